//! A passphrase in the window: chosen, asked for, taken away again.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{self, accesskit::Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::Timestamp;
use repurpose::assessment::{Passphrase, Protection, file, is_protected};
use repurpose::gui::App;
use repurpose::gui::keeper::Forgetful;
use repurpose::gui::world::World;
use repurpose::language::{Language, Texts};
use repurpose::wizard::{Command, Desk, EXAMPLE_AI_TRAINING, Target, Wizard};
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::gui::{InLine, Paths};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;
const WORDS: &str = "four words of mine";

#[test]
fn a_file_is_protected_with_a_passphrase_that_is_typed_twice_and_no_longer() {
    let (_folder, path) = case();
    let mut window = open(&path);
    press(&mut window, "answers-title");
    press(&mut window, "files-protect");
    write(&mut window, "files-protect-first", WORDS);
    write(&mut window, "files-protect-second", "four other words");
    assert!(sees(&window, "files-protect-differ"));
    press(&mut window, "files-protect-confirm");
    assert!(!is_protected(&fs::read(&path).unwrap()));
    write(&mut window, "files-protect-second", WORDS);
    press(&mut window, "files-protect-confirm");
    let bytes = fs::read(&path).unwrap();
    assert!(Protection::unlock(&bytes, &Passphrase::new(WORDS)).is_ok());
    press(&mut window, "files-unprotect");
    press_last(&mut window, "files-unprotect");
    assert!(file::read(&path).is_ok());
}

#[test]
fn a_protected_file_asks_for_its_passphrase_until_it_is_the_right_one() {
    let (_folder, path) = case();
    protect(&path);
    let mut window = open(&path);
    assert!(sees(&window, "files-unlock-title"));
    write(&mut window, "files-unlock-passphrase", "something else");
    press(&mut window, "files-unlock-open");
    assert!(sees(&window, "files-unlock-wrong"));
    write(&mut window, "files-unlock-passphrase", WORDS);
    press(&mut window, "files-unlock-open");
    let wizard = window.state().wizard().unwrap();
    assert_eq!(wizard.assessment().title, "Secret");
    assert!(wizard.protection().is_some());
}

#[test]
fn a_protected_file_stays_closed_when_nobody_gives_its_passphrase() {
    let (_folder, path) = case();
    protect(&path);
    let mut window = open(&path);
    press(&mut window, "window-cancel");
    assert!(!sees(&window, "files-unlock-title"));
    assert!(window.state().wizard().is_none());
}

fn case() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    fs::write(&path, EXAMPLE_AI_TRAINING).unwrap();
    (folder, path)
}

fn protect(path: &Path) {
    let mut wizard = Wizard::open(&Desk::shipped(Language::En), path).unwrap();
    wizard.apply(Command::Title("Secret".to_owned()), NOW);
    let (words, random) = (Passphrase::new(WORDS), Zeroizing::new([1; 32]));
    wizard.protect(Protection::with_work(&words, &random, 4));
    wizard.save(Target::Own, NOW).unwrap();
}

fn open(path: &Path) -> Harness<'static, App> {
    let world = World {
        picker: Box::new(Paths::default()),
        runner: Box::new(InLine),
        keeper: Arc::new(Forgetful),
        clock: || NOW,
        register_cache: None,
    };
    let (desk, file) = (Desk::shipped(Language::En), Some(path.to_owned()));
    let mut harness = Harness::builder()
        .with_size(egui::vec2(1280.0, 3000.0))
        .with_max_steps(40)
        .build_eframe(|context| App::new(&context.egui_ctx, world, desk, file).unwrap());
    harness.run();
    harness
}

fn t(key: &str) -> String {
    Texts::of(Language::En).get(key)
}

fn sees(window: &Harness<'static, App>, key: &str) -> bool {
    let name = t(key);
    let mut all = window.query_all_by(|_| true);
    all.any(|node| {
        let node = node.accesskit_node();
        node.label().as_deref() == Some(&*name) || node.value().as_deref() == Some(&*name)
    })
}

fn press(window: &mut Harness<'static, App>, key: &str) {
    press_of(window, key, false);
}

/// Presses the one in the dialog, which comes after what is behind it.
fn press_last(window: &mut Harness<'static, App>, key: &str) {
    press_of(window, key, true);
}

fn press_of(window: &mut Harness<'static, App>, key: &str, last: bool) {
    let name = t(key);
    let found: Vec<_> = window.get_all_by_label(&name).collect();
    let mut buttons = found.iter();
    let is_button = |node: &&egui_kittest::Node<'_>| node.accesskit_node().role() == Role::Button;
    let one = if last {
        buttons.rfind(is_button)
    } else {
        buttons.find(is_button)
    };
    one.unwrap().click_accesskit();
    drop(found);
    window.run();
}

fn write(window: &mut Harness<'static, App>, key: &str, text: &str) {
    let name = t(key);
    let is_field =
        |node: &egui_kittest::Node<'_>| node.accesskit_node().role() == Role::PasswordInput;
    let mut fields = window.get_all_by_label(&name);
    fields.find(is_field).unwrap().focus();
    drop(fields);
    window.run();
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    window.event(egui::Event::Text(text.to_owned()));
    window.run();
}
