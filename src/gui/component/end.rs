//! Parts at the right end of a row, drawn from left to right all the same: Tab follows the
//! drawing order, so egui's right-to-left layout would lead the keyboard backwards.

use egui::{Align, Layout, Ui, UiBuilder};

/// How much room the parts at the end of this row took when they were last drawn, in points.
pub(super) fn width(ui: &Ui) -> f32 {
    let id = ui.unique_id().with("end");
    ui.data(|data| data.get_temp(id)).unwrap_or_default()
}

/// Draws `content` so that it ends where the row ends; a change of its width is drawn anew before it is seen.
pub(super) fn at_end<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let id = ui.unique_id().with("end");
    let known = width(ui);
    let rest = ui.available_rect_before_wrap();
    let from = (rest.right() - known).max(rest.left());
    // As wide as the whole rest, so that content that has grown is not cut.
    let place = rest.translate(egui::vec2(from - rest.left(), 0.0));
    let builder = UiBuilder::new()
        .max_rect(place)
        .layout(Layout::left_to_right(Align::Center));
    let mut end = ui.new_child(builder);
    let result = content(&mut end);
    let now = end.min_rect().width();
    if (now - known).abs() > f32::EPSILON {
        ui.data_mut(|data| data.insert_temp(id, now));
        ui.ctx()
            .request_discard("parts at the end of a row changed their width");
    }
    ui.allocate_rect(end.min_rect().intersect(rest), egui::Sense::hover());
    result
}
