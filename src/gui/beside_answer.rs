//! What is said beside an answer: that it is not known, reasons, the private note, and who sees to
//! a safeguard that is still to come.

use egui::{Response, Ui};

use crate::assessment::{Answer, Value};
use crate::questionnaire::Question;
use crate::wizard::{Command, Wizard};

use super::action::Action;
use super::component::{
    Button, Icon, Prompt, callout_with, fieldset, paragraph, question_title, text_field,
};
use super::fields::{self, LINE};
use super::page_section::Form;
use super::theme::Tone;
use super::view::{View, changeable, note};
use super::{evidence, help, words};

/// What stands below an answer: "not known", reasons, the private note, and what a safeguard needs.
pub fn show(
    ui: &mut Ui,
    view: &mut View<'_>,
    wizard: &Wizard,
    form: &mut Form,
    question: &Question,
    wide: bool,
) {
    let id = &question.id;
    let answer = wizard.answer(id);
    ui.horizontal_wrapped(|ui| {
        if view.may_answer {
            mark_unknown(ui, view, form, question, answer);
        }
        if answer.is_some() {
            let words = view.t("section-reasons-and-note");
            let response = fold(ui, form, id, &words, Icon::PenLine);
            about_question(ui, &response, question);
        }
        if view.may_answer {
            evidence::add_button(ui, view, question);
        }
        if !wide {
            let words = view.t("section-sources");
            let response = fold(ui, form, &sources_of(id), &words, Icon::Library);
            about_question(ui, &response, question);
        }
    });
    if let Some(answer) = answer {
        changeable(ui, view.may_answer, |ui| {
            if question.is_safeguard() && is_to_come(answer) {
                promise(ui, view, form, id, answer);
            }
            if form.open.contains(id) {
                beside(ui, view, id, answer);
            }
        });
        if !form.open.contains(id) {
            told(ui, view, answer);
        }
    }
    if form.open.contains(&sources_of(id)) && !wide {
        help::show(ui, view, wizard.questionnaire(), question);
    }
}

/// A question that can't be answered now: what that means, why, and the way back.
pub fn unknown(
    ui: &mut Ui,
    view: &mut View<'_>,
    wizard: &Wizard,
    form: &Form,
    question: &Question,
) {
    let means = match question.optional {
        _ if wizard.assessment().is_request() => "request-unknown",
        true => "section-unknown-optional",
        false => "section-unknown",
    };
    let keys = [
        "common-unknown",
        means,
        "section-unknown-reason",
        "section-known",
    ];
    let [title, body, label, back] = keys.map(|key| view.t(key));
    let asked = words::asked(view.texts, question);
    let answer = wizard.answer(&question.id);
    let mut reason = answer.map(|one| one.reason.clone()).unwrap_or_default();
    let id = &question.id;
    let inside = |ui: &mut Ui| {
        if fields::long_text(ui, view, &Prompt::new(&label), &mut reason, 2).changed() {
            view.send(Action::Apply(Command::Reason(id.clone(), reason.clone())));
        }
        if ui
            .add(Button::secondary(&back).icon(Icon::Pencil))
            .clicked()
        {
            let before = form.set_aside.get(id).cloned().map(Box::new);
            view.send(Action::Apply(Command::TakeOver(id.clone(), before)));
        }
    };
    fieldset(ui, &asked, |ui| {
        question_title(ui, &asked);
        callout_with(ui, Tone::Neutral, &title, &body, inside);
    });
}

/// The way to say that it is not known; what was answered is set aside.
fn mark_unknown(
    ui: &mut Ui,
    view: &mut View<'_>,
    form: &mut Form,
    question: &Question,
    answer: Option<&Answer>,
) {
    let (id, words) = (&question.id, view.t("section-mark-unknown"));
    let response = ui.add(Button::quiet(&words).icon(Icon::CircleHelp));
    about_question(ui, &response, question);
    if response.clicked() {
        match answer {
            Some(answer) => form.set_aside.insert(id.clone(), answer.clone()),
            None => form.set_aside.remove(id),
        };
        let value = Some(Value::Unknown);
        view.send(Action::Apply(Command::Answer(id.clone(), value)));
    }
}

fn sources_of(id: &str) -> String {
    format!("{id}/sources")
}

/// A button that unfolds something, and folds it again.
fn fold(ui: &mut Ui, form: &mut Form, name: &str, words: &str, icon: Icon) -> Response {
    let open = form.open.contains(name);
    let response = ui.add(Button::quiet(words).icon(icon));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(open));
    if response.clicked() && !form.open.remove(name) {
        form.open.insert(name.to_owned());
    }
    response
}

/// Every question has these buttons: to the ear, each says which question it is about.
fn about_question(ui: &Ui, response: &Response, question: &Question) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(question.text.as_str())
    });
}

fn beside(ui: &mut Ui, view: &mut View<'_>, id: &str, answer: &Answer) {
    let (label, hint) = (view.t("section-reason"), view.t("section-reason-hint"));
    let mut reason = answer.reason.clone();
    let prompt = Prompt::new(&label).hint(hint.as_str());
    if fields::long_text(ui, view, &prompt, &mut reason, 2).changed() {
        view.send(Action::Apply(Command::Reason(id.to_owned(), reason)));
    }
    let (label, hint) = (view.t("section-note"), view.t("section-note-hint"));
    let mut note = answer.note.clone();
    let prompt = Prompt::new(&label).hint(hint.as_str());
    if fields::long_text(ui, view, &prompt, &mut note, 2).changed() {
        view.send(Action::Apply(Command::Note(id.to_owned(), note)));
    }
}

/// What was written beside the answer, while it is folded.
fn told(ui: &mut Ui, view: &View<'_>, answer: &Answer) {
    for (key, text) in [
        ("section-reason", &answer.reason),
        ("section-note", &answer.note),
    ] {
        if !text.is_empty() {
            note(ui, &view.t(key));
            paragraph(ui, text);
        }
    }
}

/// True for a safeguard that is promised and not in place.
fn is_to_come(answer: &Answer) -> bool {
    let mut options = answer.value.options().iter();
    options.any(|value| value == "before_start" || value == "announced")
}

/// Who answers for a safeguard that is still to come, and by when.
fn promise(ui: &mut Ui, view: &mut View<'_>, form: &mut Form, id: &str, answer: &Answer) {
    let mut owner = answer.owner.clone();
    let label = view.t("section-owner");
    if text_field(ui, &Prompt::new(&label), &mut owner, LINE).changed() {
        view.send(Action::Apply(Command::Owner(id.to_owned(), owner)));
    }
    let label = view.t("section-due");
    let name = format!("{id}/due");
    let due = fields::date(
        ui,
        view,
        Prompt::new(&label),
        &mut form.drafts,
        &name,
        answer.due,
    );
    if let Some(due) = due {
        view.send(Action::Apply(Command::Due(id.to_owned(), due)));
    }
}
