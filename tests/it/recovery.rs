//! The journal: what is not saved survives the program, and nothing that never was comes back.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use repurpose::assessment::disk::{Disk, RealDisk};
use repurpose::assessment::{Entry, Kept, file};
use repurpose::language::Language;
use repurpose::wizard::{
    Command, Desk, EXAMPLE_AI_TRAINING, Error, Recoverable, Target, Wizard, decline, differences,
    recovery,
};
use tempfile::TempDir;

use crate::faulty_disk::{Fault, FaultyDisk};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

#[test]
fn what_was_not_saved_is_offered_with_its_time_and_differences() {
    let case = Case::new();
    let later = NOW + SignedDuration::from_mins(3);
    let mut wizard = case.open();
    wizard.apply(title("Typed before the crash"), later);
    wizard.journaling(later).unwrap().run().unwrap();
    assert!(case.found().is_empty(), "its program lives");
    drop(wizard);
    let [state] = case.found().try_into().unwrap();
    assert_eq!(state.at, later);
    assert_eq!(state.file.as_deref(), Some(&*case.path));
    let assessment = state.assessment.as_ref().unwrap();
    let found = differences(state.on_disk.as_ref().unwrap(), assessment);
    let about: Vec<&str> = found.iter().map(|one| one.about.as_str()).collect();
    assert_eq!(about, ["title"]);
}

#[test]
fn what_is_taken_back_is_saved_into_its_file_and_the_journal_is_gone() {
    let case = Case::new();
    let journal = case.crash("Typed before the crash");
    let mut wizard = Wizard::recover(&case.desk(), &journal, NOW).unwrap();
    assert_eq!(wizard.assessment().title, "Typed before the crash");
    assert!(wizard.is_changed());
    wizard.save(Target::Own, NOW).unwrap();
    wizard.clear_journal();
    drop(wizard);
    let saved = file::read(&case.path).unwrap();
    assert_eq!(saved.title, "Typed before the crash");
    assert_eq!(saved.chain_faults(), []);
    assert_eq!(case.journals(), Vec::<String>::new());
}

#[test]
fn one_step_goes_back_from_what_was_taken_back_to_the_file() {
    let case = Case::new();
    let before = file::read(&case.path).unwrap().title;
    let journal = case.crash("Typed before the crash");
    let mut wizard = Wizard::recover(&case.desk(), &journal, NOW).unwrap();
    wizard.apply(Command::Undo, NOW);
    assert_eq!(wizard.assessment().title, before);
    assert!(!wizard.is_changed());
}

#[test]
fn a_file_that_was_changed_since_the_crash_is_not_saved_over() {
    let case = Case::new();
    let journal = case.crash("Typed before the crash");
    let mut other = Wizard::open(&Desk::shipped(Language::En), &case.path).unwrap();
    other.apply(title("By somebody else"), NOW);
    other.save(Target::Own, NOW).unwrap();
    drop(other);
    let mut wizard = Wizard::recover(&case.desk(), &journal, NOW).unwrap();
    let refused = wizard.save(Target::Own, NOW);
    assert!(matches!(refused, Err(Error::File(_))), "{refused:?}");
    assert_eq!(file::read(&case.path).unwrap().title, "By somebody else");
}

#[test]
fn what_has_no_file_is_taken_back_without_one() {
    let case = Case::new();
    let mut wizard = Wizard::start(&case.desk(), "eu-gdpr-6-4", NOW).unwrap();
    wizard.keep_journal(NOW);
    wizard.apply(title("New"), NOW);
    wizard.journaling(NOW).unwrap().run().unwrap();
    drop(wizard);
    let [state] = case.found().try_into().unwrap();
    assert!(state.file.is_none() && state.on_disk.is_none());
    let wizard = Wizard::recover(&case.desk(), &state.journal, NOW).unwrap();
    assert_eq!(wizard.assessment().title, "New");
    assert!(wizard.is_changed() && wizard.path().is_none());
}

#[test]
fn evidence_of_what_has_no_file_is_taken_back_with_it_and_saved() {
    let case = Case::new();
    let source = case.folder.path().join("Contract.pdf");
    fs::write(&source, "%PDF-1.7 a contract").unwrap();
    let mut wizard = Wizard::start(&case.desk(), "eu-gdpr-6-4", NOW).unwrap();
    wizard.keep_journal(NOW);
    let added = wizard.evidence().add(&source, (&[], ""), &[], NOW).unwrap();
    wizard.record_evidence(added, NOW);
    wizard.journaling(NOW).unwrap().run().unwrap();
    wizard.apply(title("New"), NOW);
    wizard.journaling(NOW).unwrap().run().unwrap();
    drop(wizard);
    fs::remove_file(&source).unwrap();
    let [state] = case.found().try_into().unwrap();
    let mut wizard = Wizard::recover(&case.desk(), &state.journal, NOW).unwrap();
    let path = case.folder.path().join("new.repurpose.ron");
    wizard.save(Target::NewFile(&path), NOW).unwrap();
    wizard.clear_journal();
    let kept = case.folder.path().join("new.evidence/Contract.pdf");
    assert_eq!(fs::read(kept).unwrap(), b"%PDF-1.7 a contract");
    assert_eq!(case.journals(), Vec::<String>::new());
}

