//! Lays out the blocks of running text: headings, paragraphs, callouts, lists and facts.

use super::display::{Area, Bookmark, Mark, Shape};
use super::flow::Piece;
use super::structure::{NodeId, Role, Structure};
use super::style::ToneStyle;
use super::text::Line;
use super::typesetter::{Column, Typesetter, keep_together, space_before};
use super::visible::label;
use super::words::{run, runs};
use crate::letter::{Block, Fact, Letter, Text, Tone};

/// A fact of this many lines is never broken over pages.
const WHOLE: usize = 4;

/// So many lines before the places to sign stay with them.
const BEFORE_SIGNATURES: usize = 3;

impl Typesetter<'_> {
    /// All pieces of a letter, in reading order.
    pub(super) fn letter(&mut self, letter: &Letter) -> Vec<Piece> {
        let signable = letter.watermark.is_none();
        let mut pieces: Vec<Piece> = Vec::new();
        let mut new_page = false;
        for (at, block) in letter.blocks.iter().enumerate() {
            if *block == Block::NewPage {
                new_page = true;
                continue;
            }
            let mut added = self.block(block, signable);
            if matches!(block, Block::Signatures(_)) {
                keep_with_next(&mut pieces);
            }
            if introduces(block, letter.blocks.get(at + 1))
                && let Some(last) = added.last_mut()
            {
                last.keep = true;
            }
            if let Some(first) = added.first_mut() {
                first.new_page = std::mem::take(&mut new_page);
            }
            pieces.extend(added);
        }
        pieces
    }

    fn block(&mut self, block: &Block, signable: bool) -> Vec<Piece> {
        match block {
            Block::Letterhead(letterhead) => self.letterhead(letterhead),
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(text) => self.paragraph(text),
            Block::Callout { tone, text } => self.callout(*tone, text),
            Block::List { numbered, items } => self.list(*numbered, items),
            Block::Choices(choices) => self.choices(choices),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => self.table(table),
            Block::Profile(profile) => self.profile(profile),
            Block::Signatures(places) => self.signatures(places, signable),
            Block::NewPage => Vec::new(),
        }
    }

    fn heading(&mut self, level: u8, text: &str) -> Vec<Piece> {
        let place = usize::from(level.clamp(1, 4)) - 1;
        let look = &self.style.headings[place];
        let node = self.structure.add_heading(level);
        let lines = self.unhyphenated(&run(text, look.text.face), &look.text, self.width());
        let column = Column::new(self.left(), node, lines, look.text);
        let mut pieces = self.side_by_side(&[column]);
        pieces.iter_mut().for_each(|piece| piece.keep = true);
        space_before(&mut pieces, look.before);
        if let Some(first) = pieces.first_mut() {
            first.bookmark = Some(Bookmark {
                level: level.clamp(1, 4),
                title: label(text),
                y: 0.0,
            });
        }
        if let Some(last) = pieces.last_mut() {
            last.height += look.below;
        }
        pieces
    }

    fn paragraph(&mut self, text: &Text) -> Vec<Piece> {
        let style = self.style.body;
        let node = self.structure.add(Role::Paragraph, Structure::ROOT);
        let lines = self.prose(&runs(text, style.face), &style, self.width());
        let mut pieces = self.side_by_side(&[Column::new(self.left(), node, lines, style)]);
        space_before(&mut pieces, self.style.paragraph.before);
        pieces
    }

    fn callout(&mut self, tone: Tone, text: &Text) -> Vec<Piece> {
        let look = &self.style.callout;
        let node = self.structure.add(Role::Paragraph, Structure::ROOT);
        let x = self.left() + look.rule_width + look.indent;
        let width = self.width() - look.rule_width - 2.0 * look.indent;
        let lines = self.ragged(&runs(text, look.text.face), &look.text, width);
        let mut pieces = self.side_by_side(&[Column::new(x, node, lines, look.text)]);
        if let Some(first) = pieces.first_mut() {
            first.pad_top(look.padding);
        }
        if let Some(last) = pieces.last_mut() {
            last.height += look.padding;
        }
        let tone = match tone {
            Tone::Positive => &look.positive,
            Tone::Neutral => &look.neutral,
            Tone::Caution => &look.caution,
            Tone::Negative => &look.negative,
        };
        pieces.iter_mut().for_each(|piece| self.shade(piece, tone));
        space_before(&mut pieces, look.before);
        if let Some(last) = pieces.last_mut() {
            last.height += look.after;
        }
        pieces
    }

    /// The callout's ground and rule behind one of its pieces.
    fn shade(&self, piece: &mut Piece, tone: &ToneStyle) {
        let ground = Area {
            x: self.left(),
            y: 0.0,
            width: self.width(),
            height: piece.height,
        };
        let rule = Area {
            width: self.style.callout.rule_width,
            ..ground
        };
        let shapes = vec![
            Shape::Fill {
                area: ground,
                colour: tone.ground,
            },
            Shape::Fill {
                area: rule,
                colour: tone.rule,
            },
        ];
        piece.marks.insert(0, Mark::artifact(shapes));
    }

    fn list(&mut self, numbered: bool, items: &[Text]) -> Vec<Piece> {
        let look = &self.style.list;
        let list = self.structure.add(Role::List { numbered }, Structure::ROOT);
        let marker = |index: usize| match numbered {
            true => format!("{}.", index + 1),
            false => look.bullet.clone(),
        };
        // Room for the widest number.
        let widest = self.marker(&marker(items.len().saturating_sub(1)));
        let indent = look.indent.max(width_of(&widest) + look.marker_gap);
        let mut pieces = Vec::new();
        for (index, text) in items.iter().enumerate() {
            let mut added = self.list_item(&marker(index), text, indent, list);
            space_before(
                &mut added,
                if index == 0 {
                    look.before
                } else {
                    look.between
                },
            );
            pieces.extend(added);
        }
        pieces
    }

    fn list_item(&mut self, marker: &str, text: &Text, indent: f32, list: NodeId) -> Vec<Piece> {
        let look = &self.style.list;
        let style = self.style.body;
        let item = self.structure.add(Role::Item, list);
        let label = self.structure.add(Role::Label, item);
        let body = self.structure.add(Role::Body, item);
        let marker = self.marker(marker);
        let x = self.left() + indent - look.marker_gap - width_of(&marker);
        let lines = self.prose(&runs(text, style.face), &style, self.width() - indent);
        self.side_by_side(&[
            Column::new(x, label, marker, look.marker),
            Column::new(self.left() + indent, body, lines, style),
        ])
    }

    fn marker(&mut self, marker: &str) -> Vec<Line> {
        let style = &self.style.list.marker;
        self.unhyphenated(&run(marker, style.face), style, f32::MAX)
    }

    fn facts(&mut self, facts: &[Fact]) -> Vec<Piece> {
        let look = &self.style.facts;
        let list = self
            .structure
            .add(Role::List { numbered: false }, Structure::ROOT);
        let mut pieces = Vec::new();
        for (index, fact) in facts.iter().enumerate() {
            let mut added = self.fact(fact, list);
            space_before(
                &mut added,
                if index == 0 {
                    look.before
                } else {
                    look.between
                },
            );
            pieces.extend(added);
        }
        pieces
    }

    fn fact(&mut self, fact: &Fact, list: NodeId) -> Vec<Piece> {
        let look = &self.style.facts;
        let style = if fact.open { look.open } else { look.value };
        let item = self.structure.add(Role::Item, list);
        let label = self.structure.add(Role::Label, item);
        let body = self.structure.add(Role::Body, item);
        let words = run(&fact.label, look.label.face);
        let labels = self.ragged(&words, &look.label, look.label_width);
        let x = self.left() + look.label_width + look.gap;
        let width = self.width() - look.label_width - look.gap;
        let lines = self.ragged(&runs(&fact.value, style.face), &style, width);
        let mut pieces = self.side_by_side(&[
            Column::new(self.left(), label, labels, look.label),
            Column::new(x, body, lines, style),
        ]);
        if fact.open {
            pieces
                .iter_mut()
                .for_each(|piece| self.mark_open(piece, x - look.gap / 2.0));
        }
        if pieces.len() <= WHOLE {
            keep_together(&mut pieces);
        }
        pieces
    }

    /// A rule beside a value that is still open.
    fn mark_open(&self, piece: &mut Piece, x: f32) {
        let rule = &self.style.facts.open_rule;
        let area = Area {
            x,
            y: 0.0,
            width: rule.width,
            height: piece.height,
        };
        piece.marks.insert(
            0,
            Mark::artifact(vec![Shape::Fill {
                area,
                colour: rule.colour,
            }]),
        );
    }
}

/// True when a paragraph opens what comes next: choices always, a list when it ends in a colon.
fn introduces(block: &Block, next: Option<&Block>) -> bool {
    let Block::Paragraph(text) = block else {
        return false;
    };
    let colon = text.0.last().is_some_and(|span| span.text.ends_with(':'));
    match next {
        Some(Block::List { .. }) => colon,
        Some(Block::Choices(_)) => true,
        _ => false,
    }
}

/// Nobody signs on a page that holds nothing else: the last lines before the boxes go with them.
fn keep_with_next(pieces: &mut [Piece]) {
    pieces
        .iter_mut()
        .rev()
        .take(BEFORE_SIGNATURES)
        .for_each(|piece| piece.keep = true);
}

fn width_of(lines: &[Line]) -> f32 {
    lines.first().map_or(0.0, |line| line.width)
}
