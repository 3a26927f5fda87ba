//! Gives the fonts that the drawing library wrote the form that archives and signers need:
//! descendants as objects of their own, codes mapped to characters, glyphs and text.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::codes::Width;
use super::content::font_name;
use super::fonts::Face;
use super::subset::Subset;

/// Corrects the fonts of these pages, and returns their resource dictionary.
pub(super) fn tidy_fonts(
    document: &mut Document,
    pages: &[ObjectId],
    subsets: &BTreeMap<Face, Subset>,
    width: Width,
) -> ObjectId {
    let written = pages
        .first()
        .and_then(|id| written_fonts(document, *id))
        .unwrap_or_default();
    let encoding = width.encoding(document);
    let mut fonts = Dictionary::new();
    for (face, subset) in subsets {
        let key = font_name(*face);
        let Ok(Object::Reference(id)) = written.get(key.as_bytes()) else {
            continue;
        };
        let to_unicode = document.add_object(width.to_unicode(&subset.texts()));
        tidy_descendant(document, *id, subset);
        if let Ok(font) = document.get_dictionary_mut(*id) {
            font.set("Encoding", encoding.clone());
            font.set("ToUnicode", to_unicode);
        }
        fonts.set(key, *id);
    }
    document.add_object(fonts)
}

/// The resource dictionary that the drawing library wrote.
fn written_fonts(document: &Document, page: ObjectId) -> Option<Dictionary> {
    let resources = document.get_dictionary(page).ok()?.get(b"Resources").ok()?;
    let (_, resources) = document.dereference(resources).ok()?;
    let (_, fonts) = document
        .dereference(resources.as_dict().ok()?.get(b"Font").ok()?)
        .ok()?;
    fonts.as_dict().ok().cloned()
}

fn tidy_descendant(document: &mut Document, font: ObjectId, subset: &Subset) {
    let inline = document
        .get_dictionary_mut(font)
        .and_then(|font| font.get_mut(b"DescendantFonts"))
        .and_then(Object::as_array_mut)
        .ok()
        .and_then(Vec::pop);
    let Some(Object::Dictionary(mut descendant)) = inline else {
        return;
    };
    if subset.has_doubled_glyphs() {
        let glyphs = subset.glyphs.iter();
        let map = glyphs.flat_map(|glyph| glyph.to_be_bytes()).collect();
        descendant.set(
            "CIDToGIDMap",
            document.add_object(Stream::new(Dictionary::new(), map)),
        );
    }
    // The drawing library takes the ascent for the height of a capital.
    let descriptor = descendant.get(b"FontDescriptor");
    if let Ok(id) = descriptor.and_then(Object::as_reference)
        && let Ok(descriptor) = document.get_dictionary_mut(id)
    {
        descriptor.set("CapHeight", i64::from(subset.capital_height));
    }
    let descendant = document.add_object(descendant);
    if let Ok(font) = document.get_dictionary_mut(font) {
        font.set("DescendantFonts", vec![descendant.into()]);
    }
}
