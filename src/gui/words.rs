//! Names of things in the person's language, and the colours that go with them. Knows keys, no
//! sentences.

use std::path::Path;

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use crate::assessment::{EvidenceState, Value as Given};
use crate::language::Texts;
use crate::letter::rating_key;
use crate::questionnaire::{Outcome, Question, Questionnaire, Rating, Source};

use super::theme::Tone;

/// A file's name is proposed with so many characters at most.
const LONGEST_NAME: usize = 60;

/// An option's label; `yes` and `no` by their common names.
pub fn option(texts: &Texts, question: &Question, value: &str) -> String {
    let labelled = question.options.iter().find(|one| one.value == value);
    match (labelled, value) {
        (Some(choice), _) if !choice.label.is_empty() => choice.label.clone(),
        (_, "yes") => texts.get("common-yes"),
        (_, "no") => texts.get("common-no"),
        _ => value.to_owned(),
    }
}

/// An answer on one or more lines.
pub fn answer(texts: &Texts, question: &Question, value: &Given) -> String {
    match value {
        Given::Unknown => texts.get("common-unknown"),
        Given::One(value) => option(texts, question, value),
        Given::Several(values) if values.is_empty() => texts.get("common-none-chosen"),
        Given::Several(values) => {
            let labels = values.iter().map(|value| option(texts, question, value));
            labels.collect::<Vec<_>>().join("\n")
        }
        Given::Text(text) => text.clone(),
        Given::Date(date) => texts.date(*date),
        Given::Party(party) => {
            let lines = std::iter::once(&party.name).chain(&party.address);
            let lines = lines.chain(std::iter::once(&party.contact));
            let full = lines.filter(|line| !line.trim().is_empty());
            full.cloned().collect::<Vec<_>>().join("\n")
        }
        Given::List(rows) => {
            let cells = |row: &std::collections::BTreeMap<String, String>| {
                let columns = question.columns.iter();
                let cells = columns.filter_map(|column| Some((column, row.get(&column.id)?)));
                let full = cells.filter(|(_, cell)| !cell.is_empty());
                full.map(|(column, cell)| {
                    let choice = column.options.iter().find(|one| one.value == *cell);
                    choice.map_or(cell.as_str(), |one| one.label.as_str())
                })
                .collect::<Vec<_>>()
                .join(" · ")
            };
            rows.iter().map(cells).collect::<Vec<_>>().join("\n")
        }
    }
}

/// The instrument and the place in it.
pub fn source(source: &Source) -> String {
    format!("{} {}", source.instrument, source.place)
}

/// The sources with these ids, in words, on one line.
pub fn sources(questionnaire: &Questionnaire, ids: &[String]) -> String {
    let known = ids.iter().filter_map(|id| questionnaire.sources.get(id));
    known.map(source).collect::<Vec<_>>().join("; ")
}

/// What a factor is called.
pub fn factor<'a>(questionnaire: &'a Questionnaire, id: &'a str) -> &'a str {
    let factors = &questionnaire.method.factors;
    let named = factors.iter().find(|factor| factor.id == id);
    named.map_or(id, |factor| &factor.title)
}

/// What a question asks; its id when the questionnaire has it no more.
pub fn question<'a>(questionnaire: &'a Questionnaire, id: &'a str) -> &'a str {
    questionnaire
        .question(id)
        .map_or(id, |question| &question.text)
}

/// A rating in words.
pub fn rating(texts: &Texts, rating: Rating) -> String {
    texts.get(rating_key(rating))
}

/// The place of a rating on the scale from against to favours, and its colour.
pub fn place(rating: Rating) -> Option<(usize, Tone)> {
    match rating {
        Rating::NotEstablished => None,
        Rating::Against => Some((0, Tone::Danger)),
        Rating::RatherAgainst => Some((1, Tone::Warning)),
        Rating::RatherFavours => Some((2, Tone::Info)),
        Rating::Favours => Some((3, Tone::Success)),
    }
}

/// The colour of an outcome.
pub fn tone(outcome: Outcome) -> Tone {
    match outcome {
        Outcome::Compatible | Outcome::CompatibleWithSafeguards => Tone::Success,
        Outcome::Undecided => Tone::Warning,
        Outcome::TestNotApplicable => Tone::Info,
        Outcome::NeedsConsentOrLaw | Outcome::Incompatible => Tone::Danger,
    }
}

/// What became of a file, and its colour.
pub fn evidence_state(texts: &Texts, state: EvidenceState) -> (Tone, String) {
    let tone = match state {
        EvidenceState::Present => Tone::Success,
        EvidenceState::Missing | EvidenceState::Changed | EvidenceState::Oversized => Tone::Danger,
    };
    (tone, texts.get(&format!("evidence-state-{}", state.name())))
}

/// The date and time of the person's own clock.
pub fn moment(texts: &Texts, time: Timestamp) -> String {
    let here = time.to_zoned_datetime(TimeZone::UTC);
    let clock = format!("{:02}:{:02} UTC", here.hour(), here.minute());
    format!("{}, {clock}", texts.date(here.date()))
}

/// The day of a moment.
pub fn day(time: Timestamp) -> Date {
    time.to_zoned_datetime(TimeZone::UTC).date()
}

/// The last part of a path.
pub fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// A title as the name of a file, without its ending: what no system takes, and what would begin an
/// ending, becomes a hyphen. `None` where nothing is left.
pub fn as_file_name(title: &str) -> Option<String> {
    let fits = |one: char| !one.is_control() && !"/\\:*?\"<>|.".contains(one);
    let words = title.replace(|one| !fits(one), "-");
    let words: Vec<&str> = words.split_whitespace().collect();
    let name: String = words.join(" ").chars().take(LONGEST_NAME).collect();
    let name = name.trim_matches([' ', '-']);
    (!name.is_empty()).then(|| name.to_owned())
}
