//! The sub-indications of EN 319 102-1 that no other test reaches.

use repurpose::signature::{SubIndication, Trust, Verdict, verify};

use super::authority::{Party, Subject, authority_extension, usage_extension};
use super::files::{data, identity, letter, now, signed, trusting};

/// Verdict and sub-indication of a file with one signature, as of a time.
fn answer(pdf: &[u8], trust: &Trust, at: &str) -> (Verdict, Option<SubIndication>) {
    let report = verify(pdf, trust, at.parse().unwrap());
    (report.verdict, report.signatures[0].sub_indication)
}

#[test]
fn a_signature_of_another_key_is_a_cryptographic_failure() {
    let signer = identity("aes-256-cbc.p12");
    let mut pdf = signed(&letter(), &signer, "controller");
    // The signature value ends the CMS; behind it stands nothing but the padding of zeros.
    let gap = pdf.windows(11).position(|found| found == b"/Contents <");
    let start = gap.unwrap() + 11;
    let end = start + pdf[start..].iter().position(|byte| *byte == b'>').unwrap();
    let last = pdf[start..end].iter().rposition(|digit| *digit != b'0');
    let last = start + last.unwrap();
    pdf[last] = if pdf[last] == b'1' { b'2' } else { b'1' };
    let found = answer(&pdf, &trusting(&[&signer]), &now().to_string());
    let expected = SubIndication::SigCryptoFailure;
    assert_eq!(found, (Verdict::Invalid, Some(expected)));
}

#[test]
fn a_missing_certificate_leaves_the_signer_unknown() {
    let trust = trusting(&[&identity("aes-256-cbc.p12")]);
    let pdf = data("openssl-no-certificate.pdf");
    let found = answer(&pdf, &trust, &now().to_string());
    let expected = SubIndication::NoSigningCertificateFound;
    assert_eq!(found, (Verdict::Invalid, Some(expected)));
}

#[test]
fn a_certificate_of_the_future_is_not_yet_valid() {
    let signer = identity("aes-256-cbc.p12");
    let pdf = signed(&letter(), &signer, "controller");
    let found = answer(&pdf, &trusting(&[&signer]), "2020-01-01T00:00:00Z");
    let expected = SubIndication::NotYetValid;
    assert_eq!(found, (Verdict::ValidUntrusted, Some(expected)));
}

#[test]
fn issuers_out_of_time_or_without_authority_leave_the_chain_in_doubt() {
    let authority = |until| Subject {
        until,
        ..Subject::new("Middle")
            .with(authority_extension(None))
            .with(usage_extension(0x06))
    };
    let cases = [
        (
            authority("2026-01-01T00:00:00Z"),
            SubIndication::CertificateChainGeneralFailure,
        ),
        (
            Subject::new("Middle"),
            SubIndication::ChainConstraintsFailure,
        ),
    ];
    for (middle, expected) in cases {
        let root = Party::root();
        let middle = root.issue(middle);
        let leaf = middle.issue(Subject::new("Signer").with(usage_extension(0x80)));
        let pdf = signed(&letter(), &leaf.identity(&[&middle]), "controller");
        let mut trust = Trust::none();
        trust.add(root.parsed());
        let found = answer(&pdf, &trust, &now().to_string());
        assert_eq!(found, (Verdict::ValidUntrusted, Some(expected)));
    }
}
