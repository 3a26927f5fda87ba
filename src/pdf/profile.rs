//! Lays out the profile: each factor's name, its rating in words, and then the bar.

use super::display::{Area, Mark, Shape, draw};
use super::flow::Piece;
use super::structure::{NodeId, Role, Structure};
use super::style::TextStyle;
use super::text::Line;
use super::typesetter::{Column, Typesetter, keep_together, space_before};
use super::words::run;
use crate::letter::{Bar, Profile};

/// The places of the profile's three columns.
#[derive(Clone, Copy)]
struct Columns {
    label: f32,
    rating: f32,
    rating_x: f32,
    bars: f32,
    bars_x: f32,
}

impl Typesetter<'_> {
    /// Everything is one figure: its alternative text says what the bars show.
    pub(super) fn profile(&mut self, profile: &Profile) -> Vec<Piece> {
        let figure =
            self.structure
                .add_described(Role::Figure, Structure::ROOT, &profile.alternative);
        let columns = self.profile_columns();
        let mut pieces = self.scale(&profile.scale, columns, figure);
        for bar in &profile.bars {
            pieces.extend(self.bar(bar, profile.scale.len(), columns, figure));
        }
        keep_together(&mut pieces);
        space_before(&mut pieces, self.style.profile.before);
        pieces
    }

    fn profile_columns(&self) -> Columns {
        let look = &self.style.profile;
        let gap = look.row_gap;
        let label = self.width() * look.label_share;
        let rating = self.width() * look.rating_share;
        let bars_x = self.left() + label + rating;
        Columns {
            label: label - gap,
            rating: rating - gap,
            rating_x: self.left() + label,
            bars: self.width() - label - rating,
            bars_x,
        }
    }

    /// The names of the steps, each centred above its step.
    fn scale(&mut self, names: &[String], columns: Columns, figure: NodeId) -> Vec<Piece> {
        let look = &self.style.profile;
        let steps = self.steps(names.len(), columns);
        let mut cells: Vec<(Area, Vec<Line>)> = Vec::new();
        for (name, step) in names.iter().zip(steps) {
            let words = run(name, look.scale.face);
            cells.push((step, self.unhyphenated(&words, &look.scale, step.width)));
        }
        let most = cells
            .iter()
            .map(|(_, lines)| lines.len())
            .max()
            .unwrap_or(0);
        let baseline = self.baseline(&look.scale);
        let mut shapes = Vec::new();
        for (step, lines) in &cells {
            // Short names stand on the last line, next to the bars.
            let first = most - lines.len();
            for (index, line) in lines.iter().enumerate() {
                let x = step.x + ((step.width - line.width) / 2.0).max(0.0);
                let y = baseline + (first + index) as f32 * look.scale.leading;
                shapes.extend(draw(line, x, y, &look.scale));
            }
        }
        if shapes.is_empty() {
            return Vec::new();
        }
        let height = most as f32 * look.scale.leading + look.scale_below;
        let marks = vec![Mark::content(figure, shapes)];
        vec![Piece {
            height,
            marks,
            ..Piece::default()
        }]
    }

    fn bar(&mut self, bar: &Bar, count: usize, columns: Columns, figure: NodeId) -> Vec<Piece> {
        let look = &self.style.profile;
        let cell = |x, lines, style: TextStyle| Column::new(x, figure, lines, style);
        let words = run(&bar.label, look.label.face);
        let label = self.ragged(&words, &look.label, columns.label);
        let words = run(&bar.rating, look.rating.face);
        let rating = self.ragged(&words, &look.rating, columns.rating);
        let mut pieces = self.side_by_side(&[
            cell(self.left(), label, look.label),
            cell(columns.rating_x, rating, look.rating),
        ]);
        let filled = bar.step.map_or(0, usize::from);
        let middle = (look.label.leading - look.bar_height) / 2.0;
        let steps = self
            .steps(count, columns)
            .enumerate()
            .map(|(index, step)| Shape::Fill {
                area: Area { y: middle, ..step },
                colour: if index < filled {
                    look.filled
                } else {
                    look.empty
                },
            });
        if let Some(first) = pieces.first_mut() {
            first.marks.push(Mark::content(figure, steps.collect()));
        }
        if let Some(last) = pieces.last_mut() {
            last.marks
                .push(self.rule(last.height + look.row_gap / 2.0, &look.rule));
            last.height += look.row_gap;
        }
        pieces
    }

    /// The places of a bar's steps.
    fn steps(&self, count: usize, columns: Columns) -> impl Iterator<Item = Area> + use<> {
        let look = &self.style.profile;
        let (height, gap) = (look.bar_height, look.step_gap);
        let width = (columns.bars + gap) / count.max(1) as f32;
        (0..count).map(move |index| Area {
            x: columns.bars_x + index as f32 * width,
            y: 0.0,
            width: (width - gap).max(0.1),
            height,
        })
    }
}
