//! Reads which objects are packed into a stream (ISO 32000-1, 7.5.7), as strictly as other objects are
//! read: readers that count and readers that search must find the same.

use lopdf_foreign::Stream;

use super::document::MAX_UNPACKED;
use super::syntax::{self, Spans};

/// The numbers of the objects in the order in which they stand; None when the stream is not sound.
pub(super) fn numbers(entries: &Spans<'_>, stream: &Stream) -> Option<Vec<u32>> {
    let content = stream.get_plain_content_with_limit(MAX_UNPACKED).ok()?;
    let (count, first) = (entries.integer(b"N")?, entries.integer(b"First")?);
    let head: Vec<u32> = syntax::integers(content.get(..first)?)?;
    (head.len() == count.checked_mul(2)? && !entries.has(b"Extends")).then_some(())?;
    let mut numbers = Vec::with_capacity(count);
    for pair in head.chunks(2) {
        let [number, offset] = *pair else { return None };
        let at = first.checked_add(offset as usize)?;
        // Refuses doubled keys.
        syntax::value_end(&content, syntax::skip_space(&content, at), 0)?;
        numbers.push(number);
    }
    Some(numbers)
}
