//! Buttons: text with a weight, or an icon with a name.

use egui::{Color32, Rect, Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo, vec2};

use super::{icon::Icon, surface::Surface, text};
use crate::gui::theme::Theme;

/// How much a button asks to be pressed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Primary,
    Secondary,
    Quiet,
    Danger,
}

/// A button named by its text. `ui.add_enabled` for one that cannot be used now.
pub struct Button<'a> {
    text: &'a str,
    weight: Weight,
    before: Option<Icon>,
    after: Option<Icon>,
}

impl<'a> Button<'a> {
    /// The one next step of a page.
    pub fn primary(text: &'a str) -> Self {
        Self::new(text, Weight::Primary)
    }

    /// An equal alternative.
    pub fn secondary(text: &'a str) -> Self {
        Self::new(text, Weight::Secondary)
    }

    /// A side matter.
    pub fn quiet(text: &'a str) -> Self {
        Self::new(text, Weight::Quiet)
    }

    /// What cannot be undone.
    pub fn danger(text: &'a str) -> Self {
        Self::new(text, Weight::Danger)
    }

    /// An icon before the text.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.before = Some(icon);
        self
    }

    /// An icon after the text.
    pub fn icon_after(mut self, icon: Icon) -> Self {
        self.after = Some(icon);
        self
    }

    fn new(text: &'a str, weight: Weight) -> Self {
        Self {
            text,
            weight,
            before: None,
            after: None,
        }
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let m = &theme.metrics;
        // Filled and dimmed at once could hardly be read.
        let weight = match self.weight {
            Weight::Primary if !ui.is_enabled() => Weight::Secondary,
            other => other,
        };
        let (surface, colour) = weight.look(&theme);
        let icons = [self.before, self.after].into_iter().flatten().count() as f32;
        let beside = icons * (m.icon + m.space.s);
        let room = ui.max_rect().width() - beside - 2.0 * m.space.l;
        let label = text::lines(ui, self.text, m.type_size.label, true, colour, room);
        let inner = label.size().x + beside;
        let height = m.control_height.max(label.size().y + 2.0 * m.space.s);
        let size = vec2(inner + 2.0 * m.space.l, height);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.text));
        surface.paint(ui, &response);

        let square = Vec2::splat(m.icon);
        let half = vec2((inner - m.icon) / 2.0, 0.0);
        let mut x = rect.center().x - inner / 2.0;
        if let Some(icon) = self.before {
            let place = Rect::from_center_size(rect.center() - half, square);
            icon.paint(ui.painter(), place, m.icon, colour);
            x += m.icon + m.space.s;
        }
        if let Some(icon) = self.after {
            let place = Rect::from_center_size(rect.center() + half, square);
            icon.paint(ui.painter(), place, m.icon, colour);
        }
        let y = rect.center().y - label.size().y / 2.0;
        ui.painter().galley(egui::pos2(x, y), label, colour);
        response
    }
}

impl Weight {
    fn look(self, theme: &Theme) -> (Surface, Color32) {
        let c = &theme.colours;
        match self {
            Self::Primary => (
                filled(c.accent, c.accent_hover, c.accent_pressed),
                c.on_accent,
            ),
            Self::Secondary => (Surface::outlined(theme), c.text),
            Self::Quiet => (Surface::quiet(theme), c.accent),
            Self::Danger => {
                let outlined = Surface {
                    hover: c.danger_soft,
                    pressed: c.danger_soft,
                    edge: c.danger,
                    ..Surface::outlined(theme)
                };
                (outlined, c.danger)
            }
        }
    }
}

fn filled(rest: Color32, hover: Color32, pressed: Color32) -> Surface {
    Surface {
        rest,
        hover,
        pressed,
        edge: Color32::TRANSPARENT,
    }
}

/// A square button with only an icon; its name is also its tooltip.
pub struct IconButton<'a> {
    icon: Icon,
    name: &'a str,
}

impl<'a> IconButton<'a> {
    /// A button that looks like `icon` and is called `name`.
    pub fn new(icon: Icon, name: &'a str) -> Self {
        Self { icon, name }
    }
}

impl Widget for IconButton<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let m = &theme.metrics;
        let (rect, response) =
            ui.allocate_exact_size(Vec2::splat(m.control_height), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.name));
        Surface::quiet(&theme).paint(ui, &response);
        self.icon
            .paint(ui.painter(), rect, m.icon, theme.colours.text);
        response.on_hover_text(self.name)
    }
}
