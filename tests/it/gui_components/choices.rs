//! One of several, several of many, tabs and selections.

use super::*;

#[test]
fn one_of_a_radio_group_is_chosen_by_pointer_or_keyboard() {
    let mut window = window(None, |ui, chosen| {
        let choices = [
            Choice::new('a', "Same").help("The next logical step."),
            Choice::new('b', "Related"),
        ];
        radio_group(ui, &Prompt::new("How close?"), chosen, &choices);
    });
    let group = node(&window, Role::RadioGroup, "How close?");
    assert_eq!(group.get_all_by_role(Role::RadioButton).count(), 2);
    let same = node(&window, Role::RadioButton, "Same");
    assert_eq!(
        same.accesskit_node().description().as_deref(),
        Some("The next logical step.")
    );
    assert!(same.rect().height() >= 24.0);
    same.click();
    window.run();
    assert_eq!(*window.state(), Some('a'));

    node(&window, Role::RadioButton, "Related").focus();
    window.run();
    window.key_press(Key::Space);
    window.run();
    assert_eq!(*window.state(), Some('b'));
    let related = node(&window, Role::RadioButton, "Related");
    assert_eq!(
        related.accesskit_node().toggled(),
        Some(egui::accesskit::Toggled::True)
    );
}

#[test]
fn boxes_are_ticked_and_unticked() {
    let mut window = window(vec!['a'], |ui, chosen| {
        let choices = [Choice::new('a', "Encrypted"), Choice::new('b', "Erased")];
        checkbox_group(ui, &Prompt::new("Safeguards"), chosen, &choices);
    });
    node(&window, Role::CheckBox, "Erased").click();
    window.run();
    node(&window, Role::CheckBox, "Encrypted").click();
    window.run();
    assert_eq!(*window.state(), ['b']);
}

#[test]
fn another_tab_is_chosen() {
    let mut window = window('a', |ui, chosen| {
        tabs(ui, "Views", chosen, &[('a', "Recent"), ('b', "Register")]);
    });
    node(&window, Role::Tab, "Register").click();
    window.run();
    assert_eq!(*window.state(), 'b');
    let register = node(&window, Role::Tab, "Register");
    assert_eq!(register.accesskit_node().is_selected(), Some(true));
}

#[test]
fn a_group_is_one_stop_and_arrows_choose_in_it() {
    let mut window = window((None, 1), |ui, (chosen, view)| {
        let choices = [('a', "Same"), ('b', "Related"), ('c', "Other")];
        let choices = choices.map(|(value, label)| Choice::new(value, label));
        radio_group(ui, &Prompt::new("How close?"), chosen, &choices);
        tabs(ui, "View", view, &[(1, "List"), (2, "Register")]);
    });
    let mut press = |key| {
        window.key_press(key);
        window.run();
        *window.state()
    };
    assert_eq!(press(Key::Tab), (None, 1));
    assert_eq!(press(Key::ArrowDown), (Some('b'), 1));
    assert_eq!(press(Key::ArrowUp), (Some('a'), 1));
    assert_eq!(press(Key::ArrowUp), (Some('c'), 1));
    assert_eq!(press(Key::Tab), (Some('c'), 1));
    assert_eq!(press(Key::ArrowRight), (Some('c'), 2));
    assert!(node(&window, Role::Tab, "Register").is_focused());
}

#[test]
fn arrows_choose_in_a_closed_selection() {
    let mut window = window(String::new(), |ui, chosen| {
        let choices = [("", "–"), ("low", "Low"), ("high", "High")];
        select(ui, &Prompt::new("Risk"), chosen, &choices);
    });
    let mut press = |key| {
        window.key_press(key);
        window.run();
        window.state().clone()
    };
    assert_eq!(press(Key::Tab), "");
    assert_eq!(press(Key::ArrowDown), "low");
    assert_eq!(press(Key::ArrowDown), "high");
    assert_eq!(press(Key::ArrowDown), "high");
    assert_eq!(press(Key::ArrowUp), "low");
    assert!(node(&window, Role::ComboBox, "Risk").is_focused());
}
