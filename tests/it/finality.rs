//! What is signed or withdrawn stays: only a revision goes on from it.

use std::fs;

use jiff::Timestamp;
use repurpose::assessment::{Assessment, Happening, Hash, Value, file};
use repurpose::language::Language;
use repurpose::wizard::{Command, Desk, EXAMPLE_AI_TRAINING, Target, Wizard};
use tempfile::TempDir;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

#[test]
fn after_the_signature_nothing_is_changed_but_private_notes() {
    let mut wizard = example();
    wizard.apply(Command::Title("Mine".to_owned()), NOW);
    wizard.record_signature(Hash::of(b"the document"), NOW);
    let before = wizard.assessment().clone();
    let id = before.answers.keys().next().unwrap().clone();
    for command in [
        Command::Title("Other".to_owned()),
        Command::Answer(id.clone(), Some(Value::Unknown)),
        Command::Answer(id.clone(), None),
        Command::Reason(id.clone(), "Because".to_owned()),
        Command::Opinion(None),
        Command::Decision(None),
        Command::Undo,
        Command::Redo,
    ] {
        wizard.apply(command.clone(), NOW);
        assert_eq!(wizard.assessment(), &before, "{command:?}");
    }
    wizard.apply(Command::Note(id.clone(), "For me".to_owned()), NOW);
    assert_eq!(wizard.answer(&id).unwrap().note, "For me");
}

#[test]
fn the_signature_stands_in_the_history_with_its_document() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let mut wizard = example();
    wizard.save(Target::NewFile(&path), NOW).unwrap();
    wizard.apply(Command::Title("Mine".to_owned()), NOW);
    wizard.record_signature(Hash::of(b"the document"), NOW);
    assert!(wizard.is_changed());
    wizard.save(Target::Own, NOW).unwrap();
    let saved = file::read(&path).unwrap();
    let what: Vec<&Happening> = saved.history.iter().map(|event| &event.what).collect();
    assert!(
        what.ends_with(&[&Happening::Titled, &Happening::Signed]),
        "{what:?}"
    );
    let last = saved.history.last().unwrap();
    assert_eq!(last.document, Some(Hash::of(b"the document")));
    assert_eq!(saved.chain_faults(), []);
    assert!(saved.is_final());
}

#[test]
fn the_document_counts_as_exported_until_something_changes_and_for_good_once_it_is_signed() {
    let mut wizard = example();
    wizard.apply(Command::Title("Other".to_owned()), NOW);
    assert!(!wizard.is_exported());
    let issued = wizard.issued(NOW).unwrap();
    wizard.take_history(&issued);
    assert!(wizard.is_exported() && !wizard.is_signed());
    wizard.apply(Command::Title("Mine".to_owned()), NOW);
    assert!(!wizard.is_exported());
    let issued = wizard.issued(NOW).unwrap();
    wizard.take_history(&issued);
    wizard.record_signature(Hash::of(b"the document"), NOW);
    assert!(wizard.is_exported() && wizard.is_signed());
    wizard.apply(Command::Withdrawal(Some(withdrawal())), NOW);
    assert!(!wizard.is_exported() && !wizard.is_signed());
}

#[test]
fn the_signature_of_work_without_a_file_is_lost_by_closing_and_counts_as_such() {
    let mut wizard = example();
    wizard.apply(Command::Title("Mine".to_owned()), NOW);
    wizard.record_signature(Hash::of(b"the document"), NOW);
    assert!(wizard.is_changed());
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    wizard.save(Target::NewFile(&path), NOW).unwrap();
    assert!(!wizard.is_changed());
}

