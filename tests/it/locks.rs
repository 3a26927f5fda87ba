//! Two people at one file: the lock names who has it, and copies by synchronising folders are found.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Output};

use jiff::Timestamp;
use repurpose::assessment::file;
use repurpose::assessment::lock::{Holder, Lock, Taken, machine, who_has};
use repurpose::language::Language;
use repurpose::wizard::{Command, Desk, EXAMPLE_AI_TRAINING, Error, Target, Wizard};
use tempfile::TempDir;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

#[test]
fn the_second_reads_and_is_told_who_has_it() {
    let (_folder, path) = case();
    let first = open(&path, "Ada");
    let mut second = open(&path, "Ben");
    let other = second.held_by().unwrap().holder.clone().unwrap();
    assert_eq!(
        (other.user.as_str(), other.process),
        ("Ada", std::process::id())
    );
    assert_eq!(other.machine, machine());
    assert!(second.is_read_only());
    let before = second.assessment().clone();
    second.apply(title("Mine"), NOW);
    assert_eq!(second.assessment(), &before);
    assert!(matches!(
        second.save(Target::Own, NOW),
        Err(Error::Locked(_))
    ));
    drop(first);
    assert!(!lock_of(&path).exists());
    assert!(!open(&path, "Ben").is_read_only());
}

#[test]
fn a_file_that_is_taken_over_on_purpose_is_not_saved_by_the_first_any_more() {
    let (_folder, path) = case();
    let mut first = open(&path, "Ada");
    let mut second = Wizard::open_to_change(&desk("Ben"), &path, NOW, true).unwrap();
    assert!(!second.is_read_only());
    first.apply(title("First"), NOW);
    let Err(Error::Locked(other)) = first.save(Target::Own, NOW) else {
        panic!("saved")
    };
    assert_eq!(other.holder.unwrap().user, "Ben");
    second.apply(title("Second"), NOW);
    second.save(Target::Own, NOW).unwrap();
    drop(first);
    assert!(
        lock_of(&path).exists(),
        "the first does not remove what is the second's"
    );
    drop(second);
    assert!(!lock_of(&path).exists());
    assert_eq!(file::read(&path).unwrap().title, "Second");
}

#[test]
fn what_a_crash_here_left_behind_is_cleared_away() {
    let (folder, path) = case();
    let mut child = Process::new("sleep").arg("0").spawn().unwrap();
    child.wait().unwrap();
    write_lock(&path, &machine(), child.id());
    // A save that was killed leaves a temporary file; of this file and that process it is.
    let digest = repurpose::assessment::Hash::of(b"case.repurpose.ron").to_string();
    let temporary = folder
        .path()
        .join(format!(".repurpose-{}-{}-7.tmp", &digest[..8], child.id()));
    let foreign = folder
        .path()
        .join(format!(".repurpose-{}-{}-7.tmp", "00000000", child.id()));
    fs::write(&temporary, "half").unwrap();
    fs::write(&foreign, "of another file").unwrap();
    let wizard = open(&path, "Ada");
    assert!(!wizard.is_read_only());
    assert_eq!(who_has(&path).unwrap().holder.unwrap().user, "Ada");
    assert!(!temporary.exists() && foreign.exists());
}

#[test]
fn what_another_machine_left_behind_is_a_person_s_decision() {
    let (_folder, path) = case();
    write_lock(&path, "another-machine", 1);
    let wizard = open(&path, "Ada");
    let other = wizard.held_by().unwrap();
    assert_eq!(other.holder.as_ref().unwrap().machine, "another-machine");
    assert!(other.seen.is_some());
    assert!(
        !Wizard::open_to_change(&desk("Ada"), &path, NOW, true)
            .unwrap()
            .is_read_only()
    );
}

#[test]
fn a_lock_that_can_not_be_read_is_a_lock() {
    for bytes in [b"".as_slice(), b"nonsense", b"\xff\xfe", &[b'x'; 100_000]] {
        let (_folder, path) = case();
        fs::write(lock_of(&path), bytes).unwrap();
        let wizard = open(&path, "Ada");
        assert_eq!(wizard.held_by().unwrap().holder, None);
        assert!(
            !Wizard::open_to_change(&desk("Ada"), &path, NOW, true)
                .unwrap()
                .is_read_only()
        );
    }
}

