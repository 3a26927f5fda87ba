//! Answers in words: labels instead of values, dates in words, parties and lists in lines.

use std::collections::BTreeMap;

use crate::assessment::{Party, Value};
use crate::language::Texts;
use crate::questionnaire::{Choice, Kind, ListColumn, Question};

/// The answer as the document shows it. Parties and lists take several lines.
pub(super) fn shown(question: &Question, value: &Value, texts: &Texts) -> String {
    match value {
        Value::Unknown => texts.get("common-unknown"),
        Value::One(value) => label(&question.options, value, texts),
        Value::Several(values) => several(question, values, texts),
        Value::Text(text) => text.trim().to_owned(),
        Value::Date(date) => texts.date(*date),
        Value::Party(party) => lines(party).join("\n"),
        Value::List(rows) => list(question, rows, texts),
    }
}

/// Name, address and contact, a line each.
pub(super) fn lines(party: &Party) -> Vec<String> {
    let contact = std::iter::once(&party.contact);
    let all = std::iter::once(&party.name)
        .chain(&party.address)
        .chain(contact);
    all.filter(|line| !line.trim().is_empty())
        .cloned()
        .collect()
}

/// A cell of a list as the document shows it.
pub(super) fn cell(
    column: &ListColumn,
    row: &BTreeMap<String, String>,
    texts: &Texts,
) -> Option<String> {
    let text = row.get(&column.id)?.trim();
    let shown = match column.kind {
        Kind::OneOf | Kind::YesNo => label(&column.options, text, texts),
        Kind::Date => text
            .parse()
            .map_or_else(|_| text.to_owned(), |date| texts.date(date)),
        _ => text.to_owned(),
    };
    (!shown.is_empty()).then_some(shown)
}

/// An option's label; the words for yes and no where it has none.
pub(super) fn label(options: &[Choice], value: &str, texts: &Texts) -> String {
    let option = options.iter().find(|option| option.value == value);
    match (option.map(|option| option.label.as_str()), value) {
        (Some(label), _) if !label.is_empty() => label.to_owned(),
        (_, "yes") => texts.get("common-yes"),
        (_, "no") => texts.get("common-no"),
        (_, value) => value.to_owned(),
    }
}

fn several(question: &Question, values: &[String], texts: &Texts) -> String {
    if values.is_empty() {
        return texts.get("common-none-chosen");
    }
    let labels: Vec<String> = values
        .iter()
        .map(|value| label(&question.options, value, texts))
        .collect();
    labels.join("\n")
}

fn list(question: &Question, rows: &[BTreeMap<String, String>], texts: &Texts) -> String {
    let row = |row: &BTreeMap<String, String>| {
        let cells = question
            .columns
            .iter()
            .filter_map(|column| cell(column, row, texts));
        cells.collect::<Vec<_>>().join(" · ")
    };
    rows.iter().map(row).collect::<Vec<_>>().join("\n")
}
