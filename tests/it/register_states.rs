//! What became of the assessments of a folder: asked for by the word for it, and no review where
//! nothing is authorized.

use std::fs;
use std::process::Command as Process;

use jiff::Timestamp;
use repurpose::assessment::register::list;
use repurpose::language::{Language, Texts};
use repurpose::wizard::{EXAMPLE_AI_TRAINING, Entry, Search, table};
use tempfile::TempDir;

const STATES: [&str; 4] = ["", "authorize", "refuse", "withdrawn"];

#[test]
fn a_state_is_found_by_its_word_in_the_language_of_the_reader() {
    let folder = shelf();
    let found = |search: &str, language| {
        let search = Search::of(search, Texts::of(language));
        let rows = entries(&folder);
        let found = rows.iter().filter(|row| search.finds(row));
        found.map(|row| row.name.clone()).collect::<Vec<_>>()
    };
    for (word, language) in [
        ("refused", Language::En),
        ("Refusée", Language::Fr),
        ("abgelehnt tickets", Language::De),
    ] {
        assert_eq!(found(word, language), ["refuse.repurpose.ron"], "{word}");
    }
    assert_eq!(found("refused", Language::De).len(), 0);
    assert_eq!(found("withdrawn refused", Language::En).len(), 0);
}

#[test]
fn a_review_is_told_of_what_is_authorized_or_may_be() {
    let folder = shelf();
    let rows = entries(&folder);
    let reviewed: Vec<&str> = rows
        .iter()
        .filter(|row| row.review().is_some())
        .map(|row| row.name.as_str())
        .collect();
    assert_eq!(reviewed, ["authorize.repurpose.ron", "open.repurpose.ron"]);
    let table = table(&rows, Texts::of(Language::En));
    assert_eq!(table.matches("2027-11-24").count(), 2);
}

#[test]
fn what_is_due_by_a_day_to_come_is_not_called_overdue() {
    let folder = shelf();
    let output = Process::new(env!("CARGO_BIN_EXE_repurpose"))
        .args(["list", "--due", "--by", "9999-01-01"])
        .arg(folder.path())
        .env("LC_ALL", "en")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let said = said.replace('\u{a0}', " ");
    let today = Timestamp::now().to_string();
    let overdue = today.as_str() >= "2027-11-24";
    assert_eq!(said.contains("due since"), overdue, "{said}");
    assert!(said.contains("24 November 2027"), "{said}");
}

/// An assessment of each state, all with the same review.
fn shelf() -> TempDir {
    let folder = TempDir::new().unwrap();
    let was = format!("decision: \"{}\"", decision_in(EXAMPLE_AI_TRAINING));
    for state in STATES {
        let now = format!("decision: \"{state}\"");
        let text = EXAMPLE_AI_TRAINING.replacen(&was, &now, 1);
        let name = if state.is_empty() { "open" } else { state };
        fs::write(folder.path().join(format!("{name}.repurpose.ron")), text).unwrap();
    }
    folder
}

/// What the summary of a file says of its decision.
fn decision_in(text: &str) -> &str {
    let (_, rest) = text.split_once("decision: \"").unwrap();
    rest.split('"').next().unwrap()
}

fn entries(folder: &TempDir) -> Vec<Entry> {
    let mut rows = Vec::new();
    list(folder.path(), None, Timestamp::UNIX_EPOCH, |row| {
        rows.push(Entry::of(folder.path(), row));
        true
    })
    .unwrap();
    rows
}
