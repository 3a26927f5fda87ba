//! A piece of evidence as the assessment records it. The file itself lies in a folder beside the
//! assessment; what says that it is still the same one stands here.

use std::path::PathBuf;
use std::{fmt, io};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The largest file: a scanned contract with its annexes, and still something to send by e-mail.
pub const MAX_EVIDENCE_BYTES: u64 = 32 << 20;

/// All files of an assessment together. A document with them inside stays below the 256 MiB that
/// are read back out of one.
pub const MAX_EVIDENCE_TOTAL: u64 = 128 << 20;

/// How many files an assessment may have: more than anyone reads, and far fewer than the thousand
/// that are read back out of a document.
pub const MAX_EVIDENCE_FILES: usize = 200;

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The file's name in the folder beside the assessment; see [`super::safe_name`].
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-256 of its content in hexadecimal.
    pub sha256: String,
    /// When it was added.
    pub added: Timestamp,
    /// Ids of the questions whose answers it supports.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<String>,
    /// What it is, in a few words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
}

/// What became of a recorded file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceState {
    /// It is there and is the very file that was added.
    Present,
    /// There is no file of this name, or none that can be read.
    Missing,
    /// There is a file of this name, and its content is another.
    Changed,
    /// There is a file of this name that is too large to be read.
    Oversized,
}

/// Why a file was not added, moved or found.
#[derive(Debug)]
pub enum EvidenceError {
    /// It can't be read.
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        cause: io::Error,
    },
    /// It can't be written; nothing that was there before is touched.
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        cause: io::Error,
    },
    /// It is a folder, a device or the like.
    NotAFile(PathBuf),
    /// Where the folder beside the assessment should be stands something else, or a link.
    NotAFolder(PathBuf),
    /// The file is too large.
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The most bytes that a file may have.
        limit: u64,
    },
    /// All files together would be too large.
    TooMuch {
        /// The most bytes that they may have together.
        limit: u64,
    },
    /// There would be too many files.
    TooMany {
        /// The most files.
        limit: usize,
    },
    /// Another file has the name under which this one is recorded.
    NameTaken(PathBuf),
}

impl Evidence {
    /// True when these are the bytes that were added.
    pub fn is(&self, content: &[u8]) -> bool {
        self.size == content.len() as u64 && self.sha256 == super::evidence_copy::digest(content)
    }
}

impl EvidenceState {
    /// Its name, as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Missing => "missing",
            Self::Changed => "changed",
            Self::Oversized => "oversized",
        }
    }
}

/// How many bytes the next file may have, beside those that are recorded.
///
/// # Errors
/// [`EvidenceError::TooMany`], [`EvidenceError::TooMuch`].
pub(super) fn room(recorded: &[Evidence]) -> Result<u64, EvidenceError> {
    if recorded.len() >= MAX_EVIDENCE_FILES {
        return Err(EvidenceError::TooMany {
            limit: MAX_EVIDENCE_FILES,
        });
    }
    let sizes = recorded.iter().map(|one| one.size);
    let taken = sizes.fold(0_u64, u64::saturating_add);
    let left = MAX_EVIDENCE_TOTAL.saturating_sub(taken);
    if left == 0 {
        return Err(EvidenceError::TooMuch {
            limit: MAX_EVIDENCE_TOTAL,
        });
    }
    Ok(left)
}

impl fmt::Display for EvidenceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { path, cause } => write!(f, "{}: can't be read: {cause}", path.display()),
            Self::Write { path, cause } => {
                write!(f, "{}: can't be written: {cause}", path.display())
            }
            Self::NotAFile(path) => write!(f, "{}: not a file", path.display()),
            Self::NotAFolder(path) => write!(f, "{}: not a folder", path.display()),
            Self::TooLarge { path, limit } => {
                write!(f, "{}: more than {limit} bytes", path.display())
            }
            Self::TooMuch { limit } => write!(f, "more than {limit} bytes of evidence"),
            Self::TooMany { limit } => write!(f, "more than {limit} files of evidence"),
            Self::NameTaken(path) => write!(f, "{}: name taken", path.display()),
        }
    }
}

impl std::error::Error for EvidenceError {}
