//! The save path: after each fault the file is whole, old or new, and the message is true.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use repurpose::assessment::disk::RealDisk;
use repurpose::assessment::save::{Expected, Version, backup_of, replace};
use repurpose::assessment::{Nature, SaveError, file};
use repurpose::language::Language;
use repurpose::wizard::{Command, Desk, Error, Target, Wizard};
use tempfile::TempDir;

use crate::faulty_disk::{Fault, FaultyDisk};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

const OLD: &[u8] = b"what was there before";
const NEW: &[u8] = b"what is saved now, somewhat longer than before";

/// ENOSPC, EIO, EACCES, EBUSY, EINVAL, EEXIST, EDQUOT.
const ERRORS: [i32; 7] = [28, 5, 13, 16, 22, 17, 122];

#[test]
fn a_save_goes_through_its_steps_in_the_order_that_lasts() {
    let (_folder, path) = old_file();
    let disk = FaultyDisk::new(Fault::None, 0);
    save(&disk, &path, Expected::Version(Version::of(OLD))).unwrap();
    let steps = [
        "resolve",
        "metadata", // where to
        "create",
        "write",
        "take_after",
        "sync", // the new version
        "create",
        "open",
        "read",
        "write",
        "read",
        "take_after",
        "sync",
        "rename", // the backup
        "rename",
        "sync_folder", // the name
    ];
    assert_eq!(disk.calls(), steps);
    assert_eq!(fs::read(backup_of(&path)).unwrap(), OLD);
}

#[test]
fn whatever_the_system_answers_the_file_is_whole_and_the_message_true() {
    for error in ERRORS {
        for forever in [false, true] {
            let fault = if forever {
                Fault::FromThen(error)
            } else {
                Fault::Once(error)
            };
            at_every_call(fault, |path, result| {
                let found = fs::read(path).unwrap();
                match result {
                    Ok(_) | Err(SaveError::NotConfirmed { .. }) => assert_eq!(found, NEW),
                    Err(_) => assert_eq!(found, OLD),
                }
                // What can't be removed is the one thing that stays.
                if !forever {
                    assert_eq!(temporary_files(path), 0, "{fault:?}");
                }
            });
        }
    }
}

#[test]
fn a_process_that_is_killed_at_any_call_leaves_the_old_or_the_new_file_whole() {
    at_every_call(Fault::Kill, |path, result| {
        let found = fs::read(path).unwrap();
        assert!(result.is_err());
        assert!(found == OLD || found == NEW);
        let backup = fs::read(backup_of(path)).ok();
        assert!(backup.is_none_or(|bytes| bytes == OLD));
    });
}

#[test]
fn short_and_interrupted_writes_are_gone_on_with() {
    let (_folder, path) = old_file();
    save(
        &FaultyDisk::new(Fault::ShortWrites, 0),
        &path,
        Expected::Anything,
    )
    .unwrap();
    assert_eq!(fs::read(&path).unwrap(), NEW);
    assert_eq!(fs::read(backup_of(&path)).unwrap(), OLD);
}

#[test]
fn short_and_interrupted_reads_are_gone_on_with() {
    let (_folder, path) = old_file();
    let disk = FaultyDisk::new(Fault::ShortReads, 0);
    save(&disk, &path, Expected::Version(Version::of(OLD))).unwrap();
    assert_eq!(fs::read(&path).unwrap(), NEW);
    assert_eq!(fs::read(backup_of(&path)).unwrap(), OLD);
}

#[test]
fn a_failed_synchronisation_is_a_failed_save_and_is_not_repeated() {
    for (call, left) in [("sync", OLD), ("sync_folder", NEW)] {
        let (_folder, path) = old_file();
        let disk = FaultyDisk::at_call(Fault::Once(5), call, 0);
        assert!(save(&disk, &path, Expected::Anything).is_err());
        assert_eq!(disk.calls().iter().filter(|one| **one == call).count(), 1);
        assert_eq!(fs::read(&path).unwrap(), left);
    }
}

#[test]
fn a_name_that_is_held_is_tried_for_a_second() {
    // The first renaming is the backup's.
    let held = |fault| FaultyDisk::at_call(fault, "rename", 1);
    let (_folder, path) = old_file();
    let disk = held(Fault::Once(13));
    save(&disk, &path, Expected::Anything).unwrap();
    assert_eq!(disk.waited(), Duration::from_millis(250));

    let (_folder, path) = old_file();
    let disk = held(Fault::FromThen(16));
    let refused = save(&disk, &path, Expected::Anything);
    assert!(
        matches!(refused, Err(SaveError::Refused { cause, .. }) if cause.kind() == ErrorKind::ResourceBusy)
    );
    assert_eq!(disk.waited(), Duration::from_secs(1));
    assert_eq!(
        disk.calls().iter().filter(|one| **one == "rename").count(),
        6
    );
    assert_eq!(fs::read(&path).unwrap(), OLD);
}

