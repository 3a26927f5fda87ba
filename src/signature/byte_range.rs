//! Which bytes a signature covers. The rules shut out wrapping and forged gaps: the range
//! begins at the first byte, has one gap, and the gap is exactly the value of `Contents` in the
//! signature dictionary's own object.

use lopdf_foreign::{Dictionary, Object, ObjectId};

use super::document::State;
use super::reason::Reason;
use super::syntax::Spans;

/// A byte range that obeys the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ByteRange {
    /// Where the gap begins.
    before: usize,
    /// Where it ends.
    after: usize,
    /// Where the signed part ends.
    pub end: usize,
}

impl ByteRange {
    /// Reads the range of a signature dictionary and holds it against the bytes.
    pub fn read(state: &State<'_>, id: ObjectId, signature: &Dictionary) -> Result<Self, Reason> {
        let range = Self::numbers(signature)
            .filter(|range| range.end <= state.bytes.len())
            .ok_or(Reason::ByteRangeMalformed)?;
        let gap = state
            .offset(id)
            .and_then(|offset| Spans::of_object(state.bytes, offset, id))
            .and_then(|spans| spans.value(b"Contents"))
            .ok_or(Reason::ByteRangeGap)?;
        let written = state
            .bytes
            .get(range.before..range.after)
            .unwrap_or_default();
        let contents = signature
            .get(b"Contents")
            .and_then(Object::as_str)
            .unwrap_or_default();
        let exact = gap == (range.before..range.after) && is_hex_of(written, contents);
        if exact {
            Ok(range)
        } else {
            Err(Reason::ByteRangeGap)
        }
    }

    fn numbers(signature: &Dictionary) -> Option<Self> {
        let numbers = signature.get(b"ByteRange").ok()?.as_array().ok()?;
        let numbers: Option<Vec<usize>> = numbers
            .iter()
            .map(|number| {
                number
                    .as_i64()
                    .ok()
                    .and_then(|number| usize::try_from(number).ok())
            })
            .collect();
        let [0, before, after, rest] = *numbers?.as_slice() else {
            return None;
        };
        let end = after.checked_add(rest)?;
        (before < after && after < end).then_some(Self { before, after, end })
    }

    /// The two signed parts.
    pub fn covered<'a>(&self, bytes: &'a [u8]) -> [&'a [u8]; 2] {
        let head = bytes.get(..self.before).unwrap_or_default();
        let tail = bytes.get(self.after..self.end).unwrap_or_default();
        [head, tail]
    }
}

/// `<` hexadecimal digits without any space `>`, standing for exactly these bytes. Mixed upper
/// and lower case is refused, so that not even a letter's case in the gap can be changed unseen.
fn is_hex_of(written: &[u8], bytes: &[u8]) -> bool {
    let Some(digits) = written
        .strip_prefix(b"<")
        .and_then(|rest| rest.strip_suffix(b">"))
    else {
        return false;
    };
    let mixed =
        digits.iter().any(u8::is_ascii_uppercase) && digits.iter().any(u8::is_ascii_lowercase);
    let digit = |byte: u8| char::from(byte).to_digit(16);
    !mixed
        && digits.len() == 2 * bytes.len()
        && digits
            .chunks_exact(2)
            .zip(bytes)
            .all(|(pair, byte)| match *pair {
                [high, low] => match (digit(high), digit(low)) {
                    (Some(high), Some(low)) => high << 4 | low == u32::from(*byte),
                    _ => false,
                },
                _ => false,
            })
}
