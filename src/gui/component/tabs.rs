//! A few views of the same thing, one at a time.

use egui::{Color32, Response, Role, Ui, UiBuilder, Vec2, WidgetInfo, vec2};

use super::{roving::Roving, surface::Surface, text};
use crate::gui::theme::Theme;

/// A row of tabs called `name`. `true` when the person chose another one.
pub fn tabs<T: Clone + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: &mut T,
    tabs: &[(T, &str)],
) -> bool {
    let mut changed = false;
    let region = UiBuilder::new()
        .accessibility_role(Role::TabList)
        .accessibility_label(name);
    ui.scope_builder(region, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = Theme::of(ui.ctx()).metrics.space.xs;
            let on = tabs.iter().position(|(value, _)| value == chosen);
            let roving = Roving::new(ui, tabs.len(), on);
            for (index, (value, label)) in tabs.iter().enumerate() {
                let on = chosen == value;
                let place = |ui: &mut Ui, size| roving.place(ui, index, size);
                let pressed = tab(ui, label, on, place) || roving.moved_to == Some(index);
                if pressed && !on {
                    *chosen = value.clone();
                    changed = true;
                }
            }
        });
    });
    changed
}

/// The chosen tab is underlined, not only coloured.
fn tab(ui: &mut Ui, label: &str, on: bool, place: impl FnOnce(&mut Ui, Vec2) -> Response) -> bool {
    let theme = Theme::of(ui.ctx());
    let (c, m) = (&theme.colours, &theme.metrics);
    let colour = if on { c.accent } else { c.text };
    let words = text::line(ui, label, m.type_size.label, true, colour);
    let size = vec2(words.size().x + 2.0 * m.space.s, m.control_height);
    let response = place(ui, size);
    let rect = response.rect;
    response.widget_info(|| WidgetInfo::labeled(Role::Tab, ui.is_enabled(), label));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_selected(on));
    Surface::quiet(&theme).paint(ui, &response);
    ui.painter()
        .galley(rect.center() - words.size() / 2.0, words, colour);
    let line = if on { c.accent } else { Color32::TRANSPARENT };
    let y = rect.bottom() - m.focus_stroke / 2.0;
    ui.painter()
        .hline(rect.x_range().shrink(m.space.s), y, (m.focus_stroke, line));
    response.clicked()
}
