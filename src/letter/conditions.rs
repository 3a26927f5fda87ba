//! The conditions of an authorization, numbered, each with who answers for it, by when, and what
//! will prove it.

use std::collections::BTreeMap;

use crate::assessment::Value;
use crate::language::Value as Words;
use crate::questionnaire::{Field, ListColumn};
use crate::scoring::ImposedCondition;

use super::annex_evidence;
use super::blocks::{Block, Row, Style, Text};
use super::display::cell;
use super::matter::Matter;
use super::tables::table;

/// The table's heads and their shares of the width.
const HEADS: [(&str, u16); 5] = [
    ("letter-condition-number", 1),
    ("letter-condition", 56),
    ("letter-condition-owner", 14),
    ("letter-condition-due", 19),
    ("letter-condition-evidence", 14),
];

/// The safeguard by which the persons are informed, in every questionnaire that shares it.
const NOTICE: &str = "notice";

/// What binds every authorization, whatever was answered.
const LIMITS: [&str; 5] = [
    "letter-limit-purpose",
    "letter-limit-onward",
    "letter-limit-combination",
    "letter-limit-identification",
    "letter-limit-measures",
];

/// The section with the conditions that the answers impose, and the limits that always hold.
pub(super) fn section(matter: &Matter<'_>) -> Vec<Block> {
    let imposed = matter.score.conditions.iter();
    let cells: Vec<[Text; 4]> = imposed
        .map(|one| of_score(matter, one))
        .chain(of_controller(matter))
        .collect();
    let rows: Vec<Row> = cells.into_iter().enumerate().map(numbered).collect();
    let mut blocks = vec![
        matter.heading(2, "letter-section-conditions"),
        matter.paragraph("letter-conditions-intro"),
    ];
    if !rows.is_empty() {
        blocks.push(Block::Table(table(
            matter,
            "letter-conditions",
            &HEADS,
            rows,
        )));
    }
    blocks.push(matter.paragraph("letter-limits-intro"));
    blocks.push(Block::List {
        numbered: false,
        items: LIMITS
            .iter()
            .map(|key| Text::plain(matter.text(key)))
            .collect(),
    });
    blocks
}

fn numbered((index, cells): (usize, [Text; 4])) -> Row {
    let number = Text::plain((index + 1).to_string());
    Row::Cells(std::iter::once(number).chain(cells).collect())
}

/// A condition out of a safeguard or a rule.
fn of_score(matter: &Matter<'_>, condition: &ImposedCondition) -> [Text; 4] {
    let owner = owner(matter, condition);
    let places = matter.binding_places(&condition.source);
    let text = Text::plain(&condition.text).then(format!("\n{places}"), Style::Emphasis);
    let evidence = annex_evidence::reference(matter, &condition.from)
        .unwrap_or_else(|| matter.text("letter-condition-evidence-on-request"));
    [
        text,
        Text::plain(owner),
        Text::plain(due(matter, condition)),
        Text::plain(evidence),
    ]
}

/// Who answers for it: whoever is named, or informs the persons, else the recipient.
fn owner(matter: &Matter<'_>, condition: &ImposedCondition) -> String {
    let named = Some(condition.owner.clone()).filter(|owner| !owner.trim().is_empty());
    let informs = || {
        let is_notice = condition.from == NOTICE;
        let who = is_notice.then(|| matter.words(Field::InformsWho));
        who.flatten()
    };
    let recipient = || matter.text("letter-condition-owner-recipient");
    named.or_else(informs).unwrap_or_else(recipient)
}

fn due(matter: &Matter<'_>, condition: &ImposedCondition) -> String {
    let from_safeguard = matter.questionnaire.question(&condition.from).is_some();
    match condition.due {
        Some(date) => {
            let date = matter.texts.date(date);
            let values = [("date", Words::from(&date))];
            matter.texts.with("letter-condition-due-by", &values)
        }
        None if condition.in_place => matter.text("letter-condition-in-place"),
        None if from_safeguard => matter.text("letter-condition-before-start"),
        None => matter.text("letter-condition-as-stated"),
    }
}

/// The further conditions that the controller sets, by the ids of the list's columns.
fn of_controller(matter: &Matter<'_>) -> Vec<[Text; 4]> {
    let Some((question, answer)) = matter.known(Field::ExtraConditions) else {
        return Vec::new();
    };
    let Value::List(rows) = &answer.value else {
        return Vec::new();
    };
    let row = |row| {
        ["condition", "owner", "due", "evidence"]
            .map(|id| Text::plain(named(matter, &question.columns, row, id)))
    };
    rows.iter().map(row).collect()
}

fn named(
    matter: &Matter<'_>,
    columns: &[ListColumn],
    row: &BTreeMap<String, String>,
    id: &str,
) -> String {
    let column = columns.iter().find(|column| column.id == id);
    let cell = column.and_then(|column| cell(column, row, matter.texts));
    cell.unwrap_or_else(|| matter.text("letter-not-specified"))
}
