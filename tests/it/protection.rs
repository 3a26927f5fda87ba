//! Files under a passphrase: what other programs of the format write is read, what they would
//! refuse is refused, and everything else works as it does without one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Output};

use jiff::Timestamp;
use repurpose::assessment::disk::RealDisk;
use repurpose::assessment::save::backup_of;
use repurpose::assessment::{Fault, Passphrase, Protection, file, is_protected};
use repurpose::language::Language;
use repurpose::wizard::{
    Command, Desk, EXAMPLE_AI_TRAINING, Error, Target, Wizard, decline, recovery,
};
use tempfile::TempDir;
use zeroize::Zeroizing;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

/// Little work: these files are there for a test.
const WORK: u8 = 4;

const WORDS: &str = "four words of mine";

/// What the files of another program open with.
const THEIRS: &str = "Käse und acht Bäume";

#[test]
fn files_that_another_program_protected_open() {
    let text = "the quick brown fox ".repeat(7000);
    for (name, length) in [
        ("empty", 0),
        ("short", 1),
        ("one-piece", 65_536),
        ("two-pieces", 65_537),
    ] {
        let bytes = fs::read(data(name)).unwrap();
        let (protection, plain) = Protection::unlock(&bytes, &Passphrase::new(THEIRS)).unwrap();
        assert_eq!(*plain, text.as_bytes()[..length], "{name}");
        assert_eq!(protection.open(&bytes).unwrap(), plain);
    }
}

#[test]
fn what_is_sealed_opens_again_and_the_same_content_gives_the_same_bytes() {
    let protection = protection(1);
    for length in [0, 1, 65_535, 65_536, 65_537, 200_000] {
        let plain = vec![7; length];
        let sealed = protection.seal(&plain).unwrap();
        assert_eq!(*protection.open(&sealed).unwrap(), plain);
        assert_eq!(protection.seal(&plain).unwrap(), sealed);
        let (again, opened) = Protection::unlock(&sealed, &Passphrase::new(WORDS)).unwrap();
        assert_eq!((&again, &*opened), (&protection, &plain));
    }
    let nonce =
        |text: &[u8]| protection.seal(text).unwrap()[header_of(&protection)..][..16].to_vec();
    assert_ne!(nonce(b"one"), nonce(b"two"));
}

#[test]
fn whatever_bit_is_changed_and_wherever_it_ends_it_does_not_open() {
    let sealed = protection(1).seal(b"what it says").unwrap();
    let opens = |bytes: &[u8]| Protection::unlock(bytes, &Passphrase::new(WORDS)).is_ok();
    assert!(opens(&sealed));
    for place in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[place] ^= 1;
        assert!(!opens(&changed), "byte {place}");
        assert!(!opens(&sealed[..place]), "{place} bytes");
    }
    assert!(!opens(&[&*sealed, b"x"].concat()));
}

#[test]
fn pieces_that_are_left_out_or_change_places_are_noticed() {
    let protection = protection(1);
    let sealed = protection.seal(&vec![7; 3 * 65_536]).unwrap();
    let start = header_of(&protection) + 16;
    let piece = |number: usize| &sealed[start + number * 65_552..][..65_552];
    let with = |pieces: &[usize]| {
        let pieces: Vec<u8> = pieces.iter().flat_map(|it| piece(*it)).copied().collect();
        protection.open(&[&sealed[..start], &pieces].concat())
    };
    assert!(with(&[0, 1, 2]).is_ok());
    for pieces in [
        &[][..],
        &[0],
        &[2],
        &[0, 1],
        &[0, 2],
        &[1, 0, 2],
        &[0, 1, 1, 2],
    ] {
        assert_eq!(with(pieces).unwrap_err(), Fault::Damaged, "{pieces:?}");
    }
}

#[test]
fn a_header_says_why_it_does_not_open() {
    let sealed = String::from_utf8(head(&protection(1))).unwrap();
    let fault = |header: &str| {
        let bytes = [header.as_bytes(), &[0; 64]].concat();
        Protection::unlock(&bytes, &Passphrase::new(WORDS)).unwrap_err()
    };
    let work = |work: &str| fault(&sealed.replacen(" 4\n", &format!(" {work}\n"), 1));
    assert_eq!(work("21"), Fault::TooCostly);
    assert_eq!(work("255"), Fault::TooCostly);
    assert_eq!(work("999"), Fault::TooCostly);
    for odd in ["04", "+4", "-4", "0x4", "4 4", "", "0", "four"] {
        assert_eq!(work(odd), Fault::Damaged, "{odd:?}");
    }
    assert_eq!(
        fault(&sealed.replacen("scrypt", "X25519", 1)),
        Fault::Foreign
    );
    let two = sealed.replacen("\n---", "\n-> X25519 AAAA\n---", 1);
    assert_eq!(fault(&two), Fault::Foreign);
    assert_eq!(fault(&sealed.replace('\n', "\r\n")), Fault::Damaged);
    assert_eq!(fault(&sealed.replacen("v1", "v2", 1)), Fault::Damaged);
    let other = Protection::unlock(&protection(1).seal(b"").unwrap(), &Passphrase::new("else"));
    assert_eq!(other.unwrap_err(), Fault::Wrong);
}

