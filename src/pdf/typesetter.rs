//! What every kind of block is laid out with: fonts, style, structure, and a few shapes of rows.

use std::sync::Arc;

use super::display::{Area, Link, Mark, Shape, draw};
use super::error::Error;
use super::flow::{Head, Piece};
use super::fonts::Fonts;
use super::logo::Logo;
use super::structure::{NodeId, Role, Structure};
use super::style::{Rule, Style, TextStyle};
use super::text::{Line, Setting, lines};
use super::words::Runs;
use crate::language::Language;

/// The means to lay out one document.
pub(super) struct Typesetter<'s> {
    pub style: &'s Style,
    pub language: Language,
    pub fonts: Fonts,
    pub structure: Structure,
    /// What stands in the head of the letter.
    pub logo: Option<Arc<Logo>>,
    /// What tables repeat at the top of a page.
    pub heads: Vec<Head>,
}

/// Lines in one column, the content of one node.
pub(super) struct Column {
    pub x: f32,
    pub node: NodeId,
    pub lines: Vec<Line>,
    pub style: TextStyle,
}

impl Column {
    pub(super) fn new(x: f32, node: NodeId, lines: Vec<Line>, style: TextStyle) -> Self {
        Self {
            x,
            node,
            lines,
            style,
        }
    }
}

impl<'s> Typesetter<'s> {
    pub(super) fn new(style: &'s Style, language: Language) -> Result<Self, Error> {
        Ok(Self {
            style,
            language,
            fonts: Fonts::open()?,
            structure: Structure::new(),
            logo: None,
            heads: Vec::new(),
        })
    }

    /// The left edge of the text.
    pub(super) fn left(&self) -> f32 {
        self.style.page.left
    }

    /// The width of the text.
    pub(super) fn width(&self) -> f32 {
        self.style.page.width - self.style.page.left - self.style.page.right
    }

    /// Running text: hyphenated, ragged.
    pub(super) fn ragged(&mut self, runs: &Runs, style: &TextStyle, width: f32) -> Vec<Line> {
        self.running(runs, style, width, false)
    }

    /// Running text as the style wants it: hyphenated, and justified where the style says so.
    pub(super) fn prose(&mut self, runs: &Runs, style: &TextStyle, width: f32) -> Vec<Line> {
        let justified = self.style.paragraph.justified;
        self.running(runs, style, width, justified)
    }

    /// Names, headings and the like: broken only between words.
    pub(super) fn unhyphenated(&mut self, runs: &Runs, style: &TextStyle, width: f32) -> Vec<Line> {
        self.set(
            runs,
            Setting {
                size: style.size,
                width,
                justified: false,
                hyphenate: None,
            },
        )
    }

    fn running(
        &mut self,
        runs: &Runs,
        style: &TextStyle,
        width: f32,
        justified: bool,
    ) -> Vec<Line> {
        let hyphenate = Some(self.language);
        self.set(
            runs,
            Setting {
                size: style.size,
                width,
                justified,
                hyphenate,
            },
        )
    }

    fn set(&mut self, runs: &Runs, setting: Setting) -> Vec<Line> {
        lines(&mut self.fonts, runs, setting)
    }

    /// Where the baseline of a line stands, from the line's upper edge.
    ///
    /// The capitals are centred in the line, which makes rules above and below look even.
    pub(super) fn baseline(&self, style: &TextStyle) -> f32 {
        let capitals = self.fonts.capital_height(style.face) * style.size / 1000.0;
        (style.leading + capitals) / 2.0
    }

    /// One piece a line of text; what is side by side shares its pieces. The first two lines
    /// stay together, and the last two.
    pub(super) fn side_by_side(&mut self, columns: &[Column]) -> Vec<Piece> {
        let leading = columns
            .iter()
            .map(|column| column.style.leading)
            .fold(0.0, f32::max);
        // Baselines of different sizes are aligned.
        let baseline = columns
            .iter()
            .map(|c| self.baseline(&c.style))
            .fold(0.0, f32::max);
        let count = columns
            .iter()
            .map(|column| column.lines.len())
            .max()
            .unwrap_or(0);
        let mut pieces: Vec<Piece> = (0..count)
            .map(|index| Piece {
                height: leading,
                keep: index + 1 < count && (index == 0 || index + 2 == count),
                ..Piece::default()
            })
            .collect();
        for column in columns {
            self.draw_column(column, baseline, &mut pieces);
        }
        pieces
    }

    /// Draws a column's lines into their pieces. A text with links is divided into elements
    /// of its own kind, so that each link is read out where it stands.
    fn draw_column(&mut self, column: &Column, baseline: f32, pieces: &mut [Piece]) {
        let mut glyphs = column.lines.iter().flat_map(|line| &line.glyphs);
        let divided = glyphs.any(|glyph| glyph.link.is_some());
        let mut current: Option<(NodeId, Option<Arc<str>>)> = None;
        for (line, piece) in column.lines.iter().zip(pieces) {
            for shape in draw(line, column.x, baseline, &column.style) {
                let link = shape.link().cloned();
                let node = match &current {
                    _ if !divided => column.node,
                    Some((node, last)) if *last == link => *node,
                    _ => {
                        let role = if link.is_some() {
                            Role::Link
                        } else {
                            Role::Span
                        };
                        self.structure.add(role, column.node)
                    }
                };
                current = Some((node, link.clone()));
                piece.links.extend(link.map(|address| Link {
                    node,
                    address,
                    area: shape.bounds(),
                }));
                piece.marks.push(Mark::content(node, vec![shape]));
            }
        }
    }

    /// A rule across the text, as decoration.
    pub(super) fn rule(&self, y: f32, rule: &Rule) -> Mark {
        let area = Area {
            x: self.left(),
            y,
            width: self.width(),
            height: rule.width,
        };
        Mark::artifact(vec![Shape::Fill {
            area,
            colour: rule.colour,
        }])
    }
}

/// Makes room above the first piece.
pub(super) fn space_before(pieces: &mut [Piece], room: f32) {
    if let Some(first) = pieces.first_mut() {
        first.before = room;
    }
}

/// Keeps pieces together as long as a page can hold them.
pub(super) fn keep_together(pieces: &mut [Piece]) {
    if let Some((_, others)) = pieces.split_last_mut() {
        others.iter_mut().for_each(|piece| piece.keep = true);
    }
}

/// Joins pieces into one that is never broken.
pub(super) fn join(pieces: Vec<Piece>) -> Piece {
    let mut whole = Piece::default();
    for piece in pieces {
        whole.height += if whole.marks.is_empty() {
            0.0
        } else {
            piece.before
        };
        let top = whole.height;
        whole
            .marks
            .extend(piece.marks.into_iter().map(|mark| mark.lowered(top)));
        whole
            .links
            .extend(piece.links.into_iter().map(|link| link.lowered(top)));
        whole.height += piece.height;
    }
    whole
}
