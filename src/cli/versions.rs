//! `upgrade`, `revise` and `diff`.

use jiff::Timestamp;

use crate::language::{Texts, Value};
use crate::questionnaire::Questionnaire;
use crate::wizard::{self, Class, Problem, Target, Upgrade};

use super::arguments::{Diff, Revise, UpgradeTo};
use super::terminal::{Ending, Terminal};
use super::{one, open, score_text};

/// A copy under the version at hand, with what became of each question. Without `--out` it only
/// reports.
pub fn upgrade(arguments: &UpgradeTo, terminal: &Terminal) -> Ending {
    let wizard = open(&arguments.file, terminal)?;
    let now = Timestamp::now();
    let at_hand = wizard.other_version().unwrap_or(wizard.base());
    if let Some(version) = arguments.to.filter(|version| *version != at_hand.version) {
        let problem = Problem::new(Class::Usage, "no-such-version")
            .with("version", version)
            .with("known", at_hand.version);
        return Err(one(problem));
    }
    let upgrade = wizard.upgrading(at_hand, now).run();
    if let Some(out) = &arguments.out {
        let mut copy = wizard.upgraded(&upgrade).map_err(one)?;
        copy.save(Target::NewFile(out), now).map_err(one)?;
    }
    if arguments.json {
        terminal.json(&upgrade)?;
    } else {
        if let Some(out) = &arguments.out {
            terminal.written(out)?;
        }
        terminal.print(&report(&upgrade, wizard.questionnaire(), at_hand, terminal))?;
    }
    Ok(true)
}

/// The same answers in an assessment of its own, to be given an opinion and decided on anew.
pub fn revise(arguments: &Revise, terminal: &Terminal) -> Ending {
    let wizard = open(&arguments.file, terminal)?;
    let now = Timestamp::now();
    let mut revision = wizard.revision_of(now).map_err(one)?;
    revision
        .save(Target::NewFile(&arguments.out), now)
        .map_err(one)?;
    terminal.written(&arguments.out)?;
    Ok(true)
}

/// Yes when both say the same.
pub fn diff(arguments: &Diff, terminal: &Terminal) -> Ending {
    let first = open(&arguments.first, terminal)?;
    let second = open(&arguments.second, terminal)?;
    let found = wizard::differences(first.assessment(), second.assessment());
    if arguments.json {
        terminal.json(&found)?;
    } else if found.is_empty() {
        terminal.print(&terminal.texts.get("diff-none"))?;
    } else {
        let (questionnaire, texts) = (first.questionnaire(), terminal.texts);
        let sides = [&first, &second].map(|side| side.assessment());
        let found = wizard::difference_words(texts, questionnaire, sides[0], sides[1]);
        let lines: Vec<String> = found.iter().map(|one| one.to_text(texts)).collect();
        terminal.print(&lines.join("\n"))?;
    }
    Ok(found.is_empty())
}

fn report(
    upgrade: &Upgrade,
    old: &Questionnaire,
    new: &Questionnaire,
    terminal: &Terminal,
) -> String {
    let texts = terminal.texts;
    let asked = |questionnaire: &Questionnaire, id: &str| {
        let question = questionnaire.question(id);
        format!("  {id}  {}", question.map_or("", |one| one.text.as_str()))
    };
    let list = |key: &str, count: usize, items: Vec<String>| {
        let head = texts.with(key, &[("count", count.into())]);
        [vec![format!("\n{head}")], items].concat()
    };
    let questions = &upgrade.questions;
    let reworded = questions.reworded.iter().map(|one| asked(new, &one.id));
    let added = questions.new.iter().map(|id| asked(new, id));
    let gone = questions.gone.iter().map(|one| asked(old, &one.id));
    let lists = [
        ("upgrade-reworded", reworded.collect::<Vec<_>>()),
        ("upgrade-new", added.collect()),
        ("upgrade-gone", gone.collect()),
    ];
    let mut lines = versions_and_outcomes(upgrade, texts);
    lines.extend(list(
        "upgrade-unchanged",
        questions.unchanged.len(),
        Vec::new(),
    ));
    for (key, items) in lists {
        lines.extend(list(key, items.len(), items));
    }
    lines.join("\n")
}

fn versions_and_outcomes(upgrade: &Upgrade, texts: &Texts) -> Vec<String> {
    let versions = [
        ("from", Value::Number(i64::from(upgrade.from))),
        ("to", Value::Number(i64::from(upgrade.to))),
    ];
    let [before, after] = [upgrade.outcome_before, upgrade.outcome_after]
        .map(|outcome| score_text::outcome(outcome, texts));
    let outcomes = [("before", (&before).into()), ("after", (&after).into())];
    vec![
        texts.with("upgrade-versions", &versions),
        texts.with("upgrade-outcomes", &outcomes),
    ]
}
