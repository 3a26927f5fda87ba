//! `withdraw` and `notice`: from a signed authorization to the notice that withdraws it.

use std::fs;

use tempfile::TempDir;

use super::{example, json, path, run, signed, status, text};

#[test]
fn a_signed_authorization_is_withdrawn_by_a_notice_that_names_it() {
    let folder = TempDir::new().unwrap();
    let (letter, _) = signed(&folder);
    let file = copy(&folder);
    let output = run(&[
        "withdraw",
        &file,
        "--original",
        &letter,
        "--signatory",
        "Ada Example",
    ]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let notice = path(&folder, "notice.pdf");
    let output = run(&["export", &file, "--out", &notice, "--lang", "en"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));

    let record = fs::read_to_string(&file).unwrap();
    let hash = sha256(&fs::read(&letter).unwrap());
    assert!(record.contains(&hash), "the file names the original");
    let report = json(&run(&["verify", &notice, "--against", &file, "--json"]));
    assert_eq!(report[0]["document"]["letter_matches_assessment"], true);
}

#[test]
fn what_is_no_signed_authorization_of_this_decision_is_not_withdrawn() {
    let folder = TempDir::new().unwrap();
    let (letter, _) = signed(&folder);
    let file = copy(&folder);
    let unsigned = path(&folder, "unsigned.pdf");
    let output = run(&["export", &file, "--out", &unsigned, "--lang", "en"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let broken = path(&folder, "broken.pdf");
    let mut bytes = fs::read(&letter).unwrap();
    bytes[2000] ^= 1;
    fs::write(&broken, bytes).unwrap();
    let other = path(&folder, "other.repurpose.ron");
    fs::copy(example("ai-training"), &other).unwrap();
    let output = run(&["set", &other, "decision.capacity=Chair"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    for (assessment, original) in [(&file, &unsigned), (&file, &broken), (&other, &letter)] {
        let before = fs::read(assessment).unwrap();
        let output = run(&[
            "withdraw",
            assessment,
            "--original",
            original,
            "--signatory",
            "Ada Example",
        ]);
        assert_eq!(status(&output), 1, "{original}: {}", text(&output.stderr));
        assert_eq!(fs::read(assessment).unwrap(), before, "{original}");
    }
}

#[test]
fn a_draft_of_the_notice_is_printed_in_the_language_asked_for() {
    let output = run(&["notice", &example("ai-training"), "--lang", "fr"]);
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("La nouvelle finalité"));
}

fn copy(folder: &TempDir) -> String {
    let file = path(folder, "case.repurpose.ron");
    fs::copy(example("ai-training"), &file).unwrap();
    file
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    let digest = sha2::Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
