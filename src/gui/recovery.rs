//! What was not saved when the program ended last, on the first page: take it back, or not.

use std::path::Path;

use egui::Ui;

use crate::wizard::{Recoverable, Recovery, differences};

use super::action::{Action, FileAction};
use super::component::{Button, Icon, Row, callout, callout_with, list};
use super::theme::Tone;
use super::view::{View, gap, note, section};
use super::words;

/// Draws what can be taken back; nothing where there is nothing.
pub fn show(ui: &mut Ui, view: &mut View<'_>) {
    let found = std::sync::Arc::clone(&view.recovery);
    for (index, state) in found.states.iter().enumerate() {
        if state.declined.is_none() {
            ui.push_id(("recovery", index), |ui| offer(ui, view, state));
            gap(ui);
        }
    }
    for path in &found.damaged {
        let words = [view.t("files-damaged"), path.display().to_string()];
        callout(ui, Tone::Neutral, &words[0], &words[1]);
        gap(ui);
    }
}

/// What belongs into this file, for who opens the file itself after a crash.
pub fn of_file<'a>(found: &'a Recovery, path: Option<&Path>) -> Option<&'a Recoverable> {
    let path = path.and_then(|path| std::path::absolute(path).ok())?;
    let mut states = found.states.iter();
    states.find(|one| one.declined.is_none() && one.file.as_ref() == Some(&path))
}

/// Draws what was declined and is still there.
pub fn declined(ui: &mut Ui, view: &mut View<'_>) {
    let found = std::sync::Arc::clone(&view.recovery);
    let mut states = found.states.iter().filter(|one| one.declined.is_some());
    let Some(first) = states.next() else { return };
    let name = view.t("files-declined");
    section(ui, &name);
    note(ui, &view.t("files-declined-hint"));
    list(ui, &name, |ui| {
        for state in std::iter::once(first).chain(states) {
            let (title, time) = (title(view, state), words::moment(view.texts, state.at));
            if ui
                .add(Row::new(&title, &time).icon(Icon::History))
                .clicked()
            {
                recover(view, state);
            }
        }
    });
}

/// Offers a state, with its time and how it differs from the file.
pub fn offer(ui: &mut Ui, view: &mut View<'_>, state: &Recoverable) {
    let (name, time) = (title(view, state), words::moment(view.texts, state.at));
    let values = [("title", (&name).into()), ("time", (&time).into())];
    let title = view.with("files-recovery", values);
    let keys = ["files-recover", "files-compare", "files-decline"];
    let [back, compare, decline] = keys.map(|key| view.t(key));
    callout_with(ui, Tone::Warning, &title, &about(view, state), |ui| {
        ui.horizontal_wrapped(|ui| {
            if ui.add(Button::primary(&back).icon(Icon::Undo)).clicked() {
                recover(view, state);
            }
            let on_disk = state.on_disk.is_some();
            let button = Button::secondary(&compare).icon(Icon::Search);
            if on_disk && ui.add(button).clicked() {
                let journal = state.journal.clone();
                view.send(Action::File(FileAction::CompareRecovered(journal)));
            }
            if ui.add(Button::quiet(&decline)).clicked() {
                let journal = state.journal.clone();
                view.send(Action::File(FileAction::Decline(journal)));
            }
        });
    });
}

fn recover(view: &mut View<'_>, state: &Recoverable) {
    let journal = state.journal.clone();
    view.send(Action::File(FileAction::Recover(journal)));
}

/// Where it belongs, and how it differs from what is there.
fn about(view: &View<'_>, state: &Recoverable) -> String {
    let Some(assessment) = &state.assessment else {
        return view.t("files-recovery-protected");
    };
    let (Some(file), Some(on_disk)) = (&state.file, &state.on_disk) else {
        return view.t("files-recovery-no-file");
    };
    let file = file.display().to_string();
    let count = differences(on_disk, assessment).len();
    let values = [("count", count.into()), ("file", (&file).into())];
    view.with("files-recovery-differs", values)
}

fn title(view: &View<'_>, state: &Recoverable) -> String {
    let assessment = state.assessment.as_ref();
    let title = assessment.map_or("", |assessment| assessment.title.trim());
    match (title, &state.file) {
        ("", Some(file)) => words::file_name(file),
        ("", None) => view.t("files-untitled"),
        (title, _) => title.to_owned(),
    }
}
