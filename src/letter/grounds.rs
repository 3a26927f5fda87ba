//! On what a refusal may rest, given the result: a letter must not say that a test was failed which was
//! passed.

use crate::assessment::Ground;
use crate::questionnaire::Outcome;
use crate::scoring::Score;

/// The grounds that do not contradict the result, the one that it points to first. The controller is
/// free to refuse (CNIL), but for where the result obliges it to.
pub fn grounds(score: &Score) -> &'static [Ground] {
    match score.outcome {
        Outcome::Incompatible => &[Ground::TestFailed],
        Outcome::NeedsConsentOrLaw => &[Ground::TestNotOpen],
        Outcome::Undecided => &[Ground::InsufficientInformation, Ground::FreeDecision],
        Outcome::Compatible | Outcome::CompatibleWithSafeguards | Outcome::TestNotApplicable => {
            &[Ground::FreeDecision]
        }
    }
}
