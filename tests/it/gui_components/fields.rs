//! Fields that are written into.

use super::*;

#[test]
fn what_is_typed_arrives_and_stops_at_the_limit() {
    let mut window = window((String::new(), String::new()), |ui, (name, reason)| {
        text_field(
            ui,
            &Prompt::new("Name").hint("As in the register."),
            name,
            5,
        );
        text_area(ui, &Prompt::new("Reason").required(true), reason, 100, 3);
    });
    window.key_press(Key::Tab);
    window.run();
    node(&window, Role::TextInput, "Name").type_text("Newsletter");
    window.run();
    window.key_press(Key::Tab);
    window.run();
    node(&window, Role::MultilineTextInput, "Reason").type_text("why");
    window.run();
    assert_eq!(window.state().0, "Newsl");
    assert_eq!(window.state().1, "why");
    assert_eq!(
        node(&window, Role::TextInput, "Name").value().as_deref(),
        Some("Newsl")
    );
}

#[test]
fn a_password_is_not_told() {
    let mut window = window(String::new(), |ui, value| {
        password_field(ui, &Prompt::new("Password"), value, 20);
    });
    window.key_press(Key::Tab);
    window.run();
    node(&window, Role::PasswordInput, "Password").type_text("secret");
    window.run();
    assert_eq!(window.state(), "secret");
    let told = node(&window, Role::PasswordInput, "Password").value();
    assert!(told.is_none_or(|told| !told.contains("secret")));
}

#[test]
fn a_field_tells_its_hint_and_its_error() {
    let window = window(String::new(), |ui, value| {
        let prompt = Prompt::new("Name")
            .hint("As registered.")
            .error("Write a name.");
        text_field(ui, &prompt, value, 10);
    });
    let field = node(&window, Role::TextInput, "Name");
    let field = field.accesskit_node();
    assert_eq!(
        field.description().as_deref(),
        Some("Write a name. As registered.")
    );
    assert_eq!(field.data().invalid(), Some(Invalid::True));
    node(&window, Role::Alert, "Write a name.");
}

#[test]
fn a_date_takes_ten_characters_and_shows_how_it_is_read() {
    let mut window = window(String::new(), |ui, value| {
        let reading = (value.len() == 10).then_some("24 November 2026");
        DateField::new(Prompt::new("Date"), "YYYY-MM-DD")
            .reading(reading)
            .show(ui, value);
    });
    assert!(window.query_by_label("24 November 2026").is_none());
    window.key_press(Key::Tab);
    window.run();
    node(&window, Role::TextInput, "Date").type_text("2026-11-24T10:00");
    window.run();
    assert_eq!(window.state(), "2026-11-24");
    window.get_by_label("24 November 2026");
}

#[test]
fn neither_enter_nor_escape_takes_the_focus_from_a_field() {
    let mut window = window(String::new(), |ui, name| {
        text_field(ui, &Prompt::new("Name"), name, 40);
    });
    for key in [Key::Tab, Key::Enter, Key::Escape] {
        window.key_press(key);
        window.run();
        assert!(node(&window, Role::TextInput, "Name").is_focused());
    }
}
