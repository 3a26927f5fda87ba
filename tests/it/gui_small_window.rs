//! A window of 400 by 300 points: 800 by 600 pixels, with everything at twice its size.

use eframe::egui::{self, Key, accesskit::Role};
use egui_kittest::kittest::Queryable;
use repurpose::gui::Page;
use repurpose::language::Language;

use super::gui::Walk;

impl Walk {
    fn make_small(&mut self) {
        self.harness.set_size(egui::vec2(400.0, 300.0));
        self.harness.run();
    }

    /// The place of this page among all, as the bar says it.
    fn place(&self, number: usize) -> String {
        let of = Page::all(self.harness.state().wizard().unwrap()).len();
        let values = [("number", number.into()), ("of", of.into())];
        self.texts().with("window-place", &values)
    }
}

#[test]
fn every_tool_of_the_bar_is_in_view_in_a_small_window_at_twice_the_size() {
    let mut walk = Walk::start(Language::Fr);
    walk.open_example();
    walk.make_small();
    let screen = walk.harness.ctx.content_rect();
    for key in [
        "window-home",
        "window-save",
        "palette-title",
        "window-settings",
    ] {
        let name = walk.t(key);
        let tool = walk.harness.get_by_role_and_label(Role::Button, &name);
        assert!(
            screen.contains_rect(tool.rect()),
            "{key}: {:?}",
            tool.rect()
        );
    }
}

#[test]
fn a_dialog_begins_in_view_in_a_small_window_at_twice_the_size() {
    let mut walk = Walk::start(Language::Fr);
    walk.make_small();
    walk.command(Key::K);
    let screen = walk.harness.ctx.content_rect();
    let title = walk.t("palette-title");
    let heading = walk.harness.get_by_role_and_label(Role::Heading, &title);
    assert!(screen.contains_rect(heading.rect()), "{:?}", heading.rect());
}

#[test]
fn the_list_of_pages_opens_from_the_bar_and_leads_to_them() {
    let mut walk = Walk::start(Language::De);
    walk.open_example();
    walk.make_small();
    let result = walk.t("result-title");
    assert!(!walk.sees(&result), "no room beside the page");
    let place = walk.place(1);
    walk.press(&place);
    let wizard = walk.harness.state().wizard().unwrap();
    let current = wizard.questionnaire().steps[0].title.clone();
    assert!(walk.writes_in(&current), "the keyboard starts where one is");
    walk.press(&result);
    assert_eq!(walk.harness.state().page(), Page::Result);
    assert!(!walk.sees_key("section-closing"), "the list is closed");
}

#[test]
fn what_holds_one_on_a_page_is_seen_first() {
    let mut walk = Walk::start(Language::Fr);
    walk.open_example();
    walk.press_key("decision-title");
    walk.write("decision-date", "2026-13");
    walk.make_small();
    walk.press_key("window-continue");
    let label = walk.t("decision-date");
    let link = walk.harness.get_by_role_and_label(Role::Link, &label);
    assert!(link.is_focused());
    let screen = walk.harness.ctx.content_rect();
    assert!(screen.contains_rect(link.rect()), "{:?}", link.rect());
}
