//! A list to choose from while the keyboard stays in the field above it.

use egui::{Id, Rect, Response, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::{surface::Surface, text};
use crate::gui::theme::Theme;

/// A list of options called `name`, of which at most `rows` are seen at once.
pub fn list_box<R>(ui: &mut Ui, name: &str, rows: usize, options: impl FnOnce(&mut Ui) -> R) -> R {
    let height = rows as f32 * Theme::of(ui.ctx()).metrics.control_height;
    let region = UiBuilder::new()
        .accessibility_role(Role::ListBox)
        .accessibility_label(name);
    let scrolled = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        options(ui)
    };
    ui.scope_builder(region, |ui| {
        ScrollArea::vertical()
            .auto_shrink([false, true])
            .max_height(height)
            .show(ui, scrolled)
            .inner
    })
    .inner
}

/// One option, with something in small letters at its end. The one that Enter takes is `current`:
/// it is kept in view, and is where a screen reader is, while `field` has the keyboard.
pub fn list_option(ui: &mut Ui, name: &str, aside: &str, current: bool, field: Id) -> Response {
    let theme = Theme::of(ui.ctx());
    let (c, m) = (&theme.colours, &theme.metrics);
    let room = vec2(ui.available_width(), m.control_height);
    // Tab does not stop here: arrows in the field lead through the list.
    let (rect, response) = ui.allocate_exact_size(room, Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, ui.is_enabled(), name));
    let id = response.id;
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_selected(current);
        if !aside.is_empty() {
            node.set_keyboard_shortcut(aside);
        }
    });
    let surface = if current {
        ui.ctx().accesskit_node_builder(field, |node| {
            node.set_active_descendant(id.accesskit_id());
        });
        Surface::chosen(&theme)
    } else {
        Surface::quiet(&theme)
    };
    surface.paint(ui, &response);
    let aside = text::line(ui, aside, m.type_size.small, false, c.muted);
    let end = rect.right() - m.space.m - aside.size().x;
    let y = rect.center().y - aside.size().y / 2.0;
    ui.painter().galley(pos2(end, y), aside, c.muted);
    let words = Rect::from_min_max(rect.min, pos2(end - m.space.s, rect.max.y));
    let words = words.with_min_x(rect.left() + m.space.m);
    let label = text::cut(ui, text::plain(&theme, name, c.text), words.width());
    let at = pos2(words.left(), words.center().y - label.size().y / 2.0);
    ui.painter().galley(at, label, c.text);
    response
}
