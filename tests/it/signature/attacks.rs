//! What attackers do to signed files, and that none of it goes unseen: changed bytes, changed
//! objects, appended states, forged byte ranges (signature wrapping, incremental saving, shadow
//! and certification attacks), and plain rubbish.

use std::sync::OnceLock;

use lopdf_foreign::{Document, Object, Stream, dictionary};
use proptest::prelude::*;
use repurpose::signature::{
    ChangeKind, Error, Identity, Integrity, Reason, Report, Trust, Verdict, fields, first_revision,
    verify,
};

use super::files::{Update, data, identity, letter, now, signed, trusting};

fn signer() -> &'static Identity {
    static SIGNER: OnceLock<Identity> = OnceLock::new();
    SIGNER.get_or_init(|| identity("aes-256-cbc.p12"))
}

/// A letter that the controller signed.
fn victim() -> &'static [u8] {
    static VICTIM: OnceLock<Vec<u8>> = OnceLock::new();
    VICTIM.get_or_init(|| signed(&letter(), signer(), "controller"))
}

fn report(pdf: &[u8]) -> Report {
    verify(pdf, &trusting(&[signer()]), now())
}

/// Attacks the victim with a later state and returns the verdict with the forbidden changes.
fn forbidden(attack: impl FnOnce(&mut Update)) -> Vec<ChangeKind> {
    let mut update = Update::of(victim());
    attack(&mut update);
    let report = report(&update.write());
    assert_eq!(report.verdict, Verdict::Modified, "{report:?}");
    let signature = &report.signatures[0];
    assert_eq!(signature.integrity, Integrity::Intact);
    let changes = signature
        .modifications
        .iter()
        .filter(|found| !found.allowed);
    changes.map(|found| found.kind.clone()).collect()
}

#[test]
fn no_byte_of_a_signed_file_can_be_changed_unseen() {
    assert_eq!(report(victim()).verdict, Verdict::Valid);
    for at in 0..victim().len() {
        for bits in [0x01, 0x20] {
            let mut pdf = victim().to_vec();
            pdf[at] ^= bits;
            let verdict = report(&pdf).verdict;
            let seen = !matches!(verdict, Verdict::Valid | Verdict::ValidUntrusted);
            assert!(seen, "byte {at} ^ {bits}: {verdict:?}");
        }
    }
}

#[test]
fn no_byte_can_be_cut_off_or_put_in_unseen() {
    for at in (0..victim().len()).step_by(3) {
        let mut longer = victim().to_vec();
        longer.insert(at, b' ');
        let mut shorter = victim().to_vec();
        shorter.remove(at);
        for pdf in [&longer[..], &shorter, &victim()[..at]] {
            assert!(report(pdf).verified().is_none(), "at {at}");
        }
    }
}

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
    let changes = forbidden(|update| {
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
    });
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
    let changes = forbidden(|update| {
        let file = update.find(|entries| entries.has_type(b"Filespec"));
        update.change(file, |file| {
            file.set("UF", Object::string_literal("other.ron"))
        });
    });
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
fn the_look_of_a_signed_field_cannot_be_exchanged() {
    let changes = forbidden(|update| {
        let field = update.field("controller");
        let look = update.add(Stream::new(
            dictionary! { "Subtype" => "Form" },
            b"f".to_vec(),
        ));
        update.change(field, |field| field.set("AP", dictionary! { "N" => look }));
    });
    assert!(changes.contains(&ChangeKind::Annotation {
        name: "controller".to_owned()
    }));
}

#[test]
fn the_look_of_a_signed_field_cannot_be_rewritten() {
    let changes = forbidden(|update| {
        let field = update
            .document
            .get_dictionary(update.field("controller"))
            .unwrap();
        let looks = field.get(b"AP").unwrap().as_dict().unwrap();
        let look = looks.get(b"N").unwrap().as_reference().unwrap();
        update.change(look, |look| {
            look.set("BBox", vec![0.into(), 0.into(), 1.into(), 1.into()])
        });
    });
    assert_eq!(changes.len(), 1);
}

