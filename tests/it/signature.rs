//! Signing and verifying, through what the room `signature` offers.

mod attack_files;
mod attacks;
mod authority;
pub mod files;
mod foreign;
mod hashes;
mod identities;
mod indications;
mod long_term;
mod origins;
mod paths;
mod revocation;
mod secrets;
mod tampering;
mod timestamps;
pub(super) mod tsa;

use files::{FIELDS, identity, letter, now, request, rng, signed, trusting};
use repurpose::signature::{
    ChangeKind, Coverage, Error, Indication, Integrity, Level, Reason, SignRequest, SubIndication,
    Trust, Verdict, fields, sign, verify,
};

#[test]
fn every_kind_of_key_signs_and_verifies() {
    for name in [
        "aes-256-cbc.p12",
        "p384.p12",
        "rsa3072.p12",
        "pss2048.p12",
        "chain.p12",
    ] {
        let signer = identity(name);
        let pdf = signed(&letter(), &signer, "controller");
        let report = verify(&pdf, &trusting(&[&signer]), now());
        assert_eq!(report.verdict, Verdict::Valid, "{name}: {report:?}");
        assert_eq!(report.signatures[0].level, Level::BaselineB, "{name}");
    }
}

#[test]
fn a_plain_rsa_key_signs_with_pss_on_request() {
    let signer = identity("rsa3072.p12").with_pss();
    let pdf = signed(&letter(), &signer, "controller");
    let report = verify(&pdf, &trusting(&[&signer]), now());
    assert_eq!(report.verdict, Verdict::Valid);
    let with_pkcs1 = signed(&letter(), &identity("rsa3072.p12"), "controller");
    assert_ne!(pdf.len(), with_pkcs1.len(), "PSS has parameters");
}

#[test]
fn a_valid_report_says_all_that_is_known() {
    let signer = identity("rsa3072.p12");
    let pdf = signed(&letter(), &signer, "controller");
    let report = verify(&pdf, &trusting(&[&signer]), now());
    let signature = &report.signatures[0];
    assert_eq!(signature.field, "controller");
    assert_eq!(signature.certificate.as_ref(), Some(signer.certificate()));
    assert_eq!(signature.claimed_name.as_deref(), Some("rsa3072"));
    assert_eq!(
        signature.claimed_reason.as_deref(),
        Some("Accord (définitif)")
    );
    assert_eq!(
        signature.claimed_contact.as_deref(),
        Some("dpo@example.org")
    );
    assert_eq!(signature.indication, Indication::TotalPassed);
    assert_eq!(signature.sub_indication, None);
    assert_eq!(signature.integrity, Integrity::Intact);
    assert_eq!(signature.coverage, Coverage::WholeFile);
    assert_eq!(signature.signing_time, Some(now()));
    assert_eq!(signature.timestamp_time, None);
    assert!(signature.certificate_trusted && signature.reasons.is_empty());
    assert!(signature.modifications.is_empty());
    assert_eq!(report.unsigned_fields, ["dpo", "processor"]);
    let verified = report.verified().unwrap();
    assert_eq!(verified.signers(), [signer.certificate().clone()]);
}

#[test]
fn signing_appends_and_rewrites_nothing() {
    let signer = identity("aes-256-cbc.p12");
    let mut pdf = letter();
    for field in FIELDS {
        let later = signed(&pdf, &signer, field);
        assert!(later.starts_with(&pdf) && later.len() > pdf.len());
        pdf = later;
    }
}

#[test]
fn three_signers_are_all_valid_and_each_later_one_is_an_allowed_change() {
    let signers = [
        identity("aes-256-cbc.p12"),
        identity("rsa3072.p12"),
        identity("p384.p12"),
    ];
    let mut pdf = letter();
    for (field, signer) in FIELDS.into_iter().zip(&signers) {
        pdf = signed(&pdf, signer, field);
    }
    let report = verify(
        &pdf,
        &trusting(&[&signers[0], &signers[1], &signers[2]]),
        now(),
    );
    assert_eq!(report.verdict, Verdict::Valid, "{report:?}");
    assert!(report.unsigned_fields.is_empty());
    let changes: Vec<_> = report.signatures[0]
        .modifications
        .iter()
        .map(|found| &found.kind)
        .collect();
    let filled = |field: &str| ChangeKind::FieldSigned {
        field: field.to_owned(),
    };
    assert_eq!(changes, [&filled("dpo"), &filled("processor")]);
    assert!(matches!(
        report.signatures[0].coverage,
        Coverage::Part { .. }
    ));
    assert_eq!(report.signatures[2].coverage, Coverage::WholeFile);
    assert_eq!(report.verified().unwrap().signers().len(), 3);
}

#[test]
fn fields_may_be_signed_in_any_order() {
    let signer = identity("aes-256-cbc.p12");
    let mut pdf = letter();
    for field in ["processor", "controller", "dpo"] {
        pdf = signed(&pdf, &signer, field);
        assert_eq!(
            verify(&pdf, &trusting(&[&signer]), now()).verdict,
            Verdict::Valid
        );
    }
}

#[test]
fn a_file_with_cross_reference_streams_is_signed_in_kind() {
    let signer = identity("aes-256-cbc.p12");
    let mut pdf = files::data("letter-xref-stream.pdf");
    for field in FIELDS {
        let start = pdf.len();
        pdf = signed(&pdf, &signer, field);
        let added = String::from_utf8_lossy(&pdf[start..]).into_owned();
        assert!(added.contains("/Type/XRef") && !added.contains("trailer"));
        assert_eq!(
            verify(&pdf, &trusting(&[&signer]), now()).verdict,
            Verdict::Valid
        );
    }
}

