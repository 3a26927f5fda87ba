//! `evidence`: the files that the answers rest on, in the folder beside the assessment.

use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use crate::assessment::{Evidence, EvidenceFolder, EvidenceState};
use crate::language::{Texts, Value};
use crate::questionnaire::nearest;
use crate::wizard::{Class, Command, Problem, Target, Wizard};

use super::arguments::{AddEvidence, EvidenceTask};
use super::terminal::{Ending, Terminal};
use super::{answers, one, open, open_to_change};

/// Does one of them.
pub fn run(task: EvidenceTask, terminal: &Terminal) -> Ending {
    match task {
        EvidenceTask::Add(arguments) => add(&arguments, terminal),
        EvidenceTask::List { file, json } => list(&file, json, terminal),
        EvidenceTask::Relink { file, dir } => relink(&file, &dir, terminal),
        EvidenceTask::Remove { file, names } => remove(&file, &names, terminal),
        EvidenceTask::Clean { file, dry_run } => clean(&file, dry_run, terminal),
    }
}

/// A recorded file with what became of it.
#[derive(Serialize)]
struct Listed<'a> {
    number: usize,
    state: EvidenceState,
    #[serde(flatten)]
    evidence: &'a Evidence,
}

/// Records all or none; says under which names.
fn add(arguments: &AddEvidence, terminal: &Terminal) -> Ending {
    let mut wizard = open_to_change(&arguments.file, terminal, false)?;
    wizard.refuse_final().map_err(one)?;
    for id in &arguments.questions {
        if wizard.questionnaire().question(id).is_none() {
            return Err(one(answers::unknown_question(&wizard, id)));
        }
    }
    let now = Timestamp::now();
    let about = (
        arguments.questions.as_slice(),
        arguments.description.as_str(),
    );
    let mut names = Vec::new();
    for path in &arguments.paths {
        let recorded = &wizard.assessment().evidence;
        let added = wizard.evidence().add(path, about, recorded, now);
        let added = added.map_err(one)?;
        names.push(added.evidence.name.clone());
        wizard.record_evidence(added, now);
    }
    wizard.save(Target::Own, now).map_err(one)?;
    let all = listed(&wizard).into_iter();
    let new: Vec<Listed<'_>> = all
        .filter(|one| names.contains(&one.evidence.name))
        .collect();
    print(&new, terminal)?;
    Ok(true)
}

/// Yes when every file is there and unchanged.
fn list(file: &Path, json: bool, terminal: &Terminal) -> Ending {
    let wizard = open(file, terminal)?;
    let all = listed(&wizard);
    if json {
        terminal.json(&all)?;
    } else if all.is_empty() {
        terminal.print(&terminal.texts.get("evidence-none"))?;
    } else {
        print(&all, terminal)?;
    }
    Ok(all.iter().all(|one| one.state == EvidenceState::Present))
}

/// Yes when nothing is missing any more.
fn relink(file: &Path, within: &Path, terminal: &Terminal) -> Ending {
    let wizard = open(file, terminal)?;
    let folder = EvidenceFolder::beside(file);
    let relinked = folder.relink(&wizard.assessment().evidence, within);
    let relinked = relinked.map_err(one)?;
    let texts = terminal.texts;
    let found = relinked.found.iter().map(|(name, path)| {
        let path = path.display().to_string();
        let values = [("name", Value::from(name)), ("path", Value::from(&path))];
        texts.with("evidence-found", &values)
    });
    let lost = relinked
        .lost
        .iter()
        .map(|name| named("evidence-lost", name, texts));
    let lines: Vec<String> = found.chain(lost).collect();
    if lines.is_empty() {
        terminal.print(&texts.get("evidence-all-there"))?;
    } else {
        terminal.print(&lines.join("\n"))?;
    }
    Ok(relinked.lost.is_empty())
}

/// Takes records away, all or none.
fn remove(file: &Path, names: &[String], terminal: &Terminal) -> Ending {
    let mut wizard = open_to_change(file, terminal, false)?;
    wizard.refuse_final().map_err(one)?;
    let recorded = wizard.assessment().evidence.iter();
    let known: Vec<String> = recorded.map(|one| one.name.clone()).collect();
    let unknown: Vec<Problem> = names
        .iter()
        .filter(|name| !known.contains(name))
        .map(|name| no_such(name, &known))
        .collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let now = Timestamp::now();
    for name in names {
        wizard.apply(Command::RemoveEvidence(name.clone()), now);
    }
    wizard.save(Target::Own, now).map_err(one)?;
    Ok(true)
}

/// Deletes copies that nothing records, or only names them.
fn clean(file: &Path, only_name: bool, terminal: &Terminal) -> Ending {
    let wizard = open(file, terminal)?;
    let folder = EvidenceFolder::beside(file);
    let unused = folder.unused(&wizard.assessment().evidence).map_err(one)?;
    let key = if only_name {
        "evidence-unused"
    } else {
        "evidence-cleaned"
    };
    let mut lines = Vec::new();
    for name in unused {
        if !only_name {
            folder.remove(&name).map_err(one)?;
        }
        lines.push(named(key, &name, terminal.texts));
    }
    if lines.is_empty() {
        lines.push(terminal.texts.get("evidence-nothing-unused"));
    }
    terminal.print(&lines.join("\n"))?;
    Ok(true)
}

fn listed(wizard: &Wizard) -> Vec<Listed<'_>> {
    let recorded = &wizard.assessment().evidence;
    let states = wizard.evidence().states(recorded);
    let all = recorded.iter().zip(states).enumerate();
    all.map(|(index, (evidence, state))| Listed {
        number: index + 1,
        state,
        evidence,
    })
    .collect()
}

fn print(all: &[Listed<'_>], terminal: &Terminal) -> Result<(), Vec<Problem>> {
    let lines: Vec<String> = all.iter().map(|one| words(one, terminal.texts)).collect();
    terminal.print(&lines.join("\n"))
}

fn words(listed: &Listed<'_>, texts: &Texts) -> String {
    let evidence = listed.evidence;
    let state = texts.get(&format!("evidence-state-{}", listed.state.name()));
    let size = texts.size(evidence.size);
    let values = [
        ("number", Value::from(listed.number)),
        ("name", Value::from(&evidence.name)),
        ("size", Value::from(&size)),
        ("state", Value::from(&state)),
    ];
    let mut lines = vec![texts.with("evidence-line", &values)];
    if !evidence.description.is_empty() {
        lines.push(format!("   {}", evidence.description));
    }
    if !evidence.questions.is_empty() {
        let questions = evidence.questions.join(", ");
        let values = [("questions", Value::from(&questions))];
        lines.push(format!("   {}", texts.with("evidence-supports", &values)));
    }
    lines.push(format!("   SHA-256 {}", evidence.sha256));
    lines.join("\n")
}

fn named(key: &str, name: &str, texts: &Texts) -> String {
    texts.with(key, &[("name", Value::Text(name))])
}

fn no_such(name: &str, known: &[String]) -> Problem {
    let words: Vec<&str> = known.iter().map(String::as_str).collect();
    let nearest = nearest(name, &words).unwrap_or_else(|| "none".to_owned());
    Problem::new(Class::Usage, "no-such-evidence")
        .with("name", name)
        .with("nearest", nearest)
}
