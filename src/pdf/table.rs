//! Lays out tables: columns by their shares, heads repeated on every page, rows kept whole
//! where a page can hold them.

use super::display::{Area, Mark, Shape};
use super::flow::{Head, Piece};
use super::structure::{NodeId, Role, Structure};
use super::style::TextStyle;
use super::typesetter::{Column, Typesetter, join, keep_together, space_before};
use super::words::{run, runs};
use crate::letter::{Row, Table, Text};

/// A column's place on the page, the text's without the padding.
#[derive(Clone, Copy)]
struct Slot {
    x: f32,
    width: f32,
}

impl Typesetter<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Vec<Piece> {
        let slots = self.slots(table);
        let node = self.structure.add(Role::Table, Structure::ROOT);
        let mut pieces = self.caption(&table.caption, node);
        let head = self.table_head(table, &slots, node);
        let repeated = join(head.clone());
        self.heads.push(Head {
            height: repeated.height,
            marks: repeated.marks,
        });
        let index = self.heads.len() - 1;
        pieces.extend(head);
        for row in &table.rows {
            let mut added = match row {
                Row::Group(words) => self.group(words, slots.len(), node),
                Row::Cells(cells) => self.cells(cells, &slots, node),
            };
            added.iter_mut().for_each(|piece| piece.head = Some(index));
            pieces.extend(added);
        }
        space_before(&mut pieces, self.style.table.before);
        pieces
    }

    /// The columns' places. A row with more cells than there are heads gets columns for them.
    fn slots(&self, table: &Table) -> Vec<Slot> {
        let look = &self.style.table;
        let cells = table.rows.iter().map(|row| match row {
            Row::Group(_) => 1,
            Row::Cells(cells) => cells.len(),
        });
        let count = cells.max().unwrap_or(0).max(table.columns.len()).max(1);
        let share = |at: usize| {
            table
                .columns
                .get(at)
                .map_or(1.0, |c| f32::from(c.share.max(1)))
        };
        let sum: f32 = (0..count).map(share).sum();
        // A share below the least width would leave no room for a letter.
        let room = (self.width() - look.least_width * count as f32).max(0.0);
        let mut x = self.left();
        (0..count)
            .map(|at| {
                let width = look.least_width + room * share(at) / sum;
                let left = x + look.padding_x;
                x += width;
                Slot {
                    x: left,
                    width: (width - 2.0 * look.padding_x).max(1.0),
                }
            })
            .collect()
    }

    fn caption(&mut self, words: &str, table: NodeId) -> Vec<Piece> {
        if words.is_empty() {
            return Vec::new();
        }
        let look = &self.style.table;
        let node = self.structure.add(Role::Caption, table);
        let lines = self.ragged(&run(words, look.caption.face), &look.caption, self.width());
        let column = Column::new(self.left(), node, lines, look.caption);
        let mut pieces = self.side_by_side(&[column]);
        pieces.iter_mut().for_each(|piece| piece.keep = true);
        if let Some(last) = pieces.last_mut() {
            last.height += look.caption_below;
        }
        pieces
    }

    fn table_head(&mut self, table: &Table, slots: &[Slot], node: NodeId) -> Vec<Piece> {
        let look = &self.style.table;
        let row = self.structure.add(Role::Row, node);
        let mut columns = Vec::new();
        for (at, slot) in slots.iter().enumerate() {
            let words = table
                .columns
                .get(at)
                .map_or("", |column| column.head.as_str());
            let node = self.structure.add(Role::ColumnHead { span: 1 }, row);
            let lines = self.ragged(&run(words, look.head.face), &look.head, slot.width);
            columns.push(Column::new(slot.x, node, lines, look.head));
        }
        let mut pieces = self.padded(&columns);
        pieces.iter_mut().for_each(|piece| piece.keep = true);
        if let Some(last) = pieces.last_mut() {
            last.marks
                .push(self.rule(last.height - look.head_rule.width, &look.head_rule));
        }
        pieces
    }

    /// A heading across all columns.
    fn group(&mut self, words: &str, span: usize, table: NodeId) -> Vec<Piece> {
        let look = &self.style.table;
        let row = self.structure.add(Role::Row, table);
        let node = self.structure.add(Role::ColumnHead { span }, row);
        let x = self.left() + look.padding_x;
        let width = self.width() - 2.0 * look.padding_x;
        let lines = self.unhyphenated(&run(words, look.group.face), &look.group, width);
        let mut pieces = self.padded(&[Column::new(x, node, lines, look.group)]);
        for piece in &mut pieces {
            let area = Area {
                x: self.left(),
                y: 0.0,
                width: self.width(),
                height: piece.height,
            };
            let ground = Shape::Fill {
                area,
                colour: look.group_ground,
            };
            piece.marks.insert(0, Mark::artifact(vec![ground]));
            piece.keep = true;
        }
        pieces
    }

    fn cells(&mut self, cells: &[Text], slots: &[Slot], table: NodeId) -> Vec<Piece> {
        let style: TextStyle = self.style.table.cell;
        let row = self.structure.add(Role::Row, table);
        let mut columns = Vec::new();
        for (at, slot) in slots.iter().enumerate() {
            let role = if at == 0 { Role::RowHead } else { Role::Cell };
            let node = self.structure.add(role, row);
            let lines = match cells.get(at) {
                Some(text) => self.ragged(&runs(text, style.face), &style, slot.width),
                None => Vec::new(),
            };
            columns.push(Column::new(slot.x, node, lines, style));
        }
        let mut pieces = self.padded(&columns);
        keep_together(&mut pieces);
        let rule = self.style.table.row_rule;
        if let Some(last) = pieces.last_mut() {
            last.marks.push(self.rule(last.height - rule.width, &rule));
        }
        pieces
    }

    /// Cells side by side with room above and below their text.
    fn padded(&mut self, columns: &[Column]) -> Vec<Piece> {
        let padding = self.style.table.padding_y;
        let mut pieces = self.side_by_side(columns);
        if let Some(first) = pieces.first_mut() {
            first.pad_top(padding);
        }
        if let Some(last) = pieces.last_mut() {
            last.height += padding;
        }
        pieces
    }
}
