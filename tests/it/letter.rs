//! The room `letter`: what the documents say, and what keeps them from being signed.

mod approved;
mod case;
mod citation;
mod courtesy;
mod good_practice;
mod grounds;
mod laws;
mod obstacles;
mod refusal;
mod requests;
mod rows;
mod withdrawal;

use case::*;

use jiff::civil::date;
use repurpose::assessment::{DecisionKind, Value};
use repurpose::language::Language;
use repurpose::letter::Obstacle;
use repurpose::pdf::{Style, render};
use repurpose::questionnaire::Kind;

#[test]
fn every_demanded_content_stands_in_the_authorization() {
    let case = Case::complete();
    let words = words(&case.letter(Language::En));
    for field in demanded() {
        let question = case.questionnaire.filling(field).unwrap();
        let expected = match &case.assessment.answers[&question.id].value {
            Value::Text(text) => text.clone(),
            Value::Party(party) => party.name.clone(),
            Value::List(rows) => rows[0].values().next().unwrap().clone(),
            Value::One(value) if question.kind == Kind::YesNo => {
                assert_eq!(value, "yes");
                "Yes".to_owned()
            }
            chosen => label(question, &chosen.options()[0]),
        };
        assert!(words.contains(&expected), "{field:?}: {expected}");
    }
}

#[test]
fn the_letter_says_that_neither_consent_nor_a_law_governs() {
    let words = words(&Case::complete().letter(Language::En));
    assert!(words.contains("Neither the consent of the data subjects nor a law governs"));
    assert!(words.contains("were not collected on the consent"));
}

#[test]
fn conditions_are_numbered_with_owner_and_date() {
    let mut case = Case::complete();
    let answer = case.assessment.answers.get_mut("notice").unwrap();
    answer.owner = "Head of customer service".to_owned();
    answer.due = Some(date(2026, 12, 10));
    let letter = case.letter(Language::En);
    let rows = rows(&letter);
    let row = rows
        .iter()
        .find(|row| row.contains("Head of customer service"))
        .unwrap();
    assert!(row.contains("By 10\u{a0}December\u{a0}2026"), "{row}");
    assert!(rows.iter().any(|row| row.starts_with("1 | ")));
}

#[test]
fn a_private_note_never_reaches_a_document() {
    let mut case = Case::complete();
    for answer in case.assessment.answers.values_mut() {
        answer.note = "for our eyes alone".to_owned();
        answer.reason = "a reason to print".to_owned();
    }
    for kind in [DecisionKind::Authorize, DecisionKind::Refuse] {
        case.decide(kind);
        let words = words(&case.letter(Language::En));
        assert!(!words.contains("for our eyes alone"));
    }
}

#[test]
fn reasons_stand_in_the_authorization_and_not_in_the_refusal() {
    let mut case = Case::complete();
    for answer in case.assessment.answers.values_mut() {
        answer.reason = "a reason to print".to_owned();
    }
    assert!(words(&case.letter(Language::En)).contains("a reason to print"));
    case.decide(DecisionKind::Refuse);
    assert!(!words(&case.letter(Language::En)).contains("a reason to print"));
}

#[test]
fn the_same_case_gives_the_same_letter() {
    let case = Case::complete();
    assert_eq!(case.letter(Language::Fr), case.letter(Language::Fr));
}

#[test]
fn without_a_decision_the_letter_is_what_the_result_calls_for() {
    let mut case = Case::complete();
    case.assessment.decision = None;
    let letter = case.letter(Language::En);
    assert!(letter.title.starts_with("Written authorization"));
    assert_eq!(case.obstacles(), [Obstacle::NoDecision]);
    assert!(facts(&letter).any(|fact| fact.label == "Date" && fact.open));
}

#[test]
fn a_draft_carries_a_watermark_and_a_final_letter_none() {
    let case = Case::complete();
    assert_eq!(case.letter(Language::De).watermark, None);
    let draft = case.compose(Language::De, true);
    assert_eq!(draft.watermark.as_deref(), Some("Entwurf"));
}

#[test]
fn an_authorization_prepares_three_places_to_sign() {
    let letter = Case::complete().letter(Language::Fr);
    assert_eq!(
        signature_fields(&letter),
        ["controller", "dpo", "processor"]
    );
}

#[test]
fn both_letters_are_drawn_in_every_language() {
    let style = Style::shipped().unwrap();
    let issued = "2026-11-24T10:00:00Z".parse().unwrap();
    let mut case = Case::complete();
    for kind in [DecisionKind::Authorize, DecisionKind::Refuse] {
        case.decide(kind);
        for language in Language::ALL {
            let letter = case.letter(language);
            assert!(!words(&letter).contains('⟨'), "a text is missing");
            assert!(render(&letter, &style, &[], issued).is_ok());
        }
    }
}
