//! The document that is to be signed: its prepared fields, and how it stands to the assessment that is
//! open. A letter that its assessment has left behind is not signed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Context, Ui};

use crate::assessment::Assessment;
use crate::wizard::{self, Problem, Role, Wizard};

use super::action::{Action, Page};
use super::app::App;
use super::component::{Button, Icon, callout, callout_with};
use super::jobs::Job;
use super::theme::Tone;
use super::view::{View, gap};
use super::world::read;

/// What a document that can be signed was found to be.
#[derive(Debug)]
pub struct Letter {
    /// The prepared fields in the order of the form, each with whether it is signed.
    pub fields: Vec<(Role, bool)>,
    inside: Option<Arc<Assessment>>,
    /// How it stood to the assessment at this revision of that.
    relation: Option<(u64, Relation)>,
}

/// How a document stands to the assessment that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// It says what the assessment says.
    Current,
    /// It is an earlier state of the assessment, and nobody has signed it yet.
    Outdated,
    /// It is the document of another assessment, or was signed before the assessment changed.
    Other,
}

impl Letter {
    /// Reads it.
    ///
    /// # Errors
    /// When it can't be read, or is no PDF that can be signed.
    pub fn read(path: &Path) -> Result<Self, Problem> {
        let document = read(path)?;
        let fields = wizard::prepared_fields(&document);
        let at = |error| Problem::from(error).at(path.display().to_string());
        let inside = wizard::extract(&document).ok();
        Ok(Self {
            fields: fields.map_err(at)?,
            inside: inside.map(|found| Arc::new(found.assessment)),
            relation: None,
        })
    }

    /// How it stands to the assessment as it is now.
    pub fn relation(&mut self, wizard: &Wizard) -> Relation {
        let revision = wizard.revision();
        match self.relation {
            Some((known, relation)) if known == revision => relation,
            _ => {
                let found = self.find_relation(wizard);
                self.relation = Some((revision, found));
                found
            }
        }
    }

    fn find_relation(&self, wizard: &Wizard) -> Relation {
        let Some(inside) = &self.inside else {
            return Relation::Other;
        };
        let unsigned = !self.fields.iter().any(|(_, signed)| *signed);
        if wizard.says(inside) {
            Relation::Current
        } else if unsigned && wizard.was_once(inside) {
            Relation::Outdated
        } else {
            Relation::Other
        }
    }
}

impl App {
    /// Takes a document to be signed, or none, and looks into it.
    pub(super) fn choose_letter(&mut self, ctx: &Context, path: Option<PathBuf>) {
        self.forms.signing.document.clone_from(&path);
        self.forms.signing.letter = None;
        if let Some(path) = path {
            self.background
                .start(ctx, &self.world, Job::ReadLetter(path));
        }
    }

    /// Takes in what was found in it; one that can't be signed is put away.
    pub(super) fn take_letter(&mut self, path: &Path, found: Result<Letter, Problem>) {
        let form = &mut self.forms.signing;
        if form.document.as_deref() != Some(path) {
            return;
        }
        match found {
            Ok(letter) => form.letter = Some(letter),
            Err(problem) => {
                form.document = None;
                self.complain(&[problem]);
            }
        }
    }

    /// True when the chosen letter may not be signed, as its assessment has changed since.
    pub(super) fn letter_is_outdated(&mut self) -> bool {
        let letter = self.forms.signing.letter.as_mut().zip(self.wizard.as_ref());
        letter.is_some_and(|(letter, wizard)| letter.relation(wizard) == Relation::Outdated)
    }
}

/// What there is to be known before the letter is signed: that it is outdated, or that the signature
/// can't be written into the history of the assessment.
pub fn remarks(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, relation: Relation) {
    match relation {
        Relation::Outdated => outdated(ui, view),
        Relation::Other => callout(
            ui,
            Tone::Info,
            &view.t("signing-other"),
            &view.t("signing-other-means"),
        ),
        Relation::Current if wizard.is_read_only() => callout(
            ui,
            Tone::Info,
            &view.t("signing-not-recorded"),
            &view.t("signing-read-only"),
        ),
        Relation::Current if wizard.path().is_none() => without_file(ui, view),
        Relation::Current => return,
    }
    gap(ui);
}

fn outdated(ui: &mut Ui, view: &mut View<'_>) {
    let keys = [
        "signing-outdated",
        "signing-outdated-means",
        "signing-to-document",
    ];
    let [title, body, way] = keys.map(|key| view.t(key));
    let clicked = callout_with(ui, Tone::Warning, &title, &body, |ui| {
        let button = Button::secondary(&way).icon(Icon::FileText);
        ui.add(button).clicked()
    });
    if clicked {
        view.go(Page::Document);
    }
}

fn without_file(ui: &mut Ui, view: &mut View<'_>) {
    let keys = ["signing-not-recorded", "signing-no-file", "signing-save"];
    let [title, body, save] = keys.map(|key| view.t(key));
    let clicked = callout_with(ui, Tone::Info, &title, &body, |ui| {
        ui.add(Button::secondary(&save).icon(Icon::Save)).clicked()
    });
    if clicked {
        view.send(Action::Save);
    }
}
