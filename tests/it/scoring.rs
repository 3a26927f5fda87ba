//! The room `scoring`: the worked examples beside each questionnaire, and what holds for any answers.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use repurpose::assessment::{Answer, Answers, Value};
use repurpose::questionnaire::{
    File, Kind, Outcome, Question, Questionnaire, Rating, parse, shipped,
};
use repurpose::scoring::{Test, score};
use serde::Deserialize;

const EU: &[u8] = include_bytes!("../../questionnaires/eu-gdpr-6-4/examples.ron");
const FR: &[u8] = include_bytes!("../../questionnaires/fr-cnil-processor-reuse/examples.ron");

/// A worked example: closed answers, what they point to, and the rules that have to fire.
#[derive(Deserialize)]
struct Example {
    name: String,
    answers: BTreeMap<String, String>,
    outcome: Outcome,
    because: Vec<String>,
}

#[test]
fn every_worked_example_of_the_general_test_comes_out_as_it_says() {
    run("eu-gdpr-6-4", EU);
}

#[test]
fn every_worked_example_of_processor_reuse_comes_out_as_it_says() {
    run("fr-cnil-processor-reuse", FR);
}

#[test]
fn every_worked_example_of_the_other_regimes_comes_out_as_it_says() {
    for (id, examples) in [
        (
            "uk-gdpr-8a",
            include_bytes!("../../questionnaires/uk-gdpr-8a/examples.ron").as_slice(),
        ),
        (
            "eu-2018-1725-6",
            include_bytes!("../../questionnaires/eu-2018-1725-6/examples.ron"),
        ),
        (
            "kr-pipa-15-3",
            include_bytes!("../../questionnaires/kr-pipa-15-3/examples.ron"),
        ),
    ] {
        run(id, examples);
    }
}

#[test]
fn without_answers_nothing_is_decided_and_everything_is_missing() {
    let questionnaire = questionnaire("eu-gdpr-6-4");
    let score = score(&questionnaire, &Answers::new());
    assert_eq!(score.outcome, Outcome::Undecided);
    assert!(!score.complete);
    assert!(score.missing.contains(&"new_purpose".to_owned()));
    assert!(
        score
            .factors
            .iter()
            .all(|factor| factor.rating == Rating::NotEstablished)
    );
}

#[test]
fn a_not_known_answer_blocks_a_positive_result_and_is_not_missing() {
    let questionnaire = questionnaire("eu-gdpr-6-4");
    let mut answers = Answers::new();
    answers.insert("original_lawful".to_owned(), Answer::new(Value::Unknown));
    let score = score(&questionnaire, &answers);
    assert_eq!(score.unknown, ["original_lawful"]);
    assert!(!score.missing.contains(&"original_lawful".to_owned()));
    assert!(!score.is_positive());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// No answers whatever may lead past the consent gate to an authorization.
    #[test]
    fn consent_never_ends_in_compatible(picks in proptest::collection::vec(0usize..8, 200)) {
        let questionnaire = questionnaire("eu-gdpr-6-4");
        let mut answers = random(&questionnaire, &picks);
        answers.insert("collected_on_consent".to_owned(), Answer::new(Value::One("yes".to_owned())));
        let score = score(&questionnaire, &answers);
        prop_assert!(!score.is_positive(), "{:?}", score.decided_by);
    }

    /// The short ways to a part of the result agree with the whole of it.
    #[test]
    fn the_outcome_alone_is_the_outcome_of_the_score(picks in proptest::collection::vec(0usize..8, 200)) {
        let questionnaire = questionnaire("eu-gdpr-6-4");
        let answers = random(&questionnaire, &picks);
        let test = Test::new(&questionnaire);
        let score = test.score(&answers);
        prop_assert_eq!(test.provisional(&answers), score.provisional);
        for question in questionnaire.questions() {
            prop_assert_eq!(score.is_asked(&question.id), !score.left_out.contains(&question.id));
        }
        prop_assert_eq!(repurpose::scoring::score(&questionnaire, &answers), score);
    }

    /// A link against is fatal unless the very persons are protected; safeguards can't mend it.
    #[test]
    fn no_link_never_ends_in_compatible(picks in proptest::collection::vec(0usize..8, 200)) {
        let questionnaire = questionnaire("fr-cnil-processor-reuse");
        let mut answers = random(&questionnaire, &picks);
        answers.insert("link_kind".to_owned(), Answer::new(Value::One("none".to_owned())));
        answers.insert("protects_persons".to_owned(), Answer::new(Value::One("no".to_owned())));
        prop_assert!(!score(&questionnaire, &answers).is_positive());
    }
}