#[test]
fn the_lock_goes_with_the_name() {
    let (folder, path) = case();
    let mut wizard = open(&path, "Ada");
    let other = folder.path().join("other.repurpose.ron");
    wizard.save(Target::File(&other), NOW).unwrap();
    assert!(!lock_of(&path).exists() && lock_of(&other).exists());
    let held = open(&path, "Ben");
    assert!(matches!(
        wizard.save(Target::File(&path), NOW),
        Err(Error::Locked(_))
    ));
    drop(held);
    wizard.save(Target::File(&path), NOW).unwrap();
}

#[test]
fn a_sign_of_life_is_seen_by_others() {
    let (_folder, path) = case();
    let wizard = open(&path, "Ada");
    let old = std::time::SystemTime::UNIX_EPOCH;
    let lock = fs::File::options()
        .append(true)
        .open(lock_of(&path))
        .unwrap();
    lock.set_modified(old).unwrap();
    assert_eq!(who_has(&path).unwrap().seen, Some(NOW));
    wizard.lock().unwrap().renew();
    assert!(who_has(&path).unwrap().seen.unwrap() > NOW);
}

#[test]
fn where_no_lock_can_be_made_none_is() {
    let folder = TempDir::new().unwrap();
    let holder = holder("Ada");
    let taken = Lock::take(
        &folder.path().join("gone/case.repurpose.ron"),
        &holder,
        false,
    );
    assert!(matches!(taken, Taken::Impossible));
}

#[test]
fn the_command_line_waits_for_nobody_long_and_takes_over_by_force() {
    let (_folder, path) = case();
    let wizard = open(&path, "Ada Example");
    assert_eq!(run(&path, &["score", "PATH"]).status.code(), Some(0));
    let refused = run(&path, &["set", "PATH", "reference=R-7"]);
    assert_eq!(refused.status.code(), Some(4));
    let message = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        message.contains("Ada Example has the assessment open on "),
        "{message}"
    );
    let forced = run(&path, &["set", "PATH", "reference=R-7", "--force"]);
    assert_eq!(forced.status.code(), Some(0));
    assert!(fs::read_to_string(&path).unwrap().contains("R-7"));
    drop(wizard);
}

#[test]
fn commands_at_the_same_moment_lose_nothing() {
    let (_folder, path) = case();
    let questions = ["reference", "contract", "request_text", "original_purpose"];
    let threads = questions.map(|id| {
        let path = path.clone();
        std::thread::spawn(move || {
            let assignment = format!("{id}=changed {id}");
            (0..20).any(|_| run(&path, &["set", "PATH", &assignment]).status.success())
        })
    });
    assert!(threads.into_iter().all(|one| one.join().unwrap()));
    let text = fs::read_to_string(&path).unwrap();
    for id in questions {
        assert!(text.contains(&format!("changed {id}")), "{id}");
    }
    assert_eq!(file::read(&path).unwrap().chain_faults(), []);
    assert!(!lock_of(&path).exists());
}

fn case() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    fs::write(&path, EXAMPLE_AI_TRAINING).unwrap();
    (folder, path)
}

fn open(path: &Path, person: &str) -> Wizard {
    Wizard::open_to_change(&desk(person), path, NOW, false).unwrap()
}

fn desk(person: &str) -> Desk {
    Desk {
        person: person.to_owned(),
        ..Desk::shipped(Language::En)
    }
}

fn title(text: &str) -> Command {
    Command::Title(text.to_owned())
}

fn holder(user: &str) -> Holder {
    Holder {
        user: user.to_owned(),
        machine: machine(),
        process: std::process::id(),
        since: NOW,
    }
}

fn write_lock(path: &Path, machine: &str, process: u32) {
    let left = Holder {
        machine: machine.to_owned(),
        process,
        ..holder("Zoe")
    };
    fs::write(lock_of(path), ron::to_string(&left).unwrap()).unwrap();
}

fn lock_of(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap().to_owned();
    name.push(".lock");
    path.with_file_name(name)
}

fn run(path: &Path, arguments: &[&str]) -> Output {
    let path = path.display().to_string();
    let arguments = arguments
        .iter()
        .map(|one| if *one == "PATH" { path.as_str() } else { one });
    let mut program = Process::new(env!("CARGO_BIN_EXE_repurpose"));
    program.args(arguments).env("LC_ALL", "C").output().unwrap()
}
