//! The parts of the window, as a keyboard and a screen reader meet them.

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
fn every_built_in_theme_can_be_read() {
    for scheme in [Scheme::Light, Scheme::Dark, Scheme::HighContrast] {
        assert!(Theme::load(scheme).is_ok(), "{scheme:?}");
    }
}

#[test]
fn text_is_readable_on_every_ground_of_every_theme() {
    for (scheme, least) in [
        (Scheme::Light, 4.5),
        (Scheme::Dark, 4.5),
        (Scheme::HighContrast, 7.0),
    ] {
        let theme = Theme::load(scheme).expect("built-in theme");
        let c = &theme.colours;
        let mut pairs = vec![
            (c.on_accent, c.accent),
            (c.on_accent, c.accent_hover),
            (c.on_accent, c.accent_pressed),
            (c.text, c.accent_soft),
            (c.accent, c.accent_soft),
            (c.surface, c.success),
        ];
        for ground in [c.canvas, c.surface, c.raised] {
            pairs.extend([c.text, c.muted, c.accent].map(|text| (text, ground)));
        }
        for tone in [Tone::Info, Tone::Success, Tone::Warning, Tone::Danger] {
            let (strong, soft) = theme.tone(tone);
            let grounds = [c.canvas, c.surface, soft];
            pairs.extend(grounds.map(|ground| (strong, ground)));
            pairs.push((c.text, soft));
        }
        for (text, ground) in pairs {
            let contrast = contrast(text, ground);
            assert!(
                contrast >= least,
                "{scheme:?} {text:?} {ground:?} {contrast}"
            );
        }
        assert!(contrast(c.control, c.surface) >= 3.0, "{scheme:?}");
        assert!(contrast(c.control, c.canvas) >= 3.0, "{scheme:?}");
    }
}

#[test]
fn greek_and_cyrillic_are_drawn_in_every_weight() {
    // The harness panics at a sign that no font can draw.
    let window = window((), |ui, ()| {
        heading(ui, 1, "Προστασία δεδομένων, захист даних");
        paragraph(ui, "Προστασία δεδομένων, захист даних, Łódź");
    });
    node(&window, Role::Heading, "Προστασία δεδομένων, захист даних");
}

#[test]
fn every_icon_can_be_drawn_and_is_silent() {
    let window = window((), |ui, ()| {
        for which in Icon::ALL {
            icon(ui, *which, Tone::Neutral);
        }
        named_icon(ui, Icon::Lock, Tone::Info, "Locked");
    });
    assert_eq!(window.get_all_by_role(Role::Image).count(), 1);
    node(&window, Role::Image, "Locked");
}

#[test]
fn a_heading_tells_its_role_and_level() {
    let window = window((), |ui, ()| {
        heading(ui, 2, "Parties");
    });
    let heading = node(&window, Role::Heading, "Parties");
    assert_eq!(heading.accesskit_node().level(), Some(2));
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
fn the_desktop_decides_between_light_and_dark() {
    let mut window = window(false, |ui, dark| {
        *dark = Theme::of(ui.ctx()).colours.dark;
    });
    let set = |appearance| theme::install(&window.ctx, appearance).expect("built-in theme");
    set(Appearance::System);
    window.input_mut().system_theme = Some(egui::Theme::Dark);
    window.run();
    assert!(window.state());
    window.input_mut().system_theme = Some(egui::Theme::Light);
    window.run();
    assert!(!window.state());
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
    assert_eq!(factor.data().position_in_set(), Some(2));
    assert_eq!(factor.data().size_of_set(), Some(4));
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
fn the_keyboard_reaches_the_content_before_the_way_on() {
    let mut window = window(None, |ui, way| {
        top_bar(ui, "Repurpose", "Newsletter", |_| {});
        let (_, answer) = page(
            ui,
            |ui| reading_column(ui, |ui| ui.add(Button::secondary("Content"))),
            |ui| bottom_bar(ui, Some("Back"), "Step 2 of 8", Some("Next")),
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
fn news_are_read_out_and_can_be_closed() {
    let mut window = window(true, |ui, shown| {
        status_line(ui, Tone::Danger, "Not saved");
        if *shown && toast(ui.ctx(), Tone::Success, "Letter saved", "Close") {
            *shown = false;
        }
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

/// How many shapes were painted.
fn shapes<S>(window: &Harness<'_, S>) -> usize {
    let painted = window.output().shapes.iter();
    painted
        .filter(|clipped| clipped.shape != egui::Shape::Noop)
        .count()
}

/// Contrast of two colours after WCAG 2.
fn contrast(one: egui::Color32, other: egui::Color32) -> f32 {
    let luminance = |colour: egui::Color32| {
        let [r, g, b, _] = egui::Rgba::from(colour).to_array();
        0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
    };
    let (one, other) = (luminance(one), luminance(other));
    one.max(other) / one.min(other)
}
