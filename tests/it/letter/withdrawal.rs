//! The withdrawal notice, and the two texts that are drafted out of the answers.

use jiff::civil::date;
use repurpose::assessment::{DecisionKind, Ground, Original, OriginalSignature, Value, Withdrawal};
use repurpose::language::Language;
use repurpose::letter::{DocumentKind, Obstacle, kind, markdown, notice};
use repurpose::pdf::{Style, render};

use super::{Case, signature_fields, words};

#[test]
fn a_withdrawal_names_the_hash_and_the_signatures_of_the_original() {
    let case = withdrawn();
    let letter = case.letter(Language::En);
    let words = words(&letter);
    for expected in [
        "withdraws the written authorization",
        "ends on 15\u{a0}January\u{a0}2027",
        "01234567 89abcdef",
        "Ada Example",
        "fedcba98 76543210",
        "24\u{a0}November\u{a0}2026, 10:00 UTC",
        "The promised notice was never sent.",
        "within fourteen days",
        "Grace Example, Director",
    ] {
        assert!(words.contains(expected), "{expected}");
    }
    assert_eq!(signature_fields(&letter), ["controller", "processor"]);
    assert_eq!(case.obstacles(), []);
}

#[test]
fn without_a_day_the_permission_ends_on_receipt() {
    let mut case = withdrawn();
    case.assessment.withdrawal.as_mut().unwrap().effective = None;
    assert!(words(&case.letter(Language::En)).contains("ends on receipt of this notice"));
}

#[test]
fn only_an_authorization_can_be_withdrawn_and_somebody_has_to_declare_it() {
    let mut case = withdrawn();
    case.decide(DecisionKind::Refuse);
    case.assessment.withdrawal.as_mut().unwrap().signatory = " ".to_owned();
    let expected = [Obstacle::NothingToWithdraw, Obstacle::NoSignatory];
    assert_eq!(case.obstacles(), expected);
}

#[test]
fn a_withdrawal_outlasts_what_has_become_of_the_answers() {
    let mut case = withdrawn();
    case.assessment.answers.remove("retention");
    assert_eq!(
        kind(&case.assessment, &case.score()),
        DocumentKind::Withdrawal
    );
    assert_eq!(case.obstacles(), []);
}

#[test]
fn a_withdrawal_is_drawn_in_every_language() {
    let issued = "2027-01-04T09:00:00Z".parse().unwrap();
    for language in Language::ALL {
        let letter = withdrawn().letter(language);
        assert!(
            !words(&letter).contains('⟨'),
            "{language}: a text is missing"
        );
        let pdf = render(&letter, &Style::shipped().unwrap(), &[], issued).unwrap();
        assert_eq!(crate::pdf::faults(&pdf), Vec::<String>::new(), "{language}");
    }
}

#[test]
fn the_notice_is_drafted_from_the_answers_and_shows_what_is_open() {
    let mut case = Case::complete();
    case.assessment.answers.remove("retention");
    for language in Language::ALL {
        let draft = notice(
            &case.questionnaire,
            &case.assessment,
            &case.score(),
            language,
        );
        assert!(!draft.contains('⟨'), "{language}: {draft}");
        assert_eq!(draft.matches('[').count(), 1, "{language}: {draft}");
        let purpose = case
            .questionnaire
            .filling(repurpose::questionnaire::Field::NewPurpose);
        let Value::Text(purpose) = &case.assessment.answers[&purpose.unwrap().id].value else {
            panic!("a text");
        };
        assert!(draft.contains(purpose.as_str()), "{language}: {draft}");
    }
}

#[test]
fn a_refusal_names_the_safeguards_that_would_have_turned_the_result() {
    let mut case = Case::complete();
    case.answer("consequences_harms", super::several_of("disclosure"));
    case.answer("consequences_risk", Value::One("significant".to_owned()));
    let turned = |case: &Case| {
        let text = markdown(&case.letter(Language::En));
        text.contains("would have had a favourable result")
    };
    case.decide(DecisionKind::Refuse);
    case.assessment.decision.as_mut().unwrap().ground = Some(Ground::TestFailed);
    assert!(!turned(&case), "a favourable result needs no turning");
    case.answer("functional_separation", Value::One("none".to_owned()));
    let outcome = case.score().outcome;
    assert!(turned(&case), "{outcome:?}");
    let condition = &case
        .questionnaire
        .question("functional_separation")
        .unwrap()
        .condition;
    assert!(markdown(&case.letter(Language::En)).contains(condition.as_str()));
    case.assessment.decision.as_mut().unwrap().ground = Some(Ground::FreeDecision);
    assert!(!turned(&case), "a free decision is not for sale");
}

/// An authorization that was signed and is withdrawn.
fn withdrawn() -> Case {
    let mut case = Case::complete();
    case.assessment.withdrawal = Some(withdrawal());
    case
}

/// The withdrawal of a document that one person signed.
pub(super) fn withdrawal() -> Withdrawal {
    Withdrawal {
        date: date(2027, 1, 4),
        effective: Some(date(2027, 1, 15)),
        reasons: "The promised notice was never sent.".to_owned(),
        signatory: "Grace Example".to_owned(),
        capacity: "Director".to_owned(),
        original: Original {
            sha256: "0123456789abcdef".repeat(4),
            issued: Some("2026-11-24T10:00:00Z".parse().unwrap()),
            signatures: vec![OriginalSignature {
                field: "controller".to_owned(),
                signer: "Ada Example".to_owned(),
                certificate: "fedcba9876543210".repeat(4),
                time: Some("2026-11-24T10:00:00Z".parse().unwrap()),
            }],
        },
    }
}

#[test]
fn the_notice_names_categories_of_data_and_not_how_the_house_classes_them() {
    let mut case = Case::complete();
    let cells = [
        ("category", "Closed tickets"),
        ("system", "Table of the help desk"),
        ("sensitivity", "ordinary"),
    ];
    let row = cells.map(|(column, cell)| (column.to_owned(), cell.to_owned()));
    case.answer("data_categories", Value::List(vec![row.into()]));
    let (score, english) = (case.score(), Language::En);
    let draft = notice(&case.questionnaire, &case.assessment, &score, english);
    assert!(draft.contains("Closed tickets"), "{draft}");
    assert!(
        !draft.contains("help desk") && !draft.contains("Ordinary"),
        "{draft}"
    );
}
