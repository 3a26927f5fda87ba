//! The register: a folder of assessments, searched as one types, with what is due for review.

use egui::Ui;
use jiff::civil::Date;

use crate::assessment::register::State;
use crate::wizard::{Entry, outcome_words, signed_words, state_words};

use super::action::{Action, Purpose};
use super::component::{
    Button, Icon, Prompt, Row, callout, caption, card, list, page, paragraph, reading_column,
    status_line, tabs, text_field,
};
use super::fields::LINE;
use super::register::{SHOWN, Shelf};
use super::theme::Tone;
use super::view::{View, gap};

/// Draws the page.
pub fn show(ui: &mut Ui, view: &mut View<'_>, shelf: Option<&mut Shelf>) {
    let local = view.t("register-local");
    page(
        ui,
        |ui| {
            reading_column(ui, |ui| {
                view.heading(ui, &view.t("register-heading"), &view.t("register-intro"));
                match shelf {
                    Some(shelf) => opened(ui, view, shelf),
                    None => choose(ui, view, true),
                }
            });
        },
        |ui| status_line(ui, Tone::Neutral, &local),
    );
}

fn choose(ui: &mut Ui, view: &mut View<'_>, first: bool) {
    let words = view.t("register-choose");
    let button = if first {
        Button::primary(&words)
    } else {
        Button::secondary(&words)
    };
    if ui.add(button.icon(Icon::FolderOpen)).clicked() {
        view.send(Action::Pick(Purpose::Register));
    }
}

fn opened(ui: &mut Ui, view: &mut View<'_>, shelf: &mut Shelf) {
    caption(ui, &shelf.folder.display().to_string());
    tools(ui, view);
    gap(ui);
    if let Some(problem) = &shelf.problem {
        let (sentence, remedy) = (problem.sentence(view.texts), problem.remedy(view.texts));
        callout(ui, Tone::Danger, &sentence, &remedy);
        gap(ui);
    }
    let (label, hint) = (view.t("register-find"), view.t("register-find-hint"));
    let prompt = Prompt::new(&label).hint(hint.as_str());
    if text_field(ui, &prompt, &mut shelf.search, LINE).changed() {
        shelf.most = SHOWN;
    }
    let due = shelf.due(view.today);
    let words = [
        view.t("register-filter"),
        view.with("register-all", [("count", shelf.entries.len().into())]),
        view.with("register-due", [("count", due.into())]),
    ];
    let choices = [(false, words[1].as_str()), (true, words[2].as_str())];
    tabs(ui, &words[0], &mut shelf.only_due, &choices);
    gap(ui);
    rows(ui, view, shelf);
}

fn tools(ui: &mut Ui, view: &mut View<'_>) {
    ui.horizontal_wrapped(|ui| {
        choose(ui, view, false);
        for (key, icon, purpose) in [
            (
                "register-save-table",
                Icon::Download,
                Purpose::RegisterTable,
            ),
            (
                "register-save-calendar",
                Icon::CalendarClock,
                Purpose::RegisterCalendar,
            ),
        ] {
            let words = view.t(key);
            if ui.add(Button::quiet(&words).icon(icon)).clicked() {
                view.send(Action::Pick(purpose));
            }
        }
    });
}

fn rows(ui: &mut Ui, view: &mut View<'_>, shelf: &mut Shelf) {
    let (most, today) = (shelf.most, view.today);
    let places = shelf.found(today).to_vec();
    let count = [("count", places.len().into())];
    let told = if shelf.complete {
        view.with("register-found", count)
    } else {
        view.with("register-reading", count)
    };
    status_line(ui, Tone::Neutral, &told);
    let shown = places.iter().take(most);
    let entries: Vec<&Entry> = shown
        .filter_map(|place| shelf.entries.get(*place))
        .collect();
    if !entries.is_empty() {
        let name = view.t("register-heading");
        card(ui, |ui| {
            list(ui, &name, |ui| {
                for entry in entries {
                    ui.push_id(&entry.path, |ui| row(ui, view, entry, today));
                }
            })
        });
    } else if shelf.complete {
        paragraph(ui, &view.t("register-none"));
    }
    if places.len() > most {
        let words = view.t("register-more");
        if ui
            .add(Button::secondary(&words).icon(Icon::ChevronDown))
            .clicked()
        {
            shelf.most += SHOWN;
        }
    }
}

fn row(ui: &mut Ui, view: &mut View<'_>, entry: &Entry, today: Date) {
    let detail = match &entry.head {
        Ok(_) => detail(view, entry, today),
        Err(problem) => problem.sentence(view.texts),
    };
    let state = state_words(entry.state(), view.texts);
    let row = Row::new(entry.title(), &detail)
        .icon(Icon::FileText)
        .state(tone(entry, today), &state);
    if ui.add(row).clicked() {
        view.send(Action::OpenFile(entry.path.clone()));
    }
}

/// The parties, the outcome, the review, the signatures, as far as there are any.
fn detail(view: &View<'_>, entry: &Entry, today: Date) -> String {
    let Ok(head) = &entry.head else {
        return String::new();
    };
    let summary = &head.summary;
    let parties = [summary.controller.as_str(), summary.recipient.as_str()];
    let parties: Vec<&str> = parties
        .into_iter()
        .filter(|name| !name.is_empty())
        .collect();
    let review = summary.review.map(|date| {
        let due = entry.is_due(today);
        let key = if due {
            "register-due-since"
        } else {
            "register-review-on"
        };
        view.with(key, [("date", (&view.texts.date(date)).into())])
    });
    let mut parts = vec![
        parties.join(" → "),
        outcome_words(&summary.outcome, view.texts),
        review.unwrap_or_default(),
        signed_words(entry, view.texts),
    ];
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

fn tone(entry: &Entry, today: Date) -> Tone {
    match entry.state() {
        None => Tone::Danger,
        Some(State::Authorized) if entry.is_due(today) => Tone::Warning,
        Some(State::Authorized) => Tone::Success,
        Some(State::Open) => Tone::Info,
        Some(State::Refused | State::Withdrawn | State::Request | State::Protected) => {
            Tone::Neutral
        }
    }
}
