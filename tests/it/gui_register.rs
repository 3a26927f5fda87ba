//! The register in the window: asked for by state, and every row tells what it is.

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::language::Language;
use repurpose::wizard::EXAMPLE_AI_TRAINING;

use super::gui::Walk;

const TITLE: &str = "Support tickets for training HD-Assist";

#[test]
fn what_was_decided_is_asked_for_and_only_that_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = at_register(folder.path());
    for name in [
        "All (4)",
        "Not decided (0)",
        "Authorized (2)",
        "Refused (1)",
        "Withdrawn (0)",
        "Can’t be read (1)",
    ] {
        assert!(walk.sees(name), "{name}");
    }
    assert!(!walk.sees("Protected (0)") && !walk.sees("Requests (0)"));
    walk.press("Refused (1)");
    assert_eq!(rows(&walk).len(), 1);
    walk.paths.next_is(&folder.path().join("refused.csv"));
    walk.press_key("register-save-table");
    let told = "Saved as refused.csv: only what is found, 1 of 4 assessments";
    assert!(walk.sees(told));
    let table = fs::read_to_string(folder.path().join("refused.csv")).unwrap();
    assert_eq!(table.lines().count(), 2);
    walk.press("Can’t be read (1)");
    assert!(walk.sees("cut.repurpose.ron"));
    assert_eq!(rows(&walk).len(), 0);
}

#[test]
fn rows_of_one_title_differ_by_file_and_review() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = at_register(folder.path());
    walk.press("Authorized (2)");
    let rows = rows(&walk);
    assert_eq!(rows.len(), 2);
    let parts = [
        ("first.repurpose.ron", "review on 24 November 2027"),
        ("second.repurpose.ron", "review due since 1 October 2026"),
    ];
    for (row, (file, review)) in rows.iter().zip(parts) {
        assert!(row.contains(file) && row.contains(review), "{row}");
    }
}

#[test]
fn a_head_puts_the_rows_in_order_and_once_more_in_reverse() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = at_register(folder.path());
    walk.press("Review");
    assert_eq!(files(&walk), ["second", "first", "third"]);
    assert!(told(&walk, "Review").contains("in order"));
    walk.press("Review");
    assert_eq!(files(&walk), ["third", "first", "second"]);
    assert!(told(&walk, "Review").contains("in reverse order"));
    walk.press("State");
    assert_eq!(files(&walk), ["first", "second", "third"]);
    assert_eq!(told(&walk, "Review"), "");
}

#[test]
fn what_is_due_comes_with_the_longest_overdue_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = at_register(folder.path());
    walk.press("Due for review (1)");
    assert!(told(&walk, "Review").contains("in order"));
}

#[test]
fn a_row_says_the_same_in_columns_and_without_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = at_register(folder.path());
    let wide = rows(&walk);
    walk.harness.set_size(egui::vec2(800.0, 600.0));
    walk.harness.run();
    assert_eq!(rows(&walk), wide);
    walk.press("Review");
    assert_eq!(files(&walk), ["second", "first", "third"]);
}

/// What a head of the table says beside its name.
fn told(walk: &Walk, head: &str) -> String {
    let head = walk.harness.get_by_role_and_label(Role::Button, head);
    head.accesskit_node().description().unwrap_or_default()
}

/// The files of the rows, without their ends.
fn files(walk: &Walk) -> Vec<String> {
    let names = ["first", "second", "third"];
    let rows = rows(walk);
    let file = |row: &String| {
        names
            .into_iter()
            .find(|name| row.contains(&format!("{name}.")))
    };
    rows.iter().filter_map(file).map(str::to_owned).collect()
}

/// What the rows of that title say beside it.
fn rows(walk: &Walk) -> Vec<String> {
    let rows = walk.harness.query_all_by_label(TITLE);
    let about = rows.filter_map(|row| row.accesskit_node().description());
    about.map(|words| words.replace('\u{a0}', " ")).collect()
}

/// Two authorizations, a refusal and a file without its end.
fn at_register(folder: &Path) -> Walk {
    let text = EXAMPLE_AI_TRAINING;
    let put = |name: &str, text: &str| {
        fs::write(folder.join(format!("{name}.repurpose.ron")), text).unwrap();
    };
    put("cut", &text[..text.len() / 2]);
    put("first", text);
    put("second", &text.replace("2027-11-24", "2026-10-01"));
    let refused = text.replacen("decision: \"authorize\"", "decision: \"refuse\"", 1);
    assert_ne!(refused, text);
    put("third", &refused);
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-register");
    walk.paths.next_is(folder);
    walk.press_key("register-choose");
    walk
}