#[test]
fn what_another_program_changed_meanwhile_is_replaced_only_on_purpose() {
    let (_folder, path) = old_file();
    let read = Version::of(OLD);
    fs::write(&path, "theirs").unwrap();
    let refused = save(&RealDisk, &path, Expected::Version(read));
    assert!(matches!(refused, Err(SaveError::Changed(_))));
    assert_eq!(fs::read(&path).unwrap(), b"theirs");
    assert!(!backup_of(&path).exists());
    save(&RealDisk, &path, Expected::Anything).unwrap();
    assert_eq!(fs::read(&path).unwrap(), NEW);
    assert_eq!(fs::read(backup_of(&path)).unwrap(), b"theirs");
}

#[test]
fn a_file_that_must_be_new_replaces_none() {
    let (_folder, path) = old_file();
    assert!(matches!(
        save(&RealDisk, &path, Expected::Nothing),
        Err(SaveError::Exists(_))
    ));
    // Another program makes it between the look and the renaming.
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("new");
    let disk = FaultyDisk::at_call(Fault::Once(17), "rename_new", 0);
    assert!(matches!(
        save(&disk, &path, Expected::Nothing),
        Err(SaveError::Exists(_))
    ));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    save(&RealDisk, &path, Expected::Nothing).unwrap();
    assert_eq!(fs::read(&path).unwrap(), NEW);
}

#[test]
fn a_read_only_file_is_named_and_untouched() {
    let (_folder, path) = old_file();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert!(matches!(
        save(&RealDisk, &path, Expected::Anything),
        Err(SaveError::ReadOnly(_))
    ));
    assert_eq!(fs::read(&path).unwrap(), OLD);
}

#[test]
fn a_file_whose_folder_is_gone_is_refused() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("gone").join("case");
    assert!(matches!(
        save(&RealDisk, &path, Expected::Anything),
        Err(SaveError::Refused { .. })
    ));
}

#[test]
fn an_old_file_that_was_removed_meanwhile_is_made_again() {
    let (_folder, path) = old_file();
    fs::remove_file(&path).unwrap();
    save(&RealDisk, &path, Expected::Version(Version::of(OLD))).unwrap();
    assert_eq!(fs::read(&path).unwrap(), NEW);
}

#[test]
fn what_is_no_file_is_neither_read_nor_replaced() {
    let folder = TempDir::new().unwrap();
    let mut cases = vec![(folder.path().to_owned(), Nature::Folder)];
    #[cfg(unix)]
    {
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        cases.push((pipe, Nature::Device));
    }
    for (path, expected) in cases {
        let written = save(&RealDisk, &path, Expected::Anything);
        assert!(matches!(written, Err(SaveError::NotAFile { nature, .. }) if nature == expected));
        let read = file::read(&path);
        assert!(matches!(read, Err(file::Error::NotAFile { nature, .. }) if nature == expected));
    }
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;

    #[test]
    fn links_are_followed_also_to_what_is_not_there_yet() {
        let (folder, real) = old_file();
        let inner = folder.path().join("inner");
        fs::create_dir(&inner).unwrap();
        let (near, far) = (inner.join("near"), folder.path().join("far"));
        symlink("../case.repurpose.ron", far.with_file_name("inner/far")).unwrap();
        symlink("far", &near).unwrap();
        save(&RealDisk, &near, Expected::Version(Version::of(OLD))).unwrap();
        assert_eq!(fs::read(&real).unwrap(), NEW);
        assert!(fs::symlink_metadata(&near).unwrap().is_symlink());

        let nowhere = folder.path().join("nowhere");
        symlink("inner/not-yet", &nowhere).unwrap();
        save(&RealDisk, &nowhere, Expected::Nothing).unwrap();
        assert_eq!(fs::read(inner.join("not-yet")).unwrap(), NEW);

        let circle = folder.path().join("circle");
        symlink("circle", &circle).unwrap();
        assert!(matches!(
            save(&RealDisk, &circle, Expected::Anything),
            Err(SaveError::Refused { .. })
        ));
    }

    #[test]
    fn a_file_with_two_names_is_named_and_untouched() {
        let (folder, path) = old_file();
        fs::hard_link(&path, folder.path().join("second")).unwrap();
        let refused = save(&RealDisk, &path, Expected::Anything);
        assert!(matches!(
            refused,
            Err(SaveError::NotAFile {
                nature: Nature::ManyNames,
                ..
            })
        ));
        assert_eq!(fs::read(&path).unwrap(), OLD);
    }

    #[test]
    fn the_mode_is_kept_and_a_new_file_is_private() {
        let (folder, path) = old_file();
        for mode in [0o600, 0o640, 0o644, 0o664] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            save(&RealDisk, &path, Expected::Anything).unwrap();
            for path in [&path, &backup_of(&path)] {
                assert_eq!(fs::metadata(path).unwrap().mode() & 0o7777, mode);
            }
        }
        let new = folder.path().join("new");
        save(&RealDisk, &new, Expected::Nothing).unwrap();
        assert_eq!(fs::metadata(new).unwrap().mode() & 0o7777, 0o600);
    }

    #[test]
    fn names_of_any_length_and_encoding_are_saved_with_a_backup() {
        let folder = TempDir::new().unwrap();
        let long = "n".repeat(255);
        for name in [
            long.as_bytes(),
            b"\xff\xfe not UTF-8",
            b"case.repurpose.ron",
        ] {
            let path = folder.path().join(OsStr::from_bytes(name));
            save(&RealDisk, &path, Expected::Nothing).unwrap();
            fs::write(&path, OLD).unwrap();
            save(&RealDisk, &path, Expected::Anything).unwrap();
            assert_eq!(fs::read(&path).unwrap(), NEW);
            assert_eq!(fs::read(backup_of(&path)).unwrap(), OLD);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 6);
    }

    #[test]
    fn no_mask_makes_a_file_that_its_owner_can_not_read() {
        let folder = TempDir::new().unwrap();
        let command = format!(
            "umask 0777; '{}' new --questionnaire eu-gdpr-6-4 --out case.repurpose.ron",
            env!("CARGO_BIN_EXE_repurpose")
        );
        let mut shell = std::process::Command::new("sh");
        let ran = shell
            .args(["-c", &command])
            .current_dir(folder.path())
            .status();
        assert!(ran.unwrap().success());
        let made = fs::metadata(folder.path().join("case.repurpose.ron")).unwrap();
        assert_eq!(made.mode() & 0o7777, 0o600);
    }
}

