//! Trying answers out in the window: told on every page, kept or taken back by a button.

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use repurpose::gui::Page;
use repurpose::language::Language;
use repurpose::wizard::differences;

use super::gui::Walk;

/// A window in which something is tried.
fn trying() -> Walk {
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-example-partner-marketing");
    walk.press_key("result-title");
    let name = walk.t("result-try");
    let node = walk.harness.get_all_by_label(&name).next();
    node.unwrap().click_accesskit();
    walk.harness.run();
    walk
}

#[test]
fn a_trial_is_told_on_every_page_with_what_differs() {
    let mut walk = trying();
    let tried = walk.wizard().tried().next().unwrap().question.to_owned();
    let question = walk.wizard().questionnaire().question(&tried).unwrap();
    let question = question.text.clone();
    for page in Page::all(walk.wizard()) {
        let key = match page {
            Page::Section(index) => walk.wizard().questionnaire().steps[index].title.clone(),
            other => walk.t(match other {
                Page::Answers => "answers-title",
                Page::Decision => "decision-title",
                Page::Document => "document-title",
                Page::Sign => "signing-title",
                _ => "result-title",
            }),
        };
        walk.press(&key);
        assert_eq!(walk.page(), page);
        assert!(walk.sees_key("result-tried"), "{page:?}");
        assert!(walk.sees(&question), "{page:?}");
    }
    walk.press_key("result-try-back");
    assert!(!walk.sees_key("result-tried"));
    assert!(!walk.wizard().is_changed());
}

#[test]
fn saving_and_the_letter_wait_with_the_reason_until_the_trial_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let mut walk = trying();
    walk.paths.next_is(&path);
    walk.press_key("window-save");
    assert!(!path.exists());
    let reason = walk.texts().get("problem-trying");
    let told = walk.harness.query_all_by_label_contains(&reason).next();
    assert!(told.is_some());
    walk.press_key("result-try-keep");
    walk.press_key("window-save");
    assert!(path.exists());
}

#[test]
fn one_step_back_ends_a_trial_in_the_window() {
    let mut walk = trying();
    let tried = walk.wizard().assessment().clone();
    walk.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    walk.harness.run();
    assert!(!walk.wizard().is_trying());
    assert!(!differences(&tried, walk.wizard().assessment()).is_empty());
}
