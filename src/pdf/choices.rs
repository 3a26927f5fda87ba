//! Lays out boxes to tick on paper: each is a form field that is printed, before what it stands for.

use super::display::{Area, Mark, Shape};
use super::flow::Piece;
use super::structure::{NodeId, Role, Structure};
use super::typesetter::{Column, Typesetter, keep_together, space_before};
use super::words::runs;
use crate::letter::{Choices, Text};

/// So many choices are never parted by the end of a page.
const WHOLE: usize = 4;

impl Typesetter<'_> {
    pub(super) fn choices(&mut self, choices: &Choices) -> Vec<Piece> {
        let look = &self.style.choices;
        let role = Role::List { numbered: false };
        let list = self.structure.add(role, Structure::ROOT);
        let mut pieces = Vec::new();
        for (index, text) in choices.items.iter().enumerate() {
            let mut added = self.choice(text, &choices.alternative, list);
            let room = if index == 0 {
                look.before
            } else {
                look.between
            };
            space_before(&mut added, room);
            keep_together(&mut added);
            if let Some(last) = added.last_mut() {
                last.keep = stays_with_next(index, choices.items.len());
            }
            pieces.extend(added);
        }
        pieces
    }

    /// A box on the line of the first words.
    fn choice(&mut self, text: &Text, alternative: &str, list: NodeId) -> Vec<Piece> {
        let (look, style) = (&self.style.choices, self.style.body);
        let item = self.structure.add(Role::Item, list);
        let label = self.structure.add(Role::Label, item);
        let field = self
            .structure
            .add_described(Role::CheckBox, label, alternative);
        let body = self.structure.add(Role::Body, item);
        let x = self.left() + look.side + look.gap;
        let lines = self.ragged(
            &runs(text, style.face),
            &style,
            self.width() - x + self.left(),
        );
        let mut pieces = self.side_by_side(&[Column::new(x, body, lines, style)]);
        let area = Area {
            x: self.left(),
            y: self.baseline(&style) + look.below - look.side,
            width: look.side,
            height: look.side,
        };
        let frame = Shape::Frame {
            area,
            colour: look.rule.colour,
            width: look.rule.width,
        };
        if let Some(first) = pieces.first_mut() {
            first.marks.push(Mark::content(field, vec![frame]));
        }
        pieces
    }
}

/// Few choices stay on one page, and of many never one alone.
fn stays_with_next(index: usize, count: usize) -> bool {
    index + 1 < count && (count <= WHOLE || index == 0 || index + 2 == count)
}
