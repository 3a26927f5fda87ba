//! What keeps a letter from being signed.

use super::case::*;

use jiff::civil::date;
use repurpose::assessment::{DecisionKind, Tenor, Value};
use repurpose::language::Language;
use repurpose::letter::{Obstacle, open_fields};
use repurpose::questionnaire::{Effect, Field};

#[test]
fn a_complete_case_has_no_obstacle() {
    let case = Case::complete();
    assert_eq!(case.obstacles(), []);
}

#[test]
fn each_demanded_content_that_is_open_is_shown_and_is_an_obstacle() {
    for field in demanded() {
        let mut case = Case::complete();
        let id = case.questionnaire.filling(field).unwrap().id.clone();
        case.assessment.answers.remove(&id);
        assert!(
            case.obstacles().contains(&Obstacle::OpenField(field)),
            "{field:?}"
        );
        let open = open_fields(&case.questionnaire, &case.assessment, &case.score());
        assert!(open.contains(&field), "{field:?}");
        let shown = facts(&case.letter(Language::En)).any(|fact| fact.open);
        assert!(shown, "{field:?}");
    }
}

#[test]
fn the_ground_for_special_data_is_demanded_only_where_there_are_such_data() {
    let mut case = Case::complete();
    let open = open_fields(&case.questionnaire, &case.assessment, &case.score());
    assert!(!open.contains(&Field::SpecialGround));
    case.answer("sensitive_data", several_of("special"));
    let open = open_fields(&case.questionnaire, &case.assessment, &case.score());
    assert_eq!(open, [Field::SpecialGround]);
}

#[test]
fn no_decision_authorizes_against_a_rule_that_allows_none() {
    let mut case = Case::complete();
    case.answer("collected_on_consent", Value::One("yes".to_owned()));
    case.opinion(Tenor::For);
    case.reasons("We see it otherwise.");
    assert_eq!(
        case.obstacles(),
        [Obstacle::DecisionAgainstResult("R04".to_owned())]
    );
}

#[test]
fn a_more_lenient_decision_needs_opinion_and_reasons() {
    let mut case = Case::complete();
    case.answer("directed_at_persons", several_of("marketing"));
    assert_eq!(
        case.obstacles(),
        [Obstacle::OpinionNeeded, Obstacle::ReasonsNeeded]
    );
    case.opinion(Tenor::For);
    case.reasons("The offers are the service itself.");
    assert_eq!(case.obstacles(), []);
}

#[test]
fn a_decision_against_the_opinion_needs_reasons_and_prints_both() {
    let mut case = Case::complete();
    case.opinion(Tenor::Against);
    assert_eq!(case.obstacles(), [Obstacle::ReasonsNeeded]);
    case.reasons("The residual risk is accepted by the board.");
    assert_eq!(case.obstacles(), []);
    let letter = case.letter(Language::En);
    let label = "Why the opinion is not followed";
    let fact = facts(&letter).find(|fact| fact.label == label).unwrap();
    assert_eq!(
        fact.value.words(),
        "The residual risk is accepted by the board."
    );
    assert!(words(&letter).contains("The opinion's own reasons"));
}

#[test]
fn a_rule_that_holds_the_signature_is_an_obstacle() {
    let mut case = Case::complete();
    case.answer("transfers", Value::One("missing".to_owned()));
    case.answer("transfers_detail", Value::Text("Overseas".to_owned()));
    let held = case
        .questionnaire
        .rules()
        .find(|rule| rule.effects.contains(&Effect::Hold) && rule.id.starts_with("transfer"))
        .unwrap();
    assert_eq!(case.obstacles(), [Obstacle::Held(held.id.clone())]);
}

#[test]
fn a_question_without_an_answer_is_an_obstacle_that_names_it() {
    let mut case = Case::complete();
    case.assessment.answers.remove("link_kind");
    let missing = Obstacle::Incomplete(vec!["link_kind".to_owned()]);
    assert!(case.obstacles().contains(&missing));
}

#[test]
fn an_opinion_that_objects_says_why_whatever_is_decided() {
    for tenor in [Tenor::Against, Tenor::WithReservations] {
        for kind in [DecisionKind::Authorize, DecisionKind::Refuse] {
            let mut case = Case::complete();
            case.decide(kind);
            case.reasons("The board has weighed it.");
            case.opinion(tenor);
            assert_eq!(case.obstacles(), []);
            let opinion = case.assessment.opinion.as_mut().unwrap();
            opinion.reasons = " ".to_owned();
            assert_eq!(case.obstacles(), [Obstacle::OpinionReasonsNeeded]);
        }
    }
}

#[test]
fn a_decision_does_not_rest_on_an_opinion_that_was_given_later() {
    let mut case = Case::complete();
    case.opinion(Tenor::For);
    let opinion = case.assessment.opinion.as_mut().unwrap();
    opinion.date = Some(date(2026, 11, 25));
    assert_eq!(case.obstacles(), [Obstacle::OpinionAfterDecision]);
    case.assessment.opinion.as_mut().unwrap().tenor = Tenor::NotSought;
    assert_eq!(case.obstacles(), []);
}
