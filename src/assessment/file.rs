//! The assessment as a file: `*.repurpose.ron`, plain RON with a header.
//!
//! How it gets to the disk stands in `save`. What this version does not know is kept, and told.

use std::fs;
use std::io::Read;
use std::path::Path;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::questionnaire::{File, Place, parse_plain};

use super::disk::{Disk, RealDisk};
use super::file_damage::refused;
pub use super::file_error::{Error, Warning};
use super::protection::{Fault, Passphrase, Protection, is_protected};
use super::record::Assessment;
use super::save::{self, Expected, Version};
use super::save_error::Nature;
use super::unknown::{Noting, put_back};
use super::{migrate_v1, parts};

/// The format that this version writes, and the newest that it knows.
pub const FORMAT: u32 = 2;

/// What an assessment's file name ends in.
pub const EXTENSION: &str = "repurpose.ron";

/// Two hundred long answers are under one megabyte; evidence lies beside the file.
pub(super) const MAX_BYTES: usize = 64 << 20;

/// What a protected file may be longer than what it holds.
const MOST_PROTECTION: usize = (MAX_BYTES >> 12) + 1024;

/// What lies deeper stands on its parent's line: a question of the kept copy, a row of a list.
const DEPTH: usize = 6;

/// What was read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What it says.
    pub assessment: Assessment,
    /// The version of its file.
    pub version: Version,
    /// What was not understood.
    pub warnings: Vec<Warning>,
    /// What its file is protected with, if it is.
    pub protection: Option<Protection>,
}

/// The whole file.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Repurpose")]
struct Whole {
    format: u32,
    program: String,
    assessment: Assessment,
}

/// Reads an assessment from the computer's own file system.
///
/// # Errors
/// As [`open`], and [`Error::Newer`].
pub fn read(path: &Path) -> Result<Assessment, Error> {
    read_with(path, None)
}

/// Reads an assessment that may be protected from the computer's own file system.
///
/// # Errors
/// As [`open`], and [`Error::Newer`].
pub fn read_with(path: &Path, passphrase: Option<&Passphrase>) -> Result<Assessment, Error> {
    understood(open(&RealDisk, path, passphrase)?)
}

/// Reads an assessment that lies open or under this very protection, which takes no time to undo.
///
/// # Errors
/// As [`open`], and [`Error::Newer`].
pub(super) fn read_under(
    path: &Path,
    protection: Option<&Protection>,
) -> Result<Assessment, Error> {
    let name = path.display().to_string();
    let bytes = bytes(&RealDisk, path, MOST_PROTECTION)?;
    let plain = protection
        .filter(|_| is_protected(&bytes))
        .map(|it| it.open(&bytes));
    match plain {
        Some(Ok(plain)) => parse(&name, &plain),
        Some(Err(fault)) => Err(Error::Protected { name, fault }),
        None => parse(&name, &bytes),
    }
}

