//! `questionnaire check`: what is wrong with questionnaires, and what their translations lack.

use std::path::Path;

use serde_json::{Value, json};

use crate::language::Value as Words;
use crate::questionnaire::{self, Library};
use crate::wizard::{Checked, Class, Problem};

use super::questionnaires::read;
use super::terminal::{Ending, Terminal};

/// Checks those that are named, or every one at hand. Broken files are refused inputs; findings in
/// a readable one are an answer: no.
pub fn run(names: &[String], json: bool, terminal: &Terminal) -> Ending {
    let all = everything(&terminal.desk.library);
    let names = if names.is_empty() { &all } else { names };
    let checked = names
        .iter()
        .map(|name| check(name, terminal))
        .collect::<Result<Vec<_>, _>>()?;
    if json {
        let rows: Vec<Value> = checked.iter().map(|one| row(one, terminal)).collect();
        terminal.json(&rows)?;
    } else {
        for one in checked.iter().filter(|one| one.findings.is_empty()) {
            terminal.print(&sound(one, terminal))?;
        }
    }
    let findings: Vec<_> = checked.into_iter().flat_map(|one| one.findings).collect();
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

/// The shipped ids, and the user's own files, sound or not.
fn everything(library: &Library) -> Vec<String> {
    let own = library
        .own()
        .iter()
        .map(|own| own.path.display().to_string());
    questionnaire::ids().map(str::to_owned).chain(own).collect()
}

/// A shipped questionnaire by its id; one's own by its id or file.
fn check(name: &str, terminal: &Terminal) -> Result<Checked, Vec<Problem>> {
    if let Some(checked) = Checked::shipped(name) {
        return Ok(checked);
    }
    let mut own = terminal.desk.library.own().iter();
    let named = own.find(|own| own.questionnaire.as_ref().is_ok_and(|one| one.id == name));
    let path = named.map_or(Path::new(name), |own| &own.path);
    Ok(Checked::in_file(path, &read(path)?))
}

fn sound(checked: &Checked, terminal: &Terminal) -> String {
    let count = |number: Option<usize>| Words::from(number.unwrap_or_default());
    let questionnaire = checked.questionnaire.as_deref();
    let languages: Vec<&str> = checked.languages.iter().map(|one| one.code()).collect();
    let languages = Some(languages.join(", ")).filter(|names| !names.is_empty());
    terminal.texts.with(
        "check-clean",
        &[
            ("name", Words::Text(&checked.name)),
            (
                "questions",
                count(questionnaire.map(|one| one.questions().count())),
            ),
            ("rules", count(questionnaire.map(|one| one.rules().count()))),
            (
                "languages",
                Words::Text(languages.as_deref().unwrap_or("none")),
            ),
        ],
    )
}

fn row(checked: &Checked, terminal: &Terminal) -> Value {
    let findings: Vec<Value> = checked
        .findings
        .iter()
        .map(|finding| finding_json(finding, terminal))
        .collect();
    let languages: Vec<&str> = checked.languages.iter().map(|one| one.code()).collect();
    json!({
        "name": checked.name,
        "id": checked.questionnaire.as_ref().map(|one| &one.id),
        "version": checked.questionnaire.as_ref().map(|one| one.version),
        "languages": languages,
        "reach": checked.reach,
        "findings": findings,
    })
}

fn finding_json(finding: &questionnaire::Error, terminal: &Terminal) -> Value {
    let problem = Problem::from(finding.clone());
    json!({
        "file": finding.file, "line": finding.place.line, "column": finding.place.column,
        "kind": problem.kind, "problem": problem.sentence(terminal.texts), "remedy": problem.remedy(terminal.texts),
    })
}