#[test]
fn the_version_that_was_signed_is_kept_beside_the_file_and_no_save_writes_over_it() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let mut wizard = example();
    wizard.save(Target::NewFile(&path), NOW).unwrap();
    wizard.apply(Command::Title("Signed".to_owned()), NOW);
    let signed = wizard.assessment().answers.clone();
    wizard.record_signature(Hash::of(b"the document"), NOW);
    wizard.save(Target::Own, NOW).unwrap();
    let kept = folder
        .path()
        .join("case.repurpose.ron.signed-1970-01-01.bak");
    let before = fs::read(&kept).unwrap();
    let version = file::read(&kept).unwrap();
    assert_eq!((&*version.title, &version.answers), ("Signed", &signed));
    assert!(!version.is_final());
    let id = signed.keys().next().unwrap().clone();
    wizard.apply(Command::Note(id, "Later".to_owned()), NOW);
    wizard.record_signature(Hash::of(b"with a second signature"), NOW);
    wizard.save(Target::Own, NOW).unwrap();
    assert_eq!(fs::read(&kept).unwrap(), before);
    drop(wizard);
    let beside = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(beside, 3, "the file, the version before, the signed one");
}

#[test]
fn a_revision_takes_the_answers_over_and_is_decided_on_anew() {
    let folder = TempDir::new().unwrap();
    let (path, revised) = (folder.path().join("a.ron"), folder.path().join("b.ron"));
    let mut wizard = example();
    wizard.record_signature(Hash::of(b"the document"), NOW);
    wizard.save(Target::NewFile(&path), NOW).unwrap();
    let before = fs::read(&path).unwrap();
    let mut revision = wizard.revision_of(NOW).unwrap();
    assert!(revision.is_changed() && revision.path().is_none() && !revision.is_final());
    assert_eq!(revision.assessment().answers, wizard.assessment().answers);
    assert!(revision.assessment().decision.is_none());
    revision.apply(Command::Title("Revised".to_owned()), NOW);
    revision.save(Target::NewFile(&revised), NOW).unwrap();
    let saved = file::read(&revised).unwrap();
    assert_eq!(saved.title, "Revised");
    assert_eq!(saved.chain_faults(), []);
    assert!(saved.history.starts_with(&wizard.assessment().history));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_withdrawal_can_be_recorded_after_the_signature_and_stays_after_its_own() {
    let mut wizard = example();
    wizard.record_signature(Hash::of(b"the document"), NOW);
    let withdrawal = withdrawal();
    wizard.apply(Command::Withdrawal(Some(withdrawal.clone())), NOW);
    assert_eq!(wizard.assessment().withdrawal, Some(withdrawal.clone()));
    wizard.apply(Command::Withdrawal(None), NOW);
    assert_eq!(wizard.assessment().withdrawal, None);
    wizard.apply(Command::Withdrawal(Some(withdrawal)), NOW);
    wizard.record_signature(Hash::of(b"the notice"), NOW);
    wizard.apply(Command::Withdrawal(None), NOW);
    assert!(wizard.assessment().withdrawal.is_some());
}

#[test]
fn only_the_very_assessment_is_taken_for_the_one_that_was_signed() {
    let mut wizard = example();
    let inside = wizard.assessment().without_private_notes();
    let id = inside.answers.keys().next().unwrap().clone();
    wizard.apply(Command::Note(id, "For me".to_owned()), NOW);
    assert!(wizard.says(&inside), "notes are not signed");
    let other = Assessment {
        title: "Other".to_owned(),
        ..inside
    };
    assert!(!wizard.says(&other));
}

fn example() -> Wizard {
    let assessment = file::parse("example", EXAMPLE_AI_TRAINING.as_bytes()).unwrap();
    Wizard::of(&Desk::shipped(Language::En), assessment).unwrap()
}

fn withdrawal() -> repurpose::assessment::Withdrawal {
    repurpose::assessment::Withdrawal {
        date: jiff::civil::date(2026, 11, 24),
        effective: None,
        reasons: "The notice was never sent.".to_owned(),
        signatory: "Ada Example".to_owned(),
        capacity: String::new(),
        original: repurpose::assessment::Original {
            sha256: "00".repeat(32),
            issued: None,
            signatures: Vec::new(),
        },
    }
}
