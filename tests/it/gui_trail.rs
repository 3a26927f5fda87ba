//! The way one came is the way back, and the window is called by what it shows.

use egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT;
use repurpose::gui::Page;
use repurpose::language::Language;
use repurpose::wizard::EXAMPLE_AI_TRAINING;

use super::gui::Walk;

const TITLE: &str = "Support tickets for training HD-Assist";

#[test]
fn a_case_out_of_the_register_leads_back_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.repurpose.ron");
    std::fs::write(file, EXAMPLE_AI_TRAINING).unwrap();
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-register");
    walk.paths.next_is(folder.path());
    walk.press_key("register-choose");
    walk.press(TITLE);
    walk.press_key("window-continue");
    assert_eq!(walk.page(), Page::Section(1));
    back(&mut walk);
    assert_eq!(walk.page(), Page::Section(0));
    back(&mut walk);
    assert_eq!(walk.page(), Page::Register);
    back(&mut walk);
    assert_eq!(walk.page(), Page::Home);
    back(&mut walk);
    assert_eq!(walk.page(), Page::Home);
}

#[test]
fn the_window_is_called_by_the_case_only_where_it_is_shown() {
    let mut walk = Walk::start(Language::En);
    assert_eq!(name(&walk), "Repurpose");
    walk.open_example();
    assert_eq!(name(&walk), format!("{TITLE} – Repurpose"));
    walk.press_key("window-home");
    assert_eq!(name(&walk), "Repurpose");
    walk.press_key("home-register");
    assert_eq!(name(&walk), "Register – Repurpose");
}

/// What the list of windows calls it.
fn name(walk: &Walk) -> String {
    let root = walk.harness.root();
    root.accesskit_node().label().unwrap()
}

fn back(walk: &mut Walk) {
    walk.harness
        .key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    walk.harness.run();
}
