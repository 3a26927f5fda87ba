//! The window's own question for a path, where the desktop has no dialog for it.

use std::sync::Arc;

use egui::Key;
use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::gui::world::{Answer, FilePicker, Picked, Wish};
use repurpose::gui::{Page, keeper::Forgetful};
use repurpose::language::Language;
use repurpose::wizard::{Desk, EXAMPLE_AI_TRAINING, under_home};

use super::gui::{Paths, Walk};

/// A desktop without file dialogs.
struct NoDialogs;

impl FilePicker for NoDialogs {
    fn pick(&self, _: Wish, answer: Answer) {
        answer(Picked::NoDialog);
    }
}

#[test]
fn what_is_to_be_opened_has_to_be_there_and_is_asked_for_in_the_dialog() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.repurpose.ron");
    let mut walk = walk();
    walk.press_key("home-open");
    assert!(walk.sees_key("window-path-open"));
    walk.write("window-path", &file.display().to_string());
    walk.press_key("window-ok");
    assert!(walk.sees_key("window-path-absent"));
    assert_eq!(walk.page(), Page::Home);
    std::fs::write(&file, EXAMPLE_AI_TRAINING).unwrap();
    walk.press_key("window-ok");
    assert_eq!(walk.page(), Page::Section(0));
}

#[test]
fn a_file_is_saved_into_a_folder_that_is_there_under_a_name_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = walk();
    walk.start_questionnaire();
    walk.write("section-name", "Tickets: a/b test");
    walk.press_key("window-save");
    let proposed = written(&walk);
    assert!(
        proposed.ends_with("Tickets- a-b test.repurpose.ron"),
        "{proposed}"
    );
    let folder_of = std::path::Path::new(&proposed).parent().unwrap();
    assert!(folder_of.is_absolute(), "{proposed}");

    let absent = folder.path().join("absent/case.repurpose.ron");
    walk.write("window-path", &absent.display().to_string());
    walk.press_key("window-ok");
    assert!(walk.sees_key("window-path-no-folder"));
    let there = folder.path().join("case.repurpose.ron");
    std::fs::write(&there, "").unwrap();
    walk.write("window-path", &there.display().to_string());
    walk.press_key("window-ok");
    assert!(walk.sees_key("window-path-taken"));
    std::fs::remove_file(&there).unwrap();
    walk.press_key("window-ok");
    assert!(there.is_file());
    let place = folder.path().display().to_string();
    let told = walk.texts().with(
        "window-saved-as",
        &[
            ("file", "case.repurpose.ron".into()),
            ("folder", (&place).into()),
        ],
    );
    assert!(walk.sees(&told), "{told}");
}

#[test]
fn the_name_alone_is_written_over_at_once_also_after_another_dialog() {
    let mut walk = walk();
    walk.start_questionnaire();
    walk.write("section-name", "Tickets");
    walk.press_key("window-home");
    walk.press_key("home-start");
    walk.close();
    walk.harness.run();
    walk.press_key("window-unsaved-save");
    walk.harness.event(egui::Event::Text("mine".to_owned()));
    walk.harness.run();
    let path = written(&walk);
    assert!(path.ends_with("/mine.repurpose.ron"), "{path}");
    walk.key(Key::Escape);
    assert!(!walk.sees_key("window-path-save"));
}

#[test]
fn home_is_written_as_everywhere() {
    let home = under_home("~");
    assert!(home.is_absolute());
    assert_eq!(under_home("~/case.ron"), home.join("case.ron"));
    for path in ["~ada/case.ron", "/tmp/~", "case~"] {
        assert_eq!(under_home(path), std::path::Path::new(path));
    }
}

fn walk() -> Walk {
    let desk = Desk::shipped(Language::En);
    Walk::at_desk(
        desk,
        Paths::default(),
        Box::new(NoDialogs),
        Arc::new(Forgetful),
    )
}

/// What stands in the field of the path.
fn written(walk: &Walk) -> String {
    let name = walk.t("window-path");
    let mut fields = walk.harness.query_all_by_label(&name);
    let value = fields.find_map(|field| field.accesskit_node().value());
    value.unwrap()
}

#[test]
fn the_keyboard_is_after_saving_where_it_was_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = walk();
    walk.open_example();
    let steps = &walk.wizard().questionnaire().steps;
    walk.press(&steps.last().unwrap().title.clone());
    let focused = |walk: &Walk| walk.harness.ctx.memory(|memory| memory.focused());
    let fields = walk
        .harness
        .query_all_by_role(egui::accesskit::Role::MultilineTextInput);
    fields.into_iter().nth(2).unwrap().focus();
    walk.harness.run();
    let before = focused(&walk);
    assert!(before.is_some());
    walk.press_key("window-save");
    let there = folder.path().join("case.repurpose.ron");
    walk.write("window-path", &there.display().to_string());
    walk.key(Key::Enter);
    assert!(there.is_file());
    assert_eq!(focused(&walk), before);
}
