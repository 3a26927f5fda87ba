//! Answers as one line of text, for the command line and for scripts.
//!
//! | kind | text |
//! | --- | --- |
//! | one of, yes/no | the value |
//! | several of | values with commas; `none` or nothing for none of them |
//! | date | `2026-11-24` |
//! | party | `name \| address line \| … \| contact` |
//! | list | rows with ` ;; `, columns as `column=value` with ` \| ` |
//! | any | `unknown` |

use std::collections::BTreeMap;

use crate::assessment::{Party, Value};
use crate::questionnaire::{Kind, Question, nearest};

/// The word for "not known".
pub const UNKNOWN: &str = "unknown";

/// The word for "none of these", where no option has it.
pub const NONE: &str = "none";

/// Why a text is no answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// It offers no such value.
    Option {
        /// As written.
        value: String,
        /// The value that was most likely meant.
        nearest: Option<String>,
        /// All values.
        known: Vec<String>,
    },
    /// Not a date of the form `2026-11-24`.
    Date(String),
    /// A list has no such column, or a part that is no `column=value`.
    Column {
        /// As written.
        part: String,
        /// All columns.
        known: Vec<String>,
    },
}

/// Reads a text as an answer to the question.
///
/// # Errors
/// [`Mismatch`].
pub fn value(question: &Question, text: &str) -> Result<Value, Mismatch> {
    if text == UNKNOWN {
        return Ok(Value::Unknown);
    }
    match question.kind {
        Kind::OneOf | Kind::YesNo => option(question, text).map(Value::One),
        Kind::SeveralOf => several(question, text),
        Kind::ShortText | Kind::LongText => Ok(Value::Text(text.to_owned())),
        Kind::Date => text
            .parse()
            .map(Value::Date)
            .map_err(|_| Mismatch::Date(text.to_owned())),
        Kind::Party => Ok(Value::Party(party(text))),
        Kind::List => text
            .split(";;")
            .map(|text| row(question, text))
            .collect::<Result<_, _>>()
            .map(Value::List),
    }
}

/// The values that a choice offers.
pub fn options(question: &Question) -> Vec<String> {
    match question.kind {
        Kind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        _ => question
            .options
            .iter()
            .map(|option| option.value.clone())
            .collect(),
    }
}

fn option(question: &Question, text: &str) -> Result<String, Mismatch> {
    if options(question).iter().any(|one| one == text) {
        return Ok(text.to_owned());
    }
    let known = words(question);
    let words: Vec<&str> = known.iter().map(String::as_str).collect();
    let nearest = nearest(text, &words);
    Err(Mismatch::Option {
        value: text.to_owned(),
        nearest,
        known,
    })
}

/// What is offered for a choice beside [`UNKNOWN`]: its values, and a word for none of several where
/// that answers the question.
pub fn words(question: &Question) -> Vec<String> {
    let mut words = options(question);
    if question.takes_none() && !words.iter().any(|one| one == NONE) {
        words.push(NONE.to_owned());
    }
    words
}

/// In the questionnaire's order, each once.
fn several(question: &Question, text: &str) -> Result<Value, Mismatch> {
    if text.trim() == NONE && !options(question).iter().any(|one| one == NONE) {
        return Ok(Value::Several(Vec::new()));
    }
    let words = text
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty());
    let chosen = words
        .map(|word| option(question, word))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Value::Several(
        options(question)
            .into_iter()
            .filter(|one| chosen.contains(one))
            .collect(),
    ))
}

/// Name first; the last part is the contact when it looks like one, the others are the address.
fn party(text: &str) -> Party {
    let mut parts: Vec<String> = text.split('|').map(|part| part.trim().to_owned()).collect();
    let name = parts.remove(0);
    let contact = parts.pop_if(|last| last.contains('@')).unwrap_or_default();
    Party {
        name,
        address: parts,
        contact,
    }
}

fn row(question: &Question, text: &str) -> Result<BTreeMap<String, String>, Mismatch> {
    let known: Vec<String> = question
        .columns
        .iter()
        .map(|column| column.id.clone())
        .collect();
    let cell = |part: &str| {
        let (column, value) = part.split_once('=')?;
        let column = known.iter().find(|one| *one == column.trim())?;
        Some((column.clone(), value.trim().to_owned()))
    };
    text.split('|')
        .map(|part| {
            cell(part).ok_or_else(|| Mismatch::Column {
                part: part.trim().to_owned(),
                known: known.clone(),
            })
        })
        .collect()
}

/// True for a value that the question could have been answered with: of its kind, with nothing but
/// its options and columns. What is not known is an answer to every question.
pub fn is_answer_to(question: &Question, value: &Value) -> bool {
    let offered = |value: &String| options(question).contains(value);
    match (question.kind, value) {
        (_, Value::Unknown) => true,
        (Kind::OneOf | Kind::YesNo, Value::One(value)) => offered(value),
        (Kind::SeveralOf, Value::Several(values)) => {
            // In the questionnaire's order, each once.
            let known = options(question).into_iter();
            let sorted: Vec<String> = known.filter(|one| values.contains(one)).collect();
            sorted == *values
        }
        (Kind::ShortText | Kind::LongText, Value::Text(_))
        | (Kind::Date, Value::Date(_))
        | (Kind::Party, Value::Party(_)) => true,
        (Kind::List, Value::List(rows)) => rows.iter().all(|row| is_row_of(question, row)),
        _ => false,
    }
}

fn is_row_of(question: &Question, row: &BTreeMap<String, String>) -> bool {
    row.iter().all(|(id, value)| {
        let column = question.columns.iter().find(|column| column.id == *id);
        column.is_some_and(|column| {
            let mut options = column.options.iter();
            column.options.is_empty() || options.any(|option| option.value == *value)
        })
    })
}
