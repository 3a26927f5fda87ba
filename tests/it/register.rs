//! The register: every assessment below a folder, by the heads of the files.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;
use repurpose::assessment::file::{self, to_text};
use repurpose::assessment::register::{State, list};
use repurpose::assessment::register_search::answers_in;
use repurpose::assessment::{Answer, Assessment, Head, Value};
use repurpose::language::{Language, Texts};
use repurpose::questionnaire::shipped;
use repurpose::wizard::{Entry, Search, Sorting, calendar, signed_words, table};
use tempfile::TempDir;

#[test]
fn the_head_of_the_examples_stands_in_the_first_four_kilobytes() {
    for name in ["ai-training", "partner-marketing"] {
        let path = example(name);
        let bytes = fs::read(&path).unwrap();
        let head = Head::of(&bytes[..4096]).unwrap();
        assert_eq!(head.summary, file::read(&path).unwrap().summary);
    }
}

proptest! {
    #[test]
    fn the_head_says_what_the_whole_file_says(title in ".{0,120}", party in "[\"#r\\\\/*:(){}\\[\\],a\n]{0,40}") {
        let mut assessment = plain();
        assessment.summary.title = title;
        assessment.summary.controller = party;
        assessment.summary.review = Some(date(2027, 3, 1));
        let text = to_text(&assessment).unwrap();
        let head = Head::of(text.as_bytes()).unwrap();
        prop_assert_eq!(head.summary, assessment.summary);
        prop_assert_eq!(head.format, file::FORMAT);
    }

    #[test]
    fn any_bytes_have_a_head_or_none_and_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), text in "(summary|format|answers|:|\\(|\\)|\"|r#|#|\\\\|/\\*|//|\\{|\\}|1|é){0,60}") {
        let _ = Head::of(&bytes);
        let _ = Head::of(text.as_bytes());
        let _ = answers_in(&text);
    }
}

#[test]
fn a_title_longer_than_the_head_is_read_nevertheless() {
    let shelf = Shelf::new();
    shelf.put("long", |one| one.summary.title = "x".repeat(10_000));
    shelf.put("longest", |one| one.summary.title = "x".repeat(100_000));
    let lengths: Vec<usize> = shelf
        .entries()
        .iter()
        .map(|one| one.title().len())
        .collect();
    assert_eq!(lengths, [10_000, 100_000]);
}

#[test]
fn every_assessment_below_is_a_row_in_order_and_a_damaged_one_is_a_row_with_its_place() {
    let shelf = Shelf::new();
    shelf.put("b", |one| one.summary.decision = "authorize".to_owned());
    shelf.put("deep/er/a", |one| {
        one.summary.decision = "refuse".to_owned()
    });
    shelf.put("c", |_| {});
    shelf.put("case.evidence/not-ours", |_| {});
    shelf.write(
        "broken.repurpose.ron",
        "Repurpose(\n  format: 1,\n  assessment: (;",
    );
    shelf.write(
        "newer.repurpose.ron",
        "Repurpose(format: 99, program: \"9\")",
    );
    shelf.write("other.ron", "()");
    let entries = shelf.entries();
    let names: Vec<&str> = entries.iter().map(|one| one.name.as_str()).collect();
    let expected = [
        "b.repurpose.ron",
        "broken.repurpose.ron",
        "c.repurpose.ron",
        "deep/er/a.repurpose.ron",
        "newer.repurpose.ron",
    ];
    assert_eq!(names, expected);
    let states: Vec<Option<State>> = entries.iter().map(Entry::state).collect();
    use State::{Authorized, Open, Refused};
    assert_eq!(
        states,
        [Some(Authorized), None, Some(Open), Some(Refused), None]
    );
    let broken = entries[1].head.as_ref().unwrap_err();
    assert!(
        broken
            .place
            .as_ref()
            .unwrap()
            .ends_with("broken.repurpose.ron:3:16"),
        "{broken:?}"
    );
    assert_eq!(entries[4].head.as_ref().unwrap_err().kind, "newer-format");
}

