//! Files that travel inside a document come out as they went in, or not at all.

use super::making::*;
use lopdf::{IncrementalDocument, Object};
use repurpose::pdf::{Error, Limits, Relationship, attachments, document_info, render};

#[test]
fn attachments_come_out_byte_by_byte() {
    let files = [
        attachment(
            "assessment.ron",
            b"(a: 1)".repeat(500),
            Relationship::Source,
        ),
        attachment(
            "Bewertung für Αθήνα.bin",
            (0..=255).collect(),
            Relationship::Data,
        ),
        attachment("empty.txt", Vec::new(), Relationship::Supplement),
    ];
    let document = render(&full_letter(), &style(), &files, issued()).unwrap();
    let mut expected = files.to_vec();
    expected.sort_by(|a, b| a.name.cmp(&b.name));
    assert_eq!(attachments(&document, Limits::default()).unwrap(), expected);
}

#[test]
fn attachments_come_out_of_a_document_that_was_appended_to() {
    let file = attachment("a.txt", b"abc".to_vec(), Relationship::Data);
    let document = render(
        &full_letter(),
        &style(),
        std::slice::from_ref(&file),
        issued(),
    )
    .unwrap();
    let mut update = IncrementalDocument::create_from(document.clone(), open(&document));
    let information = update
        .get_prev_documents()
        .trailer
        .get(b"Info")
        .unwrap()
        .clone();
    let information = information.as_reference().unwrap();
    update
        .opt_clone_object_to_new_document(information)
        .unwrap();
    let changed = update.new_document.get_dictionary_mut(information).unwrap();
    changed.set("Title", Object::string_literal("Changed"));
    let mut appended = Vec::new();
    update.save_to(&mut appended).unwrap();
    assert!(appended.starts_with(&document));
    let info = document_info(&appended, Limits::default()).unwrap();
    assert_eq!(info.title.as_deref(), Some("Changed"));
    assert_eq!(attachments(&appended, Limits::default()), Ok(vec![file]));
}

#[test]
fn two_attachments_of_one_name_are_refused() {
    let file = attachment("a.txt", b"x".to_vec(), Relationship::Data);
    let refused = render(&full_letter(), &style(), &[file.clone(), file], issued());
    assert_eq!(refused, Err(Error::AttachmentName("a.txt".into())));
}

#[test]
fn an_attachment_larger_than_allowed_is_refused_before_it_is_unpacked() {
    let bomb = attachment("bomb", vec![0; 4_000_000], Relationship::Data);
    let document = render(&letter(Vec::new()), &style(), &[bomb], issued()).unwrap();
    assert!(document.len() < 100_000);
    let limits = Limits {
        total: 1_000_000,
        ..Limits::default()
    };
    assert_eq!(
        attachments(&document, limits),
        Err(Error::TooLarge { limit: 1_000_000 })
    );
    let limits = Limits {
        files: 0,
        ..Limits::default()
    };
    assert_eq!(
        attachments(&document, limits),
        Err(Error::TooManyAttachments { limit: 0 })
    );
    let limits = Limits {
        document: 1_000,
        ..Limits::default()
    };
    assert_eq!(
        attachments(&document, limits),
        Err(Error::TooLarge { limit: 1_000 })
    );
}

#[test]
fn an_attachment_that_differs_from_its_checksum_is_damaged() {
    let file = attachment("a.txt", b"plain words".to_vec(), Relationship::Data);
    let mut document = render(&letter(Vec::new()), &style(), &[file], issued()).unwrap();
    let place = document
        .windows(11)
        .position(|bytes| bytes == b"plain words")
        .unwrap();
    document[place] = b'P';
    let damaged = attachments(&document, Limits::default());
    assert_eq!(damaged, Err(Error::DamagedAttachment("a.txt".into())));
}

#[test]
fn what_is_no_pdf_is_unreadable() {
    assert_eq!(attachments(b"", Limits::default()), Err(Error::Unreadable));
    assert_eq!(
        attachments(b"%PDF-1.7 and nothing", Limits::default()),
        Err(Error::Unreadable)
    );
}
