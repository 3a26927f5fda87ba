//! One question a page: chosen in the settings, remembered, and back and on between questions.

use std::sync::Arc;

use repurpose::gui::Page;
use repurpose::gui::keeper::SettingsFile;
use repurpose::language::Language;

use super::gui::{Paths, Walk};

impl Walk {
    /// The questions of the example's step that are asked.
    fn asked_in(&self, step: usize) -> Vec<String> {
        let wizard = self.harness.state().wizard().unwrap();
        let step = &wizard.questionnaire().steps[step];
        let asked = step.questions().filter(|one| wizard.is_asked(one));
        asked.map(|one| one.text.clone()).collect()
    }

    fn sees_count(&self, number: usize, of: usize) -> bool {
        self.sees(&format!("Question {number} of {of}"))
    }
}

#[test]
fn one_question_a_page_is_chosen_remembered_and_walked_both_ways() {
    let folder = tempfile::tempdir().unwrap();
    let start = || {
        let file = Some(folder.path().join("settings.ron"));
        let paths = Paths::default();
        let keeper = Arc::new(SettingsFile::at(file));
        Walk::keeping(Language::En, paths.clone(), Box::new(paths), keeper)
    };
    let mut walk = start();
    walk.press_key("window-settings");
    walk.press_key("settings-one-question");
    let mut walk = start();
    walk.open_example();
    let asked = walk.asked_in(0);
    assert!(asked.len() > 3);
    assert!(walk.sees_count(1, asked.len()));
    assert!(walk.sees_key("section-name"));
    walk.press_key("window-continue");
    assert!(walk.sees_count(2, asked.len()));
    assert!(!walk.sees_key("section-name"));
    assert!(walk.sees(&asked[1]));

    for _ in 1..asked.len() {
        walk.press_key("window-continue");
    }
    assert_eq!(walk.harness.state().page(), Page::Section(1));
    assert!(walk.sees_count(1, walk.asked_in(1).len()));
    walk.press_key("window-back");
    assert_eq!(walk.harness.state().page(), Page::Section(0));
    assert!(walk.sees_count(asked.len(), asked.len()), "the last one");
    walk.press_key("window-back");
    assert!(walk.sees_count(asked.len() - 1, asked.len()));

    walk.press_key("answers-title");
    let change = format!("{}: {}", walk.t("answers-change"), asked[2]);
    walk.press(&change);
    assert!(
        walk.sees_count(3, asked.len()),
        "the question that was chosen"
    );
    walk.press_key("window-settings");
    walk.press_key("settings-by-section");
    walk.press_key("window-back");
    assert!(!walk.sees_count(3, asked.len()));
}
