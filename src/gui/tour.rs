//! The tour: five pages of the example, each with two sentences on what it is for.

use egui::Ui;

use super::action::{Action, Page};
use super::app::App;
use super::component::{Button, Icon, caption, heading, paragraph, strip};
use super::offers::example;
use super::view::View;

/// The pages in their order, with the keys of their titles and texts.
const STEPS: [(Page, &str, &str); 5] = [
    (Page::Section(0), "tour-questions", "tour-questions-about"),
    (Page::Answers, "tour-answers", "tour-answers-about"),
    (Page::Result, "tour-result", "tour-result-about"),
    (Page::Decision, "tour-decision", "tour-decision-about"),
    (Page::Document, "tour-document", "tour-document-about"),
];

/// The page of a step of the tour.
pub fn page(step: usize) -> Option<Page> {
    STEPS.get(step).map(|(page, ..)| *page)
}

/// Draws what the tour says here, above the page.
pub fn show(ui: &mut Ui, view: &mut View<'_>, step: usize) {
    let Some((_, title, about)) = STEPS.get(step) else {
        return;
    };
    let (title, about) = (view.t(title), view.t(about));
    let place = [("number", (step + 1).into()), ("of", STEPS.len().into())];
    let place = view.with("tour-place", place);
    let last = step + 1 == STEPS.len();
    let (on, end) = (view.t("tour-next"), view.t("tour-end"));
    strip(ui, &place, |ui, short| {
        if short {
            caption(ui, &about);
        } else {
            caption(ui, &place);
            heading(ui, 3, &title);
            paragraph(ui, &about);
        }
        ui.horizontal_wrapped(|ui| {
            if !last
                && ui
                    .add(Button::primary(&on).icon_after(Icon::ArrowRight))
                    .clicked()
            {
                view.send(Action::Tour(Some(step + 1)));
            }
            if ui.add(Button::secondary(&end)).clicked() {
                view.send(Action::Tour(None));
            }
        });
    });
}

impl App {
    /// Leads to a step of the tour, which is about the first example, or ends the tour at home.
    pub(super) fn lead(&mut self, step: Option<usize>) {
        self.remember(|settings| settings.toured = true);
        match step {
            Some(0) => self.open(example(&self.desk, 0)),
            Some(step) => self.go(page(step).unwrap_or_default()),
            None if self.tour.is_some() => self.go(Page::Home),
            None => {}
        }
        self.tour = step;
    }
}
