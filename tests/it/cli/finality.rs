//! `sign --assessment` and `revise`: what is signed stays, and a revision goes on.

use std::fs;

use tempfile::TempDir;

use super::{example, json, password, path, run, signed, status, text};

#[test]
fn a_signature_is_written_into_the_history_and_ends_all_changes_but_in_a_revision() {
    let folder = TempDir::new().unwrap();
    signed(&folder);
    let file = path(&folder, "case.repurpose.ron");
    fs::copy(example("ai-training"), &file).unwrap();
    let output = sign(&folder, &file);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let history = json(&run(&["history", &file, "--json"]));
    assert_eq!(history["whole"], true);
    let events = history["events"].as_array().unwrap();
    assert_eq!(events.last().unwrap()["what"], "signed");

    let before = fs::read(&file).unwrap();
    let output = run(&["set", &file, "title=Other"]);
    assert_eq!(status(&output), 2);
    assert!(text(&output.stderr).contains("revise"));
    assert_eq!(fs::read(&file).unwrap(), before);

    let revision = path(&folder, "revision.repurpose.ron");
    let output = run(&["revise", &file, "--out", &revision]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let output = run(&["set", &revision, "title=Other"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    assert_eq!(fs::read(&file).unwrap(), before);
    let output = run(&["revise", &file, "--out", &revision]);
    assert_eq!(status(&output), 4, "nothing is written over");
}

#[test]
fn a_document_of_another_assessment_is_not_signed_for_this_one() {
    let folder = TempDir::new().unwrap();
    signed(&folder);
    let file = path(&folder, "case.repurpose.ron");
    fs::copy(example("ai-training"), &file).unwrap();
    let output = run(&["set", &file, "title=Other"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let before = fs::read(&file).unwrap();
    let output = sign(&folder, &file);
    assert_eq!(status(&output), 3, "{}", text(&output.stderr));
    assert_eq!(fs::read(&file).unwrap(), before);
    assert!(!folder.path().join("again.pdf").exists());
}

/// Signs the letter of the example once more, for this assessment.
fn sign(folder: &TempDir, file: &str) -> std::process::Output {
    let names = ["letter.pdf", "id.p12", "again.pdf"];
    let [letter, p12, out] = names.map(|name| path(folder, name));
    let password = password(folder);
    let with = ["--p12", &p12, "--password-file", &password];
    let rest = ["--assessment", file, "--out", &out];
    run(&[["sign", &letter].as_slice(), &with, &rest].concat())
}
