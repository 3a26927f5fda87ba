//! One step of the questionnaire: its questions, what lies behind them, and the result so far.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Align, Response, Ui};

use crate::assessment::{Answer, Value};
use crate::questionnaire::{Field, Question, Step};
use crate::wizard::{Command, Wizard, notice_draft};

use super::action::{Action, Page};
use super::component::{
    Button, Icon, LinkButton, Prompt, callout_with, caption, give_focus_to_next, room_beside,
    steady, text_field,
};
use super::fields::{Drafts, LINE};
use super::frame::{Beside, Kind};
use super::theme::{Theme, Tone};
use super::view::{View, changeable, gap, note};
use super::{beside_answer, evidence, faults, frame, help, input, page_versions, parts, request};

/// What the page remembers between frames, beside the answers.
#[derive(Debug, Default)]
pub struct Form {
    /// Dates that are being written.
    pub drafts: Drafts,
    /// Questions whose reasons or sources are unfolded.
    pub open: BTreeSet<String>,
    /// The question that the right panel is about: the one that was touched last.
    about: Option<String>,
    /// What was answered before it was marked as not known, to be brought back.
    pub set_aside: BTreeMap<String, Answer>,
    /// The question that is shown where one is shown at a time; the first until one is chosen.
    pub at: Option<String>,
    /// The question that has to be brought into view.
    pub reveal: Option<String>,
    /// True when the person wanted to go on and something is half written.
    pub halted: bool,
}

impl Form {
    /// The place of the question that is shown where one is shown at a time.
    pub fn place(&self, asked: &[&Question]) -> usize {
        let shown = |one: &&Question| self.at.as_deref() == Some(&one.id);
        asked.iter().position(shown).unwrap_or_default()
    }
}

/// The questions of a step that are asked, given the present answers.
pub fn asked<'a>(wizard: &'a Wizard, step: &'a Step) -> impl Iterator<Item = &'a Question> {
    step.questions().filter(|one| wizard.is_asked(one))
}

/// Draws the step with this place in the order: all of it, or a `single` question.
pub fn show(
    ui: &mut Ui,
    view: &mut View<'_>,
    wizard: &Wizard,
    form: &mut Form,
    index: usize,
    single: bool,
) {
    let Some(step) = wizard.questionnaire().steps.get(index) else {
        return;
    };
    let all: Vec<&Question> = asked(wizard, step).collect();
    let place = form.place(&all);
    let shown = match all.get(place) {
        Some(one) if single => vec![*one],
        _ => all.clone(),
    };
    if single {
        form.about = shown.first().map(|one| one.id.clone());
    }
    let first = !single || place == 0;
    let about = about(wizard, form, step);
    let wide = room_beside(ui, 2);
    let mut panel = |ui: &mut Ui, view: &mut View<'_>| panel(ui, view, wizard, about.as_deref());
    let beside = Beside {
        name: view.t("section-beside"),
        kind: Kind::Words,
        draw: &mut panel,
    };
    let page = Page::Section(index);
    frame::assessment(ui, view, wizard, page, Some(beside), |ui, view| {
        if form.halted {
            let faults = faults::of_page(view.texts, wizard, &form.drafts, page);
            faults::halting(ui, view, &faults);
        }
        let intro = if first { step.intro.as_str() } else { "" };
        view.heading(ui, &step.title, intro);
        if single {
            let count = [("number", (place + 1).into()), ("of", all.len().into())];
            caption(ui, &view.with("section-question", count));
        }
        let dropped_for = about
            .as_deref()
            .and_then(|id| wizard.questionnaire().question(id));
        evidence::hovered(ui, view, dropped_for);
        if first {
            another_version(ui, view, wizard);
        }
        if first && index == 0 {
            changeable(ui, view.may_answer, |ui| title(ui, view, wizard));
        }
        for question in shown {
            // What comes and goes above must not take the keyboard away from an answer.
            steady(ui, &question.id, |ui| {
                self::question(ui, view, wizard, form, question, wide);
            });
            ui.add_space(Theme::of(ui.ctx()).metrics.space.xl);
        }
    });
}

/// Says that the questionnaire is at hand in another version, and leads there.
fn another_version(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard) {
    let Some(other) = wizard.other_version() else {
        return;
    };
    let versions = [
        ("from", page_versions::number(wizard.questionnaire())),
        ("to", page_versions::number(other)),
    ];
    let title = view.with("section-version", versions);
    let (remedy, way) = (view.t("section-version-remedy"), view.t("versions-title"));
    let wanted = callout_with(ui, Tone::Warning, &title, &remedy, |ui| {
        ui.add(LinkButton::new(&way)).clicked()
    });
    if wanted {
        view.go(Page::Versions);
    }
    gap(ui);
}

