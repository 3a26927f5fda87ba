//! One state of a PDF: its bytes, its objects, its signature fields.
//!
//! Objects come from `lopdf`, bounded in size; whatever it had to repair is not accepted as a
//! state that somebody signed or may sign.

use lopdf_foreign::xref::XrefEntry;
use lopdf_foreign::{Dictionary, Document, LoadOptions, Object, ObjectId};

use super::error::Error;
use super::syntax;

/// Larger files are not read.
pub(super) const MAX_SIZE: usize = 256 * 1024 * 1024;

/// The most bytes that one object stream may unpack to.
pub(super) const MAX_UNPACKED: usize = 16 * 1024 * 1024;

/// Limits on the tree of form fields.
const MAX_FIELDS: usize = 10_000;
const MAX_FIELD_DEPTH: usize = 32;

/// A state of a PDF that can be read.
pub(super) struct State<'a> {
    pub bytes: &'a [u8],
    pub document: Document,
    /// Where the newest cross-reference section stands; None when the end of the file is not
    /// in order or the library had to repair something.
    pub startxref: Option<usize>,
}

/// A signature field.
pub(super) struct Field<'a> {
    pub name: String,
    pub id: ObjectId,
    pub dictionary: &'a Dictionary,
}

impl<'a> State<'a> {
    /// Reads a state, tolerating a disordered end.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Error> {
        if bytes.len() > MAX_SIZE {
            return Err(Error::TooLarge { limit: MAX_SIZE });
        }
        if !bytes.starts_with(b"%PDF-") {
            return Err(Error::UnreadablePdf);
        }
        let options = LoadOptions::with_max_decompressed_size(MAX_UNPACKED);
        let document =
            Document::load_mem_with_options(bytes, options).map_err(|_| Error::UnreadablePdf)?;
        let encrypted = document.trailer.has(b"Encrypt");
        if encrypted || document.is_encrypted() || document.was_encrypted() {
            return Err(Error::EncryptedPdf);
        }
        let sound = document.xref_recovery.is_none() && document.catalog().is_ok();
        let startxref = syntax::last_startxref(bytes).filter(|_| sound);
        Ok(Self {
            bytes,
            document,
            startxref,
        })
    }

    /// Reads a state that is in order from its first to its last byte.
    pub fn read_strictly(bytes: &'a [u8]) -> Result<Self, Error> {
        let state = Self::read(bytes)?;
        if state.is_in_order() {
            Ok(state)
        } else {
            Err(Error::UnreadablePdf)
        }
    }

    /// True when nothing had to be repaired and the file ends as it should.
    pub fn is_in_order(&self) -> bool {
        self.startxref
            .and_then(|start| syntax::section(self.bytes, start))
            .is_some()
    }

    /// Follows references to a dictionary.
    pub fn dictionary<'s>(&'s self, object: &'s Object) -> Option<&'s Dictionary> {
        self.document.dereference(object).ok()?.1.as_dict().ok()
    }

    pub fn catalog(&self) -> Option<&Dictionary> {
        self.document.catalog().ok()
    }

    pub fn catalog_id(&self) -> Option<ObjectId> {
        self.document.trailer.get(b"Root").ok()?.as_reference().ok()
    }

    pub fn form(&self) -> Option<&Dictionary> {
        self.dictionary(self.catalog()?.get(b"AcroForm").ok()?)
    }

    /// Where an object starts, unless it is packed into a stream.
    pub fn offset(&self, id: ObjectId) -> Option<usize> {
        match self.document.reference_table.get(id.0)? {
            XrefEntry::Normal { offset, generation } if *generation == id.1 => {
                usize::try_from(*offset).ok()
            }
            _ => None,
        }
    }

    /// The signature fields in the order of the form.
    pub fn signature_fields(&self) -> Vec<Field<'_>> {
        let mut walk = FieldWalk {
            state: self,
            found: Vec::new(),
            visited: 0,
        };
        if let Some(fields) = self.form().and_then(|form| form.get(b"Fields").ok()) {
            walk.kids(fields, "", false, 0);
        }
        walk.found
    }

    /// The signature dictionary of a field and its object id, if the field is signed.
    pub fn value<'s>(&'s self, field: &Field<'s>) -> Option<(Option<ObjectId>, &'s Dictionary)> {
        let (id, value) = self
            .document
            .dereference(field.dictionary.get(b"V").ok()?)
            .ok()?;
        Some((id, value.as_dict().ok()?))
    }
}

struct FieldWalk<'s, 'a> {
    state: &'s State<'a>,
    found: Vec<Field<'s>>,
    visited: usize,
}

impl<'s> FieldWalk<'s, '_> {
    fn kids(&mut self, kids: &'s Object, parent: &str, parent_signs: bool, depth: usize) {
        let kids = self
            .state
            .document
            .dereference(kids)
            .and_then(|found| found.1.as_array());
        for kid in kids.into_iter().flatten() {
            self.visited += 1;
            if self.visited > MAX_FIELDS || depth > MAX_FIELD_DEPTH {
                return;
            }
            self.field(kid, parent, parent_signs, depth);
        }
    }

    fn field(&mut self, object: &'s Object, parent: &str, parent_signs: bool, depth: usize) {
        let (Ok(id), Some(dictionary)) = (object.as_reference(), self.state.dictionary(object))
        else {
            return;
        };
        let own_name = dictionary
            .get(b"T")
            .ok()
            .and_then(|name| lopdf_foreign::decode_text_string(name).ok());
        let name = match (parent, &own_name) {
            ("", Some(own)) => own.clone(),
            (parent, Some(own)) => format!("{parent}.{own}"),
            (parent, None) => parent.to_owned(),
        };
        let kind = dictionary.get(b"FT").and_then(Object::as_name);
        let signs = kind.map_or(parent_signs, |kind| kind == b"Sig");
        match dictionary.get(b"Kids") {
            Ok(kids) => self.kids(kids, &name, signs, depth + 1),
            Err(_) if signs && own_name.is_some() => self.found.push(Field {
                name,
                id,
                dictionary,
            }),
            Err(_) => {}
        }
    }
}
