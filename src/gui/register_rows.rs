//! The rows of the register: in columns where there is room for them, one below the other where not.

use egui::Ui;
use jiff::civil::Date;

use crate::assessment::Head;
use crate::assessment::register::State;
use crate::wizard::{Entry, Sorting, outcome_words, signed_words, state_words};

use super::action::Action;
use super::component::{
    Button, Column, Icon, Line, Record, Sorted, card, list, paragraph, status_line, table_heads,
};
use super::register::{SHOWN, Shelf};
use super::theme::{Theme, Tone};
use super::view::View;

/// The columns: what they put the rows in order by, their names, their parts of the width.
const COLUMNS: [(Sorting, &str, f32); 5] = [
    (Sorting::Title, "register-assessment", 0.29),
    (Sorting::Parties, "register-parties", 0.2),
    (Sorting::File, "register-file", 0.2),
    (Sorting::State, "register-state", 0.17),
    (Sorting::Review, "register-review", 0.14),
];

/// Draws what is found, and says how much it is.
pub fn rows(ui: &mut Ui, view: &mut View<'_>, shelf: &mut Shelf) {
    let (most, today) = (shelf.most, view.today);
    let places = shelf.found(today, view.texts).to_vec();
    let count = [("count", places.len().into())];
    let told = if shelf.complete {
        view.with("register-found", count)
    } else {
        view.with("register-reading", count)
    };
    status_line(ui, Tone::Neutral, &told);
    if !places.is_empty() {
        card(ui, |ui| found(ui, view, shelf, &places));
    } else if shelf.complete {
        paragraph(ui, &view.t("register-none"));
    }
    if places.len() > most {
        let words = view.t("register-more");
        let more = Button::secondary(&words).icon(Icon::ChevronDown);
        if ui.add(more).clicked() {
            shelf.most += SHOWN;
        }
    }
}

fn found(ui: &mut Ui, view: &mut View<'_>, shelf: &mut Shelf, places: &[usize]) {
    let wide = ui.available_width() >= Theme::of(ui.ctx()).metrics.least_table_width;
    heads(ui, view, shelf, wide);
    let (today, parts) = (view.today, COLUMNS.map(|(_, _, part)| part));
    let shown = places.iter().take(shelf.most);
    let entries = shown.filter_map(|place| shelf.entries.get(*place));
    let name = view.t("register-heading");
    list(ui, &name, |ui| {
        for entry in entries {
            ui.push_id(&entry.path, |ui| {
                let facts = Facts::of(view, entry, today);
                let mut record = facts.record(entry.title());
                let cells = wide.then(|| cells(view, entry, &facts));
                if let Some(cells) = &cells {
                    record = record.columns(&parts, cells);
                }
                if ui.add(record).clicked() {
                    view.send(Action::OpenFile(entry.path.clone()));
                }
            });
        }
    });
}

fn heads(ui: &mut Ui, view: &View<'_>, shelf: &mut Shelf, wide: bool) {
    let named = COLUMNS.map(|(by, key, part)| (by, view.t(key), part));
    let columns = named.each_ref().map(|(by, name, part)| Column {
        by: *by,
        name,
        part: *part,
    });
    let words = ["register-sorted", "register-sorted-reversed"].map(|key| view.t(key));
    let sorted = Sorted {
        by: &mut shelf.sorting,
        reversed: &mut shelf.reversed,
        words: words.each_ref().map(String::as_str),
    };
    if table_heads(ui, &view.t("register-sort"), &columns, !wide, sorted) {
        shelf.most = SHOWN;
    }
}

/// What is told of an entry beside its title.
struct Facts {
    lines: Vec<String>,
    state: (Tone, String),
    review: Option<(Tone, String)>,
}

impl Facts {
    fn of(view: &View<'_>, entry: &Entry, today: Date) -> Self {
        Self {
            lines: match &entry.head {
                Ok(head) => lines(view, entry, head),
                Err(problem) => vec![problem.sentence(view.texts)],
            },
            state: (tone(entry), state_words(entry.state(), view.texts)),
            review: review(view, entry, today),
        }
    }

    fn record<'a>(&'a self, title: &'a str) -> Record<'a> {
        let (tone, state) = &self.state;
        let record = Record::new(title, &self.lines, (*tone, state));
        match &self.review {
            Some((tone, words)) => record.day(*tone, words),
            None => record,
        }
    }
}

/// What stands in the columns of an entry.
fn cells(view: &View<'_>, entry: &Entry, facts: &Facts) -> [Vec<Line>; COLUMNS.len()] {
    let summary = entry.head.as_ref().ok().map(|head| &head.summary);
    let parties = summary.map(|one| (one.controller.clone(), arrow(&one.recipient)));
    let (controller, recipient) = parties.unwrap_or_default();
    let outcome = match &entry.head {
        Ok(head) => outcome_words(&head.summary.outcome, view.texts),
        Err(problem) => problem.sentence(view.texts),
    };
    let date = entry.review().map(|date| view.texts.date(date));
    let review = match &facts.review {
        Some((Tone::Neutral, _)) | None => Line::Plain(date.unwrap_or_default()),
        Some((tone, words)) => Line::State(*tone, words.clone()),
    };
    let (tone, state) = facts.state.clone();
    [
        vec![Line::Title(entry.title().to_owned())],
        vec![Line::Plain(controller), Line::Plain(recipient)],
        vec![
            Line::Small(file(entry).to_owned()),
            Line::Small(signed_words(entry, view.texts)),
        ],
        vec![Line::State(tone, state), Line::Small(outcome)],
        vec![review],
    ]
    .map(|lines| {
        lines
            .into_iter()
            .filter(|line| !line.words().is_empty())
            .collect()
    })
}

fn arrow(recipient: &str) -> String {
    if recipient.is_empty() {
        String::new()
    } else {
        format!("→ {recipient}")
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
    let file = file(entry);
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

/// An authorization that is to be reviewed still is one; that a review is due stands beside it.
fn tone(entry: &Entry) -> Tone {
    match entry.state() {
        None => Tone::Danger,
        Some(State::Authorized) => Tone::Success,
        Some(State::Open) => Tone::Info,
        Some(State::Refused | State::Withdrawn | State::Request | State::Protected) => {
            Tone::Neutral
        }
    }
}

/// Its file; nothing where it is called by its file already.
fn file(entry: &Entry) -> &str {
    if entry.title() == entry.name {
        ""
    } else {
        &entry.name
    }
}
