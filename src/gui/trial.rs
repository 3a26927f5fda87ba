//! Answers that are tried out: said on every page of the assessment, until they are kept or taken
//! back. Nothing that lasts is made of them.

use egui::Ui;

use crate::scoring::Change;
use crate::wizard::{Error, Tried, Wizard};

use super::action::{Action, PickFor};
use super::app::App;
use super::component::{Button, Icon, callout_with, caption, list, list_item, paragraph};
use super::theme::Tone;
use super::view::View;
use super::words;

/// What is tried, answer by answer, and the ways out of it; nothing where nothing is.
pub fn show(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard) {
    if !wizard.is_trying() {
        return;
    }
    let keys = [
        "result-tried",
        "result-tried-about",
        "result-try-keep",
        "result-try-back",
    ];
    let [title, about, keep, back] = keys.map(|key| view.t(key));
    let wanted = callout_with(ui, Tone::Warning, &title, &about, |ui| {
        list(ui, &title, |ui| {
            for one in wizard.tried() {
                tried(ui, view, wizard, &one);
            }
        });
        ui.horizontal_wrapped(|ui| {
            let keep = ui.add(Button::primary(&keep).icon(Icon::Check)).clicked();
            let back = ui.add(Button::secondary(&back).icon(Icon::Undo)).clicked();
            let back = back.then_some(Action::DropTrial);
            keep.then_some(Action::KeepTrial).or(back)
        })
        .inner
    });
    view.actions.extend(wanted);
}

/// The question, what was answered, and what is tried instead.
fn tried(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, one: &Tried<'_>) {
    let Some(question) = wizard.questionnaire().question(one.question) else {
        return;
    };
    let said = |value| words::answer(view.texts, question, value).replace('\n', ", ");
    let before = one.before.map(|answer| said(&answer.value));
    let before = before.unwrap_or_else(|| view.t("answers-missing"));
    let now = said(&one.now.value);
    list_item(ui, &question.text, |ui| {
        caption(ui, &question.text);
        let change = [("from", (&before).into()), ("to", (&now).into())];
        paragraph(ui, &view.with("result-tried-change", change));
    });
}

/// True for what makes something that lasts of the answers.
fn lasts(action: &Action) -> bool {
    matches!(
        action,
        Action::Save
            | Action::Sign
            | Action::Pick(
                PickFor::SaveAs | PickFor::Letter | PickFor::Questions | PickFor::Signed
            )
    )
}

impl App {
    /// Why what is wanted has to wait until the trial is over.
    pub(super) fn held_by_trial(&self, action: &Action) -> Option<Error> {
        let wizard = self.wizard.as_ref().filter(|_| lasts(action))?;
        wizard.refuse_trial().err()
    }

    /// Answers as if it were so.
    pub(super) fn try_out(&mut self, changes: &[Change]) {
        let now = (self.world.clock)();
        if let Some(wizard) = &mut self.wizard {
            wizard.try_out(changes, now);
        }
        self.fresh = true;
    }

    /// Ends the trial: what was tried is answered, or is gone.
    pub(super) fn end_trial(&mut self, keep: bool) {
        let now = (self.world.clock)();
        match &mut self.wizard {
            Some(wizard) if keep => wizard.keep_trial(now),
            Some(wizard) => wizard.drop_trial(),
            None => {}
        }
        self.fresh = true;
    }
}
