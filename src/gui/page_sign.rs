//! The signature: which document, as whom, with which identity.

use std::path::PathBuf;

use egui::Ui;
use zeroize::Zeroizing;

use crate::wizard::{LEAST_PASSWORD, Level, Role, Wizard};

use super::action::{Action, Page, PickFor};
use super::component::{
    Button, Choice, Icon, Prompt, card, heading, page, paragraph, password_field, radio_group,
    reading_column, remark, reserved_caption, tabs, text_field,
};
use super::identity::Keys;
use super::to_sign::{self, Letter, Relation};
use super::view::{View, gap, note, section};
use super::{fields, frame};

/// The most characters in a name (RFC 5280, ub-common-name).
pub const NAME: usize = 64;

/// The most characters in a password.
const PASSWORD: usize = 128;

/// The most characters in the address of a service.
const ADDRESS: usize = 500;

/// The levels of proof, and the keys of their texts.
const LEVELS: [(Level, &str); 4] = [
    (Level::B, "signing-level-b"),
    (Level::T, "signing-level-t"),
    (Level::LT, "signing-level-lt"),
    (Level::LTA, "signing-level-lta"),
];

/// What is being filled in. Passwords stand here until the job is started, and nowhere after.
#[derive(Debug)]
pub struct Form {
    /// The document to sign.
    pub document: Option<PathBuf>,
    /// What it was found to be.
    pub letter: Option<Letter>,
    /// The identity to sign with.
    pub identity: Option<PathBuf>,
    /// What opens the identity.
    pub password: Zeroizing<String>,
    /// What it held, once it was opened.
    pub keys: Keys,
    /// For whom.
    pub role: Role,
    /// How much proof the signature shall carry.
    pub level: Level,
    /// The address of the time-stamping service; `None` until one is typed, so that the one used last
    /// is offered.
    pub service: Option<String>,
    /// True while a new identity is described.
    pub making: bool,
    /// The name in the new identity.
    pub name: String,
    /// Its organization.
    pub organization: String,
    /// The name and the organization that the letter offered.
    pub offered: [String; 2],
    /// Its e-mail address.
    pub email: String,
    /// What shall protect the new identity.
    pub new_password: Zeroizing<String>,
    /// The same again.
    pub again: Zeroizing<String>,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            document: None,
            letter: None,
            identity: None,
            password: Zeroizing::default(),
            keys: Keys::default(),
            role: Role::Controller,
            level: Level::B,
            service: None,
            making: true,
            name: String::new(),
            organization: String::new(),
            offered: Default::default(),
            email: String::new(),
            new_password: Zeroizing::default(),
            again: Zeroizing::default(),
        }
    }
}

impl Form {
    /// A form for the next letter, with the identity file that was used before, if any.
    pub fn with(identity: Option<PathBuf>) -> Self {
        Self {
            making: identity.is_none(),
            identity,
            ..Self::default()
        }
    }

    /// Takes another identity file, or none, and forgets what opened the one before.
    pub fn sign_with(&mut self, identity: Option<PathBuf>) {
        self.identity = identity;
        self.forget_passwords();
    }

    /// Wipes every password, and the keys that one opened.
    pub fn forget_passwords(&mut self) {
        self.keys = Keys::default();
        self.password = Zeroizing::default();
        self.new_password = Zeroizing::default();
        self.again = Zeroizing::default();
    }

    fn can_sign(&self) -> bool {
        let opened = self.keys.is_chosen() || self.keys.awaits_choice();
        let opens = opened || !self.password.is_empty();
        self.letter.is_some() && self.identity.is_some() && opens
    }

    /// The keys of the names of what is missing before one can sign.
    fn lacks(&self) -> Vec<&'static str> {
        let opened = self.keys.is_chosen() || self.keys.awaits_choice();
        let present = [
            (self.document.is_some(), "signing-document"),
            (self.identity.is_some(), "signing-file"),
            (opened || !self.password.is_empty(), "signing-password"),
        ];
        let missing = present.into_iter().filter(|(present, _)| !present);
        missing.map(|(_, key)| key).collect()
    }

    /// True when a level is chosen that needs a service, and none is named.
    fn lacks_service(&self) -> bool {
        let named = self.service.as_deref().unwrap_or_default();
        self.level >= Level::T && named.trim().is_empty()
    }

    fn can_make(&self) -> bool {
        !self.name.trim().is_empty()
            && self.new_password.chars().count() >= LEAST_PASSWORD
            && self.new_password == self.again
    }
}

