//! The parts of the window, as a keyboard and a screen reader meet them.

mod choices;
mod fields;
mod focus;
mod looks;

use egui::{
    Key, Ui,
    accesskit::{AriaCurrent, Invalid, Live, Role},
};
use egui_kittest::{
    Harness, Node,
    kittest::{NodeT, Queryable},
};
use repurpose::gui::{
    component::*,
    fonts,
    theme::{self, Appearance, Theme, Tone},
    tokens::Scheme,
};

/// Draws `content` as the window does: with fonts and theme.
pub(super) fn window<'a, S: 'a>(
    state: S,
    content: impl FnMut(&mut Ui, &mut S) + 'a,
) -> Harness<'a, S> {
    Harness::builder()
        .with_context_setup(|ctx| {
            fonts::install(ctx);
            theme::install(ctx, Appearance::Light).expect("built-in theme");
        })
        .build_ui_state(content, state)
}

pub(super) fn node<'t, S>(window: &'t Harness<'_, S>, role: Role, name: &'t str) -> Node<'t> {
    window.get_by_role_and_label(role, name)
}

#[test]
fn a_heading_tells_its_role_and_level() {
    let window = window((), |ui, ()| {
        heading(ui, 2, "Parties");
    });
    let heading = node(&window, Role::Heading, "Parties");
    assert_eq!(heading.accesskit_node().level(), Some(1), "from 0");
}

#[test]
fn buttons_answer_to_pointer_and_keyboard() {
    let mut window = window(0, |ui, pressed| {
        if ui
            .add(Button::primary("Next").icon_after(Icon::ArrowRight))
            .clicked()
        {
            *pressed += 1;
        }
        if ui
            .add(IconButton::new(Icon::Settings, "Settings"))
            .clicked()
        {
            *pressed += 10;
        }
        if ui.add(LinkButton::new("Sources")).clicked() {
            *pressed += 100;
        }
    });
    node(&window, Role::Button, "Next").click();
    window.run();
    assert_eq!(*window.state(), 1);

    for (name, role, key) in [
        ("Next", Role::Button, Key::Enter),
        ("Settings", Role::Button, Key::Space),
        ("Sources", Role::Link, Key::Enter),
    ] {
        window.key_press(Key::Tab);
        window.run();
        assert!(node(&window, role, name).is_focused(), "{name}");
        window.key_press(key);
        window.run();
    }
    assert_eq!(*window.state(), 112);
}

#[test]
fn a_button_out_of_use_says_so_and_does_nothing() {
    let mut window = window(false, |ui, pressed| {
        *pressed |= ui.add_enabled(false, Button::primary("Sign")).clicked();
    });
    let sign = node(&window, Role::Button, "Sign");
    assert!(sign.accesskit_node().is_disabled());
    sign.click();
    window.run();
    assert!(!window.state());
}

#[test]
fn progress_tells_how_far_it_is() {
    let window = window((), |ui, ()| {
        progress_bar(ui, "Writing the letter", 0.25);
    });
    let bar = node(&window, Role::ProgressIndicator, "Writing the letter");
    assert_eq!(bar.accesskit_node().numeric_value(), Some(0.25));
}

#[test]
fn a_factor_tells_its_rating_in_words() {
    let window = window((), |ui, ()| {
        ui.add(FactorBar::new("Context", "Partly expected", 4).at(1, Tone::Warning));
    });
    let factor = node(&window, Role::Meter, "Context");
    let factor = factor.accesskit_node();
    assert_eq!(factor.value().as_deref(), Some("Partly expected"));
    let place = factor.data().position_in_set();
    assert_eq!(place, None, "a rating is no item of a set");
}

#[test]
fn a_step_tells_its_status_and_whether_it_is_current() {
    let mut window = window(0, |ui, opened| {
        list(ui, "Steps", |ui| {
            for (number, status) in [(1, StepStatus::Done), (2, StepStatus::Empty)] {
                let title = ["Origin", "Purpose"][number - 1];
                let step = Step::new(number, title, status, "words").current(number == 2);
                if ui.add(step).clicked() {
                    *opened = number;
                }
            }
        });
    });
    let steps = node(&window, Role::List, "Steps");
    assert_eq!(steps.get_all_by_role(Role::ListItem).count(), 2);
    let purpose = node(&window, Role::Button, "Purpose");
    let data = purpose.accesskit_node();
    assert_eq!(data.value().as_deref(), Some("words"));
    assert_eq!(data.data().aria_current(), Some(AriaCurrent::Step));
    purpose.click();
    window.run();
    assert_eq!(*window.state(), 2);
}

