//! The room `questionnaire`: what ships is sound, and what an author overlooks is named with its place.

use std::fs;
use std::path::Path;

use repurpose::language::Language;
use repurpose::questionnaire::{ErrorKind, File, Library, Place, Thing, gaps, ids, load, shipped};
use tempfile::TempDir;

#[test]
fn every_shipped_questionnaire_passes_the_linter() {
    for id in ids() {
        let findings = shipped(id).unwrap().err().unwrap_or_default();
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert!(lines.is_empty(), "{}", lines.join("\n"));
    }
}

#[test]
fn every_shipped_questionnaire_is_complete_in_french_and_the_two_main_ones_in_german() {
    for id in ids() {
        let gaps = gaps(&shipped(id).unwrap().unwrap());
        assert_eq!(gaps.get(&Language::Fr), Some(&Vec::new()), "{id}");
        if ["eu-gdpr-6-4", "fr-cnil-processor-reuse"].contains(&id) {
            assert_eq!(gaps.get(&Language::De), Some(&Vec::new()), "{id}");
        }
    }
}

#[test]
fn every_question_rule_and_verdict_rests_on_a_source_that_is_there() {
    for id in ids() {
        let questionnaire = shipped(id).unwrap().unwrap();
        let questions = questionnaire.questions().map(|one| &one.sources);
        let rules = questionnaire.rules().map(|one| &one.sources);
        let verdicts = questionnaire.method.verdicts.iter().map(|one| &one.sources);
        for sources in questions.chain(rules).chain(verdicts) {
            assert!(!sources.is_empty());
            for source in sources {
                let source = &questionnaire.sources[source];
                assert!(!source.instrument.is_empty() && !source.date.is_empty());
            }
        }
    }
}

#[test]
fn a_questionnaire_of_ones_own_is_at_hand_beside_the_shipped_ones_in_its_languages() {
    let library = Library::with_folder(&own_folder());
    let own = library.find("vendor-audit").unwrap().unwrap();
    assert!(library.ids().len() > ids().count());
    assert_eq!(library.languages(&own), [Language::En, Language::Fr]);
    let french = library.in_language(&own, Language::Fr);
    assert!(french.texts().values().all(|text| !text.ends_with(" [EN]")));
    assert_ne!(french.title, own.title);
    assert_eq!(library.in_language(&own, Language::De), *own);
}

#[test]
fn a_text_that_a_translation_lacks_is_shown_in_the_base_language_and_marked() {
    let folder = TempDir::new().unwrap();
    let own = folder.path().join("own");
    fs::create_dir(&own).unwrap();
    let from = own_folder().join("vendor-audit");
    fs::copy(
        from.join("questionnaire.ron"),
        own.join("questionnaire.ron"),
    )
    .unwrap();
    let texts = fs::read_to_string(from.join("text.fr.ron")).unwrap();
    let title = texts
        .lines()
        .find(|line| line.contains("\"title\":"))
        .unwrap();
    fs::write(own.join("text.fr.ron"), texts.replace(title, "")).unwrap();

    let library = Library::with_folder(folder.path());
    let base = library.find("vendor-audit").unwrap().unwrap();
    let french = library.in_language(&base, Language::Fr);
    assert_eq!(french.title, format!("{} [EN]", base.title));
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

/// The worked example of the authoring guide, as a user's own folder.
fn own_folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/questionnaires")
}
