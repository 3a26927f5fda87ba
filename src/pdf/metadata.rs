//! What the document says about itself: the information dictionary, the same as XMP, and the
//! colour space that its colours are meant in.

use std::fmt::Write;

use jiff::Timestamp;
use lopdf::{Dictionary, Document, ObjectId, Stream};

use super::values::{date, dictionary, name, text};
use super::visible::label;
use crate::letter::Letter;

const PRODUCER: &str = concat!("Repurpose ", env!("CARGO_PKG_VERSION"));

/// The sRGB colour space.
const PROFILE: &[u8] = include_bytes!("../../assets/colour/srgb.icc");
const PROFILE_NAME: &str = "sRGB IEC61966-2.1";

/// The information dictionary; it says nothing that the XMP doesn't say alike.
pub(super) fn information(letter: &Letter, issued: Timestamp) -> Dictionary {
    dictionary([
        ("Title", text(&label(&letter.title))),
        ("Author", text(&label(&letter.author))),
        ("Subject", text(&label(&letter.subject))),
        ("Creator", text(PRODUCER)),
        ("Producer", text(PRODUCER)),
        ("CreationDate", date(issued)),
        ("ModDate", date(issued)),
    ])
}

/// Adds the XMP metadata, uncompressed, as archives want it.
pub(super) fn add_xmp(document: &mut Document, letter: &Letter, issued: Timestamp) -> ObjectId {
    let entries = dictionary([("Type", name("Metadata")), ("Subtype", name("XML"))]);
    let stream = Stream::new(entries, xmp(letter, issued).into_bytes());
    document.add_object(stream.with_compression(false))
}

/// Adds the output intent of ISO 19005-3, 6.2.3.
pub(super) fn add_output_intent(document: &mut Document) -> ObjectId {
    let entries = dictionary([("N", 3.into())]);
    let profile = document.add_object(Stream::new(entries, PROFILE.to_vec()));
    document.add_object(dictionary([
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", text(PROFILE_NAME)),
        ("Info", text(PROFILE_NAME)),
        ("DestOutputProfile", profile.into()),
    ]))
}

fn xmp(letter: &Letter, issued: Timestamp) -> String {
    let time = issued.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    include_str!("../../assets/style/metadata.xmp")
        .replace("{time}", &time)
        .replace("{producer}", &escaped(PRODUCER))
        .replace("{language}", letter.language.code())
        .replace("{title}", &escaped(&letter.title))
        .replace("{author}", &escaped(&letter.author))
        .replace("{subject}", &escaped(&letter.subject))
}

fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for character in label(words).chars() {
        match character {
            '&' | '<' | '>' | '"' | '\'' | '{' | '}' => {
                // Writing to a string can't fail. Braces too: they mark places in the template.
                let _ = write!(escaped, "&#{};", u32::from(character));
            }
            other => escaped.push(other),
        }
    }
    // The metadata are not compressed: who looks for the end of a stream by its word must not find
    // it here.
    escaped
        .replace("endstream", "&#101;ndstream")
        .replace("endobj", "&#101;ndobj")
}
