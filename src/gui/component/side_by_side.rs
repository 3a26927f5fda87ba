//! Two of a kind, to be compared.

use egui::Ui;

use crate::gui::theme::Theme;

/// Draws two sides beside each other; one below the other where the room is narrow.
pub fn side_by_side<T>(ui: &mut Ui, [left, right]: [T; 2], draw: impl Fn(&mut Ui, T)) {
    let m = &Theme::of(ui.ctx()).metrics;
    if ui.available_width() > 2.0 * m.term_width {
        ui.columns_const(|[first, second]| {
            // A column of egui would stretch every line of text to its whole width.
            first.vertical(|ui| draw(ui, left));
            second.vertical(|ui| draw(ui, right));
        });
    } else {
        ui.push_id("first", |ui| draw(ui, left));
        ui.add_space(m.space.m);
        ui.push_id("second", |ui| draw(ui, right));
    }
}
