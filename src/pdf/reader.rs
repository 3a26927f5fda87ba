//! Takes files and facts out of a document from outside.
//!
//! Nothing in such a document is believed: sizes, counts and depths are limited, and what can't
//! be decoded is an error, never a guess.

use std::collections::BTreeSet;

use jiff::Timestamp;
use lopdf_foreign::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream};
use md5::{Digest, Md5};

use super::attachment::{Attachment, Relationship};
use super::error::Error;
use super::foreign::{array, dictionary, string, timestamp};

/// How deep a name tree may be, and how many nodes it may have.
const MAX_DEPTH: usize = 16;
const MAX_NODES: usize = 10_000;

/// What is taken from a document at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The size of the document in bytes.
    pub document: usize,
    /// The number of files.
    pub files: usize,
    /// The bytes of all files together, decompressed.
    pub total: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            document: 256 * 1024 * 1024,
            files: 1_000,
            total: 256 * 1024 * 1024,
        }
    }
}

/// What a document says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentInfo {
    /// The language of its text, as a tag such as `fr`.
    pub language: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Who issued it.
    pub author: Option<String>,
    /// What it is about.
    pub subject: Option<String>,
    /// The program that wrote it.
    pub producer: Option<String>,
    /// When it was issued.
    pub created: Option<Timestamp>,
    /// How many pages it has.
    pub pages: usize,
}

/// The files inside a document, in the order of their names.
///
/// # Errors
/// [`Error::Unreadable`], [`Error::Encrypted`], [`Error::TooLarge`],
/// [`Error::TooManyAttachments`], and [`Error::DamagedAttachment`] for a file that can't be
/// decoded or doesn't match its checksum.
pub fn attachments(bytes: &[u8], limits: Limits) -> Result<Vec<Attachment>, Error> {
    let document = load(bytes, limits)?;
    let mut room = limits.total;
    let mut found = Vec::new();
    for specification in specifications(&document, limits)? {
        let attachment = attachment(&document, specification, room, limits)?;
        room = room.saturating_sub(attachment.bytes.len());
        found.push(attachment);
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// What a document says about itself; what it doesn't say, or says wrongly, is `None`.
///
/// # Errors
/// [`Error::Unreadable`], [`Error::Encrypted`], [`Error::TooLarge`].
pub fn document_info(bytes: &[u8], limits: Limits) -> Result<DocumentInfo, Error> {
    let document = load(bytes, limits)?;
    let catalog = document.catalog().map_err(|_| Error::Unreadable)?;
    let information = document.trailer.get(b"Info").ok();
    let information = information.and_then(|object| dictionary(&document, object));
    let entry = |key: &[u8]| string(&document, information?.get(key).ok()?);
    Ok(DocumentInfo {
        language: catalog
            .get(b"Lang")
            .ok()
            .and_then(|tag| string(&document, tag)),
        title: entry(b"Title"),
        author: entry(b"Author"),
        subject: entry(b"Subject"),
        producer: entry(b"Producer"),
        created: entry(b"CreationDate").and_then(|date| timestamp(&date)),
        pages: document.page_iter().count(),
    })
}

fn load(bytes: &[u8], limits: Limits) -> Result<Document, Error> {
    if bytes.len() > limits.document {
        return Err(Error::TooLarge {
            limit: limits.document,
        });
    }
    let options = LoadOptions {
        max_decompressed_size: Some(limits.total),
        ..LoadOptions::default()
    };
    let document =
        Document::load_mem_with_options(bytes, options).map_err(|_| Error::Unreadable)?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Error::Encrypted);
    }
    Ok(document)
}

/// The file specifications of the name tree and of the list of associated files, each once.
fn specifications(document: &Document, limits: Limits) -> Result<Vec<&Dictionary>, Error> {
    let catalog = document.catalog().map_err(|_| Error::Unreadable)?;
    let mut walk = Walk {
        document,
        seen: BTreeSet::new(),
        nodes: 0,
        found: Vec::new(),
    };
    let names = catalog
        .get(b"Names")
        .ok()
        .and_then(|names| dictionary(document, names));
    if let Some(tree) = names.and_then(|names| names.get(b"EmbeddedFiles").ok()) {
        walk.tree(tree, 0)?;
    }
    if let Some(files) = catalog
        .get(b"AF")
        .ok()
        .and_then(|files| array(document, files))
    {
        files.iter().for_each(|file| walk.take(file));
    }
    if walk.found.len() > limits.files {
        return Err(Error::TooManyAttachments {
            limit: limits.files,
        });
    }
    Ok(walk.found)
}

