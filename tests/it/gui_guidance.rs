//! What helps in the window: the tour, the filters of the answers, and what is said when the person
//! can't go on.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::gui::Page;
use repurpose::gui::keeper::SettingsFile;
use repurpose::language::{Language, Texts};
use repurpose::questionnaire::Kind;

use super::gui::{Paths, Walk};

impl Walk {
    /// Presses the first of several of this name.
    fn press_first(&mut self, key: &str) {
        let name = self.t(key);
        let node = self.harness.get_all_by_label(&name).next();
        node.unwrap().click_accesskit();
        self.harness.run();
    }

    /// How many answers are listed.
    fn listed(&self) -> usize {
        let change = format!("{}: ", self.t("answers-change"));
        let links = self.harness.query_all_by_role(Role::Link);
        let names = links.filter_map(|node| node.accesskit_node().label());
        names.filter(|name| name.starts_with(&change)).count()
    }
}

#[test]
fn the_tour_leads_through_five_pages_of_a_copy() {
    let mut walk = Walk::start(Language::En);
    assert!(walk.sees_key("tour-offer"));
    walk.press_key("tour-start");
    let pages = [
        Page::Section(0),
        Page::Answers,
        Page::Result,
        Page::Decision,
        Page::Document,
    ];
    for (step, page) in pages.into_iter().enumerate() {
        assert_eq!(walk.page(), page);
        assert!(walk.sees(&format!("Tour, step {} of 5", step + 1)));
        if step + 1 < pages.len() {
            walk.press_key("tour-next");
        }
    }
    assert!(walk.harness.state().wizard().unwrap().path().is_none());
    walk.press_key("tour-end");
    assert_eq!(walk.page(), Page::Home);
    assert!(!walk.sees_key("tour-offer"));
}

#[test]
fn the_tour_is_offered_once_and_can_be_declined() {
    let folder = tempfile::tempdir().unwrap();
    let start = || {
        let file = Some(folder.path().join("settings.ron"));
        let paths = Paths::default();
        let keeper = Arc::new(SettingsFile::at(file));
        Walk::keeping(Language::De, paths.clone(), Box::new(paths), keeper)
    };
    let mut walk = start();
    walk.press_key("tour-decline");
    assert_eq!(walk.page(), Page::Home);
    assert!(!walk.sees_key("tour-offer"));
    assert!(!start().sees_key("tour-offer"));
}

#[test]
fn answers_are_listed_by_what_they_mean_and_whether_they_are_saved() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.paths
        .next_is(&folder.path().join("case.repurpose.ron"));
    walk.press_key("window-save");
    walk.press_key("answers-title");
    let all = walk.listed();
    walk.press_key("answers-against");
    let against = walk.listed();
    assert!(0 < against && against < all, "{against} of {all}");
    walk.press_key("answers-changed");
    assert_eq!(walk.listed(), 0);
    assert!(walk.sees_key("answers-none"));

    walk.press_key("answers-all");
    let change = walk.t("answers-change");
    let first = walk.harness.state().wizard().unwrap().questionnaire().steps[1]
        .questions()
        .next()
        .unwrap()
        .text
        .clone();
    walk.press(&format!("{change}: {first}"));
    walk.press_key("section-mark-unknown");
    walk.press_key("answers-title");
    for filter in ["answers-changed", "answers-unknown", "answers-open"] {
        walk.press_key(filter);
        assert_eq!(walk.listed(), 1, "{filter}");
    }
}

/// The first question for a date: the place and the title of its step, its text and its label.
fn first_date(walk: &Walk) -> (usize, String, String, String) {
    let wizard = walk.harness.state().wizard().unwrap();
    let steps = wizard.questionnaire().steps.iter().enumerate();
    for (place, step) in steps {
        let mut asked = step.questions().filter(|one| wizard.is_asked(one));
        if let Some(question) = asked.find(|one| one.kind == Kind::Date) {
            let text = question.text.clone();
            let optional = [("question", (&text).into())];
            let label = match question.optional {
                true => Texts::of(Language::En).with("section-optional", &optional),
                false => text.clone(),
            };
            return (place, step.title.clone(), text, label);
        }
    }
    panic!("no date is asked for");
}

#[test]
fn a_half_written_date_is_kept_and_stops_the_way_on() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    let (place, title, text, label) = first_date(&walk);
    walk.press(&title);
    walk.write_into(&label, "2026-13");
    walk.press_key("window-continue");
    assert_eq!(walk.page(), Page::Section(place));
    assert!(walk.sees_key("section-halted"));
    walk.press(&text);
    walk.write_into(&label, "2026-12-24");
    walk.press_key("window-continue");
    assert_ne!(walk.page(), Page::Section(place));
}

#[test]
fn what_can_not_be_pressed_yet_says_why() {
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-verify");
    assert!(walk.sees_key("verifying-lacks"));
    walk.press_key("window-home");
    walk.open_example();
    walk.press_key("signing-title");
    assert!(walk.sees_key("signing-make-lacks"));
    walk.write("signing-name", "Claire Besson");
    walk.write("signing-new-password", "a long password");
    walk.write("signing-again", "a long password");
    assert!(!walk.sees_key("signing-make-lacks"));
}

#[test]
fn the_result_so_far_says_that_it_is_provisional() {
    let mut walk = Walk::start(Language::En);
    walk.start_questionnaire();
    let open = walk.harness.state().wizard().unwrap().score().missing.len();
    assert!(open > 1);
    assert!(walk.sees(&format!("Provisional, {open} unanswered.")));
}

#[test]
fn what_would_change_the_result_can_be_tried_and_taken_back() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("result-title");
    let outcome = |walk: &Walk| walk.harness.state().wizard().unwrap().score().outcome;
    let before = outcome(&walk);
    walk.press_first("result-try");
    assert_ne!(outcome(&walk), before);
    assert_eq!(walk.page(), Page::Result);
    walk.press_key("result-try-back");
    assert_eq!(outcome(&walk), before);
}
