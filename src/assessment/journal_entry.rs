//! What a journal says: one line about the file, then the text of the assessment.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::questionnaire::{File, parse_plain};

use super::disk::Disk;
use super::file::{self, Error};
use super::record::Assessment;
use super::save::{Version, backup_of};

/// The format that this version writes, and the newest that it knows.
const FORMAT: u32 = 1;

/// The first line names a file, a hash and two times.
const MAX_HEAD: usize = 64 << 10;

/// A state of an assessment that was not saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// When it was written down.
    pub at: Timestamp,
    /// The file that it belongs into; `None` when it has none, or one whose name is no text.
    pub file: Option<PathBuf>,
    /// What that file held when it was read or written last.
    pub version: Option<Version>,
    /// When the person did not want it back.
    pub declined: Option<Timestamp>,
    /// The state.
    pub assessment: Assessment,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Journal")]
struct Head {
    format: u32,
    #[serde(default)]
    program: String,
    at: Timestamp,
    #[serde(default)]
    file: Option<PathBuf>,
    #[serde(default)]
    version: Option<Version>,
    #[serde(default)]
    declined: Option<Timestamp>,
}

impl Entry {
    /// Reads a journal; where it is damaged, the state before the newest.
    ///
    /// # Errors
    /// As [`Entry::parse`], and when neither can be read.
    pub fn read(disk: &dyn Disk, path: &Path) -> Result<Self, Error> {
        let of = |path: &Path| {
            let bytes = file::bytes(disk, path, MAX_HEAD)?;
            Self::parse(&path.display().to_string(), &bytes)
        };
        of(path).or_else(|error| of(&backup_of(path)).map_err(|_| error))
    }

    /// The entry that these bytes say.
    ///
    /// # Errors
    /// [`Error::Content`] with line and column, [`Error::Newer`].
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, Error> {
        let mut lines = bytes.splitn(2, |byte| *byte == b'\n');
        let (first, rest) = (lines.next(), lines.next().unwrap_or_default());
        let bytes = first.unwrap_or_default();
        let head: Head = parse_plain(File { name, bytes }, MAX_HEAD).map_err(Error::Content)?;
        if head.format > FORMAT {
            return Err(Error::Newer {
                name: name.to_owned(),
                format: head.format,
                program: head.program,
            });
        }
        Ok(Self {
            at: head.at,
            file: head.file,
            version: head.version,
            declined: head.declined,
            assessment: file::parse(name, rest)?,
        })
    }

    /// The text that reads back as this entry.
    ///
    /// # Errors
    /// [`Error::NotReadable`] when it would not.
    pub fn to_text(&self) -> Result<String, Error> {
        let is_text = |path: &&PathBuf| path.to_str().is_some();
        let head = Head {
            format: FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            at: self.at,
            file: self.file.as_ref().filter(is_text).cloned(),
            version: self.version,
            declined: self.declined,
        };
        let head = ron::to_string(&head).map_err(|_| Error::NotReadable)?;
        Ok(format!("{head}\n{}", file::to_text(&self.assessment)?))
    }
}
