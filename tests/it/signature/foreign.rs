//! Signatures that other programs made, good and bad. They stand on a letter of these tests,
//! whose gap holds what OpenSSL made of the same bytes, or were made by pyHanko.

use repurpose::signature::{
    Indication, Integrity, Level, Reason, Report, SubIndication, Trust, Verdict, verify,
};

use super::files::{data, identity, now, trusting};

fn report(name: &str) -> Report {
    let signers = ["aes-256-cbc.p12", "rsa3072.p12", "pss2048.p12", "p384.p12"].map(identity);
    let trust = trusting(&signers.iter().collect::<Vec<_>>());
    verify(&data(name), &trust, now())
}

#[test]
fn good_signatures_of_other_programs_are_valid() {
    for name in [
        "openssl-sha512",
        "openssl-pss",
        "openssl-ber",
        "openssl-key-identifier",
        "pyhanko-pss",
    ] {
        let report = report(&format!("{name}.pdf"));
        assert_eq!(report.verdict, Verdict::Valid, "{name}: {report:?}");
        assert_eq!(report.signatures[0].level, Level::BaselineB, "{name}");
    }
}

#[test]
fn another_program_may_sign_a_prepared_field() {
    let report = report("pyhanko-countersigned.pdf");
    assert_eq!(report.verdict, Verdict::Valid, "{report:?}");
    assert_eq!(report.signatures.len(), 2);
    assert!(!report.signatures[0].modifications.is_empty());
}

/// What pyHanko makes of a foreign document in one go: signature, timestamp, store, and a timestamp of
/// the document, whose box without area it gives a description. `tests/judges/levels.sh` makes the
/// like, with authorities that vouch for nobody else.
#[test]
fn another_program_may_sign_and_archive_a_document() {
    let mut trust = Trust::none();
    trust.add_file(&data("judges-root.pem")).unwrap();
    let report = verify(&data("pyhanko-archived.pdf"), &trust, now());
    assert_eq!(report.verdict, Verdict::Valid, "{report:?}");
    assert_eq!(report.signatures[0].level, Level::BaselineLTA);
    assert_eq!(report.document_timestamps.len(), 1);
}

#[test]
fn a_signature_may_be_added_where_nothing_is_certified_and_no_page_shows_it() {
    let added = report("pyhanko-added.pdf");
    assert_eq!(added.verdict, Verdict::Valid, "{added:?}");
    let kinds: Vec<_> = added.signatures[0]
        .modifications
        .iter()
        .map(|change| change.kind.name())
        .collect();
    assert!(kinds.contains(&"signature_added"), "{kinds:?}");

    let shown = report("pyhanko-added-on-page.pdf");
    assert_eq!(shown.verdict, Verdict::Modified, "{shown:?}");
}

#[test]
fn a_signature_without_baseline_level_is_valid_and_says_so() {
    let report = report("pyhanko-pkcs7.pdf");
    assert_eq!(report.verdict, Verdict::Valid, "{report:?}");
    assert_eq!(report.signatures[0].level, Level::Cms);
}

#[test]
fn a_hash_below_sha_256_is_refused() {
    let report = report("openssl-sha1.pdf");
    assert_eq!(report.verdict, Verdict::Invalid);
    let signature = &report.signatures[0];
    assert_eq!(signature.indication, Indication::Indeterminate);
    assert_eq!(
        signature.sub_indication,
        Some(SubIndication::CryptoConstraintsFailureNoPoe)
    );
    assert_eq!(signature.integrity, Integrity::Unknown);
    assert!(matches!(
        signature.reasons[..],
        [Reason::AlgorithmWeak { .. }]
    ));
}

#[test]
fn signatures_that_break_a_rule_name_it() {
    let wrong = |identifier: &str| Reason::AttributeWrong {
        identifier: identifier.to_owned(),
    };
    let cases = [
        ("openssl-two-signers", Reason::SignerCount { found: 2 }),
        ("openssl-no-binding", wrong("1.2.840.113549.1.9.16.2.47")),
        ("openssl-no-attributes", wrong("1.2.840.113549.1.9.4")),
        ("openssl-no-certificate", Reason::CertificateMissing),
        ("trailing-data", Reason::CmsTrailingData),
    ];
    for (name, reason) in cases {
        let report = report(&format!("{name}.pdf"));
        assert_eq!(report.verdict, Verdict::Invalid, "{name}: {report:?}");
        assert_eq!(report.signatures[0].reasons, [reason], "{name}");
    }
}
