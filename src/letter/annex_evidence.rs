//! Annex C: the evidence inside the document, each with what tells it from any other file.

use crate::assessment::Evidence;
use crate::language::Value as Words;

use super::blocks::{Block, Row, Style, Text};
use super::matter::Matter;
use super::tables::table;

const HEADS: [(&str, u16); 5] = [
    ("letter-evidence-number", 6),
    ("letter-evidence-what", 34),
    ("letter-evidence-supports", 26),
    ("letter-evidence-size", 11),
    ("letter-evidence-hash", 23),
];

/// How many digits of a hash stand together: as many as the eye takes in at once.
const GROUP: usize = 8;

/// The annex of an authorization; without evidence it says so in a line, and needs no page.
pub(super) fn annex(matter: &Matter<'_>) -> Vec<Block> {
    let heading = matter.heading(2, "letter-annex-evidence");
    if matter.assessment.evidence.is_empty() {
        return vec![heading, matter.paragraph("letter-evidence-none")];
    }
    let mut blocks = vec![Block::NewPage, heading];
    blocks.extend(listed(matter));
    blocks
}

/// The evidence of a document whose annexes have no letters; nothing when there is none.
pub(super) fn enclosures(matter: &Matter<'_>) -> Vec<Block> {
    if matter.assessment.evidence.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![matter.heading(2, "letter-enclosures")];
    blocks.extend(listed(matter));
    blocks
}

/// Where the evidence for an answer stands, when there is any.
pub(super) fn reference(matter: &Matter<'_>, question: &str) -> Option<String> {
    let evidence = matter.assessment.evidence.iter().enumerate();
    let supports = evidence.filter(|(_, one)| one.questions.iter().any(|id| id == question));
    let numbers: Vec<String> = supports.map(|(index, _)| (index + 1).to_string()).collect();
    let list = numbers.join(", ");
    let values = [
        ("count", Words::from(numbers.len())),
        ("numbers", Words::from(&list)),
    ];
    // The enclosures of a request are no annex with a letter.
    let key = match matter.assessment.is_request() {
        true => "letter-request-evidence-reference",
        false => "letter-evidence-reference",
    };
    (!numbers.is_empty()).then(|| matter.texts.with(key, &values))
}

fn listed(matter: &Matter<'_>) -> Vec<Block> {
    let evidence = matter.assessment.evidence.iter().enumerate();
    let rows = evidence.map(|(index, one)| row(matter, index + 1, one));
    vec![
        matter.paragraph("letter-annex-evidence-intro"),
        Block::Table(table(matter, "letter-evidence", &HEADS, rows.collect())),
    ]
}

fn row(matter: &Matter<'_>, number: usize, evidence: &Evidence) -> Row {
    let questions = evidence.questions.iter();
    let supports: Vec<&str> = questions.map(|id| question(matter, id)).collect();
    Row::Cells(vec![
        Text::plain(number.to_string()),
        what(matter, evidence),
        Text::plain(supports.join("\n")),
        Text::plain(matter.texts.size(evidence.size)),
        Text::plain(grouped(&evidence.sha256)),
    ])
}

/// The description, the name, and whether the file is missing.
fn what(matter: &Matter<'_>, evidence: &Evidence) -> Text {
    let description = evidence.description.trim();
    let mut text = if description.is_empty() {
        Text::plain(&evidence.name)
    } else {
        Text::plain(description).then(format!("\n{}", evidence.name), Style::Emphasis)
    };
    if matter.absent.contains(&evidence.name) {
        let absent = matter.text("letter-evidence-absent");
        text = text.then(format!("\n{absent}"), Style::Strong);
    }
    text
}

/// What is asked; the id of a question that the questionnaire does not have.
fn question<'a>(matter: &Matter<'a>, id: &'a str) -> &'a str {
    let question = matter.questionnaire.question(id);
    question.map_or(id, |question| &question.text)
}

fn grouped(hash: &str) -> String {
    let digits: Vec<char> = hash.chars().collect();
    let groups = digits
        .chunks(GROUP)
        .map(|group| group.iter().collect::<String>());
    groups.collect::<Vec<_>>().join(" ")
}
