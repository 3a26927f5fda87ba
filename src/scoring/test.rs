//! The test as something to keep: made ready once, applied to any number of answers.

use std::sync::Arc;

use crate::assessment::Answers;
use crate::questionnaire::{Condition, Outcome, Questionnaire};

use super::clause::{Names, Scope};
use super::compile::{asking, plan};
use super::ledger;
use super::plan::Plan;
use super::result::Score;
use super::run::Run;
use super::truth::Truth;
use super::what_if::{self, WhatIf};

/// A questionnaire made ready for scoring. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Test {
    ready: Arc<Ready>,
}

#[derive(Debug)]
struct Ready {
    questionnaire: Questionnaire,
    plan: Plan,
}

impl Test {
    /// Makes a questionnaire ready, and keeps a copy of it for its texts.
    pub fn new(questionnaire: &Questionnaire) -> Self {
        let ready = Ready {
            plan: plan(questionnaire),
            questionnaire: questionnaire.clone(),
        };
        Self {
            ready: Arc::new(ready),
        }
    }

    /// What the answers mean. The same answers give the same score.
    pub fn score(&self, answers: &Answers) -> Score {
        ledger::score(&self.ready.questionnaire, &self.ready.plan, answers)
    }

    /// The outcome that the given answers alone point to, [`Score::provisional`], without a ledger.
    pub fn provisional(&self, answers: &Answers) -> Outcome {
        let plan = &self.ready.plan;
        Run::new(plan, plan.read(answers)).decide().0
    }

    /// What would change the outcome; see [`what_if()`].
    pub fn what_if(&self, answers: &Answers) -> Vec<WhatIf> {
        what_if::search(&self.ready.questionnaire, &self.ready.plan, answers)
    }
}

/// What the answers mean under the questionnaire. The same answers give the same score. Whoever
/// scores repeatedly keeps a [`Test`].
pub fn score(questionnaire: &Questionnaire, answers: &Answers) -> Score {
    ledger::score(questionnaire, &plan(questionnaire), answers)
}

/// Every single answer, and the smallest sets of up to three answers, that move the outcome the
/// answers point to, either way; safeguards first, then the smaller sets, then the better outcomes.
pub fn what_if(questionnaire: &Questionnaire, answers: &Answers) -> Vec<WhatIf> {
    what_if::search(questionnaire, &plan(questionnaire), answers)
}

/// What [`margin`](super::margin) says of all changes, without looking for those beyond it.
pub fn nearest_worse(questionnaire: &Questionnaire, answers: &Answers) -> Option<usize> {
    what_if::nearest_worse(questionnaire, &plan(questionnaire), answers)
}

/// True when a condition about answers holds, whatever the missing answers are.
pub fn holds(questionnaire: &Questionnaire, answers: &Answers, condition: &Condition) -> bool {
    let names = Names::new(questionnaire);
    let plan = asking(questionnaire, &names);
    let clause = names.resolve(condition, Scope::ANSWERS);
    Run::new(&plan, plan.read(answers)).truth(&clause) == Truth::True
}
