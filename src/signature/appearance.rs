//! Turns a one-page PDF into the appearance of a signature box: the page's content becomes a
//! form XObject, with everything it uses copied under new numbers.
//!
//! Does not know what the page shows. Fonts stay those that the page embeds.

use std::collections::BTreeMap;

use lopdf_foreign::{Dictionary, Object, ObjectId, Stream};

use super::document::State;
use super::error::Error;
use super::increment::Increment;

/// The most objects and bytes that an appearance may bring.
const MAX_OBJECTS: usize = 2_000;
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// How deep a page may lie in the page tree.
const MAX_DEPTH: usize = 32;

/// Adds the page to the increment as a form XObject fitted to a box of this size in points, and
/// returns its number.
///
/// The page keeps its proportions: it is scaled evenly and centred.
pub(super) fn import(
    page_pdf: &[u8],
    width: f32,
    height: f32,
    increment: &mut Increment<'_>,
) -> Result<ObjectId, Error> {
    let source = State::read(page_pdf).map_err(|_| Error::UnusableAppearance)?;
    let page = Page::only_one(&source).ok_or(Error::UnusableAppearance)?;
    let content = page.content().ok_or(Error::UnusableAppearance)?;
    let mut importer = Importer {
        source: &source,
        increment,
        numbers: BTreeMap::new(),
        bytes: 0,
    };
    let mut form = page
        .fitted_to(width, height)
        .ok_or(Error::UnusableAppearance)?;
    for key in ["Resources", "Group"] {
        if let Some(value) = page.inherited(key.as_bytes()) {
            form.set(key, importer.copy(value, 0)?);
        }
    }
    let mut stream = Stream::new(form, content);
    stream.compress().map_err(|_| Error::UnusableAppearance)?;
    let id = importer.increment.reserve();
    importer.increment.put(id, &Object::Stream(stream))?;
    Ok(id)
}

struct Page<'s> {
    source: &'s State<'s>,
    id: ObjectId,
    dictionary: &'s Dictionary,
}

impl<'s> Page<'s> {
    fn only_one(source: &'s State<'s>) -> Option<Self> {
        let mut pages = source.document.page_iter();
        let id = pages.next().filter(|_| pages.next().is_none())?;
        let dictionary = source.document.get_dictionary(id).ok()?;
        let page = Self {
            source,
            id,
            dictionary,
        };
        let turned = page
            .inherited(b"Rotate")
            .is_some_and(|angle| angle.as_i64().ok() != Some(0));
        if turned { None } else { Some(page) }
    }

    /// A value of the page or of the nodes above it.
    fn inherited(&self, key: &[u8]) -> Option<&'s Object> {
        let mut node = self.dictionary;
        for _ in 0..MAX_DEPTH {
            if let Ok(value) = node.get(key) {
                return Some(value);
            }
            node = self.source.dictionary(node.get(b"Parent").ok()?)?;
        }
        None
    }

    fn content(&self) -> Option<Vec<u8>> {
        self.source
            .document
            .get_page_content_with_limit(self.id, MAX_BYTES)
            .ok()
    }

    /// BBox and Matrix such that the visible box has exactly the size of the widget.
    fn fitted_to(&self, width: f32, height: f32) -> Option<Dictionary> {
        let media = self
            .source
            .document
            .dereference(self.inherited(b"MediaBox")?)
            .ok()?
            .1;
        let (left, bottom, right, top) = rectangle(media)?;
        let scale = (width / (right - left)).min(height / (top - bottom));
        if !scale.is_finite() || scale <= 0.0 {
            return None;
        }
        let spare_x = (width / scale - (right - left)) / 2.0;
        let spare_y = (height / scale - (top - bottom)) / 2.0;
        let (left, bottom) = (left - spare_x, bottom - spare_y);
        let (right, top) = (right + spare_x, top + spare_y);
        let numbers = |values: &[f32]| Object::Array(values.iter().map(|v| number(*v)).collect());
        let mut form = Dictionary::new();
        form.set("Type", Object::Name(b"XObject".to_vec()));
        form.set("Subtype", Object::Name(b"Form".to_vec()));
        form.set("BBox", numbers(&[left, bottom, right, top]));
        let shift = (-left * scale, -bottom * scale);
        form.set(
            "Matrix",
            numbers(&[scale, 0.0, 0.0, scale, shift.0, shift.1]),
        );
        Some(form)
    }
}

/// The corners of a rectangle, the lower left one first (ISO 32000-1, 7.9.5).
pub(super) fn rectangle(object: &Object) -> Option<(f32, f32, f32, f32)> {
    let [a, b, c, d] = object.as_array().ok()?.as_slice() else {
        return None;
    };
    let (a, b, c, d) = (
        a.as_float().ok()?,
        b.as_float().ok()?,
        c.as_float().ok()?,
        d.as_float().ok()?,
    );
    Some((a.min(c), b.min(d), a.max(c), b.max(d)))
}

/// Four decimals are far below what a printer resolves and keep the files equal everywhere.
fn number(value: f32) -> Object {
    Object::Real((value * 10_000.0).round() / 10_000.0)
}

struct Importer<'i, 's, 'a> {
    source: &'s State<'s>,
    increment: &'i mut Increment<'a>,
    numbers: BTreeMap<ObjectId, ObjectId>,
    bytes: usize,
}

impl Importer<'_, '_, '_> {
    fn copy(&mut self, object: &Object, depth: usize) -> Result<Object, Error> {
        if depth > MAX_DEPTH {
            return Err(Error::UnusableAppearance);
        }
        Ok(match object {
            Object::Reference(id) => Object::Reference(self.copy_indirect(*id, depth)?),
            Object::Array(items) => {
                let items = items.iter().map(|item| self.copy(item, depth + 1));
                Object::Array(items.collect::<Result<_, _>>()?)
            }
            Object::Dictionary(entries) => Object::Dictionary(self.copy_entries(entries, depth)?),
            Object::Stream(stream) => {
                self.bytes += stream.content.len();
                let entries = self.copy_entries(&stream.dict, depth)?;
                Object::Stream(Stream::new(entries, stream.content.clone()))
            }
            simple => simple.clone(),
        })
    }

    fn copy_entries(&mut self, entries: &Dictionary, depth: usize) -> Result<Dictionary, Error> {
        let mut copy = Dictionary::new();
        for (key, value) in entries.iter() {
            // A way back to the page would bring the whole document along.
            if !matches!(
                key.as_slice(),
                b"Parent" | b"StructParent" | b"StructParents"
            ) {
                copy.set(key.clone(), self.copy(value, depth + 1)?);
            }
        }
        Ok(copy)
    }

    fn copy_indirect(&mut self, id: ObjectId, depth: usize) -> Result<ObjectId, Error> {
        if let Some(known) = self.numbers.get(&id) {
            return Ok(*known);
        }
        if self.numbers.len() >= MAX_OBJECTS || self.bytes > MAX_BYTES {
            return Err(Error::UnusableAppearance);
        }
        let new = self.increment.reserve();
        self.numbers.insert(id, new);
        let source = self.source;
        let object = source
            .document
            .get_object(id)
            .map_err(|_| Error::UnusableAppearance)?;
        let copy = self.copy(object, depth + 1)?;
        self.increment.put(new, &copy)?;
        Ok(new)
    }
}
