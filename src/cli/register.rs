//! `list`: every assessment below a folder, what is due, as a table or a calendar.

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::assessment::register;
use crate::language::{Texts, Value};
use crate::wizard::{self, Entry, Problem, Search, Sorting};

use super::arguments::List;
use super::terminal::{Ending, Terminal};
use super::{disk, one};

/// Yes when every file can be read.
pub fn list(arguments: &List, terminal: &Terminal) -> Ending {
    let now = Timestamp::now();
    let today = now.to_zoned_datetime(TimeZone::UTC).date();
    let by = arguments.by.unwrap_or(today);
    let texts = terminal.texts;
    let entries = entries(arguments, by, now, texts).map_err(one)?;
    if let Some(file) = &arguments.ics {
        let calendar = wizard::calendar(&entries, texts, now);
        disk::write(file, calendar.as_bytes()).map_err(one)?;
    }
    if arguments.json {
        let rows: Vec<Listed<'_>> = entries.iter().map(|one| listed(one, by, texts)).collect();
        terminal.json(&rows)?;
    } else if arguments.csv {
        terminal.print(&wizard::table(&entries, texts))?;
    } else {
        terminal.print(&words(&entries, today, texts))?;
    }
    Ok(entries.iter().all(|entry| entry.head.is_ok()))
}

fn entries(
    arguments: &List,
    by: Date,
    now: Timestamp,
    texts: &Texts,
) -> Result<Vec<Entry>, Problem> {
    let search = Search::of(arguments.find.as_deref().unwrap_or_default(), texts);
    let mut entries = Vec::new();
    let cache = wizard::register_cache();
    let walked = register::list(&arguments.dir, cache.as_deref(), now, |row| {
        let mut entry = Entry::of(&arguments.dir, row);
        if !search.is_empty() && !search.finds(&entry) {
            entry.read_answers();
        }
        let wanted = !arguments.due || entry.is_due(by);
        if wanted && search.finds(&entry) {
            entries.push(entry);
        }
        true
    });
    walked.map_err(|cause| Problem::unreadable(&arguments.dir, &cause))?;
    let sorting = arguments.sort.map(Sorting::from);
    // The longest overdue first, unless something else is wished.
    let usual = || {
        if arguments.due {
            Sorting::Review
        } else {
            Sorting::File
        }
    };
    let sorting = sorting.unwrap_or_else(usual);
    entries.sort_by(|a, b| sorting.compare(a, b));
    Ok(entries)
}

/// A row in JSON.
#[derive(Serialize)]
struct Listed<'a> {
    file: &'a Path,
    state: &'static str,
    title: &'a str,
    controller: &'a str,
    recipient: &'a str,
    outcome: &'a str,
    decision: &'a str,
    review: Option<Date>,
    due: bool,
    signatures: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

fn listed<'a>(entry: &'a Entry, by: Date, texts: &Texts) -> Listed<'a> {
    let summary = entry.head.as_ref().ok().map(|head| &head.summary);
    let error = entry.head.as_ref().err();
    Listed {
        file: &entry.path,
        state: entry.state().map_or("unreadable", register::State::name),
        title: summary.map_or("", |one| &one.title),
        controller: summary.map_or("", |one| &one.controller),
        recipient: summary.map_or("", |one| &one.recipient),
        outcome: summary.map_or("", |one| &one.outcome),
        decision: summary.map_or("", |one| &one.decision),
        review: entry.review(),
        due: entry.is_due(by),
        signatures: entry.signatures,
        error: error.map(|problem| said(problem, texts)),
    }
}

fn words(entries: &[Entry], today: Date, texts: &Texts) -> String {
    if entries.is_empty() {
        return texts.get("register-none");
    }
    let lines: Vec<String> = entries
        .iter()
        .map(|entry| line(entry, today, texts))
        .collect();
    lines.join("\n")
}

fn line(entry: &Entry, today: Date, texts: &Texts) -> String {
    let head = match &entry.head {
        Ok(head) => head,
        Err(problem) => return format!("{}\n   {}", entry.name, said(problem, texts)),
    };
    let summary = &head.summary;
    let parties = [&summary.controller, &summary.recipient];
    let parties: Vec<&str> = parties
        .into_iter()
        .map(String::as_str)
        .filter(|name| !name.is_empty())
        .collect();
    let mut facts = vec![
        wizard::state_words(entry.state(), texts),
        wizard::outcome_words(&summary.outcome, texts),
    ];
    if let Some(date) = entry.review() {
        let key = if entry.is_due(today) {
            "register-due-since"
        } else {
            "register-review-on"
        };
        let date = texts.date(date);
        facts.push(texts.with(key, &[("date", Value::Text(&date))]));
    }
    facts.push(wizard::signed_words(entry, texts));
    facts.retain(|fact| !fact.is_empty());
    let title = [entry.title(), &parties.join(" → ")].join("  ");
    format!(
        "{}\n   {}\n   {}",
        entry.name,
        title.trim_end(),
        facts.join(" · ")
    )
}

fn said(problem: &Problem, texts: &Texts) -> String {
    let place = problem.place.as_ref().map(|place| format!("{place}: "));
    format!("{}{}", place.unwrap_or_default(), problem.sentence(texts))
}
