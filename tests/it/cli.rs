//! The command line as its users meet it: answers, problems and exit statuses.

mod finality;
mod request;
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

#[test]
fn an_incompatible_case_yields_the_refusal() {
    let folder = TempDir::new().unwrap();
    let pdf = path(&folder, "refusal.pdf");
    let output = run(&[
        "export",
        &example("partner-marketing"),
        "--out",
        &pdf,
        "--lang",
        "en",
    ]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let info = repurpose::pdf::document_info(&fs::read(pdf).unwrap(), Default::default()).unwrap();
    assert!(info.title.unwrap().to_lowercase().contains("refusal"));
}

#[test]
fn every_demanded_content_is_needed_for_a_final_document_and_open_in_a_draft() {
    let folder = TempDir::new().unwrap();
    for question in [
        "new_purpose",
        "retention",
        "informs_how",
        "rights_contact",
        "data_categories",
    ] {
        let file = folder.path().join("case.repurpose.ron");
        let mut assessment =
            repurpose::assessment::file::read(Path::new(&example("ai-training"))).unwrap();
        assessment.answers.remove(question).unwrap();
        let text = repurpose::assessment::file::to_text(&assessment).unwrap();
        fs::write(&file, text).unwrap();
        let (file, pdf) = (file.display().to_string(), path(&folder, "letter.pdf"));
        let output = run(&["export", &file, "--out", &pdf, "--lang", "en"]);
        assert_eq!(status(&output), 1, "{question}");
        assert!(!Path::new(&pdf).exists(), "{question}");
        assert_eq!(
            status(&run(&[
                "export", &file, "--out", &pdf, "--lang", "en", "--draft"
            ])),
            0,
            "{question}"
        );
        fs::remove_file(pdf).unwrap();
    }
}

#[test]
fn a_changed_byte_anywhere_is_answered_with_no() {
    let folder = TempDir::new().unwrap();
    let (signed, trust) = signed(&folder);
    let good = fs::read(&signed).unwrap();
    assert_eq!(status(&run(&["verify", &signed, "--trust", &trust])), 0);
    let file = path(&folder, "changed.pdf");
    // The head, the tail, and places between, prime to any structure of the file.
    let places = [0, 1, 9, good.len() - 2]
        .into_iter()
        .chain((0..good.len()).step_by(9973));
    for at in places {
        let mut changed = good.clone();
        changed[at] ^= 1;
        fs::write(&file, changed).unwrap();
        let output = run(&["verify", &file, "--trust", &trust]);
        assert_eq!(status(&output), 1, "{at}: {}", text(&output.stdout));
    }
    fs::write(&file, [good.as_slice(), b"%more\n"].concat()).unwrap();
    assert_eq!(status(&run(&["verify", &file, "--trust", &trust])), 1);
}

#[test]
fn a_file_that_is_no_pdf_is_refused_rather_than_judged() {
    let folder = TempDir::new().unwrap();
    let file = path(&folder, "notes.txt");
    fs::write(&file, "no PDF at all").unwrap();
    assert_eq!(status(&run(&["verify", &file])), 3);
}

#[test]
fn an_unknown_signer_is_not_a_valid_answer_but_a_word_of_its_own() {
    let folder = TempDir::new().unwrap();
    let (signed, _) = signed(&folder);
    let output = run(&["verify", &signed, "--json"]);
    assert_eq!(status(&output), 1);
    let report = json(&output);
    assert_eq!(report[0]["verdict"], "valid_untrusted");
    assert_eq!(report[0]["document"]["letter_matches_assessment"], true);
    assert_eq!(report[0]["signatures"][0]["field"], "controller");
    assert_eq!(report[0]["signatures"][0]["integrity"], "intact");
}

#[test]
fn another_assessment_is_told_from_the_one_inside() {
    let folder = TempDir::new().unwrap();
    let (signed, trust) = signed(&folder);
    let output = run(&[
        "verify",
        &signed,
        "--trust",
        &trust,
        "--against",
        &example("partner-marketing"),
    ]);
    assert_eq!(status(&output), 1);
}

#[test]
fn what_differs_from_the_file_is_listed() {
    let folder = TempDir::new().unwrap();
    let (signed, trust) = signed(&folder);
    let file = path(&folder, "changed.repurpose.ron");
    let text = fs::read_to_string(example("ai-training")).unwrap();
    let at = text.find("\n    title: \"").unwrap() + 13;
    let end = at + text[at..].find('"').unwrap();
    let text = [&text[..at], "Another title", &text[end..]].concat();
    fs::write(&file, text).unwrap();
    let arguments = ["verify", &signed, "--trust", &trust, "--against", &file];
    let output = run(&arguments);
    assert_eq!(status(&output), 1);
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("\"Another title\""), "{text}");
    let report = json(&run(&[&arguments[..], &["--json"]].concat()));
    let document = &report[0]["document"];
    assert_eq!(document["matches_given"], false);
    assert_eq!(document["differences"][0]["about"], "title");
    assert_eq!(document["differences"][0]["second"], "Another title");
}

