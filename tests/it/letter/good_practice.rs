//! What the law does not demand of a letter, it says where it is known.

use super::case::*;

use repurpose::assessment::Value;
use repurpose::language::Language;
use repurpose::questionnaire::Field;

#[test]
fn what_is_good_practice_and_was_not_answered_is_left_out() {
    let mut case = Case::complete();
    let ids = [Field::Extraction, Field::SubProcessors, Field::Audit];
    let ids = ids.map(|field| case.questionnaire.filling(field).unwrap().id.clone());
    let before = facts(&case.letter(Language::En)).count();
    for id in &ids {
        assert!(case.assessment.answers.remove(id).is_some(), "{id}");
    }
    let letter = case.letter(Language::En);
    assert_eq!(facts(&letter).count(), before - ids.len());
    assert!(!facts(&letter).any(|fact| fact.value.words() == "Not specified"));
}

#[test]
fn whoever_informs_the_persons_answers_for_the_notice() {
    let mut case = Case::complete();
    case.answer("informs_who", Value::One("controller".to_owned()));
    let notice = case
        .questionnaire
        .question("notice")
        .unwrap()
        .condition
        .clone();
    let row = |case: &Case| {
        let rows = rows(&case.letter(Language::En));
        let mut rows = rows.into_iter();
        rows.find(|row| row.contains(&notice)).unwrap()
    };
    assert!(row(&case).contains("| The original controller |"));
    case.assessment.answers.get_mut("notice").unwrap().owner = "Head of service".to_owned();
    assert!(row(&case).contains("| Head of service |"));
}
