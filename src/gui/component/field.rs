//! Fields to write in.

use egui::{Align2, Margin, Response, Stroke, TextEdit, Ui, vec2};

use super::{focus, icon::Icon, prompt::Prompt, text, told};
use crate::gui::theme::{Theme, Tone};

/// The length of a date, whatever comes first in it, in characters.
const DATE_LENGTH: usize = 10;

/// A field of one line, at most `limit` characters.
pub fn text_field(ui: &mut Ui, prompt: &Prompt, value: &mut String, limit: usize) -> Response {
    let width = ui.available_width();
    prompt.around(ui, |ui| {
        let edit = TextEdit::singleline(value).char_limit(limit);
        framed(ui, prompt, one_line(edit), width)
    })
}

/// A field of one line that hides what is written.
///
/// egui keeps copies of what is typed (for undo) until the field is gone: draw it only while it is needed.
pub fn password_field(ui: &mut Ui, prompt: &Prompt, value: &mut String, limit: usize) -> Response {
    let width = ui.available_width();
    prompt.around(ui, |ui| {
        let edit = TextEdit::singleline(value).char_limit(limit).password(true);
        framed(ui, prompt, one_line(edit), width)
    })
}

/// A field of several lines, at least `rows` high, at most `limit` characters. Tab leaves it.
pub fn text_area(
    ui: &mut Ui,
    prompt: &Prompt,
    value: &mut String,
    limit: usize,
    rows: usize,
) -> Response {
    let width = ui.available_width();
    prompt.around(ui, |ui| {
        let edit = TextEdit::multiline(value).char_limit(limit);
        framed(ui, prompt, edit.desired_rows(rows), width)
    })
}

/// A date. Whether it is one, the page says: by [`Prompt::error`] or by `reading`.
pub struct DateField<'a> {
    prompt: Prompt<'a>,
    pattern: &'a str,
    reading: Option<&'a str>,
}

impl<'a> DateField<'a> {
    /// A date field that shows `pattern` while it is empty.
    pub fn new(prompt: Prompt<'a>, pattern: &'a str) -> Self {
        Self {
            prompt,
            pattern,
            reading: None,
        }
    }

    /// The date as understood, in words: shows that it is valid.
    pub fn reading(mut self, reading: impl Into<Option<&'a str>>) -> Self {
        self.reading = reading.into();
        self
    }

    /// Draws the field.
    pub fn show(&self, ui: &mut Ui, value: &mut String) -> Response {
        let theme = Theme::of(ui.ctx());
        let response = self.prompt.around(ui, |ui| {
            ui.horizontal(|ui| {
                let edit = TextEdit::singleline(value)
                    .char_limit(DATE_LENGTH)
                    .hint_text(self.pattern);
                let response = framed(ui, &self.prompt, one_line(edit), theme.metrics.term_width);
                self.confirm(ui, &theme);
                response
            })
            .inner
        });
        if let Some(reading) = self.reading {
            told::about(ui, response.id, reading);
        }
        response
    }

    fn confirm(&self, ui: &mut Ui, theme: &Theme) {
        if let (Some(reading), None) = (self.reading, self.prompt.error) {
            super::icon(ui, Icon::CircleCheck, Tone::Success);
            ui.label(text::small(theme, reading, theme.colours.success));
        }
    }
}

/// Enter is no wish to leave a field.
fn one_line(edit: TextEdit<'_>) -> TextEdit<'_> {
    edit.align(Align2::LEFT_CENTER).return_key(None)
}

fn framed(ui: &mut Ui, prompt: &Prompt, edit: TextEdit, width: f32) -> Response {
    let theme = Theme::of(ui.ctx());
    let (c, m) = (&theme.colours, &theme.metrics);
    ui.scope(|ui| {
        if prompt.error.is_some() {
            let edge = Stroke::new(m.focus_stroke, c.danger);
            let widgets = &mut ui.visuals_mut().widgets;
            widgets.inactive.bg_stroke = edge;
            widgets.hovered.bg_stroke = edge;
        }
        let margin = Margin::symmetric(m.space.m as i8, m.space.s as i8);
        let edit = edit.margin(margin).desired_width(width);
        let response = ui.add(edit.min_size(vec2(0.0, m.control_height)));
        focus::ring(ui, &response);
        response
    })
    .inner
}
