//! Every error as a problem with a remedy: one exhaustive match for each room's errors, in a file of its
//! own by what one was about to do.
//!
//! A problem carries kind, values and place; the sentences stand in `problems.ftl` under
//! `problem-<kind>` and `remedy-<kind>`, in every language.

mod documents;
mod files;
mod imports;
mod questionnaires;
mod signatures;

use std::io::{self, ErrorKind};
use std::path::Path;

use jiff::Timestamp;

use crate::assessment::lock::Other;
use crate::language::{Texts, Value};

/// What went wrong, for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The key of its sentences.
    pub kind: &'static str,
    /// What the sentences name.
    pub values: Vec<(&'static str, Given)>,
    /// Where it is: a file, with line and column where there are any.
    pub place: Option<String>,
    /// Whose turn it is.
    pub class: Class,
}

/// What stands for a variable of a problem's sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// Words, or the name of a case that the sentence distinguishes.
    Text(String),
    /// A number; the sentence may decline by it.
    Number(i64),
}

/// What kind of answer a problem is to whoever called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Done, and the answer is no.
    Answer,
    /// Wrong usage.
    Usage,
    /// An input can't be read or is refused.
    Input,
    /// An output can't be written, or no window can be opened.
    Output,
}

impl Problem {
    /// A problem without values or place.
    pub fn new(class: Class, kind: &'static str) -> Self {
        Self {
            kind,
            values: Vec::new(),
            place: None,
            class,
        }
    }

    /// The same with a value for its sentences.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Given>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The same at a place.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// A file that can't be read.
    pub fn unreadable(path: &Path, cause: &std::io::Error) -> Self {
        Self::new(Class::Input, "read-failed")
            .with("cause", cause_of(cause))
            .at(path.display().to_string())
    }

    /// A file that can't be written.
    pub fn unwritable(path: &Path, cause: &std::io::Error) -> Self {
        Self::new(Class::Output, "write-failed")
            .with("cause", cause_of(cause))
            .at(path.display().to_string())
    }

    /// A file that somebody else has open.
    pub fn locked(other: &Other) -> Self {
        let said = |text: Option<&str>| {
            let text = text.filter(|text| !text.trim().is_empty());
            or_none(text.map(str::to_owned))
        };
        let holder = other.holder.as_ref();
        Self::new(Class::Output, "locked")
            .with("user", said(holder.map(|it| it.user.as_str())))
            .with("machine", said(holder.map(|it| it.machine.as_str())))
            .with("since", or_none(holder.map(|it| minute(it.since))))
            .with("seen", or_none(other.seen.map(minute)))
    }

    /// What is wrong.
    pub fn sentence(&self, texts: &Texts) -> String {
        self.say(texts, "problem")
    }

    /// What to do.
    pub fn remedy(&self, texts: &Texts) -> String {
        self.say(texts, "remedy")
    }

    /// The same for who sits before a window and knows no options of commands.
    pub fn remedy_in_window(&self, texts: &Texts) -> String {
        match texts.has(&format!("window-remedy-{}", self.kind)) {
            true => self.say(texts, "window-remedy"),
            false => self.remedy(texts),
        }
    }

    fn say(&self, texts: &Texts, prefix: &str) -> String {
        let values: Vec<(&str, Value<'_>)> = self
            .values
            .iter()
            .map(|(name, value)| (*name, value.into()))
            .collect();
        texts.with(&format!("{prefix}-{}", self.kind), &values)
    }
}

impl From<String> for Given {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Given {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u64> for Given {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Given {
    fn from(number: usize) -> Self {
        Self::from(number as u64)
    }
}

impl From<u32> for Given {
    fn from(number: u32) -> Self {
        Self::from(u64::from(number))
    }
}

impl<'a> From<&'a Given> for Value<'a> {
    fn from(given: &'a Given) -> Self {
        match given {
            Given::Text(text) => Self::Text(text),
            Given::Number(number) => Self::Number(*number),
        }
    }
}

/// Why the disk refuses, as a case that the sentence distinguishes; what is rare keeps the system's own
/// words, without its number.
fn cause_of(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "not-found".to_owned(),
        ErrorKind::PermissionDenied => "denied".to_owned(),
        ErrorKind::StorageFull => "full".to_owned(),
        _ => {
            let words = error.to_string();
            let end = words.find(" (os error").unwrap_or(words.len());
            words.get(..end).unwrap_or_default().to_owned()
        }
    }
}

/// Several names in one sentence, or the case `none`.
fn or_none_of(names: &[String]) -> String {
    or_none((!names.is_empty()).then(|| names.join(", ")))
}

/// A time as the problems name it.
fn minute(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// Texts distinguish a missing name by the case `none`.
fn or_none(name: Option<String>) -> String {
    name.unwrap_or_else(|| "none".to_owned())
}
