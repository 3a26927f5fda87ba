//! The assessment on disk: `*.repurpose.ron`, plain RON with a header.
//!
//! A save either leaves the whole new file or the whole old one, whatever happens in between.
//! A file of a newer format is refused rather than half read.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::questionnaire::{self, Place, parse_plain};

use super::record::Assessment;

/// The format that this version writes, and the newest it reads.
pub const FORMAT: u32 = 1;

/// What an assessment's file name ends in.
pub const EXTENSION: &str = "repurpose.ron";

/// Two hundred long answers are under one megabyte; evidence lies beside the file.
const MAX_BYTES: usize = 64 << 20;

/// What lies deeper stands on its parent's line: a question of the kept copy, a row of a list.
const DEPTH: usize = 6;

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
    /// It can't be written; what was there before is untouched.
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: io::Error,
    },
    /// Its content is refused: syntax, an unknown field, a wrong type, too large, not UTF-8.
    Content(questionnaire::Error),
    /// It was written by a newer Repurpose.
    Newer {
        /// The file.
        name: String,
        /// Its format.
        format: u32,
        /// The program that wrote it.
        program: String,
    },
    /// What would be written could not be read again; nothing was written.
    NotReadable,
}

/// The whole file.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Repurpose", deny_unknown_fields)]
struct Whole {
    format: u32,
    program: String,
    assessment: Assessment,
}

/// The part of the file that every format keeps.
#[derive(Deserialize)]
#[serde(rename = "Repurpose")]
struct Header {
    format: u32,
    #[serde(default)]
    program: String,
}

/// Reads an assessment.
///
/// # Errors
/// [`Error::Read`], [`Error::Content`] with line and column, [`Error::Newer`].
pub fn read(path: &Path) -> Result<Assessment, Error> {
    let failed = |cause| Error::Read {
        path: path.to_owned(),
        cause,
    };
    let mut bytes = Vec::new();
    // One byte over the limit is enough to know that it is too large.
    let file = File::open(path).map_err(failed)?;
    file.take(MAX_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    parse(&path.display().to_string(), &bytes)
}

/// Reads an assessment from bytes, e.g. those attached to a document.
///
/// # Errors
/// [`Error::Content`] with line and column, [`Error::Newer`].
pub fn parse(name: &str, bytes: &[u8]) -> Result<Assessment, Error> {
    let file = questionnaire::File { name, bytes };
    let content = match parse_plain::<Whole>(file, MAX_BYTES) {
        Ok(whole) if whole.format <= FORMAT => return Ok(whole.assessment),
        Ok(whole) => return Err(newer(name, whole.format, whole.program)),
        Err(error) => error,
    };
    // A newer format may well not parse as this one: then its header is the better answer.
    match parse_plain::<Header>(file, MAX_BYTES) {
        Ok(header) if header.format > FORMAT => Err(newer(name, header.format, header.program)),
        _ => Err(Error::Content(content)),
    }
}

/// Where a file that was read names this word, quoted or as a field; its head when it does not, or
/// is gone.
pub fn place_of(path: &Path, word: &str) -> Place {
    fs::read_to_string(path).map_or(Place::START, |text| match Place::of(&text, word) {
        Place::START => Place::of_field(&text, word),
        found => found,
    })
}

/// The file's text: stable order and one line a field, so that two versions compare well.
///
/// # Errors
/// [`Error::NotReadable`] when the text would not give the same assessment again.
pub fn to_text(assessment: &Assessment) -> Result<String, Error> {
    let whole = Whole {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        assessment: assessment.clone(),
    };
    let pretty = ron::ser::PrettyConfig::new()
        .struct_names(true)
        .escape_strings(false)
        .depth_limit(DEPTH)
        .new_line("\n")
        .indentor("  ");
    let mut text = ron::ser::to_string_pretty(&whole, pretty).map_err(|_| Error::NotReadable)?;
    text.push('\n');
    let again = parse("", text.as_bytes()).map_err(|_| Error::NotReadable)?;
    if again == *assessment {
        Ok(text)
    } else {
        Err(Error::NotReadable)
    }
}

/// Writes an assessment.
///
/// # Errors
/// [`Error::Write`]; the old file is then still there, whole.
pub fn write(path: &Path, assessment: &Assessment) -> Result<(), Error> {
    replace(path, to_text(assessment)?.as_bytes())
}

/// Replaces a file by new bytes, atomically and durably: a temporary file in the same folder,
/// written and synchronised, takes the name; then the folder is synchronised. A link is followed
/// and the old file's permissions are kept.
///
/// # Errors
/// [`Error::Write`]; the old file is then still there, whole.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |cause| Error::Write {
        path: path.to_owned(),
        cause,
    };
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut temporary = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    temporary.write_all(bytes).map_err(failed)?;
    keep_permissions(&target, temporary.as_file()).map_err(failed)?;
    temporary.as_file().sync_all().map_err(failed)?;
    temporary
        .persist(&target)
        .map_err(|error| failed(error.error))?;
    sync_folder(folder).map_err(failed)
}

/// The old file's permissions; a new file gets what only its owner may read, as it holds
/// personal data and reasons of a decision.
fn keep_permissions(target: &Path, file: &File) -> io::Result<()> {
    match fs::metadata(target) {
        Ok(old) if old.permissions().readonly() => Err(io::ErrorKind::PermissionDenied.into()),
        Ok(old) => file.set_permissions(old.permissions()),
        Err(_) => Ok(()),
    }
}

/// Makes the new name durable. Windows has no such call and needs none.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

fn newer(name: &str, format: u32, program: String) -> Error {
    Error::Newer {
        name: name.to_owned(),
        format,
        program,
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Read { path, cause } => write!(f, "{}: can't be read: {cause}", path.display()),
            Self::Write { path, cause } => {
                write!(f, "{}: can't be written: {cause}", path.display())
            }
            Self::Content(error) => error.fmt(f),
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
            Self::NotReadable => f.write_str("what would be written does not read back"),
        }
    }
}

impl std::error::Error for Error {}
