//! Themes, contrast, letters and icons.

use super::*;

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

/// Contrast of two colours after WCAG 2.
fn contrast(one: egui::Color32, other: egui::Color32) -> f32 {
    let luminance = |colour: egui::Color32| {
        let [r, g, b, _] = egui::Rgba::from(colour).to_array();
        0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
    };
    let (one, other) = (luminance(one), luminance(other));
    one.max(other) / one.min(other)
}

#[test]
fn a_button_breaks_its_words_where_the_window_is_narrow() {
    let mut window = window((), |ui, ()| {
        ui.add(Button::quiet("Save the reviews as a calendar").icon(Icon::CalendarClock));
    });
    let name = "Save the reviews as a calendar";
    let wide = node(&window, Role::Button, name).rect();
    window.set_size(egui::vec2(wide.width() - 20.0, 200.0));
    window.run();
    let narrow = node(&window, Role::Button, name).rect();
    assert!(narrow.right() < wide.width() - 20.0, "{narrow:?}");
    assert!(narrow.height() > wide.height(), "{narrow:?}");
}
