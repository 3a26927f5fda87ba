//! What can be wrong with an assessment's file, and what its reader ought to know.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::questionnaire::{self, Place};

use super::conflict_copy::ConflictCopy;
use super::file::FORMAT;
use super::names::nearest_known;
use super::protection::Fault;
use super::save_error::{Nature, SaveError};
use super::unknown::Found;

/// What can go wrong with a file.
#[derive(Debug)]
pub enum Error {
    /// It can't be read.
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: io::Error,
    },
    /// The path leads to no file.
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What it leads to.
        nature: Nature,
    },
    /// It was not saved.
    Save(SaveError),
    /// Its content is refused: syntax, a wrong type, too large, not UTF-8.
    Content(questionnaire::Error),
    /// Its content is refused, and its end is missing.
    CutOff(questionnaire::Error),
    /// The file of this name is a PDF.
    Document(String),
    /// The file of this name is something else than an assessment.
    Foreign(String),
    /// It was written by a newer Repurpose.
    Newer {
        /// The file.
        name: String,
        /// Its format.
        format: u32,
        /// The program that wrote it.
        program: String,
    },
    /// It is protected with a passphrase.
    Protected {
        /// The file.
        name: String,
        /// Why it stays closed.
        fault: Fault,
    },
    /// What would be written could not be read again; nothing was written.
    NotReadable,
}

/// What was read, but not wholly understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A newer program wrote the file: it can be looked at, and not be changed.
    Newer {
        /// The file.
        name: String,
        /// Its format.
        format: u32,
        /// The program that wrote it.
        program: String,
    },
    /// A field that this version does not know; it is kept.
    UnknownField {
        /// The file.
        name: String,
        /// Where it stands.
        place: Place,
        /// What it is called.
        field: String,
        /// The known field that it may have been meant for.
        nearest: Option<String>,
    },
    /// A copy that a synchronising folder made when the file was changed in two places.
    ConflictCopy(ConflictCopy),
}

impl Warning {
    /// A word about each unknown field.
    pub(super) fn about(name: &str, found: &[Found]) -> impl Iterator<Item = Self> {
        found.iter().map(move |one| Self::UnknownField {
            name: name.to_owned(),
            place: one.place,
            field: one.field.name().to_owned(),
            nearest: nearest_known(one.field.name()),
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { path, cause } => write!(f, "{}: can't be read: {cause}", path.display()),
            Self::NotAFile { path, nature } => write!(f, "{}: is a {nature:?}", path.display()),
            Self::Save(error) => error.fmt(f),
            Self::Content(error) => error.fmt(f),
            Self::CutOff(error) => write!(f, "{error}; the end is missing"),
            Self::Document(name) => write!(f, "{name}: is a PDF"),
            Self::Foreign(name) => write!(f, "{name}: is no assessment"),
            Self::Newer {
                name,
                format,
                program,
            } => {
                write!(
                    f,
                    "{name}: format {format} by Repurpose {program}, newest known is {FORMAT}"
                )
            }
            Self::Protected { name, fault } => write!(f, "{name}: is protected: {fault:?}"),
            Self::NotReadable => f.write_str("what would be written does not read back"),
        }
    }
}

impl std::error::Error for Error {}
