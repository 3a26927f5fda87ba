//! What would change the result: single answers, and the smallest sets of safeguards.
//!
//! The search is bounded so that it stays exact in what it claims:
//!
//! - *singles*: every other option of every closed question that is asked, one at a time. Every
//!   single answer that moves the outcome is found.
//! - *sets*: two or three safeguards at once, each adopted before the start. These are the
//!   changes that a recipient can still make. A set is listed only when no smaller one that it
//!   contains already does it. Sets of other answers are not searched.

use serde::Serialize;

use crate::assessment::{Answer, Answers, Value};
use crate::questionnaire::{Kind, Outcome, Question, Questionnaire};

use super::score::score;

/// The value under which a safeguard is binding and will be in place before the start.
const ADOPTED: &str = "before_start";

/// Answers that together move the outcome.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WhatIf {
    /// What would have to be answered otherwise.
    pub changes: Vec<Change>,
    /// The outcome then.
    pub outcome: Outcome,
}

/// One answer that would be another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The question's id.
    pub question: String,
    /// The value it would have.
    pub to: String,
}

/// Every single answer, and the smallest sets of safeguards, that move the outcome the answers
/// point to; safeguards first, then the smaller sets, then the better outcomes.
pub fn what_if(questionnaire: &Questionnaire, answers: &Answers) -> Vec<WhatIf> {
    let search = Search {
        questionnaire,
        answers,
        now: outcome(questionnaire, answers),
    };
    let mut found = search.singles();
    let safeguards = search.adoptable();
    for size in [2, 3] {
        let sets = search.sets(&safeguards, size, &found);
        found.extend(sets);
    }
    let rank = |one: &WhatIf| {
        let only_safeguards = one.changes.iter().all(|change| safeguards.contains(change));
        (!only_safeguards, one.changes.len(), one.outcome)
    };
    found.sort_by_key(rank);
    found
}

/// How many answers away the next worse outcome is: 1 when a single answer brings it about;
/// otherwise at least 2, which is what `None` says.
pub fn margin(changes: &[WhatIf], outcome: Outcome) -> Option<usize> {
    let worse = changes.iter().filter(|change| change.outcome > outcome);
    worse.map(|change| change.changes.len()).min()
}

struct Search<'a> {
    questionnaire: &'a Questionnaire,
    answers: &'a Answers,
    now: Outcome,
}

impl Search<'_> {
    fn singles(&self) -> Vec<WhatIf> {
        let asked = self
            .questionnaire
            .questions()
            .filter(|question| self.answers.contains_key(&question.id));
        let changes = asked
            .flat_map(|question| self.others(question))
            .map(|change| vec![change]);
        changes.filter_map(|changes| self.moves(changes)).collect()
    }

    /// The other options of a closed question.
    fn others(&self, question: &Question) -> Vec<Change> {
        let options: Vec<&str> = match question.kind {
            Kind::YesNo => vec!["yes", "no"],
            Kind::OneOf => question
                .options
                .iter()
                .map(|option| option.value.as_str())
                .collect(),
            _ => Vec::new(),
        };
        let given = self.answers[&question.id].value.options();
        let other = |option: &&str| !given.iter().any(|value| value == option);
        let change = |to: &str| Change {
            question: question.id.clone(),
            to: to.to_owned(),
        };
        options.into_iter().filter(other).map(change).collect()
    }

    /// The safeguards that are not binding yet, adopted before the start.
    fn adoptable(&self) -> Vec<Change> {
        let safeguards = self
            .questionnaire
            .questions()
            .filter(|question| question.is_safeguard());
        let lacking = safeguards.filter(|question| match self.answers.get(&question.id) {
            Some(answer) => !answer
                .value
                .options()
                .iter()
                .any(|value| value == "in_place" || value == ADOPTED),
            None => false,
        });
        lacking
            .map(|question| Change {
                question: question.id.clone(),
                to: ADOPTED.to_owned(),
            })
            .collect()
    }

    fn sets(&self, changes: &[Change], size: usize, smaller: &[WhatIf]) -> Vec<WhatIf> {
        let contains = |set: &[Change]| {
            smaller
                .iter()
                .any(|one| one.changes.iter().all(|change| set.contains(change)))
        };
        let sets = combinations(changes, size)
            .into_iter()
            .filter(|set| !contains(set));
        sets.filter_map(|set| self.moves(set)).collect()
    }

    /// The changed outcome, when it is another one.
    fn moves(&self, changes: Vec<Change>) -> Option<WhatIf> {
        let mut answers = self.answers.clone();
        for change in &changes {
            let value = Value::One(change.to.clone());
            answers.insert(change.question.clone(), Answer::new(value));
        }
        let outcome = outcome(self.questionnaire, &answers);
        (outcome != self.now).then_some(WhatIf { changes, outcome })
    }
}

/// What the given answers point to: a question that a change would newly ask does not hide it.
fn outcome(questionnaire: &Questionnaire, answers: &Answers) -> Outcome {
    score(questionnaire, answers).provisional
}

/// Every choice of so many of the items, in their order.
fn combinations(items: &[Change], size: usize) -> Vec<Vec<Change>> {
    if size == 0 {
        return vec![Vec::new()];
    }
    let mut found = Vec::new();
    for (index, first) in items.iter().enumerate() {
        for mut rest in combinations(&items[index + 1..], size - 1) {
            rest.insert(0, first.clone());
            found.push(rest);
        }
    }
    found
}
