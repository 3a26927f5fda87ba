//! Files inside a document: embedded, and named as belonging to it (ISO 32000-2, 14.13).

use std::collections::BTreeMap;

use jiff::Timestamp;
use lopdf::{Document, Object, ObjectId, Stream, StringFormat};
use md5::{Digest, Md5};

use super::error::Error;
use super::values::{date, dictionary, name, text};
use super::visible::label;

/// What an embedded file is to the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relationship {
    /// The document was made from it.
    Source,
    /// It holds the document's content for machines.
    Data,
    /// It adds to the document.
    Supplement,
}

impl Relationship {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Source => "Source",
            Self::Data => "Data",
            Self::Supplement => "Supplement",
        }
    }
}

/// A file inside a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The file's name, without a folder.
    pub name: String,
    /// Its media type, e.g. `application/pdf`.
    pub media_type: String,
    /// What it is, in a few words for people.
    pub description: String,
    /// What it is to the document. A file from outside that says something else is a supplement.
    pub relationship: Relationship,
    /// Its content.
    pub bytes: Vec<u8>,
    /// When it was last changed. Where that is not known, the time of issue is written instead,
    /// since archives want a time.
    pub modified: Option<Timestamp>,
}

/// The files of a document as objects.
pub(super) struct Embedded {
    /// The list of associated files.
    pub associated: Vec<Object>,
    /// The name tree of embedded files.
    pub names: ObjectId,
}

/// Adds the files; `None` when there are none.
///
/// # Errors
/// [`Error::AttachmentName`] for a name that is empty or used twice.
pub(super) fn embed(
    document: &mut Document,
    attachments: &[Attachment],
    issued: Timestamp,
) -> Result<Option<Embedded>, Error> {
    let mut specifications: BTreeMap<Vec<u8>, (Object, ObjectId)> = BTreeMap::new();
    let mut associated = Vec::new();
    for attachment in attachments {
        let key = text(&attachment.name);
        let bytes = key.as_str().map(<[u8]>::to_vec).unwrap_or_default();
        if attachment.name.is_empty() || specifications.contains_key(&bytes) {
            return Err(Error::AttachmentName(attachment.name.clone()));
        }
        let id = add(document, attachment, issued);
        associated.push(id.into());
        specifications.insert(bytes, (key, id));
    }
    if associated.is_empty() {
        return Ok(None);
    }
    // A name tree is sorted by the bytes of its keys.
    let names: Vec<Object> = specifications
        .into_values()
        .flat_map(|(key, id)| [key, id.into()])
        .collect();
    let names = document.add_object(dictionary([("Names", names.into())]));
    Ok(Some(Embedded { associated, names }))
}

fn add(document: &mut Document, attachment: &Attachment, issued: Timestamp) -> ObjectId {
    let checksum = Md5::digest(&attachment.bytes).to_vec();
    let modified = attachment.modified.unwrap_or(issued);
    let parameters = dictionary([
        ("Size", (attachment.bytes.len() as i64).into()),
        (
            "CheckSum",
            Object::String(checksum, StringFormat::Hexadecimal),
        ),
        ("ModDate", date(modified)),
    ]);
    let entries = dictionary([
        ("Type", name("EmbeddedFile")),
        ("Subtype", name(attachment.media_type.as_str())),
        ("Params", parameters.into()),
    ]);
    let file = document.add_object(Stream::new(entries, attachment.bytes.clone()));
    document.add_object(dictionary([
        ("Type", name("Filespec")),
        ("F", text(&attachment.name)),
        ("UF", text(&attachment.name)),
        ("Desc", text(&label(&attachment.description))),
        ("AFRelationship", name(attachment.relationship.name())),
        (
            "EF",
            dictionary([("F", file.into()), ("UF", file.into())]).into(),
        ),
    ]))
}