/// Reads an assessment, with the version that a later save has to find again.
///
/// # Errors
/// [`Error::Read`], [`Error::NotAFile`], [`Error::Content`] with line and column, [`Error::Newer`]
/// for a file whose newer format can't be read as this one, [`Error::Protected`] when the
/// passphrase is needed, or another one.
pub fn open(
    disk: &dyn Disk,
    path: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Reading, Error> {
    let name = path.display().to_string();
    let bytes = bytes(disk, path, MOST_PROTECTION)?;
    if !is_protected(&bytes) {
        return reading(&name, &bytes);
    }
    let (protection, plain) = unlock(&name, &bytes, passphrase)?;
    Ok(Reading {
        version: Version::of(&bytes),
        protection: Some(protection),
        ..reading(&name, &plain)?
    })
}

/// What protected bytes hold, and under which protection.
pub(super) fn unlock(
    name: &str,
    bytes: &[u8],
    passphrase: Option<&Passphrase>,
) -> Result<(Protection, Zeroizing<Vec<u8>>), Error> {
    passphrase
        .ok_or(Fault::Locked)
        .and_then(|passphrase| Protection::unlock(bytes, passphrase))
        .map_err(|fault| Error::Protected {
            name: name.to_owned(),
            fault,
        })
}

/// Reads an assessment from bytes, e.g. those attached to a document.
///
/// # Errors
/// [`Error::Content`] with line and column, [`Error::Newer`].
pub fn parse(name: &str, bytes: &[u8]) -> Result<Assessment, Error> {
    understood(reading(name, bytes)?)
}

/// Reads an assessment from bytes, with what was not understood. A newer format is read as far as
/// it is one that this version could have written, but for fields that it does not know.
///
/// # Errors
/// [`Error::Content`] with line and column, [`Error::Newer`]; [`Error::Protected`].
pub fn reading(name: &str, bytes: &[u8]) -> Result<Reading, Error> {
    if is_protected(bytes) {
        return Err(Error::Protected {
            name: name.to_owned(),
            fault: Fault::Locked,
        });
    }
    let file = File { name, bytes };
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let read = if format_of(text.as_bytes()) == Some(migrate_v1::FROM) {
        parse_plain::<Noting<migrate_v1::Whole>>(file, MAX_BYTES)
            .map(|old| old.map(migrate_v1::Whole::migrated))
            .map(|migrated| (migrated, None))
    } else {
        parse_plain::<Noting<Whole>>(file, MAX_BYTES).map(|it| present(name, it))
    };
    let (noting, newer) = read.map_err(|error| refused(file, error))?;
    let found = noting.unknown(text);
    let mut assessment = noting.value;
    let warnings = newer.into_iter().chain(Warning::about(name, &found));
    let warnings = warnings.collect();
    assessment.unknown = found.into_iter().map(|found| found.field).collect();
    Ok(Reading {
        assessment,
        version: Version::of(bytes),
        warnings,
        protection: None,
    })
}

/// The number of the format that these bytes say they are in.
pub fn format_of(bytes: &[u8]) -> Option<u32> {
    parts::head_field(std::str::from_utf8(bytes).ok()?, "format")?
        .parse()
        .ok()
}

/// Where a file that was read names this word, quoted or as a field; its head when it does not, or
/// is gone.
pub fn place_of(path: &Path, word: &str) -> Place {
    fs::read_to_string(path).map_or(Place::START, |text| match Place::of(&text, word) {
        Place::START => Place::of_field(&text, word),
        found => found,
    })
}

/// The file's text: stable order and one line a field, so that two versions compare well; with the
/// fields that this version does not know.
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
    let text = ron::ser::to_string_pretty(&whole, pretty).map_err(|_| Error::NotReadable)?;
    let (mut text, unknown) = put_back(text, &assessment.unknown);
    text.push('\n');
    let mut again = parse("", text.as_bytes()).map_err(|_| Error::NotReadable)?;
    let all_back = again.unknown.len() == unknown;
    again.unknown.clone_from(&assessment.unknown);
    if all_back && again == *assessment {
        Ok(text)
    } else {
        Err(Error::NotReadable)
    }
}

/// Writes an assessment, protected or not, and gives the version that the file then is.
///
/// # Errors
/// [`Error::Save`], [`Error::NotReadable`].
pub fn write(
    disk: &dyn Disk,
    path: &Path,
    assessment: &Assessment,
    protection: Option<&Protection>,
    expected: Expected,
) -> Result<Version, Error> {
    let text = to_text(assessment)?.into_bytes();
    let bytes = match protection {
        Some(protection) => protection.seal(&text).ok_or(Error::NotReadable)?,
        None => text,
    };
    save::replace(disk, path, &bytes, expected).map_err(Error::Save)
}

/// The bytes of a file that is an assessment after `head` bytes at most; of a larger one enough to
/// know that it is too large.
pub(super) fn bytes(disk: &dyn Disk, path: &Path, head: usize) -> Result<Vec<u8>, Error> {
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
    let file = disk.open(path).map_err(failed)?;
    file.take((MAX_BYTES + head) as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    Ok(bytes)
}

/// The assessment of a file in the present format, with a word about a newer one.
fn present(name: &str, noting: Noting<Whole>) -> (Noting<Assessment>, Option<Warning>) {
    let mut newer = None;
    let assessment = noting.map(|whole| {
        if whole.format > FORMAT {
            newer = Some(Warning::Newer {
                name: name.to_owned(),
                format: whole.format,
                program: whole.program,
            });
        }
        whole.assessment
    });
    (assessment, newer)
}

/// What was read, unless a newer program wrote it.
fn understood(reading: Reading) -> Result<Assessment, Error> {
    for warning in reading.warnings {
        if let Warning::Newer {
            name,
            format,
            program,
        } = warning
        {
            return Err(Error::Newer {
                name,
                format,
                program,
            });
        }
    }
    Ok(reading.assessment)
}
