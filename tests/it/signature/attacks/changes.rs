//! Objects put in, replaced or taken away after the signature.

use super::super::files::{Update, letter, signed, signer, victim};
use super::super::tampering::{append_page, rename_attachment};
use super::{forbidden, report};
use lopdf_foreign::{Object, Stream, dictionary};
use repurpose::signature::{ChangeKind, Reason, Verdict};

#[test]
fn bytes_behind_the_end_are_a_change() {
    let rubbish = vec![b'x'; 5000];
    for tail in [
        &b"\n"[..],
        b" ",
        b"%",
        b"% a comment\n",
        b"\0",
        b"%%EOF\n",
        &rubbish,
    ] {
        let report = report(&[victim(), tail].concat());
        assert_eq!(report.verdict, Verdict::Modified, "{tail:?}");
        let expected = ChangeKind::TrailingBytes { bytes: tail.len() };
        let changes = &report.signatures[0].modifications;
        assert!(
            changes.iter().any(|found| found.kind == expected),
            "{changes:?}"
        );
        assert_eq!(
            report.signatures[0].reasons,
            [Reason::ChangedAfterSigning {
                changes: changes.len()
            }]
        );
    }
}

#[test]
fn a_second_end_that_leads_nowhere_is_a_change() {
    let old = victim().len();
    for offset in [0, 9, old - 1, old + 5, 10 * old] {
        let tail = format!("startxref\n{offset}\n%%EOF\n");
        let verdict = report(&[victim(), tail.as_bytes()].concat()).verdict;
        assert!(
            !matches!(verdict, Verdict::Valid | Verdict::ValidUntrusted),
            "{offset}: {verdict:?}"
        );
    }
}

#[test]
fn an_appended_page_is_a_change() {
    let changes = forbidden(append_page);
    assert!(changes.contains(&ChangeKind::PageCount {
        before: 1,
        after: 2
    }));
    assert!(changes.contains(&ChangeKind::Page { number: 2 }));
}

#[test]
fn a_replaced_attachment_is_a_change() {
    let changes = forbidden(|update| {
        let file = update.find(|entries| entries.has_type(b"EmbeddedFile"));
        let entries = dictionary! { "Type" => "EmbeddedFile" };
        update.replace(file, Stream::new(entries, b"(answers: {1})".to_vec()));
    });
    assert_eq!(changes, [ChangeKind::Attachment]);
}

#[test]
fn a_replaced_attachment_name_is_a_change() {
    let changes = forbidden(rename_attachment);
    assert_eq!(changes, [ChangeKind::Attachment]);
}

#[test]
fn replaced_page_content_is_a_change() {
    let changes = forbidden(|update| {
        let page = update.document.get_dictionary(update.page()).unwrap();
        let content = page.get(b"Contents").unwrap().as_reference().unwrap();
        update.replace(
            content,
            Stream::new(dictionary! {}, b"BT (refused) Tj ET".to_vec()),
        );
    });
    assert!(matches!(changes[..], [ChangeKind::Object { .. }]));
}

#[test]
fn a_changed_page_is_a_change() {
    let changes = forbidden(|update| {
        let content = update.add(Stream::new(dictionary! {}, b"0 0 600 900 re f".to_vec()));
        let page = update.page();
        update.change(page, |page| page.set("Contents", content));
    });
    assert!(changes.contains(&ChangeKind::Page { number: 1 }));
}

#[test]
fn a_moved_field_is_a_change() {
    let changes = forbidden(|update| {
        let field = update.field("processor");
        let everything = vec![0.into(), 0.into(), 595.into(), 842.into()];
        update.change(field, |field| field.set("Rect", everything));
    });
    assert_eq!(
        changes,
        [ChangeKind::Annotation {
            name: "processor".to_owned()
        }]
    );
}

