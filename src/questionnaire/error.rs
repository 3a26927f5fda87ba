//! What can be wrong with a questionnaire file, and where.
//!
//! Knows no sentence for a user: `Display` is a terse line for logs, tests and authors.

use std::fmt;

use super::nearest::nearest;

/// A finding in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// The file's name as it was handed in.
    pub file: String,
    /// Where in it.
    pub place: Place,
    /// What it is.
    pub kind: Kind,
}

/// A position, counted from 1 as editors do; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// What a finding is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The file is larger than any real one.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The bytes are not UTF-8 from here on.
    NotUtf8,
    /// Nested deeper than any real file.
    TooDeep,
    /// It can't be read from the disk: the system's own words.
    Unreadable(String),
    /// RON syntax or a wrong type: the parser's own words.
    Ron(String),
    /// A field or variant that does not exist.
    UnknownName {
        /// As written.
        name: String,
        /// The nearest that exists at this place.
        nearest: Option<String>,
    },
    /// No shared file has this name.
    UnknownShared(String),
    /// An id stands twice.
    Duplicate(String),
    /// An id points at nothing.
    Dangling {
        /// What kind of thing it should name.
        what: Thing,
        /// The id as written.
        id: String,
        /// The nearest id that exists.
        nearest: Option<String>,
    },
    /// A question, rule or verdict names no source.
    NoSource(String),
    /// A question's kind and its options or columns don't fit.
    KindMismatch(String),
    /// A condition uses what is not known yet at that place.
    TooEarly(String),
    /// A list is empty that has to decide something.
    Empty(&'static str),
    /// No question supplies this content, which every authorization needs.
    Unfilled(String),
    /// Two questions supply the same content.
    FilledTwice(String),
    /// A condition names a question that is asked only later.
    AskedLater {
        /// Whose condition it is.
        owner: String,
        /// The question.
        question: String,
    },
    /// An option's value stands twice in its question.
    DoubledValue {
        /// The question.
        question: String,
        /// The value.
        value: String,
    },
    /// A factor's scale says nothing of this rating.
    NoScore {
        /// The factor.
        factor: String,
        /// The rating.
        rating: String,
    },
    /// A safeguard's options are not the four that a safeguard has.
    NotASafeguard(String),
    /// The recipient may state the one, which is asked only after another that it may not state.
    NotStated {
        /// The question with the condition.
        owner: String,
        /// The question that the condition names.
        question: String,
    },
    /// Requests are possible, and can't say this content of them.
    RequestLacks(String),
    /// A question or rule has no words.
    NoText(String),
    /// A translation lacks this text.
    MissingText(String),
    /// A translation has a text that nothing asks for.
    LeftoverText {
        /// Its key.
        key: String,
        /// The nearest key that exists.
        nearest: Option<String>,
    },
    /// No answers whatever lead to it.
    Unreachable {
        /// What kind of thing it is.
        what: Thing,
        /// Its id.
        id: String,
    },
}

/// What an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A source.
    Source,
    /// A question.
    Question,
    /// A value of a question.
    Value,
    /// A rule.
    Rule,
    /// A factor.
    Factor,
    /// A level of safeguards.
    Level,
    /// A questionnaire.
    Questionnaire,
    /// An outcome.
    Outcome,
}

impl Thing {
    /// The name that texts distinguish it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Question => "question",
            Self::Value => "value",
            Self::Rule => "rule",
            Self::Factor => "factor",
            Self::Level => "level",
            Self::Questionnaire => "questionnaire",
            Self::Outcome => "outcome",
        }
    }
}

impl Error {
    /// A finding at a place.
    pub fn at(file: &str, place: Place, kind: Kind) -> Self {
        Self {
            file: file.to_owned(),
            place,
            kind,
        }
    }

    /// True when the file could not be read as a questionnaire at all.
    pub fn is_broken_file(&self) -> bool {
        matches!(
            self.kind,
            Kind::TooLarge { .. }
                | Kind::NotUtf8
                | Kind::TooDeep
                | Kind::Unreadable(_)
                | Kind::Ron(_)
                | Kind::UnknownName { .. }
        )
    }

