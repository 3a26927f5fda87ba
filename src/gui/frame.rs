//! The frame of an assessment's pages: the task list on the left, the way back and on below.

use egui::Ui;

use crate::questionnaire::Step as QuestionnaireStep;
use crate::wizard::Wizard;

use super::action::{Action, Page};
use super::component::{
    Navigation, Side, Step, StepStatus, bottom_bar, caption, list, page as page_frame,
    reading_column, room_beside, side_panel,
};
use super::view::{View, changeable, gap};

/// Draws what stands on the right of a page.
pub type Beside<'a> = &'a mut dyn FnMut(&mut Ui, &mut View<'_>);

/// Draws a page of the assessment. What is on the right is shown where there is room for it.
pub fn assessment(
    ui: &mut Ui,
    view: &mut View<'_>,
    wizard: &Wizard,
    page: Page,
    beside: Option<Beside<'_>>,
    content: impl FnOnce(&mut Ui, &mut View<'_>),
) {
    if room_beside(ui, 1) {
        let name = view.t("section-steps");
        side_panel(ui, Side::Left, &name, |ui| tasks(ui, view, wizard, page));
    }
    if let Some(beside) = beside
        && room_beside(ui, 1)
    {
        let name = view.t("section-beside");
        side_panel(ui, Side::Right, &name, |ui| beside(ui, view));
    }
    let (back, next) = (page.before(wizard), page.after(wizard));
    let question_before = view.question_before;
    let (back_text, next_text) = (view.t("window-back"), view.t("window-continue"));
    let place = place(view, wizard, page);
    let (_, went) = page_frame(
        ui,
        |ui| {
            let enabled = view.may_answer || !matches!(page, Page::Section(_));
            let content = |ui: &mut Ui| content(ui, view);
            reading_column(ui, |ui| changeable(ui, enabled, content))
        },
        |ui| {
            let back = back.is_some() || question_before;
            let back = back.then_some(back_text.as_str());
            bottom_bar(ui, back, &place, next.map(|_| next_text.as_str()))
        },
    );
    view.actions.extend(went.map(|went| match went {
        Navigation::Back => Action::Back,
        Navigation::Next => Action::Onward,
    }));
}

/// What a page is called.
pub fn title(view: &View<'_>, wizard: &Wizard, page: Page) -> String {
    match page {
        Page::Section(index) => {
            let step = wizard.questionnaire().steps.get(index);
            step.map(|step| step.title.clone()).unwrap_or_default()
        }
        other => view.t(other.key()),
    }
}

fn place(view: &View<'_>, wizard: &Wizard, page: Page) -> String {
    let all = Page::all(wizard);
    let number = all
        .iter()
        .position(|one| *one == page)
        .map_or(0, |at| at + 1);
    view.with(
        "window-place",
        [("number", number.into()), ("of", all.len().into())],
    )
}

fn tasks(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, page: Page) {
    let steps = wizard.questionnaire().steps.len();
    let name = view.t("section-steps");
    caption(ui, &name);
    list(ui, &name, |ui| {
        for (index, target) in Page::all(wizard).into_iter().enumerate() {
            if index == steps {
                gap(ui);
                caption(ui, &view.t("section-closing"));
            }
            let title = title(view, wizard, target);
            let status = status(wizard, target);
            let words = view.t(match status {
                StepStatus::Empty => "section-status-empty",
                StepStatus::Partly => "section-status-partly",
                StepStatus::Done => "section-status-done",
            });
            let step = Step::new(index + 1, &title, status, &words).current(target == page);
            let response = ui.add(step);
            if view.fresh && target == page {
                response.scroll_to_me(None);
            }
            if response.clicked() {
                view.go(target);
            }
        }
    });
}

fn status(wizard: &Wizard, page: Page) -> StepStatus {
    let score = wizard.score();
    let decided = wizard.assessment().decision.is_some();
    match page {
        Page::Section(index) => {
            let step = wizard.questionnaire().steps.get(index);
            step.map_or(StepStatus::Empty, |step| of_step(wizard, step))
        }
        Page::Answers | Page::Result if score.complete => StepStatus::Done,
        Page::Decision if decided => StepStatus::Done,
        Page::Document if wizard.is_exported() => StepStatus::Done,
        Page::Sign if wizard.is_signed() => StepStatus::Done,
        _ => StepStatus::Empty,
    }
}

/// Done when nothing required lacks an answer, be it "not known".
fn of_step(wizard: &Wizard, step: &QuestionnaireStep) -> StepStatus {
    let asked = || step.questions().filter(|one| wizard.is_asked(one));
    let missing = &wizard.score().missing;
    let some = asked().any(|question| wizard.answer(&question.id).is_some());
    match (some, asked().any(|question| missing.contains(&question.id))) {
        (false, _) => StepStatus::Empty,
        (true, true) => StepStatus::Partly,
        (true, false) => StepStatus::Done,
    }
}
