//! Writes a document to bytes: the same objects give the same bytes.
//!
//! A header of version 1.7, and an identifier that is made from the content instead of chance.
//! Everything that is no stream stands compressed in object streams (ISO 32000-1, 7.5.7), and the
//! cross-reference table is a stream too (7.5.8): a tagged document consists of thousands of
//! small dictionaries, which would otherwise make up half of the file.

use std::collections::HashMap;
use std::io::Write;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest, Sha256};

use super::deflate;
use super::values::{dictionary, name};

/// How many objects share a stream: enough to compress well, few enough to look one up fast.
const SHARED: usize = 1_000;

/// The bytes of an entry of the cross-reference stream: kind, place, index.
const ENTRY: [usize; 3] = [1, 4, 2];

/// Each row of a table is written as its difference to the row above (PNG's filter "up").
const UP: u8 = 2;

/// Where an object stands, as the cross-reference stream says it (ISO 32000-1, table 18).
#[derive(Clone, Copy)]
enum Place {
    /// By itself, at this offset.
    Offset(usize),
    /// In the object stream with this number, as its n-th object.
    Within(u32, usize),
}

/// The bytes of a document: everything that can be reached from its trailer, numbered from 1.
pub(super) fn write(document: &Document) -> Vec<u8> {
    let objects = reachable(document);
    let numbers = (1..).zip(&objects).map(|(number, (id, _))| (*id, number));
    let writer = Writer {
        numbers: numbers.collect(),
    };
    // The four high bytes tell transfer programs that the file is not text.
    let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut places = vec![Place::Offset(0); objects.len()];
    let (streams, others): (Vec<_>, Vec<_>) = (1..)
        .zip(objects.into_iter().map(|(_, object)| object))
        .partition(|(_, object)| matches!(object, Object::Stream(_)));
    for (number, object) in streams {
        place(&mut places, number, Place::Offset(out.len()));
        writer.indirect(&mut out, number, object);
    }
    for group in others.chunks(SHARED) {
        let stream = places.len() as u32 + 1;
        for (index, (number, _)) in group.iter().enumerate() {
            place(&mut places, *number, Place::Within(stream, index));
        }
        places.push(Place::Offset(out.len()));
        writer.indirect(
            &mut out,
            stream,
            &Object::Stream(writer.object_stream(group)),
        );
    }
    let identifier = Sha256::digest(&out)[..16].to_vec();
    let table = out.len();
    places.push(Place::Offset(table));
    let stream = cross_reference(document, &places, identifier);
    writer.indirect(&mut out, places.len() as u32, &Object::Stream(stream));
    out.extend(format!("startxref\n{table}\n%%EOF\n").bytes());
    out
}

/// The objects that the trailer leads to, in the order of their numbers.
fn reachable(document: &Document) -> Vec<(ObjectId, &Object)> {
    let mut found: HashMap<ObjectId, &Object> = HashMap::new();
    let mut open: Vec<&Object> = document.trailer.iter().map(|(_, value)| value).collect();
    while let Some(object) = open.pop() {
        match object {
            Object::Reference(id) => {
                if let (false, Ok(target)) = (found.contains_key(id), document.get_object(*id)) {
                    found.insert(*id, target);
                    open.push(target);
                }
            }
            Object::Array(items) => open.extend(items),
            Object::Dictionary(entries) => open.extend(entries.iter().map(|(_, value)| value)),
            Object::Stream(stream) => open.extend(stream.dict.iter().map(|(_, value)| value)),
            _ => {}
        }
    }
    let mut objects: Vec<(ObjectId, &Object)> = found.into_iter().collect();
    objects.sort_unstable_by_key(|(id, _)| *id);
    objects
}

fn place(places: &mut [Place], number: u32, at: Place) {
    if let Some(place) = places.get_mut(number as usize - 1) {
        *place = at;
    }
}

