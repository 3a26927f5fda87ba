//! Makes a document of drawn pages: cleans up what the drawing library wrote, adds structure,
//! form, files and metadata, and hands it to the writer.

use jiff::Timestamp;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::annotations::Annotations;
use super::attachment::{self, Attachment};
use super::codes::Width;
use super::display::Page;
use super::embedding::tidy_fonts;
use super::error::Error;
use super::structure::Structure;
use super::subset::subsets;
use super::tags::Placed;
use super::values::{dictionary, name, numbers, text};
use super::{content, deflate, metadata, outline, tags, writer};
use crate::letter::Letter;

/// A laid out letter and what goes into its file beside the pages.
pub(super) struct Source<'s> {
    pub letter: &'s Letter,
    pub pages: &'s [Page],
    pub structure: &'s Structure,
    pub size: (f32, f32),
    pub attachments: &'s [Attachment],
    pub issued: Timestamp,
}

/// The bytes of a complete document.
pub(super) fn document(source: &Source<'_>) -> Result<Vec<u8>, Error> {
    let (mut document, page_ids) = draw(source.pages, source.size, source.structure)?;
    let (pages, height) = (source.pages, source.size.1);
    let language = source.letter.language.code();
    let annotations = Annotations::add(&mut document, pages, &page_ids, height);
    let placed = Placed {
        pages,
        ids: &page_ids,
        height,
        annotations: &annotations.all,
    };
    let structure = tags::add(&mut document, source.structure, &placed, language);
    for (number, id) in page_ids.iter().enumerate() {
        if let Ok(page) = document.get_dictionary_mut(*id) {
            page.set("StructParents", number as i64);
            page.set("Tabs", name("S"));
        }
    }
    let mut catalog = catalog(&mut document, source);
    catalog.set("StructTreeRoot", structure);
    if let Some(outline) = outline::add(&mut document, pages, &page_ids, height) {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", name("UseOutlines"));
    }
    if let Some(form) = annotations.add_form(&mut document) {
        catalog.set("AcroForm", form);
    }
    if let Some(files) = attachment::embed(&mut document, source.attachments, source.issued)? {
        catalog.set("AF", files.associated);
        catalog.set("Names", dictionary([("EmbeddedFiles", files.names.into())]));
    }
    let information = metadata::information(source.letter, source.issued);
    Ok(finish(document, catalog, Some(information)))
}

/// What every document's catalog says.
fn catalog(document: &mut Document, source: &Source<'_>) -> Dictionary {
    let metadata = metadata::add_xmp(document, source.letter, source.issued);
    let intent = metadata::add_output_intent(document);
    let viewer = dictionary([("DisplayDocTitle", true.into())]);
    dictionary([
        ("Type", name("Catalog")),
        ("Pages", pages_root(document)),
        ("Lang", text(source.letter.language.code())),
        ("MarkInfo", dictionary([("Marked", true.into())]).into()),
        ("ViewerPreferences", viewer.into()),
        ("Metadata", metadata.into()),
        ("OutputIntents", vec![intent.into()].into()),
    ])
}

/// The bytes of a single page that another document takes in: no structure, no metadata.
pub(super) fn bare_page(page: Page, size: (f32, f32)) -> Result<Vec<u8>, Error> {
    let (document, _) = draw(&[page], size, &Structure::new())?;
    let catalog = dictionary([("Type", name("Catalog")), ("Pages", pages_root(&document))]);
    Ok(finish(document, catalog, None))
}

fn draw(
    pages: &[Page],
    size: (f32, f32),
    structure: &Structure,
) -> Result<(Document, Vec<ObjectId>), Error> {
    let subsets = subsets(pages)?;
    let most = subsets.values().map(|subset| subset.glyphs.len()).max();
    let width = Width::for_codes(most.unwrap_or(0));
    let mut document = content::draw(pages, size, &subsets, structure)?;
    let page_ids: Vec<ObjectId> = document.page_iter().collect();
    let fonts = tidy_fonts(&mut document, &page_ids, &subsets, width);
    let logo = pages.iter().find_map(Page::logo);
    let logo = logo.map(|logo| document.add_object(logo.image()));
    for (id, page) in page_ids.iter().zip(pages) {
        shorten_content(&mut document, *id, width);
        let mut resources = dictionary([("Font", fonts.into())]);
        if let Some(logo) = logo.filter(|_| page.logo().is_some()) {
            let images = dictionary([(content::LOGO, logo.into())]);
            resources.set("XObject", images);
        }
        let Ok(page) = document.get_dictionary_mut(*id) else {
            continue;
        };
        for unwanted in ["TrimBox", "CropBox", "Annots"] {
            page.remove(unwanted.as_bytes());
        }
        page.set("MediaBox", numbers([0.0, 0.0, size.0, size.1]));
        page.set("Resources", resources);
    }
    Ok((document, page_ids))
}

fn shorten_content(document: &mut Document, page: ObjectId, width: Width) {
    for id in document.get_page_contents(page) {
        if let Ok(stream) = document.get_object_mut(id).and_then(Object::as_stream_mut) {
            let short = width.shorten(&stream.content);
            stream.set_content(short);
        }
    }
}

fn pages_root(document: &Document) -> Object {
    document
        .catalog()
        .and_then(|catalog| catalog.get(b"Pages"))
        .cloned()
        .unwrap_or(Object::Null)
}

fn finish(mut document: Document, catalog: Dictionary, information: Option<Dictionary>) -> Vec<u8> {
    let catalog = document.add_object(catalog);
    document.trailer = dictionary([("Root", catalog.into())]);
    if let Some(information) = information {
        let information = document.add_object(information);
        document.trailer.set("Info", information);
    }
    let streams = document.objects.values_mut();
    streams
        .filter_map(|object| object.as_stream_mut().ok())
        .for_each(deflate::compress);
    writer::write(&document)
}
