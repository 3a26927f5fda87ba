//! The register as a table for spreadsheets (RFC 4180), in the way that Excel and LibreOffice of
//! each country open by a double click: a byte order mark, and the separator that is not the
//! decimal sign there.

use crate::assessment::register::State;
use crate::language::{Language, Texts};

use super::register::Entry;

/// The heads of the columns.
const HEADS: [&str; 9] = [
    "register-file",
    "register-title",
    "register-controller",
    "register-recipient",
    "register-state",
    "register-outcome",
    "register-review",
    "register-signatures",
    "register-problem",
];

/// What a spreadsheet takes for the beginning of a formula. Such a cell gets an apostrophe before
/// it, which says that it is text.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// The rows under their heads.
pub fn table<'a>(entries: impl IntoIterator<Item = &'a Entry>, texts: &Texts) -> String {
    let separator = match texts.language() {
        Language::En => ",",
        Language::Fr | Language::De => ";",
    };
    let mut out = String::from("\u{feff}");
    let heads = HEADS.map(|key| texts.get(key));
    let rows = entries.into_iter().map(|entry| cells(entry, texts));
    for row in std::iter::once(heads).chain(rows) {
        out.push_str(&row.map(|text| cell(&text)).join(separator));
        out.push_str("\r\n");
    }
    out
}

fn cells(entry: &Entry, texts: &Texts) -> [String; 9] {
    let summary = entry.head.as_ref().ok().map(|head| head.summary.clone());
    let summary = summary.unwrap_or_default();
    let problem = entry.head.as_ref().err();
    [
        entry.name.clone(),
        summary.title,
        summary.controller,
        summary.recipient,
        state_words(entry.state(), texts),
        outcome_words(&summary.outcome, texts),
        entry
            .review()
            .map(|date| date.to_string())
            .unwrap_or_default(),
        entry
            .signatures
            .map(|count| count.to_string())
            .unwrap_or_default(),
        problem.map(|one| one.sentence(texts)).unwrap_or_default(),
    ]
}

/// A state in words; that it can't be read is one too.
pub fn state_words(state: Option<State>, texts: &Texts) -> String {
    let name = state.map_or("unreadable", State::name);
    texts.get(&format!("register-state-{name}"))
}

/// How many have signed the document beside an assessment, of how many; nothing without a document.
pub fn signed_words(entry: &Entry, texts: &Texts) -> String {
    let Some(count) = entry.signatures else {
        return String::new();
    };
    let places = entry.places_to_sign();
    match places.filter(|all| (1..=*all).contains(&count)) {
        Some(all) => {
            let counts = [("count", count.into()), ("all", all.into())];
            texts.with("register-signed-of", &counts)
        }
        None => texts.with("register-signed", &[("count", count.into())]),
    }
}

/// An outcome in words; nothing when there is none.
pub fn outcome_words(name: &str, texts: &Texts) -> String {
    if name.is_empty() {
        return String::new();
    }
    let key = format!("common-outcome-{}", name.replace('_', "-"));
    // A file may hold any word.
    if texts.has(&key) {
        texts.get(&key)
    } else {
        name.to_owned()
    }
}

/// Every cell is quoted, so that separators and line breaks in it mean nothing.
fn cell(text: &str) -> String {
    let mark = if text.trim_start_matches(' ').starts_with(FORMULA) {
        "'"
    } else {
        ""
    };
    format!("\"{mark}{}\"", text.replace('"', "\"\""))
}
