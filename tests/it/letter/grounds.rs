//! A refusal never rests on a ground that its result contradicts.

use super::case::*;

use repurpose::assessment::{DecisionKind, Ground, Value};
use repurpose::letter::{Obstacle, grounds};
use repurpose::questionnaire::Outcome;

const GROUNDS: [Ground; 4] = [
    Ground::TestFailed,
    Ground::TestNotOpen,
    Ground::InsufficientInformation,
    Ground::FreeDecision,
];

/// A refusal after these answers, with the outcome that they have to give.
fn refused(answers: &[(&str, Value)], outcome: Outcome) -> Case {
    let mut case = Case::complete();
    for (id, value) in answers {
        case.answer(id, value.clone());
    }
    case.decide(DecisionKind::Refuse);
    assert_eq!(case.score().outcome, outcome);
    case
}

fn one(value: &str) -> Value {
    Value::One(value.to_owned())
}

/// The grounds that keep the letter from being signed.
fn contradicting(case: &mut Case) -> Vec<Ground> {
    let mut found = Vec::new();
    for ground in GROUNDS {
        case.assessment.decision.as_mut().unwrap().ground = Some(ground);
        let fitting = Obstacle::GroundAgainstResult(grounds(&case.score()));
        if case.obstacles().contains(&fitting) {
            found.push(ground);
        }
    }
    found
}

#[test]
fn what_passed_can_be_refused_freely_and_on_no_other_ground() {
    let mut case = refused(&[], Outcome::CompatibleWithSafeguards);
    assert_eq!(
        contradicting(&mut case),
        [
            Ground::TestFailed,
            Ground::TestNotOpen,
            Ground::InsufficientInformation
        ]
    );
}

#[test]
fn what_failed_is_refused_because_it_failed() {
    let answers = [
        ("link_kind", one("none")),
        ("link_concrete", one("no")),
        ("link_beneficiary", one("third_parties")),
        ("protects_persons", one("no")),
    ];
    let mut case = refused(&answers, Outcome::Incompatible);
    assert_eq!(
        contradicting(&mut case),
        [
            Ground::TestNotOpen,
            Ground::InsufficientInformation,
            Ground::FreeDecision
        ]
    );
}

#[test]
fn where_the_test_is_not_open_nothing_was_failed() {
    let answers = [("collected_on_consent", one("yes"))];
    let mut case = refused(&answers, Outcome::NeedsConsentOrLaw);
    assert_eq!(
        contradicting(&mut case),
        [
            Ground::TestFailed,
            Ground::InsufficientInformation,
            Ground::FreeDecision
        ]
    );
}

#[test]
fn what_is_not_established_lacks_information_or_is_refused_freely() {
    let answers = [("link_kind", Value::Unknown)];
    let mut case = refused(&answers, Outcome::Undecided);
    assert_eq!(
        contradicting(&mut case),
        [Ground::TestFailed, Ground::TestNotOpen]
    );
}

#[test]
fn a_ground_is_called_as_in_files() {
    for ground in GROUNDS {
        assert_eq!(ron::to_string(&ground).unwrap(), ground.name());
    }
}
