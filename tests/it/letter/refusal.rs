//! The refusal.

use super::case::*;

use repurpose::assessment::{DecisionKind, Ground, Tenor, Value};
use repurpose::language::Language;
use repurpose::letter::{Obstacle, cited};
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
fn the_sources_of_the_ground_stand_within_its_sentence() {
    let mut case = Case::complete();
    case.answer("directed_at_persons", several_of("marketing"));
    case.decide(DecisionKind::Refuse);
    let decision = case.assessment.decision.as_mut().unwrap();
    decision.ground = Some(Ground::TestFailed);
    let score = case.score();
    let sentence = score.because.strip_suffix('.').unwrap();
    let places = cited(&case.questionnaire, &score.sources);
    let words = words(&case.letter(Language::En));
    let expected = format!("{sentence} ({places}).\n");
    assert!(words.contains(&expected), "{expected}{words}");
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

#[test]
fn a_refusal_that_follows_the_opinion_names_it_without_its_reasons() {
    let mut case = Case::complete();
    case.decide(DecisionKind::Refuse);
    for (tenor, said) in [(Tenor::Against, true), (Tenor::NotSought, false)] {
        case.opinion(tenor);
        let words = words(&case.letter(Language::En));
        let named = words.contains("Against, 20\u{a0}November\u{a0}2026");
        assert_eq!(named, said, "{tenor:?}");
        assert!(!words.contains("The opinion's own reasons"));
    }
    case.opinion(Tenor::For);
    case.reasons("We have no staff to supervise it.");
    let words = words(&case.letter(Language::En));
    assert!(words.contains("The opinion's own reasons"));
}

#[test]
fn what_was_decided_is_said_before_its_reasons() {
    let mut case = Case::complete();
    case.reasons("The benefit is plain.");
    let letter = case.letter(Language::En);
    let labels: Vec<&str> = facts(&letter).map(|fact| fact.label.as_str()).collect();
    let place = |label: &str| labels.iter().position(|one| *one == label).unwrap();
    assert!(place("Decision") < place("Reasons of the decision"));
    assert!(words(&letter).contains("Decision: The reuse is authorized on the conditions"));
    case.decide(DecisionKind::Refuse);
    assert!(words(&case.letter(Language::En)).contains("Decision: The reuse is refused."));
}
