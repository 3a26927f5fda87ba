//! Where things stand in the bytes of a PDF: spans of dictionary values, the last `startxref`,
//! the sections of the cross-reference. The library that reads the objects does not tell, and a
//! signature stands or falls with the place of its `Contents`.
//!
//! Reads strictly and repairs nothing: what looks odd here is no sound signature. A dictionary with
//! a doubled key is none, since readers differ in which of the two they take.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

/// How deep arrays and dictionaries may nest.
const MAX_DEPTH: usize = 64;

/// A dictionary's keys and where their values stand.
pub(super) struct Spans<'a> {
    bytes: &'a [u8],
    entries: Vec<(&'a [u8], Range<usize>)>,
    /// Just past the closing `>>`.
    pub end: usize,
}

impl<'a> Spans<'a> {
    /// The dictionary that starts at `at`.
    pub fn read(bytes: &'a [u8], at: usize) -> Option<Self> {
        dictionary(bytes, at, 0)
    }

    /// The dictionary of the indirect object that starts at `at`, or of its stream.
    pub fn of_object(bytes: &'a [u8], at: usize, id: (u32, u16)) -> Option<Self> {
        let number = Token::read(bytes, at)?;
        let generation = Token::read(bytes, number.range.end)?;
        let keyword = Token::read(bytes, generation.range.end)?;
        let expected = number.is(id.0.to_string().as_bytes())
            && generation.is(id.1.to_string().as_bytes())
            && keyword.is(b"obj");
        if expected {
            Self::read(bytes, keyword.range.end)
        } else {
            None
        }
    }

    /// The span of a value.
    pub fn value(&self, key: &[u8]) -> Option<Range<usize>> {
        let mut found = self.entries.iter().filter(|entry| entry.0 == key);
        Some(found.next()?.1.clone())
    }

    /// True when a value is this name.
    pub fn is_name(&self, key: &[u8], name: &[u8]) -> bool {
        let value = self.value(key).and_then(|place| self.bytes.get(place));
        value.is_some_and(|value| value.strip_prefix(b"/") == Some(name))
    }

    pub fn has(&self, key: &[u8]) -> bool {
        self.entries.iter().any(|entry| entry.0 == key)
    }

    /// A value that is one non-negative integer.
    pub fn integer(&self, key: &[u8]) -> Option<usize> {
        number(self.bytes.get(self.value(key)?)?)
    }
}

/// The offset after the last `startxref`, which only `%%EOF` and one line end may follow.
pub(super) fn last_startxref(bytes: &[u8]) -> Option<usize> {
    let rest = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let rest = rest.strip_suffix(b"\r").unwrap_or(rest);
    let rest = rest.strip_suffix(b"%%EOF")?.trim_ascii_end();
    let digits = rest
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let (rest, offset) = rest.split_at(rest.len() - digits);
    rest.trim_ascii_end().strip_suffix(b"startxref")?;
    number(offset)
}

/// The file up to the first end mark behind `at`, with its line end.
pub(super) fn up_to_end_after(bytes: &[u8], at: usize) -> Option<&[u8]> {
    const MARK: &[u8] = b"%%EOF";
    let rest = bytes.get(at..)?;
    let mark = rest.windows(MARK.len()).position(|found| found == MARK)?;
    let mut end = at + mark + MARK.len();
    end += usize::from(bytes.get(end) == Some(&b'\r'));
    end += usize::from(bytes.get(end) == Some(&b'\n'));
    bytes.get(..end)
}

/// How a cross-reference section is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SectionKind {
    Table,
    Stream,
}

/// A cross-reference section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Section {
    pub kind: SectionKind,
    /// Where the one before it stands.
    pub previous: Option<usize>,
}

/// The cross-reference section at `at`.
pub(super) fn section(bytes: &[u8], at: usize) -> Option<Section> {
    let first = Token::read(bytes, at)?;
    let (kind, trailer) = if first.is(b"xref") {
        (SectionKind::Table, trailer_after(bytes, first.range.end)?)
    } else {
        let generation = Token::read(bytes, first.range.end)?;
        let keyword = Token::read(bytes, generation.range.end)?;
        if !keyword.is(b"obj") {
            return None;
        }
        (SectionKind::Stream, Spans::read(bytes, keyword.range.end)?)
    };
    Some(Section {
        kind,
        previous: trailer.integer(b"Prev"),
    })
}

/// Skips the rows of a table.
fn trailer_after(bytes: &[u8], mut at: usize) -> Option<Spans<'_>> {
    loop {
        let token = Token::read(bytes, at)?;
        at = token.range.end;
        if token.is(b"trailer") {
            return Spans::read(bytes, at);
        }
        let row = token.text.iter().all(u8::is_ascii_digit) || token.is(b"n") || token.is(b"f");
        if !row || token.text.is_empty() {
            return None;
        }
    }
}

fn number(text: &[u8]) -> Option<usize> {
    let text = std::str::from_utf8(text).ok()?;
    if text.len() > 15 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// The non-negative integers that a text consists of.
pub(super) fn integers(text: &[u8]) -> Option<Vec<u32>> {
    let mut found = Vec::new();
    let mut at = 0;
    while skip_space(text, at) < text.len() {
        let token = Token::read(text, at)?;
        found.push(token.integer()?);
        at = token.range.end;
    }
    Some(found)
}

/// A run of regular characters.
pub(super) struct Token<'a> {
    pub text: &'a [u8],
    pub range: Range<usize>,
}

