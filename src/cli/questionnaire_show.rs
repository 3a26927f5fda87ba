//! `questionnaire show`: every question with ids, kinds, option values, conditions and sources.

use serde_json::{Value, json};

use crate::language::Texts;
use crate::letter::cited;
use crate::questionnaire::{Kind, Question, Questionnaire};
use crate::wizard::{UNKNOWN, options, written};

use super::terminal::{Ending, Terminal};

/// The whole questionnaire, as JSON or for a terminal.
pub fn run(questionnaire: &Questionnaire, json: bool, terminal: &Terminal) -> Ending {
    if json {
        terminal.json(&whole(questionnaire))?;
    } else {
        terminal.print(&words(questionnaire, terminal.texts))?;
    }
    Ok(true)
}

fn whole(questionnaire: &Questionnaire) -> Value {
    let steps: Vec<Value> = questionnaire
        .steps
        .iter()
        .map(|step| {
            let questions: Vec<Value> = step
                .questions()
                .map(|question| question_json(questionnaire, question))
                .collect();
            json!({"id": step.id, "title": step.title, "intro": step.intro, "questions": questions})
        })
        .collect();
    let rules: Vec<_> = questionnaire.rules().collect();
    json!({
        "id": questionnaire.id, "version": questionnaire.version, "title": questionnaire.title,
        "language": questionnaire.language.code(), "summary": questionnaire.summary,
        "hash": questionnaire.hash(), "steps": steps, "rules": rules, "method": questionnaire.method,
        "contradictions": questionnaire.contradictions, "glossary": questionnaire.glossary,
        "sources": questionnaire.sources,
    })
}

fn question_json(questionnaire: &Questionnaire, question: &Question) -> Value {
    let label = |value: &String| {
        let mut options = question.options.iter();
        let option = options.find(|option| option.value == *value);
        option.map_or("", |option| option.label.as_str())
    };
    let choices = matches!(question.kind, Kind::OneOf | Kind::SeveralOf | Kind::YesNo);
    let options: Vec<Value> = if choices {
        options(question)
            .iter()
            .map(|value| json!({"value": value, "label": label(value)}))
            .collect()
    } else {
        Vec::new()
    };
    let sources: Vec<Value> = question
        .sources
        .iter()
        .map(|id| json!({"id": id, "source": questionnaire.sources.get(id)}))
        .collect();
    json!({
        "id": question.id, "kind": question.kind, "text": question.text, "help": question.help,
        "weak": question.weak, "good": question.good,
        "options": options, "accepts": accepted(question), "columns": question.columns, "asked_when": question.asked_when,
        "optional": question.optional, "recipient_states": question.recipient_states, "fills": question.fills, "condition": question.condition, "source": sources,
    })
}

/// The words that `set` takes for a choice; nothing for what is written freely.
fn accepted(question: &Question) -> Vec<String> {
    match question.kind {
        Kind::OneOf | Kind::SeveralOf | Kind::YesNo => {
            let mut words = written(question);
            words.push(UNKNOWN.to_owned());
            words
        }
        _ => Vec::new(),
    }
}

fn words(questionnaire: &Questionnaire, texts: &Texts) -> String {
    let mut lines = vec![format!(
        "{} ({}, {})",
        questionnaire.title, questionnaire.id, questionnaire.version
    )];
    for step in &questionnaire.steps {
        lines.push(format!("\n## {}", step.title));
        for question in step.questions() {
            lines.extend(question_words(questionnaire, question, texts));
        }
    }
    lines.join("\n")
}

fn question_words(
    questionnaire: &Questionnaire,
    question: &Question,
    texts: &Texts,
) -> Vec<String> {
    let head = format!(
        "\n{}  [{}]\n  {}",
        question.id,
        kind(question.kind),
        question.text
    );
    let mut lines = vec![head];
    lines.extend(value_words(question, texts));
    let columns = question.columns.iter();
    lines.extend(columns.map(|column| format!("    {}=…  {}", column.id, column.label)));
    if let Some(when) = &question.asked_when {
        // The condition as an author writes it: it names ids and values, which are no sentences.
        lines.push(format!("  ? {}", ron::to_string(when).unwrap_or_default()));
    }
    lines.push(format!("  § {}", cited(questionnaire, &question.sources)));
    lines
}

/// What can be written as an answer to a choice.
fn value_words(question: &Question, texts: &Texts) -> Vec<String> {
    let label = |value: &str| {
        let mut options = question.options.iter();
        let option = options.find(|option| option.value == value);
        option.map(|option| option.label.clone())
    };
    let choices = [Kind::OneOf, Kind::SeveralOf];
    let values = if choices.contains(&question.kind) {
        written(question)
    } else {
        Vec::new()
    };
    let line = |value: &String| {
        let label = label(value).unwrap_or_else(|| texts.get("show-none-of-these"));
        format!("    {value}  {label}")
    };
    values.iter().map(line).collect()
}

/// The kind's name in the authors' dialect.
fn kind(kind: Kind) -> String {
    ron::to_string(&kind).unwrap_or_default()
}
