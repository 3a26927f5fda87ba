//! What stands around an input: label, hint, error.

use egui::{Id, Response, Role, Ui, WidgetInfo, accesskit::Invalid};

use super::{container::steady, icon, icon::Icon, text};
use crate::gui::theme::{Theme, Tone};

/// The words of an input.
#[derive(Clone, Copy, Debug)]
pub struct Prompt<'a> {
    pub(super) label: &'a str,
    pub(super) hint: Option<&'a str>,
    pub(super) error: Option<&'a str>,
    pub(super) required: bool,
    is_question: bool,
}

impl<'a> Prompt<'a> {
    /// An input called `label`.
    pub fn new(label: &'a str) -> Self {
        Self {
            label,
            hint: None,
            error: None,
            required: false,
            is_question: false,
        }
    }

    /// What helps to answer, above the input.
    pub fn hint(mut self, hint: impl Into<Option<&'a str>>) -> Self {
        self.hint = hint.into();
        self
    }

    /// What is wrong with the answer, and what to do.
    pub fn error(mut self, error: impl Into<Option<&'a str>>) -> Self {
        self.error = error.into();
        self
    }

    /// Tells assistive technology that an answer is needed; the label says it to the eye.
    pub fn required(mut self, required: bool) -> Self {
        self.required = required;
        self
    }

    /// The label is the title of a question, and looks and is told like one.
    pub fn question(mut self) -> Self {
        self.is_question = true;
        self
    }

    /// Draws label and hint; gives the id of the label, for `labelled_by`.
    pub(super) fn above(&self, ui: &mut Ui) -> Id {
        let theme = Theme::of(ui.ctx());
        let label = match self.is_question {
            true => text::question_title(ui, self.label),
            false => ui.label(text::strong(&theme, self.label, theme.colours.text)),
        };
        if let Some(hint) = self.hint {
            text::caption(ui, hint);
        }
        label.id
    }

    /// Draws the error.
    pub(super) fn below(&self, ui: &mut Ui) {
        let Some(error) = self.error else { return };
        let theme = Theme::of(ui.ctx());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme.metrics.space.xs;
            let small = theme.metrics.type_size.small;
            icon::beside(ui, Icon::CircleAlert, Tone::Danger, small);
            let danger = theme.colours.danger;
            let response = ui.add(egui::Label::new(text::small(&theme, error, danger)).wrap());
            response.widget_info(|| WidgetInfo::labeled(Role::Alert, true, error));
        });
    }

    /// Tells the input's node what the eye sees around it.
    pub(super) fn describe(&self, ui: &Ui, id: Id) {
        let about: Vec<&str> = [self.error, self.hint].into_iter().flatten().collect();
        ui.ctx().accesskit_node_builder(id, |node| {
            if !about.is_empty() {
                node.set_description(about.join(" "));
            }
            if self.error.is_some() {
                node.set_invalid(Invalid::True);
            }
            if self.required {
                node.set_required();
            }
        });
    }

    /// Draws the input so that it stays the same one whatever comes and goes above it.
    pub(super) fn steadily<R>(&self, ui: &mut Ui, input: impl FnOnce(&mut Ui) -> R) -> R {
        steady(ui, self.label, input)
    }

    /// Draws the whole of an input: what stands above, the input itself, what stands below.
    pub(super) fn around(&self, ui: &mut Ui, input: impl FnOnce(&mut Ui) -> Response) -> Response {
        let theme = Theme::of(ui.ctx());
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme.metrics.space.xs;
            let label = self.above(ui);
            let response = self.steadily(ui, input).labelled_by(label);
            self.describe(ui, response.id);
            self.below(ui);
            response
        })
        .inner
    }
}
