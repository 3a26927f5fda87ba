//! Appends objects to a PDF and never touches a byte that is there (ISO 32000-1, 7.5.6). The
//! new cross-reference section is of its predecessor's kind.
//!
//! Does not know what the objects are for.

use std::collections::BTreeMap;

use lopdf_foreign::{Dictionary, Object, ObjectId, StringFormat, Writer};
use sha2::Digest as _;

use super::document::State;
use super::error::Error;
use super::syntax::{self, SectionKind};

/// Objects to be appended.
pub(super) struct Increment<'a> {
    state: &'a State<'a>,
    kind: SectionKind,
    startxref: usize,
    next: u32,
    catalog: Option<Dictionary>,
    objects: BTreeMap<ObjectId, Vec<u8>>,
}

/// The extended file, and where the body of each new object stands in it.
pub(super) struct Extended {
    pub bytes: Vec<u8>,
    pub bodies: BTreeMap<ObjectId, usize>,
}

impl<'a> Increment<'a> {
    pub fn new(state: &'a State<'a>) -> Result<Self, Error> {
        let startxref = state.startxref.ok_or(Error::UnreadablePdf)?;
        let section = syntax::section(state.bytes, startxref).ok_or(Error::UnreadablePdf)?;
        let document = &state.document;
        let size = document
            .trailer
            .get(b"Size")
            .and_then(Object::as_i64)
            .unwrap_or_default();
        let size = u32::try_from(size).map_err(|_| Error::UnreadablePdf)?;
        let next = size
            .max(document.reference_table.size)
            .max(document.max_id.saturating_add(1));
        Ok(Self {
            state,
            kind: section.kind,
            startxref,
            next,
            catalog: None,
            objects: BTreeMap::new(),
        })
    }

    /// A number that no object has.
    pub fn reserve(&mut self) -> ObjectId {
        let id = (self.next, 0);
        self.next = self.next.saturating_add(1);
        id
    }

    /// Adds or replaces an object.
    pub fn put(&mut self, id: ObjectId, object: &Object) -> Result<(), Error> {
        let body = body(object)?;
        self.put_body(id, body);
        Ok(())
    }

    /// Adds or replaces an object that is written already.
    pub fn put_body(&mut self, id: ObjectId, body: Vec<u8>) {
        self.objects.insert(id, body);
    }

    /// Replaces the form, in the catalog or as the object that it is.
    pub fn put_form(&mut self, form: Dictionary) -> Result<(), Error> {
        let catalog = self.state.catalog().ok_or(Error::UnreadablePdf)?;
        match catalog.get(b"AcroForm").and_then(Object::as_reference) {
            Ok(id) => self.put(id, &Object::Dictionary(form)),
            Err(_) => {
                self.change_catalog(|catalog| catalog.set("AcroForm", Object::Dictionary(form)))
            }
        }
    }

    /// Changes the catalog; several changes make one object.
    pub fn change_catalog(&mut self, change: impl FnOnce(&mut Dictionary)) -> Result<(), Error> {
        let id = self.state.catalog_id().ok_or(Error::UnreadablePdf)?;
        let old = self
            .catalog
            .take()
            .or_else(|| self.state.catalog().cloned());
        let mut catalog = old.ok_or(Error::UnreadablePdf)?;
        change(&mut catalog);
        self.put(id, &Object::Dictionary(catalog.clone()))?;
        self.catalog = Some(catalog);
        Ok(())
    }

    pub fn write(mut self) -> Result<Extended, Error> {
        let mut out = self.state.bytes.to_vec();
        if !out.ends_with(b"\n") {
            out.push(b'\n');
        }
        let mut offsets = BTreeMap::new();
        let mut bodies = BTreeMap::new();
        for (id, body) in &self.objects {
            offsets.insert(*id, out.len());
            out.extend_from_slice(format!("{} {} obj\n", id.0, id.1).as_bytes());
            bodies.insert(*id, out.len());
            out.extend_from_slice(body);
            out.extend_from_slice(b"\nendobj\n");
        }
        let section = out.len();
        match self.kind {
            SectionKind::Table => self.write_table(&mut out, &offsets)?,
            SectionKind::Stream => self.write_stream(&mut out, offsets)?,
        }
        out.extend_from_slice(format!("startxref\n{section}\n%%EOF\n").as_bytes());
        Ok(Extended { bytes: out, bodies })
    }