#[test]
fn filling_a_field_is_no_pretext_to_change_the_look_of_another() {
    for pretext in ["rewrite", "share"] {
        let mut update = Update::of(victim());
        let blank = {
            let field = update
                .document
                .get_dictionary(update.field("processor"))
                .unwrap();
            let looks = field.get(b"AP").unwrap().as_dict().unwrap();
            looks.get(b"N").unwrap().as_reference().unwrap()
        };
        let value = update.add(dictionary! {
            "Type" => "Sig", "ByteRange" => vec![0.into()], "Contents" => Object::string_literal("x"),
        });
        let look = match pretext {
            "rewrite" => {
                update.replace(
                    blank,
                    Stream::new(dictionary! { "Subtype" => "Form" }, b"f".to_vec()),
                );
                update.add(Stream::new(
                    dictionary! { "Subtype" => "Form" },
                    b"f".to_vec(),
                ))
            }
            _ => blank,
        };
        let field = update.field("dpo");
        update.change(field, |field| {
            field.set("V", value);
            field.set("AP", dictionary! { "N" => look });
        });
        let report = report(&update.write());
        assert_eq!(report.verdict, Verdict::Modified);
        let changes = &report.signatures[0].modifications;
        assert!(
            changes.iter().any(|found| !found.allowed),
            "{pretext}: {changes:?}"
        );
    }
}

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
fn a_signature_cannot_be_replaced() {
    let mut update = Update::of(victim());
    let value = update.find(|entries| entries.has_type(b"Sig"));
    update.change(value, |value| {
        value.set("Reason", Object::string_literal("another"))
    });
    let report = report(&update.write());
    assert_eq!(report.verdict, Verdict::Invalid);
    assert_eq!(report.signatures[0].reasons, [Reason::ByteRangeGap]);
}

#[test]
fn a_signature_taken_off_is_seen_by_the_others() {
    let both = signed(victim(), signer(), "dpo");
    let mut update = Update::of(&both);
    let field = update.field("controller");
    update.change(field, |field| {
        field.remove(b"V");
    });
    let report = report(&update.write());
    assert_eq!(report.verdict, Verdict::Modified);
    assert_eq!(report.unsigned_fields, ["controller", "processor"]);
    assert_eq!(report.removed_signatures, ["controller"]);
}

#[test]
fn an_unreferenced_object_is_a_change() {
    let changes = forbidden(|update| {
        update.add(dictionary! { "Type" => "Page" });
    });
    assert!(matches!(changes[..], [ChangeKind::ObjectAdded { .. }]));
}

