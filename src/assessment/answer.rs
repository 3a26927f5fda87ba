//! What was answered: one answer to one question. Does not know what an answer means.

use std::collections::BTreeMap;
use std::fmt;

use jiff::Timestamp;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

/// The answers of an assessment by question id.
pub type Answers = BTreeMap<String, Answer>;

/// One answer with what stands beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The answer itself.
    pub value: Value,
    /// Why it is so; printed in the document.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// A private note; it never reaches a document.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Who answers for a safeguard that becomes a condition.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// By when such a safeguard has to be in place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<jiff::civil::Date>,
    /// True when its question was reworded since: it has to be confirmed or given anew.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub to_confirm: bool,
    /// When it was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<Timestamp>,
}

/// The value of an answer, by the kind of its question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Asked about and not known; the reason says why.
    Unknown,
    /// An option, `yes` or `no`.
    One(String),
    /// Several options, in the questionnaire's order; none is an answer too.
    Several(Vec<String>),
    /// Text of one or more lines.
    Text(String),
    /// A calendar date.
    Date(jiff::civil::Date),
    /// A person or organization.
    Party(Party),
    /// The rows of a list: values by column id.
    List(Vec<BTreeMap<String, String>>),
}

/// A person or organization with address and contact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Party {
    /// Its name.
    pub name: String,
    /// Postal address, a line each.
    pub address: Vec<String>,
    /// E-mail address or other contact.
    pub contact: String,
}

impl Answer {
    /// An answer with nothing beside it.
    pub fn new(value: Value) -> Self {
        Self {
            value,
            reason: String::new(),
            note: String::new(),
            owner: String::new(),
            due: None,
            to_confirm: false,
            changed: None,
        }
    }
}

impl Answer {
    /// The same without the private note.
    pub(super) fn without_note(&self) -> Self {
        Self {
            note: String::new(),
            ..self.clone()
        }
    }
}

impl Value {
    /// True when something is known: not "not known", and not an empty text, party, list or row.
    pub fn is_known(&self) -> bool {
        match self {
            Self::Unknown => false,
            Self::One(text) | Self::Text(text) => !text.trim().is_empty(),
            Self::Several(_) | Self::Date(_) => true,
            Self::Party(party) => !party.name.trim().is_empty(),
            Self::List(rows) => {
                !rows.is_empty()
                    && rows
                        .iter()
                        .all(|row| row.values().any(|cell| is_filled(cell)))
            }
        }
    }

    /// True when it is known, and no row of a list lacks one of these columns.
    pub fn is_complete(&self, columns: &[String]) -> bool {
        let has =
            |row: &BTreeMap<String, String>, id| row.get(id).is_some_and(|cell| is_filled(cell));
        let is_row = |row| columns.iter().all(|id| has(row, id));
        match self {
            Self::List(rows) => self.is_known() && rows.iter().all(is_row),
            _ => self.is_known(),
        }
    }

    /// True for a list with rows, complete or not.
    pub fn has_rows(&self) -> bool {
        matches!(self, Self::List(rows) if !rows.is_empty())
    }

    /// The options that were chosen; nothing for texts, dates, parties and lists.
    pub fn options(&self) -> &[String] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Several(values) => values,
            _ => &[],
        }
    }
}

fn is_filled(cell: &str) -> bool {
    !cell.trim().is_empty()
}

/// Reads answers and refuses a question that is answered twice, of which a map would keep the
/// last in silence.
pub(super) fn unique<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Answers, D::Error> {
    struct Unique;

    impl<'de> Visitor<'de> for Unique {
        type Value = Answers;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("answers by question id")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
            let mut answers = Answers::new();
            while let Some(id) = map.next_key::<String>()? {
                if answers.contains_key(&id) {
                    return Err(A::Error::custom(format_args!("`{id}` is answered twice")));
                }
                answers.insert(id, map.next_value()?);
            }
            Ok(answers)
        }
    }

    deserializer.deserialize_map(Unique)
}
