//! Values in documents from outside. What has the wrong form is `None`.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use lopdf_foreign::{Dictionary, Document, Object};

/// The dictionary that an object is or refers to.
pub(super) fn dictionary<'d>(document: &'d Document, object: &'d Object) -> Option<&'d Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

/// The array that an object is or refers to.
pub(super) fn array<'d>(document: &'d Document, object: &'d Object) -> Option<&'d Vec<Object>> {
    document.dereference(object).ok()?.1.as_array().ok()
}

/// A text string (ISO 32000-1, 7.9.2.2).
pub(super) fn string(document: &Document, object: &Object) -> Option<String> {
    let bytes = document.dereference(object).ok()?.1.as_str().ok()?;
    Some(match bytes {
        [0xfe, 0xff, units @ ..] => {
            let units = units
                .chunks_exact(2)
                .map(|unit| u16::from_be_bytes([unit[0], unit[1]]));
            char::decode_utf16(units)
                .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        }
        [0xef, 0xbb, 0xbf, utf8 @ ..] => String::from_utf8_lossy(utf8).into_owned(),
        // Close enough to PDFDocEncoding, which differs from Latin-1 in rare signs only.
        other => other.iter().map(|byte| char::from(*byte)).collect(),
    })
}

/// Reads a date (ISO 32000-1, 7.9.4), which must name at least the day.
pub(super) fn timestamp(date: &str) -> Option<Timestamp> {
    let date = date.strip_prefix("D:").unwrap_or(date);
    let split = date
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(date.len());
    let (digits, zone) = date.split_at(split);
    let part = |at: usize, length: usize, missing: i16| match digits.get(at..at + length) {
        Some(part) => part.parse::<i16>().ok(),
        None => Some(missing),
    };
    digits.get(..8)?;
    let small = |at: usize| part(at, 2, 0).and_then(|value| i8::try_from(value).ok());
    let time = DateTime::new(
        part(0, 4, 0)?,
        small(4)?,
        small(6)?,
        small(8)?,
        small(10)?,
        small(12)?,
        0,
    );
    offset(zone)?.to_timestamp(time.ok()?).ok()
}

/// `Z`, nothing, or hours and minutes such as `+01'00'`.
fn offset(zone: &str) -> Option<Offset> {
    let sign = match zone.chars().next() {
        None | Some('Z') => return Some(Offset::UTC),
        Some('+') => 1,
        Some('-') => -1,
        Some(_) => return None,
    };
    let mut parts = zone.get(1..)?.split('\'');
    let hours: i32 = parts.next()?.parse().ok()?;
    let minutes: i32 = parts
        .next()
        .filter(|m| !m.is_empty())
        .map_or(Ok(0), str::parse)
        .ok()?;
    Offset::from_seconds(
        sign * (hours
            .checked_mul(3600)?
            .checked_add(minutes.checked_mul(60)?)?),
    )
    .ok()
}
