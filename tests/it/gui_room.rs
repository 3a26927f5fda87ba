//! What becomes of the pages where there is little room, or much. Little is a window of 400 by 300 points:
//! 800 by 600 pixels, with everything at twice its size.

use std::path::Path;

use eframe::egui::{
    self, Key,
    accesskit::{Live, Role},
};
use egui_kittest::kittest::{NodeT, Queryable};
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

#[test]
fn the_list_of_commands_fits_with_its_way_out() {
    let mut walk = Walk::start(Language::De);
    for size in [(400.0, 300.0), (720.0, 450.0), (800.0, 600.0)] {
        walk.harness.set_size(size.into());
        walk.harness.run();
        walk.command(Key::K);
        let screen = walk.harness.ctx.content_rect();
        let close = walk.t("window-close");
        let found = walk.harness.get_by_role_and_label(Role::Button, &close);
        assert!(screen.contains_rect(found.rect()), "{:?}", found.rect());
        walk.press(&close);
    }
}

#[test]
fn the_outcome_so_far_stands_above_the_questions() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.make_small();
    let outcome = walk.t("common-outcome-compatible-with-safeguards");
    let told = walk.harness.get_by_label(&outcome);
    assert_eq!(told.accesskit_node().data().live(), Some(Live::Polite));
    let screen = walk.harness.ctx.content_rect();
    assert!(screen.contains_rect(told.rect()), "{:?}", told.rect());
}

#[test]
fn news_move_the_page_and_cover_nothing() {
    let mut walk = Walk::start(Language::En);
    walk.paths.next_is(Path::new("no-such-file.repurpose.ron"));
    walk.press_key("home-open");
    walk.make_small();
    let (close, title) = (walk.t("window-close"), walk.t("home-title"));
    let news = walk
        .harness
        .get_by_role_and_label(Role::Button, &close)
        .rect();
    let heading = walk.harness.get_by_role_and_label(Role::Heading, &title);
    assert!(news.bottom() <= heading.rect().top(), "{news:?}");
}

#[test]
fn the_pages_of_the_letter_stand_beside_it_where_there_is_room() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("document-title");
    let places = |walk: &mut Walk, width| {
        walk.harness.set_size(egui::vec2(width, 900.0));
        walk.harness.run();
        let heading = |key: &str| {
            let words = walk.t(key);
            walk.harness
                .get_by_role_and_label(Role::Heading, &words)
                .rect()
        };
        (heading("document-title"), heading("document-preview"))
    };
    let (title, pages) = places(&mut walk, 1600.0);
    assert!(pages.left() > title.right(), "beside: {pages:?}");
    let (title, pages) = places(&mut walk, 1000.0);
    assert!(
        pages.top() > title.bottom() && pages.left() == title.left(),
        "below: {pages:?}"
    );
}
