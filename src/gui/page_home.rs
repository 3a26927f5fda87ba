//! The first page: start, open, verify, look at an example.

use std::path::PathBuf;

use egui::{Align, Ui};

use crate::wizard::{self, Settings, Wizard};

use super::action::{Action, Page, PickFor};
use super::component::{
    Button, Icon, Row, callout_with, card, give_focus_to_next, list, page, paragraph,
    reading_column, remark,
};
use super::offers::Offer;
use super::register::Shelf;
use super::theme::Tone;
use super::view::{View, section};
use super::{recovery, request, words};

/// The keys of the shipped examples' names, in their order.
pub const EXAMPLES: [&str; wizard::EXAMPLES.len()] =
    ["home-example-ai-training", "home-example-partner-marketing"];

/// So many due reviews are shown; the register has them all.
const FEW: usize = 5;

/// Draws the page.
pub fn show(
    ui: &mut Ui,
    view: &mut View<'_>,
    wizard: Option<&Wizard>,
    offers: &[Offer],
    settings: &Settings,
    shelf: Option<&Shelf>,
) {
    let local = view.t("home-local");
    page(
        ui,
        |ui| {
            reading_column(ui, |ui| {
                view.heading(ui, &view.t("home-title"), &view.t("home-intro"));
                if let Some(wizard) = wizard {
                    goes_on(ui, view, wizard);
                } else if !settings.toured && settings.recent.is_empty() {
                    welcome(ui, view);
                }
                recovery::show(ui, view);
                let starts = actions(ui, view);
                due(ui, view, shelf);
                recent(ui, view, &settings.recent);
                let requests = more(ui, view);
                start(ui, view, offers, starts);
                request::start(ui, view, offers, requests);
                examples(ui, view);
                recovery::declined(ui, view);
            });
        },
        |ui| remark(ui, Icon::Lock, &local),
    );
}

/// What helps on the first day; put away for good by either button.
fn welcome(ui: &mut Ui, view: &mut View<'_>) {
    let keys = [
        "tour-offer",
        "tour-offer-about",
        "tour-start",
        "tour-decline",
    ];
    let [title, about, start, decline] = keys.map(|key| view.t(key));
    callout_with(ui, Tone::Info, &title, &about, |ui| {
        ui.horizontal_wrapped(|ui| {
            if ui
                .add(Button::primary(&start).icon_after(Icon::ArrowRight))
                .clicked()
            {
                view.send(Action::Tour(Some(0)));
            }
            if ui.add(Button::quiet(&decline)).clicked() {
                view.send(Action::Tour(None));
            }
        });
    });
    super::view::gap(ui);
}

/// The way back to the assessment that is open.
fn goes_on(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard) {
    let words = view.t("home-continue");
    let title = super::top::title_of(wizard);
    card(ui, |ui| {
        paragraph(ui, title);
        let button = Button::primary(&words).icon_after(Icon::ArrowRight);
        if ui.add(button).clicked() {
            view.go(Page::Section(0));
        }
    });
    super::view::gap(ui);
}

/// The three things that one comes for. True when the person wants to begin; what to choose from
/// stands further down.
fn actions(ui: &mut Ui, view: &mut View<'_>) -> bool {
    let keys = ["home-start", "home-open", "home-verify"];
    let [start, open, verify] = keys.map(|key| view.t(key));
    let starts = ui.horizontal_wrapped(|ui| {
        let starts = ui.add(Button::primary(&start).icon(Icon::FilePlus));
        let open = ui.add(Button::secondary(&open).icon(Icon::FolderOpen));
        if open.clicked() {
            view.send(Action::Pick(PickFor::Open));
        }
        let verify = ui.add(Button::secondary(&verify).icon(Icon::BadgeCheck));
        if verify.clicked() {
            view.go(Page::Verify);
        }
        starts.clicked()
    });
    starts.inner
}

