//! The reviews as a calendar (iCalendar, RFC 5545): an event of a day for each authorization.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use sha2::{Digest, Sha256};

use crate::assessment::register::State;
use crate::language::{Texts, Value};

use super::register::Entry;

/// A line has at most 75 octets, its end apart (RFC 5545, 3.1).
const MAX_LINE: usize = 75;

/// The calendar of every authorization that names a review date; made at this time.
pub fn calendar<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
    texts: &Texts,
    now: Timestamp,
) -> String {
    let reviews = entries.into_iter().filter_map(|entry| {
        let day = entry.review()?;
        let authorized = entry.state() == Some(State::Authorized);
        authorized.then(|| Review {
            title: entry.title(),
            file: &entry.name,
            day,
        })
    });
    of_reviews(reviews, texts, now)
}

/// A review that falls due.
#[derive(Clone, Copy, Debug)]
pub struct Review<'a> {
    /// What the assessment is called.
    pub title: &'a str,
    /// Its file.
    pub file: &'a str,
    /// The day.
    pub day: Date,
}

/// The calendar of these reviews; made at this time.
pub fn of_reviews<'a>(
    reviews: impl IntoIterator<Item = Review<'a>>,
    texts: &Texts,
    now: Timestamp,
) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Repurpose//Register//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
    ];
    for review in reviews {
        lines.extend(event(review, texts, now));
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn event(review: Review<'_>, texts: &Texts, now: Timestamp) -> Vec<String> {
    let day = review.day;
    let values = [("title", Value::Text(review.title))];
    let summary = texts.with("register-review-of", &values);
    let made = now.to_zoned_datetime(TimeZone::UTC);
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", identifier(review.file)),
        format!("DTSTAMP:{}", made.strftime("%Y%m%dT%H%M%SZ")),
        format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d")),
    ];
    // An event of one day ends before the next; the last day there is has none.
    if let Ok(next) = day.tomorrow() {
        lines.push(format!("DTEND;VALUE=DATE:{}", next.strftime("%Y%m%d")));
    }
    lines.push(format!("SUMMARY:{}", escaped(&summary)));
    lines.push(format!("DESCRIPTION:{}", escaped(review.file)));
    lines.push("TRANSP:TRANSPARENT".to_owned());
    lines.push("END:VEVENT".to_owned());
    lines
}

/// The same for the same file, so that a calendar that is read once more moves its events instead
/// of doubling them.
fn identifier(file: &str) -> String {
    let hash = Sha256::digest(file.replace('\\', "/").as_bytes());
    let digits: String = hash
        .iter()
        .take(16)
        .map(|octet| format!("{octet:02x}"))
        .collect();
    format!("{digits}@repurpose")
}

/// Text as a value (RFC 5545, 3.3.11); what no calendar can show is left out.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// A line, folded where it is too long: never within a character.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut room = MAX_LINE;
    for character in line.chars() {
        if character.len_utf8() > room {
            out.push_str("\r\n ");
            // The space belongs to the next line.
            room = MAX_LINE - 1;
        }
        room -= character.len_utf8();
        out.push(character);
    }
    out.push_str("\r\n");
    out
}
