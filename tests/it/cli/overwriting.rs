//! `export` and `sign` leave what is there alone, unless they are told to replace it.

use std::fs;
use std::process::Output;

use tempfile::TempDir;

use super::{copy_of, example, password, path, run, signed, status, text};

const DATE: &str = "2026-11-24T10:00:00Z";

#[test]
fn a_letter_is_not_written_over_another_file_but_by_force() {
    let folder = TempDir::new().unwrap();
    let letter = path(&folder, "letter.pdf");
    fs::write(&letter, "signed by somebody else").unwrap();
    let asking = path(&folder, "case.repurpose.ron");
    fs::copy(example("ai-training"), &asking).unwrap();
    assert_eq!(status(&run(&["set", &asking, "retention=unknown"])), 0);
    let cases = [
        (example("ai-training"), &[][..]),
        (example("ai-training"), &["--draft"]),
        (asking, &["--kind", "requests"]),
    ];
    for (file, more) in &cases {
        let output = export_of(file, &letter, more);
        assert_eq!(status(&output), 4, "{more:?}");
        assert!(text(&output.stderr).contains("--force"), "{more:?}");
        assert_eq!(
            fs::read_to_string(&letter).unwrap(),
            "signed by somebody else"
        );
    }
    let case = copy_of(&folder, "ai-training");
    assert_eq!(status(&export_of(&case, &letter, &["--force"])), 0);
    assert!(fs::read(&letter).unwrap().starts_with(b"%PDF"));
    let backup = fs::read_to_string(path(&folder, "letter.pdf.bak")).unwrap();
    assert_eq!(backup, "signed by somebody else");
}

#[test]
fn the_same_letter_once_more_is_no_overwriting() {
    let folder = TempDir::new().unwrap();
    let letter = path(&folder, "letter.pdf");
    let case = copy_of(&folder, "ai-training");
    for _ in 0..2 {
        let output = export_of(&case, &letter, &["--date", DATE]);
        assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    }
    let later = export_of(&case, &letter, &["--date", "2026-11-25T10:00:00Z"]);
    assert_eq!(status(&later), 4);
}

#[test]
fn a_signed_document_is_not_signed_over_but_by_force() {
    let folder = TempDir::new().unwrap();
    let (out, _) = signed(&folder);
    let before = fs::read(&out).unwrap();
    let sign = |more: &[&str]| {
        let names = ["letter.pdf", "id.p12"];
        let [letter, p12] = names.map(|name| path(&folder, name));
        let password = password(&folder);
        let with = ["--p12", &p12, "--password-file", &password, "--out", &out];
        run(&[["sign", &letter].as_slice(), &with, more].concat())
    };
    let output = sign(&[]);
    assert_eq!(status(&output), 4);
    assert!(text(&output.stderr).contains("--force"));
    assert_eq!(fs::read(&out).unwrap(), before);
    // Two signatures of one letter in one second are the same bytes: another hash tells them apart.
    assert_eq!(status(&sign(&["--force", "--hash", "sha384"])), 0);
    assert_ne!(fs::read(&out).unwrap(), before);
}

fn export_of(file: &str, out: &str, more: &[&str]) -> Output {
    let arguments = ["export", file, "--out", out, "--lang", "en"];
    run(&[arguments.as_slice(), more].concat())
}