#[test]
fn the_cache_changes_no_row_and_losing_it_loses_nothing() {
    let (shelf, caches) = (Shelf::new(), TempDir::new().unwrap());
    for name in ["a", "b"] {
        shelf.put(name, |one| one.summary.title = name.to_owned());
        shelf.age(&format!("{name}.repurpose.ron"));
    }
    shelf.write("a.pdf", "%PDF /ByteRange ");
    shelf.age("a.pdf");
    let read = || shown(&shelf.list(Some(caches.path())));
    let first = read();
    let cache = fs::read_dir(caches.path())
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    assert_eq!(first, read());

    // The cache is really asked: what it says is shown for files that did not change.
    let said = fs::read_to_string(&cache).unwrap();
    fs::write(
        &cache,
        said.replace("\"title\":\"a\"", "\"title\":\"cached\""),
    )
    .unwrap();
    assert!(read()[0].contains("cached"));
    // A file that changed is read anew, and so is one that may have changed unseen.
    shelf.put("a", |one| one.summary.title = "changed".to_owned());
    assert!(read()[0].contains("changed"));
    for damage in [
        "",
        "{}",
        "not json",
        "{\"version\":9,\"written\":0,\"entries\":{}}",
    ] {
        fs::write(&cache, damage).unwrap();
        assert!(read()[1].contains("\"b\""));
    }
    fs::remove_file(&cache).unwrap();
    assert_eq!(read().len(), 2);
}

#[test]
fn signatures_beside_an_assessment_are_counted() {
    let shelf = Shelf::new();
    shelf.put("case", |_| {});
    shelf.put("case2", |_| {});
    shelf.write("case.pdf", "%PDF");
    shelf.write("case-signed.pdf", "%PDF /ByteRange x /ByteRange ");
    let counts: Vec<Option<usize>> = shelf.entries().iter().map(|one| one.signatures).collect();
    assert_eq!(counts, [Some(2), None]);
}

#[test]
fn timestamps_of_the_document_are_no_signatures_and_places_are_told() {
    let shelf = Shelf::new();
    let states = [("open", ""), ("yes", "authorize"), ("no", "refuse")];
    for (name, decision) in states {
        shelf.put(name, |one| one.summary.decision = decision.to_owned());
        let stamped = "%PDF /Sig /ByteRange x /Sig /ByteRange x /DocTimeStamp /ByteRange ";
        shelf.write(&format!("{name}-signed.pdf"), stamped);
    }
    let texts = Texts::of(Language::En);
    let mut said: Vec<String> = shelf
        .entries()
        .iter()
        .map(|one| signed_words(one, texts))
        .collect();
    said.sort();
    // Two signatures where one may sign are not called two of one.
    let plain = "2 signatures, not verified";
    assert_eq!(said, ["2 of 3 signatures, not verified", plain, plain]);
}

#[test]
fn only_authorizations_are_due_the_longest_overdue_first() {
    let shelf = Shelf::new();
    for (name, decision, review) in [
        ("late", "authorize", Some(date(2026, 5, 1))),
        ("later", "authorize", Some(date(2026, 1, 1))),
        ("today", "authorize", Some(date(2026, 11, 24))),
        ("next", "authorize", Some(date(2026, 11, 25))),
        ("refused", "refuse", Some(date(2026, 1, 1))),
        ("withdrawn", "withdrawn", Some(date(2026, 1, 1))),
        ("never", "authorize", None),
    ] {
        shelf.put(name, |one| {
            one.summary.decision = decision.to_owned();
            one.summary.review = review;
        });
    }
    let mut due = shelf.entries();
    due.retain(|one| one.is_due(date(2026, 11, 24)));
    due.sort_by(|a, b| Sorting::Review.compare(a, b));
    let names: Vec<&str> = due
        .iter()
        .map(|one| one.name.split('.').next().unwrap())
        .collect();
    assert_eq!(names, ["later", "late", "today"]);
}

#[test]
fn rows_are_put_in_order_as_a_dictionary_does() {
    let shelf = Shelf::new();
    for (name, title, recipient, decision, review) in [
        ("a", "zebra", "Beta", "authorize", Some(date(2027, 1, 1))),
        ("b", "Étude", "", "", None),
        ("c", "etat", "alpha", "refuse", Some(date(2026, 1, 1))),
        ("d", "", "Älpha", "authorize", Some(date(2026, 5, 1))),
    ] {
        shelf.put(name, |one| {
            let summary = &mut one.summary;
            summary.title = title.to_owned();
            summary.controller = String::new();
            summary.recipient = recipient.to_owned();
            summary.decision = decision.to_owned();
            summary.review = review;
        });
    }
    shelf.write("e.repurpose.ron", "(");
    for (by, order) in [
        (Sorting::File, "abcde"),
        (Sorting::Title, "decba"),
        (Sorting::Parties, "cdabe"),
        (Sorting::State, "ebadc"),
        (Sorting::Review, "dabce"),
    ] {
        let mut entries = shelf.entries();
        entries.sort_by(|a, b| by.compare(a, b));
        let names: String = entries.iter().map(|one| &one.name[..1]).collect();
        assert_eq!(names, order, "{by:?}");
    }
}

