//! Many of one kind in columns, and the heads that put them in order.
//!
//! A row is a `Record`, told as one item with everything it says: going through cells one by one is
//! slower to hear.

use std::sync::Arc;

use egui::{Color32, Galley, Pos2, Rangef, Rect, Response, Role, Sense, Ui, UiBuilder};
use egui::{WidgetInfo, pos2, vec2};

use super::{icon::Icon, surface::Surface, text, told};
use crate::gui::{
    fonts,
    theme::{Theme, Tone},
};

/// One column: what it puts the rows in order by, what it is called, and its part of the width.
pub struct Column<'a, T> {
    /// What the rows are put in order by.
    pub by: T,
    /// What it is called.
    pub name: &'a str,
    /// Its part of the width; the parts of all columns are 1 together.
    pub part: f32,
}

/// A line of a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// What the row is called.
    Title(String),
    /// A fact.
    Plain(String),
    /// A fact of second rank.
    Small(String),
    /// A state, with its sign.
    State(Tone, String),
}

/// How the rows are put in order, and what is told of the head by which they are.
pub struct Sorted<'a, T> {
    /// What the chosen column stands for.
    pub by: &'a mut T,
    /// Whether its order is turned.
    pub reversed: &'a mut bool,
    /// What is told of its head as it is, and when the order is turned.
    pub words: [&'a str; 2],
}

/// Draws the heads of a table called `name` over its columns; one after the other where there is no
/// room for columns, `flowing`. `true` when the person chose another order.
pub fn table_heads<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    columns: &[Column<'_, T>],
    flowing: bool,
    sorted: Sorted<'_, T>,
) -> bool {
    let theme = Theme::of(ui.ctx());
    let region = UiBuilder::new()
        .accessibility_role(Role::Toolbar)
        .accessibility_label(name);
    let mut pressed = None;
    let mut each = |ui: &mut Ui, column: &Column<'_, T>, at: Option<Pos2>| {
        let turned = (*sorted.by == column.by).then_some(*sorted.reversed);
        if head(ui, &theme, at, column.name, turned, sorted.words).clicked() {
            pressed = Some((column.by, turned == Some(false)));
        }
    };
    ui.scope_builder(region, |ui| {
        if flowing {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                columns.iter().for_each(|column| each(ui, column, None));
            });
            return;
        }
        let size = vec2(ui.available_width(), theme.metrics.control_height);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let parts: Vec<f32> = columns.iter().map(|column| column.part).collect();
        for (column, span) in columns.iter().zip(spans(&theme, rect, &parts)) {
            each(ui, column, Some(pos2(span.min, rect.top())));
        }
    });
    if let Some((by, reversed)) = pressed {
        (*sorted.by, *sorted.reversed) = (by, reversed);
    }
    pressed.is_some()
}

/// A head, with the sign of its order where the rows are in it. Its words begin at a place of their
/// own; the ground under the pointer reaches beyond them.
fn head(
    ui: &mut Ui,
    theme: &Theme,
    at: Option<Pos2>,
    name: &str,
    turned: Option<bool>,
    words: [&str; 2],
) -> Response {
    let (c, m) = (&theme.colours, &theme.metrics);
    let colour = if turned.is_some() { c.accent } else { c.muted };
    let label = text::line(ui, name, m.type_size.small, true, colour);
    let sign = m.space.xs + m.type_size.label;
    let size = vec2(label.size().x + sign + 2.0 * m.space.s, m.control_height);
    let response = match at {
        None => ui.allocate_response(size, Sense::click()),
        Some(at) => {
            let rect = Rect::from_min_size(at - vec2(m.space.s, 0.0), size);
            ui.interact(rect, ui.scope_id().with(name), Sense::click())
        }
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    Surface::quiet(theme).paint(ui, &response);
    let inner = response.rect.shrink2(vec2(m.space.s, 0.0));
    let middle = inner.center().y - label.size().y / 2.0;
    ui.painter()
        .galley(pos2(inner.left(), middle), label, colour);
    if let Some(reversed) = turned {
        told::about(ui, response.id, words[usize::from(reversed)]);
        let place = inner.with_min_x(inner.right() - m.type_size.label);
        paint_order(ui, theme, place, reversed);
    }
    response
}

fn paint_order(ui: &Ui, theme: &Theme, place: Rect, reversed: bool) {
    let size = theme.metrics.type_size.label;
    let paint = if reversed {
        Icon::paint_upside_down
    } else {
        Icon::paint
    };
    let colour = theme.colours.accent;
    paint(Icon::ChevronDown, ui.painter(), place, size, colour);
}

impl Line {
    /// Its words.
    pub fn words(&self) -> &str {
        let (Self::Title(words) | Self::Plain(words) | Self::Small(words) | Self::State(_, words)) =
            self;
        words
    }
}

/// Cells of a row, laid out in their columns; what has no room goes on in the next line.
pub(super) struct Cells<'a> {
    parts: &'a [f32],
    laid: Vec<Vec<Laid>>,
}