#[test]
fn a_protected_assessment_is_opened_saved_and_locked_like_any_other() {
    let case = Case::protected();
    assert!(is_protected(&fs::read(&case.path).unwrap()));
    assert!(matches!(
        Wizard::open(&case.desk(None), &case.path),
        Err(Error::File(file::Error::Protected {
            fault: Fault::Locked,
            ..
        }))
    ));
    assert!(matches!(
        Wizard::open(&case.desk(Some("else")), &case.path),
        Err(Error::File(file::Error::Protected {
            fault: Fault::Wrong,
            ..
        }))
    ));
    let mut wizard = case.open();
    let second = case.open();
    assert!(second.held_by().is_some());
    assert_eq!(wizard.assessment().title, "Secret");
    wizard.apply(title("Changed"), NOW);
    wizard.save(Target::Own, NOW).unwrap();
    assert!(!wizard.is_changed());
    for path in [&case.path, &backup_of(&case.path)] {
        assert!(is_protected(&fs::read(path).unwrap()), "{}", path.display());
    }
    let desk = case.desk(Some(WORDS));
    let read = file::open(&RealDisk, &case.path, desk.passphrase.as_ref()).unwrap();
    assert_eq!(read.assessment.title, "Changed");
    assert_eq!(read.assessment.chain_faults(), []);
    fs::write(&case.path, "theirs").unwrap();
    wizard.apply(title("Mine"), NOW);
    assert!(wizard.save(Target::Own, NOW).is_err());
}

#[test]
fn protecting_leaves_nothing_readable_beside_the_file_and_removing_it_does() {
    let case = Case::plain();
    let mut wizard = case.open();
    wizard.apply(title("Before"), NOW);
    wizard.save(Target::Own, NOW).unwrap();
    assert!(backup_of(&case.path).exists());
    wizard.protect(Some(protection(1)));
    assert!(wizard.is_changed());
    wizard.save(Target::Own, NOW).unwrap();
    assert!(!wizard.is_changed());
    assert_eq!(case.readable(), Vec::<PathBuf>::new());
    wizard.apply(title("After"), NOW);
    wizard.save(Target::Own, NOW).unwrap();
    assert_eq!(case.readable(), Vec::<PathBuf>::new());
    wizard.protect(None);
    wizard.save(Target::Own, NOW).unwrap();
    drop(wizard);
    assert_eq!(file::read(&case.path).unwrap().title, "After");
}

#[test]
fn a_revision_of_what_is_protected_is_protected() {
    let case = Case::protected();
    let mut revision = case.open().revision_of(NOW).unwrap();
    let path = case.path.with_file_name("revision.repurpose.ron");
    revision.save(Target::NewFile(&path), NOW).unwrap();
    assert!(is_protected(&fs::read(path).unwrap()));
}

#[test]
fn the_journal_of_what_is_protected_is_protected_and_taken_back_with_the_passphrase() {
    let case = Case::protected();
    let mut wizard = case.open();
    wizard.keep_journal(NOW);
    wizard.apply(title("Not saved, and secret"), NOW);
    wizard.journaling(NOW).unwrap().run().unwrap();
    drop(wizard);
    let [state] = recovery(&case.desk(None), NOW).states.try_into().unwrap();
    assert_eq!(state.assessment, None);
    let text = fs::read(&state.journal).unwrap();
    assert!(memchr::memmem::find(&text, b"secret").is_none());
    for words in [None, Some("else")] {
        let taken = Wizard::recover(&case.desk(words), &state.journal, NOW);
        assert!(matches!(
            taken,
            Err(Error::File(file::Error::Protected { .. }))
        ));
    }
    decline(&case.desk(None), &state.journal, NOW).unwrap();
    let [state] = recovery(&case.desk(None), NOW).states.try_into().unwrap();
    assert_eq!(state.declined, Some(NOW));
    let mut wizard = Wizard::recover(&case.desk(Some(WORDS)), &state.journal, NOW).unwrap();
    assert_eq!(wizard.assessment().title, "Not saved, and secret");
    wizard.save(Target::Own, NOW).unwrap();
    assert!(is_protected(&fs::read(&case.path).unwrap()));
}

#[test]
fn what_was_to_be_protected_when_it_crashed_is_taken_back_protected() {
    let case = Case::plain();
    let mut wizard = case.open();
    wizard.keep_journal(NOW);
    wizard.protect(Some(protection(2)));
    wizard.journaling(NOW).unwrap().run().unwrap();
    drop(wizard);
    let [state] = recovery(&case.desk(None), NOW).states.try_into().unwrap();
    let mut wizard = Wizard::recover(&case.desk(Some(WORDS)), &state.journal, NOW).unwrap();
    wizard.save(Target::Own, NOW).unwrap();
    assert!(is_protected(&fs::read(&case.path).unwrap()));
}

