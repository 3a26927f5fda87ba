//! The kinds of change that a report can name, and which kind an object belongs to.

use lopdf_foreign::{Dictionary, Object, ObjectId};

use super::document::State;

/// One change after a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Modification {
    /// What changed.
    pub kind: ChangeKind,
    /// Whether the signature allows it.
    pub allowed: bool,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChangeKind {
    /// A prepared field was signed.
    FieldSigned {
        /// Its name.
        field: String,
    },
    /// The form was marked as holding signatures.
    SignatureFlags,
    /// Validation data was added.
    SecurityStore,
    /// The whole document was stamped with a time.
    DocumentTimestamp {
        /// The name of the new field.
        field: String,
    },
    /// A signature was added in a new field that no page shows.
    SignatureAdded {
        /// The name of the new field.
        field: String,
    },
    /// The document information was changed; only its date of change and producing program may
    /// be, which signing programs note there.
    DocumentInformation,
    /// The XMP metadata was rewritten; allowed while the title stays, which signing programs do.
    Metadata,
    /// A version or an extension of the PDF language was declared, which signing programs do.
    FormatDeclaration,
    /// Bytes were appended that are no proper new state of the document.
    TrailingBytes {
        /// How many.
        bytes: usize,
    },
    /// Pages were added or removed.
    PageCount {
        /// Pages before.
        before: usize,
        /// Pages after.
        after: usize,
    },
    /// A page was changed or added.
    Page {
        /// Its number, from 1.
        number: usize,
    },
    /// A note, link, form field or other thing on a page was changed or added.
    Annotation {
        /// The name of the field, or the kind of annotation.
        name: String,
    },
    /// An attached file was changed, added or removed.
    Attachment,
    /// The form's own settings or its list of fields were changed.
    Form,
    /// The document's catalog was changed.
    Catalog {
        /// The entry.
        key: String,
    },
    /// The file's trailer was changed.
    Trailer {
        /// The entry.
        key: String,
    },
    /// A signature was replaced.
    Signature,
    /// Another object, such as the content of a page, a font or an image, was changed.
    Object {
        /// Its number.
        number: u32,
    },
    /// An object was added that nothing allowed refers to.
    ObjectAdded {
        /// Its number.
        number: u32,
    },
    /// An object was removed or made unreadable.
    ObjectRemoved {
        /// Its number.
        number: u32,
    },
}

impl ChangeKind {
    /// The name in machine-readable output.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            ChangeKind::FieldSigned { .. } => "field_signed",
            ChangeKind::SignatureFlags => "signature_flags",
            ChangeKind::SecurityStore => "security_store",
            ChangeKind::DocumentTimestamp { .. } => "document_timestamp",
            ChangeKind::SignatureAdded { .. } => "signature_added",
            ChangeKind::DocumentInformation => "document_information",
            ChangeKind::Metadata => "metadata",
            ChangeKind::FormatDeclaration => "format_declaration",
            ChangeKind::TrailingBytes { .. } => "trailing_bytes",
            ChangeKind::PageCount { .. } => "page_count",
            ChangeKind::Page { .. } => "page",
            ChangeKind::Annotation { .. } => "annotation",
            ChangeKind::Attachment => "attachment",
            ChangeKind::Form => "form",
            ChangeKind::Catalog { .. } => "catalog",
            ChangeKind::Trailer { .. } => "trailer",
            ChangeKind::Signature => "signature",
            ChangeKind::Object { .. } => "object",
            ChangeKind::ObjectAdded { .. } => "object_added",
            ChangeKind::ObjectRemoved { .. } => "object_removed",
        }
    }
}

/// The kind of an unexplained change.
pub(super) fn classify(old: &State<'_>, new: &State<'_>, id: ObjectId) -> ChangeKind {
    let number = id.0;
    if let Some(page) = new.document.page_iter().position(|page| page == id) {
        return ChangeKind::Page { number: page + 1 };
    }
    let before = old.document.objects.get(&id);
    let after = new.document.objects.get(&id);
    let named = after.or(before).and_then(entries).and_then(kind_by_entries);
    match (named, before, after) {
        (Some(kind), _, _) => kind,
        (None, None, Some(_)) => ChangeKind::ObjectAdded { number },
        (None, _, None) => ChangeKind::ObjectRemoved { number },
        (None, Some(_), Some(_)) => ChangeKind::Object { number },
    }
}

fn entries(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

fn kind_by_entries(entries: &Dictionary) -> Option<ChangeKind> {
    let name = |key: &[u8]| {
        entries
            .get(key)
            .and_then(Object::as_name)
            .unwrap_or_default()
    };
    match name(b"Type") {
        b"Filespec" | b"EmbeddedFile" => return Some(ChangeKind::Attachment),
        b"Sig" | b"DocTimeStamp" => return Some(ChangeKind::Signature),
        _ => {}
    }
    let on_page = name(b"Type") == b"Annot" || (entries.has(b"Rect") && entries.has(b"Subtype"));
    if !on_page && !entries.has(b"FT") {
        return None;
    }
    let field = entries
        .get(b"T")
        .ok()
        .and_then(|text| lopdf_foreign::decode_text_string(text).ok());
    let subtype = || String::from_utf8_lossy(name(b"Subtype")).into_owned();
    Some(ChangeKind::Annotation {
        name: field.unwrap_or_else(subtype),
    })
}
