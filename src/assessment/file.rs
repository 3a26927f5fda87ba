//! The assessment on disk: `*.repurpose.ron`, plain RON with a header.
//!
//! How it gets there stands in `save`; a file of a newer format is refused rather than half read.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::questionnaire::{self, Place, parse_plain};

use super::disk::{Disk, RealDisk};
use super::record::Assessment;
use super::save::{self, Expected, Version};
use super::save_error::{Nature, SaveError};

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
    /// The path leads to no file.
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What it leads to.
        nature: Nature,
    },
    /// It was not saved.
    Save(SaveError),
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

/// An assessment that was read.
#[derive(Clone, Debug)]
pub struct Opened {
    /// What it says.
    pub assessment: Assessment,
    /// The version of its file.
    pub version: Version,
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

/// Reads an assessment from the computer's own file system.
///
/// # Errors
/// As [`open`].
pub fn read(path: &Path) -> Result<Assessment, Error> {
    open(&RealDisk, path).map(|opened| opened.assessment)
}

/// Reads an assessment, with the version that a later save has to find again.
///
/// # Errors
/// [`Error::Read`], [`Error::NotAFile`], [`Error::Content`] with line and column, [`Error::Newer`].
pub fn open(disk: &dyn Disk, path: &Path) -> Result<Opened, Error> {
    let failed = |cause| Error::Read {
        path: path.to_owned(),
        cause,
    };
    // A pipe would be waited for, and a folder fails with words that nobody understands.
    if let Some(nature) = Nature::unlike_a_file(&disk.metadata(path).map_err(failed)?) {
        let path = path.to_owned();
        return Err(Error::NotAFile { path, nature });
    }
    let mut bytes = Vec::new();
    // One byte over the limit is enough to know that it is too large.
    let file = disk.open(path).map_err(failed)?;
    file.take(MAX_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    Ok(Opened {
        assessment: parse(&path.display().to_string(), &bytes)?,
        version: Version::of(&bytes),
    })
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

/// Writes an assessment, and gives the version that the file then is.
///
/// # Errors
/// [`Error::Save`], [`Error::NotReadable`].
pub fn write(
    disk: &dyn Disk,
    path: &Path,
    assessment: &Assessment,
    expected: Expected,
) -> Result<Version, Error> {
    let text = to_text(assessment)?;
    save::replace(disk, path, text.as_bytes(), expected).map_err(Error::Save)
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
            Self::NotAFile { path, nature } => write!(f, "{}: is a {nature:?}", path.display()),
            Self::Save(error) => error.fmt(f),
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
