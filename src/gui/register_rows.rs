//! The rows of the register: in columns where there is room for them, one below the other where not.

use egui::Ui;
use jiff::civil::Date;

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
                let lines = facts.lines();
                let mut record = facts.record(entry.title(), &lines);
                let cells = wide.then(|| facts.cells(entry.title()));
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

/// What is told of an entry beside its title, each put into words once: a register has many rows.
struct Facts<'a> {
    parties: [&'a str; 2],
    /// The outcome of the test; of what can't be read, why.
    outcome: String,
    /// Its file; nothing where it is called by its file already.
    file: &'a str,
    signed: String,
    state: (Tone, String),
    review: Option<Review>,
}

/// When it is to be reviewed.
struct Review {
    tone: Tone,
    date: String,
    words: String,
}

impl<'a> Facts<'a> {
    fn of(view: &View<'_>, entry: &'a Entry, today: Date) -> Self {
        let summary = entry.head.as_ref().ok().map(|head| &head.summary);
        Self {
            parties: summary.map_or([""; 2], |one| [&one.controller, &one.recipient]),
            outcome: match &entry.head {
                Ok(head) => outcome_words(&head.summary.outcome, view.texts),
                Err(problem) => problem.sentence(view.texts),
            },
            file: match entry.title() == entry.name {
                true => "",
                false => &entry.name,
            },
            signed: signed_words(entry, view.texts),
            state: (tone(entry), state_words(entry.state(), view.texts)),
            review: Review::of(view, entry, today),
        }
    }

    /// The parties and the outcome; the file and the signatures, as far as there are any.
    fn lines(&self) -> Vec<String> {
        let line = |parts: &[&str], between: &str| {
            let parts: Vec<&str> = parts.iter().copied().filter(|it| !it.is_empty()).collect();
            parts.join(between)
        };
        let parties = line(&self.parties, " → ");
        let mut lines = vec![
            line(&[&parties, &self.outcome], " · "),
            line(&[self.file, &self.signed], " · "),
        ];
        lines.retain(|line| !line.is_empty());
        lines
    }

    fn record<'b>(&'b self, title: &'b str, lines: &'b [String]) -> Record<'b> {
        let (tone, state) = &self.state;
        let record = Record::new(title, lines, (*tone, state));
        match &self.review {
            Some(review) => record.day(review.tone, &review.words),
            None => record,
        }
    }

    /// What stands in the columns.
    fn cells(&self, title: &str) -> [Vec<Line>; COLUMNS.len()] {
        let own = str::to_owned;
        let [controller, recipient] = self.parties;
        let (tone, state) = self.state.clone();
        let review = self.review.as_ref().map(|review| match review.tone {
            Tone::Neutral => Line::Plain(review.date.clone()),
            tone => Line::State(tone, review.words.clone()),
        });
        let mut cells = [
            vec![Line::Title(own(title))],
            vec![Line::Plain(own(controller)), Line::Plain(arrow(recipient))],
            vec![
                Line::Small(own(self.file)),
                Line::Small(self.signed.clone()),
            ],
            vec![Line::State(tone, state), Line::Small(self.outcome.clone())],
            Vec::from_iter(review),
        ];
        for lines in &mut cells {
            lines.retain(|line| !line.words().is_empty());
        }
        cells
    }
}

impl Review {
    fn of(view: &View<'_>, entry: &Entry, today: Date) -> Option<Self> {
        let (tone, key) = if entry.is_due(today) {
            (Tone::Warning, "register-due-since")
        } else {
            (Tone::Neutral, "register-review-on")
        };
        let date = view.texts.date(entry.review()?);
        let words = view.with(key, [("date", (&date).into())]);
        Some(Self { tone, date, words })
    }
}

fn arrow(recipient: &str) -> String {
    if recipient.is_empty() {
        String::new()
    } else {
        format!("→ {recipient}")
    }
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
