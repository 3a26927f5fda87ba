//! Fields with a rule of their own: dates that may be half written, files that are picked.

use std::collections::BTreeMap;
use std::path::Path;

use egui::{Align, Response, Ui};
use jiff::civil::Date;

use crate::language::Language;

use super::action::{Action, PickFor};
use super::component::{
    Button, DateField, Icon, IconButton, Prompt, card, give_focus_to_next, heading, icon,
    paragraph, text_area,
};
use super::theme::Tone;
use super::view::{View, note};
use super::words;

/// The most characters in a line of text.
pub const LINE: usize = 300;

/// The most characters in a text of several lines.
const TEXT: usize = 20_000;

/// Dates as they are being written, by the name of their field: a text that is no date yet must
/// not be lost, and must not become an answer. A field's name is its question's id, with the row and
/// the column behind it where there are any.
#[derive(Debug, Default)]
pub struct Drafts {
    texts: BTreeMap<String, String>,
    /// A date as it was typed, with the name of its field: while the person writes there, the field
    /// does not turn it into the language's own form.
    typed: Option<(String, String)>,
    aim: Option<String>,
}

impl Drafts {
    /// The names of the fields that are half written.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// Forgets what was half written.
    pub fn clear(&mut self) {
        self.texts.clear();
        self.typed = None;
    }

    /// What stands in the field of this name: what is being written there, or else the date as the
    /// language writes it.
    fn text(&self, name: &str, language: Language, value: Option<Date>) -> String {
        let typed = self.typed.as_ref().filter(|(field, text)| {
            field == name && value.is_some() && language.read_date(text) == value
        });
        let writing = self.texts.get(name).or(typed.map(|(_, text)| text));
        let known = || value.map(|date| language.write_date(date));
        writing.cloned().or_else(known).unwrap_or_default()
    }

    /// Takes in what was typed into the field of this name, a date or not yet one.
    fn take(&mut self, name: &str, text: &str, is_date: bool) {
        self.texts.remove(name);
        self.typed = None;
        if is_date {
            self.typed = Some((name.to_owned(), text.to_owned()));
        } else if !text.is_empty() {
            self.texts.insert(name.to_owned(), text.to_owned());
        }
    }

    /// The person has left the field of this name.
    fn leave(&mut self, name: &str) {
        self.typed.take_if(|(field, _)| field == name);
    }

    /// Lets the field of this name have the focus when it is drawn next.
    pub fn aim_at(&mut self, name: &str) {
        self.aim = Some(name.to_owned());
    }

    /// To be called before a field is drawn: brings it into view, with the focus, when it is aimed at.
    pub fn meet(&mut self, ui: &Ui, name: &str) {
        if self.aim.take_if(|aim| aim == name).is_some() {
            ui.scroll_to_cursor(Some(Align::Center));
            give_focus_to_next(ui.ctx());
        }
    }
}

/// A text of several lines. One that is full says so: what does not fit is not dropped in silence.
pub fn long_text(
    ui: &mut Ui,
    view: &View<'_>,
    prompt: &Prompt<'_>,
    text: &mut String,
    rows: usize,
) -> Response {
    let is_full = text.len() >= TEXT && text.chars().count() >= TEXT;
    let told = is_full.then(|| view.with("window-text-full", [("limit", TEXT.into())]));
    let prompt = match &told {
        Some(told) => prompt.error(Some(told.as_str())),
        None => *prompt,
    };
    text_area(ui, &prompt, text, TEXT, rows)
}

/// Lets the person write a date; gives the new one when it is one, `Some(None)` when it was emptied.
pub fn date(
    ui: &mut Ui,
    view: &View<'_>,
    prompt: Prompt<'_>,
    drafts: &mut Drafts,
    name: &str,
    value: Option<Date>,
) -> Option<Option<Date>> {
    drafts.meet(ui, name);
    let language = view.texts.language();
    let mut text = drafts.text(name, language, value);
    let read = language.read_date(&text);
    let wrong = (!text.is_empty() && read.is_none()).then(|| view.t("window-date-wrong"));
    let reading = read.map(|date| view.texts.date(date));
    let pattern = view.t("window-date-pattern");
    let response = DateField::new(prompt.error(wrong.as_deref()), &pattern)
        .reading(reading.as_deref())
        .show(ui, &mut text);
    if !response.changed() {
        if response.lost_focus() {
            drafts.leave(name);
        }
        return None;
    }
    let text = text.trim().to_owned();
    let parsed = language.read_date(&text);
    drafts.take(name, &text, parsed.is_some());
    (text.is_empty() || parsed.is_some()).then_some(parsed)
}

/// A file to pick: what it is for, which one it is, and the way to another.
pub fn file(
    ui: &mut Ui,
    view: &mut View<'_>,
    what: PickFor,
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
                wish = Some(Action::Pick(what));
            }
            match chosen {
                None => note(ui, &none),
                Some(path) => {
                    icon(ui, Icon::FileCheck, Tone::Success);
                    paragraph(ui, &words::file_name(path))
                        .on_hover_text(path.display().to_string());
                    let response = ui.add(IconButton::new(Icon::X, &forget));
                    ui.ctx()
                        .accesskit_node_builder(response.id, |node| node.set_description(label));
                    if response.clicked() {
                        wish = Some(Action::Forget(what));
                    }
                }
            }
        });
    });
    view.actions.extend(wish);
}
