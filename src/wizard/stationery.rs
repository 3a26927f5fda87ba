//! The stationery in files: its lines as RON, and the logo as a picture beside it. The same two files
//! lie in the person's settings, are named on the command line, and travel inside the document.
//!
//! They travel because a letter must be made again to be verified, on a machine that knows nothing
//! of the sender. They travel as files of their own, not in the assessment: what a letter is written
//! on is no part of what was assessed, and an assessment handed to somebody else goes out on theirs.

use std::path::{Component, Path};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::assessment::DOCUMENT_NAMES;
use crate::letter::{NUMBER, Stationery};
use crate::pdf;

/// The name of the stationery inside a document, and among the settings.
pub const STATIONERY: &str = DOCUMENT_NAMES[3];

/// The name of the logo beside it.
pub const STATIONERY_LOGO: &str = DOCUMENT_NAMES[4];

/// The longest stationery file that is read, in bytes.
pub const MOST_STATIONERY_BYTES: usize = 16 << 10;

/// The longest line, in characters, and the most lines of an address: more is no letterhead.
pub const LONGEST_LINE: usize = 200;
/// See [`LONGEST_LINE`].
pub const MOST_LINES: usize = 8;

/// The least contrast of the colour on white that small text needs (WCAG 2.2, 1.4.3).
pub const LEAST_CONTRAST: f64 = 4.5;

/// Why a stationery is none.
#[derive(Debug)]
pub enum StationeryError {
    /// The file is larger than is read.
    TooLarge,
    /// The file can't be understood.
    Syntax {
        /// The line of the fault, counted from 1.
        line: usize,
        /// The column of the fault, counted from 1.
        column: usize,
        /// What the parser found.
        detail: String,
    },
    /// A line is longer than [`LONGEST_LINE`], or the address has more than [`MOST_LINES`].
    TooLong,
    /// The colour is not written like `1B2430`.
    Colour(String),
    /// Text in the colour could not be read on white.
    TooLight {
        /// Its contrast.
        contrast: f64,
    },
    /// The scheme of the references has no place for the number.
    Reference(String),
    /// The logo is not the name of a file beside.
    LogoName(String),
    /// The logo can't be used.
    Logo(pdf::Error),
}

/// The file.
#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
struct Written {
    name: String,
    address: Vec<String>,
    colour: String,
    reference: String,
    logo: String,
}

/// Reads a stationery file: what it says, and the name of the logo beside it where it has one.
///
/// # Errors
/// [`StationeryError`].
pub fn read_stationery(bytes: &[u8]) -> Result<(Stationery, Option<String>), StationeryError> {
    if bytes.len() > MOST_STATIONERY_BYTES {
        return Err(StationeryError::TooLarge);
    }
    let written: Written = ron::de::from_bytes(bytes).map_err(|fault| StationeryError::Syntax {
        line: fault.span.start.line,
        column: fault.span.start.col,
        detail: fault.code.to_string(),
    })?;
    let lines = written.address.iter().map(|line| line.trim().to_owned());
    let stationery = Stationery {
        name: written.name.trim().to_owned(),
        address: lines.filter(|line| !line.is_empty()).collect(),
        reference: written.reference.trim().to_owned(),
        colour: colour(&written.colour)?,
        logo: None,
    };
    check(&stationery)?;
    let logo = written.logo;
    match logo.is_empty() {
        true => Ok((stationery, None)),
        false if is_file_name(&logo) => Ok((stationery, Some(logo))),
        false => Err(StationeryError::LogoName(logo)),
    }
}

/// The stationery as a file that reads back equal; its logo is the file [`STATIONERY_LOGO`].
pub fn stationery_text(stationery: &Stationery) -> String {
    let logo = stationery.logo.as_ref().map_or("", |_| STATIONERY_LOGO);
    let written = Written {
        name: stationery.name.clone(),
        address: stationery.address.clone(),
        colour: stationery.colour.map(colour_text).unwrap_or_default(),
        reference: stationery.reference.clone(),
        logo: logo.to_owned(),
    };
    // Texts alone can always be written.
    let text = ron::ser::to_string_pretty(&written, ron::ser::PrettyConfig::default());
    text.unwrap_or_default() + "\n"
}

/// A logo as a letter carries it, from a picture that somebody has chosen.
///
/// # Errors
/// [`StationeryError::Logo`].
pub fn read_logo(bytes: &[u8]) -> Result<Arc<[u8]>, StationeryError> {
    let logo = pdf::logo(bytes).map_err(StationeryError::Logo)?;
    Ok(logo.into())
}

/// A colour as it is written: six hexadecimal digits, with or without `#`; nothing for none.
///
/// # Errors
/// [`StationeryError::Colour`], [`StationeryError::TooLight`].
pub fn colour(text: &str) -> Result<Option<[u8; 3]>, StationeryError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let digits = text.strip_prefix('#').unwrap_or(text);
    let is_number = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let number = u32::from_str_radix(digits, 16).ok().filter(|_| is_number);
    let number = number.ok_or_else(|| StationeryError::Colour(text.to_owned()))?;
    let [_, red, green, blue] = number.to_be_bytes();
    let contrast = contrast_on_white([red, green, blue]);
    if contrast < LEAST_CONTRAST {
        return Err(StationeryError::TooLight { contrast });
    }
    Ok(Some([red, green, blue]))
}

/// A colour as six hexadecimal digits.
pub fn colour_text(colour: [u8; 3]) -> String {
    colour.iter().map(|part| format!("{part:02X}")).collect()
}

/// The look of a letter on this stationery.
pub(super) fn style(stationery: &Stationery) -> Result<pdf::Style, pdf::Error> {
    let style = pdf::Style::shipped()?;
    Ok(match stationery.colour {
        Some(colour) => style.with_accent(colour),
        None => style,
    })
}

/// Whether these lines can stand in a letterhead.
///
/// # Errors
/// [`StationeryError::TooLong`], [`StationeryError::Reference`].
pub fn check(stationery: &Stationery) -> Result<(), StationeryError> {
    let Stationery {
        name,
        address,
        reference,
        ..
    } = stationery;
    let mut lines = address.iter().chain([name, reference]);
    if address.len() > MOST_LINES || lines.any(|line| line.chars().count() > LONGEST_LINE) {
        return Err(StationeryError::TooLong);
    }
    if !reference.is_empty() && !reference.contains(NUMBER) {
        return Err(StationeryError::Reference(reference.clone()));
    }
    Ok(())
}

/// The contrast ratio of WCAG 2.2.
fn contrast_on_white(colour: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    let [red, green, blue] = colour.map(linear);
    1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

/// True for the name of a file in the same folder.
fn is_file_name(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    let single = matches!(
        (parts.next(), parts.next()),
        (Some(Component::Normal(_)), None)
    );
    single && !name.contains(['/', '\\'])
}
