//! The refusal.

use super::case::*;

use repurpose::assessment::{DecisionKind, Value};
use repurpose::language::Language;
use repurpose::letter::Obstacle;
use repurpose::questionnaire::Field;

#[test]
fn a_refusal_says_what_is_refused_on_what_ground_and_what_follows() {
    let mut case = Case::complete();
    case.decide(DecisionKind::Refuse);
    let letter = case.letter(Language::En);
    let words = words(&letter);
    for expected in [
        "Answer to request_text",
        "is and remains prohibited",
        "28(3)(a) and\u{a0}29",
        "28(10)",
        "28(3)(g)",
        "that no reuse has taken place",
        "may refuse a reuse freely",
        "You may submit a new request",
        "Ada Example",
    ] {
        assert!(words.contains(expected), "{expected}");
    }
    assert_eq!(signature_fields(&letter), ["controller"]);
    assert_eq!(case.obstacles(), []);
}

#[test]
fn a_failed_test_names_the_factors_that_weigh_against_the_reuse() {
    let mut case = Case::complete();
    for (id, value) in [
        ("link_kind", "none"),
        ("link_concrete", "no"),
        ("link_beneficiary", "third_parties"),
        ("protects_persons", "no"),
    ] {
        case.answer(id, Value::One(value.to_owned()));
    }
    case.assessment.decision = None;
    let letter = case.letter(Language::En);
    assert_eq!(
        letter.title,
        "Refusal of the further processing of personal data"
    );
    let link = &case.questionnaire.method.factors[0].title;
    let row = format!("{link} | Against | ");
    assert!(rows(&letter).iter().any(|one| one.starts_with(&row)));
}

#[test]
fn a_refusal_needs_ground_parties_and_request_and_nothing_else() {
    let mut case = Case::complete();
    case.assessment.answers.clear();
    case.decide(DecisionKind::Refuse);
    case.assessment.decision.as_mut().unwrap().ground = None;
    assert_eq!(
        case.obstacles(),
        [
            Obstacle::OpenField(Field::Controller),
            Obstacle::OpenField(Field::Recipient),
            Obstacle::OpenField(Field::Request),
            Obstacle::NoGround,
        ]
    );
}
