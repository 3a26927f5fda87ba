//! The list of questions to the processor.

use super::case::*;

use jiff::civil::date;
use repurpose::assessment::{Answer, Value};
use repurpose::language::{Language, Texts};
use repurpose::letter::{Obstacle, Stationery, to_ask};
use repurpose::pdf::{Style, render};
use repurpose::questionnaire::Field;
use repurpose::wizard::{RequestsError, requests_markdown};

#[test]
fn the_request_list_asks_for_what_is_missing_and_tells_nothing_else() {
    let mut case = Case::complete();
    case.assessment.answers.remove("retention");
    let secret = Answer::new(Value::Text("between us and nobody else".to_owned()));
    case.assessment
        .answers
        .insert("minimisation".to_owned(), secret);
    let unknown = Answer::new(Value::Unknown);
    case.assessment
        .answers
        .insert("security".to_owned(), unknown);
    let day = date(2026, 11, 24);
    for language in Language::ALL {
        let letter = repurpose::letter::requests(
            &case.questionnaire,
            &case.assessment,
            &case.score(),
            language,
            day,
            &Stationery::default(),
        );
        let text = repurpose::letter::markdown(&letter);
        for id in ["retention", "security"] {
            assert!(
                text.contains(&case.questionnaire.question(id).unwrap().text),
                "{id}"
            );
        }
        assert!(!text.contains("between us"));
        for id in ["retention", "security"] {
            let question = case.questionnaire.question(id).unwrap();
            assert!(!question.help.is_empty() && !text.contains(&question.help));
            assert!(question.good.is_empty() || !text.contains(&question.good));
        }
        let place = |id: &str| text.find(&case.questionnaire.question(id).unwrap().text);
        assert!(
            place("security") < place("retention"),
            "not known comes first"
        );
        let given = &case
            .questionnaire
            .question("original_purpose")
            .unwrap()
            .text;
        assert!(!text.contains(given.as_str()));
        let issued = "2026-11-24T10:00:00Z".parse().unwrap();
        let pdf = render(&letter, &Style::shipped().unwrap(), &[], issued).unwrap();
        assert_eq!(crate::pdf::faults(&pdf), Vec::<String>::new(), "{language}");
    }
}

#[test]
fn only_what_the_recipient_may_state_is_asked() {
    let mut case = Case::complete();
    case.assessment.answers.clear();
    let score = case.score();
    let asked = to_ask(&case.questionnaire, &score);
    assert!(!asked.is_empty());
    for question in &asked {
        let id = &question.id;
        assert!(case.questionnaire.stated_by_recipient(id).is_some(), "{id}");
    }
    for id in [
        "controller",
        "recipient",
        "original_purpose",
        "original_basis",
        "request_text",
    ] {
        assert!(score.missing.contains(&id.to_owned()), "{id}");
        assert!(asked.iter().all(|one| one.id != id), "{id}");
    }
}

#[test]
fn the_questions_are_not_sent_by_nobody_to_nobody() {
    let mut case = Case::complete();
    let list = |case: &Case| {
        let issued = "2026-11-24T10:00:00Z".parse().unwrap();
        let stationery = Stationery::default();
        let (questionnaire, assessment) = (&case.questionnaire, &case.assessment);
        requests_markdown(questionnaire, assessment, Language::En, issued, &stationery)
    };
    assert!(matches!(list(&case), Err(RequestsError::Nothing)));
    for id in ["security", "controller_dpo"] {
        case.assessment.answers.remove(id);
    }
    let open = Texts::of(Language::En).get("letter-open");
    assert!(list(&case).is_ok_and(|text| !text.contains(&open)));
    for id in ["controller", "recipient"] {
        case.assessment.answers.remove(id);
    }
    let Err(RequestsError::Obstacles(found)) = list(&case) else {
        panic!("it was made")
    };
    let open = [Field::Controller, Field::Recipient].map(Obstacle::OpenField);
    assert_eq!(found, open);
}