#[test]
fn the_command_line_protects_reads_changes_lists_and_unprotects() {
    let case = Case::plain();
    let at = |name: &str| case.folder.path().join(name);
    fs::write(at("words"), format!("{WORDS}\nsecond line")).unwrap();
    fs::write(at("short"), "short").unwrap();
    let refused = case.run(&[
        "protect",
        "case.repurpose.ron",
        "--new-passphrase-file",
        "short",
    ]);
    assert_eq!(refused.status.code(), Some(3));
    case.yes(&[
        "protect",
        "case.repurpose.ron",
        "--new-passphrase-file",
        "words",
    ]);
    assert_eq!(case.readable(), Vec::<PathBuf>::new());
    let locked = case.run(&["score", "case.repurpose.ron"]);
    assert_eq!(locked.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&locked.stderr).contains("protected with a passphrase"));
    let open = ["--passphrase-file", "words"];
    case.yes(&[&["set", "case.repurpose.ron", "title=Hidden"], &open[..]].concat());
    case.yes(&[&["score", "case.repurpose.ron"], &open[..]].concat());
    case.yes(&[&["history", "case.repurpose.ron"], &open[..]].concat());
    let pdf = [
        "export",
        "case.repurpose.ron",
        "--draft",
        "--out",
        "letter.pdf",
    ];
    case.yes(&[&pdf, &open[..]].concat());
    let listed = case.yes(&["list", "."]);
    assert!(
        listed.contains("protected") && !listed.contains("Hidden"),
        "{listed}"
    );
    let listed = case.yes(&["list", ".", "--json"]);
    assert!(listed.contains("\"state\": \"protected\""), "{listed}");
    case.yes(&[&["unprotect", "case.repurpose.ron"], &open[..]].concat());
    assert_eq!(file::read(&case.path).unwrap().title, "Hidden");
}

#[test]
fn what_a_register_remembered_of_a_file_is_forgotten_when_it_is_protected() {
    let case = Case::plain();
    fs::write(case.folder.path().join("words"), WORDS).unwrap();
    let cache = case.folder.path().join(".cache/repurpose/register");
    case.yes(&["list", "."]);
    let kept = || fs::read_dir(&cache).map_or(0, Iterator::count);
    assert_eq!(kept(), 1);
    let words = ["--new-passphrase-file", "words"];
    case.yes(&[&["protect", "case.repurpose.ron"], &words[..]].concat());
    assert_eq!(kept(), 0);
}

/// A file, and a folder for journals.
struct Case {
    folder: TempDir,
    path: PathBuf,
}

impl Case {
    fn plain() -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("case.repurpose.ron");
        fs::write(&path, EXAMPLE_AI_TRAINING).unwrap();
        Self { folder, path }
    }

    fn protected() -> Self {
        let case = Self::plain();
        let mut wizard = case.open();
        wizard.apply(title("Secret"), NOW);
        wizard.protect(Some(protection(1)));
        wizard.save(Target::Own, NOW).unwrap();
        drop(wizard);
        case
    }

    fn desk(&self, passphrase: Option<&str>) -> Desk {
        Desk {
            journals: Some(self.folder.path().join("journals")),
            passphrase: passphrase.map(Passphrase::new),
            ..Desk::shipped(Language::En)
        }
    }

    fn open(&self) -> Wizard {
        Wizard::open_to_change(&self.desk(Some(WORDS)), &self.path, NOW, false).unwrap()
    }

    /// What of the assessment everybody can read: the file, or what stands beside it.
    fn readable(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        let says = |path: &PathBuf| {
            let bytes = fs::read(path).unwrap_or_default();
            memchr::memmem::find(&bytes, b"assessment:").is_some()
        };
        paths.filter(says).collect()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut program = Process::new(env!("CARGO_BIN_EXE_repurpose"));
        let program = program.args(arguments).current_dir(self.folder.path());
        program.env("LC_ALL", "C").env("HOME", self.folder.path());
        for place in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"] {
            program.env_remove(place);
        }
        program.output().unwrap()
    }

    fn yes(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }
}

fn protection(seed: u8) -> Protection {
    let random = Zeroizing::new([seed; 32]);
    Protection::with_work(&Passphrase::new(WORDS), &random, WORK).unwrap()
}

/// The header alone.
fn head(protection: &Protection) -> Vec<u8> {
    let mut sealed = protection.seal(b"").unwrap();
    // Behind it stand the nonce and one piece of nothing.
    sealed.truncate(sealed.len() - 32);
    sealed
}

fn header_of(protection: &Protection) -> usize {
    head(protection).len()
}

fn title(text: &str) -> Command {
    Command::Title(text.to_owned())
}

fn data(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/protected");
    folder.join(name).with_extension("age")
}