#[test]
fn the_status_says_how_many_fields_are_signed() {
    let folder = TempDir::new().unwrap();
    let (signed, trust) = signed(&folder);
    let output = run(&["verify", &signed, "--trust", &trust]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("1 of 3 prepared fields signed."), "{text}");
    assert!(text.contains("Not signed yet: dpo, processor"), "{text}");
    let report = json(&run(&["verify", &signed, "--json"]));
    assert_eq!(report[0]["signed_fields"], 1);
}

#[test]
fn broken_files_are_refused_with_their_place_and_status_three() {
    let folder = TempDir::new().unwrap();
    let good = fs::read_to_string(example("ai-training")).unwrap();
    let twice = good.replacen(
        "\"contract\": Answer(",
        "\"controller\": Answer(value: unknown),\n\"contract\": Answer(",
        1,
    );
    let cases: [(&str, Vec<u8>); 6] = [
        ("syntax", good.replacen("title:", "title;", 1).into()),
        (
            "dangling-id",
            good.replace("\"fr-cnil-processor-reuse\"", "\"fr-cnil-processor-reus\"")
                .into(),
        ),
        ("duplicate-id", twice.into()),
        (
            "wrong-type",
            good.replacen("version: 1", "version: \"one\"", 1).into(),
        ),
        (
            "deep",
            format!(
                "Repurpose(format: 1, program: \"\", assessment: {}",
                "[".repeat(10_000)
            )
            .into(),
        ),
        ("utf8", [good.as_bytes(), b"\xff"].concat()),
    ];
    for (name, bytes) in cases {
        assert_ne!(bytes, good.as_bytes(), "{name} was not planted");
        let file = path(&folder, &format!("{name}.ron"));
        fs::write(&file, bytes).unwrap();
        let output = run(&["score", &file]);
        assert_eq!(status(&output), 3, "{name}: {}", text(&output.stderr));
        let message = text(&output.stderr);
        let place = message
            .strip_prefix(&format!("{file}:"))
            .unwrap_or_else(|| panic!("{name}: {message}"));
        assert!(
            place
                .split(':')
                .take(2)
                .all(|number| number.parse::<usize>().is_ok()),
            "{name}: {message}"
        );
    }
}

#[test]
fn a_broken_questionnaire_is_refused_and_a_faulty_one_answered_with_no() {
    let folder = TempDir::new().unwrap();
    let good =
        fs::read_to_string(Path::new(ROOT).join("questionnaires/eu-gdpr-6-4/questionnaire.ron"))
            .unwrap();
    let broken = path(&folder, "broken.ron");
    fs::write(&broken, good.replacen("steps:", "stepps:", 1)).unwrap();
    assert_eq!(status(&run(&["questionnaire", "check", &broken])), 3);
    let faulty = path(&folder, "faulty.ron");
    fs::write(
        &faulty,
        good.replacen("Shared(\"R01\")", "Shared(\"R99\")", 1),
    )
    .unwrap();
    let output = run(&["questionnaire", "check", &faulty]);
    assert_eq!(status(&output), 1);
    assert!(text(&output.stderr).contains("R99"));
    assert_eq!(status(&run(&["questionnaire", "show", &faulty])), 3);
    let clean = path(&folder, "clean.ron");
    fs::write(&clean, good).unwrap();
    assert_eq!(status(&run(&["questionnaire", "check", &clean])), 0);
}

