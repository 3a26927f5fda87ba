//! Reading: whatever the disk does, a file is read whole or refused with a true word, and left alone.

use std::fs;
use std::path::{Path, PathBuf};

use repurpose::assessment::disk::RealDisk;
use repurpose::assessment::file::{self, Error};
use repurpose::assessment::save::{Expected, backup_of};
use repurpose::language::{Language, Texts};
use repurpose::wizard::Problem;
use tempfile::TempDir;

use crate::faulty_disk::{Fault, FaultyDisk};

const EXAMPLE: &[u8] = include_bytes!("../../assets/examples/ai-training.repurpose.ron");

/// EIO, EACCES, ESTALE.
const ERRORS: [i32; 3] = [5, 13, 116];

#[test]
fn a_file_that_comes_byte_by_byte_is_read_whole() {
    let (_folder, path) = file_of(EXAMPLE);
    let read = file::open(&FaultyDisk::new(Fault::ShortReads, 0), &path, None).unwrap();
    assert_eq!(read.assessment, file::read(&path).unwrap());
}

#[test]
fn a_disk_that_fails_at_any_call_is_told_and_nothing_half_read_is_taken() {
    let (_folder, path) = file_of(EXAMPLE);
    for error in ERRORS {
        for at in 0.. {
            let disk = FaultyDisk::new(Fault::Once(error), at);
            let read = file::open(&disk, &path, None);
            if !disk.was_met() {
                assert!(read.is_ok() && at > 3);
                break;
            }
            let cause = match read {
                Err(Error::Read { cause, .. }) => cause,
                other => panic!("call {at}: {other:?}"),
            };
            assert_eq!(cause.raw_os_error(), Some(error));
        }
    }
    assert_eq!(fs::read(&path).unwrap(), EXAMPLE);
}

#[test]
fn a_file_that_ends_too_soon_is_refused_with_its_place_wherever_it_ends() {
    let end = EXAMPLE.trim_ascii_end().len();
    for kept in (0..end).step_by(997).chain([end - 1]) {
        let (_folder, path) = file_of(&EXAMPLE[..kept]);
        assert_refused_with_its_place(&path);
    }
}

#[test]
fn zeros_where_a_crash_left_them_are_refused_and_the_backup_opens() {
    let half = &EXAMPLE[..EXAMPLE.len() / 2];
    let zeros = [0; 4096];
    for torn in [
        &zeros[..],
        &[half, &zeros].concat(),
        &[EXAMPLE, &zeros].concat(),
    ] {
        let (_folder, path) = file_of(EXAMPLE);
        let assessment = file::read(&path).unwrap();
        file::write(&RealDisk, &path, &assessment, None, Expected::Anything).unwrap();
        fs::write(&path, torn).unwrap();
        assert_refused_with_its_place(&path);
        assert_eq!(file::read(&backup_of(&path)).unwrap(), assessment);
    }
}

fn assert_refused_with_its_place(path: &Path) {
    let before = fs::read(path).unwrap();
    let refused = file::open(&RealDisk, path, None).unwrap_err();
    let damaged = matches!(refused, Error::Content(_) | Error::CutOff(_));
    assert!(damaged, "{refused:?}");
    let problem = Problem::from(refused);
    let place = problem.place.clone().unwrap();
    let line = place.strip_prefix(&format!("{}:", path.display())).unwrap();
    let line: usize = line.split(':').next().unwrap().parse().unwrap();
    let lines = before.split(|byte| *byte == b'\n').count();
    assert!((1..=lines).contains(&line), "line {line} of {lines}");
    let sentence = problem.sentence(Texts::of(Language::En));
    assert!(!sentence.is_empty() && sentence.len() < 500, "{sentence}");
    assert_eq!(fs::read(path).unwrap(), before);
}

fn file_of(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    fs::write(&path, bytes).unwrap();
    (folder, path)
}
