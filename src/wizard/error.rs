//! What keeps an assessment from being worked on.

use std::path::Path;

use crate::assessment::EvidenceError;
use crate::assessment::file;
use crate::assessment::lock::{Other, who_has};
use crate::questionnaire::{self, ErrorKind, Thing};

use super::desk::Desk;

/// What keeps an assessment from being worked on.
#[derive(Debug)]
pub enum Error {
    /// No questionnaire with this id is shipped.
    UnknownQuestionnaire(String),
    /// The questionnaire's own text is faulty.
    Questionnaire(Vec<questionnaire::Error>),
    /// The file.
    File(file::Error),
    /// The questionnaire that an assessment keeps is not the one that its hash names; with the
    /// place of the hash, where it stands in a file.
    ChangedCopy(Option<String>),
    /// The files that its evidence consists of.
    Evidence(EvidenceError),
    /// Somebody else has the file open.
    Locked(Box<Other>),
    /// It is signed or withdrawn: only a revision can say otherwise.
    Final,
    /// It is the recipient's request: opinion, decision and withdrawal are the controller's.
    NotInRequest,
    /// Nothing in this questionnaire is for the recipient to state.
    TakesNoRequests(String),
    /// Answers are tried out: they are kept or taken back first.
    Trying,
    /// It has no file name yet.
    NoPath,
}

impl Error {
    /// Somebody else has this open, as far as can be told.
    pub(super) fn locked(path: &Path) -> Self {
        Self::Locked(Box::new(who_has(path).unwrap_or(Other {
            holder: None,
            seen: None,
        })))
    }
}

/// An unknown questionnaire, with the place in the file that names it.
pub fn located(desk: &Desk, error: Error, path: &Path) -> Error {
    let id = match error {
        Error::UnknownQuestionnaire(id) => id,
        Error::ChangedCopy(_) => {
            let place = file::place_of(path, "hash");
            let place = format!("{}:{}:{}", path.display(), place.line, place.column);
            return Error::ChangedCopy(Some(place));
        }
        other => return other,
    };
    let ids = desk.library.ids();
    let known: Vec<&str> = ids.iter().map(String::as_str).collect();
    Error::File(file::Error::Content(questionnaire::Error {
        file: path.display().to_string(),
        place: file::place_of(path, &id),
        kind: ErrorKind::Dangling {
            what: Thing::Questionnaire,
            nearest: questionnaire::nearest(&id, &known),
            id,
        },
    }))
}
