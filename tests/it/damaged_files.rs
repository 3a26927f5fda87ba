//! Files that are not what they should be: damage is seen before anything is believed, and said in
//! words that are no programmer's.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use repurpose::assessment::file::{Error, parse};
use repurpose::assessment::register;
use repurpose::language::{Language, Texts};
use repurpose::wizard::{EXAMPLE_AI_TRAINING, Entry, Problem, calendar, table};
use tempfile::TempDir;

#[test]
fn a_file_without_its_end_is_a_damaged_row_wherever_it_was_cut() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let whole = EXAMPLE_AI_TRAINING.trim_end();
    fs::write(&path, whole).unwrap();
    assert!(row(folder.path()).head.is_ok());
    for cut in (0..whole.len()).step_by(997).chain([whole.len() - 1]) {
        fs::write(&path, &whole.as_bytes()[..cut]).unwrap();
        let entry = row(folder.path());
        let problem = entry.head.as_ref().unwrap_err();
        assert_eq!(problem.kind, "cut-off-file", "{cut} {problem:?}");
        let texts = Texts::of(Language::En);
        assert!(!table([&entry], texts).contains("authorized"));
        assert!(!calendar([&entry], texts, Timestamp::UNIX_EPOCH).contains("VEVENT"));
    }
}

#[test]
fn what_follows_the_end_does_not_make_a_whole_file_a_damaged_one() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    for more in ["\n\n", "\r\n", "\n// by hand\n"] {
        fs::write(&path, format!("{}{more}", EXAMPLE_AI_TRAINING.trim_end())).unwrap();
        assert!(row(folder.path()).head.is_ok(), "{more:?}");
    }
}

#[test]
fn something_else_than_an_assessment_is_called_so() {
    let kind = |bytes: &[u8]| Problem::from(parse("f", bytes).unwrap_err()).kind;
    assert_eq!(kind(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"), "document-instead");
    assert_eq!(kind(b"hello"), "no-assessment");
    assert_eq!(kind(b"\x89PNG\r\n"), "no-assessment");
    assert_eq!(kind(b"Questionnaire(id: \"a\")\n"), "no-assessment");
    assert_eq!(kind(b""), "cut-off-file");
}

#[test]
fn damage_in_the_midst_is_named_with_its_place_and_the_version_before() {
    let text = EXAMPLE_AI_TRAINING.replacen("title:", "title;", 1);
    let error = parse("f", text.as_bytes()).unwrap_err();
    assert!(matches!(error, Error::Content(_)));
    let problem = Problem::from(error);
    assert_eq!(problem.kind, "damaged-file");
    assert!(problem.place.as_ref().unwrap().starts_with("f:"));
    for language in Language::ALL {
        let remedy = problem.remedy(Texts::of(language));
        assert!(remedy.contains(".bak"), "{remedy}");
    }
}

fn row(folder: &Path) -> Entry {
    let mut rows = Vec::new();
    let now = Timestamp::UNIX_EPOCH;
    register::list(folder, None, now, |row| {
        rows.push(Entry::of(folder, row));
        true
    })
    .unwrap();
    assert_eq!(rows.len(), 1);
    rows.remove(0)
}
