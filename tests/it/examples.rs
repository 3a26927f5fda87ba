//! The shipped examples: one case in every language, under the questionnaires of today.
//!
//! After a questionnaire or a text of an example was changed, `APPROVE=1 cargo nextest run -E
//! 'test(approved_example)'` seals every edition anew: answers, opinion and decision stay as they
//! stand in the file; the copy of the questionnaire, hashes, history and summary are made again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use jiff::Timestamp;
use repurpose::assessment::{Answer, Assessment, Event, Happening, Value, file};
use repurpose::language::Language;
use repurpose::questionnaire::{Kind, Questionnaire, shipped};
use repurpose::wizard::{Desk, EXAMPLES, Example, Target, Wizard};
use tempfile::TempDir;

#[test]
fn every_approved_example_is_sealed_under_the_questionnaire_of_today() {
    for (example, language) in editions() {
        let path = path(&example, language);
        let sealed = sealed(&told(&path));
        if env::var_os("APPROVE").is_some() {
            fs::write(&path, &sealed).unwrap();
        }
        let differing = (1..)
            .zip(
                fs::read_to_string(&path)
                    .unwrap()
                    .lines()
                    .zip(sealed.lines()),
            )
            .find(|(_, (kept, made))| kept != made)
            .map(|(number, _)| number);
        assert_eq!(differing, None, "{}: see README.md", path.display());
    }
}

#[test]
fn every_edition_opens_as_a_case_that_is_decided_and_not_exported() {
    for (example, language) in editions() {
        let name = example.file_name(language);
        let read = file::reading(&name, example.in_language(language).as_bytes()).unwrap();
        assert_eq!(read.warnings, [], "{name}");
        let wizard = Wizard::of(&Desk::shipped(language), read.assessment).unwrap();
        assert_eq!(wizard.assessment().chain_faults(), [], "{name}");
        assert!(wizard.other_version().is_none(), "{name}");
        assert_eq!(wizard.questionnaire().language, language, "{name}");
        assert!(wizard.score().missing.is_empty(), "{name}");
        assert!(wizard.assessment().decision.is_some() && !wizard.is_exported());
    }
}

#[test]
fn every_edition_gives_the_same_answers_and_comes_to_the_same_outcome() {
    for example in EXAMPLES {
        let [english, others @ ..] = Language::ALL.map(|language| edition(&example, language));
        for other in others {
            assert_eq!(without_words(&other), without_words(&english));
            assert_eq!(other.summary.outcome, english.summary.outcome);
            assert_eq!(other.summary.decision, english.summary.decision);
            assert_eq!(other.summary.review, english.summary.review);
        }
    }
}

#[test]
fn no_edition_says_in_english_what_is_said_in_words() {
    for example in EXAMPLES {
        let [english, others @ ..] = Language::ALL.map(|language| edition(&example, language));
        let english = words(&english);
        assert!(english.len() > 30, "{}", english.len());
        for other in others.map(|other| words(&other)) {
            assert_eq!(other.len(), english.len());
            for (place, text) in other {
                let same = is_sentence(&text) && english.get(&place) == Some(&text);
                assert!(!same, "{place}: {text}");
            }
        }
    }
}

