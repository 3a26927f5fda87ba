//! A row of a list that opens something.

use egui::{Color32, Rect, Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo, pos2, vec2};

use super::{icon::Icon, list::list_item, surface::Surface, text};
use crate::gui::theme::{Theme, Tone};

/// A row that opens something: title, a line about it, and a state at its end.
pub struct Row<'a> {
    title: &'a str,
    detail: &'a str,
    icon: Option<Icon>,
    state: Option<(Tone, &'a str)>,
}

impl<'a> Row<'a> {
    /// A row called `title`, with `detail` in small text below.
    pub fn new(title: &'a str, detail: &'a str) -> Self {
        Self {
            title,
            detail,
            icon: None,
            state: None,
        }
    }

    /// An icon before the text.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A state, in a word.
    pub fn state(mut self, tone: Tone, word: &'a str) -> Self {
        self.state = Some((tone, word));
        self
    }
}

impl Widget for Row<'_> {
    /// An item of the list around it that holds one button.
    fn ui(self, ui: &mut Ui) -> Response {
        list_item(ui, self.title, |ui| self.button(ui))
    }
}

impl Row<'_> {
    fn button(&self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let m = &theme.metrics;
        let size = vec2(ui.available_width(), m.control_height + m.space.xl);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.title));
        let state = self.state.map_or("", |(_, word)| word);
        let about = [state, self.detail]
            .into_iter()
            .filter(|part| !part.is_empty());
        let about = about.collect::<Vec<_>>().join(", ");
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(about));
        Surface::quiet(&theme).paint(ui, &response);
        let left = self.paint_start(ui, &theme, rect);
        let right = self.paint_end(ui, &theme, rect) - m.space.s;
        self.paint_words(ui, &theme, rect.with_min_x(left).with_max_x(right));
        response
    }

    /// Paints the icon; gives where the words may start.
    fn paint_start(&self, ui: &Ui, theme: &Theme, rect: Rect) -> f32 {
        let m = &theme.metrics;
        let left = rect.left() + m.space.m;
        let Some(icon) = self.icon else { return left };
        let middle = pos2(left + m.icon / 2.0, rect.center().y);
        let place = Rect::from_center_size(middle, Vec2::splat(m.icon));
        icon.paint(ui.painter(), place, m.icon, theme.colours.accent);
        left + m.icon + m.space.m
    }

    /// Paints the state and the sign that the row opens something; gives where the words must end.
    fn paint_end(&self, ui: &Ui, theme: &Theme, rect: Rect) -> f32 {
        let m = &theme.metrics;
        let square = |right: f32| {
            let middle = pos2(right - m.icon / 2.0, rect.center().y);
            Rect::from_center_size(middle, Vec2::splat(m.icon))
        };
        let opens = square(rect.right() - m.space.m);
        Icon::ChevronRight.paint(ui.painter(), opens, m.icon, theme.colours.muted);
        let Some((tone, word)) = self.state else {
            return opens.left();
        };
        let strong = theme.tone(tone).0;
        let word = text::line(ui, word, m.type_size.small, true, strong);
        let left = opens.left() - m.space.s - word.size().x;
        let at = pos2(left, rect.center().y - word.size().y / 2.0);
        ui.painter().galley(at, word, strong);
        let sign = square(left - m.space.xs);
        Icon::of_tone(tone).paint(ui.painter(), sign, m.type_size.label, strong);
        sign.left()
    }

    fn paint_words(&self, ui: &Ui, theme: &Theme, rect: Rect) {
        let c = &theme.colours;
        let title = text::cut(ui, text::strong(theme, self.title, c.text), rect.width());
        let detail = text::cut(ui, text::small(theme, self.detail, c.muted), rect.width());
        let top = rect.center().y - (title.size().y + detail.size().y) / 2.0;
        let below = top + title.size().y;
        ui.painter()
            .galley(pos2(rect.left(), top), title, Color32::PLACEHOLDER);
        ui.painter()
            .galley(pos2(rect.left(), below), detail, Color32::PLACEHOLDER);
    }
}
