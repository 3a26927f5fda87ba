//! One of many that are kept: what it is called, what it is about, how far it is, and a day.

use std::sync::Arc;

use egui::{Color32, Galley, Pos2, Rect, Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo};
use egui::{pos2, vec2};

use super::table::{Cells, Line, sign_width};
use super::{icon::Icon, list::list_item, surface::Surface, text};
use crate::gui::theme::{Theme, Tone};

/// A row that opens something, of which nothing is cut off: what has no room goes on in the next
/// line, and the state stands below the words where it has none beside them.
pub struct Record<'a> {
    title: &'a str,
    lines: &'a [String],
    state: (Tone, &'a str),
    day: Option<(Tone, &'a str)>,
    columns: Option<(&'a [f32], &'a [Vec<Line>])>,
}

/// Its words and its state, laid out.
struct Laid {
    words: Vec<Arc<Galley>>,
    state: Arc<Galley>,
    day: Option<Arc<Galley>>,
    below: bool,
}

impl<'a> Record<'a> {
    /// A row called `title`, with lines in small text below, and a state in a word.
    pub fn new(title: &'a str, lines: &'a [String], state: (Tone, &'a str)) -> Self {
        Self {
            title,
            lines,
            state,
            day: None,
            columns: None,
        }
    }

    /// What is to be done on which day, below the state.
    pub fn day(mut self, tone: Tone, words: &'a str) -> Self {
        self.day = Some((tone, words));
        self
    }

    /// Shows it in the columns of a table, whose parts of the width these are. What is told of it
    /// to assistive technology stays the same.
    pub fn columns(mut self, parts: &'a [f32], cells: &'a [Vec<Line>]) -> Self {
        self.columns = Some((parts, cells));
        self
    }
}

impl Widget for Record<'_> {
    /// An item of the list around it that holds one button.
    fn ui(self, ui: &mut Ui) -> Response {
        list_item(ui, self.title, |ui| self.button(ui))
    }
}

impl Record<'_> {
    fn button(&self, ui: &mut Ui) -> Response {
        if let Some((parts, cells)) = self.columns {
            let cells = Cells::lay_out(ui, parts, cells, ui.available_width());
            let (rect, response) = self.ground(ui, cells.height());
            if ui.is_rect_visible(rect) {
                cells.paint(ui, rect);
            }
            return response;
        }
        let theme = Theme::of(ui.ctx());
        let m = &theme.metrics;
        let start = 2.0 * m.space.m + m.icon;
        let room = ui.available_width() - start - m.icon - m.space.xl;
        let laid = self.lay_out(ui, &theme, room);
        let (rect, response) = self.ground(ui, laid.height(&theme));
        let sign = |icon: Icon, middle: f32, colour: Color32| {
            let place = Rect::from_center_size(pos2(middle, rect.center().y), Vec2::splat(m.icon));
            icon.paint(ui.painter(), place, m.icon, colour);
        };
        let edge = m.space.m + m.icon / 2.0;
        sign(Icon::FileText, rect.left() + edge, theme.colours.accent);
        sign(Icon::ChevronRight, rect.right() - edge, theme.colours.muted);
        let inner = rect
            .with_min_x(rect.left() + start)
            .with_max_x(rect.right() - m.space.xl - m.icon);
        self.paint(ui, &theme, inner, &laid);
        response
    }

    /// The button for what takes this height, and where that stands.
    fn ground(&self, ui: &mut Ui, height: f32) -> (Rect, Response) {
        let theme = Theme::of(ui.ctx());
        let margin = theme.metrics.space.m;
        let size = vec2(ui.available_width(), height + 2.0 * margin);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.title));
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(self.about()));
        Surface::quiet(&theme).paint(ui, &response);
        (rect.shrink2(vec2(0.0, margin)), response)
    }

    /// What assistive technology tells beside the title.
    fn about(&self) -> String {
        let day = self.day.map(|(_, words)| words);
        let first = [Some(self.state.1), day].into_iter().flatten();
        let lines = self.lines.iter().map(String::as_str);
        let parts: Vec<&str> = first.chain(lines).collect();
        parts.join(", ")
    }

    fn lay_out(&self, ui: &Ui, theme: &Theme, room: f32) -> Laid {
        let c = &theme.colours;
        let (tone, word) = self.state;
        let size = theme.metrics.type_size.small;
        let state = text::line(ui, word, size, true, theme.tone(tone).0);
        let day = self.day.map(|(tone, words)| {
            let colour = match tone {
                Tone::Neutral => c.muted,
                other => theme.tone(other).0,
            };
            text::galley(ui, text::small(theme, words, colour), room)
        });
        let widths = [sign_width(theme) + state.size().x].into_iter();
        let widest = widths.chain(day.iter().map(|day| day.size().x));
        let beside = room - widest.fold(0.0, f32::max) - theme.metrics.space.l;
        let below = beside < room / 2.0;
        let width = if below { room } else { beside };
        let title = text::galley(ui, text::strong(theme, self.title, c.text), width);
        let small = |line: &String| text::galley(ui, text::small(theme, line, c.muted), width);
        Laid {
            words: std::iter::once(title)
                .chain(self.lines.iter().map(small))
                .collect(),
            state,
            day,
            below,
        }
    }

    fn paint(&self, ui: &Ui, theme: &Theme, rect: Rect, laid: &Laid) {
        let (words, end) = (laid.words_height(), laid.end_height());
        let whole = if laid.below {
            laid.height(theme)
        } else {
            words
        };
        let mut top = rect.center().y - whole / 2.0;
        for line in &laid.words {
            let at = pos2(rect.left(), top);
            ui.painter()
                .galley(at, Arc::clone(line), Color32::PLACEHOLDER);
            top += line.size().y;
        }
        let state_width = sign_width(theme) + laid.state.size().x;
        let left = |width: f32| {
            if laid.below {
                rect.left()
            } else {
                rect.right() - width
            }
        };
        let top = if laid.below {
            rect.bottom() - end
        } else {
            rect.center().y - end / 2.0
        };
        self.paint_state(ui, theme, pos2(left(state_width), top), laid);
        if let Some(day) = &laid.day {
            let at = pos2(left(day.size().x), top + laid.state.size().y);
            ui.painter()
                .galley(at, Arc::clone(day), Color32::PLACEHOLDER);
        }
    }

    fn paint_state(&self, ui: &Ui, theme: &Theme, at: Pos2, laid: &Laid) {
        let m = &theme.metrics;
        let strong = theme.tone(self.state.0).0;
        let middle = at + vec2(m.icon / 2.0, laid.state.size().y / 2.0);
        let place = Rect::from_center_size(middle, Vec2::splat(m.icon));
        Icon::of_tone(self.state.0).paint(ui.painter(), place, m.type_size.label, strong);
        let word = at + vec2(sign_width(theme), 0.0);
        ui.painter().galley(word, Arc::clone(&laid.state), strong);
    }
}

impl Laid {
    fn words_height(&self) -> f32 {
        self.words.iter().map(|line| line.size().y).sum()
    }

    fn end_height(&self) -> f32 {
        self.state.size().y + self.day.as_ref().map_or(0.0, |day| day.size().y)
    }

    fn height(&self, theme: &Theme) -> f32 {
        let (words, end) = (self.words_height(), self.end_height());
        if self.below {
            words + theme.metrics.space.xs + end
        } else {
            words.max(end)
        }
    }
}