impl<'a> Cells<'a> {
    /// Lays out in a row of that width.
    pub fn lay_out(ui: &Ui, parts: &'a [f32], cells: &[Vec<Line>], width: f32) -> Self {
        let theme = Theme::of(ui.ctx());
        let row = Rect::from_min_size(Pos2::ZERO, vec2(width, 0.0));
        let spans = spans(&theme, row, parts);
        let laid = spans.zip(cells).map(|(span, lines)| {
            let lines = lines
                .iter()
                .map(|one| Laid::of(ui, &theme, one, span.span()));
            lines.collect()
        });
        Self {
            parts,
            laid: laid.collect(),
        }
    }

    /// The height of the highest cell.
    pub fn height(&self) -> f32 {
        let heights = self.laid.iter();
        let heights = heights.map(|cell| cell.iter().map(Laid::height).sum::<f32>());
        heights.fold(0.0, f32::max)
    }

    /// Paints them from the top of a row.
    pub fn paint(self, ui: &Ui, row: Rect) {
        let theme = Theme::of(ui.ctx());
        for (span, cell) in spans(&theme, row, self.parts).zip(self.laid) {
            let mut at = pos2(span.min, row.top());
            for line in cell {
                let height = line.height();
                line.paint(ui, &theme, at);
                at.y += height;
            }
        }
    }
}

/// A line that is laid out, with its sign and colour.
struct Laid {
    sign: Option<Tone>,
    colour: Color32,
    words: Arc<Galley>,
}

impl Laid {
    fn of(ui: &Ui, theme: &Theme, line: &Line, width: f32) -> Self {
        let c = &theme.colours;
        let (sign, colour) = match line {
            Line::Title(_) | Line::Plain(_) => (None, c.text),
            Line::Small(_) => (None, c.muted),
            Line::State(tone, _) => (Some(*tone), theme.tone(*tone).0),
        };
        let words = match line {
            Line::Title(words) => text::strong(theme, words, colour),
            Line::Plain(words) | Line::Small(words) => text::small(theme, words, colour),
            Line::State(_, words) => text::small(theme, words, colour).family(fonts::semibold()),
        };
        let room = width - sign.map_or(0.0, |_| sign_width(theme));
        Self {
            sign,
            colour,
            words: text::galley(ui, words, room),
        }
    }

    fn height(&self) -> f32 {
        self.words.size().y
    }

    fn paint(self, ui: &Ui, theme: &Theme, mut at: Pos2) {
        let m = &theme.metrics;
        if let Some(tone) = self.sign {
            let first = self.words.rows.first().map_or(0.0, |row| row.height());
            let place = Rect::from_min_size(at, vec2(m.icon, first));
            Icon::of_tone(tone).paint(ui.painter(), place, m.type_size.label, self.colour);
            at.x += sign_width(theme);
        }
        ui.painter().galley(at, self.words, self.colour);
    }
}

/// Where the columns stand within a row.
fn spans(theme: &Theme, row: Rect, parts: &[f32]) -> impl Iterator<Item = Rangef> {
    let inner = row.x_range().shrink(theme.metrics.space.m);
    let gap = theme.metrics.space.l;
    parts.iter().scan(inner.min, move |left, part| {
        let start = *left;
        *left += part * inner.span();
        Some(Rangef::new(start, *left - gap))
    })
}

/// What the sign before a state takes.
pub(super) fn sign_width(theme: &Theme) -> f32 {
    theme.metrics.icon + theme.metrics.space.xs
}
