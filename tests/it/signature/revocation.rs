//! Whether a signer was struck off: lists and answers, sound and unsound, before and after the
//! signature.

use repurpose::signature::{
    Evidence, Reason, Revocation, SignatureReport, SubIndication, Trust, Verdict, verify,
};

use super::authority::{
    List, OcspAnswer, Party, Subject, extension, generalized_time, pointers, purpose_extension,
    tlv, usage_extension,
};
use super::files::{letter, now, signed};

const SERIAL: u8 = 77;
const LIST: &str = "http://ca.example/list";

/// now() is noon on the first of December.
const BEFORE: &str = "2026-11-30T00:00:00Z";
const AFTER: &str = "2026-12-02T00:00:00Z";

fn signer() -> Party {
    let mut subject = Subject::new("Signer").with(usage_extension(0x80));
    subject.serial = SERIAL;
    subject.extensions.extend(pointers(None, Some(LIST)));
    Party::root().issue(subject)
}

fn verdict_with(file: &[u8]) -> (Verdict, SignatureReport) {
    let mut evidence = Evidence::default();
    evidence.add_file(file).unwrap();
    let mut trust = Trust::none();
    trust.add(Party::root().parsed());
    trust.add_evidence(&evidence);
    let pdf = signed(&letter(), &signer().identity(&[]), "controller");
    let mut report = verify(&pdf, &trust, now());
    (report.verdict, report.signatures.remove(0))
}

fn list() -> List {
    List {
        issued: BEFORE,
        next: Some(AFTER),
        revoked: vec![(3, BEFORE)],
        extensions: Vec::new(),
    }
}

fn of_root(list: &List) -> Vec<u8> {
    list.sign(&Party::root(), &Party::root())
}

fn answer(status: Vec<u8>) -> OcspAnswer<'static> {
    let party = |party: Party| -> &'static Party { Box::leak(Box::new(party)) };
    OcspAnswer {
        about: party(signer()),
        issuer: party(Party::root()),
        signer: party(Party::root()),
        status,
        issued: BEFORE,
        next: Some(AFTER),
    }
}

fn good() -> Vec<u8> {
    tlv(0x80, &[])
}

fn revoked(since: &str) -> Vec<u8> {
    tlv(0xa1, &[generalized_time(since.parse().unwrap())])
}

#[test]
fn a_list_without_the_certificate_says_that_it_is_good() {
    let (verdict, signature) = verdict_with(&of_root(&list()));
    assert_eq!(verdict, Verdict::Valid);
    let as_of = BEFORE.parse().unwrap();
    assert_eq!(signature.revocation, Revocation::Good { as_of });
}

#[test]
fn without_a_word_it_stays_unknown_and_the_signature_valid() {
    let (verdict, signature) = verdict_with(&Party::root().certificate);
    assert_eq!(
        (verdict, signature.revocation),
        (Verdict::Valid, Revocation::Unknown)
    );
}

#[test]
fn whoever_was_struck_off_before_signs_nothing_that_is_valid() {
    let struck = List {
        revoked: vec![(3, BEFORE), (SERIAL, BEFORE)],
        ..list()
    };
    let ocsp = answer(revoked(BEFORE)).sign();
    for file in [of_root(&struck), ocsp] {
        let (verdict, signature) = verdict_with(&file);
        let since = BEFORE.parse().unwrap();
        assert_eq!(verdict, Verdict::Invalid);
        assert_eq!(signature.reasons, [Reason::CertificateRevoked { since }]);
        assert_eq!(signature.sub_indication, Some(SubIndication::RevokedNoPoe));
        assert_eq!(signature.revocation, Revocation::Revoked { since });
    }
}

#[test]
fn whoever_was_struck_off_later_was_good_before() {
    let later = List {
        issued: AFTER,
        next: None,
        revoked: vec![(SERIAL, AFTER)],
        extensions: Vec::new(),
    };
    let (verdict, signature) = verdict_with(&of_root(&later));
    assert_eq!(verdict, Verdict::Valid);
    assert!(matches!(signature.revocation, Revocation::Good { .. }));
}

