//! What can go wrong with an assessment: reading, opening, answering, saving it, and its evidence.

use std::path::Path;

use crate::assessment::file::{self, Warning};
use crate::assessment::{EvidenceError, SaveError};
use crate::questionnaire::{self, ErrorKind};
use crate::wizard::error::Error as SessionError;
use crate::wizard::values::Mismatch;

use super::{Class, Problem, or_none};

impl From<file::Error> for Problem {
    fn from(error: file::Error) -> Self {
        match error {
            file::Error::Read { path, cause } => Self::unreadable(&path, &cause),
            file::Error::NotAFile { path, nature } => Self::new(Class::Input, "not-a-file")
                .with("nature", nature.name())
                .at(path.display().to_string()),
            file::Error::Save(error) => error.into(),
            file::Error::Content(error) => damaged(error),
            file::Error::CutOff(error) => {
                Self::new(Class::Input, "cut-off-file").at(place_of(&error))
            }
            file::Error::Document(name) => Self::new(Class::Input, "document-instead").at(name),
            file::Error::Foreign(name) => Self::new(Class::Input, "no-assessment").at(name),
            file::Error::Newer {
                name,
                format,
                program,
            } => Self::new(Class::Input, "newer-format")
                .with("format", format)
                .with("program", program)
                .at(name),
            file::Error::Protected { name, fault } => Self::new(Class::Input, "protected")
                .with("fault", fault.name())
                .at(name),
            file::Error::NotReadable => Self::new(Class::Output, "does-not-read-back"),
        }
    }
}

/// An assessment is written by a program, so that a fault of its syntax is damage.
fn damaged(error: questionnaire::Error) -> Problem {
    let place = place_of(&error);
    match error.kind {
        ErrorKind::Ron(detail) => Problem::new(Class::Input, "damaged-file")
            .with("detail", detail)
            .at(place),
        _ => error.into(),
    }
}

fn place_of(error: &questionnaire::Error) -> String {
    format!("{}:{}:{}", error.file, error.place.line, error.place.column)
}

impl From<Warning> for Problem {
    fn from(warning: Warning) -> Self {
        let new = |kind| Self::new(Class::Input, kind);
        match warning {
            Warning::Newer {
                name,
                format,
                program,
            } => new("newer-read-only")
                .with("format", format)
                .with("program", program)
                .at(name),
            Warning::UnknownField {
                name,
                place,
                field,
                nearest,
            } => new("unknown-field")
                .with("field", field)
                .with("nearest", or_none(nearest))
                .at(format!("{name}:{}:{}", place.line, place.column)),
            Warning::ConflictCopy(copy) => new("conflict-copy")
                .with("service", copy.service.name())
                .at(copy.path.display().to_string()),
        }
    }
}

impl From<SaveError> for Problem {
    fn from(error: SaveError) -> Self {
        let new = |kind, path: &Path| Self::new(Class::Output, kind).at(path.display().to_string());
        match error {
            SaveError::Refused { path, cause } => Self::unwritable(&path, &cause),
            SaveError::ReadOnly(path) => new("read-only-file", &path),
            SaveError::Changed(path) => new("changed-meanwhile", &path),
            SaveError::Exists(path) => new("exists", &path),
            SaveError::NotAFile { path, nature } => {
                new("not-a-file", &path).with("nature", nature.name())
            }
            SaveError::NotConfirmed { path, cause, .. } => {
                new("not-confirmed", &path).with("cause", cause.to_string())
            }
        }
    }
}

impl From<SessionError> for Problem {
    fn from(error: SessionError) -> Self {
        match error {
            SessionError::UnknownQuestionnaire(id) => {
                Self::new(Class::Input, "unknown-questionnaire").with("id", id)
            }
            SessionError::Questionnaire(errors) => errors.into_iter().next().map_or_else(
                || Self::new(Class::Input, "unknown-questionnaire").with("id", ""),
                Self::from,
            ),
            SessionError::File(error) => error.into(),
            SessionError::ChangedCopy(place) => Self {
                place,
                ..Self::new(Class::Input, "changed-copy")
            },
            SessionError::Evidence(error) => error.into(),
            SessionError::Locked(other) => Self::locked(&other),
            SessionError::Final => Self::new(Class::Usage, "final"),
            SessionError::Trying => Self::new(Class::Usage, "trying"),
            SessionError::NotInRequest => Self::new(Class::Usage, "not-in-request"),
            SessionError::TakesNoRequests(id) => {
                Self::new(Class::Usage, "takes-no-requests").with("id", id)
            }
            SessionError::NoPath => Self::new(Class::Usage, "no-path"),
        }
    }
}

impl From<EvidenceError> for Problem {
    fn from(error: EvidenceError) -> Self {
        let at = |class, kind, path: std::path::PathBuf| {
            Self::new(class, kind).at(path.display().to_string())
        };
        let new = |kind| Self::new(Class::Input, kind);
        match error {
            EvidenceError::Read { path, cause } => Self::unreadable(&path, &cause),
            EvidenceError::Write { path, cause } => Self::unwritable(&path, &cause),
            EvidenceError::NotAFile(path) => at(Class::Input, "evidence-no-file", path),
            EvidenceError::NotAFolder(path) => at(Class::Output, "evidence-folder", path),
            EvidenceError::TooLarge { path, limit } => {
                at(Class::Input, "evidence-too-large", path).with("limit", limit >> 20)
            }
            EvidenceError::TooMuch { limit } => new("evidence-too-much").with("limit", limit >> 20),
            EvidenceError::TooMany { limit } => new("evidence-too-many").with("limit", limit),
            EvidenceError::NameTaken(path) => at(Class::Output, "evidence-name-taken", path),
        }
    }
}

impl From<Mismatch> for Problem {
    fn from(mismatch: Mismatch) -> Self {
        match mismatch {
            Mismatch::Option {
                value,
                nearest,
                known,
            } => Self::new(Class::Usage, "unknown-value")
                .with("value", value)
                .with("nearest", or_none(nearest))
                .with("known", known.join(", ")),
            Mismatch::Date(text) => Self::new(Class::Usage, "bad-date").with("text", text),
            Mismatch::Column { part, known } => Self::new(Class::Usage, "bad-column")
                .with("part", part)
                .with("known", known.join(", ")),
        }
    }
}
