//! What may be written after a signature, and where that ends.

use super::super::files::{Update, data, letter, signed, signer, victim};
use super::{forbidden, report};
use lopdf_foreign::{Document, Object, Stream, dictionary};
use repurpose::signature::{ChangeKind, Verdict};

#[test]
fn metadata_may_be_rewritten_as_long_as_they_keep_the_title() {
    let packet = |title: &str, date: &str| {
        let text = format!(
            "<x:xmpmeta><rdf:RDF><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li>\
             </rdf:Alt></dc:title><xmp:ModifyDate>{date}</xmp:ModifyDate></rdf:RDF></x:xmpmeta>"
        );
        Stream::new(
            dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
            text.into_bytes(),
        )
    };
    let mut plain = Update::of(&letter());
    let metadata = plain.add(packet("Authorization", "2026"));
    let catalog = plain.catalog();
    plain.change(catalog, |catalog| catalog.set("Metadata", metadata));
    let pdf = signed(&plain.write(), signer(), "controller");
    for (title, verdict) in [
        ("Authorization", Verdict::Valid),
        ("Refusal", Verdict::Modified),
    ] {
        let mut update = Update::of(&pdf);
        update.replace(metadata, packet(title, "2027"));
        let report = report(&update.write());
        assert_eq!(report.verdict, verdict);
        let [change] = &report.signatures[0].modifications[..] else {
            panic!("{report:?}")
        };
        assert_eq!(change.kind, ChangeKind::Metadata);
    }
}

#[test]
fn metadata_that_serve_as_page_content_cannot_be_rewritten() {
    let packet = |text: &str| {
        let entries = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        Stream::new(entries, text.as_bytes().to_vec())
    };
    let mut trap = Update::of(&letter());
    let metadata = trap.add(packet("<dc:title>t</dc:title> (authorized) Tj"));
    let (catalog, page) = (trap.catalog(), trap.page());
    trap.change(catalog, |catalog| catalog.set("Metadata", metadata));
    trap.change(page, |page| page.set("Contents", metadata));
    let pdf = signed(&trap.write(), signer(), "controller");
    let mut update = Update::of(&pdf);
    update.replace(metadata, packet("<dc:title>t</dc:title> (refused) Tj"));
    assert_eq!(report(&update.write()).verdict, Verdict::Modified);
}

#[test]
fn validation_data_may_be_added() {
    let mut update = Update::of(victim());
    let certificate = update.add(Stream::new(dictionary! {}, b"a certificate".to_vec()));
    let catalog = update.catalog();
    let store = update.add(dictionary! { "Certs" => vec![Object::from(certificate)] });
    update.change(catalog, |catalog| catalog.set("DSS", store));
    let report = report(&update.write());
    assert_eq!(report.verdict, Verdict::Valid);
    assert_eq!(
        report.signatures[0].modifications[0].kind,
        ChangeKind::SecurityStore
    );
}

#[test]
fn only_date_and_producer_of_the_document_information_may_change() {
    let information = |update: &mut Update, key: &str| {
        let id = update.add(dictionary! { key => Object::string_literal("D:2027") });
        update.document.trailer.set("Info", id);
    };
    let mut update = Update::of(victim());
    information(&mut update, "ModDate");
    assert_eq!(report(&update.write()).verdict, Verdict::Valid);
    let changes = forbidden(|update| information(update, "Title"));
    assert!(changes.contains(&ChangeKind::DocumentInformation));
}

#[test]
fn cross_reference_streams_give_the_document_information_no_second_part() {
    let mut document = Document::load_mem(&data("letter-xref-stream.pdf")).unwrap();
    let information = document.add_object(dictionary! { "Title" => Object::string_literal("t") });
    document.trailer.set("Info", information);
    let mut pdf = Vec::new();
    document.save_modern(&mut pdf).unwrap();
    let pdf = signed(&pdf, signer(), "controller");
    for (key, verdict) in [("ModDate", Verdict::Valid), ("Title", Verdict::Modified)] {
        let mut update = Update::of(&pdf);
        update.change(information, |entries| {
            entries.set(key, Object::string_literal("D:2027"))
        });
        assert_eq!(report(&update.write()).verdict, verdict, "{key}");
    }
}

#[test]
fn rewriting_an_object_without_changing_it_is_no_change() {
    let mut update = Update::of(victim());
    let page = update.page();
    update.change(page, |_| ());
    assert_eq!(report(&update.write()).verdict, Verdict::Valid);
}