impl<'a> Token<'a> {
    /// The next token, behind white space and comments.
    pub fn read(bytes: &'a [u8], at: usize) -> Option<Self> {
        let start = skip_space(bytes, at);
        let rest = bytes.get(start..)?;
        let length = rest.iter().take_while(|byte| is_regular(**byte)).count();
        let text = rest.get(..length).filter(|text| !text.is_empty())?;
        Some(Self {
            text,
            range: start..start + length,
        })
    }

    pub fn is(&self, text: &[u8]) -> bool {
        self.text == text
    }

    /// Its value, if it is a non-negative integer.
    pub fn integer<N: TryFrom<usize>>(&self) -> Option<N> {
        N::try_from(number(self.text)?).ok()
    }
}

fn dictionary(bytes: &[u8], at: usize, depth: usize) -> Option<Spans<'_>> {
    let mut at = skip_space(bytes, at);
    if !bytes.get(at..)?.starts_with(b"<<") {
        return None;
    }
    at += 2;
    let mut entries = Vec::new();
    let mut keys = BTreeSet::new();
    loop {
        at = skip_space(bytes, at);
        match bytes.get(at..)? {
            [b'>', b'>', ..] => {
                return Some(Spans {
                    bytes,
                    entries,
                    end: at + 2,
                });
            }
            [b'/', ..] => {}
            _ => return None,
        }
        let key_end = value_end(bytes, at, depth)?;
        let key = bytes.get(at + 1..key_end)?;
        keys.insert(name(key)).then_some(())?;
        let start = skip_space(bytes, key_end);
        let mut end = value_end(bytes, start, depth)?;
        at = skip_space(bytes, end);
        // The rest of `12 0 R`.
        while bytes.get(at).is_some_and(|byte| is_regular(*byte)) {
            end = value_end(bytes, at, depth)?;
            at = skip_space(bytes, end);
        }
        entries.push((key, start..end));
    }
}

/// A name with its escapes resolved (ISO 32000-1, 7.3.5).
fn name(written: &[u8]) -> Cow<'_, [u8]> {
    if !written.contains(&b'#') {
        return Cow::Borrowed(written);
    }
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let mut name = Vec::with_capacity(written.len());
    let mut rest = written;
    while let Some((byte, after)) = rest.split_first() {
        let escaped = match after {
            [high, low, ..] if *byte == b'#' => digit(*high).zip(digit(*low)),
            _ => None,
        };
        let value = escaped.and_then(|(high, low)| u8::try_from(high << 4 | low).ok());
        name.push(value.unwrap_or(*byte));
        rest = if value.is_some() {
            after.get(2..).unwrap_or_default()
        } else {
            after
        };
    }
    Cow::Owned(name)
}

/// Just past the value that starts at `at`.
pub(super) fn value_end(bytes: &[u8], at: usize, depth: usize) -> Option<usize> {
    if depth > MAX_DEPTH {
        return None;
    }
    match bytes.get(at..)? {
        [b'<', b'<', ..] => Some(dictionary(bytes, at, depth + 1)?.end),
        [b'<', rest @ ..] => Some(at + 2 + rest.iter().position(|byte| *byte == b'>')?),
        [b'(', ..] => string_end(bytes, at),
        [b'[', ..] => array_end(bytes, at + 1, depth),
        [b'/', rest @ ..] => {
            Some(at + 1 + rest.iter().take_while(|byte| is_regular(**byte)).count())
        }
        [byte, ..] if is_regular(*byte) => Some(Token::read(bytes, at)?.range.end),
        _ => None,
    }
}

fn array_end(bytes: &[u8], mut at: usize, depth: usize) -> Option<usize> {
    loop {
        at = skip_space(bytes, at);
        if bytes.get(at) == Some(&b']') {
            return Some(at + 1);
        }
        at = value_end(bytes, at, depth + 1)?;
    }
}

fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut open = 0usize;
    let mut at = start;
    loop {
        match bytes.get(at)? {
            b'\\' => at += 1,
            b'(' => open += 1,
            b')' if open == 1 => return Some(at + 1),
            b')' => open -= 1,
            _ => {}
        }
        at += 1;
    }
}

/// Behind white space and comments.
pub(super) fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ' => at += 1,
            b'%' => {
                let line = bytes.get(at..).unwrap_or_default();
                at += line
                    .iter()
                    .take_while(|byte| !matches!(byte, b'\n' | b'\r'))
                    .count();
            }
            _ => break,
        }
    }
    at
}

/// Neither white space nor a delimiter (ISO 32000-1, 7.2.2).
fn is_regular(byte: u8) -> bool {
    !matches!(
        byte,
        0 | b'\t'
            | b'\n'
            | 0x0c
            | b'\r'
            | b' '
            | b'('
            | b')'
            | b'<'
            | b'>'
            | b'['
            | b']'
            | b'{'
            | b'}'
            | b'/'
            | b'%'
    )
}
