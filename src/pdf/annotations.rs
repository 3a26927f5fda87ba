//! Writes what a reader can act on: fields to sign (ISO 32000-1, 12.7.4.5), links to follow
//! (12.5.6.5).

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::display::{Area, Field, Link, Page};
use super::structure::NodeId;
use super::tags::Annotation;
use super::values::{dictionary, name, numbers, text};
use super::visible::label;

/// The annotation is printed (ISO 32000-1, table 165).
const PRINT: i64 = 4;

/// Signatures may exist, and the file is only ever appended to (ISO 32000-1, table 219).
const SIGNATURES_EXIST_APPEND_ONLY: i64 = 3;

/// What a document's pages hold for readers to act on.
pub(super) struct Annotations {
    /// In the order of their numbers in the parent tree, where they follow the pages.
    pub all: Vec<Annotation>,
    fields: Vec<Object>,
    pages: usize,
    height: f32,
}

impl Annotations {
    /// Adds the fields and links of all pages to the document and its pages.
    pub(super) fn add(
        document: &mut Document,
        pages: &[Page],
        page_ids: &[ObjectId],
        height: f32,
    ) -> Self {
        let mut added = Self {
            all: Vec::new(),
            fields: Vec::new(),
            pages: pages.len(),
            height,
        };
        for (page, page_id) in pages.iter().zip(page_ids) {
            let first = added.all.len();
            for field in &page.fields {
                let entries = field_entries(document, field);
                let id = added.place(document, entries, field.node, field.area, *page_id);
                added.fields.push(id.into());
            }
            for link in &page.links {
                added.place(document, link_entries(link), link.node, link.area, *page_id);
            }
            let on_page: Vec<Object> = added.all[first..].iter().map(|new| new.id.into()).collect();
            if let (false, Ok(page)) = (on_page.is_empty(), document.get_dictionary_mut(*page_id)) {
                page.set("Annots", on_page);
            }
        }
        added
    }

    /// Adds the form that lists the fields, an object of its own so that signing can replace it;
    /// `None` where there is nothing to sign.
    pub(super) fn add_form(&self, document: &mut Document) -> Option<ObjectId> {
        let form = dictionary([
            ("Fields", self.fields.clone().into()),
            ("SigFlags", SIGNATURES_EXIST_APPEND_ONLY.into()),
        ]);
        (!self.fields.is_empty()).then(|| document.add_object(form))
    }

    fn place(
        &mut self,
        document: &mut Document,
        mut entries: Dictionary,
        node: NodeId,
        area: Area,
        page: ObjectId,
    ) -> ObjectId {
        let top = self.height - area.y;
        let corners = [area.x, top - area.height, area.x + area.width, top];
        entries.set("Type", name("Annot"));
        entries.set("Rect", numbers(corners));
        entries.set("F", PRINT);
        entries.set("P", page);
        entries.set("StructParent", (self.pages + self.all.len()) as i64);
        let id = document.add_object(entries);
        self.all.push(Annotation { node, page, id });
        id
    }
}

/// A field that is its own annotation.
fn field_entries(document: &mut Document, field: &Field) -> Dictionary {
    let form = dictionary([
        ("Type", name("XObject")),
        ("Subtype", name("Form")),
        (
            "BBox",
            numbers([0.0, 0.0, field.area.width, field.area.height]),
        ),
    ]);
    // Each field has an empty appearance of its own: filling one must not touch another.
    let appearance = document.add_object(Stream::new(form, Vec::new()));
    dictionary([
        ("Subtype", name("Widget")),
        ("FT", name("Sig")),
        ("T", text(&field.name)),
        ("TU", text(&label(&field.description))),
        ("AP", dictionary([("N", appearance.into())]).into()),
    ])
}

fn link_entries(link: &Link) -> Dictionary {
    let action = dictionary([("S", name("URI")), ("URI", text(&encoded(&link.address)))]);
    dictionary([
        ("Subtype", name("Link")),
        ("Border", vec![0.into(), 0.into(), 0.into()].into()),
        ("Contents", text(&link.address)),
        ("A", action.into()),
    ])
}

/// An address holds ASCII only (RFC 3986); other signs are written as their bytes.
fn encoded(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