/// What one looks up, and the ways that fewer people come for. True when the person wants to prepare
/// a request as processor.
fn more(ui: &mut Ui, view: &mut View<'_>) -> bool {
    let name = view.t("home-more");
    section(ui, &name);
    let mut requests = false;
    card(ui, |ui| {
        list(ui, &name, |ui| {
            for (key, icon, action) in [
                (
                    "home-register",
                    Icon::Library,
                    Some(Action::Go(Page::Register)),
                ),
                (
                    "request-from",
                    Icon::FilePlus,
                    Some(Action::Pick(PickFor::From)),
                ),
                (
                    "questionnaires-title",
                    Icon::ListChecks,
                    Some(Action::Go(Page::Questionnaires)),
                ),
                ("request-start-title", Icon::PenLine, None),
            ] {
                let (title, about) = (view.t(key), view.t(&format!("{key}-about")));
                if ui.add(Row::new(&title, &about).icon(icon)).clicked() {
                    requests |= action.is_none();
                    view.actions.extend(action);
                }
            }
        });
    });
    requests
}

/// What has to be reviewed, out of the folder that was the register last.
fn due(ui: &mut Ui, view: &mut View<'_>, shelf: Option<&Shelf>) {
    let due = shelf.map(|shelf| shelf.entries_due(view.today));
    let due = due.unwrap_or_default();
    if due.is_empty() {
        return;
    }
    let name = view.with("register-due", [("count", due.len().into())]);
    section(ui, &name);
    card(ui, |ui| {
        list(ui, &name, |ui| {
            for entry in due.iter().take(FEW) {
                let review = entry.review().map(|date| view.texts.date(date));
                let review = review.unwrap_or_default();
                let since = view.with("register-due-since", [("date", (&review).into())]);
                let row = Row::new(entry.title(), &since).icon(Icon::CalendarClock);
                ui.push_id(&entry.path, |ui| {
                    if ui.add(row).clicked() {
                        view.send(Action::OpenFile(entry.path.clone()));
                    }
                });
            }
        });
    });
    if due.len() > FEW {
        let words = view.t("home-register");
        if ui.add(Button::quiet(&words).icon(Icon::Library)).clicked() {
            view.go(Page::Register);
        }
    }
}

/// The files worked on last, with the folder that tells two of the same name apart.
fn recent(ui: &mut Ui, view: &mut View<'_>, recent: &[PathBuf]) {
    if recent.is_empty() {
        return;
    }
    let name = view.t("home-recent");
    section(ui, &name);
    card(ui, |ui| {
        list(ui, &name, |ui| {
            for path in recent {
                let folder = path.parent().map(|folder| folder.display().to_string());
                let (file, folder) = (words::file_name(path), folder.unwrap_or_default());
                if ui
                    .add(Row::new(&file, &folder).icon(Icon::History))
                    .clicked()
                {
                    view.send(Action::OpenFile(path.clone()));
                }
            }
        });
    });
}

/// The questionnaires to start under; they are brought into view when the person `starts`.
fn start(ui: &mut Ui, view: &mut View<'_>, offers: &[Offer], starts: bool) {
    let name = view.t("home-start");
    if starts {
        ui.scroll_to_cursor(Some(Align::TOP));
        give_focus_to_next(ui.ctx());
    }
    section(ui, &name);
    paragraph(ui, &view.t("home-start-hint"));
    for offer in offers {
        let words = view.t("home-start-this");
        ui.push_id(&offer.id, |ui| {
            let started = super::parts::titled(ui, &offer.title, |ui| {
                super::parts::foreign(ui, view, offer);
                paragraph(ui, &offer.summary);
                let response = ui.add(Button::secondary(&words).icon(Icon::FilePlus));
                let label = view.texts.labelled(&words, &offer.title);
                ui.ctx()
                    .accesskit_node_builder(response.id, |node| node.set_label(label));
                response.clicked()
            });
            ui.add_space(super::theme::Theme::of(ui.ctx()).metrics.space.xs);
            if started {
                view.send(Action::Start(offer.id.clone()));
            }
        });
    }
}

fn examples(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.t("home-examples");
    section(ui, &name);
    paragraph(ui, &view.t("home-examples-hint"));
    card(ui, |ui| {
        list(ui, &name, |ui| {
            for (index, key) in EXAMPLES.into_iter().enumerate() {
                let (title, detail) = (view.t(key), view.t(&format!("{key}-about")));
                let row = Row::new(&title, &detail).icon(Icon::FileText);
                if ui.add(row).clicked() {
                    view.send(Action::Example(index));
                }
            }
        });
    });
}
