//! Why an outcome stands: statements about single answers that together keep it where it is,
//! whatever all other answers are. Whatever moves the outcome makes one of them untrue.

use crate::questionnaire::Outcome;

use super::goal::{Goal, Statement};
use super::proof::Proof;
use super::result::is_positive;
use super::run::{Decider, Run};
use super::truth::Truth;

/// Statements that together keep the outcome.
pub(super) fn of_outcome(run: &mut Run<'_>) -> Vec<Statement> {
    let (outcome, decider) = run.decide();
    let mut proof = Proof::new(run);
    match decider {
        Some(Decider::Gate(rule)) => proof.gate(rule, outcome),
        Some(Decider::Verdict(place)) => proof.verdict(place, outcome),
        None => proof.nothing(),
    }
    proof.found
}

impl Proof<'_, '_> {
    /// The gate fires, and none before it that decides otherwise.
    fn gate(&mut self, rule: usize, outcome: Outcome) {
        self.gates_before(rule, outcome);
        self.fired(rule, Goal::True);
    }

    /// No gate decides otherwise, nor does a verdict before this one, which holds.
    fn verdict(&mut self, place: usize, outcome: Outcome) {
        self.gates_before(usize::MAX, outcome);
        let (before, rest) = self.run.plan.verdicts.split_at(place);
        for (when, other) in before {
            // A verdict in favour has to wait for open ones.
            if is_positive(outcome) {
                self.prove(when, Goal::False);
            } else if *other != outcome {
                self.prove(when, Goal::NotTrue);
            }
        }
        if let Some((when, _)) = rest.first() {
            self.prove(when, Goal::True);
        }
    }

    /// Nothing decides: no verdict holds, or one in favour has to wait for an open one.
    fn nothing(&mut self) {
        self.gates_before(usize::MAX, Outcome::Undecided);
        let mut waits_for = None;
        for (when, outcome) in &self.run.plan.verdicts {
            match self.run.truth(when) {
                Truth::True => {
                    if let Some(open) = waits_for {
                        self.prove(open, Goal::NotFalse);
                    }
                    return self.prove(when, Goal::True);
                }
                Truth::Open if waits_for.is_none() => waits_for = Some(when),
                _ => {}
            }
            if *outcome != Outcome::Undecided {
                self.prove(when, Goal::NotTrue);
            }
        }
    }

    fn gates_before(&mut self, rule: usize, outcome: Outcome) {
        let gates = self.run.plan.gates.iter();
        for (gate, other) in gates.take_while(|(gate, _)| *gate < rule) {
            if *other != outcome {
                self.fired(*gate, Goal::NotTrue);
            }
        }
    }
}
