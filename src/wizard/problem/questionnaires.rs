//! What the linter finds, and what a copy of a questionnaire can fail at.

use crate::questionnaire::{self, ErrorKind};
use crate::wizard::fork::ForkError;

use super::{Class, Problem, or_none};

impl From<ForkError> for Problem {
    fn from(error: ForkError) -> Self {
        match error {
            ForkError::Taken(id) => Self::new(Class::Usage, "duplicate-id").with("id", id),
            ForkError::NoId(id) => Self::new(Class::Usage, "no-id").with("id", id),
        }
    }
}

impl From<questionnaire::Error> for Problem {
    fn from(error: questionnaire::Error) -> Self {
        let place = format!("{}:{}:{}", error.file, error.place.line, error.place.column);
        let new = |kind| Self::new(Class::Input, kind);
        let problem = match error.kind {
            ErrorKind::TooLarge { limit } => new("too-large").with("limit", limit),
            ErrorKind::NotUtf8 => new("not-utf8"),
            ErrorKind::TooDeep => new("too-deep"),
            ErrorKind::Unreadable(cause) => new("read-failed").with("cause", cause),
            ErrorKind::UnknownName { name, nearest } => new("unknown-name")
                .with("name", name)
                .with("nearest", or_none(nearest)),
            ErrorKind::Ron(detail) => new("syntax").with("detail", detail),
            ErrorKind::UnknownShared(name) => new("unknown-shared").with("name", name),
            ErrorKind::Duplicate(id) => new("duplicate-id").with("id", id),
            ErrorKind::Dangling { what, id, nearest } => new("dangling-id")
                .with("what", what.name())
                .with("id", id)
                .with("nearest", or_none(nearest)),
            ErrorKind::NoSource(id) => new("no-source").with("id", id),
            ErrorKind::KindMismatch(id) => new("kind-mismatch").with("id", id),
            ErrorKind::TooEarly(id) => new("too-early").with("id", id),
            ErrorKind::Empty(what) => new("empty-list").with("what", what),
            ErrorKind::Unfilled(field) => new("unfilled").with("field", field),
            ErrorKind::FilledTwice(field) => new("filled-twice").with("field", field),
            ErrorKind::AskedLater { owner, question } => new("asked-later")
                .with("owner", owner)
                .with("question", question),
            ErrorKind::DoubledValue { question, value } => new("doubled-value")
                .with("question", question)
                .with("value", value),
            ErrorKind::NoScore { factor, rating } => new("no-score")
                .with("factor", factor)
                .with("rating", rating),
            ErrorKind::NotASafeguard(id) => new("not-a-safeguard").with("id", id),
            ErrorKind::NotStated { owner, question } => new("not-stated")
                .with("owner", owner)
                .with("question", question),
            ErrorKind::RequestLacks(field) => new("lacks-for-requests").with("field", field),
            ErrorKind::NoText(id) => new("no-text").with("id", id),
            ErrorKind::MissingText(key) => new("missing-text").with("key", key),
            ErrorKind::LeftoverText { key, nearest } => new("leftover-text")
                .with("key", key)
                .with("nearest", or_none(nearest)),
            ErrorKind::Unreachable { what, id } => {
                new("unreachable").with("what", what.name()).with("id", id)
            }
        };
        problem.at(place)
    }
}
