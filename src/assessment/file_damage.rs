//! What a file is that can't be read as an assessment: something else, a newer format, one without its
//! end, or one that is damaged in its midst.

use serde::Deserialize;

use crate::questionnaire::{self, ErrorKind, File, parse_plain};

use super::file::{Error, FORMAT, MAX_BYTES};

/// The part of the file that every format keeps.
#[derive(Deserialize)]
#[serde(rename = "Repurpose")]
struct Header {
    format: u32,
    #[serde(default)]
    program: String,
}

/// What the bytes are instead. A newer format may well not parse as this one: then its header is the
/// better answer.
pub(super) fn refused(file: File<'_>, content: questionnaire::Error) -> Error {
    let name = file.name.to_owned();
    if file.bytes.starts_with(b"%PDF-") {
        return Error::Document(name);
    }
    let broken = matches!(
        content.kind,
        ErrorKind::Ron(_) | ErrorKind::UnknownName { .. } | ErrorKind::NotUtf8
    );
    if broken && !begins_as_a_file(file.bytes) {
        return Error::Foreign(name);
    }
    match parse_plain::<Header>(file, MAX_BYTES) {
        Ok(header) if header.format > FORMAT => Error::Newer {
            name,
            format: header.format,
            program: header.program,
        },
        _ if broken && is_cut_off(file.bytes) => Error::CutOff(content),
        _ => Error::Content(content),
    }
}

/// True for nothing at all, for the zeros that a crash leaves, and for what RON can begin with here: the
/// name, a bracket, a comment, an attribute.
fn begins_as_a_file(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let bytes = bytes.trim_ascii_start();
    let beginnings: [&[u8]; 5] = [b"Repurpose", b"(", b"/", b"#!", b"\0"];
    bytes.is_empty() || beginnings.iter().any(|it| bytes.starts_with(it))
}

/// True when the end is missing; what is no text before its end is damaged in another way.
fn is_cut_off(bytes: &[u8]) -> bool {
    let no_text = std::str::from_utf8(bytes).err();
    let within_a_character = no_text.is_none_or(|error| error.error_len().is_none());
    within_a_character && !ends_whole(bytes)
}

/// True when the end of a file is that of one that was written to its end: the last bracket, in a
/// line of its own.
pub(super) fn ends_whole(end: &[u8]) -> bool {
    end.trim_ascii_end().ends_with(b"\n)")
}
