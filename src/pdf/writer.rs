//! Writes a document to bytes: the same objects give the same bytes.
//!
//! A header of version 1.7, and an identifier that is made from the content instead of chance.
//! Everything that is no stream stands compressed in object streams (ISO 32000-1, 7.5.7), and the
//! cross-reference table is a stream too (7.5.8): a tagged document consists of thousands of
//! small dictionaries, which would otherwise make up half of the file.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest, Sha256};

/// How many objects share a stream: enough to compress well, few enough to look one up fast.
const SHARED: usize = 200;

/// Where an object stands, as the cross-reference stream says it (ISO 32000-1, table 18).
#[derive(Clone, Copy)]
enum Place {
    /// By itself, at this offset.
    Offset(usize),
    /// In the object stream with this number, as its n-th object.
    Within(u32, usize),
}

/// The bytes of a document whose objects are numbered from 1 without gaps.
pub(super) fn write(document: &Document) -> Vec<u8> {
    // The four high bytes tell transfer programs that the file is not text.
    let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut places = vec![Place::Offset(0); document.objects.len()];
    let (streams, others): (Vec<_>, Vec<_>) = document
        .objects
        .iter()
        .partition(|(_, object)| matches!(object, Object::Stream(_)));
    for (id, object) in streams {
        place(&mut places, *id, Place::Offset(out.len()));
        write_indirect(&mut out, id.0, object);
    }
    for group in others.chunks(SHARED) {
        let number = places.len() as u32 + 1;
        for (index, (id, _)) in group.iter().enumerate() {
            place(&mut places, **id, Place::Within(number, index));
        }
        places.push(Place::Offset(out.len()));
        write_indirect(&mut out, number, &Object::Stream(object_stream(group)));
    }
    let identifier = Sha256::digest(&out)[..16].to_vec();
    let table = out.len();
    places.push(Place::Offset(table));
    let stream = cross_reference(document, &places, identifier);
    write_indirect(&mut out, places.len() as u32, &Object::Stream(stream));
    out.extend(format!("startxref\n{table}\n%%EOF\n").bytes());
    out
}

fn place(places: &mut [Place], id: ObjectId, at: Place) {
    if let Some(place) = places.get_mut(id.0 as usize - 1) {
        *place = at;
    }
}

fn write_indirect(out: &mut Vec<u8>, number: u32, object: &Object) {
    out.extend(format!("{number} 0 obj\n").bytes());
    write_object(out, object);
    out.extend(b"\nendobj\n");
}

/// Objects behind a head that says where each begins.
fn object_stream(group: &[(&ObjectId, &Object)]) -> Stream {
    let (mut head, mut body) = (Vec::new(), Vec::new());
    for (id, object) in group {
        head.extend(format!("{} {} ", id.0, body.len()).bytes());
        write_object(&mut body, object);
        body.push(b'\n');
    }
    let mut dictionary = Dictionary::new();
    dictionary.set("Type", Object::Name(b"ObjStm".to_vec()));
    dictionary.set("N", group.len() as i64);
    dictionary.set("First", head.len() as i64);
    head.extend(body);
    compressed(dictionary, head)
}

/// One entry an object: its kind in one byte, where it stands in four, its index in two.
fn cross_reference(document: &Document, places: &[Place], identifier: Vec<u8>) -> Stream {
    // The head of the list of free objects, which every table begins with.
    let mut entries = vec![0, 0, 0, 0, 0, 0xff, 0xff];
    for place in places {
        let (kind, first, second) = match *place {
            Place::Offset(offset) => (1, offset as u32, 0),
            Place::Within(stream, index) => (2, stream, index as u16),
        };
        entries.push(kind);
        entries.extend(first.to_be_bytes());
        entries.extend(second.to_be_bytes());
    }
    let mut dictionary = Dictionary::new();
    dictionary.set("Type", Object::Name(b"XRef".to_vec()));
    dictionary.set("Size", places.len() as i64 + 1);
    dictionary.set("W", vec![1.into(), 4.into(), 2.into()]);
    for key in ["Root", "Info"] {
        if let Ok(value) = document.trailer.get(key.as_bytes()) {
            dictionary.set(key, value.clone());
        }
    }
    let identifier = Object::String(identifier, StringFormat::Hexadecimal);
    dictionary.set("ID", vec![identifier.clone(), identifier]);
    compressed(dictionary, entries)
}

/// A stream that is compressed where that makes it smaller.
fn compressed(dictionary: Dictionary, content: Vec<u8>) -> Stream {
    let mut stream = Stream::new(dictionary, content);
    // A stream that can't be compressed stays as it is, and as valid.
    let _ = stream.compress();
    stream
}

fn write_object(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(value.to_string().bytes()),
        Object::Integer(value) => out.extend(value.to_string().bytes()),
        Object::Real(value) => out.extend(value.to_string().bytes()),
        Object::Name(name) => write_name(out, name),
        Object::String(bytes, StringFormat::Literal) => write_literal(out, bytes),
        Object::String(bytes, StringFormat::Hexadecimal) => write_hexadecimal(out, bytes),
        Object::Array(items) => write_array(out, items),
        Object::Dictionary(entries) => write_dictionary(out, entries),
        Object::Reference(id) => out.extend(format!("{} {} R", id.0, id.1).bytes()),
        Object::Stream(stream) => {
            write_dictionary(out, &stream.dict);
            out.extend(b"\nstream\r\n");
            out.extend(&stream.content);
            out.extend(b"\r\nendstream");
        }
    }
}

fn write_array(out: &mut Vec<u8>, items: &[Object]) {
    out.push(b'[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        write_object(out, item);
    }
    out.push(b']');
}

fn write_dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in entries {
        write_name(out, key);
        // A name, a text, an array or a dictionary needs no space before it.
        if !matches!(
            value,
            Object::Name(_) | Object::String(..) | Object::Array(_)
        ) {
            out.push(b' ');
        }
        write_object(out, value);
    }
    out.extend(b">>");
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