#[test]
fn what_was_declined_is_kept_for_thirty_days() {
    let case = Case::new();
    let journal = case.crash("Not wanted");
    let declined = NOW + SignedDuration::from_hours(5);
    decline(&case.desk(), &journal, declined).unwrap();
    let after = |days: i64| declined + SignedDuration::from_hours(24 * days);
    let [state] = recovery(&case.desk(), after(30)).states.try_into().unwrap();
    assert_eq!(state.declined, Some(declined));
    assert_eq!(state.assessment.unwrap().title, "Not wanted");
    assert!(recovery(&case.desk(), after(31)).states.is_empty());
    assert_eq!(case.journals(), Vec::<String>::new());
}

#[test]
fn what_was_saved_before_the_crash_is_not_offered() {
    let case = Case::new();
    let mut wizard = case.open();
    wizard.apply(title("Saved"), NOW);
    wizard.journaling(NOW).unwrap().run().unwrap();
    wizard.save(Target::Own, NOW).unwrap();
    drop(wizard);
    assert!(case.found().is_empty());
    assert_eq!(case.journals(), Vec::<String>::new());
}

#[test]
fn a_state_that_is_late_does_not_replace_a_newer_one() {
    let case = Case::new();
    let mut wizard = case.open();
    wizard.apply(title("First"), NOW);
    let first = wizard.journaling(NOW).unwrap();
    wizard.apply(title("Second"), NOW);
    wizard.journaling(NOW).unwrap().run().unwrap();
    first.run().unwrap();
    let late = wizard.journaling(NOW).unwrap();
    drop(wizard);
    drop(late);
    let [state] = case.found().try_into().unwrap();
    assert_eq!(state.assessment.unwrap().title, "Second");
}

#[test]
fn a_state_that_is_late_does_not_bring_back_what_was_saved() {
    let case = Case::new();
    let mut wizard = case.open();
    wizard.apply(title("Saved"), NOW);
    let late = wizard.journaling(NOW).unwrap();
    wizard.save(Target::Own, NOW).unwrap();
    wizard.clear_journal();
    late.run().unwrap();
    drop(wizard);
    assert_eq!(case.journals(), Vec::<String>::new());
}

#[test]
fn a_damaged_journal_gives_the_state_before_or_is_named_and_hinders_nothing() {
    let case = Case::new();
    let mut wizard = case.open();
    for text in ["First", "Second"] {
        wizard.apply(title(text), NOW);
        wizard.journaling(NOW).unwrap().run().unwrap();
    }
    drop(wizard);
    let journal = case.found()[0].journal.clone();
    fs::write(&journal, &fs::read(&journal).unwrap()[..100]).unwrap();
    let [state] = case.found().try_into().unwrap();
    let first = state.assessment.unwrap().title;
    assert_eq!(first, "First", "out of the backup");
    let backup = journal.with_extension("journal.bak");
    for rubbish in [&b""[..], b"\0\0\0", b"Journal(\n", &[b'('; 1 << 17]] {
        fs::write(&journal, rubbish).unwrap();
        fs::write(&backup, rubbish).unwrap();
        let found = recovery(&case.desk(), Timestamp::now());
        assert!(found.states.is_empty());
        assert_eq!(found.damaged, std::slice::from_ref(&journal));
    }
    let old = Timestamp::now() + SignedDuration::from_hours(24 * 31);
    assert!(recovery(&case.desk(), old).damaged.is_empty());
    assert!(!journal.exists());
}

#[test]
fn what_is_no_journal_is_left_alone() {
    let case = Case::new();
    let folder = case.folder.path().join("journals");
    fs::create_dir_all(folder.join("folder.journal")).unwrap();
    fs::write(folder.join("notes.txt"), "mine").unwrap();
    let found = recovery(&case.desk(), NOW);
    assert!(found.states.is_empty() && found.damaged.is_empty());
    assert_eq!(case.journals(), ["folder.journal", "notes.txt"]);
}

