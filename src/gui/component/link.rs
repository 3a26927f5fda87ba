//! Links: text that leads elsewhere.

use std::sync::Arc;

use egui::{
    CursorIcon, Galley, OpenUrl, Rect, Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo, vec2,
};

use super::{focus, icon::Icon, text};
use crate::gui::theme::Theme;

/// Underlined text that leads elsewhere: inside the program, or to an address in the browser.
pub struct LinkButton<'a> {
    text: &'a str,
    url: Option<&'a str>,
}

impl<'a> LinkButton<'a> {
    /// A link whose click the page answers.
    pub fn new(text: &'a str) -> Self {
        Self { text, url: None }
    }

    /// A link that opens the browser; marked as such.
    pub fn external(text: &'a str, url: &'a str) -> Self {
        Self {
            text,
            url: Some(url),
        }
    }

    /// How wide it is, in points.
    pub fn width(&self, ui: &Ui) -> f32 {
        let theme = Theme::of(ui.ctx());
        let mark = self
            .url
            .map_or(0.0, |_| theme.metrics.icon + theme.metrics.space.xs);
        self.label(ui, &theme).size().x + mark
    }

    fn label(&self, ui: &Ui, theme: &Theme) -> Arc<Galley> {
        let size = theme.metrics.type_size.body;
        text::line(ui, self.text, size, false, theme.colours.accent)
    }
}

impl Widget for LinkButton<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let (m, accent) = (&theme.metrics, theme.colours.accent);
        let label = self.label(ui, &theme);
        let size = vec2(self.width(ui), m.marker);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), self.text));

        let (width, height) = (label.size().x, label.size().y);
        let top = rect.left_center() - vec2(0.0, height / 2.0);
        ui.painter().galley(top, label, accent);
        let stroke = if response.hovered() {
            m.focus_stroke
        } else {
            m.stroke
        };
        ui.painter()
            .hline(top.x..=top.x + width, top.y + height, (stroke, accent));
        if let Some(url) = self.url {
            let place = Rect::from_center_size(
                rect.right_center() - vec2(m.icon / 2.0, 0.0),
                Vec2::splat(m.icon),
            );
            Icon::ExternalLink.paint(ui.painter(), place, m.type_size.small, accent);
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_url(url));
            if response.clicked() {
                ui.ctx().open_url(OpenUrl::new_tab(url));
            }
        }
        focus::ring(ui, &response);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
