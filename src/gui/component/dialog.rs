//! Dialogs: the rest of the window waits, the focus goes in and comes back.

use egui::{Context, Frame, Id, Margin, Modal, ModalResponse, Role, ScrollArea, Stroke, Ui, vec2};

use super::{button::Button, container::margin, end, focus, text};
use crate::gui::theme::Theme;

/// What the person said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Do it.
    Confirm,
    /// Leave it: also by Escape, or by a click beside the dialog.
    Cancel,
}

/// A question before something is done.
pub struct Confirm<'a> {
    title: &'a str,
    body: &'a str,
    confirm: &'a str,
    cancel: &'a str,
    danger: bool,
}

impl<'a> Confirm<'a> {
    /// Asks `title`, explains in `body`, offers `confirm` and `cancel`.
    pub fn new(title: &'a str, body: &'a str, confirm: &'a str, cancel: &'a str) -> Self {
        Self {
            title,
            body,
            confirm,
            cancel,
            danger: false,
        }
    }

    /// It cannot be undone: the focus starts on the way out.
    pub fn danger(mut self) -> Self {
        self.danger = true;
        self
    }

    /// Shows the question; an answer once there is one.
    pub fn show(&self, ctx: &Context) -> Option<Answer> {
        let shown = alert_dialog(ctx, self.title, |ui, fresh| {
            text::paragraph(ui, self.body);
            ui.add_space(Theme::of(ctx).metrics.space.m);
            self.buttons(ui, fresh)
        });
        if shown.should_close() {
            return Some(Answer::Cancel);
        }
        shown.inner
    }

    fn buttons(&self, ui: &mut Ui, fresh: bool) -> Option<Answer> {
        let confirm = if self.danger {
            Button::danger(self.confirm)
        } else {
            Button::primary(self.confirm)
        };
        let row = |ui: &mut Ui| {
            let cancel = ui.add(Button::secondary(self.cancel));
            let confirm = ui.add(confirm);
            if fresh {
                let first = if self.danger { &cancel } else { &confirm };
                first.request_focus();
            }
            if confirm.clicked() {
                Some(Answer::Confirm)
            } else {
                cancel.clicked().then_some(Answer::Cancel)
            }
        };
        ui.horizontal(|ui| end::at_end(ui, row)).inner
    }
}

/// A dialog called `title` with content of its own. While `fresh` is given as `true`, the content
/// asks for the focus where it should start. Whoever shows it stops when `should_close()`.
pub fn dialog<R>(
    ctx: &Context,
    title: &str,
    content: impl FnOnce(&mut Ui, bool) -> R,
) -> ModalResponse<R> {
    modal(ctx, Role::Dialog, title, content)
}

/// The same for a warning, or a question that has to be answered first: it is read out at once.
pub fn alert_dialog<R>(
    ctx: &Context,
    title: &str,
    content: impl FnOnce(&mut Ui, bool) -> R,
) -> ModalResponse<R> {
    modal(ctx, Role::AlertDialog, title, content)
}

fn modal<R>(
    ctx: &Context,
    role: Role,
    title: &str,
    content: impl FnOnce(&mut Ui, bool) -> R,
) -> ModalResponse<R> {
    let theme = Theme::of(ctx);
    let (c, m) = (&theme.colours, &theme.metrics);
    let fresh = focus::dialog_is_open(ctx, title);
    let frame = Frame::new()
        .fill(c.surface)
        .stroke(Stroke::new(m.stroke, c.border))
        .corner_radius(m.radius.window)
        .shadow(ctx.global_style().visuals.window_shadow)
        .inner_margin(Margin::from(margin(ctx, m)));
    let edges = 2.0 * (margin(ctx, m) + m.space.l);
    let room = ctx.content_rect().size() - vec2(edges, edges);
    let (width, height) = (m.dialog_width.min(room.x), room.y);
    let id = Id::unique("dialog");
    Modal::new(id)
        // It reaches over the whole window: the dialog is what stands in it.
        .area(Modal::default_area(id).role(Role::GenericContainer))
        .frame(frame)
        .backdrop_color(egui::Color32::from_black_alpha(m.backdrop_alpha))
        .show(ctx, |ui| {
            ui.set_width(width);
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(role);
                node.set_label(title);
                node.set_modal();
            });
            // What does not fit into a small window, or a magnified one, scrolls.
            ScrollArea::vertical()
                .max_height(height)
                .min_scrolled_height(height)
                .show(ui, |ui| {
                    text::heading(ui, 3, title);
                    content(ui, fresh)
                })
                .inner
        })
}
