//! How the command line answers: it says what it wrote, knows a slip of the pen, and ends quietly.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

use super::{PROGRAM, json, path, run, status, text};

#[test]
fn what_is_neither_a_file_nor_a_command_is_said_so_and_the_nearest_named() {
    let output = run(&["verfy"]);
    assert_eq!(status(&output), 2);
    let said = text(&output.stderr);
    assert!(said.contains("no file and no command “verfy”"), "{said}");
    assert!(said.contains("Did you mean “repurpose verify”?"), "{said}");
    let output = run(&["absent.repurpose.ron"]);
    assert_eq!(status(&output), 2);
    assert!(!text(&output.stderr).contains("Did you mean"));
}

#[test]
fn whoever_writes_a_file_names_it() {
    let (folder, file) = begun();
    let said = text(&run(&["set", &file, "sensitive_data=none"]).stdout);
    assert_eq!(said.trim(), format!("written: {file}"));
    let (draft, copy) = (path(&folder, "draft.pdf"), path(&folder, "copy.ron"));
    let said = text(&run(&["export", &file, "--draft", "--out", &draft]).stdout);
    assert_eq!(said.trim(), format!("written: {draft}"));
    let upgrade = json(&run(&["upgrade", &file, "--out", &copy, "--json"]));
    assert_eq!(upgrade["from"], upgrade["to"]);
}

#[test]
fn one_refused_answer_keeps_the_others_back_and_says_so() {
    let (_folder, file) = begun();
    let before = fs::read(&file).unwrap();
    let output = run(&["set", &file, "sensitive_data=none", "persons=martians"]);
    assert_eq!(status(&output), 2);
    let said = text(&output.stderr);
    assert!(said.starts_with("Nothing was written"), "{said}");
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn none_of_several_is_an_answer_that_is_named_wherever_the_values_are() {
    let (_folder, file) = begun();
    assert_eq!(status(&run(&["set", &file, "sensitive_data=none"])), 0);
    let written = fs::read_to_string(&file).unwrap();
    assert!(written.contains("several([])"), "{written}");
    let said = text(&run(&["set", &file, "sensitive_data=nothing"]).stderr);
    assert!(said.contains("none"), "{said}");
    let shown = text(&run(&["questionnaire", "show", "eu-gdpr-6-4"]).stdout);
    let (_, question) = shown.split_once("\nsensitive_data ").unwrap();
    let question = question.split("\n\n").next().unwrap();
    assert!(question.contains("none  (none of these)"), "{question}");
    let shown = json(&run(&["questionnaire", "show", "eu-gdpr-6-4", "--json"]));
    let steps = shown["steps"].as_array().unwrap().iter();
    let mut questions = steps.flat_map(|step| step["questions"].as_array().unwrap());
    let question = questions.find(|one| one["id"] == "sensitive_data").unwrap();
    let accepted = question["accepts"].as_array().unwrap();
    for word in ["none", "unknown"] {
        assert!(accepted.iter().any(|one| one == word), "{accepted:?}");
    }
    let options = question["options"].as_array().unwrap().len();
    assert_eq!(accepted.len(), options + 2);
}

#[test]
fn none_is_not_offered_for_what_the_letter_has_to_name() {
    let (_folder, file) = begun();
    let said = text(&run(&["set", &file, "persons=martians"]).stderr);
    assert!(said.contains("customers"), "{said}");
    assert!(!said.contains("none"), "{said}");
    let shown = text(&run(&["questionnaire", "show", "eu-gdpr-6-4"]).stdout);
    let (_, question) = shown.split_once("\npersons ").unwrap();
    let question = question.split("\n\n").next().unwrap();
    assert!(!question.contains("(none of these)"), "{question}");
}

#[test]
fn opinion_and_decision_are_taken_back_by_nothing() {
    let (_folder, file) = begun();
    let records = ["decision=refuse", "opinion=against"];
    assert_eq!(status(&run(&["set", &file, records[0], records[1]])), 0);
    let written = fs::read_to_string(&file).unwrap();
    assert!(written.contains("kind: refuse") && written.contains("tenor: against"));
    assert_eq!(status(&run(&["set", &file, "decision=", "opinion="])), 0);
    let written = fs::read_to_string(&file).unwrap();
    assert!(written.contains("decision: None") && written.contains("opinion: None"));
}

#[cfg(unix)]
#[test]
fn a_reader_who_has_enough_is_told_nothing() {
    let line = format!("set -o pipefail; {PROGRAM} licences | head -c 1");
    let output = Command::new("bash").args(["-c", &line]).output().unwrap();
    assert_eq!((status(&output), text(&output.stderr)), (0, String::new()));
}

#[test]
fn a_form_is_printed_in_a_format_that_its_ending_names() {
    let folder = TempDir::new().unwrap();
    let form = path(&folder, "form.txt");
    let output = run(&["questionnaire", "print", "eu-gdpr-6-4", "--out", &form]);
    assert_eq!(status(&output), 2);
    assert!(!fs::exists(&form).unwrap());
}

#[test]
fn a_language_that_is_not_spoken_is_answered_with_those_that_are() {
    let output = run(&["questionnaire", "show", "eu-gdpr-6-4", "--lang", "it"]);
    assert_eq!(status(&output), 2);
    let said = text(&output.stderr);
    assert!(said.contains("invalid value 'it'"), "{said}");
    assert!(
        said.contains("en, fr, de") && !said.contains("it:"),
        "{said}"
    );
}

#[test]
fn a_document_in_the_place_of_an_assessment_is_called_one() {
    let (folder, file) = begun();
    let draft = path(&folder, "draft.pdf");
    run(&["export", &file, "--draft", "--out", &draft]);
    let output = run(&["score", &draft]);
    assert_eq!(status(&output), 3);
    let said = text(&output.stderr);
    assert!(
        said.contains("PDF") && said.contains("repurpose extract"),
        "{said}"
    );
}

fn begun() -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let file = path(&folder, "case.repurpose.ron");
    let output = run(&["new", "--questionnaire", "eu-gdpr-6-4", "--out", &file]);
    assert_eq!(text(&output.stdout).trim(), format!("written: {file}"));
    (folder, file)
}
