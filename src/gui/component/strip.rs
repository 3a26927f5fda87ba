//! A strip over the whole width above a page, that accompanies several pages.

use egui::{Frame, Margin, Panel, Role, Ui};

use super::container::{is_low, margin};
use crate::gui::theme::Theme;

/// A strip called `name`; it is told whether the window is so low that it has to be short.
pub fn strip<R>(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui, bool) -> R) -> R {
    let theme = Theme::of(ui.ctx());
    let (c, m) = (&theme.colours, &theme.metrics);
    let frame = Frame::new()
        .fill(c.accent_soft)
        .inner_margin(Margin::symmetric(
            margin(ui.ctx(), m) as i8,
            m.space.s as i8,
        ));
    let panel = Panel::top("strip").resizable(false).frame(frame);
    let shown = panel.show(ui, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Complementary);
            node.set_label(name);
        });
        ui.spacing_mut().item_spacing.y = m.space.xs;
        content(ui, is_low(ui.ctx(), m))
    });
    shown.inner
}
