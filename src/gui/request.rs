//! The recipient's request in the window: how one is begun, how one is taken in, and what became of
//! each statement.

use std::path::PathBuf;

use egui::{Align, Context, Ui};

use crate::language::Texts;
use crate::letter::{statement, statements_origin};
use crate::questionnaire::Question;
use crate::wizard::{Command, Imported, Problem, Wizard};

use super::action::{Action, Page};
use super::app::{App, Notice};
use super::component::{
    Button, Icon, Row, callout, callout_with, caption, card, give_focus_to_next, heading, list,
    paragraph,
};
use super::file_jobs::FileJob;
use super::jobs::Job;
use super::offers::Offer;
use super::page_answers::Filter;
use super::theme::Tone;
use super::view::{View, gap, section};

/// The most characters of a statement in a list of many; all of it stands in the document.
const MOST_SHOWN: usize = 600;

/// For the processor: the questionnaires under which it can prepare a request; they are brought into
/// view when the person `starts`.
pub fn start(ui: &mut Ui, view: &mut View<'_>, offers: &[Offer], starts: bool) {
    if starts {
        ui.scroll_to_cursor(Some(Align::TOP));
        give_focus_to_next(ui.ctx());
    }
    let (title, words) = (view.t("request-start-title"), view.t("request-start"));
    section(ui, &title);
    paragraph(ui, &view.t("request-start-hint"));
    card(ui, |ui| {
        list(ui, &title, |ui| {
            for offer in offers.iter().filter(|offer| offer.takes_requests) {
                let row = Row::new(&offer.title, &words).icon(Icon::PenLine);
                let response = ui.push_id(&offer.id, |ui| ui.add(row)).inner;
                let label = view.texts.labelled(&words, &offer.title);
                ui.ctx()
                    .accesskit_node_builder(response.id, |node| node.set_label(label));
                if response.clicked() {
                    view.send(Action::StartRequest(offer.id.clone()));
                }
            }
        });
    });
}

/// What stands beside the answers of a request, instead of a result.
pub fn beside(ui: &mut Ui, view: &View<'_>) {
    heading(ui, 3, &view.t("request-beside"));
    caption(ui, &view.t("request-beside-hint"));
}

/// A statement that nobody has confirmed: what it is, and the way to make it one's own.
pub fn confirm(ui: &mut Ui, view: &mut View<'_>, question: &Question) {
    let words = [
        "request-confirm",
        "request-confirm-remedy",
        "section-confirm-button",
    ];
    let [title, body, button] = words.map(|key| view.t(key));
    let confirmed = callout_with(ui, Tone::Warning, &title, &body, |ui| {
        confirm_button(ui, view.texts, &button, question)
    });
    if confirmed {
        view.send(Action::Apply(Command::Confirm(question.id.clone())));
    }
}

/// What was stated on a question and what became of it, in small text; nothing where nothing was.
pub fn stated(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, question: &Question) {
    let words = statement(view.texts, question, wizard.assessment());
    if let Some(words) = words {
        let cut: String = words.chars().take(MOST_SHOWN).collect();
        let dots = if cut.len() < words.len() { "…" } else { "" };
        caption(ui, &format!("{cut}{dots}"));
    }
}

/// Where the statements come from, who signed for them, and whether that is certain: as long as the
/// assessment lasts.
pub fn origin(ui: &mut Ui, view: &View<'_>, wizard: &Wizard) {
    let Some(request) = &wizard.assessment().request else {
        return;
    };
    let is_trusted = request.signature.as_ref().is_some_and(|one| one.trusted);
    let tone = if is_trusted {
        Tone::Info
    } else {
        Tone::Warning
    };
    let (title, body) = (
        view.t("request-origin"),
        statements_origin(view.texts, request),
    );
    callout(ui, tone, &title, &body);
    gap(ui);
}

/// The same in the list of answers, where it can be confirmed at once.
pub fn stated_row(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, question: &Question) {
    stated(ui, view, wizard, question);
    let answer = wizard.answer(&question.id);
    let is_stated = wizard.assessment().statement(&question.id).is_some();
    if !is_stated || !answer.is_some_and(|answer| answer.to_confirm) {
        return;
    }
    let words = view.t("section-confirm-button");
    let clicked = ui.add_enabled_ui(view.may_answer, |ui| {
        confirm_button(ui, view.texts, &words, question)
    });
    if clicked.inner {
        view.send(Action::Apply(Command::Confirm(question.id.clone())));
    }
}

/// Every statement has this button: to the ear, each says which question it is about.
fn confirm_button(ui: &mut Ui, texts: &Texts, words: &str, question: &Question) -> bool {
    let response = ui.add(Button::secondary(words));
    let label = texts.labelled(words, &question.text);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(label));
    response.clicked()
}

impl App {
    /// Begins a request.
    pub(super) fn start_request(&mut self, id: &str) {
        let started = Wizard::start_request(&self.desk, id, (self.world.clock)());
        self.open(started.map_err(Problem::from));
    }

    /// Begins an assessment with what a file says.
    pub(super) fn start_from(&mut self, ctx: &Context, path: PathBuf) {
        let job = FileJob::Import {
            desk: self.desk.clone(),
            path,
            trust: self.forms.verifying.inputs().anchors(),
            now: (self.world.clock)(),
        };
        self.start(ctx, Job::File(job));
    }

    /// Shows what was begun, and tells what is to be known of it.
    pub(super) fn take_imported(&mut self, imported: Imported) {
        let Imported { wizard, remarks } = imported;
        let count = wizard.assessment().request.as_ref();
        let count = count.map(|request| request.statements.len());
        self.open(Ok(wizard));
        let Some(count) = count else {
            return;
        };
        self.forms.answers.filter = Filter::Stated;
        self.go(Page::Answers);
        let taken = self
            .texts()
            .with("request-taken", &[("count", count.into())]);
        let problems: Vec<Problem> = remarks.into_iter().map(Problem::from).collect();
        let tone = if problems.is_empty() {
            Tone::Info
        } else {
            Tone::Warning
        };
        let words = [taken, self.words(&problems)].join("\n");
        let words = words.trim().to_owned();
        self.notice = Some(Notice { tone, words });
    }
}
