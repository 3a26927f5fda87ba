//! `questionnaire check`: what is wrong with questionnaires, and what their translations lack.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::language::{Language, Value as Words};
use crate::questionnaire::{
    self, ErrorKind, File, Library, Place, Questionnaire, Thing, gaps, shipped_file, translation,
    translations_beside,
};
use crate::scoring::{Reach, reach};
use crate::wizard::{Class, Problem};

use super::questionnaires::read;
use super::terminal::{Ending, Terminal};

/// What was found about one questionnaire.
struct Checked {
    name: String,
    questionnaire: Option<Arc<Questionnaire>>,
    findings: Vec<questionnaire::Error>,
    /// What answers lead where, once the questionnaire can be read.
    reach: Option<Reach>,
    /// The languages it is translated into.
    languages: Vec<Language>,
}

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
    if let Some(found) = questionnaire::shipped(name) {
        return Ok(at_hand(name, found));
    }
    let mut own = terminal.desk.library.own().iter();
    let named = own.find(|own| own.questionnaire.as_ref().is_ok_and(|one| one.id == name));
    in_file(named.map_or(Path::new(name), |own| &own.path))
}

fn at_hand(name: &str, found: Result<Arc<Questionnaire>, Vec<questionnaire::Error>>) -> Checked {
    let (questionnaire, mut findings) = match found {
        Ok(questionnaire) => (Some(questionnaire), Vec::new()),
        Err(findings) => (None, findings),
    };
    let gaps = questionnaire.as_deref().map(gaps).unwrap_or_default();
    let languages = gaps.keys().copied().collect();
    findings.extend(gaps.into_values().flatten());
    let reach = questionnaire.as_deref().map(reach);
    let file = shipped_file(name).map_or(name, |file| file.name);
    findings.extend(reach.iter().flat_map(|reach| unreached(reach, file, "")));
    Checked {
        name: name.to_owned(),
        questionnaire,
        findings,
        reach,
        languages,
    }
}

/// A file, with the translations that stand beside it.
fn in_file(path: &Path) -> Result<Checked, Vec<Problem>> {
    let name = path.display().to_string();
    let bytes = read(path)?;
    let file = File {
        name: &name,
        bytes: &bytes,
    };
    let (questionnaire, findings) = match questionnaire::load(file) {
        Ok(questionnaire) => (Some(Arc::new(questionnaire)), Vec::new()),
        Err(findings) => (None, findings),
    };
    let reach = questionnaire.as_deref().map(reach);
    let text = String::from_utf8_lossy(&bytes);
    let mut checked = Checked {
        findings: {
            let unreached = reach
                .iter()
                .flat_map(|reach| unreached(reach, &name, &text));
            findings.into_iter().chain(unreached).collect()
        },
        name: name.clone(),
        questionnaire,
        reach,
        languages: Vec::new(),
    };
    if let Ok(own) = questionnaire::parse::<Questionnaire>(file) {
        let texts = own.texts();
        for (language, bytes) in translations_beside(path) {
            let name = path.with_file_name(format!("text.{language}.ron"));
            let name = name.display().to_string();
            let file = File {
                name: &name,
                bytes: &bytes,
            };
            match translation(file, &texts) {
                Ok((_, findings)) => checked.findings.extend(findings),
                Err(error) => checked.findings.push(error),
            }
            checked.languages.push(language);
        }
    }
    Ok(checked)
}

/// Questions that are never asked, rules that never fire, outcomes and levels that nothing leads to.
fn unreached(reach: &Reach, file: &str, text: &str) -> Vec<questionnaire::Error> {
    let parts = [
        (Thing::Question, &reach.questions),
        (Thing::Rule, &reach.rules),
        (Thing::Outcome, &reach.outcomes),
        (Thing::Level, &reach.levels),
    ];
    let without = parts.into_iter().flat_map(|(what, all)| {
        let missing = all.iter().filter(|one| one.witness.is_none());
        missing.map(move |one| (what, one.id.clone()))
    });
    without
        .map(|(what, id)| {
            let place = Place::of(text, &id);
            questionnaire::Error::at(file, place, ErrorKind::Unreachable { what, id })
        })
        .collect()
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