#[test]
fn lists_that_do_not_apply_say_nothing() {
    let stranger = Party::root().issue(Subject::new("Stranger"));
    let scope = |value: Vec<Vec<u8>>| List {
        extensions: vec![extension(
            "2.5.29.28",
            true,
            super::authority::sequence(&value),
        )],
        revoked: vec![(SERIAL, BEFORE)],
        ..list()
    };
    let flag = |tag: u8| scope(vec![tlv(tag, &[vec![0xff]])]);
    let other_place = {
        let address = tlv(0x86, &[b"http://ca.example/other".to_vec()]);
        scope(vec![tlv(0xa0, &[tlv(0xa0, &[address])])])
    };
    let old = List {
        issued: "2026-10-01T00:00:00Z",
        next: Some("2026-11-01T00:00:00Z"),
        ..list()
    };
    let unsigned = list().sign(&Party::root(), &stranger);
    let foreign = list().sign(&stranger, &stranger);
    let cases = [
        ("ran out", of_root(&old)),
        ("not signed by the issuer", unsigned),
        ("of another issuer", foreign),
        ("for authorities only", of_root(&flag(0x82))),
        ("indirect", of_root(&flag(0x84))),
        ("for attribute certificates", of_root(&flag(0x85))),
        ("of another place", of_root(&other_place)),
    ];
    for (what, file) in cases {
        let (verdict, signature) = verdict_with(&file);
        assert_eq!(signature.revocation, Revocation::Unknown, "{what}");
        assert_eq!(verdict, Verdict::Valid, "{what}");
    }
}

#[test]
fn a_list_that_makes_unknown_demands_is_no_evidence() {
    let delta = List {
        extensions: vec![extension("2.5.29.27", true, vec![2, 1, 1])],
        ..list()
    };
    let mut evidence = Evidence::default();
    assert!(evidence.add_file(&of_root(&delta)).is_err());
    assert!(evidence.add_file(b"rubbish").is_err());
    assert!(evidence.is_empty());
}

#[test]
fn an_answer_counts_when_the_issuer_or_its_delegate_signed_it() {
    let with = |subject: Subject| Party::root().issue(subject.with(usage_extension(0x80)));
    let delegate =
        with(Subject::new("Delegate").with(purpose_extension(false, &["1.3.6.1.5.5.7.3.9"])));
    let impostor = with(Subject::new("Impostor"));
    let outsider = impostor
        .issue(Subject::new("Outsider").with(purpose_extension(false, &["1.3.6.1.5.5.7.3.9"])));
    for (signer, counts) in [(&delegate, true), (&impostor, false), (&outsider, false)] {
        let file = OcspAnswer {
            signer,
            ..answer(good())
        };
        let (_, signature) = verdict_with(&file.sign());
        let told = matches!(signature.revocation, Revocation::Good { .. });
        assert_eq!(told, counts, "{}", signer.subject.name);
    }
}

#[test]
fn answers_that_are_old_or_know_nothing_say_nothing() {
    let old = OcspAnswer {
        issued: "2026-11-01T00:00:00Z",
        next: Some("2026-11-02T00:00:00Z"),
        ..answer(good())
    };
    let of_other = OcspAnswer {
        about: Box::leak(Box::new(Party::root().issue(Subject::new("Other")))),
        ..answer(good())
    };
    for file in [old, of_other, answer(tlv(0x82, &[]))] {
        assert_eq!(verdict_with(&file.sign()).1.revocation, Revocation::Unknown);
    }
}

#[test]
fn a_revoked_issuer_is_named() {
    let root = Party::root();
    let middle = Subject {
        serial: 9,
        ..Subject::new("Middle")
            .with(super::authority::authority_extension(None))
            .with(usage_extension(0x06))
    };
    let middle = root.issue(middle);
    let leaf = middle.issue(Subject::new("Signer").with(usage_extension(0x80)));
    let pdf = signed(&letter(), &leaf.identity(&[&middle]), "controller");
    let list = List {
        revoked: vec![(9, BEFORE)],
        ..list()
    };
    let mut evidence = Evidence::default();
    evidence.add_file(&of_root(&list)).unwrap();
    let mut trust = Trust::none();
    trust.add(root.parsed());
    trust.add_evidence(&evidence);
    let report = verify(&pdf, &trust, now());
    assert_eq!(report.verdict, Verdict::Invalid);
    let sub_indication = report.signatures[0].sub_indication;
    assert_eq!(sub_indication, Some(SubIndication::RevokedCaNoPoe));
}
