//! Every kind of document in every language, word by word as it was approved. After a change that
//! is meant, `APPROVE=1 cargo test approved` writes the words anew, and the difference is read.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use repurpose::assessment::{Answer, Assessment, Value, file};
use repurpose::language::Language;
use repurpose::letter::{Stationery, compose, markdown, requests};
use repurpose::wizard::{Desk, EXAMPLE_AI_TRAINING, EXAMPLES, Wizard, blank_markdown};

use super::withdrawal::withdrawal;

#[test]
fn every_kind_of_document_says_what_was_approved() {
    for language in Language::ALL {
        let [granted, refused] = EXAMPLES.map(|one| example(one.in_language(language)));
        approve("authorization", language, &words(granted.clone(), language));
        approve("refusal", language, &words(refused, language));
        let mut withdrawn = granted.clone();
        withdrawn.withdrawal = Some(withdrawal());
        approve("withdrawal", language, &words(withdrawn, language));
        approve("requests", language, &asked(granted, language));
        let request = crate::request::request();
        let asking = request.issued(crate::request::now()).unwrap();
        approve("request", language, &words(asking, language));
    }
    let wizard = wizard(example(EXAMPLE_AI_TRAINING), Language::En);
    let form = blank_markdown(wizard.questionnaire(), Language::En);
    approve("blank", Language::En, &form);
}

#[test]
fn another_answer_changes_the_lines_that_say_it_and_no_other() {
    let (before, after) = ("kept_for_one_month", "kept_for_two_months");
    let with = |text: &str| {
        let mut assessment = example(EXAMPLE_AI_TRAINING);
        let answer = Answer::new(Value::Text(text.to_owned()));
        assessment.answers.insert("retention".to_owned(), answer);
        words(assessment, Language::En)
    };
    let (old, new) = (with(before), with(after));
    assert_eq!(old.lines().count(), new.lines().count());
    let changed: Vec<_> = old
        .lines()
        .zip(new.lines())
        .filter(|(a, b)| a != b)
        .collect();
    assert!(
        changed.len() >= 2,
        "the clause and the annex of the answers"
    );
    for (one, other) in changed {
        assert_eq!(one.replace("one\\_month", "two\\_months"), other);
    }
}

#[test]
fn no_approved_text_is_left_over() {
    let kept: BTreeSet<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let mut expected: BTreeSet<String> = BTreeSet::from(["blank.en.md".to_owned()]);
    for kind in [
        "authorization",
        "refusal",
        "withdrawal",
        "requests",
        "request",
    ] {
        expected.extend(Language::ALL.map(|language| format!("{kind}.{language}.md")));
    }
    assert_eq!(kept, expected);
}

/// Compares with the approved words, or writes them down as approved.
fn approve(kind: &str, language: Language, words: &str) {
    let path = folder().join(format!("{kind}.{language}.md"));
    if env::var_os("APPROVE").is_some() {
        fs::write(&path, words).unwrap();
    }
    let approved = fs::read_to_string(&path).unwrap_or_default();
    for (number, (approved, said)) in (1..).zip(approved.lines().zip(words.lines())) {
        assert_eq!(approved, said, "{}:{number}", path.display());
    }
    assert_eq!(
        approved.lines().count(),
        words.lines().count(),
        "{}",
        path.display()
    );
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/letters"))
}

fn example(text: &str) -> Assessment {
    file::parse("example", text.as_bytes()).unwrap()
}

fn wizard(assessment: Assessment, language: Language) -> Wizard {
    Wizard::of(&Desk::shipped(language), assessment).unwrap()
}

fn words(assessment: Assessment, language: Language) -> String {
    let wizard = wizard(assessment, language);
    let stationery = Stationery::default();
    markdown(&compose(
        wizard.questionnaire(),
        wizard.assessment(),
        wizard.score(),
        language,
        false,
        &[],
        &stationery,
    ))
}

/// The list of requests when two answers are missing.
fn asked(mut assessment: Assessment, language: Language) -> String {
    for id in ["retention", "security"] {
        assessment.answers.remove(id);
    }
    let wizard = wizard(assessment, language);
    let day = jiff::civil::date(2026, 11, 24);
    markdown(&requests(
        wizard.questionnaire(),
        wizard.assessment(),
        wizard.score(),
        language,
        day,
        &Stationery::default(),
    ))
}
