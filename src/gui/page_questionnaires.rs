//! The questionnaires at hand: shipped and own, with the linter, the blank form and the copy.

use egui::Ui;

use crate::questionnaire::{self, Law, Library, Own};
use crate::wizard::{Checked, Problem};

use super::action::{Action, PickFor};
use super::component::{
    Button, Icon, Prompt, callout, caption, card, definitions, give_focus, list, list_item, page,
    paragraph, reading_column, remark, text_field,
};
use super::offers::Offer;
use super::questionnaires::QuestionnaireAction;
use super::theme::Tone;
use super::view::{View, gap, note, section};
use super::{parts, words};

/// The most characters of an id that can be typed.
const ID: usize = 64;

/// What the page remembers.
#[derive(Debug, Default)]
pub struct Form {
    /// The id of the one whose blank form is being printed.
    pub printing: Option<String>,
    /// The copy that is being named.
    pub forking: Option<Forking>,
    /// What the linter found.
    pub checked: Option<Box<Checked>>,
}

/// A copy that is being named.
#[derive(Debug)]
pub struct Forking {
    /// The id of what is copied.
    pub origin: String,
    /// The id of the copy.
    pub id: String,
    /// Why it can't be that.
    pub wrong: Option<Problem>,
    /// True until it was drawn once.
    fresh: bool,
}

impl Forking {
    /// A copy of the questionnaire with this id, with a proposal.
    pub fn of(origin: String) -> Self {
        Self {
            id: format!("own-{origin}"),
            origin,
            wrong: None,
            fresh: true,
        }
    }
}

/// Draws the page.
pub fn show(
    ui: &mut Ui,
    view: &mut View<'_>,
    offers: &[Offer],
    library: &Library,
    form: &mut Form,
) {
    let local = view.t("questionnaires-local");
    page(
        ui,
        |ui| reading_column(ui, |ui| content(ui, view, offers, library, form)),
        |ui| remark(ui, Icon::Lock, &local),
    );
}

fn content(ui: &mut Ui, view: &mut View<'_>, offers: &[Offer], library: &Library, form: &mut Form) {
    let keys = ["questionnaires-title", "questionnaires-intro"];
    let [title, intro] = keys.map(|key| view.t(key));
    view.heading(ui, &title, &intro);
    if let Some(checked) = &form.checked {
        findings(ui, view, checked);
    }
    let words = view.t("questionnaires-check");
    let button = Button::secondary(&words).icon(Icon::FileCheck);
    if ui.add_enabled(!view.busy, button).clicked() {
        view.send(Action::Pick(PickFor::Questionnaire));
    }
    note(ui, &view.t("questionnaires-check-hint"));
    section(ui, &view.t("questionnaires-at-hand"));
    for offer in offers {
        ui.push_id(&offer.id, |ui| {
            let own = of_id(library, &offer.id);
            one(ui, view, offer, own, library.folder().is_some(), form);
        });
        gap(ui);
    }
    faulty(ui, view, library);
    own_folder(ui, view, library);
}

/// The person's own questionnaire with this id.
fn of_id<'a>(library: &'a Library, id: &str) -> Option<&'a Own> {
    let mut own = library.own().iter();
    own.find(|own| own.questionnaire.as_ref().is_ok_and(|one| one.id == id))
}

fn one(
    ui: &mut Ui,
    view: &mut View<'_>,
    offer: &Offer,
    own: Option<&Own>,
    may_fork: bool,
    form: &mut Form,
) {
    parts::titled(ui, &offer.title, |ui| {
        parts::foreign(ui, view, offer);
        let kind = match own {
            Some(_) => "questionnaires-own",
            None => "questionnaires-shipped",
        };
        let version = offer.version.to_string();
        let rows = [
            ("questionnaires-id", offer.id.clone()),
            ("questionnaires-version", version),
            ("questionnaires-regime", view.t(regime(offer.law))),
            ("questionnaires-kind", view.t(kind)),
        ];
        let rows = rows.map(|(key, value)| (view.t(key), value));
        let rows: Vec<_> = rows
            .iter()
            .map(|(term, value)| (term.as_str(), value.as_str()))
            .collect();
        definitions(ui, &offer.title, &rows);
        ui.horizontal_wrapped(|ui| {
            let mut wanted = vec![
                (
                    "home-start-this",
                    Icon::FilePlus,
                    Action::Start(offer.id.clone()),
                ),
                ("questionnaires-print", Icon::Printer, print(offer)),
            ];
            if may_fork {
                let fork = QuestionnaireAction::BeginFork(offer.id.clone());
                let fork = Action::Questionnaire(fork);
                wanted.push(("questionnaires-fork", Icon::Copy, fork));
            }
            if let Some(own) = own {
                let check = QuestionnaireAction::Check(own.path.clone());
                let check = Action::Questionnaire(check);
                wanted.push(("questionnaires-check-this", Icon::FileCheck, check));
            }
            for (key, icon, action) in wanted {
                button(ui, view, (key, icon), &offer.title, action);
            }
        });
        if let Some(forking) = form.forking.as_mut().filter(|one| one.origin == offer.id) {
            fork(ui, view, forking);
        }
    });
}

