//! The letter: its language, draft or final, what leaves the building, and the export.

use std::path::PathBuf;

use egui::Ui;

use crate::language::Language;
use crate::letter::{DocumentKind, Stationery, kind};
use crate::wizard::Wizard;

use super::action::{Action, Page, Purpose};
use super::component::{
    Button, Choice, Icon, LinkButton, Prompt, callout_with, paragraph, radio_group,
};
use super::drawing::Subject;
use super::faults::{self, Fault};
use super::preview::{self, Preview};
use super::theme::Tone;
use super::view::{View, gap, section};
use super::{frame, letterhead, parts};

/// What the page remembers.
#[derive(Debug, Default)]
pub struct Form {
    /// The language of the letter; the window's own until one is chosen.
    pub language: Option<Language>,
    /// True for a draft.
    pub draft: bool,
    /// The letter that was exported last, and whether it is a draft.
    pub exported: Option<(PathBuf, bool)>,
    /// How often what became of the files of the evidence was not what it was before.
    pub evidence: u64,
    /// The pages of the letter.
    pub preview: Preview,
}

/// Draws the page.
pub fn show(
    ui: &mut Ui,
    view: &mut View<'_>,
    wizard: &Wizard,
    form: &mut Form,
    half: &[Fault],
    letterhead: &mut letterhead::Form,
) {
    frame::assessment(ui, view, wizard, Page::Document, None, |ui, view| {
        let which = match kind(wizard.assessment(), wizard.score()) {
            DocumentKind::Authorization => "document-authorization",
            DocumentKind::Refusal => "document-refusal",
            DocumentKind::Withdrawal => "document-withdrawal",
            DocumentKind::Request => "request-document",
        };
        view.heading(ui, &view.t("document-title"), &view.t(which));
        exported(ui, view, form);
        language(ui, view, form);
        gap(ui);
        state(ui, view, form);
        let found = parts::found(view, wizard);
        let ready = found.is_empty() && half.is_empty();
        let open = !form.draft && !ready;
        if open {
            section(ui, &view.t("decision-obstacles"));
            faults::summary(ui, view, half);
            parts::obstacles(ui, view, wizard, &found);
        }
        gap(ui);
        leaves(ui, view, wizard, &letterhead.stationery);
        gap(ui);
        let words = view.t("document-export");
        let button = Button::primary(&words).icon(Icon::Download);
        if ui.add_enabled(!open && !view.busy, button).clicked() {
            view.send(Action::Pick(Purpose::Letter));
        }
        let subject = Subject {
            revision: wizard.revision(),
            evidence: form.evidence,
            letterhead: letterhead.revision,
            language: form.language.unwrap_or(view.texts.language()),
            // What can't be final yet is shown as the draft that it is.
            draft: form.draft || !ready,
        };
        letterhead::show(ui, view, letterhead);
        preview::show(ui, view, &mut form.preview, subject);
    });
}

fn exported(ui: &mut Ui, view: &mut View<'_>, form: &Form) {
    let Some((path, draft)) = &form.exported else {
        return;
    };
    let (title, link) = (view.t("document-exported"), view.t("document-to-sign"));
    let path = path.display().to_string();
    let clicked = callout_with(ui, Tone::Success, &title, &path, |ui| {
        !draft && ui.add(LinkButton::new(&link)).clicked()
    });
    if clicked {
        view.go(Page::Sign);
    }
    gap(ui);
}

fn language(ui: &mut Ui, view: &View<'_>, form: &mut Form) {
    let label = view.t("document-language");
    let mut chosen = Some(form.language.unwrap_or(view.texts.language()));
    let choices = Language::ALL.map(|one| Choice::new(one, one.own_name()));
    if radio_group(ui, &Prompt::new(&label), &mut chosen, &choices) {
        form.language = chosen;
    }
}

fn state(ui: &mut Ui, view: &View<'_>, form: &mut Form) {
    let words = [
        "document-state",
        "document-final",
        "document-final-help",
        "document-draft",
        "document-draft-help",
    ];
    let [label, last, last_help, draft, draft_help] = words.map(|key| view.t(key));
    let choices = [
        Choice::new(false, &last).help(last_help.as_str()),
        Choice::new(true, &draft).help(draft_help.as_str()),
    ];
    let mut chosen = Some(form.draft);
    if radio_group(ui, &Prompt::new(&label), &mut chosen, &choices) {
        form.draft = chosen.unwrap_or_default();
    }
}

/// What is inside the document, and what is not.
fn leaves(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, stationery: &Stationery) {
    let notes = wizard.assessment().answers.values();
    let notes = notes.filter(|answer| !answer.note.is_empty()).count();
    parts::titled(ui, &view.t("document-leaves"), |ui| {
        let keys = match wizard.assessment().is_request() {
            true => ["request-leaves-document", "request-leaves-request"],
            false => ["document-leaves-letter", "document-leaves-assessment"],
        };
        keys.iter()
            .for_each(|key| drop(paragraph(ui, &view.t(key))));
        if !stationery.is_empty() {
            paragraph(ui, &view.t("document-leaves-letterhead"));
        }
        paragraph(ui, &view.with("document-stays", [("notes", notes.into())]));
    });
}