#[test]
fn equal_input_gives_equal_bytes_with_an_elliptic_key() {
    let signer = identity("aes-256-cbc.p12");
    assert!(signed(&letter(), &signer, "dpo") == signed(&letter(), &signer, "dpo"));
}

#[test]
fn a_signer_whom_nobody_trusts_is_valid_but_untrusted() {
    let signer = identity("aes-256-cbc.p12");
    let pdf = signed(&letter(), &signer, "controller");
    let report = verify(&pdf, &trusting(&[&identity("p384.p12")]), now());
    assert_eq!(report.verdict, Verdict::ValidUntrusted);
    assert_eq!(report.signatures[0].indication, Indication::Indeterminate);
    let sub_indication = report.signatures[0].sub_indication;
    assert_eq!(sub_indication, Some(SubIndication::NoCertificateChainFound));
    assert_eq!(report.signatures[0].integrity, Integrity::Intact);
    assert!(report.verified().is_none());
}

#[test]
fn a_chain_is_trusted_through_its_root() {
    let signer = identity("chain.p12");
    assert_eq!(signer.chain().len(), 2);
    let pdf = signed(&letter(), &signer, "controller");
    for anchor in ["root.pem", "intermediate.pem", "signer.pem"] {
        let mut trust = Trust::none();
        trust.add_file(&files::data(anchor)).unwrap();
        assert_eq!(
            verify(&pdf, &trust, now()).verdict,
            Verdict::Valid,
            "{anchor}"
        );
    }
}

#[test]
fn a_certificate_without_authority_vouches_for_nobody() {
    let signer = identity("chain.p12");
    let pdf = signed(&letter(), &signer, "controller");
    let trust = trusting(&[&identity("aes-256-cbc.p12")]);
    assert_eq!(verify(&pdf, &trust, now()).verdict, Verdict::ValidUntrusted);
}

#[test]
fn an_expired_certificate_leaves_the_time_in_doubt() {
    let signer = identity("aes-256-cbc.p12");
    let pdf = signed(&letter(), &signer, "controller");
    let report = verify(
        &pdf,
        &trusting(&[&signer]),
        "2099-01-01T00:00:00Z".parse().unwrap(),
    );
    assert_eq!(report.verdict, Verdict::ValidUntrusted);
    assert_eq!(
        report.signatures[0].sub_indication,
        Some(SubIndication::OutOfBoundsNoPoe)
    );
    let until = signer.certificate().not_after();
    assert_eq!(
        report.signatures[0].reasons,
        [Reason::CertificateExpired { until }]
    );
}

#[test]
fn nobody_signs_outside_the_validity_of_the_certificate() {
    let signer = identity("aes-256-cbc.p12");
    let at = |time: &str| {
        let request = SignRequest {
            time: time.parse().unwrap(),
            ..request("controller")
        };
        sign(&letter(), &signer, &request, &mut rng()).unwrap_err()
    };
    let (from, until) = (
        signer.certificate().not_before(),
        signer.certificate().not_after(),
    );
    assert_eq!(
        at("2020-01-01T00:00:00Z"),
        Error::CertificateNotYetValid { from }
    );
    assert_eq!(
        at("2099-01-01T00:00:00Z"),
        Error::CertificateExpired { until }
    );
}

#[test]
fn a_field_is_signed_once_and_only_if_it_exists() {
    let signer = identity("aes-256-cbc.p12");
    let pdf = signed(&letter(), &signer, "controller");
    let refused = |field| sign(&pdf, &signer, &request(field), &mut rng()).unwrap_err();
    assert_eq!(
        refused("controller"),
        Error::AlreadySigned {
            name: "controller".to_owned()
        }
    );
    assert_eq!(
        refused("notary"),
        Error::NoSuchField {
            name: "notary".to_owned()
        }
    );
}

#[test]
fn what_is_no_pdf_is_not_signed() {
    let signer = identity("aes-256-cbc.p12");
    let cut_off = &letter()[..900];
    for bytes in [&b""[..], b"%PDF-1.7", b"hello", cut_off] {
        let refused = sign(bytes, &signer, &request("controller"), &mut rng()).unwrap_err();
        assert_eq!(refused, Error::UnreadablePdf);
    }
}

#[test]
fn an_appearance_must_be_one_page() {
    let signer = identity("aes-256-cbc.p12");
    for appearance in [&b"no pdf"[..], &[]] {
        let request = SignRequest {
            appearance: Some(appearance),
            ..request("controller")
        };
        let refused = sign(&letter(), &signer, &request, &mut rng()).unwrap_err();
        assert_eq!(refused, Error::UnusableAppearance);
    }
}

#[test]
fn the_fields_of_a_document_are_listed_with_their_state() {
    let pdf = signed(&letter(), &identity("aes-256-cbc.p12"), "dpo");
    let fields = fields(&pdf).unwrap();
    let listed: Vec<_> = fields
        .iter()
        .map(|field| (field.name.as_str(), field.signed))
        .collect();
    assert_eq!(
        listed,
        [("controller", false), ("dpo", true), ("processor", false)]
    );
}

#[test]
fn a_letter_without_signatures_is_unsigned() {
    let report = verify(&letter(), &Trust::none(), now());
    assert_eq!(report.verdict, Verdict::Unsigned);
    assert_eq!(report.unsigned_fields, FIELDS);
}

#[test]
fn what_is_no_pdf_is_unreadable() {
    let report = verify(b"not a PDF", &Trust::none(), now());
    assert_eq!(report.verdict, Verdict::Unreadable);
    assert_eq!(report.unreadable, Some(Error::UnreadablePdf));
}
