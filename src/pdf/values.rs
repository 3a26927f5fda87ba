//! Small values of the PDF language: texts, dates, dictionaries.

use jiff::Timestamp;
use lopdf::{Dictionary, Object, StringFormat};

/// A dictionary of these entries.
pub(super) fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    entries.into_iter().collect()
}

pub(super) fn name(name: impl Into<Vec<u8>>) -> Object {
    Object::Name(name.into())
}

/// A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, everything else as UTF-16.
pub(super) fn text(text: &str) -> Object {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Object::String(text.into(), StringFormat::Literal);
    }
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    let bytes = units.flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A date (ISO 32000-1, 7.9.4) in UTC, to the second.
pub(super) fn date(time: Timestamp) -> Object {
    text(&time.strftime("D:%Y%m%d%H%M%SZ").to_string())
}

/// Numbers rounded to what matters.
pub(super) fn numbers(numbers: impl IntoIterator<Item = f32>) -> Object {
    let rounded = |number: f32| Object::Real((number * 100.0).round() / 100.0);
    Object::Array(numbers.into_iter().map(rounded).collect())
}