    fn write_table(
        &self,
        out: &mut Vec<u8>,
        offsets: &BTreeMap<ObjectId, usize>,
    ) -> Result<(), Error> {
        out.extend_from_slice(b"xref\n");
        for run in runs(offsets) {
            let first = run.first().map_or(0, |row| row.0.0);
            out.extend_from_slice(format!("{first} {}\n", run.len()).as_bytes());
            for ((_, generation), offset) in run {
                out.extend_from_slice(format!("{offset:010} {generation:05} n\r\n").as_bytes());
            }
        }
        out.extend_from_slice(b"trailer\n");
        out.extend(body(&Object::Dictionary(self.trailer()))?);
        out.push(b'\n');
        Ok(())
    }

    /// Rows of one, four and two bytes, not compressed: there are a handful of them.
    fn write_stream(
        &mut self,
        out: &mut Vec<u8>,
        mut offsets: BTreeMap<ObjectId, usize>,
    ) -> Result<(), Error> {
        let id = self.reserve();
        offsets.insert(id, out.len());
        let mut index = Vec::new();
        let mut rows = Vec::new();
        for run in runs(&offsets) {
            index.push(Object::from(
                run.first().map_or(0, |row| i64::from(row.0.0)),
            ));
            index.push(Object::from(run.len() as i64));
            for ((_, generation), offset) in run {
                let offset = u32::try_from(offset).map_err(|_| Error::UnreadablePdf)?;
                rows.push(1);
                rows.extend(offset.to_be_bytes());
                rows.extend(generation.to_be_bytes());
            }
        }
        let mut dictionary = self.trailer();
        dictionary.set("Type", Object::Name(b"XRef".to_vec()));
        dictionary.set("W", Object::Array(vec![1.into(), 4.into(), 2.into()]));
        dictionary.set("Index", Object::Array(index));
        let stream = lopdf_foreign::Stream::new(dictionary, rows);
        out.extend_from_slice(format!("{} 0 obj\n", id.0).as_bytes());
        out.extend(body(&Object::Stream(stream))?);
        out.extend_from_slice(b"\nendobj\n");
        Ok(())
    }

    fn trailer(&self) -> Dictionary {
        let old = &self.state.document.trailer;
        let mut trailer = Dictionary::new();
        trailer.set("Size", i64::from(self.next));
        for key in ["Root", "Info"] {
            if let Ok(value) = old.get(key.as_bytes()) {
                trailer.set(key, value.clone());
            }
        }
        if let Some(id) = self.file_id() {
            trailer.set("ID", id);
        }
        trailer.set("Prev", self.startxref as i64);
        trailer
    }

    /// The permanent half stays, the changing half is drawn from the bytes that are extended
    /// (ISO 32000-1, 14.4).
    fn file_id(&self) -> Option<Object> {
        let id = self.state.document.trailer.get(b"ID").ok()?;
        let id = self
            .state
            .document
            .dereference(id)
            .ok()?
            .1
            .as_array()
            .ok()?;
        let changing = sha2::Sha256::digest(self.state.bytes)
            .iter()
            .take(16)
            .copied()
            .collect();
        let changing = Object::String(changing, StringFormat::Hexadecimal);
        Some(Object::Array(vec![id.first()?.clone(), changing]))
    }
}

/// Objects with consecutive numbers, run by run.
fn runs(offsets: &BTreeMap<ObjectId, usize>) -> Vec<Vec<(ObjectId, usize)>> {
    let mut runs: Vec<Vec<(ObjectId, usize)>> = Vec::new();
    for (id, offset) in offsets {
        match runs.last_mut() {
            Some(run)
                if run
                    .last()
                    .is_some_and(|last| last.0.0.checked_add(1) == Some(id.0)) =>
            {
                run.push((*id, *offset));
            }
            _ => runs.push(vec![(*id, *offset)]),
        }
    }
    runs
}

/// An object as it stands between `obj` and `endobj`.
fn body(object: &Object) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    let written = match object {
        Object::Stream(stream) => {
            let mut dictionary = stream.dict.clone();
            dictionary.set("Length", stream.content.len() as i64);
            let written = Writer::write_object(&mut out, &Object::Dictionary(dictionary));
            out.extend_from_slice(b"\nstream\r\n");
            out.extend_from_slice(&stream.content);
            out.extend_from_slice(b"\r\nendstream");
            written
        }
        other => Writer::write_object(&mut out, other),
    };
    written.map_err(|_| Error::UnreadablePdf)?;
    Ok(out)
}
