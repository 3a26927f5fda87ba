//! Last year's file meets a newer questionnaire in the window: what becomes of each question, both
//! results, and the copy.

use std::path::Path;
use std::sync::Arc;

use repurpose::gui::Page;
use repurpose::gui::keeper::Forgetful;
use repurpose::language::{Language, Texts, Value};

use super::gui::{Paths, Walk};
use super::versions::{answered, desk, first, folder_with, second, write};

/// A window at a desk whose folder holds a questionnaire, with this file open.
fn window(folder: &Path, file: &Path) -> Walk {
    let paths = Paths::default();
    let desk = desk(folder);
    let mut walk = Walk::at_desk(desk, paths.clone(), Box::new(paths), Arc::new(Forgetful));
    walk.paths.next_is(file);
    walk.press_key("home-open");
    walk
}

fn said(key: &str, values: &[(&str, Value<'_>)]) -> String {
    Texts::of(Language::En).with(key, values)
}

#[test]
fn the_report_follows_the_answers_and_the_page_leads_back() {
    let folder = folder_with(&first());
    let file = folder.path().join("case.repurpose.ron");
    drop(answered(&desk(folder.path()), &file));
    write(folder.path(), &second());
    let mut walk = window(folder.path(), &file);
    walk.press_key("answers-title");
    walk.press_key("palette-title");
    walk.write(
        "palette-find",
        &Texts::of(Language::En).get("versions-title"),
    );
    walk.key(eframe::egui::Key::Enter);
    assert_eq!(walk.harness.state().page(), Page::Versions);
    walk.press_key("window-back");
    assert_eq!(walk.harness.state().page(), Page::Answers);
}

#[test]
fn an_assessment_under_the_version_at_hand_is_told_so() {
    let folder = folder_with(&first());
    let file = folder.path().join("case.repurpose.ron");
    drop(answered(&desk(folder.path()), &file));
    let mut walk = window(folder.path(), &file);
    assert!(!walk.sees_key("section-version"));
    walk.press_key("palette-title");
    walk.write(
        "palette-find",
        &Texts::of(Language::En).get("versions-title"),
    );
    walk.key(eframe::egui::Key::Enter);
    assert!(walk.sees(&said("versions-only", &[("version", Value::Number(1))])));
}