#[test]
fn a_new_annotation_is_a_change() {
    let changes = forbidden(|update| {
        let note = update.add(dictionary! {
            "Type" => "Annot", "Subtype" => "FreeText", "Contents" => Object::string_literal("void"),
            "Rect" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        });
        let page = update.page();
        update.change(page, |page| {
            let annotations = page.get_mut(b"Annots").unwrap().as_array_mut().unwrap();
            annotations.push(note.into());
        });
    });
    assert!(changes.contains(&ChangeKind::Annotation {
        name: "FreeText".to_owned()
    }));
    assert!(changes.contains(&ChangeKind::Page { number: 1 }));
}

#[test]
fn a_changed_catalog_is_a_change() {
    for key in [
        "OpenAction",
        "Lang",
        "Names",
        "Pages",
        "Perms",
        "OCProperties",
    ] {
        let changes = forbidden(|update| {
            let catalog = update.catalog();
            let other = update.add(dictionary! { "Kids" => Vec::new(), "Count" => 0 });
            update.change(catalog, |catalog| catalog.set(key, other));
        });
        assert!(
            changes.contains(&ChangeKind::Catalog {
                key: key.to_owned()
            }),
            "{changes:?}"
        );
    }
}

#[test]
fn signatures_taken_away_with_the_form_are_missed() {
    let mut update = Update::of(victim());
    let catalog = update.catalog();
    update.change(catalog, |catalog| {
        catalog.remove(b"AcroForm");
    });
    let report = report(&update.write());
    assert_eq!(report.verdict, Verdict::Modified);
    assert_eq!(report.removed_signatures, ["controller"]);
    assert!(report.signatures.is_empty() && report.verified().is_none());
}

#[test]
fn another_catalog_is_a_change() {
    let changes = forbidden(|update| {
        let catalog = update.document.catalog().unwrap().clone();
        let other = update.add(catalog);
        update.document.trailer.set("Root", other);
    });
    assert!(changes.contains(&ChangeKind::Trailer {
        key: "Root".to_owned()
    }));
}

#[test]
fn a_changed_form_is_a_change() {
    let changes = forbidden(|update| {
        let form = update.find(|entries| entries.has(b"Fields"));
        update.change(form, |form| form.set("NeedAppearances", true));
    });
    assert!(changes.contains(&ChangeKind::Form));
}

#[test]
fn a_reference_that_led_nowhere_cannot_come_to_life() {
    let mut trap = Update::of(&letter());
    let page = trap.page();
    trap.change(page, |page| {
        page.set("Contents", Object::Reference((500, 0)))
    });
    let pdf = signed(&trap.write(), signer(), "controller");
    let mut update = Update::of(&pdf);
    let catalog = update.catalog();
    update.replace(
        (500, 0),
        Stream::new(dictionary! {}, b"(refused) Tj".to_vec()),
    );
    update.change(catalog, |catalog| {
        let certificates = vec![Object::Reference((500, 0))];
        catalog.set("DSS", dictionary! { "Certs" => certificates });
    });
    assert_eq!(report(&update.write()).verdict, Verdict::Modified);
}

#[test]
fn a_hybrid_cross_reference_is_a_change() {
    let changes = forbidden(|update| {
        let page = update.page();
        update.change(page, |_| ());
        update.document.trailer.set("XRefStm", 20);
    });
    assert!(
        changes
            .iter()
            .any(|kind| matches!(kind, ChangeKind::TrailingBytes { .. }))
    );
}

#[test]
fn an_unreferenced_object_is_a_change() {
    let changes = forbidden(|update| {
        update.add(dictionary! { "Type" => "Page" });
    });
    assert!(matches!(changes[..], [ChangeKind::ObjectAdded { .. }]));
}

#[test]
fn a_change_before_the_next_signature_is_held_against_the_first() {
    let mut update = Update::of(victim());
    let page = update.page();
    update.change(page, |page| page.set("Rotate", 180));
    let pdf = signed(&update.write(), signer(), "dpo");
    let report = report(&pdf);
    assert_eq!(report.verdict, Verdict::Modified);
    assert!(
        report.signatures[0]
            .modifications
            .iter()
            .any(|found| !found.allowed)
    );
    assert!(report.signatures[1].reasons.is_empty());
}
