//! What would change the outcome.
//!
//! Finds every single answer that moves the outcome the answers point to, and every smallest set
//! of two or three answers to different questions that does: one that contains no smaller such
//! set. Only closed questions count that are answered, or asked and not answered; "not known" is
//! never a change, and a list changes by one option. Where no condition tells two options of a
//! question apart, each is tried alone, and in sets the first stands for both (a safeguard's
//! `before_start` for `in_place`).
//!
//! The search tries few of all sets, and still misses none. For every set that leaves the
//! outcome it asks for a proof that it does: some statements about single answers. A larger set
//! that moves the outcome has to refute one of them; so only what does is added. A smallest set
//! is found whatever its order, since none of its parts moves the outcome.
//!
//! It is bounded by the size of the sets, and by two hundred thousand sets in all, which none of the
//! shipped questionnaires comes near: one that somebody else wrote can't make it run for hours.
//! What is listed is bounded too: of the sets of
//! one size that lead to the same outcome, the first five hundred in the questionnaire's order.
//! Single answers, and sets of safeguards alone, are always complete.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Serialize;

use crate::assessment::Answers;
use crate::questionnaire::{Outcome, Question, Questionnaire};

use super::change::{Move, moves};
use super::given::Given;
use super::goal::Statement;
use super::plan::Plan;
use super::result::{is_negative, is_positive};
use super::run::Run;
use super::stand;
use super::truth::Truth;

/// The largest sets that are searched for.
const LARGEST: usize = 3;

/// So many sets are tried out in all.
const MOST_TRIED: usize = 200_000;

/// So many sets of one size that lead to the same outcome are listed; nobody reads on.
const MOST: usize = 500;

/// Answers that together move the outcome.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WhatIf {
    /// What would have to be answered otherwise.
    pub changes: Vec<Change>,
    /// The outcome then.
    pub outcome: Outcome,
    /// The ids of the questions that would be asked then too, and need an answer: until they have
    /// one, the outcome says nothing.
    pub opens: Vec<String>,
    /// True where nothing changes but safeguards, from not binding to adopted before the start.
    pub adopts: bool,
}

/// One answer that would be another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The question's id.
    pub question: String,
    /// The value it would have, with commas between several.
    pub to: String,
}

/// How many answers away the next worse outcome is; more than three when `None`.
pub fn margin(changes: &[WhatIf], outcome: Outcome) -> Option<usize> {
    let worse = changes.iter().filter(|change| change.outcome > outcome);
    worse.map(|change| change.changes.len()).min()
}

/// What is worth offering of what would move this outcome: from a negative one, only what leads to
/// a positive one; failing that, to a better one that is established.
pub fn worth_offering(changes: &[WhatIf], outcome: Outcome) -> Vec<&WhatIf> {
    if !is_negative(outcome) {
        return changes.iter().collect();
    }
    let leads = |fits: &dyn Fn(Outcome) -> bool| -> Vec<&WhatIf> {
        let fitting = changes.iter().filter(|one| fits(one.outcome));
        fitting.collect()
    };
    let positive = leads(&is_positive);
    if positive.is_empty() {
        leads(&|to| to < outcome && to != Outcome::Undecided)
    } else {
        positive
    }
}

/// How many answers away a positive outcome is; more than three when `None`.
pub fn way_to_positive(changes: &[WhatIf]) -> Option<usize> {
    let positive = changes.iter().filter(|one| is_positive(one.outcome));
    positive.map(|one| one.changes.len()).min()
}

/// What moves the outcome, in the order in which it is shown.
pub(super) fn search(questionnaire: &Questionnaire, plan: &Plan, answers: &Answers) -> Vec<WhatIf> {
    let mut search = Search::new(questionnaire, plan, answers);
    search.widen(|_| false);
    let questions: Vec<&Question> = questionnaire.questions().collect();
    search.shown(&questions)
}

/// The [`margin`] alone: the search ends with the first size of sets that has a worse outcome.
pub(super) fn nearest_worse(
    questionnaire: &Questionnaire,
    plan: &Plan,
    answers: &Answers,
) -> Option<usize> {
    let mut search = Search::new(questionnaire, plan, answers);
    search.widen(|search| search.worse().next().is_some());
    let sizes = search.worse().map(Set::len);
    sizes.min()
}

/// Moves by their places, in order.
type Set = Vec<usize>;

struct Search<'a> {
    run: Run<'a>,
    moves: Vec<Move>,
    now: Outcome,
    found: BTreeMap<Set, Outcome>,
    tried: usize,
}

impl<'a> Search<'a> {
    fn new(questionnaire: &Questionnaire, plan: &'a Plan, answers: &Answers) -> Self {
        let mut run = Run::new(plan, plan.read(answers));
        Self {
            now: run.decide().0,
            moves: moves(questionnaire, &mut run),
            run,
            found: BTreeMap::new(),
            tried: 0,
        }
    }

    /// The sets that lead to a worse outcome.
    fn worse(&self) -> impl Iterator<Item = &Set> {
        let worse = self.found.iter().filter(|(_, to)| **to > self.now);
        worse.map(|(set, _)| set)
    }

    /// Single moves first, then every set that grows out of one which does not move the outcome;
    /// no larger ones than what is found by then calls for.
    fn widen(&mut self, enough: impl Fn(&Self) -> bool) {
        let mut unmoved = vec![Set::new()];
        for _ in 0..LARGEST {
            let mut seen = BTreeSet::new();
            let mut wider = Vec::new();
            for set in &unmoved {
                if self.tried >= MOST_TRIED {
                    return;
                }
                for next in self.refuting(set) {
                    let set = with(set, next);
                    if self.is_minimal(&set) && seen.insert(set.clone()) {
                        self.try_out(set, &mut wider);
                    }
                }
            }
            if enough(self) {
                return;
            }
            unmoved = wider;
        }
    }

