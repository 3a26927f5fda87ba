//! `new`, `set` and `score`.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::assessment::EvidenceStore;
use crate::questionnaire::nearest;
use crate::wizard::{Class, Command, Origin, Problem, Remark, Target, Wizard, value};

use super::arguments::{New, Score, Set};
use super::terminal::{Ending, Terminal};
use super::{anchors, disk, one, open, open_to_change, score_json, score_text, settings};

/// An empty assessment or request, or one that begins with what a file says. A file that exists is
/// not overwritten.
pub fn new(new: New, terminal: &Terminal) -> Ending {
    let now = Timestamp::now();
    let (mut wizard, remarks) = match &new.from {
        Some(from) => begun_from(from, &new.trust, now, terminal)?,
        None => (begun(&new, now, terminal)?, Vec::new()),
    };
    if let Some(title) = new.title {
        wizard.apply(Command::Title(title), now);
    }
    wizard.save(Target::NewFile(&new.out), now).map_err(one)?;
    terminal.written(&new.out)?;
    let problems = remarks.into_iter().map(Problem::from);
    terminal.warn(&problems.collect::<Vec<_>>());
    if new.from.is_some()
        && let Some(request) = &wizard.assessment().request
    {
        let count = [("count", request.statements.len().into())];
        terminal.print(&terminal.texts.with("request-taken", &count))?;
    }
    Ok(true)
}

fn begun(new: &New, now: Timestamp, terminal: &Terminal) -> Result<Wizard, Vec<Problem>> {
    let id = new.questionnaire.as_deref().unwrap_or_default();
    let start = if new.request {
        Wizard::start_request
    } else {
        Wizard::start
    };
    start(&terminal.desk, id, now).map_err(one)
}

fn begun_from(
    path: &Path,
    trust: &[PathBuf],
    now: Timestamp,
    terminal: &Terminal,
) -> Result<(Wizard, Vec<Remark>), Vec<Problem>> {
    let trust = anchors::trust(trust).map_err(one)?;
    let bytes = disk::read(path).map_err(one)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let origin = Origin {
        name: &name,
        bytes: &bytes,
        evidence: Some(&EvidenceStore::beside(path)),
    };
    let imported = Wizard::start_from(&terminal.desk, origin, &trust, now);
    let at = |error| one(Problem::from(error).at(path.display().to_string()));
    let imported = imported.map_err(at)?;
    Ok((imported.wizard, imported.remarks))
}

/// Sets answers, all or none.
pub fn set(set: Set, terminal: &Terminal) -> Ending {
    let mut wizard = open_to_change(&set.file, terminal, set.force)?;
    let now = Timestamp::now();
    let mut problems = Vec::new();
    let before = wizard.assessment().clone();
    for assignment in settings::in_order(&set.answers) {
        match commands(&wizard, assignment, &set, now) {
            Ok(commands) if commands.iter().all(|one| wizard.allows(one)) => commands
                .into_iter()
                .for_each(|command| wizard.apply(command, now)),
            Ok(_) => return Err(one(wizard.refusal())),
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        if set.answers.len() > problems.len() {
            terminal.note(&terminal.texts.get("set-nothing-written"));
        }
        return Err(problems);
    }
    let target = if set.force {
        Target::OwnAnyway
    } else {
        Target::Own
    };
    wizard.save(target, now).map_err(one)?;
    terminal.written(&set.file)?;
    let dropped = settings::dropped(&before, wizard.assessment());
    terminal.warn(dropped.as_slice());
    Ok(true)
}

/// The result.
pub fn score(arguments: &Score, terminal: &Terminal) -> Ending {
    let wizard = open(&arguments.file, terminal)?;
    if wizard.assessment().is_request() {
        return Err(one(Problem::new(Class::Input, "no-result-of-request")));
    }
    if arguments.json {
        terminal.json(&score_json::of(&wizard, arguments.what_if))?;
    } else {
        terminal.print(&score_text::of(&wizard, arguments.what_if, terminal.texts))?;
    }
    Ok(true)
}

/// What one `id=value` changes.
fn commands(
    wizard: &Wizard,
    assignment: &str,
    set: &Set,
    now: Timestamp,
) -> Result<Vec<Command>, Problem> {
    let Some((id, text)) = assignment.split_once('=') else {
        return Err(Problem::new(Class::Usage, "no-assignment").with("text", assignment));
    };
    if let Some(command) = settings::command(wizard, id, text, now)? {
        return Ok(vec![command]);
    }
    let Some(question) = wizard.questionnaire().question(id) else {
        return Err(unknown_question(wizard, id));
    };
    let value =
        value(question, text).map_err(|mismatch| Problem::from(mismatch).with("question", id))?;
    let mut commands = vec![Command::Answer(id.to_owned(), Some(value))];
    commands.extend(
        set.reason
            .clone()
            .map(|text| Command::Reason(id.to_owned(), text)),
    );
    commands.extend(
        set.owner
            .clone()
            .map(|text| Command::Owner(id.to_owned(), text)),
    );
    commands.extend(set.due.map(|date| Command::Due(id.to_owned(), Some(date))));
    Ok(commands)
}

pub(super) fn unknown_question(wizard: &Wizard, id: &str) -> Problem {
    let known: Vec<&str> = wizard
        .questionnaire()
        .questions()
        .map(|question| question.id.as_str())
        .collect();
    let nearest = nearest(id, &known).unwrap_or_else(|| "none".to_owned());
    Problem::new(Class::Usage, "unknown-question")
        .with("id", id)
        .with("nearest", nearest)
}
