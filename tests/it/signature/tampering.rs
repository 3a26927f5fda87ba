//! What is done to a signed letter by more than one test: those that ask for its verdict among the
//! attack files, and those that ask for what exactly was found.

use lopdf_foreign::{Object, dictionary};

use super::files::Update;

/// A blank page behind the others.
pub fn append_page(update: &mut Update) {
    let pages = update.find(|entries| entries.has_type(b"Pages"));
    let page = update.add(dictionary! {
        "Type" => "Page", "Parent" => pages,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    });
    let first = update.page();
    update.change(pages, |pages| {
        pages.set("Kids", vec![Object::from(first), page.into()]);
        pages.set("Count", 2);
    });
}

/// Another name for the attached file.
pub fn rename_attachment(update: &mut Update) {
    let file = update.find(|entries| entries.has_type(b"Filespec"));
    update.change(file, |file| {
        file.set("UF", Object::string_literal("other.ron"))
    });
}

/// The classic of wrapping: the signed bytes stay where they are, a forged dictionary points to them,
/// and its own contents lie elsewhere.
pub fn wrap_signature(update: &mut Update) {
    let value = update.find(|entries| entries.has_type(b"Sig"));
    let forged = update.document.get_dictionary(value).unwrap().clone();
    let wrapped = update.add(forged);
    let field = update.field("controller");
    update.change(field, |field| field.set("V", wrapped));
    let page = update.page();
    update.change(page, |page| page.set("Rotate", 180));
}

/// One signature as the value of two fields.
pub fn share_signature(update: &mut Update) {
    let value = update.find(|entries| entries.has_type(b"Sig"));
    let field = update.field("dpo");
    update.change(field, |field| field.set("V", value));
}
