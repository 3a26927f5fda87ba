//! What the program is, what it keeps on this computer and what leaves it, and its licences.

use egui::Ui;

use crate::wizard::{
    STATIONERY, crates_by_licence, journals, own_questionnaires, register_cache, settings_file,
};

use super::action::Action;
use super::component::{Place, bottom_bar, card, definitions, page, paragraph, reading_column};
use super::parts;
use super::view::{View, section};

/// Draws the page.
pub fn show(ui: &mut Ui, view: &mut View<'_>) {
    let back = view.t("window-back");
    let (_, went) = page(
        ui,
        |ui| reading_column(ui, |ui| content(ui, view)),
        |ui| bottom_bar(ui, Some(&back), Place::Said(""), None),
    );
    view.actions.extend(went.map(|_| Action::Return));
}

fn content(ui: &mut Ui, view: &View<'_>) {
    let version = [("version", env!("CARGO_PKG_VERSION").into())];
    view.heading(
        ui,
        &view.t("about-title"),
        &view.with("about-version", version),
    );
    section(ui, &view.t("about-leaves"));
    card(ui, |ui| {
        for key in [
            "about-leaves-nothing",
            "about-leaves-timestamp",
            "about-leaves-letter",
        ] {
            paragraph(ui, &view.t(key));
        }
    });
    section(ui, &view.t("about-keeps"));
    kept(ui, view);
    section(ui, &view.t("about-limits"));
    card(ui, |ui| {
        for key in ["about-limits-law", "about-limits-identity"] {
            paragraph(ui, &view.t(key));
        }
    });
    section(ui, &view.t("about-licences"));
    parts::titled(ui, &view.t("about-licence"), |ui| {
        for key in [
            "about-licence-program",
            "about-licence-fonts",
            "about-licence-crates",
        ] {
            paragraph(ui, &view.t(key));
        }
    });
    crates(ui, view);
}

/// The crates in the program by their licences.
fn crates(ui: &mut Ui, view: &View<'_>) {
    let groups = crates_by_licence().iter();
    let rows: Vec<_> = groups
        .map(|(licence, crates)| (licence.as_str(), crates.as_str()))
        .collect();
    card(ui, |ui| {
        definitions(ui, &view.t("about-licence-crates"), &rows);
    });
}

/// The places on this computer where the program keeps something of its own accord.
fn kept(ui: &mut Ui, view: &View<'_>) {
    let name = view.t("about-keeps");
    let places = [
        ("about-keeps-settings", settings_file()),
        (
            "letterhead-title",
            settings_file().map(|path| path.with_file_name(STATIONERY)),
        ),
        ("files-journals", journals()),
        ("about-keeps-register", register_cache()),
        ("about-keeps-questionnaires", own_questionnaires()),
    ];
    let places = places.into_iter();
    let rows: Vec<_> = places
        .filter_map(|(key, path)| Some((view.t(key), path?.display().to_string())))
        .collect();
    let rows: Vec<_> = rows
        .iter()
        .map(|(term, path)| (term.as_str(), path.as_str()))
        .collect();
    card(ui, |ui| {
        paragraph(ui, &view.t("about-keeps-hint"));
        definitions(ui, &name, &rows);
    });
}