fn print(offer: &Offer) -> Action {
    Action::Questionnaire(QuestionnaireAction::Print(offer.id.clone()))
}

/// Every questionnaire has these buttons: to the ear, each says which one it is about.
fn button(
    ui: &mut Ui,
    view: &mut View<'_>,
    (key, icon): (&str, Icon),
    title: &str,
    action: Action,
) {
    let words = view.t(key);
    let response = ui.add_enabled(!view.busy, Button::quiet(&words).icon(icon));
    let name = view.texts.labelled(&words, title);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    if response.clicked() {
        view.send(action);
    }
}

/// The id of the copy. What is wrong with it is said at the field, and what was typed stays.
fn fork(ui: &mut Ui, view: &mut View<'_>, forking: &mut Forking) {
    let keys = [
        "questionnaires-fork-id",
        "questionnaires-fork-hint",
        "questionnaires-fork-make",
        "window-cancel",
    ];
    let [label, hint, make, cancel] = keys.map(|key| view.t(key));
    let wrong = forking.wrong.as_ref().map(|problem| {
        format!(
            "{} {}",
            problem.sentence(view.texts),
            problem.remedy(view.texts)
        )
    });
    let prompt = Prompt::new(&label).hint(hint.as_str()).required(true);
    let field = text_field(ui, &prompt.error(wrong.as_deref()), &mut forking.id, ID);
    if std::mem::take(&mut forking.fresh) {
        give_focus(&field);
    }
    if field.changed() {
        forking.wrong = None;
    }
    ui.horizontal_wrapped(|ui| {
        let button = Button::primary(&make).icon(Icon::Copy);
        if ui.add_enabled(!view.busy, button).clicked() {
            view.send(Action::Questionnaire(QuestionnaireAction::Fork));
        }
        if ui.add(Button::secondary(&cancel)).clicked() {
            view.send(Action::Questionnaire(QuestionnaireAction::EndFork));
        }
    });
}

/// What the linter found, or that it found nothing.
fn findings(ui: &mut Ui, view: &View<'_>, checked: &Checked) {
    let file = words::file_name(checked.name.as_ref());
    let count = checked.findings.len();
    let values = [("file", (&file).into()), ("count", count.into())];
    let title = view.with("questionnaires-findings", values);
    if checked.findings.is_empty() {
        let found = checked.questionnaire.as_ref();
        let questions = found.map_or(0, |one| one.questions().count());
        let rules = found.map_or(0, |one| one.rules().count());
        let values = [("questions", questions.into()), ("rules", rules.into())];
        callout(
            ui,
            Tone::Success,
            &title,
            &view.with("questionnaires-sound", values),
        );
        return gap(ui);
    }
    callout(ui, Tone::Danger, &title, &checked.name);
    gap(ui);
    card(ui, |ui| listed(ui, view, &title, &checked.findings));
    gap(ui);
}

fn listed(ui: &mut Ui, view: &View<'_>, name: &str, findings: &[questionnaire::Error]) {
    list(ui, name, |ui| {
        for (index, finding) in findings.iter().enumerate() {
            if index > 0 {
                ui.separator();
            }
            let problem = Problem::from(finding.clone());
            let sentence = problem.sentence(view.texts);
            let place = [
                ("line", finding.place.line.into()),
                ("column", finding.place.column.into()),
            ];
            let place = view.with("questionnaires-place", place);
            list_item(ui, &sentence, |ui| {
                caption(
                    ui,
                    &format!("{}, {place}", words::file_name(finding.file.as_ref())),
                );
                paragraph(ui, &sentence);
                note(ui, &problem.remedy(view.texts));
            });
        }
    });
}

/// Own questionnaires that can't be used, with what is wrong with each.
fn faulty(ui: &mut Ui, view: &View<'_>, library: &Library) {
    let own = library.own().iter();
    let faulty = own.filter_map(|own| Some((own, own.questionnaire.as_ref().err()?)));
    for (own, found) in faulty {
        let title = view.t("questionnaires-faulty");
        callout(ui, Tone::Danger, &title, &own.path.display().to_string());
        gap(ui);
        card(ui, |ui| listed(ui, view, &title, found));
        gap(ui);
    }
}

/// Where own questionnaires are kept.
fn own_folder(ui: &mut Ui, view: &View<'_>, library: &Library) {
    section(ui, &view.t("questionnaires-folder"));
    let Some(folder) = library.folder() else {
        paragraph(ui, &view.t("questionnaires-no-folder"));
        return;
    };
    paragraph(ui, &view.t("questionnaires-folder-hint"));
    let folder = folder.display().to_string();
    card(ui, |ui| paragraph(ui, &folder));
}

/// The key of the law's name.
fn regime(law: Law) -> &'static str {
    match law {
        Law::Gdpr => "questionnaires-law-gdpr",
        Law::UkGdpr => "questionnaires-law-uk",
        Law::EuInstitutions => "questionnaires-law-eu",
        Law::KoreaPipa => "questionnaires-law-korea",
    }
}