#[test]
fn a_wizard_names_the_conflict_and_can_save_beside_or_over_it() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let mut mine = started(&path, RealDisk);
    let theirs = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        theirs.replacen("title: \"\"", "title: \"Theirs\"", 2),
    )
    .unwrap();
    mine.apply(title("Mine"), NOW);
    let Err(Error::File(file::Error::Save(SaveError::Changed(named)))) =
        mine.save(Target::Own, NOW)
    else {
        panic!("overwritten")
    };
    assert_eq!(named, path);
    assert!(mine.is_changed());
    assert_eq!(file::read(&path).unwrap().title, "Theirs");
    mine.clone()
        .save(
            Target::File(&folder.path().join("beside.repurpose.ron")),
            NOW,
        )
        .unwrap();
    mine.save(Target::OwnAnyway, NOW).unwrap();
    assert_eq!(file::read(&path).unwrap().title, "Mine");
    assert_eq!(file::read(&backup_of(&path)).unwrap().title, "Theirs");
    mine.apply(title("Again"), NOW);
    mine.save(Target::Own, NOW).unwrap();
}

#[test]
fn what_the_disk_did_not_confirm_counts_as_unsaved_and_is_no_conflict_later() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    // The first saving made the file.
    let mut wizard = started(&path, FaultyDisk::at_call(Fault::Once(5), "sync_folder", 1));
    wizard.apply(title("Second"), NOW);
    assert!(wizard.save(Target::Own, NOW).is_err());
    assert!(wizard.is_changed());
    wizard.save(Target::Own, NOW).unwrap();
    assert!(!wizard.is_changed());
}

fn started(path: &Path, disk: impl repurpose::assessment::disk::Disk + 'static) -> Wizard {
    let desk = Desk {
        disk: Arc::new(disk),
        ..Desk::shipped(Language::En)
    };
    let mut wizard = Wizard::start(&desk, "eu-gdpr-6-4", NOW).unwrap();
    wizard.save(Target::NewFile(path), NOW).unwrap();
    wizard
}

fn title(text: &str) -> Command {
    Command::Title(text.to_owned())
}

/// Saves with the fault at the first call, the second, … until a save does not meet it.
fn at_every_call(fault: Fault, check: impl Fn(&Path, Result<Version, SaveError>)) {
    for at in 0.. {
        let (_folder, path) = old_file();
        let disk = FaultyDisk::new(fault, at);
        let result = save(&disk, &path, Expected::Version(Version::of(OLD)));
        if !disk.was_met() {
            assert!(result.is_ok() && at > 10);
            return;
        }
        check(&path, result);
    }
}

fn save(
    disk: &dyn repurpose::assessment::disk::Disk,
    path: &Path,
    expected: Expected,
) -> Result<Version, SaveError> {
    replace(disk, path, NEW, expected)
}

fn old_file() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    fs::write(&path, OLD).unwrap();
    (folder, path)
}

fn temporary_files(path: &Path) -> usize {
    let entries = fs::read_dir(path.parent().unwrap()).unwrap().flatten();
    entries
        .filter(|entry| entry.path().extension().is_some_and(|it| it == "tmp"))
        .count()
}
