//! Walks through the bytes that were appended to a signed state. They are a proper new state when
//! nothing stands in them that one reader might see and another might not: each object is where the
//! cross-reference says, once in each section, without doubled keys; the sections lead back to the
//! signed one, each naming each object once; and nothing else is there.
//!
//! Does not know what the objects mean; `changes` compares them.

use std::collections::{BTreeMap, BTreeSet};

use lopdf_foreign::xref::XrefEntry;
use lopdf_foreign::{Object, ObjectId};

use super::appended_packed;
use super::changes::same_entry;
use super::document::State;
use super::syntax::{self, Spans, Token};

/// True when `new` is `old` with proper new sections behind it.
pub(super) fn is_proper(old: &State<'_>, new: &State<'_>) -> bool {
    walk(old, new).is_some()
}

fn walk(old: &State<'_>, new: &State<'_>) -> Option<()> {
    let size = old.document.trailer.get(b"Size").and_then(Object::as_i64);
    let mut walk = Walk {
        new,
        at: old.bytes.len(),
        previous: old.startxref?,
        size: usize::try_from(size.ok()?).ok()?,
        found: BTreeMap::new(),
        packed: BTreeMap::new(),
        streams: BTreeMap::new(),
    };
    loop {
        walk.section()?;
        if syntax::skip_space(new.bytes, walk.at) >= new.bytes.len() {
            break;
        }
    }
    (new.startxref == Some(walk.previous) && walk.agrees_with_table(old)).then_some(())
}

struct Walk<'w, 'a> {
    new: &'w State<'a>,
    at: usize,
    /// Where the section before stands.
    previous: usize,
    /// Above every object number so far.
    size: usize,
    /// Where the newest object of each number stands.
    found: BTreeMap<ObjectId, usize>,
    /// The stream, and the place in it, of each packed object.
    packed: BTreeMap<u32, (u32, u16)>,
    /// Where cross-reference streams stand, which need not be in their own tables.
    streams: BTreeMap<ObjectId, usize>,
}

