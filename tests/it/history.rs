//! The history: who changed what and when, and that nothing of it was changed by hand.

use std::fs;
use std::path::Path;
use std::process::{Command as Process, Output};

use jiff::Timestamp;
use repurpose::assessment::{Assessment, ChainFault, Happening, Value, file};
use repurpose::language::Language;
use repurpose::wizard::{Command, Desk, Target, Wizard};
use serde_json::Value as Json;
use tempfile::TempDir;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

#[test]
fn every_save_tells_who_changed_what_and_when() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let mut wizard = started(&path);
    let later: Timestamp = "2026-11-24T10:00:00Z".parse().unwrap();
    wizard.apply(answer("reference", "R-1"), NOW);
    wizard.save(Target::Own, later).unwrap();
    let saved = file::read(&path).unwrap();
    let last = saved.history.last().unwrap();
    assert_eq!((last.who.as_str(), last.at), ("Ada Example", later));
    assert_eq!(last.what, Happening::Answered);
    assert_eq!(last.questions, ["reference"]);
    assert_eq!(last.state, Some(saved.state()));
    assert_eq!(last.previous, Some(saved.history[0].hash()));
    assert_eq!(saved.head, Some(last.hash()));
}

#[test]
fn no_step_back_shortens_the_history() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let mut wizard = started(&path);
    wizard.apply(answer("reference", "R-1"), NOW);
    wizard.save(Target::Own, NOW).unwrap();
    wizard.apply(Command::Undo, NOW);
    assert!(wizard.is_changed());
    wizard.save(Target::Own, NOW).unwrap();
    let saved = file::read(&path).unwrap();
    assert!(!saved.answers.contains_key("reference"));
    assert_eq!(saved.history.len(), 3);
    assert_eq!(saved.chain_faults(), []);
}

#[test]
fn whatever_is_changed_by_hand_is_found() {
    let whole = history();
    type Change = fn(&mut Assessment);
    let cases: [(Change, &[ChainFault]); 7] = [
        (
            |one| one.history[1].who = "Eve".to_owned(),
            &[ChainFault::Broken(3)],
        ),
        (
            |one| one.history[0].at = "2020-01-01T00:00:00Z".parse().unwrap(),
            &[ChainFault::Broken(2)],
        ),
        (
            |one| one.history[1].questions.clear(),
            &[ChainFault::Broken(3)],
        ),
        (|one| drop(one.history.remove(1)), &[ChainFault::Broken(2)]),
        (|one| drop(one.history.pop()), &[ChainFault::Head]),
        (
            |one| one.history[3].what = Happening::Exported,
            &[ChainFault::Head],
        ),
        (|one| one.title.push('!'), &[ChainFault::State]),
    ];
    assert_eq!(whole.chain_faults(), []);
    for (index, (change, expected)) in cases.into_iter().enumerate() {
        let mut changed = whole.clone();
        change(&mut changed);
        assert_eq!(changed.chain_faults(), expected, "case {index}");
    }
}

#[test]
fn a_private_note_is_no_part_of_what_the_chain_vouches_for() {
    let mut assessment = history();
    for answer in assessment.answers.values_mut() {
        answer.note = "between us".to_owned();
    }
    assert_eq!(assessment.chain_faults(), []);
    assert_eq!(assessment.without_private_notes().chain_faults(), []);
}

#[test]
fn what_another_program_changed_is_told_by_the_next_save() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let mut wizard = started(&path);
    wizard.apply(answer("reference", "R-1"), NOW);
    wizard.save(Target::Own, NOW).unwrap();
    let text = fs::read_to_string(&path).unwrap().replace("R-1", "R-9");
    fs::write(&path, text).unwrap();
    assert_eq!(status(&run("history", &path)), 1);
    wizard.give_up_lock();

    let mut wizard = Wizard::open(&desk(), &path).unwrap();
    wizard.apply(Command::Title("Tickets".to_owned()), NOW);
    wizard.save(Target::Own, NOW).unwrap();
    let saved = file::read(&path).unwrap();
    let what: Vec<&str> = saved
        .history
        .iter()
        .map(|event| event.what.word())
        .collect();
    assert_eq!(what, ["created", "answered", "changed_elsewhere", "titled"]);
    assert_eq!(saved.chain_faults(), []);
    assert_eq!(status(&run("history", &path)), 0);
}

