//! Lays out the places to sign: role, box, name, side by side and never broken over pages.

use super::display::{Area, Field, Mark, Shape};
use super::flow::Piece;
use super::structure::{NodeId, Role, Structure};
use super::style::TextStyle;
use super::typesetter::{Column, Typesetter, keep_together, space_before};
use super::words::run;
use crate::letter::SignaturePlace;

impl Typesetter<'_> {
    /// A document that isn't final gets the boxes, but no fields that could be signed.
    pub(super) fn signatures(&mut self, places: &[SignaturePlace], signable: bool) -> Vec<Piece> {
        let look = &self.style.signatures;
        let columns = look.columns.max(1);
        let width = (self.width() - look.gap * (columns as f32 - 1.0)) / columns as f32;
        let mut pieces = Vec::new();
        for row in places.chunks(columns) {
            let mut added = self.signature_row(row, width, signable);
            keep_together(&mut added);
            space_before(&mut added, look.before);
            pieces.extend(added);
        }
        pieces
    }

    fn signature_row(&mut self, row: &[SignaturePlace], width: f32, signable: bool) -> Vec<Piece> {
        let look = &self.style.signatures;
        let mut roles = Vec::new();
        let mut names = Vec::new();
        let height = look.box_height + 2.0 * look.padding;
        let mut boxes = Piece {
            height,
            ..Piece::default()
        };
        for (index, place) in row.iter().enumerate() {
            let x = self.left() + index as f32 * (width + look.gap);
            roles.push(self.label(&place.role, x, width, look.role));
            let area = Area {
                x,
                y: look.padding,
                width,
                height: look.box_height,
            };
            let form = signable.then(|| {
                self.structure
                    .add_described(Role::Form, Structure::ROOT, &place.description)
            });
            self.signature_box(&mut boxes, form, place, area);
            names.push(self.label(&place.name, x, width, look.name));
        }
        let mut pieces = self.side_by_side(&roles);
        pieces.push(boxes);
        pieces.extend(self.side_by_side(&names));
        pieces
    }

    fn label(&mut self, words: &str, x: f32, width: f32, style: TextStyle) -> Column {
        let node = self.structure.add(Role::Paragraph, Structure::ROOT);
        let lines = self.unhyphenated(&run(words, style.face), &style, width);
        Column::new(x, node, lines, style)
    }

    fn signature_box(
        &self,
        piece: &mut Piece,
        form: Option<NodeId>,
        place: &SignaturePlace,
        area: Area,
    ) {
        let rule = &self.style.signatures.box_rule;
        let frame = Shape::Frame {
            area,
            colour: rule.colour,
            width: rule.width,
        };
        piece.marks.push(Mark::artifact(vec![frame]));
        piece.fields.extend(form.map(|node| Field {
            node,
            name: place.field.clone(),
            description: place.description.clone(),
            area,
        }));
    }
}
