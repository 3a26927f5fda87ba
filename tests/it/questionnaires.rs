//! The room `questionnaire`: what ships is sound, and what an author overlooks is named with its place.

use repurpose::questionnaire::{ErrorKind, File, Place, Thing, ids, load, shipped};

#[test]
fn every_shipped_questionnaire_passes_the_linter() {
    for id in ids() {
        let findings = shipped(id).unwrap().err().unwrap_or_default();
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert!(lines.is_empty(), "{}", lines.join("\n"));
    }
}

#[test]
fn an_unknown_field_is_refused_with_line_and_column() {
    let error = first("Questionnaire(\n  id: \"x\",\n  colour: 1,\n)");
    let unknown = ErrorKind::UnknownName {
        name: "colour".to_owned(),
        nearest: None,
    };
    assert_eq!(error, (Place { line: 3, column: 3 }, unknown));
}

#[test]
fn bytes_that_are_not_utf8_are_refused_at_their_place() {
    let error = load(File {
        name: "own.ron",
        bytes: b"(\n  id: \"\xff\"",
    })
    .unwrap_err()
    .remove(0);
    assert_eq!(error.kind, ErrorKind::NotUtf8);
    assert_eq!(error.place, Place { line: 2, column: 8 });
}

#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let bytes = vec![b' '; 2 << 20];
    let error = load(File {
        name: "own.ron",
        bytes: &bytes,
    })
    .unwrap_err()
    .remove(0);
    assert!(matches!(error.kind, ErrorKind::TooLarge { .. }));
}

#[test]
fn deep_nesting_is_refused_without_a_panic() {
    let text = "(steps: ".to_owned() + &"[".repeat(10_000);
    assert!(
        load(File {
            name: "own.ron",
            bytes: text.as_bytes()
        })
        .is_err()
    );
}

#[test]
fn a_dangling_source_is_named_with_the_nearest_one() {
    let (place, kind) = first(&small("sources: [\"gdpr-6-5\"]"));
    let ErrorKind::Dangling { what, id, nearest } = kind else {
        panic!("{kind:?}")
    };
    assert_eq!(
        (what, id.as_str(), nearest.as_deref()),
        (Thing::Source, "gdpr-6-5", Some("gdpr-6-4"))
    );
    assert_eq!(
        place,
        Place {
            line: 6,
            column: 74
        }
    );
}

#[test]
fn a_doubled_id_is_named_where_it_stands_again() {
    let text = small("sources: [\"gdpr-6-4\"]").replace(
        "// more",
        "Own(id: \"q\", kind: yes_no, text: \"?\", sources: [\"gdpr-6-4\"]),",
    );
    let (place, kind) = first(&text);
    assert_eq!(kind, ErrorKind::Duplicate("q".to_owned()));
    assert_eq!(place.line, 7);
}

#[test]
fn a_chain_of_questions_that_nobody_could_follow_is_refused() {
    let link = |number: u32| {
        let before = if number == 1 {
            "q".to_owned()
        } else {
            format!("q{}", number - 1)
        };
        format!(
            "Own(id: \"q{number}\", kind: yes_no, text: \"?\", sources: [\"gdpr-6-4\"], asked_when: is(\"{before}\", \"yes\")),"
        )
    };
    let chain = |length| (1..length).map(link).collect::<String>();
    let too_deep = |text: &str| {
        let questionnaire = small("sources: [\"gdpr-6-4\"]").replace("// more", text);
        let file = File {
            name: "own.ron",
            bytes: questionnaire.as_bytes(),
        };
        let findings = load(file).unwrap_err();
        findings
            .into_iter()
            .any(|one| one.kind == ErrorKind::TooDeep)
    };
    assert!(!too_deep(&chain(64)));
    assert!(too_deep(&chain(65)));
}

#[test]
fn more_options_than_can_be_read_are_refused() {
    let option = |number: u32| format!("(value: \"v{number}\", label: \"l\"),");
    let mismatch = |count| {
        let options: String = (0..count).map(option).collect();
        let text = small(&format!("options: [{options}], sources: [\"gdpr-6-4\"]"));
        first(&text.replace("yes_no", "one_of")).1 == ErrorKind::KindMismatch("q".to_owned())
    };
    assert!(!mismatch(128));
    assert!(mismatch(129));
}

/// The first finding about a text.
fn first(text: &str) -> (Place, ErrorKind) {
    let error = load(File {
        name: "own.ron",
        bytes: text.as_bytes(),
    })
    .unwrap_err()
    .remove(0);
    (error.place, error.kind)
}

/// A questionnaire with one question that has the given sources.
fn small(sources: &str) -> String {
    format!(
        "Questionnaire(\n  id: \"own\", version: 1, language: en, title: \"t\", summary: \"s\",\n  \
         sources: {{\"gdpr-6-4\": (instrument: \"GDPR\", place: \"Article 6(4)\", date: \"2016-04-27\", weight: binding)}},\n  \
         rules: [],\n  steps: [(id: \"s\", title: \"t\", questions: [\n    \
         Own(id: \"q\", kind: yes_no, text: \"Is it so?\", help: \"hhh\", {sources}),\n    // more\n  ])],\n)"
    )
}