#[test]
fn rewriting_an_object_without_changing_it_is_no_change() {
    let mut update = Update::of(victim());
    let page = update.page();
    update.change(page, |_| ());
    assert_eq!(report(&update.write()).verdict, Verdict::Valid);
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

#[test]
fn a_document_that_was_made_final_takes_no_more_signatures() {
    let mut pdf = victim().to_vec();
    let at = pdf.windows(4).position(|four| four == b"/P 2").unwrap();
    pdf[at + 3] = b'1';
    let request = repurpose::signature::SignRequest {
        field: "dpo",
        time: now(),
        name: None,
        reason: None,
        contact: None,
        appearance: None,
        timestamp: None,
    };
    let refused = repurpose::signature::sign(&pdf, signer(), &request, &mut super::files::rng());
    assert_eq!(refused.unwrap_err(), Error::DocumentIsFinal);
}

#[test]
fn what_a_signature_locks_is_not_signed_later() {
    let locked = |action: &str, fields: &[&str]| {
        let mut update = Update::of(&letter());
        let field = update.field("controller");
        let names: Vec<_> = fields
            .iter()
            .map(|name| Object::string_literal(*name))
            .collect();
        update.change(field, |field| {
            field.set(
                "Lock",
                dictionary! { "Action" => action, "Fields" => names },
            );
        });
        signed(&update.write(), signer(), "controller")
    };
    let cases: [(&str, &[&str], bool); 5] = [
        ("All", &[], false),
        ("Include", &["dpo"], false),
        ("Include", &["processor"], true),
        ("Exclude", &["dpo"], true),
        ("Exclude", &["processor"], false),
    ];
    for (action, fields, free) in cases {
        let pdf = locked(action, fields);
        assert_eq!(report(&pdf).verdict, Verdict::Valid);
        let request = repurpose::signature::SignRequest {
            field: "dpo",
            time: now(),
            name: None,
            reason: None,
            contact: None,
            appearance: None,
            timestamp: None,
        };
        let result = repurpose::signature::sign(&pdf, signer(), &request, &mut super::files::rng());
        assert_eq!(result.is_ok(), free, "{action} {fields:?}");
        // Whoever does not heed the lock is found out.
        let mut update = Update::of(&pdf);
        let value = update.add(dictionary! {
            "Type" => "Sig", "ByteRange" => vec![0.into()], "Contents" => Object::string_literal("x"),
        });
        let field = update.field("dpo");
        update.change(field, |field| field.set("V", value));
        let modifications = report(&update.write()).signatures.remove(0).modifications;
        assert_eq!(modifications[0].allowed, free, "{action} {fields:?}");
    }
}

#[test]
fn byte_ranges_that_break_the_rules_are_refused() {
    let pdf = victim();
    let start = pdf
        .windows(10)
        .position(|ten| ten == b"/ByteRange")
        .unwrap()
        + 11;
    let slot = pdf[start..].iter().position(|byte| *byte == b'\n').unwrap();
    let text = std::str::from_utf8(&pdf[start..start + slot])
        .unwrap()
        .trim();
    let numbers: Vec<usize> = text
        .trim_matches(['[', ']'])
        .split(' ')
        .map(|number| number.parse().unwrap())
        .collect();
    let [_, before, after, rest] = numbers[..] else {
        panic!("{text}")
    };
    let forged = [
        format!("[1 {} {after} {rest}]", before - 1),
        format!("[0 {before} {after} {}]", rest + 1),
        format!("[0 {before} {after} {}]", rest - 1),
        format!("[0 {} {after} {rest}]", before - 1),
        format!("[0 {} {after} {rest}]", before + 1),
        format!("[0 {before} {} {}]", after + 1, rest - 1),
        format!("[0 {before} {} {}]", after - 1, rest + 1),
        format!("[0 {before} {after}]"),
        format!("[0 {before} {after} -{rest}]"),
        format!("[0 {before} {after} {rest}.0]"),
        format!("[0 {before} {before} {rest}]"),
        format!("[0 {before} {after} 9999999999]"),
        "[0 0 0 0]".to_owned(),
        "[]".to_owned(),
    ];
    for range in forged {
        let mut pdf = pdf.to_vec();
        pdf[start..start + slot].fill(b' ');
        pdf[start..start + range.len()].copy_from_slice(range.as_bytes());
        let report = report(&pdf);
        assert_eq!(report.verdict, Verdict::Invalid, "{range}");
        let expected = [
            Reason::ByteRangeMalformed,
            Reason::ByteRangeGap,
            Reason::SignedPartIncomplete,
            Reason::DocumentChanged,
        ];
        assert!(
            expected.contains(&report.signatures[0].reasons[0]),
            "{range}: {report:?}"
        );
    }
}

#[test]
fn a_wrapped_signature_is_refused() {
    // The classic: the signed bytes stay where they are, a forged dictionary points to them, and
    // its own contents lie elsewhere.
    let mut update = Update::of(victim());
    let value = update.find(|entries| entries.has_type(b"Sig"));
    let forged = update.document.get_dictionary(value).unwrap().clone();
    let wrapped = update.add(forged);
    let field = update.field("controller");
    update.change(field, |field| field.set("V", wrapped));
    let page = update.page();
    update.change(page, |page| page.set("Rotate", 180));
    let report = report(&update.write());
    assert_eq!(report.verdict, Verdict::Invalid);
    assert_eq!(report.signatures[0].reasons, [Reason::ByteRangeGap]);
}

#[test]
fn fields_that_share_a_signature_are_refused() {
    let mut update = Update::of(victim());
    let value = update.find(|entries| entries.has_type(b"Sig"));
    let field = update.field("dpo");
    update.change(field, |field| field.set("V", value));
    let report = report(&update.write());
    assert_eq!(report.verdict, Verdict::Invalid);
    assert_eq!(report.signatures[0].reasons[0], Reason::ValueShared);
}

#[test]
fn the_signature_of_another_document_is_refused() {
    let mut other = Update::of(&letter());
    let page = other.page();
    other.change(page, |page| page.set("Rotate", 180));
    let other = signed(&other.write(), signer(), "controller");
    let hole = |pdf: &[u8]| {
        let start = pdf
            .windows(11)
            .position(|found| found == b"/Contents <")
            .unwrap()
            + 11;
        start..start + pdf[start..].iter().position(|byte| *byte == b'>').unwrap()
    };
    let mut pdf = victim().to_vec();
    pdf[hole(victim())].copy_from_slice(&other[hole(&other)]);
    let report = report(&pdf);
    assert_eq!(report.verdict, Verdict::Invalid);
    assert_eq!(report.signatures[0].reasons, [Reason::DocumentChanged]);
}

#[test]
fn an_earlier_state_cut_out_of_the_file_is_what_it_was() {
    let both = signed(victim(), signer(), "dpo");
    assert_eq!(report(&both[..victim().len()]).verdict, Verdict::Valid);
    assert_eq!(report(&both[..letter().len()]).verdict, Verdict::Unsigned);
}

/// Everything that reads a PDF must survive these bytes.
fn survive(pdf: &[u8]) -> Verdict {
    let report = verify(pdf, &trusting(&[signer()]), now());
    let _ = (fields(pdf), first_revision(pdf));
    let request = repurpose::signature::SignRequest {
        field: "dpo",
        time: now(),
        name: None,
        reason: None,
        contact: None,
        appearance: Some(pdf),
        timestamp: None,
    };
    let _ = repurpose::signature::sign(pdf, signer(), &request, &mut super::files::rng());
    report.verdict
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn rubbish_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        survive(&bytes);
        survive(&[b"%PDF-1.7\n", &bytes[..]].concat());
    }

    #[test]
    fn mutated_files_never_panic_and_never_verify(
        edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut pdf = victim().to_vec();
        for (at, byte) in &edits {
            let at = at.index(pdf.len());
            pdf[at] = *byte;
        }
        let verdict = survive(&pdf);
        prop_assert_eq!(verdict == Verdict::Valid, pdf == victim());
    }

    #[test]
    fn spliced_files_never_panic_and_never_verify(
        from in any::<prop::sample::Index>(),
        length in 1usize..400,
        to in any::<prop::sample::Index>(),
    ) {
        let mut pdf = victim().to_vec();
        let from = from.index(pdf.len());
        let piece: Vec<u8> = pdf[from..].iter().take(length).copied().collect();
        let to = to.index(pdf.len());
        pdf.splice(to..to, piece);
        prop_assert!(survive(&pdf) != Verdict::Valid);
    }
}

