//! The names of outcomes, ratings and decisions, by the keys of their texts.

use crate::assessment::{Ground, Tenor};
use crate::questionnaire::{Outcome, Rating};

/// The key of an outcome's name.
pub fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Compatible => "common-outcome-compatible",
        Outcome::CompatibleWithSafeguards => "common-outcome-compatible-with-safeguards",
        Outcome::Undecided => "common-outcome-undecided",
        Outcome::TestNotApplicable => "common-outcome-test-not-applicable",
        Outcome::NeedsConsentOrLaw => "common-outcome-needs-consent-or-law",
        Outcome::Incompatible => "common-outcome-incompatible",
    }
}

/// The key of a rating's name.
pub fn rating_key(rating: Rating) -> &'static str {
    match rating {
        Rating::NotEstablished => "common-rating-not-established",
        Rating::Against => "common-rating-against",
        Rating::RatherAgainst => "common-rating-rather-against",
        Rating::RatherFavours => "common-rating-rather-favours",
        Rating::Favours => "common-rating-favours",
    }
}

/// The key of the name of an opinion's tenor.
pub fn tenor_key(tenor: Tenor) -> &'static str {
    match tenor {
        Tenor::For => "common-tenor-for",
        Tenor::WithReservations => "common-tenor-with-reservations",
        Tenor::Against => "common-tenor-against",
        Tenor::NotSought => "common-tenor-not-sought",
    }
}

/// The key of what a refusal says about its ground.
pub(super) fn ground_key(ground: Ground) -> &'static str {
    match ground {
        Ground::TestFailed => "letter-refusal-ground-test-failed",
        Ground::TestNotOpen => "letter-refusal-ground-test-not-open",
        Ground::InsufficientInformation => "letter-refusal-ground-insufficient-information",
        Ground::FreeDecision => "letter-refusal-ground-free-decision",
    }
}
