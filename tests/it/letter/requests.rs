//! The list of questions to the processor.

use super::case::*;

use jiff::civil::date;
use repurpose::assessment::{Answer, Value};
use repurpose::language::Language;
use repurpose::letter::Stationery;
use repurpose::pdf::{Style, render};

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
