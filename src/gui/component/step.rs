//! One step of a list of steps, with how far it is.

use egui::{
    Color32, Rect, Response, Role, Sense, StrokeKind, Ui, Vec2, Widget, WidgetInfo,
    accesskit::AriaCurrent, vec2,
};

use super::{icon::Icon, list::list_item, surface::Surface, text, told};
use crate::gui::theme::Theme;

/// How far a step is. Each has a marker of its own shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepStatus {
    /// Nothing answered: its number in an open circle.
    Empty,
    /// Something answered: a dot in an open circle.
    Partly,
    /// All answered: a tick in a full circle.
    Done,
}

/// A step the person can go to; lay them out inside a `list`.
pub struct Step<'a> {
    number: usize,
    title: &'a str,
    status: StepStatus,
    status_text: &'a str,
    current: bool,
}

impl<'a> Step<'a> {
    /// Step `number` (from 1) called `title`; `status_text` says its status in words.
    pub fn new(number: usize, title: &'a str, status: StepStatus, status_text: &'a str) -> Self {
        Self {
            number,
            title,
            status,
            status_text,
            current: false,
        }
    }

    /// Whether this is the step now shown.
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }
}

impl Widget for Step<'_> {
    /// An item of the list around it that holds one button.
    fn ui(self, ui: &mut Ui) -> Response {
        list_item(ui, self.title, |ui| self.button(ui))
    }
}

impl Step<'_> {
    fn button(&self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let (c, m) = (&theme.colours, &theme.metrics);
        let width = ui.available_width();
        let indent = m.space.m + m.marker + m.space.s;
        let room = width - indent - m.space.s;
        let title = if self.current {
            text::strong(&theme, self.title, c.accent)
        } else {
            text::plain(&theme, self.title, c.text)
        };
        let title = text::galley(ui, title, room);
        // As high as in semibold, so that the steps below do not move when this one becomes the present.
        let strong = text::galley(ui, text::strong(&theme, self.title, c.accent), room);
        let height = (strong.size().y + m.space.s).max(m.control_height + m.space.xs);

        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.title));
        self.tell(ui, &response);
        self.ground(ui, &theme, &response);

        let middle = rect.left_center() + vec2(m.space.m + m.marker / 2.0, 0.0);
        let marker = Rect::from_center_size(middle, Vec2::splat(m.marker));
        self.marker(ui, &theme, marker);
        let at = rect.left_center() + vec2(indent, -title.size().y / 2.0);
        ui.painter().galley(at, title, Color32::PLACEHOLDER);
        response.on_hover_text(self.status_text)
    }

    fn tell(&self, ui: &Ui, response: &Response) {
        told::value(ui, response.id, self.status_text);
        if self.current {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_aria_current(AriaCurrent::Step);
            });
        }
    }

    fn ground(&self, ui: &Ui, theme: &Theme, response: &Response) {
        if !self.current {
            return Surface::quiet(theme).paint(ui, response);
        }
        let chosen = Surface {
            edge: Color32::TRANSPARENT,
            ..Surface::chosen(theme)
        };
        chosen.paint(ui, response);
        let m = &theme.metrics;
        let rect = response.rect.shrink2(vec2(0.0, m.space.s));
        let bar = rect.with_max_x(rect.left() + m.space.xs - m.stroke);
        ui.painter()
            .rect_filled(bar, m.radius.control, theme.colours.accent);
    }

    fn marker(&self, ui: &Ui, theme: &Theme, rect: Rect) {
        let (c, m) = (&theme.colours, &theme.metrics);
        let rest = if self.current { c.accent } else { c.control };
        let (fill, edge) = match self.status {
            StepStatus::Done => (c.success, c.success),
            StepStatus::Partly => (Color32::TRANSPARENT, c.accent),
            StepStatus::Empty => (Color32::TRANSPARENT, rest),
        };
        let stroke = (m.stroke * 1.5, edge);
        ui.painter()
            .rect(rect, m.marker / 2.0, fill, stroke, StrokeKind::Inside);
        match self.status {
            StepStatus::Done => Icon::Check.paint(ui.painter(), rect, m.type_size.label, c.surface),
            StepStatus::Partly => {
                ui.painter()
                    .circle_filled(rect.center(), m.space.xs, c.accent);
            }
            StepStatus::Empty => {
                let colour = if self.current { c.accent } else { c.muted };
                let number = self.number.to_string();
                let size = m.type_size.small - m.stroke;
                let number = text::line(ui, &number, size, true, colour);
                let at = rect.center() - number.size() / 2.0;
                ui.painter().galley(at, number, colour);
            }
        }
    }
}
