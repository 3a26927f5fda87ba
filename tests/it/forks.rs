//! A copy of a questionnaire asks in every language in which the original does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use repurpose::language::Language;
use repurpose::questionnaire::{Library, Questionnaire, ids};
use repurpose::wizard::{Checked, fork};
use tempfile::TempDir;

#[test]
fn a_copy_says_everything_in_the_languages_of_the_original() {
    let shipped = Library::shipped();
    for id in ids() {
        let folder = TempDir::new().unwrap();
        let origin = shipped.find(id).unwrap().unwrap();
        put(&folder, &shipped, &origin);
        let library = Library::with_folder(folder.path());
        let copy = library.find("own-copy").unwrap().unwrap();
        assert_eq!(library.languages(&copy), shipped.languages(&origin), "{id}");
        for language in Language::ALL {
            let [copied, original] = [(&library, &copy), (&shipped, &origin)]
                .map(|(at, one)| at.in_language(one, language));
            assert_eq!(copied.language, original.language);
            assert!(copied.texts() == original.texts(), "{id} in {language}");
        }
    }
}

#[test]
fn the_linter_finds_nothing_in_a_copy_and_its_translations() {
    let shipped = Library::shipped();
    for (id, languages) in [
        ("eu-gdpr-6-4", &[Language::Fr, Language::De][..]),
        ("kr-pipa-15-3", &[Language::Fr]),
    ] {
        let folder = TempDir::new().unwrap();
        let origin = shipped.find(id).unwrap().unwrap();
        let file = put(&folder, &shipped, &origin);
        let checked = Checked::in_file(&file, &fs::read(&file).unwrap());
        assert_eq!(checked.findings, [], "{id}");
        assert_eq!(checked.languages, languages, "{id}");
    }
}

#[test]
fn a_copy_of_a_copy_keeps_what_its_author_wrote() {
    let folder = TempDir::new().unwrap();
    let file = out(&folder, "first");
    assert!(program("eu-gdpr-6-4", "first", &file).status.success());
    let french = file.with_file_name("text.fr.ron");
    let text = fs::read_to_string(&french).unwrap();
    let changed = text.replacen("\"title\": \"", "\"title\": \"Notre ", 1);
    assert_ne!(changed, text);
    fs::write(&french, &changed).unwrap();
    let second = out(&folder, "second");
    let made = program(&file.display().to_string(), "second", &second);
    assert!(made.status.success(), "{made:?}");
    let copied = fs::read_to_string(second.with_file_name("text.fr.ron")).unwrap();
    assert!(copied == changed);
}

#[test]
fn a_copy_is_written_over_nothing() {
    let folder = TempDir::new().unwrap();
    let file = out(&folder, "own");
    let french = file.with_file_name("text.fr.ron");
    fs::write(&french, "mine").unwrap();
    let refused = program("eu-gdpr-6-4", "own", &file);
    assert!(!refused.status.success());
    assert!(String::from_utf8_lossy(&refused.stderr).contains("text.fr.ron"));
    assert!(!file.exists());
    assert_eq!(fs::read_to_string(french).unwrap(), "mine");
}

/// Puts a copy into a folder of own questionnaires; gives its file.
fn put(folder: &TempDir, library: &Library, origin: &Questionnaire) -> PathBuf {
    let fork = fork(library, origin, "own-copy").unwrap();
    let file = out(folder, "own-copy");
    for (name, text) in fork.translations {
        fs::write(file.with_file_name(name), text).unwrap();
    }
    fs::write(&file, fork.questionnaire).unwrap();
    file
}

/// The file of a copy, in a folder that is there.
fn out(folder: &TempDir, id: &str) -> PathBuf {
    let own = folder.path().join(id);
    fs::create_dir(&own).unwrap();
    own.join("questionnaire.ron")
}

fn program(origin: &str, id: &str, out: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_repurpose"))
        .args(["questionnaire", "fork", origin, "--id", id, "--out"])
        .arg(out)
        .env("LC_ALL", "C")
        .output()
        .unwrap()
}
