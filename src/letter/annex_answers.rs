//! Annex B: every question that was asked, with its answer and the reason given for it.
//!
//! Private notes are never read here, nor anywhere else in this room.

use crate::assessment::{Answer, Value};
use crate::language::Value as Words;
use crate::questionnaire::{Field, Question, Step};

use super::annex_evidence;
use super::blocks::{Block, Row, Style, Text};
use super::display::shown;
use super::matter::Matter;
use super::statement;
use super::tables::table;

const HEADS: [(&str, u16); 2] = [("letter-question", 42), ("letter-answer-reason", 58)];

/// The annex on a page of its own, grouped by the questionnaire's steps.
pub(super) fn annex(matter: &Matter<'_>) -> Vec<Block> {
    let mut blocks = vec![
        Block::NewPage,
        matter.heading(2, "letter-annex-answers"),
        matter.paragraph("letter-annex-answers-intro"),
    ];
    blocks.extend(statement::annexed(matter));
    blocks.push(answers(matter));
    blocks
}

/// The questions and answers as a table.
pub(super) fn answers(matter: &Matter<'_>) -> Block {
    let steps = matter.questionnaire.steps.iter();
    let rows: Vec<Row> = steps.flat_map(|step| step_rows(matter, step)).collect();
    Block::Table(table(matter, "letter-answers", &HEADS, rows))
}

fn step_rows(matter: &Matter<'_>, step: &Step) -> Vec<Row> {
    let asked = step
        .questions()
        .filter(|question| matter.is_asked(question));
    let mut rows: Vec<Row> = asked.map(|question| row(matter, question)).collect();
    if !rows.is_empty() {
        rows.insert(0, Row::Group(step.title.clone()));
    }
    rows
}

fn row(matter: &Matter<'_>, question: &Question) -> Row {
    let answer = matter.assessment.answers.get(&question.id);
    let reason = answer.map_or("", |answer| answer.reason.trim());
    let mut said = Text::plain(answer_words(matter, question, answer));
    if !reason.is_empty() {
        said = said.then(format!("\n{reason}"), Style::Emphasis);
    }
    if let Some(stated) = statement::of(matter, question) {
        said = said.then(format!("\n{stated}"), Style::Plain);
    }
    if let Some(reference) = annex_evidence::reference(matter, &question.id) {
        let values = [("reference", Words::from(&reference))];
        let evidence = matter.texts.with("letter-evidence-see", &values);
        said = said.then(format!("\n{evidence}"), Style::Plain);
    }
    Row::Cells(vec![Text::plain(&question.text), said])
}

fn answer_words(matter: &Matter<'_>, question: &Question, answer: Option<&Answer>) -> String {
    match answer {
        // The notice has an annex of its own.
        Some(answer) if question.fills == Some(Field::NoticeText) && answer.value.is_known() => {
            matter.text("letter-notice-annexed")
        }
        Some(answer) if is_given(answer) => shown(question, &answer.value, matter.texts),
        _ => matter.text("letter-no-answer"),
    }
}

fn is_given(answer: &Answer) -> bool {
    answer.value.is_known() || answer.value == Value::Unknown
}
