//! Annex D: the law and guidance that the result and the conditions rest on.

use std::collections::BTreeSet;

use crate::questionnaire::{Source, Weight};

use super::blocks::{Block, Row, Style, Text};
use super::matter::Matter;
use super::tables::table;

const HEADS: [(&str, u16); 3] = [
    ("letter-source", 30),
    ("letter-source-date", 16),
    ("letter-source-text", 54),
];

/// The kinds of sources, the most binding first.
const WEIGHTS: [(Weight, &str); 4] = [
    (Weight::Binding, "letter-weight-binding"),
    (Weight::CaseLaw, "letter-weight-case-law"),
    (Weight::Guidance, "letter-weight-guidance"),
    (Weight::Practice, "letter-weight-practice"),
];

/// The annex on a page of its own.
pub(super) fn annex(matter: &Matter<'_>) -> Vec<Block> {
    let used = used(matter);
    let rows: Vec<Row> = WEIGHTS
        .iter()
        .flat_map(|(weight, name)| group(matter, &used, *weight, name))
        .collect();
    vec![
        Block::NewPage,
        matter.heading(2, "letter-annex-sources"),
        matter.paragraph("letter-annex-sources-intro"),
        Block::Table(table(matter, "letter-sources", &HEADS, rows)),
    ]
}

/// The ids of the sources behind outcome, rules, factors and conditions.
fn used<'a>(matter: &Matter<'a>) -> BTreeSet<&'a str> {
    let score = matter.score;
    let factors = &matter.questionnaire.method.factors;
    let rules = score.rules.iter().flat_map(|rule| &rule.source);
    let conditions = score.conditions.iter().flat_map(|one| &one.source);
    let sources = factors.iter().flat_map(|factor| &factor.sources);
    score
        .sources
        .iter()
        .chain(rules)
        .chain(conditions)
        .chain(sources)
        .map(String::as_str)
        .collect()
}

fn group(matter: &Matter<'_>, used: &BTreeSet<&str>, weight: Weight, name: &str) -> Vec<Row> {
    let all = matter.questionnaire.sources.iter();
    let mut sources: Vec<&Source> = all
        .filter(|(id, source)| used.contains(id.as_str()) && source.weight == weight)
        .map(|(_, source)| source)
        .collect();
    sources.sort_by(|a, b| (&a.instrument, &a.place).cmp(&(&b.instrument, &b.place)));
    let mut rows: Vec<Row> = sources.into_iter().map(|one| row(matter, one)).collect();
    if !rows.is_empty() {
        rows.insert(0, Row::Group(matter.text(name)));
    }
    rows
}

fn row(matter: &Matter<'_>, source: &Source) -> Row {
    let date = source.date.parse();
    let date = date.map_or_else(|_| source.date.clone(), |date| matter.texts.date(date));
    let name = Text::strong(&source.instrument);
    Row::Cells(vec![
        name.then(format!("\n{}", source.place), Style::Plain),
        Text::plain(date),
        Text::plain(&source.text),
    ])
}
