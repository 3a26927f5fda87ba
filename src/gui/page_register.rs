//! The register: a folder of assessments, searched as one types, with what is due for review.

use egui::Ui;
use jiff::civil::Date;

use crate::assessment::Head;
use crate::assessment::register::State;
use crate::wizard::{Entry, outcome_words, signed_words, state_words};

use super::action::{Action, Purpose};
use super::component::{
    Button, Icon, Prompt, Record, callout, caption, card, list, page, paragraph, reading_column,
    remark, status_line, tabs, text_field,
};
use super::fields::LINE;
use super::register::{SHOWN, Shelf, Wanted};
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
        |ui| remark(ui, Icon::Lock, &local),
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
    filters(ui, view, shelf);
    gap(ui);
    rows(ui, view, shelf);
}

/// What can be asked for, with how many there are. What is rare is offered where it occurs.
fn filters(ui: &mut Ui, view: &View<'_>, shelf: &mut Shelf) {
    let counts = shelf.counts(view.today);
    let states = State::ALL.map(Some).into_iter().chain([None]);
    let all = [Wanted::All, Wanted::Due].into_iter();
    let all = all.chain(states.map(Wanted::In)).filter(|wanted| {
        let rare = matches!(
            wanted,
            Wanted::In(None | Some(State::Request | State::Protected))
        );
        !rare || counts.of(*wanted) > 0 || shelf.wanted == *wanted
    });
    let named: Vec<(Wanted, String)> = all
        .map(|wanted| {
            let count = [("count", counts.of(wanted).into())];
            (wanted, view.with(key(wanted), count))
        })
        .collect();
    let choices: Vec<(Wanted, &str)> = named.iter().map(|(it, name)| (*it, &**name)).collect();
    if tabs(ui, &view.t("register-filter"), &mut shelf.wanted, &choices) {
        shelf.most = SHOWN;
    }
}

fn key(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::All => "register-all",
        Wanted::Due => "register-due",
        Wanted::In(None) => "register-only-unreadable",
        Wanted::In(Some(state)) => match state {
            State::Open => "register-only-open",
            State::Authorized => "register-only-authorized",
            State::Refused => "register-only-refused",
            State::Withdrawn => "register-only-withdrawn",
            State::Request => "register-only-request",
            State::Protected => "register-only-protected",
        },
    }
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
    let places = shelf.found(today, view.texts).to_vec();
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
    let lines = match &entry.head {
        Ok(head) => lines(view, entry, head),
        Err(problem) => vec![problem.sentence(view.texts)],
    };
    let state = state_words(entry.state(), view.texts);
    let review = review(view, entry, today);
    let mut record = Record::new(entry.title(), &lines, (tone(entry, today), &state));
    if let Some((tone, words)) = &review {
        record = record.day(*tone, words);
    }
    if ui.add(record).clicked() {
        view.send(Action::OpenFile(entry.path.clone()));
    }
}

/// The parties and the outcome; the file and the signatures, as far as there are any.
fn lines(view: &View<'_>, entry: &Entry, head: &Head) -> Vec<String> {
    let summary = &head.summary;
    let line = |parts: &[&str], between: &str| {
        let parts: Vec<&str> = parts.iter().copied().filter(|it| !it.is_empty()).collect();
        parts.join(between)
    };
    let parties = line(&[&summary.controller, &summary.recipient], " → ");
    let outcome = outcome_words(&summary.outcome, view.texts);
    // What has no title is called by its file already.
    let file = if entry.title() == entry.name {
        ""
    } else {
        entry.name.as_str()
    };
    let mut lines = vec![
        line(&[&parties, &outcome], " · "),
        line(&[file, &signed_words(entry, view.texts)], " · "),
    ];
    lines.retain(|line| !line.is_empty());
    lines
}

/// When it is to be reviewed.
fn review(view: &View<'_>, entry: &Entry, today: Date) -> Option<(Tone, String)> {
    let (tone, key) = if entry.is_due(today) {
        (Tone::Warning, "register-due-since")
    } else {
        (Tone::Neutral, "register-review-on")
    };
    let date = view.texts.date(entry.review()?);
    Some((tone, view.with(key, [("date", (&date).into())])))
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
