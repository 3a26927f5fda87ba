//! What the answers mean: gates, ratings, levels, verdict, and the ledger of it all; what would
//! change the outcome; and what a questionnaire can come to. Does not know the clock, the disk,
//! chance or screens.
//!
//! A questionnaire is made ready once. `compile` resolves its names into a `plan` of numbers, in
//! which a condition is a `clause` and an answer is `given` as bits. Everything else reads the
//! plan, each for a question of its own:
//!
//! - `run`: what holds, worked out as it is asked for. A truth is three-valued: open as long as
//!   it depends on an answer that is missing or not known.
//! - `ledger`: the [`Score`], in the questionnaire's words: which answer, by which rule, had
//!   which effect, on what source.
//! - `proof` and `stand`: which statements about single answers keep the outcome where it is.
//! - `what_if`: which single answers, and which smallest sets of up to three, move the outcome.
//!   It follows the proofs and misses none; how it is bounded stands at the head of its file.
//! - `distance`, `target` and `reach`: answers that ask a question, fire a rule or end in an outcome.

mod change;
mod clause;
mod compile;
mod distance;
mod given;
mod goal;
mod ledger;
mod ledger_factors;
mod plan;
mod proof;
mod reach;
mod result;
mod run;
mod stand;
mod target;
mod test;
mod truth;
mod what_if;

pub use reach::{Reach, Reached, Witness, reach};
pub use result::{
    FactorScore, FiredRule, FoundContradiction, ImposedCondition, Reason, Score, is_negative,
    is_positive, lacks_positive,
};
pub use test::{Test, holds, nearest_worse, score, what_if};
pub use what_if::{Change, WhatIf, margin, way_to_positive, worth_offering};
