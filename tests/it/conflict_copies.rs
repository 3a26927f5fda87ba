//! Copies that synchronising folders make are told by name and history, and what somebody made on
//! purpose is none.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use repurpose::assessment::file::Warning;
use repurpose::assessment::{Passphrase, Protection, Service, service_of};
use repurpose::language::Language;
use repurpose::wizard::{Command, Desk, EXAMPLE_AI_TRAINING, Target, Wizard};
use tempfile::TempDir;
use zeroize::Zeroizing;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

const WORDS: &str = "four words of mine";

#[test]
fn copies_are_told_by_their_names() {
    let own = "case.repurpose.ron";
    let cases = [
        (
            "case.repurpose (Ada's conflicted copy 2026-11-24).ron",
            Some(Service::Dropbox),
        ),
        (
            "case (Ada's conflicted copy 2026-11-24).repurpose.ron",
            Some(Service::Dropbox),
        ),
        (
            "case.repurpose (Copie en conflit de Ada 2026-11-24).ron",
            Some(Service::Dropbox),
        ),
        (
            "case.repurpose (In Konflikt stehende Kopie von Ada 2026-11-24).ron",
            Some(Service::Dropbox),
        ),
        (
            "case.repurpose (conflicted copy 2026-11-24 101500).ron",
            Some(Service::Nextcloud),
        ),
        (
            "case.repurpose_conflict-20261124-101500.ron",
            Some(Service::Nextcloud),
        ),
        (
            "case.repurpose.sync-conflict-20261124-101500-ABCDEFG.ron",
            Some(Service::Syncthing),
        ),
        (
            "case.sync-conflict-20261124-101500-ABCDEFG.repurpose.ron",
            Some(Service::Syncthing),
        ),
        ("case.repurpose-LAPTOP-7.ron", Some(Service::OneDrive)),
        ("case-LAPTOP.repurpose.ron", Some(Service::OneDrive)),
        ("case.repurpose.ron", None),
        ("case.repurpose.ron.bak", None),
        ("case.repurpose (1).ron", None),
        ("case.repurpose-a longer name than any computer.ron", None),
        ("case2.repurpose.ron", None),
        (
            "other.repurpose (conflicted copy 2026-11-24 101500).ron",
            None,
        ),
    ];
    for (name, expected) in cases {
        assert_eq!(service_of(own, name), expected, "{name}");
    }
}

#[test]
fn a_copy_of_the_same_assessment_is_named_and_another_one_is_not() {
    let (folder, path) = case();
    let copy = folder
        .path()
        .join("case.repurpose.sync-conflict-20261124-101500-ABCDEFG.ron");
    let other = folder.path().join("case.repurpose-LAPTOP.ron");
    fs::copy(&path, &copy).unwrap();
    let mut unlike = Wizard::start(&desk(), "eu-gdpr-6-4", NOW).unwrap();
    unlike.save(Target::NewFile(&other), NOW).unwrap();
    assert_eq!(copies(&path), [(copy, Service::Syncthing)]);
}

#[test]
fn a_copy_with_a_computers_name_is_one_when_both_were_changed() {
    for protected in [false, true] {
        let (folder, path) = case();
        if protected {
            protect(&path);
        }
        let copy = folder.path().join("case-LAPTOP.repurpose.ron");
        fs::copy(&path, &copy).unwrap();
        retitle(&copy, "On the laptop");
        assert_eq!(copies(&path), [], "only the copy went on");
        retitle(&path, "At the desk");
        assert_eq!(copies(&path), [(copy, Service::OneDrive)]);
    }
}

#[test]
fn a_revision_and_an_upgrade_beside_are_no_copies_whatever_happens_to_either() {
    for protected in [false, true] {
        let (folder, path) = case();
        if protected {
            protect(&path);
        }
        let revision = folder.path().join("case-2027.repurpose.ron");
        let upgrade = folder.path().join("case-v2.repurpose.ron");
        let wizard = Wizard::open(&desk(), &path).unwrap();
        let mut revised = wizard.revision_of(NOW).unwrap();
        revised.save(Target::NewFile(&revision), NOW).unwrap();
        let report = wizard.upgrading(wizard.base(), NOW).run();
        let mut upgraded = wizard.upgraded(&report).unwrap();
        upgraded.save(Target::NewFile(&upgrade), NOW).unwrap();
        drop((revised, upgraded));
        assert_eq!(copies(&path), []);
        retitle(&revision, "Next year");
        retitle(&upgrade, "The new questions");
        retitle(&path, "Withdrawn meanwhile");
        assert_eq!(copies(&path), []);
        assert_eq!(copies(&revision), []);
    }
}

/// What opening the file says of copies.
fn copies(path: &Path) -> Vec<(PathBuf, Service)> {
    let wizard = Wizard::open(&desk(), path).unwrap();
    let copy = |warning: &Warning| match warning {
        Warning::ConflictCopy(copy) => (copy.path.clone(), copy.service),
        other => panic!("{other:?}"),
    };
    wizard.warnings().iter().map(copy).collect()
}

fn retitle(path: &Path, title: &str) {
    let mut wizard = Wizard::open(&desk(), path).unwrap();
    wizard.apply(Command::Title(title.to_owned()), NOW);
    wizard.save(Target::Own, NOW).unwrap();
}

/// Little work: these files are there for a test.
fn protect(path: &Path) {
    let mut wizard = Wizard::open(&desk(), path).unwrap();
    let random = Zeroizing::new([7; 32]);
    wizard.protect(Protection::with_work(&Passphrase::new(WORDS), &random, 4));
    wizard.save(Target::Own, NOW).unwrap();
}

fn case() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    fs::write(&path, EXAMPLE_AI_TRAINING).unwrap();
    (folder, path)
}

fn desk() -> Desk {
    Desk {
        passphrase: Some(Passphrase::new(WORDS)),
        ..Desk::shipped(Language::En)
    }
}
