//! Last year's file meets a newer questionnaire in the window: what becomes of each question, both
//! results, and the copy.

use std::path::Path;
use std::sync::Arc;

use repurpose::assessment::Value as Answered;
use repurpose::assessment::lock::Holder;
use repurpose::gui::Page;
use repurpose::gui::keeper::Forgetful;
use repurpose::language::{Language, Texts, Value};
use repurpose::questionnaire::{Library, QuestionEntry, Questionnaire, shipped};
use repurpose::wizard::{Command, Desk, Target, fork};

use egui_kittest::kittest::Queryable;

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
    assert!(!walk.sees_key("section-version-remedy"));
    walk.press_key("palette-title");
    walk.write(
        "palette-find",
        &Texts::of(Language::En).get("versions-title"),
    );
    walk.key(eframe::egui::Key::Enter);
    assert!(walk.sees(&said("versions-only", &[("version", Value::Number(1))])));
}

#[test]
fn what_the_questionnaire_dropped_is_named_with_its_answer_and_cause() {
    let folder = folder_with(&first());
    let file = folder.path().join("case.repurpose.ron");
    let mut wizard = answered(&desk(folder.path()), &file);
    let kept = Answered::Text("Only closed tickets.".to_owned());
    let answer = Command::Answer("minimisation".to_owned(), Some(kept));
    let now = jiff::Timestamp::UNIX_EPOCH;
    wizard.apply(answer, now);
    wizard.save(Target::Own, now).unwrap();
    let text = wizard.questionnaire().question("minimisation").unwrap();
    let text = text.text.clone();
    drop(wizard);
    write(folder.path(), &second());
    let mut walk = window(folder.path(), &file);
    walk.press_key("versions-title");
    walk.press(&said("versions-copy", &[("version", Value::Number(2))]));
    walk.press_key("answers-all");
    assert!(walk.sees_key("answers-dropped") && !walk.sees_key("answers-left-out"));
    assert!(walk.sees(&text) && walk.sees("Only closed tickets."));
}

#[test]
fn the_way_to_another_version_is_open_in_a_file_that_is_locked() {
    let folder = folder_with(&first());
    let file = folder.path().join("case.repurpose.ron");
    drop(answered(&desk(folder.path()), &file));
    write(folder.path(), &second());
    let holder = Holder {
        user: "Zoe".to_owned(),
        machine: "elsewhere".to_owned(),
        process: 1,
        since: jiff::Timestamp::UNIX_EPOCH,
    };
    let lock = folder.path().join("case.repurpose.ron.lock");
    std::fs::write(lock, ron::to_string(&holder).unwrap()).unwrap();
    let mut walk = window(folder.path(), &file);
    assert!(walk.wizard().is_read_only());
    let numbers = [("from", Value::Number(1)), ("to", Value::Number(2))];
    assert!(walk.sees(&said("section-version", &numbers)));
    walk.press_key("versions-title");
    assert_eq!(walk.page(), Page::Versions);
}

#[test]
fn a_question_that_asks_for_something_else_in_the_same_words_is_told_so() {
    let mut changed = second();
    for question in changed
        .steps
        .iter_mut()
        .flat_map(|step| &mut step.questions)
    {
        if let QuestionEntry::Own(question) = question
            && question.id == "original_purpose"
        {
            question.text = first().question("original_purpose").unwrap().text.clone();
        }
    }
    let folder = folder_with(&first());
    let file = folder.path().join("case.repurpose.ron");
    drop(answered(&desk(folder.path()), &file));
    write(folder.path(), &changed);
    let mut walk = window(folder.path(), &file);
    walk.press_key("versions-title");
    assert!(walk.sees_key("versions-meaning") && walk.sees_key("versions-other-meaning"));
    assert!(!walk.sees_key("versions-other-options"));
}

#[test]
fn the_results_under_both_versions_give_their_reasons_in_the_language_of_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let origin = shipped("eu-gdpr-6-4").unwrap().unwrap();
    let copy = fork(&Library::default(), &origin, "own-test").unwrap();
    let own = folder.path().join("own-test");
    std::fs::create_dir(&own).unwrap();
    for (name, text) in &copy.translations {
        std::fs::write(own.join(name), text).unwrap();
    }
    write(folder.path(), &first());
    let file = folder.path().join("case.repurpose.ron");
    drop(answered(&desk(folder.path()), &file));
    let next = Questionnaire {
        version: 2,
        ..first()
    };
    write(folder.path(), &next);
    let paths = Paths::default();
    let desk = Desk::new(Library::with_folder(folder.path()), Language::Fr);
    let mut walk = Walk::at_desk(desk, paths.clone(), Box::new(paths), Arc::new(Forgetful));
    walk.paths.next_is(&file);
    walk.press_key("home-open");
    walk.press_key("versions-title");
    let because = walk.wizard().score().because.clone();
    assert_eq!(walk.wizard().questionnaire().language, Language::Fr);
    let said = walk.harness.query_all_by_label(&because).count();
    assert_eq!(said, 2, "under either version: {because}");
}