#[test]
fn a_row_is_an_item_with_a_button_that_tells_its_state() {
    let mut window = window(false, |ui, opened| {
        list(ui, "Recent", |ui| {
            let row = Row::new("Newsletter", "12 May 2026").state(Tone::Success, "Signed");
            *opened |= ui.add(row.icon(Icon::FileText)).clicked();
        });
    });
    node(&window, Role::ListItem, "Newsletter");
    let row = node(&window, Role::Button, "Newsletter");
    assert_eq!(
        row.accesskit_node().description().as_deref(),
        Some("Signed, 12 May 2026")
    );
    row.click();
    window.run();
    assert!(window.state());
}

#[test]
fn definitions_are_terms_and_what_they_stand_for() {
    let window = window((), |ui, ()| {
        definitions(ui, "Signature", &[("Signed by", "A. Keller")]);
        badge(ui, Tone::Success, "Valid");
        callout(ui, Tone::Danger, "Changed", "Do not rely on it.");
    });
    node(&window, Role::DescriptionList, "Signature");
    node(&window, Role::Term, "Signed by");
    node(&window, Role::Definition, "A. Keller");
    node(&window, Role::Alert, "Changed");
    window.get_by_label("Valid");
}

#[test]
fn tools_stand_at_the_end_of_the_bar_in_the_order_of_the_keyboard() {
    let mut window = window((), |ui, ()| {
        top_bar(ui, "Repurpose", "Newsletter", |ui| {
            ui.add(IconButton::new(Icon::CircleHelp, "Help"));
            ui.add(IconButton::new(Icon::Settings, "Settings"));
        });
    });
    window.run();
    let help = node(&window, Role::Button, "Help").rect();
    let settings = node(&window, Role::Button, "Settings").rect();
    let bar = window.ctx.content_rect();
    assert!(help.right() < settings.left());
    assert!(settings.left() > bar.center().x && settings.right() <= bar.right());
    window.key_press(Key::Tab);
    window.run();
    assert!(node(&window, Role::Button, "Help").is_focused());
}

#[test]
fn side_panels_are_regions_and_give_way_in_a_narrow_window() {
    let mut window = window(false, |ui, room| {
        *room = room_beside(ui, 2);
        side_panel(ui, Side::Left, "Steps", |ui| paragraph(ui, "One"));
        side_panel(ui, Side::Right, "Result", |ui| paragraph(ui, "Two"));
    });
    node(&window, Role::Navigation, "Steps");
    node(&window, Role::Complementary, "Result");
    window.set_size(egui::vec2(1280.0, 800.0)).run();
    assert!(window.state());
    window.set_size(egui::vec2(800.0, 600.0)).run();
    assert!(!window.state());
}

#[test]
fn news_are_read_out_and_can_be_closed() {
    let mut window = window(true, |ui, shown| {
        if *shown && news(ui, Tone::Success, "Letter saved", "Close") {
            *shown = false;
        }
        status_line(ui, Tone::Danger, "Not saved");
    });
    window.run();
    let live = |name| {
        let found = window.get_by_label(name);
        found.accesskit_node().data().live()
    };
    assert_eq!(live("Letter saved"), Some(Live::Polite));
    assert_eq!(live("Not saved"), Some(Live::Assertive));
    node(&window, Role::Button, "Close").click();
    window.run();
    assert!(!window.state());
    assert!(window.query_by_label("Letter saved").is_none());
}

/// How many shapes were painted.
fn shapes<S>(window: &Harness<'_, S>) -> usize {
    let painted = window.output().shapes.iter();
    painted
        .filter(|clipped| clipped.shape != egui::Shape::Noop)
        .count()
}
