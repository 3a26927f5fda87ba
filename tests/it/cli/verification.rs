//! `verify`: what it is asked, and what it says it was not asked.

use tempfile::TempDir;

use super::{json, path, run, signed, status, text};

#[test]
fn signatures_alone_are_judged_like_in_a_full_verification_and_said_to_be_all() {
    let folder = TempDir::new().unwrap();
    let (letter, trust) = signed(&folder);
    let full = json(&run(&["verify", &letter, "--trust", &trust, "--json"]));
    let alone = ["verify", &letter, "--trust", &trust, "--signatures-only"];
    let output = run(&[&alone[..], &["--json"]].concat());
    assert_eq!(status(&output), 0);
    let report = json(&output);
    assert_eq!(report[0]["signatures"], full[0]["signatures"]);
    assert_eq!(report[0]["verdict"], "valid");
    assert_eq!(full[0]["signatures_only"], false);
    assert_eq!(report[0]["signatures_only"], true);
    for key in ["embedded_assessment", "letter_matches_assessment"] {
        assert_eq!(full[0]["document"][key], true, "{key}");
        assert!(report[0]["document"][key].is_null(), "{key}");
    }
    let words = text(&run(&alone).stdout);
    assert!(
        words.contains("Only the signatures were checked"),
        "{words}"
    );
    assert!(!words.contains("The assessment is inside"), "{words}");
}

#[test]
fn what_is_held_against_a_file_is_not_only_the_signatures() {
    let folder = TempDir::new().unwrap();
    let (letter, _) = signed(&folder);
    let file = path(&folder, "case.repurpose.ron");
    let output = run(&["verify", &letter, "--signatures-only", "--against", &file]);
    assert_eq!(status(&output), 2);
}
