//! The room `assessment`: what is saved comes back, and what is broken is refused with its place.

use std::fs;

use jiff::Timestamp;
use proptest::prelude::*;
use repurpose::assessment::disk::RealDisk;
use repurpose::assessment::file::{Error, parse, read, to_text, write};
use repurpose::assessment::save::Expected;
use repurpose::assessment::{Answer, Assessment, Party, Value};
use repurpose::questionnaire::{ErrorKind, shipped};

#[test]
fn a_saved_assessment_is_reopened_equal() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let assessment = example();
    write(&RealDisk, &path, &assessment, None, Expected::Nothing).unwrap();
    assert_eq!(read(&path).unwrap(), assessment);
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "no temporary file is left"
    );
}

#[test]
fn the_summary_stands_in_the_first_four_kilobytes() {
    let text = to_text(&example()).unwrap();
    assert!(text.find("summary:").unwrap() < 4096);
    assert!(text.find("format: 2").unwrap() < 100);
}

#[test]
fn a_newer_format_is_refused_even_when_its_content_is_strange() {
    let text = "Repurpose(format: 99, program: \"9.0\", soul: (weight: 21))";
    assert!(matches!(
        parse("f", text.as_bytes()),
        Err(Error::Newer { format: 99, .. })
    ));
}

#[test]
fn broken_files_are_refused_with_line_and_column() {
    let good = to_text(&example()).unwrap();
    let cases: [(&str, String); 3] = [
        ("syntax", good.replacen("title:", "title;", 1)),
        (
            "wrong type",
            good.replacen("version: 1", "version: \"one\"", 1),
        ),
        (
            "answered twice",
            good.replacen(
                "\"a\": Answer(",
                "\"b\": Answer(value: unknown),\n\"a\": Answer(",
                1,
            ),
        ),
    ];
    for (name, text) in cases {
        assert_ne!(text, good, "{name} was not planted");
        let Err(Error::Content(error)) = parse("case.ron", text.as_bytes()) else {
            panic!("{name} was accepted")
        };
        assert_eq!(error.file, "case.ron");
        assert!(error.place.line > 1, "{name}: {error}");
    }
}

#[test]
fn ten_thousand_levels_are_refused_without_a_panic() {
    let text = format!(
        "Repurpose(format: 1, program: \"\", assessment: {}",
        "(".repeat(10_000)
    );
    assert!(matches!(
        parse("f", text.as_bytes()),
        Err(Error::Content(_) | Error::CutOff(_))
    ));
    let list = format!(
        "Repurpose(format: 1, program: \"\", x: {}",
        "[".repeat(10_000)
    );
    assert!(matches!(
        parse("f", list.as_bytes()),
        Err(Error::Content(_) | Error::CutOff(_))
    ));
}

#[test]
fn a_file_of_two_hundred_megabytes_is_refused_by_its_size() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.repurpose.ron");
    fs::File::create(&path).unwrap().set_len(200 << 20).unwrap();
    let Err(Error::Content(error)) = read(&path) else {
        panic!("accepted")
    };
    assert!(matches!(error.kind, ErrorKind::TooLarge { .. }));
}

#[test]
fn bytes_that_are_not_utf8_are_refused() {
    let Err(Error::Content(error)) = parse("f", b"Repurpose(\n\xff") else {
        panic!("accepted")
    };
    assert_eq!((error.kind, error.place.line), (ErrorKind::NotUtf8, 2));
}

#[test]
fn private_notes_can_be_left_behind() {
    let text = to_text(&example().without_private_notes()).unwrap();
    assert!(!text.contains("between us"));
    assert!(text.contains("because the notice says so"));
}

proptest! {
    #[test]
    fn any_text_comes_back_as_it_was(text in ".{0,200}", name in "[a-z]{1,8}") {
        let mut assessment = example();
        let mut answer = Answer::new(Value::Text(text.clone()));
        answer.reason = text;
        assessment.answers.insert(name, answer);
        let again = parse("f", to_text(&assessment).unwrap().as_bytes()).unwrap();
        prop_assert_eq!(again, assessment);
    }

    #[test]
    fn any_bytes_are_read_or_refused_but_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = parse("f", &bytes);
    }
}

fn example() -> Assessment {
    let questionnaire = shipped("eu-gdpr-6-4").unwrap().unwrap();
    let mut assessment = Assessment::under(&questionnaire, Timestamp::UNIX_EPOCH);
    assessment.title = "Tickets \"for\" training\nand # more".to_owned();
    let party = Party {
        name: "Acme".to_owned(),
        address: vec!["1 Road".to_owned()],
        contact: "a@example.org".to_owned(),
    };
    let mut with_notes = Answer::new(Value::One("yes".to_owned()));
    with_notes.note = "between us".to_owned();
    with_notes.reason = "because the notice says so".to_owned();
    assessment.answers.insert("a".to_owned(), with_notes);
    assessment
        .answers
        .insert("b".to_owned(), Answer::new(Value::Party(party)));
    assessment.answers.insert(
        "c".to_owned(),
        Answer::new(Value::Several(vec!["x".to_owned()])),
    );
    assessment.answers.insert(
        "d".to_owned(),
        Answer::new(Value::Date(jiff::civil::date(2026, 11, 24))),
    );
    assessment.answers.insert(
        "e".to_owned(),
        Answer::new(Value::List(vec![[("k".to_owned(), "v".to_owned())].into()])),
    );
    assessment
        .answers
        .insert("f".to_owned(), Answer::new(Value::Unknown));
    assessment
}