#[test]
fn a_stream_that_unpacks_to_gigabytes_is_refused() {
    let mut stream = Stream::new(
        dictionary! { "Type" => "ObjStm", "N" => 1, "First" => 4 },
        [b"9 0 ".to_vec(), vec![b' '; 200 << 20]].concat(),
    );
    stream.compress().unwrap();
    let mut update = Update::of(victim());
    update.add(stream);
    let verdict = survive(&update.write());
    assert!(
        matches!(verdict, Verdict::Unreadable | Verdict::Modified),
        "{verdict:?}"
    );
}

#[test]
fn odd_numbers_in_the_trailer_are_survived() {
    let pdf = String::from_utf8_lossy(&letter()).into_owned();
    let size = pdf
        .split("/Size ")
        .nth(1)
        .unwrap()
        .split(|c: char| !c.is_ascii_digit())
        .next()
        .unwrap();
    for forged in [
        "0",
        "1",
        "-1",
        "4294967295",
        "4294967296",
        "99999999999999999999",
        "/x",
    ] {
        let pdf = pdf.replace(&format!("/Size {size}"), &format!("/Size {forged}"));
        survive(pdf.as_bytes());
    }
}

#[test]
fn a_file_too_deeply_nested_is_survived() {
    let deep = [
        b"%PDF-1.7\n1 0 obj\n".to_vec(),
        vec![b'['; 300_000],
        vec![b'<'; 300_000],
    ]
    .concat();
    assert_eq!(
        verify(&deep, &Trust::none(), now()).verdict,
        Verdict::Unreadable
    );
    let deep = [0x30, 0x80].repeat(100_000);
    assert_eq!(
        Identity::open(&deep, "").unwrap_err(),
        Error::DamagedIdentity
    );
    let nested = data("aes-256-cbc.p12").repeat(3);
    assert!(Identity::open(&nested, "wrong").is_err());
}
