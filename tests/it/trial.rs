//! Answers that are tried out stay apart until they are kept.

use jiff::{SignedDuration, Timestamp};
use repurpose::assessment::disk::RealDisk;
use repurpose::assessment::{Assessment, Entry, Kept, file};
use repurpose::language::Language;
use repurpose::scoring::{Change, what_if};
use repurpose::wizard::{
    Command, Desk, EXAMPLE_PARTNER_MARKETING, Error, Target, Wizard, differences,
};
use tempfile::TempDir;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

/// A case, and two answers of which each changes its result.
fn case(desk: &Desk) -> (Wizard, Vec<Change>) {
    let assessment = file::parse("example", EXAMPLE_PARTNER_MARKETING.as_bytes()).unwrap();
    let wizard = Wizard::of(desk, assessment).unwrap();
    let found = what_if(wizard.questionnaire(), &wizard.assessment().answers);
    let mut found: Vec<Change> = found.into_iter().flat_map(|one| one.changes).collect();
    found.dedup_by(|one, other| one.question == other.question);
    found.truncate(2);
    assert_eq!(found.len(), 2);
    (wizard, found)
}

fn shipped() -> Desk {
    Desk::shipped(Language::En)
}

fn same(one: &Assessment, other: &Assessment) -> bool {
    differences(one, other).is_empty()
}

#[test]
fn a_trial_changes_the_result_and_going_back_changes_nothing() {
    let (mut wizard, two) = case(&shipped());
    let (before, outcome) = (wizard.assessment().clone(), wizard.score().outcome);
    wizard.try_out(&two[..1], NOW);
    assert_ne!(wizard.score().outcome, outcome);
    wizard.try_out(&two[1..], NOW);
    let tried: Vec<&str> = wizard.tried().map(|one| one.question).collect();
    assert_eq!(tried.len(), 2);
    assert!(two.iter().all(|one| tried.contains(&&*one.question)));
    wizard.drop_trial();
    assert_eq!(wizard.assessment(), &before);
    assert_eq!(wizard.score().outcome, outcome);
    assert!(!wizard.can_undo() && !wizard.is_changed() && !wizard.is_trying());
}

#[test]
fn one_step_back_ends_a_trial_and_takes_back_what_was_kept() {
    let (mut wizard, two) = case(&shipped());
    let before = wizard.assessment().clone();
    wizard.try_out(&two, NOW);
    wizard.apply(Command::Undo, NOW);
    assert!(!wizard.is_trying());
    assert!(same(wizard.assessment(), &before));

    wizard.try_out(&two, NOW);
    let later = NOW + SignedDuration::from_mins(3);
    wizard.keep_trial(later);
    assert!(wizard.is_changed());
    for change in &two {
        let answer = wizard.answer(&change.question).unwrap();
        assert_eq!(answer.changed, Some(later), "answered when it was kept");
    }
    let kept = wizard.assessment().clone();
    wizard.apply(Command::Undo, later);
    assert!(same(wizard.assessment(), &before));
    wizard.apply(Command::Redo, later);
    assert!(same(wizard.assessment(), &kept));
}

#[test]
fn nothing_that_lasts_is_made_of_a_trial() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let (mut wizard, two) = case(&shipped());
    wizard.save(Target::NewFile(&path), NOW).unwrap();
    let before = wizard.assessment().clone();
    wizard.try_out(&two, NOW);
    assert!(!wizard.is_changed(), "closing loses no answer");
    assert!(matches!(wizard.save(Target::Own, NOW), Err(Error::Trying)));
    assert!(matches!(wizard.issued(NOW), Err(Error::Trying)));
    wizard.apply(Command::Title("Mine".to_owned()), NOW);
    wizard.apply(Command::Answer(two[0].question.clone(), None), NOW);
    assert_eq!(wizard.assessment().title, before.title);
    assert_eq!(wizard.tried().count(), 2);
    assert!(same(&file::read(&path).unwrap(), &before));
    wizard.drop_trial();
    wizard.save(Target::Own, NOW).unwrap();
    assert!(same(&file::read(&path).unwrap(), &before));
}

#[test]
fn a_save_that_ends_during_a_trial_counts_for_what_is_answered() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let (mut wizard, two) = case(&shipped());
    wizard.apply(Command::Title("Mine".to_owned()), NOW);
    let saving = wizard.saving(Target::NewFile(&path), NOW).unwrap();
    wizard.try_out(&two, NOW);
    wizard.take_saved(saving.run()).unwrap();
    assert!(!wizard.is_changed());
    wizard.drop_trial();
    assert!(!wizard.is_changed());
    assert_eq!(wizard.assessment(), &file::read(&path).unwrap());
}

#[test]
fn the_journal_never_holds_what_is_tried() {
    let folder = TempDir::new().unwrap();
    let desk = Desk {
        journals: Some(folder.path().to_owned()),
        ..shipped()
    };
    let (mut wizard, two) = case(&desk);
    wizard.keep_journal(NOW);
    wizard.apply(Command::Title("Mine".to_owned()), NOW);
    let before = wizard.assessment().clone();
    wizard.try_out(&two, NOW);
    wizard.journaling(NOW).unwrap().run().unwrap();
    let files = std::fs::read_dir(folder.path()).unwrap();
    let paths = files.map(|one| one.unwrap().path());
    let entries = paths.filter_map(|path| Entry::read(&RealDisk, &path).ok());
    let [entry] = entries.collect::<Vec<_>>().try_into().ok().unwrap();
    let Kept::Plain(state) = entry.state else {
        panic!("it is protected")
    };
    assert!(same(&state, &before));
}
