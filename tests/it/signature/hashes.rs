//! The hash that a signature rests on: the one usual for the key, or the one that is asked for.

use repurpose::signature::{Digest, Identity, ObjectIdentifier, Verdict, verify};

use super::files::{identity, letter, now, signed, trusting};

const HASHES: [(Digest, &str); 3] = [
    (Digest::Sha256, "2.16.840.1.101.3.4.2.1"),
    (Digest::Sha384, "2.16.840.1.101.3.4.2.2"),
    (Digest::Sha512, "2.16.840.1.101.3.4.2.3"),
];

/// How often the identifier of a hash stands in what is signed with.
fn named(pdf: &[u8], identifier: &str) -> usize {
    let identifier: ObjectIdentifier = identifier.parse().unwrap();
    let hex: String = identifier
        .as_bytes()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let text = String::from_utf8_lossy(pdf).to_lowercase();
    text.matches(&hex).count()
}

fn keys() -> Vec<(&'static str, Identity)> {
    let names = ["aes-256-cbc.p12", "p384.p12", "rsa3072.p12", "pss2048.p12"];
    names.map(|name| (name, identity(name))).into()
}

#[test]
fn every_key_signs_with_every_hash() {
    for (digest, identifier) in HASHES {
        let plain = keys().into_iter();
        let pss = ("PSS on request", identity("rsa3072.p12").with_pss());
        for (name, signer) in plain.chain([pss]) {
            let signer = signer.with_digest(digest);
            let pdf = signed(&letter(), &signer, "controller");
            let report = verify(&pdf, &trusting(&[&signer]), now());
            assert_eq!(report.verdict, Verdict::Valid, "{name}, {digest:?}");
            assert!(named(&pdf, identifier) >= 2, "{name}, {digest:?}");
        }
    }
}

#[test]
fn asking_for_pss_before_or_after_the_hash_is_the_same() {
    let before = identity("rsa3072.p12")
        .with_pss()
        .with_digest(Digest::Sha512);
    let after = identity("rsa3072.p12")
        .with_digest(Digest::Sha512)
        .with_pss();
    let sizes = [before, after].map(|signer| signed(&letter(), &signer, "controller").len());
    assert_eq!(sizes[0], sizes[1]);
}

#[test]
fn a_key_follows_its_own_strength_unless_told_otherwise() {
    for (name, signer) in keys() {
        let usual = if name == "p384.p12" { 1 } else { 0 };
        let pdf = signed(&letter(), &signer, "controller");
        assert!(named(&pdf, HASHES[usual].1) >= 2, "{name}");
        assert_eq!(named(&pdf, HASHES[2].1), 0, "{name}");
    }
}
