//! Where the focus is, and where it goes.

use super::*;

#[test]
fn the_focus_ring_is_for_the_keyboard() {
    let mut window = window((), |ui, ()| {
        let response = ui.add(Button::secondary("Open"));
        if response.clicked() {
            response.request_focus();
        }
    });
    let at_rest = shapes(&window);
    node(&window, Role::Button, "Open").click();
    window.run();
    window.remove_cursor();
    window.run();
    assert!(node(&window, Role::Button, "Open").is_focused());
    assert_eq!(shapes(&window), at_rest);

    window.key_press(Key::ArrowDown);
    window.run();
    assert_eq!(shapes(&window), at_rest + 1);
}

#[test]
fn the_keyboard_reaches_the_content_before_the_way_on() {
    let mut window = window(None, |ui, way| {
        top_bar(ui, "Repurpose", "Newsletter", |_| {});
        let (_, answer) = page(
            ui,
            |ui| reading_column(ui, |ui| ui.add(Button::secondary("Content"))),
            |ui| bottom_bar(ui, Some("Back"), Place::Said("Step 2 of 8"), Some("Next")),
        );
        *way = answer.or(*way);
    });
    node(&window, Role::Banner, "Repurpose");
    for name in ["Content", "Back", "Next"] {
        window.key_press(Key::Tab);
        window.run();
        assert!(node(&window, Role::Button, name).is_focused(), "{name}");
    }
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(*window.state(), Some(Navigation::Next));
}

#[test]
fn a_dialog_takes_the_focus_and_gives_it_back() {
    let mut window = window((false, None), |ui, (asking, answer)| {
        *asking |= ui.add(Button::secondary("Remove")).clicked();
        let question = Confirm::new("Remove it?", "For good.", "Yes", "No").danger();
        if *asking && let Some(said) = question.show(ui.ctx()) {
            *asking = false;
            *answer = Some(said);
        }
    });
    window.key_press(Key::Tab);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    let dialog = node(&window, Role::AlertDialog, "Remove it?");
    assert!(dialog.accesskit_node().is_modal());
    assert!(node(&window, Role::Button, "No").is_focused());

    window.key_press(Key::Tab);
    window.run();
    assert!(node(&window, Role::Button, "Yes").is_focused());
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(window.state().1, Some(Answer::Confirm));
    assert!(node(&window, Role::Button, "Remove").is_focused());
}

#[test]
fn escape_leaves_a_dialog() {
    let mut window = window(None, |ui, answer| {
        if answer.is_none() {
            *answer = Confirm::new("Sure?", "", "Yes", "No").show(ui.ctx());
        }
    });
    window.key_press(Key::Escape);
    window.run();
    assert_eq!(*window.state(), Some(Answer::Cancel));
}

#[test]
fn the_focus_of_what_goes_away_passes_to_what_comes() {
    let mut window = window(false, |ui, unknown| {
        ui.scope(|ui| ui.add(Button::secondary("Before")));
        ui.scope(|ui| {
            if *unknown {
                ui.horizontal(|ui| ui.add(Button::secondary("Reason")));
            } else if ui.add(Button::secondary("Not known")).clicked() {
                *unknown = true;
            }
        });
        ui.scope(|ui| ui.add(Button::secondary("After")));
    });
    for key in [Key::Tab, Key::Tab, Key::Space] {
        window.key_press(key);
        window.run();
    }
    assert!(node(&window, Role::Button, "Reason").is_focused());
}

#[test]
fn the_focus_of_what_goes_out_of_use_passes_to_what_stands_before() {
    let mut window = window(false, |ui, exported| {
        ui.add(Button::secondary("Before"));
        if ui
            .add_enabled(!*exported, Button::primary("Export"))
            .clicked()
        {
            *exported = true;
        }
        ui.add(Button::secondary("After"));
    });
    for key in [Key::Tab, Key::Tab, Key::Space] {
        window.key_press(key);
        window.run();
    }
    assert!(node(&window, Role::Button, "Before").is_focused());
}

#[test]
fn what_is_longer_than_the_window_is_scrolled_by_keys() {
    let mut window = window((), |ui, ()| {
        let long = |ui: &mut egui::Ui, name: &str| {
            for _ in 0..80 {
                paragraph(ui, "Text");
            }
            heading(ui, 2, name);
        };
        side_panel(ui, Side::Right, "Help", |ui| long(ui, "Last of help"));
        page(ui, |ui| long(ui, "Last of page"), |_| {});
    });
    let top = |window: &Harness<'_, ()>, name| node(window, Role::Heading, name).rect().top();
    let screen = window.ctx.content_rect().height();
    assert!(top(&window, "Last of page") > screen);
    window.key_press(Key::End);
    window.run();
    assert!(top(&window, "Last of page") < screen);
    assert!(top(&window, "Last of help") > screen);

    window.key_press(Key::Tab);
    window.run();
    assert!(node(&window, Role::ScrollView, "Help").is_focused());
    window.key_press(Key::End);
    window.run();
    assert!(top(&window, "Last of help") < screen);
}