/// Draws the page, which is there for a document alone too.
///
/// `last_service` is the time-stamping service that was used last.
pub fn show(
    ui: &mut Ui,
    view: &mut View<'_>,
    wizard: Option<&Wizard>,
    form: &mut Form,
    last_service: &str,
) {
    form.service.get_or_insert_with(|| last_service.to_owned());
    if let Some(wizard) = wizard {
        frame::assessment(ui, view, wizard, Page::Sign, None, |ui, view| {
            content(ui, view, Some(wizard), form);
        });
        return;
    }
    let local = view.t("home-local");
    page(
        ui,
        |ui| reading_column(ui, |ui| content(ui, view, None, form)),
        |ui| remark(ui, Icon::Lock, &local),
    );
}

fn content(ui: &mut Ui, view: &mut View<'_>, wizard: Option<&Wizard>, form: &mut Form) {
    view.heading(ui, &view.t("signing-title"), &view.t("signing-intro"));
    let words = [view.t("signing-document"), view.t("signing-document-hint")];
    let document = form.document.as_deref();
    fields::file(ui, view, PickFor::ToSign, &words[0], &words[1], document);
    if !letter(ui, view, wizard, form) {
        return;
    }
    section(ui, &view.t("signing-identity"));
    let names = ["signing-identity", "signing-new", "signing-existing"].map(|key| view.t(key));
    let choices = [(true, names[1].as_str()), (false, names[2].as_str())];
    tabs(ui, &names[0], &mut form.making, &choices);
    if form.making {
        make(ui, view, form);
    } else {
        existing(ui, view, form);
    }
}

/// What there is to say of the letter; false when it can't be signed.
fn letter(ui: &mut Ui, view: &mut View<'_>, wizard: Option<&Wizard>, form: &mut Form) -> bool {
    let Some(letter) = &mut form.letter else {
        if let Some(wizard) = wizard.filter(|_| form.document.is_none()) {
            to_sign::recorded(ui, view, wizard);
            if !wizard.is_exported() {
                to_sign::not_exported(ui, view);
            }
        }
        return true;
    };
    gap(ui);
    to_sign::signatures(ui, view, letter);
    if letter.open().is_empty() {
        to_sign::nothing_open(ui, view, letter);
        return false;
    }
    let relation = wizard.map(|wizard| (wizard, letter.relation(wizard)));
    if let Some((wizard, relation)) = relation {
        to_sign::remarks(ui, view, wizard, relation);
    }
    relation.is_none_or(|(_, relation)| relation != Relation::Outdated)
}

fn existing(ui: &mut Ui, view: &mut View<'_>, form: &mut Form) {
    let words = [view.t("signing-file"), view.t("signing-file-hint")];
    let identity = form.identity.as_deref();
    fields::file(ui, view, PickFor::Identity, &words[0], &words[1], identity);
    gap(ui);
    let (label, hint) = (view.t("signing-password"), view.t("signing-password-hint"));
    let prompt = Prompt::new(&label).hint(hint.as_str());
    password_field(ui, &prompt, &mut form.password, PASSWORD);
    form.keys.show(ui, view);
    gap(ui);
    role(ui, view, form);
    gap(ui);
    level(ui, view, form);
    gap(ui);
    let words = view.t("signing-sign");
    let button = Button::primary(&words).icon(Icon::PenLine);
    let lacks_key = form.password.is_empty() && form.keys.awaits_choice();
    let ready = form.can_sign() && !lacks_key && !form.lacks_service() && !view.busy;
    if ui.add_enabled(ready, button).clicked() {
        view.send(Action::Sign);
    }
    let lacks = form.lacks();
    let lacks: Vec<_> = lacks.into_iter().map(|key| view.t(key)).collect();
    let names = lacks.join(", ");
    let lacking = view.with("signing-lacks", [("names", (&names).into())]);
    let words = if lacks_key {
        view.t("signing-lacks-key")
    } else if form.lacks_service() && lacks.is_empty() {
        view.t("signing-lacks-service")
    } else {
        lacking
    };
    reserved_caption(ui, &words, !lacks.is_empty() || !ready && !view.busy);
}