/// One row an entry.
fn cross_reference(document: &Document, places: &[Place], identifier: Vec<u8>) -> Stream {
    const ROW: usize = ENTRY[0] + ENTRY[1] + ENTRY[2];
    // The head of the list of free objects, which every table begins with.
    let mut rows: Vec<[u8; ROW]> = vec![[0, 0, 0, 0, 0, 0xff, 0xff]];
    rows.extend(places.iter().map(|place| {
        let (kind, first, second) = match *place {
            Place::Offset(offset) => (1, offset as u32, 0),
            Place::Within(stream, index) => (2, stream, index as u16),
        };
        let ([a, b, c, d], [e, f]) = (first.to_be_bytes(), second.to_be_bytes());
        [kind, a, b, c, d, e, f]
    }));
    let mut above = [0; ROW];
    let mut entries = Vec::with_capacity(rows.len() * (ROW + 1));
    for row in &rows {
        entries.push(UP);
        entries.extend(
            row.iter()
                .zip(above)
                .map(|(new, old)| new.wrapping_sub(old)),
        );
        above = *row;
    }
    let prediction = dictionary([("Predictor", 12.into()), ("Columns", (ROW as i64).into())]);
    let identifier = Object::String(identifier, StringFormat::Hexadecimal);
    let mut table = dictionary([
        ("Type", name("XRef")),
        ("Size", (rows.len() as i64).into()),
        (
            "W",
            ENTRY
                .map(|width| Object::from(width as i64))
                .to_vec()
                .into(),
        ),
        ("Filter", name("FlateDecode")),
        ("DecodeParms", prediction.into()),
        ("ID", vec![identifier.clone(), identifier].into()),
    ]);
    for key in ["Root", "Info"] {
        if let Ok(value) = document.trailer.get(key.as_bytes()) {
            table.set(key, value.clone());
        }
    }
    Stream::new(table, deflate::deflated(&entries))
}

/// Writes objects under the numbers that they have in the file.
struct Writer {
    numbers: HashMap<ObjectId, u32>,
}

impl Writer {
    fn indirect(&self, out: &mut Vec<u8>, number: u32, object: &Object) {
        // Writing to memory can't fail.
        let _ = writeln!(out, "{number} 0 obj");
        self.object(out, object);
        out.extend(b"\nendobj\n");
    }

    /// Objects behind a head that says where each begins.
    fn object_stream(&self, group: &[(u32, &Object)]) -> Stream {
        let (mut head, mut body) = (Vec::new(), Vec::new());
        for (number, object) in group {
            let _ = write!(head, "{number} {} ", body.len());
            self.object(&mut body, object);
            body.push(b'\n');
        }
        let entries = dictionary([
            ("Type", name("ObjStm")),
            ("N", (group.len() as i64).into()),
            ("First", (head.len() as i64).into()),
        ]);
        head.extend(body);
        let mut stream = Stream::new(entries, head);
        deflate::compress(&mut stream);
        stream
    }

    fn object(&self, out: &mut Vec<u8>, object: &Object) {
        match object {
            Object::Null => out.extend(b"null"),
            Object::Boolean(value) => out.extend(value.to_string().bytes()),
            Object::Integer(value) => drop(write!(out, "{value}")),
            Object::Real(value) => drop(write!(out, "{value}")),
            Object::Name(name) => write_name(out, name),
            Object::String(bytes, StringFormat::Literal) => write_literal(out, bytes),
            Object::String(bytes, StringFormat::Hexadecimal) => write_hexadecimal(out, bytes),
            Object::Array(items) => self.array(out, items),
            Object::Dictionary(entries) => self.dictionary(out, entries),
            Object::Reference(id) => match self.numbers.get(id) {
                Some(number) => drop(write!(out, "{number} 0 R")),
                None => out.extend(b"null"),
            },
            Object::Stream(stream) => {
                self.dictionary(out, &stream.dict);
                out.extend(b"\nstream\r\n");
                out.extend(&stream.content);
                out.extend(b"\r\nendstream");
            }
        }
    }

    fn array(&self, out: &mut Vec<u8>, items: &[Object]) {
        out.push(b'[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 && !begins_itself(item) {
                out.push(b' ');
            }
            self.object(out, item);
        }
        out.push(b']');
    }

    fn dictionary(&self, out: &mut Vec<u8>, entries: &Dictionary) {
        out.extend(b"<<");
        for (key, value) in entries {
            write_name(out, key);
            if !begins_itself(value) {
                out.push(b' ');
            }
            self.object(out, value);
        }
        out.extend(b">>");
    }
}

/// A name, a text, an array or a dictionary needs no space before it.
fn begins_itself(object: &Object) -> bool {
    matches!(
        object,
        Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_)
    )
}

fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            out.extend(format!("#{byte:02X}").bytes());
        }
    }
}

fn write_literal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            b'\r' => out.extend(b"\\r"),
            other => out.push(*other),
        }
    }
    out.push(b')');
}

fn write_hexadecimal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'<');
    bytes
        .iter()
        .for_each(|byte| out.extend(format!("{byte:02X}").bytes()));
    out.push(b'>');
}
