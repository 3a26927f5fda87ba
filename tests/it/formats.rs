//! Formats: every released one opens, and what a later one adds survives a save by this version.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Output};

use jiff::Timestamp;
use proptest::prelude::*;
use repurpose::assessment::file::{FORMAT, Warning, parse, reading, to_text};
use repurpose::assessment::{Happening, Value};
use repurpose::language::Language;
use repurpose::wizard::{Command, Desk, EXAMPLE_AI_TRAINING, Error, Target, Wizard};
use tempfile::TempDir;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

/// Values of every kind that RON knows, with marks that mislead who only counts brackets.
const STRANGE: [&str; 14] = [
    "1",
    "-2.5e3",
    "true",
    "soon",
    "\"a ) ] } \\\" , b\"",
    "r#\"raw \" ) \"#",
    "'('",
    "'\\''",
    "b\"bytes )\"",
    "()",
    "Some((1, \"two\", [three]))",
    "[(x: 1), (x: 2,),]",
    "{ \"k\": Named(a: 'b' /* ) */, c: [] // )\n), \"l\": none }",
    "Weighed(21, (0))",
];

#[test]
fn every_released_format_opens_with_all_that_it_says() {
    for version in 1..=FORMAT {
        let assessment = parse("sample", &fs::read(sample(version)).unwrap()).unwrap();
        assert_eq!(assessment.title, "Support tickets for training HD-Assist");
        assert_eq!(assessment.answers.len(), 72, "format {version}");
        assert!(assessment.opinion.is_some() && assessment.decision.is_some());
        assert!(assessment.history.len() >= 4, "format {version}");
        assert_eq!(assessment.history[0].what, Happening::Created);
        assert_eq!(assessment.chain_faults(), []);
        assert!(assessment.unknown.is_empty());
        let text = to_text(&assessment).unwrap();
        assert!(text.contains(&format!("format: {FORMAT},")));
    }
}

#[test]
fn the_present_format_is_written_as_its_sample_was() {
    let sample = fs::read_to_string(sample(FORMAT)).unwrap();
    let text = to_text(&parse("sample", sample.as_bytes()).unwrap()).unwrap();
    let but_program = |text: &str| -> String {
        let lines = text.lines().filter(|line| !line.starts_with("  program: "));
        lines.collect::<Vec<_>>().join("\n")
    };
    let (text, sample) = (but_program(&text), but_program(&sample));
    assert!(text == sample, "a change of the format needs a new number");
}

#[test]
fn fields_of_the_future_survive_a_save_wherever_they_stand() {
    let example = small();
    let places = [
        "  program: ",
        "    questionnaire: QuestionnaireRef(",
        "      controller: ",
        "        value: one(",
        "          name: ",
        "        what: ",
        "      tenor: ",
        "      signatory: ",
    ];
    for before in places {
        for (number, value) in STRANGE.iter().enumerate() {
            let name = format!("future_{number}");
            let text = example.replacen(before, &format!(" {name}: {value},\n{before}"), 1);
            assert_ne!(text, example, "{before} was not found");
            let first = reading("f", text.as_bytes())
                .unwrap_or_else(|error| panic!("{before} {value}: {error}"));
            assert_eq!(first.assessment.unknown.len(), 1, "{before} {value}");
            let saved = to_text(&first.assessment).unwrap();
            assert!(
                saved.contains(&format!("{name}: {value}")),
                "{before} {value}"
            );
            let second = reading("f", saved.as_bytes()).unwrap();
            assert_eq!(second.assessment, first.assessment);
            assert_eq!(
                to_text(&second.assessment).unwrap(),
                saved,
                "a second save changes nothing"
            );
        }
    }
}

#[test]
fn an_unknown_field_is_told_with_its_place_and_the_nearest_name() {
    let text = EXAMPLE_AI_TRAINING.replacen(
        "        value: one(",
        "        raison: \"x\",\n        value: one(",
        1,
    );
    let warnings = reading("case.ron", text.as_bytes()).unwrap().warnings;
    let [
        Warning::UnknownField {
            name,
            place,
            field,
            nearest,
        },
    ] = warnings.as_slice()
    else {
        panic!("{warnings:?}")
    };
    assert_eq!((name.as_str(), field.as_str()), ("case.ron", "raison"));
    assert_eq!(nearest.as_deref(), Some("reason"));
    let line = text
        .lines()
        .position(|line| line.contains("raison"))
        .unwrap();
    assert_eq!((place.line, place.column), (line + 1, 9));
}

#[test]
fn what_stood_beside_an_answer_that_is_taken_back_goes_with_it() {
    let text = EXAMPLE_AI_TRAINING.replacen(
        "        value: one(",
        "        heaviness: 3,\n        value: one(",
        1,
    );
    let mut assessment = parse("f", text.as_bytes()).unwrap();
    assert!(to_text(&assessment).unwrap().contains("heaviness"));
    assessment.answers.clear();
    assert!(!to_text(&assessment).unwrap().contains("heaviness"));
}

#[test]
fn a_happening_of_the_future_keeps_its_word() {
    let text = EXAMPLE_AI_TRAINING.replacen("what: \"decision_recorded\"", "what: \"blessed\"", 1);
    let assessment = parse("f", text.as_bytes()).unwrap();
    let last = assessment.history.last().unwrap();
    assert_eq!(last.what, Happening::Other("blessed".to_owned()));
    assert!(to_text(&assessment).unwrap().contains("what: \"blessed\""));
}