    fn try_out(&mut self, set: Set, wider: &mut Vec<Set>) {
        self.tried += 1;
        let outcome = self.outcome(&set);
        if outcome != self.now {
            self.found.insert(set, outcome);
        } else if set.iter().all(|place| self.moves[*place].stands) {
            wider.push(set);
        }
    }

    /// The moves after which the reasons for the outcome under this set hold no longer. Every
    /// larger set that moves the outcome contains one of them.
    fn refuting(&mut self, set: &[usize]) -> Vec<usize> {
        let before = self.apply(set);
        let proof = stand::of_outcome(&mut self.run);
        self.revert(before);
        let refuted = |said: &Statement| {
            let about = self.about(said.question);
            about
                .filter(|place| !said.is_met(self.moves[*place].to))
                .collect::<Vec<_>>()
        };
        let mut refuting: Vec<usize> = proof.iter().flat_map(refuted).collect();
        refuting.sort_unstable();
        refuting.dedup();
        refuting.retain(|place| self.joins(set, *place));
        refuting
    }

    /// The moves of a question; they stand side by side.
    fn about(&self, question: usize) -> Range<usize> {
        let start = self.moves.partition_point(|one| one.question < question);
        let end = self.moves.partition_point(|one| one.question <= question);
        start..end
    }

    /// A single move is tried out in any case; a set has one answer to each question, and of the
    /// moves that mean the same the one that stands for them.
    fn joins(&self, set: &[usize], place: usize) -> bool {
        let Move {
            question, stands, ..
        } = self.moves[place];
        let other = set.iter().all(|one| self.moves[*one].question != question);
        set.is_empty() || stands && other
    }

    fn outcome(&mut self, set: &[usize]) -> Outcome {
        let before = self.apply(set);
        let (outcome, _) = self.run.decide();
        self.revert(before);
        outcome
    }

    fn apply(&mut self, set: &[usize]) -> Vec<(usize, Given)> {
        let moves = set.iter().map(|place| self.moves[*place]);
        moves
            .map(|one| (one.question, self.run.give(one.question, one.to)))
            .collect()
    }

    fn revert(&mut self, before: Vec<(usize, Given)>) {
        for (question, given) in before {
            self.run.give(question, given);
        }
    }

    /// True unless a smaller set within this one moves the outcome already.
    fn is_minimal(&self, set: &[usize]) -> bool {
        let without = |left_out: usize| {
            let kept = set.iter().filter(move |one| **one != left_out);
            kept.copied().collect::<Set>()
        };
        set.len() == 1
            || set.iter().all(|one| {
                !self.found.contains_key(&vec![*one]) && !self.found.contains_key(&without(*one))
            })
    }

    /// Safeguards first, then the smaller sets, then the better outcomes.
    fn shown(mut self, questions: &[&Question]) -> Vec<WhatIf> {
        let found = std::mem::take(&mut self.found);
        let mut found: Vec<(Set, Outcome)> = found.into_iter().collect();
        let rank = |set: &Set, outcome: Outcome| (!self.adopts(set), set.len(), outcome);
        found.sort_by_key(|(set, outcome)| rank(set, *outcome));
        let mut alike = BTreeMap::new();
        found.retain(|(set, outcome)| {
            let shown = alike.entry(rank(set, *outcome)).or_insert(0);
            *shown += 1;
            *shown <= MOST || set.len() == 1 || self.adopts(set)
        });
        let lacking = self.lacking(questions);
        let change = |(set, outcome): (Set, Outcome)| {
            let changes = set.iter().map(|place| self.change(*place, questions));
            WhatIf {
                changes: changes.collect(),
                outcome,
                opens: self.opens(&set, questions, &lacking),
                adopts: self.adopts(&set),
            }
        };
        found.into_iter().map(change).collect()
    }

    fn adopts(&self, set: &[usize]) -> bool {
        set.iter().all(|place| self.moves[*place].adopts)
    }

    fn change(&self, place: usize, questions: &[&Question]) -> Change {
        let Move { question, to, .. } = self.moves[place];
        Change {
            question: questions[question].id.clone(),
            to: self.run.plan.questions[question].words(to),
        }
    }

    /// What lacks an answer under the set, and is not `lacking` one without it.
    fn opens(&mut self, set: &[usize], questions: &[&Question], lacking: &[usize]) -> Vec<String> {
        let before = self.apply(set);
        let mut opened = self.lacking(questions);
        self.revert(before);
        opened.retain(|place| !lacking.contains(place));
        let ids = opened.into_iter().map(|place| questions[place].id.clone());
        ids.collect()
    }

    /// The places of the questions that are asked and required, and have no answer.
    fn lacking(&mut self, questions: &[&Question]) -> Vec<usize> {
        let required = questions.iter().enumerate();
        let required = required.filter(|(_, question)| !question.optional);
        let lacks = |place: &usize| {
            let is_answered = matches!(self.run.given[*place], Given::Known(_) | Given::Unknown);
            !is_answered && self.run.asked(*place) == Truth::True
        };
        required.map(|(place, _)| place).filter(lacks).collect()
    }
}

fn with(set: &[usize], one: usize) -> Set {
    let mut set = set.to_vec();
    set.push(one);
    set.sort_unstable();
    set
}
