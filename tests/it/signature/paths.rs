//! The path from a signer to an authority that is trusted, and every rule that it may break.

use repurpose::signature::{Reason, SubIndication, Trust, Verdict, verify};

use super::authority::{
    Party, Subject, authority_extension, extension, names_extension, purpose_extension,
    usage_extension,
};
use super::files::{letter, now, signed};

fn authority(name: &'static str) -> Subject {
    Subject::new(name)
        .with(authority_extension(None))
        .with(usage_extension(0x06))
}

fn signer() -> Subject {
    Subject::new("Signer").with(usage_extension(0x80))
}

/// Signs below one intermediate authority, and verifies with the root as anchor.
fn below(middle: Subject, leaf: Subject) -> (Verdict, Vec<Reason>, Option<SubIndication>) {
    let root = Party::root();
    let middle = root.issue(middle);
    let leaf = middle.issue(leaf);
    let pdf = signed(&letter(), &leaf.identity(&[&middle]), "controller");
    let mut trust = Trust::none();
    trust.add(root.parsed());
    let report = verify(&pdf, &trust, now());
    let signature = &report.signatures[0];
    (
        report.verdict,
        signature.reasons.clone(),
        signature.sub_indication,
    )
}

#[test]
fn a_sound_path_is_trusted() {
    let (verdict, reasons, _) = below(authority("Middle"), signer());
    assert_eq!((verdict, reasons), (Verdict::Valid, Vec::new()));
}

#[test]
fn every_rule_of_a_path_is_kept_and_the_broken_one_named() {
    let middle = || "Middle".to_owned();
    let not_allowed = || Reason::IssuerNotAllowed { name: middle() };
    let no_name = || Reason::NameNotAllowed { issuer: middle() };
    let late = Reason::IssuerOutOfValidity { name: middle() };
    let expired = Subject {
        until: "2026-01-01T00:00:00Z",
        ..authority("Middle")
    };
    let cases = [
        ("no authority", Subject::new("Middle"), not_allowed()),
        (
            "no certificates",
            Subject::new("Middle")
                .with(authority_extension(None))
                .with(usage_extension(0x02)),
            not_allowed(),
        ),
        (
            "unknown demand",
            authority("Middle").with(extension("1.2.3.4", true, vec![5, 0])),
            not_allowed(),
        ),
        ("ran out", expired, late),
        (
            "name not permitted",
            authority("Middle").with(names_extension(Some("Others"), None)),
            no_name(),
        ),
        (
            "name excluded",
            authority("Middle").with(names_extension(None, Some("Signer"))),
            no_name(),
        ),
    ];
    for (what, subject, expected) in cases {
        let (verdict, reasons, _) = below(subject, signer());
        assert_eq!(verdict, Verdict::ValidUntrusted, "{what}");
        assert_eq!(reasons, [expected], "{what}");
    }
    let permitted = authority("Middle").with(names_extension(Some("Signer"), Some("Others")));
    assert_eq!(below(permitted, signer()).0, Verdict::Valid);
}

#[test]
fn an_authority_issues_no_more_authorities_than_it_may() {
    for (limit, verdict) in [
        (Some(0), Verdict::ValidUntrusted),
        (Some(1), Verdict::Valid),
    ] {
        let root = Party::root();
        let upper = Subject::new("Upper")
            .with(authority_extension(limit))
            .with(usage_extension(0x06));
        let upper = root.issue(upper);
        let lower = upper.issue(authority("Lower"));
        let leaf = lower.issue(signer());
        let pdf = signed(&letter(), &leaf.identity(&[&lower, &upper]), "controller");
        let mut trust = Trust::none();
        trust.add(root.parsed());
        assert_eq!(verify(&pdf, &trust, now()).verdict, verdict, "{limit:?}");
    }
}

#[test]
fn an_issuer_may_be_handed_in_without_being_trusted() {
    let root = Party::root();
    let middle = root.issue(authority("Middle"));
    let leaf = middle.issue(signer());
    let pdf = signed(&letter(), &leaf.identity(&[]), "controller");
    let mut trust = Trust::none();
    trust.add(root.parsed());
    assert_eq!(verify(&pdf, &trust, now()).verdict, Verdict::ValidUntrusted);
    let mut evidence = repurpose::signature::Evidence::default();
    evidence.add_file(&middle.certificate).unwrap();
    trust.add_evidence(&evidence);
    assert_eq!(verify(&pdf, &trust, now()).verdict, Verdict::Valid);
    let mut stranger = Trust::none();
    stranger.add_evidence(&evidence);
    assert_eq!(
        verify(&pdf, &stranger, now()).verdict,
        Verdict::ValidUntrusted
    );
}

#[test]
fn authorities_that_issue_each_other_end_the_search() {
    let root = Party::root();
    let one = root.issue(authority("One"));
    let two = one.issue(authority("Two"));
    let again = two.issue(authority("One"));
    let leaf = two.issue(signer());
    let identity = leaf.identity(&[&two, &again, &one]);
    let pdf = signed(&letter(), &identity, "controller");
    assert_eq!(
        verify(&pdf, &Trust::none(), now()).verdict,
        Verdict::ValidUntrusted
    );
    let mut trust = Trust::none();
    trust.add(root.parsed());
    assert_eq!(verify(&pdf, &trust, now()).verdict, Verdict::Valid);
}

#[test]
fn a_certificate_for_other_purposes_may_still_sign() {
    // Document signing, e-mail protection, client authentication: all are found on signers.
    let purposes = purpose_extension(false, &["1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.2"]);
    assert_eq!(
        below(authority("Middle"), signer().with(purposes)).0,
        Verdict::Valid
    );
}
