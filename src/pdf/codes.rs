//! How text is coded in content streams: one byte a glyph where every font of the document has
//! room for that, else two.
//!
//! `printpdf` codes text by characters and writes each code as four hexadecimal digits. So each
//! code gets a character that stands in for it there, and its strings are shortened afterwards.

use std::fmt::Write;

use lopdf::{Dictionary, Document, Object, Stream};

use super::values::{dictionary, name, text};

/// How many bytes a code takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Width {
    One,
    Two,
}

impl Width {
    /// The least width that so many codes, counted from 0, fit into.
    pub(super) fn for_codes(count: usize) -> Self {
        if count <= 0x100 { Self::One } else { Self::Two }
    }

    fn digits(self) -> usize {
        match self {
            Self::One => 2,
            Self::Two => 4,
        }
    }

    /// From codes to character identifiers: the same number. The predefined map of that kind
    /// knows two bytes only; for one, the document carries a map of its own (ISO 32000-1, 9.7.5).
    pub(super) fn encoding(self, document: &mut Document) -> Object {
        if self == Self::Two {
            return name("Identity-H");
        }
        let entries = dictionary([
            ("Type", name("CMap")),
            ("CMapName", name(MAP_NAME)),
            ("CIDSystemInfo", system_information().into()),
        ]);
        let map = cmap(
            "Identity",
            MAP_NAME,
            1,
            "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n\
             1 begincidrange\n<00> <FF> 0\nendcidrange",
        );
        document
            .add_object(Stream::new(entries, map.into_bytes()))
            .into()
    }

    /// From codes to text (ISO 32000-1, 9.10.3); the codes count from 0.
    pub(super) fn to_unicode(self, texts: &[&str]) -> Stream {
        let mut body = match self {
            Self::One => "1 begincodespacerange\n<00> <FF>\nendcodespacerange".to_owned(),
            Self::Two => "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange".to_owned(),
        };
        // Some readers part such maps at white space alone.
        let (ranges, singles) = ranges(texts);
        let code = |code: usize| format!("<{code:0digits$X}>", digits = self.digits());
        // No more than a hundred entries may stand in one block.
        for block in ranges.chunks(100) {
            let _ = write!(body, "\n{} beginbfrange", block.len());
            for (first, last) in block {
                let (from, to) = (code(*first), code(*last));
                let _ = write!(body, "\n{from} {to} <{}>", utf16(texts[*first]));
            }
            body.push_str("\nendbfrange");
        }
        for block in singles.chunks(100) {
            let _ = write!(body, "\n{} beginbfchar", block.len());
            for single in block {
                let _ = write!(body, "\n{} <{}>", code(*single), utf16(texts[*single]));
            }
            body.push_str("\nendbfchar");
        }
        let map = cmap("UCS", "Adobe-Identity-UCS", 2, &body);
        Stream::new(Dictionary::new(), map.into_bytes())
    }

    /// The same content with its hexadecimal strings written as bytes.
    pub(super) fn shorten(self, content: &[u8]) -> Vec<u8> {
        let mut short = Vec::with_capacity(content.len() / 2);
        let mut rest = content;
        while let Some(at) = rest.iter().position(|byte| *byte == b'<') {
            let (before, string) = rest.split_at(at);
            short.extend_from_slice(before);
            let end = string.iter().position(|byte| *byte == b'>');
            rest = match (string.get(1), end) {
                // A dictionary.
                (Some(b'<'), _) | (_, None) => {
                    let (bracket, rest) = string.split_at(string.len().min(2));
                    short.extend_from_slice(bracket);
                    rest
                }
                (_, Some(end)) => {
                    self.shorten_string(&string[1..end], &mut short);
                    let rest = &string[end + 1..];
                    rest.strip_prefix(b" ").unwrap_or(rest)
                }
            };
        }
        short.extend_from_slice(rest);
        short
    }

    fn shorten_string(self, digits: &[u8], short: &mut Vec<u8>) {
        short.push(b'(');
        for code in digits.chunks_exact(4) {
            let code = code.iter().fold(0, |code, digit| code << 4 | value(*digit));
            let [high, low] = code.to_be_bytes();
            if self == Self::Two {
                push_escaped(high, short);
            }
            push_escaped(low, short);
        }
        short.push(b')');
    }
}

const MAP_NAME: &str = "Identity-8";

/// The character that stands in for a code: no surrogate is among them.
pub(super) fn stand_in(code: u16) -> char {
    char::from_u32(0x1_0000 + u32::from(code)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn value(digit: u8) -> u16 {
    match digit {
        b'0'..=b'9' => u16::from(digit - b'0'),
        b'A'..=b'F' => u16::from(digit - b'A' + 10),
        _ => 0,
    }
}

/// A byte of a literal string (ISO 32000-1, 7.3.4.2). A bare carriage return would be read as a
/// line feed.
fn push_escaped(byte: u8, out: &mut Vec<u8>) {
    match byte {
        b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
        b'\r' => out.extend(b"\\r"),
        other => out.push(other),
    }
}

fn system_information() -> Dictionary {
    dictionary([
        ("Registry", text("Adobe")),
        ("Ordering", text("Identity")),
        ("Supplement", 0.into()),
    ])
}

/// A character map around its ranges.
fn cmap(ordering: &str, name: &str, kind: u8, body: &str) -> String {
    format!(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) /Supplement 0 >> def\n\
         /CMapName /{name} def\n/CMapType {kind} def\n\
         {body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )
}

/// Runs of codes whose characters follow each other too, and the codes in no such run. Only the
/// last byte may differ within a range.
fn ranges(texts: &[&str]) -> (Vec<(usize, usize)>, Vec<usize>) {
    let (mut ranges, mut singles) = (Vec::new(), Vec::new());
    let mut first = 0;
    while first < texts.len() {
        let mut last = first;
        while last + 1 < texts.len() && follows(texts[last], texts[last + 1], last + 1) {
            last += 1;
        }
        match texts[first] {
            // A code without a text of its own is never used.
            "" => {}
            _ if last > first => ranges.push((first, last)),
            _ => singles.push(first),
        }
        first = last + 1;
    }
    (ranges, singles)
}

fn follows(before: &str, after: &str, code: usize) -> bool {
    let single = |text: &str| {
        let mut characters = text.chars();
        let character = characters.next().map(u32::from)?;
        (characters.next().is_none() && character < 0x1_0000).then_some(character)
    };
    match (single(before), single(after)) {
        (Some(before), Some(after)) => {
            after == before + 1 && !after.is_multiple_of(256) && !code.is_multiple_of(256)
        }
        _ => false,
    }
}

fn utf16(text: &str) -> String {
    text.encode_utf16()
        .map(|unit| format!("{unit:04X}"))
        .collect()
}
