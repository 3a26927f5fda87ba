//! Fields with a rule of their own: dates that may be half written, files that are picked.

use std::collections::BTreeMap;
use std::path::Path;

use egui::Ui;
use jiff::civil::Date;

use super::action::{Action, Purpose};
use super::component::{
    Button, DateField, Icon, IconButton, Prompt, card, heading, icon, paragraph,
};
use super::theme::Tone;
use super::view::{View, note};
use super::words;

/// The most characters in a line of text.
pub const LINE: usize = 300;

/// The most characters in a text of several lines.
pub const TEXT: usize = 20_000;

/// Dates as they are being written, by the name of their field: a text that is no date yet must
/// not be lost, and must not become an answer.
pub type Drafts = BTreeMap<String, String>;

/// Lets the person write a date; gives the new one when it is one, `Some(None)` when it was emptied.
pub fn date(
    ui: &mut Ui,
    view: &View<'_>,
    prompt: Prompt<'_>,
    drafts: &mut Drafts,
    name: &str,
    value: Option<Date>,
) -> Option<Option<Date>> {
    let known = value.map(|date| date.to_string()).unwrap_or_default();
    let mut text = drafts.get(name).cloned().unwrap_or_else(|| known.clone());
    let read = text.parse::<Date>().ok();
    let wrong = (!text.is_empty() && read.is_none()).then(|| view.t("window-date-wrong"));
    let reading = read.map(|date| view.texts.date(date));
    let pattern = view.t("window-date-pattern");
    let response = DateField::new(prompt.error(wrong.as_deref()), &pattern)
        .reading(reading.as_deref())
        .show(ui, &mut text);
    if !response.changed() {
        return None;
    }
    let text = text.trim().to_owned();
    let parsed = text.parse::<Date>().ok();
    if text.is_empty() || parsed.is_some() {
        drafts.remove(name);
    } else {
        drafts.insert(name.to_owned(), text.clone());
    }
    (text.is_empty() || parsed.is_some()).then_some(parsed)
}

/// A file to pick: what it is for, which one it is, and the way to another.
pub fn file(
    ui: &mut Ui,
    view: &mut View<'_>,
    purpose: Purpose,
    label: &str,
    hint: &str,
    chosen: Option<&Path>,
) {
    let (choose, forget) = (view.t("window-choose"), view.t("window-forget"));
    let none = view.t("window-no-file");
    let mut wish = None;
    card(ui, |ui| {
        heading(ui, 3, label);
        note(ui, hint);
        ui.horizontal_wrapped(|ui| {
            let response = ui.add(Button::secondary(&choose).icon(Icon::FolderOpen));
            let name = format!("{choose} {label}");
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_label(name));
            if response.clicked() {
                wish = Some(Action::Pick(purpose));
            }
            match chosen {
                None => note(ui, &none),
                Some(path) => {
                    icon(ui, Icon::FileCheck, Tone::Success);
                    paragraph(ui, &words::file_name(path))
                        .on_hover_text(path.display().to_string());
                    if ui.add(IconButton::new(Icon::X, &forget)).clicked() {
                        wish = Some(Action::Forget(purpose));
                    }
                }
            }
        });
    });
    view.actions.extend(wish);
}