impl<'a> Walk<'_, 'a> {
    /// Objects, a cross-reference with its trailer, and the end mark.
    fn section(&mut self) -> Option<()> {
        let mut numbers = BTreeSet::new();
        let mut stream = None;
        let (trailer, start) = loop {
            let token = Token::read(self.new.bytes, self.at)?;
            let start = token.range.start;
            if token.is(b"xref") && stream.is_none() {
                break (self.table(token.range.end)?, start);
            }
            if token.is(b"startxref") {
                break stream?;
            }
            // Behind the cross-reference nothing but the end mark may stand.
            if stream.is_some() {
                return None;
            }
            let (id, entries) = self.object(start)?;
            numbers.insert(id.0).then_some(())?;
            match entries {
                Some(entries) if entries.is_name(b"Type", b"XRef") => {
                    self.streams.insert(id, start);
                    rows_of_stream(self.new.bytes, &entries)?;
                    stream = Some((entries, start));
                }
                entries => self.note(id, start, entries.as_ref(), &mut numbers)?,
            }
        };
        self.trailer(&trailer, &numbers)?;
        self.end_mark(start)
    }

    /// Notes an object, and those that are packed into it; each number stands once in a section.
    fn note(
        &mut self,
        id: ObjectId,
        start: usize,
        entries: Option<&Spans<'_>>,
        numbers: &mut BTreeSet<u32>,
    ) -> Option<()> {
        self.packed.remove(&id.0);
        self.found.insert(id, start);
        let Some(entries) = entries.filter(|entries| entries.is_name(b"Type", b"ObjStm")) else {
            return Some(());
        };
        let stream = self.new.document.objects.get(&id)?.as_stream().ok()?;
        let inside = appended_packed::numbers(entries, stream)?;
        for (place, number) in (0..).zip(inside) {
            numbers.insert(number).then_some(())?;
            self.found.remove(&(number, 0));
            self.packed.insert(number, (id.0, place));
        }
        Some(())
    }

    /// Passes over an object; says which it is and, if it has one, what its dictionary holds.
    fn object(&mut self, start: usize) -> Option<(ObjectId, Option<Spans<'a>>)> {
        let bytes = self.new.bytes;
        let number = Token::read(bytes, start)?;
        let generation = Token::read(bytes, number.range.end)?;
        let keyword = Token::read(bytes, generation.range.end)?;
        keyword.is(b"obj").then_some(())?;
        let id = (number.integer()?, generation.integer()?);
        let body = syntax::skip_space(bytes, keyword.range.end);
        let entries = Spans::read(bytes, body);
        let mut end = match &entries {
            Some(entries) => self.stream_end(entries)?,
            // A reference or a number may be all there is.
            None => syntax::value_end(bytes, body, 0)?,
        };
        for _ in 0..3 {
            let token = Token::read(bytes, end)?;
            end = token.range.end;
            if token.is(b"endobj") {
                self.at = end;
                return Some((id, entries));
            }
            entries.is_none().then_some(())?;
        }
        None
    }

    /// Just past `endstream`, or past the dictionary when there is no stream.
    fn stream_end(&self, entries: &Spans<'_>) -> Option<usize> {
        let bytes = self.new.bytes;
        let keyword = Token::read(bytes, entries.end)?;
        if !keyword.is(b"stream") {
            return Some(entries.end);
        }
        let start = match bytes.get(keyword.range.end..)? {
            [b'\r', b'\n', ..] => keyword.range.end + 2,
            [b'\n', ..] => keyword.range.end + 1,
            _ => return None,
        };
        let length = entries
            .integer(b"Length")
            .or_else(|| self.length_elsewhere(entries))?;
        let end = Token::read(bytes, start.checked_add(length)?)?;
        end.is(b"endstream").then_some(end.range.end)
    }

    fn length_elsewhere(&self, entries: &Spans<'_>) -> Option<usize> {
        let place = entries.value(b"Length")?;
        let number = Token::read(self.new.bytes, place.start)?;
        let generation = Token::read(self.new.bytes, number.range.end)?;
        let id = (number.integer()?, generation.integer()?);
        let length = self.new.document.objects.get(&id)?.as_i64().ok()?;
        usize::try_from(length).ok()
    }

    /// The trailer behind the rows of a table, which name each object once.
    fn table(&mut self, mut at: usize) -> Option<Spans<'a>> {
        let bytes = self.new.bytes;
        let mut named = BTreeSet::new();
        loop {
            let first = Token::read(bytes, at)?;
            if first.is(b"trailer") {
                let trailer = Spans::read(bytes, first.range.end)?;
                self.at = trailer.end;
                return Some(trailer);
            }
            let count = Token::read(bytes, first.range.end)?;
            at = count.range.end;
            let (first, count): (u32, u32) = (first.integer()?, count.integer()?);
            for number in first..first.checked_add(count)? {
                named.insert(number).then_some(())?;
                let offset = Token::read(bytes, at)?;
                let generation = Token::read(bytes, offset.range.end)?;
                let kind = Token::read(bytes, generation.range.end)?;
                let whole = offset.text.len() == 10 && generation.text.len() == 5;
                (whole && (kind.is(b"n") || kind.is(b"f"))).then_some(())?;
                at = kind.range.end;
            }
        }
    }

    /// The trailer leads to the section before, to no second table beside it, and counts all objects.
    fn trailer(&mut self, trailer: &Spans<'_>, numbers: &BTreeSet<u32>) -> Option<()> {
        let size = trailer.integer(b"Size")?;
        let highest = numbers.last().map_or(0, |number| *number as usize);
        let leads_back = trailer.integer(b"Prev") == Some(self.previous);
        let sound = leads_back && !trailer.has(b"XRefStm") && size >= self.size && size > highest;
        self.size = size;
        sound.then_some(())
    }

    /// `startxref`, the place of the section, `%%EOF`.
    fn end_mark(&mut self, section: usize) -> Option<()> {
        let bytes = self.new.bytes;
        let keyword = Token::read(bytes, self.at)?;
        keyword.is(b"startxref").then_some(())?;
        let place = Token::read(bytes, keyword.range.end)?;
        let blank = bytes.get(place.range.end..)?.iter();
        let mark = place.range.end + blank.take_while(|byte| byte.is_ascii_whitespace()).count();
        bytes.get(mark..)?.starts_with(b"%%EOF").then_some(())?;
        self.at = mark + b"%%EOF".len();
        self.previous = section;
        (place.integer() == Some(section)).then_some(())
    }

    /// The library that reads the objects took each from where the walk found it, and every other
    /// from where the signed state has it.
    fn agrees_with_table(&self, old: &State<'_>) -> bool {
        let (before, after) = (
            &old.document.reference_table,
            &self.new.document.reference_table,
        );
        let stands = |id: ObjectId, at: usize| {
            let entry = after.get(id.0);
            matches!(entry, Some(XrefEntry::Normal { offset, generation })
                if *offset as usize == at && *generation == id.1)
        };
        let is_packed = |number: u32, place: (u32, u16)| {
            let entry = after.get(number);
            matches!(entry, Some(XrefEntry::Compressed { container, index })
                if (*container, *index) == place)
        };
        let known = after.entries.iter().all(|(number, entry)| match entry {
            XrefEntry::Free | XrefEntry::UnusableFree => true,
            entry
                if before
                    .get(*number)
                    .is_some_and(|old| same_entry(old, entry)) =>
            {
                true
            }
            XrefEntry::Normal { generation, .. } => {
                let id = (*number, *generation);
                let place = self.found.get(&id).or_else(|| self.streams.get(&id));
                place.is_some_and(|at| stands(id, *at))
            }
            XrefEntry::Compressed { .. } => self.packed.contains_key(number),
        });
        known
            && self.found.iter().all(|(id, at)| stands(*id, *at))
            && self
                .packed
                .iter()
                .all(|(number, place)| is_packed(*number, *place))
    }
}

/// The ranges of a cross-reference stream (ISO 32000-1, 7.5.8.2) name each object once.
fn rows_of_stream(bytes: &[u8], entries: &Spans<'_>) -> Option<()> {
    if !entries.has(b"Index") {
        return Some(());
    }
    let text = bytes.get(entries.value(b"Index")?)?;
    let inner = text.strip_prefix(b"[")?.strip_suffix(b"]")?;
    let numbers: Option<Vec<u32>> = syntax::integers(inner);
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for pair in numbers?.chunks(2) {
        let [first, count] = *pair else { return None };
        ranges.push((first, first.checked_add(count)?));
    }
    ranges.sort_unstable();
    let apart = ranges
        .iter()
        .zip(ranges.iter().skip(1))
        .all(|(a, b)| a.1 <= b.0);
    apart.then_some(())
}
