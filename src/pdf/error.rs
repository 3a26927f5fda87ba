//! What can go wrong between a letter and its bytes, and on the way back.

use std::fmt;

/// Why no document came out, or why a document from outside can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The fonts have no shape for these characters, in code point order. A document that
    /// showed boxes in their place would say something else than the letter does.
    MissingGlyphs(Vec<char>),
    /// The letter fills more pages than a document may have.
    TooManyPages {
        /// The most pages that a document may have.
        limit: usize,
    },
    /// The style file can't be understood.
    Style {
        /// The line of the fault, counted from 1.
        line: usize,
        /// The column of the fault, counted from 1.
        column: usize,
        /// What the parser found.
        detail: String,
    },
    /// A font of the program can't be read or reduced.
    Font,
    /// An attachment's name is empty or used twice.
    AttachmentName(String),
    /// A file can't be taken as a logo.
    Logo(LogoFault),
    /// The bytes are no PDF, or one that can't be read.
    Unreadable,
    /// The PDF is encrypted.
    Encrypted,
    /// The PDF, or something inside it, is larger than the caller allows.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The PDF holds more files than the caller allows.
    TooManyAttachments {
        /// The most files that are read.
        limit: usize,
    },
    /// An embedded file can't be decoded, or isn't what its checksum says.
    DamagedAttachment(String),
}

/// Why a file can't be taken as a logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoFault {
    /// It is neither PNG nor JPEG.
    Unknown,
    /// It is a drawing (SVG) and not a picture.
    Svg,
    /// It can't be decoded to its end.
    Damaged,
    /// It has more pixels than are decoded.
    TooManyPixels {
        /// The most pixels that are decoded.
        limit: u64,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingGlyphs(characters) => write!(f, "no glyph for {characters:?}"),
            Self::TooManyPages { limit } => write!(f, "more than {limit} pages"),
            Self::Style {
                line,
                column,
                detail,
            } => write!(f, "style {line}:{column}: {detail}"),
            Self::Font => f.write_str("a shipped font can't be used"),
            Self::AttachmentName(name) => write!(f, "attachment name {name:?} is empty or doubled"),
            Self::Logo(fault) => write!(f, "no logo: {fault:?}"),
            Self::Unreadable => f.write_str("not a readable PDF"),
            Self::Encrypted => f.write_str("the PDF is encrypted"),
            Self::TooLarge { limit } => write!(f, "more than {limit} bytes"),
            Self::TooManyAttachments { limit } => write!(f, "more than {limit} attachments"),
            Self::DamagedAttachment(name) => write!(f, "attachment {name:?} is damaged"),
        }
    }
}

impl std::error::Error for Error {}
