//! Attacks on certified letters: annotations that lie over them (EAA), boxes of new signatures that do
//! (SSA), and boxes that were meant for somebody else.

use lopdf_foreign::{Dictionary, Object, Stream, dictionary};
use repurpose::signature::{Body, Call, Transport as _};
use sha2::{Digest as _, Sha256};

use super::super::tsa::Service;
use super::*;

pub fn rows() -> Vec<Attack> {
    let row = |class, name: &str, expected, pdf| attack(class, name, expected, pdf);
    let evil = "evil annotation (EAA)";
    let mut rows: Vec<_> = [
        "FreeText", "Stamp", "Redact", "Square", "Link", "Text", "Popup",
    ]
    .into_iter()
    .map(|kind| {
        row(
            evil,
            &format!("{kind} over the letter"),
            MODIFIED,
            annotated(kind),
        )
    })
    .collect();
    let sneaky = "sneaky signature (SSA)";
    rows.extend([
        row(evil, "annotation, then signed by another", MODIFIED, {
            signed(&annotated("FreeText"), signer(), "dpo")
        }),
        row(sneaky, "empty new field over the letter", MODIFIED, {
            updated(victim(), |update| new_field(update, None))
        }),
        row(sneaky, "new field over the letter, signed", MODIFIED, {
            let pdf = updated(victim(), |update| new_field(update, None));
            signed(&pdf, signer(), "new")
        }),
        row(
            sneaky,
            "new field with a signature that is none",
            MODIFIED,
            {
                updated(victim(), |update| {
                    let value = update.add(dictionary! {
                        "Type" => "Sig", "ByteRange" => vec![0.into()],
                        "Contents" => Object::string_literal("x"),
                    });
                    new_field(update, Some(value.into()));
                })
            },
        ),
        row(
            sneaky,
            "the box of the next signer made larger",
            MODIFIED,
            {
                let pdf = updated(victim(), |update| {
                    let field = update.field("dpo");
                    let page = vec![0.into(), 0.into(), 595.into(), 842.into()];
                    update.change(field, |field| field.set("Rect", page));
                });
                signed(&pdf, signer(), "dpo")
            },
        ),
        row(
            sneaky,
            "the box of the next signer filled by a timestamp",
            MODIFIED,
            timestamp_in_box(),
        ),
        row("certification", "certification taken away", MODIFIED, {
            updated(victim(), |update| {
                let catalog = update.catalog();
                update.change(catalog, |catalog| drop(catalog.remove(b"Perms")));
            })
        }),
        row(
            "certification",
            "certification points to something else",
            MODIFIED,
            {
                updated(victim(), |update| {
                    let catalog = update.catalog();
                    let other = update.page();
                    let other = dictionary! { "DocMDP" => other };
                    update.change(catalog, |catalog| catalog.set("Perms", other));
                })
            },
        ),
        row("certification", "usage rights added", MODIFIED, {
            updated(victim(), |update| {
                let catalog = update.catalog();
                let value = update.find(|entries| entries.has_type(b"Sig"));
                let other = dictionary! { "DocMDP" => value, "UR3" => value };
                update.change(catalog, |catalog| catalog.set("Perms", other));
            })
        }),
    ]);
    rows
}

fn annotated(kind: &str) -> Vec<u8> {
    updated(victim(), |update| {
        let look = dictionary! { "Subtype" => "Form" };
        let look = update.add(Stream::new(look, b"1 g 0 0 595 842 re f".to_vec()));
        let note = update.add(dictionary! {
            "Type" => "Annot", "Subtype" => kind, "Contents" => Object::string_literal("void"),
            "Rect" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            "AP" => dictionary! { "N" => look },
        });
        hang(update, note.into());
    })
}

fn hang(update: &mut Update, annotation: Object) {
    let page = update.page();
    update.change(page, |page| {
        let annotations = page.get_mut(b"Annots").unwrap().as_array_mut().unwrap();
        annotations.push(annotation);
    });
}

fn new_field(update: &mut Update, value: Option<Object>) {
    let page = update.page();
    let mut field: Dictionary = dictionary! {
        "Type" => "Annot", "Subtype" => "Widget", "FT" => "Sig", "F" => 4, "P" => page,
        "T" => Object::string_literal("new"),
        "Rect" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    };
    if let Some(value) = value {
        field.set("V", value);
    }
    let field = update.add(field);
    hang(update, field.into());
    let form = update.find(|entries| entries.has(b"Fields"));
    update.change(form, |form| {
        let fields = form.get_mut(b"Fields").unwrap().as_array_mut().unwrap();
        fields.push(field.into());
    });
}

/// The DPO's box looks signed; what stands in it is a timestamp of a service that anybody may run,
/// which vouches for no signer.
fn timestamp_in_box() -> Vec<u8> {
    let mut pdf = signed(victim(), &identity("rsa3072.p12"), "dpo");
    let (old, new) = (
        b"/SubFilter /ETSI.CAdES.detached",
        b"/SubFilter /ETSI.RFC3161       ",
    );
    let from = victim().len();
    let at = from + find(&pdf[from..], old);
    pdf[at..at + new.len()].copy_from_slice(new);
    let start = from + find(&pdf[from..], b"/Contents <") + 11;
    let end = start + pdf[start..].iter().position(|byte| *byte == b'>').unwrap();
    let covered = [&pdf[..start - 1], &pdf[end + 1..]].concat();
    let token = token(&Sha256::digest(covered));
    let digits: String = token.iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(digits.len() <= end - start);
    pdf[start..end].fill(b'0');
    pdf[start..start + digits.len()].copy_from_slice(digits.as_bytes());
    pdf
}

/// What the service of the tests says of a hash, without the envelope.
fn token(hash: &[u8]) -> Vec<u8> {
    let request = [
        &[4, 32],
        hash,
        &[2, 8, 1, 1, 1, 1, 1, 1, 1, 1],
        &[1, 1, 255],
    ]
    .concat();
    let call = Call {
        address: "http://time.example",
        body: Some(Body {
            media_type: "application/timestamp-query",
            bytes: &request,
        }),
        limit: usize::MAX,
    };
    let answer = Service::at("2026-12-01T12:00:05Z").exchange(&call).unwrap();
    // A long sequence of the status, which is five octets, and the token.
    answer[4 + 5..].to_vec()
}