#[test]
fn how_the_model_is_trained_is_said_where_it_is_asked() {
    let answers = edition(&EXAMPLES[0], Language::En).answers;
    let said = |id: &str| match &answers[id].value {
        Value::Text(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    assert!(said("techniques").contains("Fine-tuning of HD-Assist 2"));
    assert!(!said("extraction").contains("parameters"));
}

/// The text of the edition's file with everything in it made anew but what is said.
fn sealed(told: &Assessment) -> String {
    let questionnaire = shipped(&told.questionnaire.id).unwrap().unwrap();
    let at = |what: &Happening| -> Timestamp {
        let event = told.history.iter().find(|event| event.what == *what);
        event.expect("the history tells how the case came about").at
    };
    let event = |what: Happening| Event::new(what.clone(), "", at(&what));
    let mut made = Assessment::under(&questionnaire, at(&Happening::Created));
    made.title.clone_from(&told.title);
    made.answers.clone_from(&told.answers);
    let questions = made.answers.keys().cloned().collect();
    made.record(Event {
        questions,
        ..event(Happening::Answered)
    });
    made.opinion.clone_from(&told.opinion);
    made.record(event(Happening::OpinionRecorded));
    made.decision.clone_from(&told.decision);
    made.record(event(Happening::DecisionRecorded));
    saved(made)
}

/// What a save makes of it, the summary included.
fn saved(assessment: Assessment) -> String {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("example.repurpose.ron");
    let mut wizard = Wizard::of(&Desk::shipped(Language::En), assessment).unwrap();
    // A save writes the summary of the present state into the file.
    wizard
        .save(Target::NewFile(&path), Timestamp::UNIX_EPOCH)
        .unwrap();
    fs::read_to_string(&path).unwrap()
}

/// What is said in words, by place: the rest is the same in every language.
fn words(assessment: &Assessment) -> BTreeMap<String, String> {
    let mut found = BTreeMap::from([("title".to_owned(), assessment.title.clone())]);
    let opinion = assessment.opinion.as_ref().unwrap();
    found.insert("opinion".to_owned(), opinion.reasons.clone());
    let decision = assessment.decision.as_ref().unwrap();
    found.insert("decision".to_owned(), decision.reasons.clone());
    found.insert("resubmission".to_owned(), decision.resubmission.clone());
    found.insert("capacity".to_owned(), decision.capacity.clone());
    let questionnaire = shipped(&assessment.questionnaire.id).unwrap().unwrap();
    for (id, answer) in &assessment.answers {
        for (part, text) in words_of(&questionnaire, id, answer) {
            found.insert(format!("{id}.{part}"), text);
        }
    }
    found
}

fn words_of(questionnaire: &Questionnaire, id: &str, answer: &Answer) -> Vec<(String, String)> {
    let mut found = vec![
        ("reason".to_owned(), answer.reason.clone()),
        ("owner".to_owned(), answer.owner.clone()),
    ];
    match &answer.value {
        Value::Text(text) => found.push(("text".to_owned(), text.clone())),
        Value::Party(party) => found.push(("name".to_owned(), party.name.clone())),
        Value::List(rows) => {
            for (number, row) in rows.iter().enumerate() {
                let cells = row.iter().filter(|cell| is_free(questionnaire, id, cell.0));
                found.extend(
                    cells.map(|(column, cell)| (format!("{number}.{column}"), cell.clone())),
                );
            }
        }
        _ => {}
    }
    found
}

/// True for a column into which anything can be written.
fn is_free(questionnaire: &Questionnaire, id: &str, column: &str) -> bool {
    let columns = &questionnaire.question(id).unwrap().columns;
    let found = columns.iter().find(|one| one.id == column).unwrap();
    matches!(found.kind, Kind::ShortText | Kind::LongText)
}

/// The same case without what is said in words, or where somebody lives.
fn without_words(assessment: &Assessment) -> Vec<(String, Answer)> {
    let questionnaire = shipped(&assessment.questionnaire.id).unwrap().unwrap();
    let answers = assessment.answers.iter();
    let silent = answers.map(|(id, answer)| {
        let mut answer = answer.clone();
        answer.reason = filled(&answer.reason);
        answer.owner = filled(&answer.owner);
        match &mut answer.value {
            Value::Text(text) => *text = filled(text),
            Value::Party(party) => {
                party.name = filled(&party.name);
                party.address.clear();
            }
            Value::List(rows) => {
                let cells = rows.iter_mut().flatten();
                let free = cells.filter(|cell| is_free(&questionnaire, id, cell.0));
                free.for_each(|(_, cell)| *cell = filled(cell));
            }
            _ => {}
        }
        (id.clone(), answer)
    });
    silent.collect()
}

/// Whether something is said, and no more.
fn filled(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        "…".to_owned()
    }
}

/// Names, numbers and addresses have no word that begins with a small letter; what is said has.
fn is_sentence(text: &str) -> bool {
    text.split_whitespace()
        .any(|word| word.starts_with(|letter: char| letter.is_lowercase()))
}

fn editions() -> impl Iterator<Item = (Example, Language)> {
    let of = |example: Example| Language::ALL.map(|language| (example, language));
    EXAMPLES.into_iter().flat_map(of)
}

fn edition(example: &Example, language: Language) -> Assessment {
    file::parse("example", example.in_language(language).as_bytes()).unwrap()
}

fn told(path: &Path) -> Assessment {
    file::read(path).unwrap()
}

fn path(example: &Example, language: Language) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("assets/examples")
        .join(example.file_name(language))
}
