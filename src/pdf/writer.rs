//! Writes a document to bytes: the same objects give the same bytes.
//!
//! A classic cross-reference table, a header of version 1.7, and an identifier that is made
//! from the content instead of chance.

use lopdf::{Dictionary, Document, Object, StringFormat};
use sha2::{Digest, Sha256};

/// The bytes of a document whose objects are numbered from 1 without gaps.
pub(super) fn write(document: &Document) -> Vec<u8> {
    // The four high bytes tell transfer programs that the file is not text.
    let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut offsets = Vec::with_capacity(document.objects.len());
    for (id, object) in &document.objects {
        offsets.push(out.len());
        out.extend(format!("{} {} obj\n", id.0, id.1).bytes());
        write_object(&mut out, object);
        out.extend(b"\nendobj\n");
    }
    let identifier = Sha256::digest(&out)[..16].to_vec();
    let table = out.len();
    write_table(&mut out, &offsets);
    let trailer = trailer(document, identifier);
    out.extend(b"trailer\n");
    write_dictionary(&mut out, &trailer);
    out.extend(format!("\nstartxref\n{table}\n%%EOF\n").bytes());
    out
}

/// Entries of exactly 20 bytes, as ISO 32000-1, 7.5.4 wants them.
fn write_table(out: &mut Vec<u8>, offsets: &[usize]) {
    out.extend(format!("xref\n0 {}\n0000000000 65535 f\r\n", offsets.len() + 1).bytes());
    for offset in offsets {
        out.extend(format!("{offset:010} 00000 n\r\n").bytes());
    }
}

fn trailer(document: &Document, identifier: Vec<u8>) -> Dictionary {
    let mut trailer = Dictionary::new();
    trailer.set("Size", document.objects.len() as i64 + 1);
    for key in ["Root", "Info"] {
        if let Ok(value) = document.trailer.get(key.as_bytes()) {
            trailer.set(key, value.clone());
        }
    }
    let identifier = Object::String(identifier, StringFormat::Hexadecimal);
    trailer.set("ID", vec![identifier.clone(), identifier]);
    trailer
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
