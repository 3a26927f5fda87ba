//! A few views of the same thing, one at a time.

use egui::{Color32, Role, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use super::{surface::Surface, text};
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
            for (value, label) in tabs {
                let on = chosen == value;
                if tab(ui, label, on) && !on {
                    *chosen = value.clone();
                    changed = true;
                }
            }
        });
    });
    changed
}

/// The chosen tab is underlined, not only coloured.
fn tab(ui: &mut Ui, label: &str, on: bool) -> bool {
    let theme = Theme::of(ui.ctx());
    let (c, m) = (&theme.colours, &theme.metrics);
    let colour = if on { c.accent } else { c.text };
    let words = text::line(ui, label, m.type_size.label, true, colour);
    let size = vec2(words.size().x + 2.0 * m.space.m, m.control_height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Tab, ui.is_enabled(), label));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_selected(on));
    Surface::quiet(&theme).paint(ui, &response);
    ui.painter()
        .galley(rect.center() - words.size() / 2.0, words, colour);
    let line = if on { c.accent } else { Color32::TRANSPARENT };
    let y = rect.bottom() - m.focus_stroke / 2.0;
    ui.painter()
        .hline(rect.x_range().shrink(m.space.m), y, (m.focus_stroke, line));
    response.clicked()
}
