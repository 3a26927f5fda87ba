//! The command line as its users meet it: answers, problems and exit statuses.

mod decisions;
mod documents;
mod finality;
mod judgements;
mod manners;
mod overwriting;
mod refusals;
mod request;
mod requests;
mod stationery;
mod verification;
mod withdrawal;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_repurpose");
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[cfg(unix)]
#[test]
fn the_shipped_example_goes_from_file_to_verified_document() {
    script("example.sh");
}

#[cfg(unix)]
#[test]
fn the_same_case_can_be_made_from_nothing() {
    script("from_nothing.sh");
}

#[test]
fn the_register_lists_finds_and_hands_on() {
    let folder = TempDir::new().unwrap();
    for name in ["ai-training", "partner-marketing"] {
        let to = folder.path().join(format!("{name}.repurpose.ron"));
        fs::copy(example(name), to).unwrap();
    }
    let (dir, ics) = (path(&folder, "."), path(&folder, "reviews.ics"));
    let list = |arguments: &[&str]| {
        Command::new(PROGRAM)
            .args([&["list", &dir], arguments].concat())
            .env("XDG_CACHE_HOME", folder.path().join("cache"))
            .env("LC_ALL", "en_US.UTF-8")
            .output()
            .unwrap()
    };
    let rows = json(&list(&["--json", "--ics", &ics]));
    assert_eq!(rows[0]["state"], "authorized");
    assert_eq!(rows[0]["due"], false);
    assert_eq!(rows[1]["state"], "refused");
    assert!(fs::read_to_string(ics).unwrap().contains("BEGIN:VEVENT"));
    let again = json(&list(&["--json"]));
    assert_eq!(again, rows, "out of the cache");
    assert_eq!(
        json(&list(&["--json", "--due", "--by", "2999-01-01"]))
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        json(&list(&[
            "--json",
            "--find",
            "pseudonymisation no-such-word"
        ])),
        json!([])
    );
    assert!(text(&list(&["--csv"]).stdout).starts_with('\u{feff}'));
    fs::write(folder.path().join("bad.repurpose.ron"), "Repurpose(").unwrap();
    let output = list(&[]);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stdout).contains("bad.repurpose.ron:1:"));
}

#[cfg(unix)]
#[test]
fn evidence_goes_from_the_inbox_through_the_document_to_whoever_receives_it() {
    script("evidence.sh");
}

#[test]
fn safeguards_named_by_what_if_turn_the_result_when_they_are_set() {
    let folder = TempDir::new().unwrap();
    let file = path(&folder, "case.repurpose.ron");
    fs::copy(example("ai-training"), &file).unwrap();
    let without = [
        "pseudonymisation=announced",
        "aggregation_or_anonymisation=none",
    ];
    let output = run(&[&["set", &file], without.as_slice()].concat());
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let before = json(&run(&["score", &file, "--what-if", "--json"]));
    assert_eq!(before["outcome"], "incompatible");

    let first = &before["what_if"][0];
    assert_eq!(first["outcome"], "compatible_with_safeguards");
    let changes = first["changes"].as_array().unwrap().iter();
    let changes: Vec<String> = changes
        .map(|one| {
            let (question, to) = (one["question"].as_str(), one["to"].as_str());
            format!("{}={}", question.unwrap(), to.unwrap())
        })
        .collect();
    let arguments: Vec<&str> = changes.iter().map(String::as_str).collect();
    let output = run(&[&["set", &file], arguments.as_slice()].concat());
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let after = json(&run(&["score", &file, "--json"]));
    assert_eq!(after["outcome"], "compatible_with_safeguards");
}