#[test]
fn a_journal_says_what_it_was_given() {
    let assessment = file::parse("example", EXAMPLE_AI_TRAINING.as_bytes()).unwrap();
    let entry = Entry {
        at: NOW,
        file: Some(PathBuf::from("/with\na line/case.repurpose.ron")),
        version: None,
        declined: Some(NOW),
        state: Kept::Plain(Box::new(assessment)),
    };
    let bytes = entry.to_bytes().unwrap();
    assert_eq!(Entry::parse("journal", &bytes).unwrap(), entry);
    let text = String::from_utf8(bytes).unwrap();
    let newer = text.replacen("format:1", "format:2", 1);
    let refused = Entry::parse("journal", newer.as_bytes());
    assert!(matches!(refused, Err(file::Error::Newer { .. })));
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_a_journal() {
    use std::os::unix::fs::PermissionsExt;
    let case = Case::new();
    let journal = case.crash("Private");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&journal), 0o600);
    assert_eq!(mode(journal.parent().unwrap()), 0o700);
}

/// What a person does between two crashes.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Edit,
    Undo,
    Redo,
    Save,
    Journal,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => Just(Deed::Edit),
        1 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
        2 => Just(Deed::Save),
        3 => Just(Deed::Journal),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Whatever is done, and at whichever call the disk dies under it: the next start finds a state
    /// that once was, and none older than the last that was called saved or written down.
    #[test]
    fn any_deeds_and_crashes_end_in_a_state_that_once_was(
        days in prop::collection::vec((prop::collection::vec(deed(), 1..12), 0..120usize), 1..5),
    ) {
        let case = Case::new();
        let mut states = vec![file::read(&case.path).unwrap().title];
        let mut kept = 0;
        for (deeds, dies) in days {
            let disk = Arc::new(FaultyDisk::new(Fault::Kill, dies));
            if let Some(wizard) = case.resume(disk) {
                work(wizard, &deeds, &mut states, &mut kept);
            }
            let now = case.state();
            let found = states.iter().rposition(|one| *one == now);
            prop_assert!(found.is_some_and(|at| at >= kept), "{now:?} of {states:?}, kept {kept}");
        }
    }
}

/// Works until the disk is dead; notes every state, and the last one that is kept for sure.
fn work(mut wizard: Wizard, deeds: &[Deed], states: &mut Vec<String>, kept: &mut usize) {
    for deed in deeds {
        let number = states.len();
        let done = match deed {
            Deed::Edit => {
                wizard.apply(title(&format!("State {number}")), NOW);
                false
            }
            Deed::Undo => {
                wizard.apply(Command::Undo, NOW);
                false
            }
            Deed::Redo => {
                wizard.apply(Command::Redo, NOW);
                false
            }
            Deed::Save => {
                let saved = wizard.save(Target::Own, NOW).is_ok();
                if saved {
                    wizard.clear_journal();
                }
                saved
            }
            Deed::Journal => match wizard.journaling(NOW) {
                Some(state) => state.run().is_ok(),
                None => false,
            },
        };
        states.push(wizard.assessment().title.clone());
        if done {
            *kept = states.len() - 1;
        }
    }
}

/// A file, and a folder for journals.
struct Case {
    folder: TempDir,
    path: PathBuf,
}

impl Case {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("case.repurpose.ron");
        fs::write(&path, EXAMPLE_AI_TRAINING).unwrap();
        Self { folder, path }
    }

    fn desk(&self) -> Desk {
        Desk {
            journals: Some(self.folder.path().join("journals")),
            ..Desk::shipped(Language::En)
        }
    }

    fn open(&self) -> Wizard {
        let mut wizard = Wizard::open_to_change(&self.desk(), &self.path, NOW, false).unwrap();
        wizard.keep_journal(NOW);
        wizard
    }

    /// Leaves a title behind that was written down and not saved; gives its journal.
    fn crash(&self, text: &str) -> PathBuf {
        let mut wizard = self.open();
        wizard.apply(title(text), NOW);
        wizard.journaling(NOW).unwrap().run().unwrap();
        drop(wizard);
        self.found()[0].journal.clone()
    }

    fn found(&self) -> Vec<Recoverable> {
        recovery(&self.desk(), NOW).states
    }

    /// Goes on where the last crash left off, on this disk; `None` when it dies too soon.
    fn resume(&self, disk: Arc<dyn Disk>) -> Option<Wizard> {
        let desk = Desk {
            disk,
            ..self.desk()
        };
        let left = self.found().into_iter().next();
        let opened = match left {
            Some(state) => Wizard::recover(&desk, &state.journal, NOW),
            None => Wizard::open_to_change(&desk, &self.path, NOW, false),
        };
        let mut wizard = opened.ok()?;
        wizard.keep_journal(NOW);
        Some(wizard)
    }

    /// What the next start would go on with.
    fn state(&self) -> String {
        match self.found().into_iter().next() {
            Some(state) => state.assessment.unwrap().title,
            None => {
                file::open(&RealDisk, &self.path, None)
                    .unwrap()
                    .assessment
                    .title
            }
        }
    }

    fn journals(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path().join("journals"));
        let entries = entries.into_iter().flatten().flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

fn title(text: &str) -> Command {
    Command::Title(text.to_owned())
}