#[test]
fn a_misspelt_question_or_value_changes_nothing_and_is_told_the_nearest() {
    let folder = TempDir::new().unwrap();
    let file = path(&folder, "case.repurpose.ron");
    assert_eq!(
        status(&run(&[
            "new",
            "--questionnaire",
            "eu-gdpr-6-4",
            "--out",
            &file
        ])),
        0
    );
    let before = fs::read(&file).unwrap();
    for (assignment, nearest) in [
        ("original_basi=contract", "original_basis"),
        ("original_basis=contrakt", "contract"),
    ] {
        let output = run(&["set", &file, "original_lawful=yes", assignment]);
        assert_eq!(status(&output), 2, "{assignment}");
        assert!(
            text(&output.stderr).contains(nearest),
            "{}",
            text(&output.stderr)
        );
        assert_eq!(fs::read(&file).unwrap(), before);
    }
}

#[test]
fn new_never_overwrites_a_file() {
    let folder = TempDir::new().unwrap();
    let file = path(&folder, "case.repurpose.ron");
    fs::write(&file, "mine").unwrap();
    assert_eq!(
        status(&run(&[
            "new",
            "--questionnaire",
            "eu-gdpr-6-4",
            "--out",
            &file
        ])),
        4
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn a_new_identity_never_overwrites_an_old_one() {
    let folder = TempDir::new().unwrap();
    let (p12, password) = (path(&folder, "id.p12"), password(&folder));
    let arguments = ["identity", "new", "--name", "N", "--out", &p12];
    let issue = || run(&[arguments.as_slice(), &["--password-file", &password]].concat());
    assert_eq!(status(&issue()), 0);
    let first = fs::read(&p12).unwrap();
    assert_eq!(status(&issue()), 4);
    assert_eq!(fs::read(&p12).unwrap(), first);
}

#[test]
fn a_draft_cannot_be_signed() {
    let folder = TempDir::new().unwrap();
    let (draft, p12, password) = (
        path(&folder, "draft.pdf"),
        path(&folder, "id.p12"),
        password(&folder),
    );
    run(&[
        "export",
        &example("ai-training"),
        "--out",
        &draft,
        "--lang",
        "en",
        "--draft",
    ]);
    run(&[
        "identity",
        "new",
        "--name",
        "N",
        "--out",
        &p12,
        "--password-file",
        &password,
    ]);
    let output = run(&[
        "sign",
        &draft,
        "--p12",
        &p12,
        "--password-file",
        &password,
        "--out",
        &path(&folder, "s.pdf"),
    ]);
    assert_eq!(status(&output), 3);
    assert!(!folder.path().join("s.pdf").exists());
}

#[test]
fn the_same_assessment_language_and_date_give_the_same_bytes() {
    let folder = TempDir::new().unwrap();
    let export = |name: &str, zone: &str| {
        let file = path(&folder, name);
        let arguments = [
            "export",
            &example("ai-training"),
            "--out",
            &file,
            "--lang",
            "de",
            "--date",
            "2026-11-24T10:00:00Z",
        ];
        let output = Command::new(PROGRAM)
            .args(arguments)
            .env("TZ", zone)
            .env("LC_ALL", "fr_FR")
            .output()
            .unwrap();
        assert_eq!(status(&output), 0);
        fs::read(file).unwrap()
    };
    assert!(export("a.pdf", "Asia/Tokyo") == export("b.pdf", "America/Lima"));
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
            &example("ai-training"),
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

fn example(name: &str) -> String {
    let file: PathBuf = Path::new(ROOT).join(format!("assets/examples/{name}.repurpose.ron"));
    file.display().to_string()
}
