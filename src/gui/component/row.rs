//! A row of a list that opens something.

use std::sync::Arc;

use egui::{
    Color32, Galley, Rect, Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo, pos2, vec2,
};

use super::{icon::Icon, list::list_item, surface::Surface, text};
use crate::gui::theme::{Theme, Tone};

/// A row that opens something: title, what it is about, and a state at its end. Nothing is cut off.
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
        let width = ui.available_width();
        let start = self.icon.map_or(m.space.m, |_| 2.0 * m.space.m + m.icon);
        let state = self.lay_out_state(ui, &theme);
        let end = m.space.m + m.icon + state.as_ref().map_or(0.0, |word| state_width(&theme, word));
        let room = width - start - end - m.space.s;
        let title = text::galley(
            ui,
            text::strong(&theme, self.title, theme.colours.text),
            room,
        );
        let detail = text::galley(
            ui,
            text::small(&theme, self.detail, theme.colours.muted),
            room,
        );
        let words = title.size().y + detail.size().y;
        let height = (words + m.space.l).max(m.control_height + m.space.xl);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        self.tell(ui, &response);
        Surface::quiet(&theme).paint(ui, &response);
        self.paint_icon(ui, &theme, rect);
        self.paint_end(ui, &theme, rect, state);
        let top = rect.center().y - words / 2.0;
        let below = top + title.size().y;
        let left = rect.left() + start;
        let painter = ui.painter();
        painter.galley(pos2(left, top), title, Color32::PLACEHOLDER);
        painter.galley(pos2(left, below), detail, Color32::PLACEHOLDER);
        response
    }

    fn tell(&self, ui: &Ui, response: &Response) {
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.title));
        let state = self.state.map_or("", |(_, word)| word);
        let about = [state, self.detail]
            .into_iter()
            .filter(|part| !part.is_empty());
        let about = about.collect::<Vec<_>>().join(", ");
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(about));
    }

    fn lay_out_state(&self, ui: &Ui, theme: &Theme) -> Option<Arc<Galley>> {
        let (tone, word) = self.state?;
        let size = theme.metrics.type_size.small;
        Some(text::line(ui, word, size, true, theme.tone(tone).0))
    }

    fn paint_icon(&self, ui: &Ui, theme: &Theme, rect: Rect) {
        let m = &theme.metrics;
        if let Some(icon) = self.icon {
            let middle = pos2(rect.left() + m.space.m + m.icon / 2.0, rect.center().y);
            let place = Rect::from_center_size(middle, Vec2::splat(m.icon));
            icon.paint(ui.painter(), place, m.icon, theme.colours.accent);
        }
    }

    /// Paints the state and the sign that the row opens something.
    fn paint_end(&self, ui: &Ui, theme: &Theme, rect: Rect, state: Option<Arc<Galley>>) {
        let m = &theme.metrics;
        let square = |right: f32| {
            let middle = pos2(right - m.icon / 2.0, rect.center().y);
            Rect::from_center_size(middle, Vec2::splat(m.icon))
        };
        let opens = square(rect.right() - m.space.m);
        Icon::ChevronRight.paint(ui.painter(), opens, m.icon, theme.colours.muted);
        let (Some((tone, _)), Some(word)) = (self.state, state) else {
            return;
        };
        let strong = theme.tone(tone).0;
        let left = opens.left() - m.space.s - word.size().x;
        let at = pos2(left, rect.center().y - word.size().y / 2.0);
        ui.painter().galley(at, word, strong);
        let sign = square(left - m.space.xs);
        Icon::of_tone(tone).paint(ui.painter(), sign, m.type_size.label, strong);
    }
}

/// What a state takes before the sign at the end.
fn state_width(theme: &Theme, word: &Galley) -> f32 {
    let m = &theme.metrics;
    m.space.s + m.icon + m.space.xs + word.size().x
}