#[test]
fn what_a_foreign_file_says_can_t_command_the_terminal() {
    let folder = TempDir::new().unwrap();
    let file = path(&folder, "case.repurpose.ron");
    fs::copy(example("ai-training"), &file).unwrap();
    let output = run(&["set", &file, "title=Quiet\u{1b}[2J\u{9b}2J\rLoud"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let list = run(&["list", &path(&folder, ".")]);
    assert!(text(&list.stdout).contains("Quiet\u{fffd}[2J\u{fffd}2J\u{fffd}Loud"));
    let missing = run(&["score", &path(&folder, "no\u{1b}[2Jfile")]);
    assert_eq!(status(&missing), 3);
    assert!(text(&missing.stderr).contains("no\u{fffd}[2Jfile"));
    let table = run(&["list", &path(&folder, "."), "--csv"]);
    assert!(text(&table.stdout).contains("\r\n"));
}

#[test]
fn the_demonstration_does_the_whole_job_and_says_where_the_files_are() {
    let folder = TempDir::new().unwrap();
    let output = run(&["demo", &path(&folder, "demo")]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let words = text(&output.stdout);
    for expected in ["Compatible with safeguards", "Valid:", "demo"] {
        assert!(words.contains(expected), "{expected} in {words}");
    }
    for file in [
        "letter.pdf",
        "letter-signed.pdf",
        "identity.p12",
        "certificate.pem",
    ] {
        assert!(folder.path().join("demo").join(file).exists(), "{file}");
    }
}

#[test]
fn the_demonstration_writes_over_nothing_but_an_earlier_one() {
    let folder = TempDir::new().unwrap();
    let own = folder.path().join("letter.pdf");
    std::fs::write(&own, "a letter of mine").unwrap();
    let output = run(&["demo", &path(&folder, ".")]);
    assert_eq!(status(&output), 4);
    assert!(text(&output.stderr).contains("letter.pdf"));
    assert_eq!(std::fs::read(&own).unwrap(), b"a letter of mine");
    let earlier = path(&folder, "demo");
    for _ in 0..2 {
        assert_eq!(status(&run(&["demo", &earlier])), 0);
    }
}

#[test]
fn a_score_in_json_has_everything_that_the_contract_names() {
    let output = run(&["score", &example("ai-training"), "--what-if", "--json"]);
    let score = json(&output);
    assert_eq!(score["outcome"], "compatible_with_safeguards");
    assert_eq!(score["complete"], true);
    assert_eq!(score["margin"], 1);
    assert_eq!(score["questionnaire"]["id"], "fr-cnil-processor-reuse");
    let factors = score["factors"].as_array().unwrap();
    assert_eq!(factors.len(), 5);
    for factor in factors {
        assert!(
            factor["reasons"]
                .as_array()
                .unwrap()
                .iter()
                .all(|reason| !reason["source"].as_array().unwrap().is_empty())
        );
    }
    for list in [
        "missing",
        "gates",
        "rules",
        "conditions",
        "contradictions",
        "what_if",
    ] {
        assert!(score[list].is_array(), "{list}");
    }
    assert!(!score["what_if"].as_array().unwrap().is_empty());
}

#[test]
fn a_shown_questionnaire_has_options_conditions_and_sources() {
    let shown = json(&run(&["questionnaire", "show", "eu-gdpr-6-4", "--json"]));
    assert_eq!(shown["id"], "eu-gdpr-6-4");
    for step in shown["steps"].as_array().unwrap() {
        for question in step["questions"].as_array().unwrap() {
            assert!(
                !question["source"].as_array().unwrap().is_empty(),
                "{}",
                question["id"]
            );
            let closed =
                ["one_of", "several_of", "yes_no"].contains(&question["kind"].as_str().unwrap());
            assert_eq!(
                closed,
                !question["options"].as_array().unwrap().is_empty(),
                "{}",
                question["id"]
            );
        }
    }
}

/// A signed copy of the example and its signer's certificate.
fn signed(folder: &TempDir) -> (String, String) {
    let (letter, signed) = (path(folder, "letter.pdf"), path(folder, "signed.pdf"));
    let (p12, pem, password) = (
        path(folder, "id.p12"),
        path(folder, "c.pem"),
        password(folder),
    );
    let steps: [&[&str]; 4] = [
        &[
            "export",
            &copy_of(folder, "ai-training"),
            "--out",
            &letter,
            "--lang",
            "en",
        ],
        &[
            "identity",
            "new",
            "--name",
            "Hélène Verlaine",
            "--out",
            &p12,
            "--password-file",
            &password,
        ],
        &[
            "identity",
            "show",
            &p12,
            "--password-file",
            &password,
            "--certificate",
            &pem,
        ],
        &[
            "sign",
            &letter,
            "--p12",
            &p12,
            "--password-file",
            &password,
            "--as",
            "controller",
            "--out",
            &signed,
        ],
    ];
    for step in steps {
        let output = run(step);
        assert_eq!(status(&output), 0, "{step:?}: {}", text(&output.stderr));
    }
    (signed, pem)
}

fn password(folder: &TempDir) -> String {
    let file = path(folder, "password");
    fs::write(&file, "correct horse\n").unwrap();
    file
}

/// Runs a script of `tests/scripts` in a folder of its own.
#[cfg(unix)]
fn script(name: &str) {
    let folder = TempDir::new().unwrap();
    let root = Path::new(ROOT);
    let output = Command::new("bash")
        .arg(root.join("tests/scripts").join(name))
        .current_dir(folder.path())
        .env("REPURPOSE", PROGRAM)
        .env("EXAMPLES", root.join("assets/examples"))
        .env("ANSWERS", root.join("tests/data/ai-training.answers"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}\n{}",
        text(&output.stdout),
        text(&output.stderr)
    );
}

fn run(arguments: &[&str]) -> Output {
    Command::new(PROGRAM)
        .args(arguments)
        .env("LC_ALL", "C")
        .output()
        .unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn path(folder: &TempDir, name: &str) -> String {
    folder.path().join(name).display().to_string()
}

/// A copy of an example, for what writes into its file.
fn copy_of(folder: &TempDir, name: &str) -> String {
    let copy = path(folder, &format!("{name}.repurpose.ron"));
    fs::copy(example(name), &copy).unwrap();
    copy
}

fn example(name: &str) -> String {
    let file: PathBuf = Path::new(ROOT).join(format!("assets/examples/{name}.repurpose.ron"));
    file.display().to_string()
}
