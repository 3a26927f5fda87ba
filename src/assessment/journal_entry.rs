//! What a journal says: one line about the file, then the text of the assessment; where the file
//! is protected, the same bytes as it would hold.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::questionnaire::{File, parse_plain};

use super::disk::Disk;
use super::file::{self, Error};
use super::protection::{Passphrase, Protection, is_protected};
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
    pub state: Kept,
}

/// A state as it is written down.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    /// For everybody who can read the journal.
    Plain(Box<Assessment>),
    /// For who knows the passphrase.
    Protected(Vec<u8>),
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
            state: if is_protected(rest) {
                Kept::Protected(rest.to_vec())
            } else {
                Kept::Plain(Box::new(file::parse(name, rest)?))
            },
        })
    }

    /// The same, so that it says nothing to who does not know the passphrase.
    ///
    /// # Errors
    /// [`Error::NotReadable`].
    pub fn protected(mut self, protection: &Protection) -> Result<Self, Error> {
        if let Kept::Plain(assessment) = &self.state {
            let text = file::to_text(assessment)?;
            let sealed = protection.seal(text.as_bytes());
            self.state = Kept::Protected(sealed.ok_or(Error::NotReadable)?);
        }
        Ok(self)
    }

    /// The state, with what protects it. `known` saves the work where it is that of the file.
    ///
    /// # Errors
    /// [`Error::Protected`], [`Error::Content`].
    pub fn open(
        self,
        name: &str,
        passphrase: Option<&Passphrase>,
        known: Option<&Protection>,
    ) -> Result<(Assessment, Option<Protection>), Error> {
        let bytes = match self.state {
            Kept::Plain(assessment) => return Ok((*assessment, None)),
            Kept::Protected(bytes) => bytes,
        };
        let opened = known.and_then(|known| Some((known.clone(), known.open(&bytes).ok()?)));
        let (protection, plain) = match opened {
            Some(opened) => opened,
            None => file::unlock(name, &bytes, passphrase)?,
        };
        Ok((file::parse(name, &plain)?, Some(protection)))
    }

    /// The bytes that read back as this entry.
    ///
    /// # Errors
    /// [`Error::NotReadable`] when they would not.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Error> {
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
        let state = match &self.state {
            Kept::Plain(assessment) => file::to_text(assessment)?.into_bytes(),
            Kept::Protected(bytes) => bytes.clone(),
        };
        Ok([head.as_bytes(), b"\n", &state].concat())
    }
}
