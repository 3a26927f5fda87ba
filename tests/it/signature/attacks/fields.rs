//! Signature fields and their looks.

use super::super::files::{Update, letter, request, rng, signed, signer, victim};
use super::{forbidden, report};
use lopdf_foreign::{Object, Stream, dictionary};
use repurpose::signature::{ChangeKind, Error, Reason, Verdict};

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
fn a_document_that_was_made_final_takes_no_more_signatures() {
    let mut pdf = victim().to_vec();
    let at = pdf.windows(4).position(|four| four == b"/P 2").unwrap();
    pdf[at + 3] = b'1';
    let request = request("dpo");
    let refused = repurpose::signature::sign(&pdf, signer(), &request, &mut rng());
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
        let request = request("dpo");
        let result = repurpose::signature::sign(&pdf, signer(), &request, &mut rng());
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
