//! Where the keyboard is: the focus ring, and the way back after a dialog.
//!
//! Does not know which widgets there are.

use egui::{Context, Event, Id, Key, Plugin, RawInput, Response, StrokeKind, Ui};

use crate::gui::theme::Theme;

/// How many passes after the last one of a dialog its opener can take the focus again:
/// egui keeps everything below a dialog from the focus until it has noticed that it is gone.
const PASSES_UNTIL_FREE: u64 = 3;

/// Remembers whether the person steers by keyboard, and what had the focus before a dialog.
#[derive(Default)]
pub struct FocusGuide {
    by_keyboard: bool,
    dialog: Option<Dialog>,
}

struct Dialog {
    opener: Option<Id>,
    first_pass: u64,
    last_pass: u64,
}

impl Plugin for FocusGuide {
    fn debug_name(&self) -> &'static str {
        "focus guide"
    }

    fn input_hook(&mut self, _: &Context, input: &mut RawInput) {
        for event in &input.events {
            match event {
                Event::Key {
                    key, pressed: true, ..
                } if steers(*key) => self.by_keyboard = true,
                Event::AccessKitActionRequest(_) => self.by_keyboard = true,
                Event::PointerButton { pressed: true, .. } => self.by_keyboard = false,
                _ => {}
            }
        }
    }

    fn on_begin_pass(&mut self, ui: &mut Ui) {
        let pass = ui.ctx().cumulative_pass_nr();
        let Some(dialog) = &self.dialog else { return };
        if pass > dialog.last_pass + 1 {
            ui.ctx().request_repaint();
        }
        if pass < dialog.last_pass + PASSES_UNTIL_FREE {
            return;
        }
        if let Some(opener) = dialog.opener {
            ui.ctx().memory_mut(|memory| memory.request_focus(opener));
        }
        self.dialog = None;
    }
}

/// Outlines the widget that has the focus, once the person steers by keyboard, and brings it into view.
pub(super) fn ring(ui: &Ui, response: &Response) {
    if !response.has_focus() || !by_keyboard(ui.ctx()) {
        return;
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let theme = Theme::of(ui.ctx());
    let width = theme.metrics.focus_stroke;
    ui.painter().rect_stroke(
        response.rect.expand(width),
        f32::from(theme.metrics.radius.control) + width,
        (width, theme.colours.accent),
        StrokeKind::Outside,
    );
}

/// Tells that a dialog is open. `true` in its first passes, when it has to ask for the focus.
pub(super) fn dialog_is_open(ctx: &Context) -> bool {
    let pass = ctx.cumulative_pass_nr();
    let focused = ctx.memory(|memory| memory.focused());
    ctx.with_plugin(|guide: &mut FocusGuide| {
        let dialog = guide.dialog.get_or_insert(Dialog {
            opener: focused,
            first_pass: pass,
            last_pass: pass,
        });
        dialog.last_pass = pass;
        pass < dialog.first_pass + PASSES_UNTIL_FREE
    })
    .unwrap_or(false)
}

fn by_keyboard(ctx: &Context) -> bool {
    ctx.with_plugin(|guide: &mut FocusGuide| guide.by_keyboard)
        .unwrap_or(false)
}

fn steers(key: Key) -> bool {
    matches!(
        key,
        Key::Tab | Key::ArrowUp | Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight
    )
}
