//! The result of the test, with its ledger: which answer, by which rule, had which effect, on
//! what source. It borrows nothing, so that a window, a letter and a test can each keep it.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::questionnaire::{Effect, Outcome, Rating};

/// What the answers mean.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Score {
    /// True when every question that is asked has an answer, be it "not known".
    pub complete: bool,
    /// The questions that are asked, whatever the missing answers are.
    pub asked: BTreeSet<String>,
    /// Asked, required, and without an answer.
    pub missing: Vec<String>,
    /// Asked, required, and answered "not known".
    pub unknown: Vec<String>,
    /// Answered, but not asked any more: kept, and left out of the result.
    pub left_out: Vec<String>,
    /// The outcome. A positive one only when nothing is missing or unknown.
    pub outcome: Outcome,
    /// What the given answers alone point to; the same as the outcome once complete.
    pub provisional: Outcome,
    /// What decided: a rule's or a verdict's id.
    pub decided_by: Option<String>,
    /// Why, in the questionnaire's words; empty when nothing decided.
    pub because: String,
    /// Ids of the sources of what decided.
    pub sources: Vec<String>,
    /// The rules that fired, in the questionnaire's order.
    pub rules: Vec<FiredRule>,
    /// The factors, in the questionnaire's order.
    pub factors: Vec<FactorScore>,
    /// The level of safeguards that nature and consequences call for, once established.
    pub required_level: Option<String>,
    /// The highest level that the safeguards reach.
    pub reached_level: Option<String>,
    /// What an authorization is bound to.
    pub conditions: Vec<ImposedCondition>,
    /// Ids and words of answers that can't both be true.
    pub contradictions: Vec<FoundContradiction>,
}

impl Score {
    /// True when the answer to this question speaks against a factor.
    pub fn speaks_against(&self, question: &str) -> bool {
        let against = |effect| matches!(effect, Some(Rating::Against | Rating::RatherAgainst));
        let mut reasons = self.factors.iter().flat_map(|factor| &factor.reasons);
        reasons.any(|reason| reason.question == question && against(reason.effect))
    }
}

/// A rule that fired.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FiredRule {
    /// Its id, e.g. `R04`.
    pub rule: String,
    /// What it is about.
    pub title: String,
    /// What it did.
    pub effects: Vec<Effect>,
    /// Why, in the questionnaire's words.
    pub because: String,
    /// Ids of its sources.
    pub source: Vec<String>,
    /// False when no decision may be more lenient.
    pub overridable: bool,
    /// The answers that it read.
    pub answers: Vec<Reason>,
}

/// One factor's rating.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FactorScore {
    /// The factor's id.
    pub id: String,
    /// Its rating, after caps.
    pub rating: Rating,
    /// The rating's score on the questionnaire's own scale.
    pub score: u8,
    /// The scale's highest score.
    pub scale: u8,
    /// Why, in the questionnaire's words; empty when not established.
    pub because: String,
    /// The rule that capped the rating, if one did.
    pub capped_by: Option<String>,
    /// What each answer indicates.
    pub reasons: Vec<Reason>,
    /// The answers without which it can't be rated.
    pub missing: BTreeSet<String>,
}

/// One line of the ledger.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reason {
    /// The question's id.
    pub question: String,
    /// The answer's option values.
    pub answer: Vec<String>,
    /// What it indicates for the factor; `None` where a rule merely read it.
    pub effect: Option<Rating>,
    /// Ids of the question's sources.
    pub source: Vec<String>,
}

/// A condition of the authorization.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImposedCondition {
    /// The safeguard's question or the rule that imposes it.
    pub from: String,
    /// Its words.
    pub text: String,
    /// Who answers for it, where the officer said so.
    pub owner: String,
    /// By when, where the officer said so.
    pub due: Option<jiff::civil::Date>,
    /// True when it is in place already and has to stay so.
    pub in_place: bool,
    /// Ids of its sources.
    pub source: Vec<String>,
}

/// Answers that can't both be true.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FoundContradiction {
    /// Its id.
    pub id: String,
    /// What does not fit.
    pub because: String,
    /// The questions it is about.
    pub questions: Vec<String>,
}

impl FiredRule {
    /// True when it decides the outcome before any rating.
    pub fn is_gate(&self) -> bool {
        self.effects
            .iter()
            .any(|effect| matches!(effect, Effect::Decide(_)))
    }
}

impl Score {
    /// True when the question is asked, whatever the missing answers are.
    pub fn is_asked(&self, question: &str) -> bool {
        self.asked.contains(question)
    }

    /// True when the result allows an authorization.
    pub fn is_positive(&self) -> bool {
        is_positive(self.outcome)
    }

    /// How many of the factors favour or rather favour the reuse.
    pub fn favouring(&self) -> usize {
        self.factors
            .iter()
            .filter(|factor| factor.rating >= Rating::RatherFavours)
            .count()
    }

    /// True when a rule asks for the data protection officer's opinion.
    pub fn needs_opinion(&self) -> bool {
        self.effects().any(|effect| *effect == Effect::Escalate)
    }

    /// The rules that hold a signature back until they are settled.
    pub fn holds(&self) -> impl Iterator<Item = &FiredRule> {
        self.rules
            .iter()
            .filter(|rule| rule.effects.contains(&Effect::Hold))
    }

    fn effects(&self) -> impl Iterator<Item = &Effect> {
        self.rules.iter().flat_map(|rule| &rule.effects)
    }
}

/// True for the two outcomes that allow an authorization.
pub fn is_positive(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::Compatible | Outcome::CompatibleWithSafeguards
    )
}

/// True where the reuse can't go ahead on this test.
pub fn is_negative(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::NeedsConsentOrLaw | Outcome::Incompatible)
}

/// True where what counts is the way to a positive result, not how far a worse one is.
pub fn lacks_positive(outcome: Outcome) -> bool {
    is_negative(outcome) || outcome == Outcome::Undecided
}
