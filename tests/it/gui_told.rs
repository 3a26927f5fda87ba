//! What the window tells those who don't see it, where egui by itself says less.

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{By, NodeT, Queryable};
use repurpose::gui::component::*;
use repurpose::gui::theme::Tone;

use super::gui_components::{node, window};

#[test]
fn a_selection_tells_what_is_chosen_and_offers_options_in_a_named_list() {
    let mut window = window("low".to_owned(), |ui, chosen| {
        let choices = [("low", "Low"), ("high", "High")];
        select(
            ui,
            &Prompt::new("Risk").hint("As of today"),
            chosen,
            &choices,
        );
    });
    let told = |window: &egui_kittest::Harness<'_, String>| {
        let risk = node(window, Role::ComboBox, "Risk").accesskit_node();
        (risk.value().unwrap(), risk.description().unwrap())
    };
    let value = told(&window).0;
    assert_eq!(value, "Low");
    if cfg!(target_os = "linux") {
        assert_eq!(told(&window).1, "Low. As of today");
    }
    node(&window, Role::ComboBox, "Risk").click();
    window.run();
    node(&window, Role::ListBox, "Risk");
    let low = node(&window, Role::ListBoxOption, "Low");
    assert_eq!(low.accesskit_node().is_selected(), Some(true));
    node(&window, Role::ListBoxOption, "High").click_accesskit();
    window.run();
    assert_eq!(told(&window).0, "High");
    let lists = window.query_all_by_role(Role::ListBox);
    assert_eq!(lists.count(), 0, "the list is closed by the choice");
}

#[test]
fn what_a_part_stands_at_is_told_on_every_desktop() {
    let window = window((), |ui, ()| {
        ui.add(FactorBar::new("Context", "Speaks in favour", 4).at(3, Tone::Success));
        let status = StepStatus::Done;
        list(ui, "Steps", |ui| {
            ui.add(Step::new(1, "Parties", status, "Finished").current(true));
        });
    });
    let parts = [
        (Role::Meter, "Context", "Speaks in favour"),
        (Role::Button, "Parties", "Finished"),
    ];
    for (role, name, stands_at) in parts {
        let part = node(&window, role, name).accesskit_node();
        assert_eq!(part.value().as_deref(), Some(stands_at));
        if cfg!(target_os = "linux") {
            assert_eq!(part.description().as_deref(), Some(stands_at));
        }
    }
}

#[test]
fn a_date_tells_how_it_is_read() {
    let window = window("2026-11-24".to_owned(), |ui, value| {
        let prompt = Prompt::new("Date").hint("Of the contract.");
        DateField::new(prompt, "YYYY-MM-DD")
            .reading("24 November 2026")
            .show(ui, value);
    });
    let date = node(&window, Role::TextInput, "Date").accesskit_node();
    let told = date.description().unwrap();
    assert_eq!(told, "24 November 2026. Of the contract.");
}

#[test]
fn the_first_of_three_choices_is_told_as_the_first_of_three() {
    let window = window(None, |ui, chosen| {
        let choices = [('a', "Same"), ('b', "Related"), ('c', "Other")];
        let choices = choices.map(|(value, label)| Choice::new(value, label));
        radio_group(ui, &Prompt::new("How close?"), chosen, &choices);
    });
    let group = node(&window, Role::RadioGroup, "How close?").accesskit_node();
    assert_eq!(group.size_of_set(), Some(3));
    for (place, name) in ["Same", "Related", "Other"].into_iter().enumerate() {
        let choice = node(&window, Role::RadioButton, name).accesskit_node();
        assert_eq!(choice.position_in_set(), Some(place), "counted from 0");
    }
}

#[test]
fn a_dialog_has_a_name_and_is_an_alert_where_it_asks_or_warns() {
    let mut found = window((), |ui, ()| {
        dialog(ui.ctx(), "Find a command", |ui, _| ui.label("by its words"));
    });
    found.run();
    let dialogs = found.query_all_by_role(Role::Dialog);
    let names: Vec<_> = dialogs.map(|one| one.accesskit_node().label()).collect();
    assert_eq!(names, [Some("Find a command".to_owned())]);
    assert!(found.query_by_role(Role::AlertDialog).is_none());

    let mut asked = window((), |ui, ()| {
        Confirm::new("Remove it?", "For good.", "Yes", "No").show(ui.ctx());
    });
    asked.run();
    node(&asked, Role::AlertDialog, "Remove it?");
    assert!(asked.query_by_role(Role::Dialog).is_none());
}

#[test]
fn a_choice_tells_first_what_is_to_be_known_before_it_is_chosen() {
    let window = window(None, |ui, chosen| {
        let choices = [
            Choice::new('a', "Old")
                .help("Of the town.")
                .state((Tone::Danger, "Expired.")),
            Choice::new('b', "New"),
        ];
        radio_group(ui, &Prompt::new("Which key?"), chosen, &choices);
    });
    let told = |name| {
        let choice = node(&window, Role::RadioButton, name);
        choice.accesskit_node().description()
    };
    assert_eq!(told("Old").as_deref(), Some("Expired. Of the town."));
    assert_eq!(told("New"), None);
}

#[test]
fn a_page_is_called_what_its_heading_says_and_an_empty_place_is_not_drawn() {
    let window = window((), |ui, ()| {
        page(
            ui,
            |ui| page_heading(ui, "Settings"),
            |ui| bottom_bar(ui, Some("Back"), Place::Said(""), None),
        );
    });
    node(&window, Role::Main, "Settings");
    let mut labels = window.query_all_by_role(Role::Label);
    assert!(labels.all(|one| one.value().is_some_and(|words| !words.is_empty())));
}

#[test]
fn the_title_of_a_question_is_a_heading_and_still_names_its_input() {
    let window = window(String::new(), |ui, text| {
        text_field(ui, &Prompt::new("What for?").question(), text, 10);
        let prompt = Prompt::new("How close?").question();
        radio_group(ui, &prompt, &mut None, &[Choice::new('a', "Same")]);
    });
    for title in ["What for?", "How close?"] {
        let heading = By::new().role(Role::Heading).label(title).include_labels();
        let heading = window.get(heading).accesskit_node();
        assert_eq!(heading.level(), Some(1), "the second, counted from 0");
    }
    node(&window, Role::TextInput, "What for?");
    node(&window, Role::RadioGroup, "How close?");
}
