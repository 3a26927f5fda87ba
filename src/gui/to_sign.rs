//! The document that is to be signed: its prepared fields, and how it stands to the assessment that is
//! open. A letter that its assessment has left behind is not signed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Context, Ui};

use crate::assessment::{Assessment, Happening};
use crate::wizard::{self, Problem, Role, Wizard};

use super::action::{Action, Page};
use super::app::App;
use super::component::{Button, Icon, callout, callout_with};
use super::jobs::Job;
use super::page_sign::{Form, NAME};
use super::theme::Tone;
use super::view::{View, gap, note};
use super::words;
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

    /// Whose fields are not signed yet.
    pub fn open(&self) -> Vec<Role> {
        self.of(false)
    }

    /// For whom it is signed.
    pub fn signed(&self) -> Vec<Role> {
        self.of(true)
    }

    fn of(&self, signed: bool) -> Vec<Role> {
        let fields = self.fields.iter().filter(|field| field.1 == signed);
        fields.map(|(role, _)| *role).collect()
    }

    /// The name and the organization of whoever usually signs for a role, as far as the assessment
    /// inside names them.
    fn signatory(&self, role: Role) -> (&str, &str) {
        let Some(inside) = self.inside.as_deref() else {
            return ("", "");
        };
        let decision = inside.decision.as_ref();
        let name = decision.map_or("", |it| it.signatory.as_str());
        match role {
            Role::Controller => (name, &inside.summary.controller),
            Role::Dpo => ("", &inside.summary.controller),
            Role::Processor => ("", &inside.summary.recipient),
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

impl Form {
    /// Takes in what the document was found to be: its first open field is offered, and the name of
    /// whoever usually signs there, unless another one was written.
    fn take(&mut self, letter: Letter) {
        if let Some(first) = letter.open().first() {
            self.role = *first;
        }
        let (name, organization) = letter.signatory(self.role);
        let short = |text: &str| text.chars().take(NAME).collect::<String>();
        let offered = [short(name), short(organization)];
        let written = [&mut self.name, &mut self.organization];
        for ((written, before), now) in written.into_iter().zip(&self.offered).zip(&offered) {
            if written == before {
                written.clone_from(now);
            }
        }
        self.offered = offered;
        self.letter = Some(letter);
    }
}

impl App {
    /// Goes to the page of the signature with this document.
    pub(super) fn sign_document(&mut self, ctx: &Context, path: PathBuf) {
        self.choose_letter(ctx, Some(path));
        self.go(Page::Sign);
    }

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
            Ok(letter) => form.take(letter),
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

/// What a role is called.
pub fn role_name(view: &View<'_>, role: Role) -> String {
    view.t(&format!("signing-role-{}", role.field()))
}

/// Several of them; a comma stands in some.
pub fn role_names(view: &View<'_>, roles: &[Role]) -> String {
    let names = roles.iter().map(|role| role_name(view, *role));
    view.texts.joined(&names.collect::<Vec<_>>())
}

/// How many have signed it and who, once one has.
pub fn signatures(ui: &mut Ui, view: &View<'_>, letter: &Letter) {
    let signed = letter.signed();
    if signed.is_empty() {
        return;
    }
    let names = role_names(view, &signed);
    let values = [
        ("signed", signed.len().into()),
        ("all", letter.fields.len().into()),
        ("names", (&names).into()),
    ];
    note(ui, &view.with("signing-signed-of", values));
}

/// What the history of the assessment tells of signatures, as long as no document is chosen.
pub fn recorded(ui: &mut Ui, view: &View<'_>, wizard: &Wizard) {
    let history = wizard.assessment().since_begun();
    let mut signed = history.filter(|event| event.what == Happening::Signed);
    let Some(last) = signed.next() else {
        return;
    };
    let date = view.texts.date(words::day(last.at));
    let values = [
        ("count", (signed.count() + 1).into()),
        ("date", (&date).into()),
    ];
    gap(ui);
    let (title, body) = (
        view.with("signing-recorded", values),
        view.t("signing-recorded-means"),
    );
    callout(ui, Tone::Info, &title, &body);
}

/// That nothing is left to be signed in the document, and why.
pub fn nothing_open(ui: &mut Ui, view: &View<'_>, letter: &Letter) {
    let key = match letter.fields.is_empty() {
        true => "signing-no-field",
        false => "signing-all-signed",
    };
    let (title, body) = (view.t(key), view.t(&format!("{key}-means")));
    callout(ui, Tone::Info, &title, &body);
}

/// What there is to be known before the letter is signed: that it is outdated, or that the signature
/// can't be written into the history of the assessment, or would be lost with that.
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

/// That the assessment has no letter yet, and where it is made.
pub fn not_exported(ui: &mut Ui, view: &mut View<'_>) {
    gap(ui);
    let keys = [
        "signing-not-exported",
        "signing-not-exported-means",
        "signing-export",
    ];
    to_document(ui, view, Tone::Info, keys);
}

fn outdated(ui: &mut Ui, view: &mut View<'_>) {
    let keys = [
        "signing-outdated",
        "signing-outdated-means",
        "signing-to-document",
    ];
    to_document(ui, view, Tone::Warning, keys);
}

fn to_document(ui: &mut Ui, view: &mut View<'_>, tone: Tone, keys: [&str; 3]) {
    let [title, body, way] = keys.map(|key| view.t(key));
    let clicked = callout_with(ui, tone, &title, &body, |ui| {
        let button = Button::secondary(&way).icon(Icon::FileText);
        ui.add(button).clicked()
    });
    if clicked {
        view.go(Page::Document);
    }
}

fn without_file(ui: &mut Ui, view: &mut View<'_>) {
    let keys = ["signing-unsaved", "signing-no-file", "signing-save"];
    let [title, body, save] = keys.map(|key| view.t(key));
    let clicked = callout_with(ui, Tone::Warning, &title, &body, |ui| {
        ui.add(Button::secondary(&save).icon(Icon::Save)).clicked()
    });
    if clicked {
        view.send(Action::Save);
    }
}