/// How much proof, and from [`Level::T`] on who stamps it: nothing goes out before the button is
/// pressed, and then to the address that stands here.
fn level(ui: &mut Ui, view: &View<'_>, form: &mut Form) {
    let label = view.t("signing-level");
    let names = LEVELS.map(|(_, key)| view.t(key));
    let pairs = LEVELS.into_iter().zip(&names);
    let choices: Vec<_> = pairs
        .map(|((level, _), name)| Choice::new(level, name.as_str()))
        .collect();
    let mut chosen = Some(form.level);
    if radio_group(ui, &Prompt::new(&label), &mut chosen, &choices) {
        form.level = chosen.unwrap_or(form.level);
    }
    if form.level == Level::B {
        return;
    }
    gap(ui);
    let hint = match form.level {
        Level::LT | Level::LTA => "signing-service-hint-authorities",
        Level::B | Level::T => "signing-service-hint",
    };
    let (label, hint) = (view.t("signing-service"), view.t(hint));
    let prompt = Prompt::new(&label).hint(hint.as_str()).required(true);
    let service = form.service.get_or_insert_default();
    text_field(ui, &prompt, service, ADDRESS);
}

/// The fields that are not signed yet.
fn role(ui: &mut Ui, view: &View<'_>, form: &mut Form) {
    let Some(letter) = &form.letter else {
        return;
    };
    let label = view.t("signing-role");
    let open = letter.open();
    let names = open.iter().map(|role| to_sign::role_name(view, *role));
    let names: Vec<_> = names.collect();
    let pairs = open.into_iter().zip(&names);
    let choices: Vec<_> = pairs
        .map(|(role, name)| Choice::new(role, name.as_str()))
        .collect();
    let mut chosen = Some(form.role);
    if radio_group(ui, &Prompt::new(&label), &mut chosen, &choices) {
        form.role = chosen.unwrap_or(form.role);
    }
}

fn make(ui: &mut Ui, view: &mut View<'_>, form: &mut Form) {
    let words = [
        "signing-new",
        "signing-new-hint",
        "signing-new-kind",
        "signing-name",
        "signing-organization",
        "signing-email",
        "signing-new-password",
        "signing-new-password-hint",
        "signing-again",
        "signing-make",
    ];
    let [
        title,
        hint,
        kind,
        name,
        organization,
        email,
        password,
        password_hint,
        again,
        make,
    ] = words.map(|key| view.t(key));
    let differs = (!form.again.is_empty() && form.again != form.new_password)
        .then(|| view.t("signing-differs"));
    card(ui, |ui| {
        heading(ui, 3, &title);
        paragraph(ui, &hint);
        note(ui, &kind);
        let prompt = Prompt::new(&name).required(true);
        text_field(ui, &prompt, &mut form.name, NAME);
        text_field(
            ui,
            &Prompt::new(&organization),
            &mut form.organization,
            NAME,
        );
        text_field(ui, &Prompt::new(&email), &mut form.email, 255);
        let prompt = Prompt::new(&password).hint(password_hint.as_str());
        password_field(ui, &prompt.required(true), &mut form.new_password, PASSWORD);
        let prompt = Prompt::new(&again).error(differs.as_deref());
        password_field(ui, &prompt.required(true), &mut form.again, PASSWORD);
        let ready = form.can_make() && !view.busy;
        if ui
            .add_enabled(ready, Button::primary(&make).icon(Icon::Key))
            .clicked()
        {
            view.send(Action::Pick(PickFor::NewIdentity));
        }
        reserved_caption(ui, &view.t("signing-make-lacks"), !form.can_make());
    });
}
