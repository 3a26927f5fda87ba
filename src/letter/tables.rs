//! Tables whose columns share the width by what stands in them.

use std::collections::BTreeMap;

use crate::questionnaire::Question;

use super::blocks::{Column, Row, Table, Text};
use super::display::cell;
use super::matter::Matter;

/// No column is so short or so long that it would starve itself or the others.
const LEAST_SHARE: usize = 12;
const MOST_SHARE: usize = 48;

/// The rows of a list, without the columns that nobody filled.
pub(super) fn of_list(
    matter: &Matter<'_>,
    caption: &str,
    question: &Question,
    rows: &[BTreeMap<String, String>],
) -> Table {
    let mut columns = Vec::new();
    let mut lines: Vec<Vec<Text>> = vec![Vec::new(); rows.len()];
    for column in &question.columns {
        let cells: Vec<String> = rows
            .iter()
            .map(|row| cell(column, row, matter.texts).unwrap_or_default())
            .collect();
        if cells.iter().all(String::is_empty) {
            continue;
        }
        let longest = cells.iter().map(|cell| cell.chars().count()).max();
        columns.push(Column {
            head: column.label.clone(),
            share: share(longest.unwrap_or_default()),
        });
        for (line, cell) in lines.iter_mut().zip(cells) {
            line.push(Text::plain(cell));
        }
    }
    Table {
        caption: matter.text(caption),
        columns,
        rows: lines.into_iter().map(Row::Cells).collect(),
    }
}

/// A table with heads and shares that are given.
pub(super) fn table(
    matter: &Matter<'_>,
    caption: &str,
    heads: &[(&str, u16)],
    rows: Vec<Row>,
) -> Table {
    Table {
        caption: matter.text(caption),
        columns: heads
            .iter()
            .map(|(head, share)| Column {
                head: matter.text(head),
                share: *share,
            })
            .collect(),
        rows,
    }
}

fn share(longest: usize) -> u16 {
    u16::try_from(longest.clamp(LEAST_SHARE, MOST_SHARE)).unwrap_or(u16::MAX)
}