struct Walk<'d> {
    document: &'d Document,
    seen: BTreeSet<ObjectId>,
    nodes: usize,
    found: Vec<&'d Dictionary>,
}

impl<'d> Walk<'d> {
    fn tree(&mut self, node: &'d Object, depth: usize) -> Result<(), Error> {
        self.nodes += 1;
        if depth > MAX_DEPTH || self.nodes > MAX_NODES {
            return Err(Error::Unreadable);
        }
        let Some(node) = dictionary(self.document, node) else {
            return Ok(());
        };
        if let Some(names) = node
            .get(b"Names")
            .ok()
            .and_then(|names| array(self.document, names))
        {
            // Keys and values take turns.
            names
                .iter()
                .skip(1)
                .step_by(2)
                .for_each(|file| self.take(file));
        }
        let kids = node
            .get(b"Kids")
            .ok()
            .and_then(|kids| array(self.document, kids));
        kids.into_iter()
            .flatten()
            .try_for_each(|kid| self.tree(kid, depth + 1))
    }

    fn take(&mut self, file: &'d Object) {
        let new = file.as_reference().map_or(true, |id| self.seen.insert(id));
        let Some(specification) = dictionary(self.document, file).filter(|_| new) else {
            return;
        };
        if specification.has(b"EF") {
            self.found.push(specification);
        }
    }
}

fn attachment(
    document: &Document,
    specification: &Dictionary,
    room: usize,
    limits: Limits,
) -> Result<Attachment, Error> {
    let entry = |key: &[u8]| string(document, specification.get(key).ok()?);
    let name = entry(b"UF").or_else(|| entry(b"F")).unwrap_or_default();
    let damaged = || Error::DamagedAttachment(name.clone());
    let stream = embedded_stream(document, specification).ok_or_else(damaged)?;
    let bytes = decoded(stream, room).map_err(|fault| match fault {
        Fault::TooLarge => Error::TooLarge {
            limit: limits.total,
        },
        Fault::Damaged => damaged(),
    })?;
    let parameters = stream
        .dict
        .get(b"Params")
        .ok()
        .and_then(|entry| dictionary(document, entry));
    let checksum = parameters.and_then(|entry| entry.get(b"CheckSum").ok()?.as_str().ok());
    if checksum.is_some_and(|checksum| checksum != Md5::digest(&bytes).as_slice()) {
        return Err(damaged());
    }
    let modified = parameters.and_then(|entry| string(document, entry.get(b"ModDate").ok()?));
    let media_type = stream
        .dict
        .get(b"Subtype")
        .and_then(Object::as_name)
        .unwrap_or_default();
    let relationship = specification
        .get(b"AFRelationship")
        .and_then(Object::as_name);
    Ok(Attachment {
        media_type: String::from_utf8_lossy(media_type).into_owned(),
        description: entry(b"Desc").unwrap_or_default(),
        relationship: match relationship {
            Ok(b"Source") => Relationship::Source,
            Ok(b"Data") => Relationship::Data,
            _ => Relationship::Supplement,
        },
        bytes,
        modified: modified.and_then(|date| timestamp(&date)),
        name,
    })
}

fn embedded_stream<'d>(document: &'d Document, file: &'d Dictionary) -> Option<&'d Stream> {
    let files = dictionary(document, file.get(b"EF").ok()?)?;
    let stream = files.get(b"UF").or_else(|_| files.get(b"F")).ok()?;
    document.dereference(stream).ok()?.1.as_stream().ok()
}

enum Fault {
    TooLarge,
    Damaged,
}

fn decoded(stream: &Stream, room: usize) -> Result<Vec<u8>, Fault> {
    let plain = !stream.dict.has(b"Filter");
    if plain {
        let fits = stream.content.len() <= room;
        return if fits {
            Ok(stream.content.clone())
        } else {
            Err(Fault::TooLarge)
        };
    }
    stream
        .decompressed_content_with_limit(room)
        .map_err(|fault| match fault {
            lopdf_foreign::Error::Decompress(
                lopdf_foreign::DecompressError::MemoryLimitExceeded { .. },
            ) => Fault::TooLarge,
            _ => Fault::Damaged,
        })
}
