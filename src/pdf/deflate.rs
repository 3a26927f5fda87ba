//! Compression, by a compressor and at a level of our own choice.
//!
//! The bytes of a document must not change because a library elsewhere in the tree chose another
//! compressor, or another level.

use lopdf::{Object, Stream};

/// Above this level the documents grow smaller by less than a hundredth, in twice the time.
const LEVEL: u8 = 6;

/// What a filter costs in the stream's dictionary.
const FILTER_COST: usize = 20;

/// The bytes in the form of zlib (RFC 1950).
pub(super) fn deflated(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(bytes, LEVEL)
}

/// Compresses a stream where that makes it smaller.
pub(super) fn compress(stream: &mut Stream) {
    if !stream.allows_compression || stream.dict.has(b"Filter") {
        return;
    }
    let smaller = deflated(&stream.content);
    if smaller.len() + FILTER_COST < stream.content.len() {
        stream.set_content(smaller);
        stream
            .dict
            .set("Filter", Object::Name(b"FlateDecode".to_vec()));
    }
}
