//! Names of things in the person's language, and the colours that go with them. Knows keys, no
//! sentences.

use std::path::Path;

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use crate::assessment::{EvidenceState, Value as Given};
use crate::language::Texts;
/// Sources in words.
pub use crate::letter::cited as sources;
use crate::letter::{outcome_key, rating_key};
use crate::questionnaire::{Outcome, Question, Questionnaire, Rating};
use crate::scoring::Score;
use crate::wizard;
/// Answers in words.
pub use crate::wizard::{answer_words as answer, option_words as option};

use super::theme::Tone;

/// A file's name is proposed with so many characters at most.
const LONGEST_NAME: usize = 60;

/// The answer of a change, which names the values of options, on one line.
pub fn change(texts: &Texts, question: &Question, to: &str) -> String {
    let given = wizard::value(question, to);
    given.map_or_else(
        |_| to.to_owned(),
        |value| answer(texts, question, &value).replace('\n', ", "),
    )
}

/// An answer without its question: what it says by itself.
pub fn bare_answer(texts: &Texts, value: &Given) -> String {
    match value {
        Given::Unknown => texts.get("common-unknown"),
        Given::One(value) | Given::Text(value) => value.clone(),
        Given::Several(values) if values.is_empty() => texts.get("common-none-chosen"),
        Given::Several(values) => values.join("\n"),
        Given::Date(date) => texts.date(*date),
        Given::Party(party) => party.name.clone(),
        Given::List(rows) => {
            let rows = rows.iter().map(|row| row.values().cloned());
            let lines = rows.map(|cells| cells.collect::<Vec<_>>().join(" · "));
            lines.collect::<Vec<_>>().join("\n")
        }
    }
}

/// What a factor is called.
pub fn factor<'a>(questionnaire: &'a Questionnaire, id: &'a str) -> &'a str {
    let factors = &questionnaire.method.factors;
    let named = factors.iter().find(|factor| factor.id == id);
    named.map_or(id, |factor| &factor.title)
}

/// A question as it is asked: one that need not be answered says so.
pub fn asked(texts: &Texts, question: &Question) -> String {
    if question.optional {
        texts.with("section-optional", &[("question", (&question.text).into())])
    } else {
        question.text.clone()
    }
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

/// Where the test stands: the outcome, or what the answers tend to while something is open.
pub fn standing(texts: &Texts, score: &Score) -> (Tone, String) {
    let tending = score.outcome == Outcome::Undecided && score.provisional != Outcome::Undecided;
    if !tending {
        return (tone(score.outcome), texts.get(outcome_key(score.outcome)));
    }
    let outcome = texts.get(outcome_key(score.provisional));
    let words = texts.with("result-tending", &[("outcome", (&outcome).into())]);
    (Tone::Info, words)
}

/// What a rule is called; its id when the questionnaire has it no more.
pub fn rule<'a>(questionnaire: &'a Questionnaire, id: &'a str) -> &'a str {
    questionnaire.rule(id).map_or(id, |rule| &rule.title)
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