    /// A parser's error, cut to what a person reads.
    pub(super) fn from_ron(file: &str, text: &str, error: &ron::error::SpannedError) -> Self {
        let start = error.span.start;
        let place = Place {
            line: start.line.max(1),
            column: start.col.max(1),
        };
        let place = place.at_word(text);
        let kind = match &error.code {
            ron::Error::ExceededRecursionLimit => Kind::TooDeep,
            ron::Error::NoSuchStructField {
                expected, found, ..
            }
            | ron::Error::NoSuchEnumVariant {
                expected, found, ..
            } => Kind::UnknownName {
                name: found.clone(),
                nearest: nearest(found, expected),
            },
            code => Kind::Ron(code.to_string().chars().take(300).collect()),
        };
        debug_assert!(place.line <= text.lines().count() + 1);
        Self::at(file, place, kind)
    }
}

impl Place {
    /// The head of a file.
    pub const START: Self = Self { line: 1, column: 1 };

    /// Where the quoted word stands first; the head of the file when it does not.
    pub fn of(text: &str, word: &str) -> Self {
        text.find(&format!("\"{word}\""))
            .map_or(Self::START, |at| Self::at_byte(text.as_bytes(), at))
    }

    /// Where a field of this name stands first; the head of the file when it does not.
    pub fn of_field(text: &str, field: &str) -> Self {
        text.find(&format!("{field}:"))
            .map_or(Self::START, |at| Self::at_byte(text.as_bytes(), at))
    }

    /// The same place, or the next letter after it: the parser stops before the space in front of
    /// what it did not expect.
    fn at_word(self, text: &str) -> Self {
        let line = text.lines().nth(self.line - 1).unwrap_or_default();
        let mut from = line.chars().skip(self.column - 1);
        match from.position(|letter| !letter.is_whitespace()) {
            Some(spaces) => Self {
                column: self.column + spaces,
                ..self
            },
            None => self,
        }
    }

    /// Where this byte of a text stands.
    pub fn at_byte(bytes: &[u8], at: usize) -> Self {
        let before = String::from_utf8_lossy(&bytes[..at.min(bytes.len())]);
        let line = before.matches('\n').count() + 1;
        let column = before
            .rsplit('\n')
            .next()
            .map_or(0, |tail| tail.chars().count())
            + 1;
        Self { line, column }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}:{}: {}",
            self.file, self.place.line, self.place.column, self.kind
        )
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit } => write!(f, "larger than {limit} bytes"),
            Self::NotUtf8 => f.write_str("not UTF-8"),
            Self::TooDeep => f.write_str("nested too deeply"),
            Self::Unreadable(cause) => write!(f, "can't be read: {cause}"),
            Self::Ron(message) => f.write_str(message),
            Self::UnknownName { name, nearest } => {
                write!(f, "no field or variant `{name}`, nearest is {nearest:?}")
            }
            Self::UnknownShared(name) => write!(f, "no shared file `{name}`"),
            Self::Duplicate(id) => write!(f, "id `{id}` stands twice"),
            Self::Dangling {
                what,
                id,
                nearest: Some(nearest),
            } => write!(f, "no {what:?} `{id}`, nearest is `{nearest}`"),
            Self::Dangling {
                what,
                id,
                nearest: None,
            } => write!(f, "no {what:?} `{id}`"),
            Self::NoSource(id) => write!(f, "`{id}` names no source"),
            Self::KindMismatch(id) => write!(f, "`{id}`: kind and options or columns don't fit"),
            Self::TooEarly(id) => write!(
                f,
                "`{id}`: its condition uses what is not known yet at that place"
            ),
            Self::Empty(what) => write!(f, "`{what}` is empty"),
            Self::Unfilled(field) => write!(f, "no question fills `{field}`"),
            Self::FilledTwice(field) => write!(f, "`{field}` is filled twice"),
            Self::AskedLater { owner, question } => {
                write!(f, "`{owner}` depends on `{question}`, which is asked later")
            }
            Self::DoubledValue { question, value } => {
                write!(f, "`{question}` offers `{value}` twice")
            }
            Self::NoScore { factor, rating } => {
                write!(f, "the scale of `{factor}` has no score for {rating}")
            }
            Self::NotASafeguard(id) => write!(f, "`{id}` lacks the options of a safeguard"),
            Self::NotStated { owner, question } => {
                write!(
                    f,
                    "`{owner}` may be stated by the recipient, `{question}` not"
                )
            }
            Self::RequestLacks(field) => write!(f, "no request can state `{field}`"),
            Self::NoText(id) => write!(f, "`{id}` has no words"),
            Self::MissingText(key) => write!(f, "`{key}` is not translated"),
            Self::LeftoverText { key, nearest } => {
                write!(f, "`{key}` translates nothing; nearest is {nearest:?}")
            }
            Self::Unreachable { what, id } => write!(f, "no answers reach {what:?} `{id}`"),
        }
    }
}

impl std::error::Error for Error {}
