//! Lays out the letterhead: sender on top, the recipient where a window envelope shows it, the
//! facts of the letter beside.

use super::display::{Area, Mark, Shape};
use super::flow::Piece;
use super::structure::{NodeId, Role, Structure};
use super::style::TextStyle;
use super::typesetter::{Column, Typesetter, join, space_before};
use super::words::{run, runs};
use crate::letter::{Fact, Letterhead};

impl Typesetter<'_> {
    pub(super) fn letterhead(&mut self, letterhead: &Letterhead) -> Vec<Piece> {
        let look = &self.style.letterhead;
        let page = &self.style.page;
        let sender = self.sender(letterhead);
        let recipient = self.lines_of(
            &letterhead.recipient.join("\n"),
            &look.recipient,
            look.recipient_width,
        );
        let facts = self.letterhead_facts(&letterhead.facts);
        let window = (look.window_top - page.top).max(height(&sender));
        let total = window + height(&recipient).max(height(&facts));
        if total > page.height - page.top - page.bottom {
            // No sheet can hold them side by side: one after the other, over several pages.
            return [sender, recipient, facts].concat();
        }
        let mut whole = join(sender);
        for part in [join(recipient), join(facts)] {
            whole
                .marks
                .extend(part.marks.into_iter().map(|mark| mark.lowered(window)));
        }
        whole.height = total.max(look.text_top - page.top);
        vec![whole]
    }

    /// The name, the address in one line, the logo at their right, and a rule.
    fn sender(&mut self, letterhead: &Letterhead) -> Vec<Piece> {
        let look = &self.style.letterhead;
        let Some((name, address)) = letterhead.sender.split_first() else {
            return Vec::new();
        };
        let logo = self.logo(letterhead);
        let room = logo.as_ref().and_then(Mark::bounds);
        let (taken, high) = room.map_or((0.0, 0.0), |it| (it.width + look.logo_gap, it.height));
        let width = self.width() - taken;
        let mut pieces = self.lines_of(name, &look.name, width);
        pieces.extend(self.lines_of(&address.join("  ·  "), &look.address, width));
        if pieces.is_empty() {
            pieces.push(Piece::default());
        }
        // Words that are lower than the logo stand on the rule with it.
        let above = (high - height(&pieces)).max(0.0);
        if let Some(first) = pieces.first_mut() {
            first.pad_top(above);
            first.marks.extend(logo);
        }
        pieces.push(Piece {
            before: look.rule_gap,
            height: look.rule.width + look.rule_gap,
            marks: vec![self.rule(0.0, &look.rule)],
            ..Piece::default()
        });
        pieces
    }

    /// The logo in the upper right corner, as large as the style allows.
    fn logo(&mut self, letterhead: &Letterhead) -> Option<Mark> {
        let look = &self.style.letterhead;
        let logo = self.logo.clone()?;
        let words = &letterhead.logo.as_ref()?.alternative;
        let (columns, rows) = (logo.width as f32, logo.height as f32);
        let scale = (look.logo_width / columns).min(look.logo_height / rows);
        let scale = scale.min(look.logo_pixel);
        let area = Area {
            x: self.left() + self.width() - columns * scale,
            y: 0.0,
            width: columns * scale,
            height: rows * scale,
        };
        let figure = self
            .structure
            .add_described(Role::Figure, Structure::ROOT, words);
        Some(Mark::content(figure, vec![Shape::Logo { area, logo }]))
    }

    /// Words that are never hyphenated, as one paragraph.
    fn lines_of(&mut self, words: &str, style: &TextStyle, width: f32) -> Vec<Piece> {
        if words.is_empty() {
            return Vec::new();
        }
        let node = self.structure.add(Role::Paragraph, Structure::ROOT);
        let lines = self.unhyphenated(&run(words, style.face), style, width);
        self.side_by_side(&[Column::new(self.left(), node, lines, *style)])
    }

    /// Each name above its value.
    fn letterhead_facts(&mut self, facts: &[Fact]) -> Vec<Piece> {
        if facts.is_empty() {
            return Vec::new();
        }
        let list = self
            .structure
            .add(Role::List { numbered: false }, Structure::ROOT);
        let mut pieces = Vec::new();
        for (index, fact) in facts.iter().enumerate() {
            let item = self.structure.add(Role::Item, list);
            let mut both = self.letterhead_fact(fact, item);
            space_before(
                &mut both,
                if index == 0 {
                    0.0
                } else {
                    self.style.letterhead.fact_gap
                },
            );
            pieces.extend(both);
        }
        pieces
    }

    fn letterhead_fact(&mut self, fact: &Fact, item: NodeId) -> Vec<Piece> {
        let look = &self.style.letterhead;
        let x = look.facts_left;
        let width = self.style.page.width - self.style.page.right - x;
        let open = self.style.facts.open.colour;
        let colour = if fact.open { open } else { look.value.colour };
        let style = TextStyle {
            colour,
            ..look.value
        };
        let node = self.structure.add(Role::Label, item);
        let lines = self.unhyphenated(&run(&fact.label, look.label.face), &look.label, width);
        let mut pieces = self.side_by_side(&[Column::new(x, node, lines, look.label)]);
        let node = self.structure.add(Role::Body, item);
        let lines = self.unhyphenated(&runs(&fact.value, style.face), &style, width);
        pieces.extend(self.side_by_side(&[Column::new(x, node, lines, style)]));
        pieces
    }
}

fn height(pieces: &[Piece]) -> f32 {
    pieces.iter().map(|piece| piece.before + piece.height).sum()
}