#[test]
fn an_assessment_is_found_by_words_of_title_parties_and_answers() {
    let shelf = Shelf::new();
    shelf.put("case", |one| {
        one.summary.title = "Support Tickets".to_owned();
        one.summary.recipient = "Énergie SA".to_owned();
        let text = Value::Text("Trained on PSEUDONYMISED \"tickets\" (only)".to_owned());
        one.answers
            .insert("new_purpose".to_owned(), Answer::new(text));
    });
    let mut entry = shelf.entries().remove(0);
    let found =
        |entry: &Entry, search: &str| Search::of(search, Texts::of(Language::En)).finds(entry);
    assert!(found(&entry, "tickets énergie") && found(&entry, ""));
    assert!(!found(&entry, "pseudonymised"));
    entry.read_answers();
    assert!(found(&entry, "pseudonymised support"));
    assert!(
        !found(&entry, "new_purpose"),
        "names of questions are no answers"
    );
    assert!(!found(&entry, "absent"));
}

#[test]
fn the_table_opens_right_and_holds_no_formula() {
    let shelf = Shelf::new();
    shelf.put("case", |one| {
        one.summary.title = "=HYPERLINK(\"http://x\";\"y\")".to_owned();
        one.summary.controller = "  @sum\nand \"more\"".to_owned();
        one.summary.outcome = "compatible_with_safeguards".to_owned();
        one.summary.review = Some(date(2027, 1, 31));
    });
    let entries = shelf.entries();
    let english = table(&entries, Texts::of(Language::En));
    assert!(english.starts_with("\u{feff}\"File\",\"Title\""));
    assert!(english.ends_with("\r\n"));
    for cell in [
        "\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"",
        "\"'  @sum\nand \"\"more\"\"\"",
        "\"Compatible with safeguards\"",
        "\"2027-01-31\"",
    ] {
        assert!(english.contains(cell), "{cell} in {english}");
    }
    let german = table(&entries, Texts::of(Language::De));
    assert!(german.starts_with("\u{feff}\"Datei\";\"Titel\""));
}

#[test]
fn the_calendar_has_an_event_for_each_authorization_in_folded_lines() {
    let shelf = Shelf::new();
    shelf.put("case", |one| {
        one.summary.title = format!("Tickets; training, {} end", "é".repeat(60));
        one.summary.decision = "authorize".to_owned();
        one.summary.review = Some(date(2027, 12, 31));
    });
    shelf.put("refused", |one| {
        one.summary.decision = "refuse".to_owned();
        one.summary.review = Some(date(2027, 12, 31));
    });
    let made = "2026-11-24T10:00:05Z".parse().unwrap();
    let text = calendar(&shelf.entries(), Texts::of(Language::En), made);
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
    for line in [
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
        "DTSTAMP:20261124T100005Z\r\n",
        "DTSTART;VALUE=DATE:20271231\r\n",
        "DTEND;VALUE=DATE:20280101\r\n",
        "@repurpose\r\n",
        "END:VCALENDAR\r\n",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    assert!(!text.replace("\r\n", "").contains('\n'));
    let unfolded = text.replace("\r\n ", "");
    let summary = format!("Tickets\\; training\\, {} end\r\n", "é".repeat(60));
    assert!(unfolded.contains(&summary), "{unfolded}");
    assert_eq!(
        text,
        calendar(&shelf.entries(), Texts::of(Language::En), made)
    );
}

/// A folder of assessments.
struct Shelf(TempDir);

impl Shelf {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn put(&self, name: &str, change: impl FnOnce(&mut Assessment)) {
        let mut assessment = plain();
        change(&mut assessment);
        let text = to_text(&assessment).unwrap();
        self.write(&format!("{name}.repurpose.ron"), &text);
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Makes a file look an hour old.
    fn age(&self, name: &str) {
        let file = fs::File::options()
            .write(true)
            .open(self.0.path().join(name))
            .unwrap();
        let earlier = SystemTime::now() - Duration::from_secs(3600);
        file.set_modified(earlier).unwrap();
    }

    fn entries(&self) -> Vec<Entry> {
        self.list(None)
    }

    fn list(&self, cache: Option<&Path>) -> Vec<Entry> {
        let mut entries = Vec::new();
        list(self.0.path(), cache, Timestamp::now(), |row| {
            entries.push(Entry::of(self.0.path(), row));
            true
        })
        .unwrap();
        entries
    }
}

fn shown(entries: &[Entry]) -> Vec<String> {
    entries.iter().map(|entry| format!("{entry:?}")).collect()
}

fn plain() -> Assessment {
    let questionnaire = shipped("eu-gdpr-6-4").unwrap().unwrap();
    let mut assessment = Assessment::under(&questionnaire, Timestamp::UNIX_EPOCH);
    assessment.copy = None;
    assessment
}

fn example(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join(format!("assets/examples/{name}.repurpose.ron"))
}
