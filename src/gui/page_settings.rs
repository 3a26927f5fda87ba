//! How the window speaks and looks, a section for each matter.

use egui::Ui;

use crate::language::Language;

use super::action::{Action, Page, Zoom};
use super::component::{
    Button, Choice, Icon, Place, Prompt, bottom_bar, card, page, radio_group, reading_column,
};
use super::theme::Appearance;
use super::view::{View, gap, section};

/// Draws the page.
pub fn show(ui: &mut Ui, view: &mut View<'_>, appearance: Appearance, zoom: u16, single: bool) {
    let back = view.t("window-back");
    let (_, went) = page(
        ui,
        |ui| {
            reading_column(ui, |ui| {
                view.heading(ui, &view.t("window-settings"), &view.t("settings-intro"));
                section(ui, &view.t("window-language"));
                language(ui, view);
                section(ui, &view.t("settings-looks"));
                looks(ui, view, appearance, zoom);
                section(ui, &view.t("settings-wizard"));
                wizard(ui, view, single);
                section(ui, &view.t("settings-more"));
                more(ui, view);
            });
        },
        |ui| bottom_bar(ui, Some(&back), Place::Said(""), None),
    );
    view.actions.extend(went.map(|_| Action::Return));
}

fn language(ui: &mut Ui, view: &mut View<'_>) {
    let (label, hint) = (
        view.t("settings-language"),
        view.t("settings-language-hint"),
    );
    let choices = Language::ALL.map(|one| Choice::new(one, one.own_name()));
    let mut chosen = Some(view.texts.language());
    let prompt = Prompt::new(&label).hint(hint.as_str());
    if card(ui, |ui| radio_group(ui, &prompt, &mut chosen, &choices)) {
        view.actions.extend(chosen.map(Action::Language));
    }
}

fn looks(ui: &mut Ui, view: &mut View<'_>, appearance: Appearance, zoom: u16) {
    let (label, size) = (view.t("window-appearance"), view.t("settings-zoom"));
    let hint = view.t("settings-zoom-hint");
    let names = Appearance::ALL.map(|one| view.t(one.key()));
    let pairs = Appearance::ALL.into_iter().zip(&names);
    let appearances: Vec<_> = pairs
        .map(|(one, name)| Choice::new(one, name.as_str()))
        .collect();
    let percents =
        Zoom::ALL.map(|one| view.with("settings-percent", [("percent", usize::from(one).into())]));
    let pairs = Zoom::ALL.into_iter().zip(&percents);
    let sizes: Vec<_> = pairs
        .map(|(one, name)| Choice::new(one, name.as_str()))
        .collect();
    card(ui, |ui| {
        let mut chosen = Some(appearance);
        if radio_group(ui, &Prompt::new(&label), &mut chosen, &appearances) {
            view.actions.extend(chosen.map(Action::Appearance));
        }
        gap(ui);
        let mut chosen = Some(zoom);
        let prompt = Prompt::new(&size).hint(hint.as_str());
        if radio_group(ui, &prompt, &mut chosen, &sizes) {
            let zoom = chosen.map(|percent| Action::Zoom(Zoom::To(percent)));
            view.actions.extend(zoom);
        }
    });
}

/// How much the wizard asks at once.
fn wizard(ui: &mut Ui, view: &mut View<'_>, single: bool) {
    let keys = [
        "settings-questions",
        "settings-by-section",
        "settings-one-question",
    ];
    let [label, section, one] = keys.map(|key| view.t(key));
    let choices = [Choice::new(false, &section), Choice::new(true, &one)];
    let mut chosen = Some(single);
    let changed = card(ui, |ui| {
        radio_group(ui, &Prompt::new(&label), &mut chosen, &choices)
    });
    if changed {
        view.actions.extend(chosen.map(Action::OneQuestion));
    }
}

fn more(ui: &mut Ui, view: &mut View<'_>) {
    let (keys, about) = (view.t("shortcuts-title"), view.t("about-title"));
    ui.horizontal_wrapped(|ui| {
        if ui
            .add(Button::secondary(&keys).icon(Icon::ListChecks))
            .clicked()
        {
            view.go(Page::Shortcuts);
        }
        if ui.add(Button::secondary(&about).icon(Icon::Info)).clicked() {
            view.go(Page::About);
        }
    });
}