#[test]
fn a_broken_chain_stays_broken_after_a_save() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let mut wizard = started(&path);
    wizard.apply(answer("reference", "R-1"), NOW);
    wizard.save(Target::Own, NOW).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let at = text.rfind("Ada Example").unwrap();
    let forged = format!("{}Eve{}", &text[..at], &text[at + "Ada Example".len()..]);
    fs::write(&path, forged).unwrap();
    wizard.give_up_lock();
    let mut wizard = Wizard::open(&desk(), &path).unwrap();
    assert_eq!(wizard.assessment().chain_faults(), [ChainFault::Head]);
    wizard.apply(Command::Title("Tickets".to_owned()), NOW);
    wizard.save(Target::Own, NOW).unwrap();
    assert_eq!(
        file::read(&path).unwrap().chain_faults(),
        [ChainFault::Broken(3)]
    );
}

#[test]
fn a_final_export_is_told_by_the_file_and_by_the_document_alike() {
    let folder = TempDir::new().unwrap();
    let (path, letter) = (
        folder.path().join("case.repurpose.ron"),
        folder.path().join("letter.pdf"),
    );
    fs::write(&path, repurpose::wizard::EXAMPLE_AI_TRAINING).unwrap();
    let set = ["set", &path.display().to_string(), "reference=R-1"].map(str::to_owned);
    assert_eq!(status(&program(&set)), 0);
    let export = || {
        let (file, out) = (path.display().to_string(), letter.display().to_string());
        let arguments = [
            "export",
            &file,
            "--out",
            &out,
            "--date",
            "2026-11-24T10:00:00Z",
        ];
        assert_eq!(status(&program(&arguments.map(str::to_owned))), 0);
        fs::read(&letter).unwrap()
    };
    let first = export();
    let saved = file::read(&path).unwrap();
    assert_eq!(saved.history.last().unwrap().what, Happening::Exported);
    let inside = repurpose::wizard::extract(&first).unwrap().bytes;
    assert_eq!(inside, fs::read(&path).unwrap());
    // The same state gives the same document, and is not told twice.
    assert!(export() == first);
    assert_eq!(file::read(&path).unwrap(), saved);
}

#[test]
fn a_file_that_can_not_take_the_export_does_not_keep_the_letter_back() {
    let folder = TempDir::new().unwrap();
    let (path, letter) = (
        folder.path().join("case.repurpose.ron"),
        folder.path().join("letter.pdf"),
    );
    let text = repurpose::wizard::EXAMPLE_AI_TRAINING.replacen(
        "title: \"Support",
        "title: \"Our support",
        2,
    );
    fs::write(&path, &text).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let (file, out) = (path.display().to_string(), letter.display().to_string());
    let output = program(&["export", &file, "--out", &out].map(str::to_owned));
    assert_eq!(status(&output), 0);
    assert!(String::from_utf8_lossy(&output.stderr).contains("read-only"));
    assert!(letter.exists());
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn the_history_in_json_can_be_checked_by_anybody() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    fs::write(&path, file::to_text(&history()).unwrap()).unwrap();
    let output = program(&["history", &path.display().to_string(), "--json"].map(str::to_owned));
    let json: Json = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["whole"], true);
    let events = json["events"].as_array().unwrap();
    for pair in events.windows(2) {
        assert_eq!(pair[1]["previous"], pair[0]["hash"]);
    }
    assert_eq!(json["head"], events.last().unwrap()["hash"]);
    // The hash is that of the fields as a JSON list.
    let fields = [
        "previous",
        "at",
        "who",
        "what",
        "questions",
        "document",
        "state",
    ];
    let list = Json::from_iter(fields.map(|field| events[1][field].clone()));
    let hash = repurpose::assessment::Hash::of(list.to_string().as_bytes());
    assert_eq!(events[1]["hash"], hash.to_string());
}

/// Four events by Ada Example.
fn history() -> Assessment {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let mut wizard = started(&path);
    wizard.apply(answer("reference", "R-1"), NOW);
    wizard.save(Target::Own, NOW).unwrap();
    wizard.apply(answer("reference", "R-2"), NOW);
    wizard.apply(Command::Title("Tickets".to_owned()), NOW);
    wizard.save(Target::Own, NOW).unwrap();
    wizard.assessment().clone()
}

fn started(path: &Path) -> Wizard {
    let mut wizard = Wizard::start(&desk(), "fr-cnil-processor-reuse", NOW).unwrap();
    wizard.save(Target::NewFile(path), NOW).unwrap();
    wizard
}

fn answer(id: &str, text: &str) -> Command {
    Command::Answer(id.to_owned(), Some(Value::Text(text.to_owned())))
}

fn desk() -> Desk {
    Desk {
        person: "Ada Example".to_owned(),
        ..Desk::shipped(Language::En)
    }
}

fn run(command: &str, path: &Path) -> Output {
    program(&[command.to_owned(), path.display().to_string()])
}

fn program(arguments: &[String]) -> Output {
    let mut program = Process::new(env!("CARGO_BIN_EXE_repurpose"));
    program.args(arguments).env("LC_ALL", "C").output().unwrap()
}

fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}
