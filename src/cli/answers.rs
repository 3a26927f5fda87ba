//! `new`, `set` and `score`.

use jiff::Timestamp;

use crate::questionnaire::nearest;
use crate::wizard::{Class, Command, Error, Problem, Target, Wizard, value};

use super::arguments::{New, Score, Set};
use super::terminal::{Ending, Terminal};
use super::{one, open, open_to_change, score_json, score_text, settings};

/// An empty assessment. A file that exists is not overwritten.
pub fn new(new: New, terminal: &Terminal) -> Ending {
    let now = Timestamp::now();
    let mut wizard = Wizard::start(&terminal.desk, &new.questionnaire, now).map_err(one)?;
    if let Some(title) = new.title {
        wizard.apply(Command::Title(title), now);
    }
    wizard.save(Target::NewFile(&new.out), now).map_err(one)?;
    Ok(true)
}

/// Sets answers, all or none.
pub fn set(set: Set, terminal: &Terminal) -> Ending {
    let mut wizard = open_to_change(&set.file, terminal, set.force)?;
    let now = Timestamp::now();
    let mut problems = Vec::new();
    for assignment in &set.answers {
        match commands(&wizard, assignment, &set, now) {
            Ok(commands) if commands.iter().all(|one| wizard.allows(one)) => commands
                .into_iter()
                .for_each(|command| wizard.apply(command, now)),
            Ok(_) => return Err(one(Error::Final)),
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let target = if set.force {
        Target::OwnAnyway
    } else {
        Target::Own
    };
    wizard.save(target, now).map_err(one)?;
    Ok(true)
}

/// The result.
pub fn score(arguments: &Score, terminal: &Terminal) -> Ending {
    let wizard = open(&arguments.file, terminal)?;
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
