//! `questionnaire list`, `check` and `show`.

use serde_json::{Value, json};

use crate::questionnaire::{self, File, Kind, Question, Questionnaire};
use crate::wizard::{Class, Problem, options};

use super::arguments::QuestionnaireTask;
use super::terminal::{Ending, Terminal};
use super::{disk, one};

/// `list`, `check` or `show`.
pub fn run(task: QuestionnaireTask, terminal: &Terminal) -> Ending {
    match task {
        QuestionnaireTask::List { json } => list(json, terminal),
        QuestionnaireTask::Check { files, json } => {
            let mut problems = Vec::new();
            for file in files {
                let bytes =
                    disk::read_at_most(&file, questionnaire::MAX_BYTES as u64).map_err(one)?;
                let name = file.display().to_string();
                problems.extend(
                    questionnaire::load(File {
                        name: &name,
                        bytes: &bytes,
                    })
                    .err()
                    .unwrap_or_default(),
                );
            }
            check(problems, json, terminal)
        }
        QuestionnaireTask::Show {
            questionnaire,
            json,
            ..
        } => show(&find(&questionnaire)?, json, terminal),
    }
}

fn list(json: bool, terminal: &Terminal) -> Ending {
    let all = questionnaire::ids()
        .map(find)
        .collect::<Result<Vec<_>, _>>()?;
    if json {
        let rows: Vec<Value> = all
            .iter()
            .map(|one| json!({"id": one.id, "version": one.version, "title": one.title, "language": one.language.code(), "questions": one.questions().count()}))
            .collect();
        terminal.json(&rows)?;
    } else {
        let rows: Vec<String> = all
            .iter()
            .map(|one| format!("{}\n  {}\n  {}\n", one.id, one.title, one.summary))
            .collect();
        terminal.print(&rows.join("\n"))?;
    }
    Ok(true)
}

/// Broken files are refused inputs; findings in a readable one are an answer: no.
fn check(findings: Vec<questionnaire::Error>, json: bool, terminal: &Terminal) -> Ending {
    if json {
        let rows: Vec<Value> = findings
            .iter()
            .map(|finding| finding_json(finding, terminal))
            .collect();
        terminal.json(&rows)?;
    } else if findings.is_empty() {
        terminal.print(&terminal.texts.get("check-clean"))?;
    }
    if findings.is_empty() {
        return Ok(true);
    }
    let broken = findings.iter().any(questionnaire::Error::is_broken_file);
    let class = if broken { Class::Input } else { Class::Answer };
    let problems = findings.into_iter().map(Problem::from);
    Err(problems
        .map(|problem| Problem { class, ..problem })
        .collect())
}

fn finding_json(finding: &questionnaire::Error, terminal: &Terminal) -> Value {
    let problem = Problem::from(finding.clone());
    json!({
        "file": finding.file, "line": finding.place.line, "column": finding.place.column,
        "kind": problem.kind, "problem": problem.sentence(terminal.texts), "remedy": problem.remedy(terminal.texts),
    })
}

fn show(questionnaire: &Questionnaire, json: bool, terminal: &Terminal) -> Ending {
    if json {
        terminal.json(&whole(questionnaire))?;
    } else {
        terminal.print(&words(questionnaire))?;
    }
    Ok(true)
}

/// A shipped questionnaire by its id, or one in a file.
fn find(name: &str) -> Result<Questionnaire, Vec<Problem>> {
    if let Some(shipped) = questionnaire::shipped(name) {
        return shipped.map_err(|errors| errors.into_iter().map(Problem::from).collect());
    }
    let path = std::path::Path::new(name);
    if !path.exists() {
        return Err(one(
            Problem::new(Class::Input, "unknown-questionnaire").with("id", name)
        ));
    }
    let bytes = disk::read_at_most(path, questionnaire::MAX_BYTES as u64).map_err(one)?;
    questionnaire::load(File {
        name,
        bytes: &bytes,
    })
    .map_err(|errors| errors.into_iter().map(Problem::from).collect())
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
        "summary": questionnaire.summary, "hash": questionnaire.hash(), "steps": steps, "rules": rules,
        "method": questionnaire.method, "sources": questionnaire.sources,
    })
}

fn question_json(questionnaire: &Questionnaire, question: &Question) -> Value {
    let label = |value: &String| {
        let option = question
            .options
            .iter()
            .find(|option| option.value == *value);
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
        "options": options, "columns": question.columns, "asked_when": question.asked_when,
        "optional": question.optional, "fills": question.fills, "condition": question.condition, "source": sources,
    })
}

/// Every question with id, kind, values, condition and sources, for a terminal.
fn words(questionnaire: &Questionnaire) -> String {
    let mut lines = vec![format!(
        "{} ({}, {})",
        questionnaire.title, questionnaire.id, questionnaire.version
    )];
    for step in &questionnaire.steps {
        lines.push(format!("\n## {}", step.title));
        for question in step.questions() {
            lines.extend(question_words(questionnaire, question));
        }
    }
    lines.join("\n")
}

fn question_words(questionnaire: &Questionnaire, question: &Question) -> Vec<String> {
    let mut lines = vec![format!(
        "\n{}  [{}]\n  {}",
        question.id,
        kind(question.kind),
        question.text
    )];
    lines.extend(
        question
            .options
            .iter()
            .map(|option| format!("    {}  {}", option.value, option.label)),
    );
    lines.extend(
        question
            .columns
            .iter()
            .map(|column| format!("    {}=…  {}", column.id, column.label)),
    );
    if let Some(when) = &question.asked_when {
        // The condition as an author writes it: it names ids and values, which are no sentences.
        lines.push(format!("  ? {}", ron::to_string(when).unwrap_or_default()));
    }
    let sources = question
        .sources
        .iter()
        .filter_map(|id| questionnaire.sources.get(id));
    let places: Vec<String> = sources
        .map(|source| format!("{} {}", source.instrument, source.place))
        .collect();
    lines.push(format!("  § {}", places.join("; ")));
    lines
}

/// The kind's name in the authors' dialect.
fn kind(kind: Kind) -> String {
    ron::to_string(&kind).unwrap_or_default()
}
