//! One question: what kind of answer it takes, and what its answer indicates.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Condition, Field, Rating};

/// A question of this questionnaire, or one that several share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum QuestionEntry {
    /// Take the question with this id from a shared file.
    Shared(String),
    /// A question of its own.
    Own(Box<Question>),
}

/// One question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// The question.
    pub text: String,
    /// How to find the answer and what it means.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// An answer, or reasons beside one, that would not stand up.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub weak: String,
    /// An answer, or reasons beside one, that would.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub good: String,
    /// Ids of the sources that make it necessary.
    pub sources: Vec<String>,
    /// The choices of `one_of` and `several_of`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// The columns of a `list`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<ListColumn>,
    /// Asked only when this holds; always when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_when: Option<Condition>,
    /// An optional question may stay without an answer; a required one counts as missing then.
    #[serde(default, skip_serializing_if = "is_false")]
    pub optional: bool,
    /// True for a fact that the recipient knows, and may state in a request; the controller
    /// checks it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub recipient_states: bool,
    /// Which content of the letter the answer supplies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fills: Option<Field>,
    /// A safeguard's wording as a condition of the authorization; see [`Question::is_safeguard`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub condition: String,
    /// The id under which earlier versions asked the same; their answer is taken over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renamed_from: Option<String>,
    /// The version since which it asks for something else: an earlier answer has to be confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meaning_changed: Option<u32>,
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Exactly one of the options.
    OneOf,
    /// Any number of the options; none of them is an answer too, see [`Question::takes_none`].
    SeveralOf,
    /// `yes` or `no`.
    YesNo,
    /// A line of text.
    ShortText,
    /// Paragraphs.
    LongText,
    /// A calendar date, `YYYY-MM-DD`.
    Date,
    /// A person or organization with address and contact.
    Party,
    /// Rows with the question's columns.
    List,
}

/// One choice of a question, or what a `yes_no` answer indicates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The value, apart from its label.
    pub value: String,
    /// What the officer reads. `yes_no` questions leave it empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// What it means, where the label does not say it all.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// What choosing it says about which factor.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub indicates: BTreeMap<String, Rating>,
}

/// A column of a `list` question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListColumn {
    /// Its name.
    pub id: String,
    /// Its head.
    pub label: String,
    /// Text, date, one of or yes/no.
    pub kind: Kind,
    /// The choices of a `one_of` column.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// True when a row without it is not complete.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
}

impl Question {
    /// True for a safeguard: it has a wording as a condition, and these option values:
    /// `in_place`, `before_start`, `announced`, `none`.
    pub fn is_safeguard(&self) -> bool {
        !self.condition.is_empty()
    }

    /// True where none of several options answers the question: not where the letter has to name some.
    pub fn takes_none(&self) -> bool {
        self.kind == Kind::SeveralOf && self.fills.is_none()
    }

    /// The ids of the columns without which a row of the list is not complete.
    pub fn required_columns(&self) -> Vec<String> {
        let required = self.columns.iter().filter(|column| column.required);
        required.map(|column| column.id.clone()).collect()
    }
}

/// What a file need not say: `#[serde(skip_serializing_if)]` asks by reference.
fn is_false(value: &bool) -> bool {
    !value
}