/// The question that the right panel is about: the one the person is at, else the first.
pub fn about(wizard: &Wizard, form: &Form, step: &Step) -> Option<String> {
    let chosen = asked(wizard, step).find(|one| form.about.as_deref() == Some(&one.id));
    let question = chosen.or_else(|| asked(wizard, step).next())?;
    Some(question.id.clone())
}

fn panel(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, about: Option<&str>) {
    parts::result_so_far(ui, view, wizard);
    let Some(question) = about.and_then(|id| wizard.questionnaire().question(id)) else {
        return;
    };
    gap(ui);
    help::show(ui, view, wizard.questionnaire(), question);
}

fn title(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard) {
    let mut title = wizard.assessment().title.clone();
    let label = match wizard.assessment().is_request() {
        true => "request-name",
        false => "section-name",
    };
    let (label, hint) = (view.t(label), view.t("section-name-hint"));
    let prompt = Prompt::new(&label).hint(hint.as_str());
    if text_field(ui, &prompt, &mut title, LINE).changed() {
        view.send(Action::Apply(Command::Title(title)));
    }
    gap(ui);
}

fn question(
    ui: &mut Ui,
    view: &mut View<'_>,
    wizard: &Wizard,
    form: &mut Form,
    question: &Question,
    wide: bool,
) {
    if form.reveal.as_ref() == Some(&question.id) {
        form.reveal = None;
        form.about = Some(question.id.clone());
        ui.scroll_to_cursor(Some(Align::TOP));
        give_focus_to_next(ui.ctx());
    }
    let answer = wizard.answer(&question.id);
    let before = view.actions.len();
    let drawn = ui.scope(|ui| {
        changeable(ui, view.may_answer, |ui| {
            answering(ui, view, wizard, form, question);
        });
        if answer.is_none_or(|answer| answer.value != Value::Unknown) {
            beside_answer::show(ui, view, wizard, form, question, wide);
        }
        changeable(ui, view.may_answer, |ui| {
            evidence::of_question(ui, view, wizard, question);
        });
    });
    if view.actions.len() > before || is_touched(ui, drawn.response.rect) {
        form.about = Some(question.id.clone());
    }
}

/// The answer, or why there is none yet.
fn answering(
    ui: &mut Ui,
    view: &mut View<'_>,
    wizard: &Wizard,
    form: &mut Form,
    question: &Question,
) {
    let answer = wizard.answer(&question.id);
    if answer.is_some_and(|answer| answer.to_confirm) {
        match wizard.assessment().statement(&question.id) {
            Some(_) => request::confirm(ui, view, question),
            None => confirm(ui, view, &question.id),
        }
    }
    request::stated(ui, view, wizard, question);
    if answer.is_some_and(|answer| answer.value == Value::Unknown) {
        beside_answer::unknown(ui, view, wizard, form, question);
    } else {
        input::show(ui, view, form, question, answer);
        if question.fills == Some(Field::NoticeText) && answer.is_none() {
            draft_notice(ui, view, wizard, question);
        }
    }
}

/// The notice to the data subjects can be drafted out of the other answers; only where nothing is
/// written yet, so that nothing is lost.
fn draft_notice(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, question: &Question) {
    note(ui, &view.t("section-draft-notice-help"));
    let words = view.t("section-draft-notice");
    let response = ui.add(Button::secondary(&words).icon(Icon::PenLine));
    if response.clicked() {
        let language = view.texts.language();
        let draft = notice_draft(wizard.questionnaire(), wizard.assessment(), language);
        let value = Some(Value::Text(draft));
        view.send(Action::Apply(Command::Answer(question.id.clone(), value)));
    }
}

/// The question was reworded since it was answered.
fn confirm(ui: &mut Ui, view: &mut View<'_>, id: &str) {
    let words = [
        "section-confirm",
        "section-confirm-remedy",
        "section-confirm-button",
    ];
    let [title, body, button] = words.map(|key| view.t(key));
    let confirmed = callout_with(ui, Tone::Warning, &title, &body, |ui| {
        ui.add(Button::secondary(&button)).clicked()
    });
    if confirmed {
        view.send(Action::Apply(Command::Confirm(id.to_owned())));
    }
}

/// True when the person presses within, or steps in. Who stays in a field while another question is
/// answered by the mouse is at that one.
fn is_touched(ui: &Ui, rect: egui::Rect) -> bool {
    let pressed = ui.input(|input| {
        let at = input.pointer.press_origin();
        input.pointer.any_pressed() && at.is_some_and(|at| rect.contains(at))
    });
    let focused = ui.memory(|memory| memory.focused());
    let focused = focused.and_then(|id| ui.ctx().read_response(id));
    let stepped_in = |one: Response| one.gained_focus() && rect.contains(one.rect.center());
    pressed || focused.is_some_and(stepped_in)
}
