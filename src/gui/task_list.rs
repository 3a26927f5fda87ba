//! The task list: every page of the assessment with how far it is, beside the page or in a dialog.

use egui::{Align, Response, Ui};

use crate::letter::obstacles_of_decision;
use crate::questionnaire::Step as QuestionnaireStep;
use crate::wizard::Wizard;

use super::action::{Action, Page};
use super::component::{Button, Side, Step, StepStatus, caption, dialog, list, side_panel};
use super::frame::title;
use super::view::{View, gap};

/// The task list beside the page.
pub fn beside(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, page: Page) {
    let name = view.t("section-steps");
    let panel = |ui: &mut Ui| {
        caption(ui, &name);
        tasks(ui, view, wizard, page, |step| {
            if view.fresh {
                step.scroll_to_me(Some(Align::Center));
            }
        })
    };
    let chosen = side_panel(ui, Side::Left, &name, panel).map(Action::Go);
    view.actions.extend(chosen);
}

/// The task list in a dialog, where the window has no room for it beside the page.
pub fn ask(ui: &Ui, view: &mut View<'_>, wizard: &Wizard, page: Page) {
    let (title, close) = (view.t("section-steps"), view.t("window-close"));
    let shown = dialog(ui.ctx(), &title, |ui, fresh| {
        let chosen = tasks(ui, view, wizard, page, |step| {
            if fresh {
                step.scroll_to_me(Some(Align::Center));
                step.request_focus();
            }
        });
        gap(ui);
        let closed = ui.add(Button::secondary(&close)).clicked();
        (chosen, closed)
    });
    let (chosen, closed) = shown.inner;
    if chosen.is_some() || closed || shown.should_close() {
        view.send(Action::Steps(false));
    }
    view.actions.extend(chosen.map(Action::Go));
}

/// Draws the pages in two lists, the steps and what closes them; gives the one that was chosen. The
/// step where the person is goes through `here`.
fn tasks(
    ui: &mut Ui,
    view: &View<'_>,
    wizard: &Wizard,
    page: Page,
    here: impl Fn(&Response),
) -> Option<Page> {
    let pages: Vec<(usize, Page)> = Page::all(wizard).into_iter().enumerate().collect();
    let (asking, closing) = pages.split_at(wizard.questionnaire().steps.len().min(pages.len()));
    let names = ["section-steps", "section-closing"].map(|key| view.t(key));
    let mut chosen = None;
    let mut task = |ui: &mut Ui, (index, target): (usize, Page)| {
        let response = self::task(ui, view, wizard, index, target, page);
        if target == page {
            here(&response);
        }
        if response.clicked() {
            chosen = Some(target);
        }
    };
    list(ui, &names[0], |ui| {
        asking.iter().for_each(|one| task(ui, *one));
    });
    gap(ui);
    caption(ui, &names[1]);
    list(ui, &names[1], |ui| {
        closing.iter().for_each(|one| task(ui, *one));
    });
    chosen
}

/// One page in the list, with how far it is.
fn task(
    ui: &mut Ui,
    view: &View<'_>,
    wizard: &Wizard,
    index: usize,
    target: Page,
    page: Page,
) -> Response {
    let title = title(view, wizard, target);
    let status = status(view, wizard, target);
    let words = view.t(match status {
        StepStatus::Empty => "section-status-empty",
        StepStatus::Partly => "section-status-partly",
        StepStatus::Done => "section-status-done",
    });
    ui.add(Step::new(index + 1, &title, status, &words).current(target == page))
}

/// Done is what leaves nothing open and nothing faulty; what is only looked at, once it was.
fn status(view: &View<'_>, wizard: &Wizard, page: Page) -> StepStatus {
    let found = work_of(view, wizard, page);
    if found == StepStatus::Done && view.faulty.contains(&page) {
        return StepStatus::Partly;
    }
    found
}

fn work_of(view: &View<'_>, wizard: &Wizard, page: Page) -> StepStatus {
    let score = wizard.score();
    let decided = wizard.assessment().decision.is_some();
    match page {
        Page::Section(index) => {
            let step = wizard.questionnaire().steps.get(index);
            step.map_or(StepStatus::Empty, |step| of_step(wizard, step))
        }
        Page::Answers | Page::Result if view.visited.contains(&page) => {
            let mut steps = wizard.questionnaire().steps.iter();
            let settled = steps.all(|step| is_settled(wizard, step));
            let settled = settled && score.contradictions.is_empty();
            match settled {
                true => StepStatus::Done,
                false => StepStatus::Partly,
            }
        }
        Page::Decision if decided && lacks_decision(wizard) => StepStatus::Partly,
        Page::Decision if decided => StepStatus::Done,
        Page::Document if wizard.is_exported() => StepStatus::Done,
        Page::Sign if wizard.is_signed() => StepStatus::Done,
        _ => StepStatus::Empty,
    }
}

/// True when something is missing that only the page of the decision can give.
fn lacks_decision(wizard: &Wizard) -> bool {
    !obstacles_of_decision(wizard.assessment(), wizard.score()).is_empty()
}

/// Done when nothing in it is open or to be confirmed.
fn of_step(wizard: &Wizard, step: &QuestionnaireStep) -> StepStatus {
    let mut asked = step.questions().filter(|one| wizard.is_asked(one));
    let some = asked.any(|question| wizard.answer(&question.id).is_some());
    match (some, is_settled(wizard, step)) {
        (false, _) => StepStatus::Empty,
        (true, false) => StepStatus::Partly,
        (true, true) => StepStatus::Done,
    }
}

/// True when no question of the step is missing or not known, and no answer waits to be confirmed.
fn is_settled(wizard: &Wizard, step: &QuestionnaireStep) -> bool {
    let score = wizard.score();
    let is_open = |id: &String| {
        let answer = wizard.answer(id);
        let to_confirm = answer.is_some_and(|answer| answer.to_confirm);
        to_confirm || score.missing.contains(id) || score.unknown.contains(id)
    };
    let mut asked = step.questions().filter(|one| wizard.is_asked(one));
    !asked.any(|question| is_open(&question.id))
}