#[test]
fn a_newer_format_that_can_be_read_opens_and_is_never_written() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let text = EXAMPLE_AI_TRAINING
        .replacen("format: 2", "format: 3", 1)
        .replacen("  title: ", "  seal: [1, 2],\n  title: ", 1);
    fs::write(&path, &text).unwrap();
    let mut wizard = Wizard::open(&Desk::shipped(Language::En), &path).unwrap();
    assert!(matches!(
        wizard.warnings(),
        [
            Warning::Newer { format: 3, .. },
            Warning::UnknownField { .. }
        ]
    ));
    wizard.apply(
        Command::Answer("reference".to_owned(), Some(Value::Unknown)),
        NOW,
    );
    let elsewhere = folder.path().join("copy.repurpose.ron");
    for target in [Target::Own, Target::OwnAnyway, Target::File(&elsewhere)] {
        let refused = wizard.save(target, NOW);
        assert!(matches!(
            refused,
            Err(Error::File(repurpose::assessment::file::Error::Newer {
                format: 3,
                ..
            }))
        ));
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    assert!(!elsewhere.exists());
}

#[test]
fn the_command_line_warns_goes_on_and_keeps_what_it_does_not_know() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let text =
        EXAMPLE_AI_TRAINING.replacen("    title: ", "    colour: Blue(\"sky\"),\n    title: ", 1);
    fs::write(&path, text).unwrap();
    let output = run(&path, &["set", "PATH", "reference=R-7"]);
    assert_eq!(output.status.code(), Some(0));
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    let place = format!("{}:6:7: “colour”", path.display());
    assert!(message.starts_with(&place), "{message}");
    let saved = fs::read_to_string(&path).unwrap();
    assert!(saved.contains("colour: Blue(\"sky\")") && saved.contains("R-7"));

    let newer = saved.replacen("format: 2", "format: 3", 1);
    fs::write(&path, &newer).unwrap();
    assert_eq!(run(&path, &["score", "PATH"]).status.code(), Some(0));
    assert_eq!(
        run(&path, &["set", "PATH", "reference=R-8"]).status.code(),
        Some(3)
    );
    let letter = folder.path().join("letter.pdf").display().to_string();
    assert_eq!(
        run(&path, &["export", "PATH", "--out", &letter])
            .status
            .code(),
        Some(3)
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);
}

#[test]
fn neither_notes_nor_what_is_not_understood_reach_a_document() {
    let text = EXAMPLE_AI_TRAINING.replacen(
        "        value: one(",
        "        secret: 1,\n        value: one(",
        1,
    );
    let assessment = parse("f", text.as_bytes()).unwrap();
    assert!(
        !to_text(&assessment.without_private_notes())
            .unwrap()
            .contains("secret")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever stands in a field that nobody knows, it comes back as it was written.
    #[test]
    fn any_unknown_value_comes_back_as_it_was_written(value in ron_value(), at in 0usize..20) {
        let example = small();
        let places: Vec<usize> = example.match_indices("        value: ").map(|(at, _)| at).collect();
        let (head, tail) = example.split_at(places[at % places.len()]);
        let text = format!("{head}        later: {value},\n{tail}");
        let first = parse("f", text.as_bytes()).unwrap();
        let saved = to_text(&first).unwrap();
        let written = format!("later: {value},");
        prop_assert!(saved.contains(&written));
        prop_assert_eq!(parse("f", saved.as_bytes()).unwrap(), first);
    }
}

/// RON values of any kind, nested three deep.
fn ron_value() -> impl Strategy<Value = String> {
    let text = "[^\\p{C}]{0,12}";
    let leaf = prop_oneof![
        any::<i64>().prop_map(|number| number.to_string()),
        any::<bool>().prop_map(|flag| flag.to_string()),
        text.prop_map(|text| format!("{text:?}").replace("\\'", "'")),
        text.prop_map(|text| format!("r##\"{}\"##", text.replace('#', ""))),
        prop::char::range('!', '~').prop_map(|one| match one {
            '\\' | '\'' => format!("'\\{one}'"),
            _ => format!("'{one}'"),
        }),
        Just("Unit".to_owned()),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4)
                .prop_map(|items| format!("[{}]", items.join(", "))),
            prop::collection::vec(inner.clone(), 1..4)
                .prop_map(|items| format!("Some(({},))", items.join(", "))),
            (inner.clone(), inner.clone())
                .prop_map(|(a, b)| format!("Point(x: {a} /* ) */, y: {b},)")),
            (inner.clone(), inner).prop_map(|(a, b)| format!("{{\"k\": {a},\n\"l)\": {b}}}")),
        ]
    })
}

/// The example without its questionnaire, which these tests would read a thousand times.
fn small() -> String {
    let mut example = parse("example", EXAMPLE_AI_TRAINING.as_bytes()).unwrap();
    example.copy = None;
    to_text(&example).unwrap()
}

fn sample(version: u32) -> PathBuf {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/formats");
    samples.join(format!("v{version}.repurpose.ron"))
}

fn run(path: &Path, arguments: &[&str]) -> Output {
    let path = path.display().to_string();
    let arguments = arguments
        .iter()
        .map(|one| if *one == "PATH" { path.as_str() } else { one });
    Process::new(env!("CARGO_BIN_EXE_repurpose"))
        .args(arguments)
        .env("LC_ALL", "C")
        .output()
        .unwrap()
}
