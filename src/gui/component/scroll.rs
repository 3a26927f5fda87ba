//! Scrolling by keys, for what no focus leads to: long text has to be read without a pointer too.

use egui::{Key, Modifiers, Ui, vec2};

use crate::gui::theme::Theme;

/// How much of a screen stays in view when a screen is scrolled.
const KEPT: f32 = 0.1;

/// Farther than any page is long, in points.
const ALL: f32 = 1e6;

/// Scrolls the area around by the keys that nothing before has used.
pub(super) fn by_keys(ui: &Ui) {
    if !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
        return;
    }
    let screen = ui.clip_rect().height() * (1.0 - KEPT);
    let line = Theme::of(ui.ctx()).metrics.control_height;
    let mut keys = vec![(Key::PageDown, screen), (Key::PageUp, -screen)];
    if !ui.ctx().text_edit_focused() {
        let small = [(Key::ArrowDown, line), (Key::ArrowUp, -line)];
        keys.extend(
            small
                .into_iter()
                .chain([(Key::End, ALL), (Key::Home, -ALL)]),
        );
    }
    for (key, by) in keys {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(vec2(0.0, -by));
        }
    }
}
