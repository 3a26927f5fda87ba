//! The commands of the window by name: their keys, the list of them, and the pages about the window.

use eframe::egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::gui::{Page, Zoom, orders};
use repurpose::language::{Language, Texts};

use super::gui::Walk;

impl Walk {
    pub(super) fn command(&mut self, key: Key) {
        self.harness.key_press_modifiers(Modifiers::COMMAND, key);
        self.harness.run();
    }

    fn options(&self) -> Vec<String> {
        let options = self.harness.query_all_by_role(Role::ListBoxOption);
        options
            .filter_map(|node| node.accesskit_node().label())
            .collect()
    }
}

#[test]
fn no_keys_strike_two_commands() {
    let table = orders();
    let keys: Vec<_> = table.iter().filter_map(|order| order.keys).collect();
    assert!(keys.len() > 10);
    for (place, struck) in keys.iter().enumerate() {
        let takes = |one: &eframe::egui::KeyboardShortcut| {
            one.logical_key == struck.logical_key
                && struck.modifiers.matches_logically(one.modifiers)
        };
        assert_eq!(keys.iter().position(takes), Some(place), "{struck:?}");
    }
}

#[test]
fn every_command_has_a_name_of_its_own_in_every_language() {
    for language in Language::ALL {
        let texts = Texts::of(language);
        let names: std::collections::BTreeSet<String> =
            orders().iter().map(|order| texts.get(order.key)).collect();
        assert_eq!(names.len(), orders().len(), "{language}");
    }
}

#[test]
fn a_command_is_found_by_its_words_and_struck_by_enter() {
    let mut walk = Walk::start(Language::En);
    walk.command(Key::K);
    assert!(
        !walk.options().contains(&walk.t("result-title")),
        "nothing is open"
    );
    walk.key(Key::Escape);
    assert!(walk.options().is_empty());

    walk.open_example();
    walk.command(Key::K);
    walk.harness
        .event(eframe::egui::Event::Text("opinion dec".to_owned()));
    walk.harness.run();
    assert_eq!(walk.options(), [walk.t("decision-title")]);
    walk.key(Key::Enter);
    assert_eq!(walk.page(), Page::Decision);
    assert!(walk.options().is_empty());
}

#[test]
fn arrows_lead_through_the_list_of_commands() {
    let mut walk = Walk::start(Language::De);
    walk.command(Key::K);
    let place = walk
        .options()
        .iter()
        .position(|name| *name == walk.t("home-register"))
        .unwrap();
    for _ in 0..place {
        walk.key(Key::ArrowDown);
    }
    walk.key(Key::Enter);
    assert_eq!(walk.page(), Page::Register);
}

#[test]
fn keys_turn_the_pages_of_an_assessment_only() {
    let mut walk = Walk::start(Language::En);
    walk.command(Key::PageDown);
    assert_eq!(walk.page(), Page::Home);
    walk.open_example();
    walk.command(Key::PageDown);
    assert_eq!(walk.page(), Page::Section(1));
    walk.command(Key::PageUp);
    walk.command(Key::PageUp);
    assert_eq!(walk.page(), Page::Section(0));
}

#[test]
fn what_is_looked_up_leads_back_to_the_work() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("result-title");
    walk.press_key("window-settings");
    walk.press_key("about-title");
    assert_eq!(walk.page(), Page::About);
    walk.press_key("window-back");
    assert_eq!(walk.page(), Page::Result);
    walk.key(Key::F1);
    assert_eq!(walk.page(), Page::Shortcuts);
    assert!(walk.sees("Ctrl\u{a0}+\u{a0}K"));
}

#[test]
fn keys_and_settings_make_everything_larger_within_bounds() {
    let mut walk = Walk::start(Language::Fr);
    let zoom = |walk: &Walk| walk.harness.ctx.zoom_factor();
    walk.command(Key::Plus);
    assert_eq!(zoom(&walk), 1.25);
    for _ in 0..9 {
        walk.command(Key::Plus);
    }
    assert_eq!(zoom(&walk), 2.0);
    walk.command(Key::Num0);
    walk.command(Key::Minus);
    assert_eq!(zoom(&walk), 1.0);
    assert_eq!(Zoom::To(9_000).from(100), 200);
    assert_eq!(Zoom::To(0).from(100), 100);
}

#[test]
fn high_contrast_is_chosen_in_the_settings() {
    let mut walk = Walk::start(Language::En);
    walk.press_key("window-settings");
    walk.press_key("window-appearance-contrast");
    let theme = repurpose::gui::theme::Theme::of(&walk.harness.ctx);
    assert_eq!(theme.colours.canvas, eframe::egui::Color32::BLACK);
}
