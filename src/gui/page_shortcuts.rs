//! The keys that strike a command, and how the keyboard moves.

use egui::Ui;

use super::action::Action;
use super::component::{Place, bottom_bar, card, definitions, page, reading_column};
use super::orders::{orders, spell};
use super::view::{View, section};

/// How the keyboard moves on every page: the keys of what is pressed, and of what it does.
const MOVES: [(&str, &str); 4] = [
    ("key-tab", "shortcuts-tab"),
    ("key-arrows", "shortcuts-arrows"),
    ("key-space", "shortcuts-space"),
    ("key-escape", "shortcuts-escape"),
];

/// Draws the page.
pub fn show(ui: &mut Ui, view: &mut View<'_>) {
    let back = view.t("window-back");
    let (_, went) = page(
        ui,
        |ui| {
            reading_column(ui, |ui| {
                view.heading(ui, &view.t("shortcuts-title"), &view.t("shortcuts-intro"));
                let commands = orders().into_iter();
                let commands = commands
                    .filter_map(|order| Some((view.t(order.key), spell(view.texts, order.keys?))));
                table(ui, &view.t("shortcuts-commands"), commands.collect());
                let moves = MOVES.map(|(key, what)| (view.t(what), view.t(key)));
                table(ui, &view.t("shortcuts-moves"), moves.into());
            });
        },
        |ui| bottom_bar(ui, Some(&back), Place::Said(""), None),
    );
    view.actions.extend(went.map(|_| Action::Return));
}

/// What is done, by which keys.
fn table(ui: &mut Ui, title: &str, rows: Vec<(String, String)>) {
    section(ui, title);
    let rows: Vec<_> = rows
        .iter()
        .map(|(what, keys)| (keys.as_str(), what.as_str()))
        .collect();
    card(ui, |ui| definitions(ui, title, &rows));
}
