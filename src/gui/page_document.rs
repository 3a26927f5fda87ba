//! The letter: its language, draft or final, what leaves the computer, and the export.

use std::path::PathBuf;

use egui::Ui;

use crate::assessment::Assessment;
use crate::language::Language;
use crate::letter::{DocumentKind, Obstacle, Stationery, kind};
use crate::wizard::Wizard;

use super::action::{Action, Page, PickFor};
use super::component::{
    Button, Choice, Icon, LinkButton, Prompt, callout_with, paragraph, radio_group,
};
use super::drawing::Subject;
use super::faults::{self, Fault};
use super::frame::{Beside, Kind};
use super::preview::{self, Preview};
use super::theme::Tone;
use super::view::{View, gap, note, section};
use super::{frame, letterhead, parts};

/// What the page remembers.
#[derive(Debug, Default)]
pub struct Form {
    /// The language of the letter; the window's own until one is chosen.
    pub language: Option<Language>,
    /// True for a draft.
    pub draft: bool,
    /// The letter that was exported last.
    pub exported: Option<Exported>,
    /// How often what became of the files of the evidence was not what it was before.
    pub evidence: u64,
    /// The pages of the letter.
    pub preview: Preview,
}

/// A letter that was exported, and whether it is still the one that the assessment calls for.
#[derive(Debug)]
pub struct Exported {
    path: PathBuf,
    /// The assessment inside it; `None` for a draft.
    issued: Option<Box<Assessment>>,
    letterhead: u64,
    /// Whether it stood at this revision of the assessment.
    stood: (u64, bool),
}

impl Exported {
    /// A letter in this file, made of the assessment as it was issued, on this letterhead.
    pub fn new(
        path: PathBuf,
        issued: Option<Box<Assessment>>,
        wizard: &Wizard,
        letterhead: u64,
    ) -> Self {
        let stands = issued.as_ref().is_none_or(|issued| wizard.says(issued));
        Self {
            path,
            issued,
            letterhead,
            stood: (wizard.revision(), stands),
        }
    }

    /// True while nothing was changed since; a change that was taken back is none.
    fn stands(&mut self, wizard: &Wizard, letterhead: u64) -> bool {
        let revision = wizard.revision();
        if self.stood.0 != revision {
            let issued = self.issued.as_ref();
            self.stood = (revision, issued.is_some_and(|issued| wizard.says(issued)));
        }
        self.stood.1 && self.letterhead == letterhead
    }
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
    let open = Open {
        half,
        found: parts::found(view, wizard),
    };
    let subject = Subject {
        revision: wizard.revision(),
        evidence: form.evidence,
        letterhead: letterhead.revision,
        language: form.language.unwrap_or(view.texts.language()),
        // What can't be final yet is shown as the draft that it is.
        draft: form.draft || !open.is_ready(),
    };
    let mut pages = std::mem::take(&mut form.preview);
    let mut draw = |ui: &mut Ui, view: &mut View<'_>| preview::show(ui, view, &mut pages, subject);
    let beside = Beside {
        name: view.t("document-preview"),
        kind: Kind::Picture,
        draw: &mut draw,
    };
    frame::assessment(
        ui,
        view,
        wizard,
        Page::Document,
        Some(beside),
        |ui, view| content(ui, view, wizard, form, &open, letterhead),
    );
    form.preview = pages;
}

/// What keeps the letter from being final.
struct Open<'a> {
    half: &'a [Fault],
    found: Vec<Obstacle>,
}

fn content(
    ui: &mut Ui,
    view: &mut View<'_>,
    wizard: &Wizard,
    form: &mut Form,
    open: &Open<'_>,
    letterhead: &mut letterhead::Form,
) {
    let which = match kind(wizard.assessment(), wizard.score()) {
        DocumentKind::Authorization => "document-authorization",
        DocumentKind::Refusal => "document-refusal",
        DocumentKind::Withdrawal => "document-withdrawal",
        DocumentKind::Request => "request-document",
    };
    view.heading(ui, &view.t("document-title"), &view.t(which));
    exported(ui, view, wizard, form, letterhead.revision);
    language(ui, view, form);
    gap(ui);
    state(ui, view, wizard, form);
    let held = !form.draft && !open.is_ready();
    if held {
        section(ui, &view.t("decision-obstacles"));
        faults::summary(ui, view, open.half);
        parts::obstacles(ui, view, wizard, &open.found);
    }
    gap(ui);
    leaves(ui, view, wizard, &letterhead.stationery);
    gap(ui);
    let words = view.t("document-export");
    let button = Button::primary(&words).icon(Icon::Download);
    if ui.add_enabled(!held && !view.busy, button).clicked() {
        view.send(Action::Pick(PickFor::Letter));
    }
    if held {
        note(ui, &view.t("document-held"));
    }
    letterhead::show(ui, view, letterhead);
}

impl Open<'_> {
    fn is_ready(&self) -> bool {
        self.found.is_empty() && self.half.is_empty()
    }
}

fn exported(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, form: &mut Form, letterhead: u64) {
    let Some(exported) = &mut form.exported else {
        return;
    };
    if !exported.stands(wizard, letterhead) {
        return;
    }
    let (title, link) = (view.t("document-exported"), view.t("document-to-sign"));
    let path = exported.path.display().to_string();
    let clicked = callout_with(ui, Tone::Success, &title, &path, |ui| {
        exported.issued.is_some() && ui.add(LinkButton::new(&link)).clicked()
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

fn state(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, form: &mut Form) {
    let words = [
        "document-state",
        "document-final",
        "document-final-help",
        "document-draft",
        "document-draft-help",
    ];
    let [label, last, mut last_help, draft, draft_help] = words.map(|key| view.t(key));
    let open = wizard.score().missing.len();
    if open > 0 && wizard.assessment().is_request() {
        // What a recipient does not know may stay open.
        last_help = view.with("request-final-help", [("open", open.into())]);
    }
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
        let keys = match kind(wizard.assessment(), wizard.score()) {
            DocumentKind::Request => ["request-leaves-document", "request-leaves-request"],
            DocumentKind::Withdrawal => ["document-leaves-notice", "document-leaves-assessment"],
            DocumentKind::Authorization | DocumentKind::Refusal => {
                ["document-leaves-letter", "document-leaves-assessment"]
            }
        };
        keys.iter()
            .for_each(|key| drop(paragraph(ui, &view.t(key))));
        let files = wizard.assessment().evidence.len();
        if files > 0 {
            let files = [("files", files.into())];
            paragraph(ui, &view.with("document-leaves-evidence", files));
        }
        if !stationery.is_empty() {
            paragraph(ui, &view.t("document-leaves-letterhead"));
        }
        paragraph(ui, &view.with("document-stays", [("notes", notes.into())]));
    });
}