/// The answers of a questionnaire's first worked example.
pub fn worked_example(id: &str) -> Answers {
    let examples = match id {
        "eu-gdpr-6-4" => EU,
        _ => FR,
    };
    let questionnaire = questionnaire(id);
    let first = &parse::<Vec<Example>>(File {
        name: id,
        bytes: examples,
    })
    .unwrap()[0];
    let answers = first.answers.iter();
    answers
        .map(|(id, text)| (id.clone(), answer(&questionnaire, id, text)))
        .collect()
}

fn run(id: &str, examples: &[u8]) {
    let questionnaire = questionnaire(id);
    let examples: Vec<Example> = parse(File {
        name: id,
        bytes: examples,
    })
    .unwrap();
    let wrong: Vec<String> = examples
        .iter()
        .filter_map(|example| disagreement(&questionnaire, example))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn disagreement(questionnaire: &Questionnaire, example: &Example) -> Option<String> {
    let score = score(questionnaire, &answers(questionnaire, &example.answers));
    let fired: Vec<&str> = score.rules.iter().map(|rule| rule.rule.as_str()).collect();
    let agrees = score.provisional == example.outcome
        && example
            .because
            .iter()
            .all(|rule| fired.contains(&rule.as_str()));
    let ratings: Vec<_> = score
        .factors
        .iter()
        .map(|factor| (&factor.id, factor.rating, &factor.missing))
        .collect();
    (!agrees).then(|| {
        format!(
            "{}: wanted {:?} by {:?}, got {:?} by {:?}, fired {fired:?}, required {:?} reached {:?}, {ratings:?}",
            example.name, example.outcome, example.because, score.provisional, score.decided_by,
            score.required_level, score.reached_level,
        )
    })
}

/// Closed answers by question id, `unknown` among them.
pub fn answers(questionnaire: &Questionnaire, texts: &BTreeMap<String, String>) -> Answers {
    let answers = texts.iter();
    answers
        .map(|(id, text)| (id.clone(), answer(questionnaire, id, text)))
        .collect()
}

fn answer(questionnaire: &Questionnaire, id: &str, text: &str) -> Answer {
    let question = questionnaire
        .question(id)
        .unwrap_or_else(|| panic!("no question {id}"));
    let words = || {
        text.split(',')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
    };
    let value = match question.kind {
        _ if text == "unknown" => Value::Unknown,
        Kind::SeveralOf => Value::Several(words().collect()),
        Kind::OneOf | Kind::YesNo => Value::One(text.to_owned()),
        _ => Value::Text(text.to_owned()),
    };
    for option in value
        .options()
        .iter()
        .filter(|_| question.kind != Kind::YesNo)
    {
        assert!(
            question.options.iter().any(|one| one.value == *option),
            "{id} has no value {option}"
        );
    }
    Answer::new(value)
}

/// An answer to every question, chosen by the picks.
fn random(questionnaire: &Questionnaire, picks: &[usize]) -> Answers {
    let questions = questionnaire.questions().zip(picks.iter().cycle());
    questions
        .map(|(question, pick)| (question.id.clone(), Answer::new(value(question, *pick))))
        .collect()
}

fn value(question: &Question, pick: usize) -> Value {
    let option = |pick: usize| {
        question
            .options
            .get(pick % question.options.len().max(1))
            .map(|one| one.value.clone())
    };
    match question.kind {
        Kind::OneOf => option(pick).map_or(Value::Unknown, Value::One),
        Kind::YesNo => Value::One(["yes", "no"][pick % 2].to_owned()),
        Kind::SeveralOf => Value::Several(option(pick).into_iter().collect()),
        _ => Value::Text("something".to_owned()),
    }
}

fn questionnaire(id: &str) -> Arc<Questionnaire> {
    shipped(id).unwrap().unwrap()
}
