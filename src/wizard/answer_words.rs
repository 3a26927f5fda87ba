//! Answers as a person reads them: labels instead of values, dates as they are spoken.

use std::collections::BTreeMap;

use crate::assessment::Value as Given;
use crate::language::Texts;
use crate::questionnaire::{Kind, Question};

/// An option's label; `yes` and `no` by their common names.
pub fn option_words(texts: &Texts, question: &Question, value: &str) -> String {
    let labelled = question.options.iter().find(|one| one.value == value);
    match (labelled, value) {
        (Some(choice), _) if !choice.label.is_empty() => choice.label.clone(),
        (_, "yes") => texts.get("common-yes"),
        (_, "no") => texts.get("common-no"),
        _ => value.to_owned(),
    }
}

/// An answer on one or more lines.
pub fn answer_words(texts: &Texts, question: &Question, value: &Given) -> String {
    match value {
        Given::Unknown => texts.get("common-unknown"),
        Given::One(value) => option_words(texts, question, value),
        Given::Several(values) if values.is_empty() => texts.get("common-none-chosen"),
        Given::Several(values) => {
            let labels = values
                .iter()
                .map(|value| option_words(texts, question, value));
            labels.collect::<Vec<_>>().join("\n")
        }
        Given::Text(text) => text.clone(),
        Given::Date(date) => texts.date(*date),
        Given::Party(party) => {
            let lines = std::iter::once(&party.name).chain(&party.address);
            let lines = lines.chain(std::iter::once(&party.contact));
            let full = lines.filter(|line| !line.trim().is_empty());
            full.cloned().collect::<Vec<_>>().join("\n")
        }
        Given::List(rows) => {
            let cells = |row: &BTreeMap<String, String>| {
                let columns = question.columns.iter();
                let cells = columns.filter_map(|column| Some((column, row.get(&column.id)?)));
                let full = cells.filter(|(_, cell)| !cell.is_empty());
                full.map(|(column, cell)| {
                    if let (Kind::Date, Ok(date)) = (column.kind, cell.parse()) {
                        return texts.date(date);
                    }
                    let choice = column.options.iter().find(|one| one.value == *cell);
                    choice.map_or(cell, |one| &one.label).clone()
                })
                .collect::<Vec<_>>()
                .join(" · ")
            };
            rows.iter().map(cells).collect::<Vec<_>>().join("\n")
        }
    }
}
