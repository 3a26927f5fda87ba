//! Identities: made here, and opened from the files of other programs.

use p256::ecdsa::signature::hazmat::PrehashSigner as _;
use p256::ecdsa::{Signature, SigningKey};
use proptest::prelude::*;
use repurpose::signature::{
    Certificate, Error, ExternalKey, Identity, KeyAlgorithm, NamePart, Operation, SelfIssued,
    Trust, Verdict, sign, verify,
};
use repurpose::wizard::chosen_identity;
use sha2::{Digest as _, Sha256};

use super::authority::{Party, Subject, integer, octets, oid, sequence, tlv, usage_extension};
use super::files::{data, letter, now, request, rng, signed};

fn martin() -> SelfIssued {
    SelfIssued {
        name: "Élodie Martin, DPO".to_owned(),
        organization: Some("Clinique Σ".to_owned()),
        email: Some("dpo@example.org".to_owned()),
        algorithm: KeyAlgorithm::P256,
    }
}

#[test]
fn a_self_issued_identity_opens_again_and_says_who_it_is() {
    let p12 = martin().issue(now(), &mut rng(), "pässwörd€😀").unwrap();
    let identity = Identity::open(&p12, "pässwörd€😀").unwrap();
    let certificate = identity.certificate();
    assert!(certificate.self_issued());
    assert_eq!(certificate.common_name(), "Élodie Martin, DPO");
    assert_eq!(certificate.subject(), certificate.issuer());
    assert!(certificate.subject().contains("Clinique Σ"));
    assert_eq!(certificate.not_before(), now());
    assert_eq!(certificate.not_after().to_string(), "2029-12-01T12:00:00Z");
    let pem = certificate.to_pem().unwrap();
    for file in [pem.as_bytes(), certificate.to_der()] {
        assert_eq!(
            &Certificate::read_all(file).unwrap()[..],
            std::slice::from_ref(certificate)
        );
    }
    assert_eq!(
        Identity::open(&p12, "passwort").unwrap_err(),
        Error::WrongPassword
    );
}

#[test]
fn debug_output_tells_nothing_of_the_key() {
    let identity = Identity::open(&data("aes-256-cbc.p12"), "test").unwrap();
    assert_eq!(
        format!("{identity:?}"),
        r#"Identity { subject: "CN=p256,O=Test", .. }"#
    );
}

#[test]
fn names_that_a_certificate_cannot_carry_are_refused() {
    let refused = |wish: SelfIssued| wish.issue(now(), &mut rng(), "x").unwrap_err();
    assert_eq!(
        refused(SelfIssued {
            name: "  ".to_owned(),
            ..martin()
        }),
        Error::NameMissing
    );
    let long = Error::NameTooLong {
        part: NamePart::Name,
        limit: 64,
    };
    assert_eq!(
        refused(SelfIssued {
            name: "x".repeat(65),
            ..martin()
        }),
        long
    );
    for email in [
        "no-at-sign",
        "a@b@c",
        "@b",
        "a@",
        "élodie@example.org",
        "a b@c",
    ] {
        let wish = SelfIssued {
            email: Some(email.to_owned()),
            ..martin()
        };
        assert_eq!(refused(wish), Error::InvalidEmail, "{email}");
    }
}

#[test]
fn files_of_other_programs_open() {
    let long = "x".repeat(232);
    let files = [
        ("aes-128-cbc", "test"),
        ("aes-192-cbc", "test"),
        ("aes-256-cbc", "test"),
        ("mac-sha1", "test"),
        ("mac-sha256", "test"),
        ("mac-sha512", "test"),
        ("des3", "test"),
        ("des3-two-keys", "test"),
        ("rc2-40", "test"),
        ("rc2-128", "test"),
        ("rc4", "test"),
        ("plain", "test"),
        ("no-mac", "test"),
        ("nss", "test"),
        ("p384", "test"),
        ("rsa3072", "test"),
        ("pss2048", "test"),
        ("chain", "test"),
        ("empty", ""),
        ("umlaut", "pässwörd€😀"),
        ("long", &long),
    ];
    for (name, password) in files {
        let opened = Identity::open(&data(&format!("{name}.p12")), password);
        assert!(opened.is_ok(), "{name}: {opened:?}");
    }
}

#[test]
fn a_wrong_password_is_told_from_every_other_fault() {
    for name in ["aes-256-cbc", "des3", "rc2-40", "nss", "no-mac", "empty"] {
        let refused = Identity::open(&data(&format!("{name}.p12")), "wrong").unwrap_err();
        assert_eq!(refused, Error::WrongPassword, "{name}");
    }
    let refusal = |name: &str| Identity::open(&data(name), "test").unwrap_err();
    assert_eq!(refusal("no-key.p12"), Error::NoPrivateKey);
    assert_eq!(refusal("no-certificate.p12"), Error::NoCertificate);
    for name in ["camellia.p12", "p521.p12"] {
        assert!(
            matches!(refusal(name), Error::UnsupportedAlgorithm { .. }),
            "{name}"
        );
    }
}

#[test]
fn a_file_that_is_cut_off_is_damaged() {
    let p12 = data("aes-256-cbc.p12");
    for length in 0..p12.len() {
        let refused = Identity::open(&p12[..length], "test").unwrap_err();
        assert_eq!(refused, Error::DamagedIdentity, "{length}");
    }
}

#[test]
fn too_many_rounds_are_refused_before_they_are_made() {
    let mut p12 = data("aes-256-cbc.p12");
    // The rounds of the guard are the last integer of the file: 2048, two octets.
    let end = p12.len();
    assert_eq!(&p12[end - 4..], [2, 2, 8, 0]);
    p12.splice(end - 4.., [2, 4, 0x7f, 0xff, 0xff, 0xff]);
    let grown = lengthened(p12, 2);
    let refused = Identity::open(&grown, "test").unwrap_err();
    assert_eq!(refused, Error::TooManyIterations { limit: 20_000_000 });
}

/// Adds to the two-octet lengths of the outer sequence and of the guard, its last child.
fn lengthened(mut p12: Vec<u8>, by: u8) -> Vec<u8> {
    let total = u16::from_be_bytes([p12[2], p12[3]]) + u16::from(by);
    p12[2..4].copy_from_slice(&total.to_be_bytes());
    let content = 4 + 3;
    let contents_length = usize::from(u16::from_be_bytes([p12[content + 2], p12[content + 3]]));
    let guard = content + 4 + contents_length;
    assert_eq!(p12[guard], 0x30);
    p12[guard + 1] += by;
    p12
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn an_altered_file_never_opens_as_something_else(at in 0usize..1129, bits in 1u8..=255) {
        let mut p12 = data("aes-256-cbc.p12");
        p12[at] ^= bits;
        let genuine = Identity::open(&data("aes-256-cbc.p12"), "test").unwrap();
        if let Ok(opened) = Identity::open(&p12, "test") {
            prop_assert_eq!(opened.certificate(), genuine.certificate());
        }
    }

    #[test]
    fn arbitrary_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(Identity::open(&bytes, "test").is_err());
        prop_assert!(Certificate::read_all(&bytes).is_err());
    }
}

/// A key that lives elsewhere: here in the test itself.
#[derive(Debug)]
struct Elsewhere(&'static str);

impl ExternalKey for Elsewhere {
    fn sign(&self, operation: Operation<'_>) -> Option<Vec<u8>> {
        let Operation::Ecdsa(hash) = operation else {
            return None;
        };
        let key = SigningKey::from_slice(&Sha256::digest(self.0)).unwrap();
        let signature: Signature = key.sign_prehash(hash).unwrap();
        Some(signature.to_bytes().to_vec())
    }
}

#[test]
fn a_key_that_lives_elsewhere_signs_if_it_is_the_one_of_its_certificate() {
    let signer = Party::root().issue(Subject::new("Elsewhere").with(usage_extension(0x80)));
    let identity = |key: &'static str| {
        Identity::external(Box::new(Elsewhere(key)), signer.parsed(), Vec::new()).unwrap()
    };
    let pdf = signed(&letter(), &identity("Elsewhere"), "controller");
    let mut trust = Trust::none();
    trust.add(signer.parsed());
    assert_eq!(verify(&pdf, &trust, now()).verdict, Verdict::Valid);
    let request = request("controller");
    let refused = sign(&letter(), &identity("Another"), &request, &mut rng()).unwrap_err();
    assert_eq!(refused, Error::KeyFailed);
}

/// A file that holds what others hold, all with the password `test`.
fn joined(names: &[&str]) -> Vec<u8> {
    let parts = names.iter().map(|name| {
        let p12 = data(name);
        // PFX, version, content, its explicit tag, its octets, the list of parts.
        let pfx = inside(&p12).0;
        let content = inside(inside(pfx).1).0;
        let wrapped = inside(inside(content).1).0;
        inside(inside(wrapped).0).0.to_vec()
    });
    let parts = octets(&sequence(&parts.collect::<Vec<_>>()));
    let content = sequence(&[oid("1.2.840.113549.1.7.1"), tlv(0xa0, &[parts])]);
    sequence(&[integer(3), content])
}

/// What the first element holds, and what follows it.
fn inside(der: &[u8]) -> (&[u8], &[u8]) {
    let (head, length) = match der[1] {
        short @ 0..=0x7f => (2, usize::from(short)),
        0x81 => (3, usize::from(der[2])),
        _ => (4, usize::from(der[2]) << 8 | usize::from(der[3])),
    };
    (&der[head..head + length], &der[head + length..])
}

#[test]
fn every_key_of_a_file_is_found_in_order() {
    let p12 = joined(&["p384.p12", "aes-256-cbc.p12", "rsa3072.p12"]);
    let all = Identity::open_all(&p12, "test").unwrap();
    let names: Vec<_> = all
        .iter()
        .map(|one| one.certificate().common_name())
        .collect();
    assert_eq!(names, ["p384", "p256", "rsa3072"]);
    for signer in &all {
        let pdf = signed(&letter(), signer, "controller");
        let mut trust = Trust::none();
        trust.add(signer.certificate().clone());
        assert_eq!(verify(&pdf, &trust, now()).verdict, Verdict::Valid);
    }
}

#[test]
fn a_key_is_chosen_by_name_or_fingerprint_and_never_guessed() {
    let p12 = joined(&["p384.p12", "aes-256-cbc.p12", "rsa3072.p12"]);
    let all = || Identity::open_all(&p12, "test").unwrap();
    let chosen = |wanted: Option<&str>| {
        let identity = chosen_identity(all(), wanted);
        identity.map(|one| one.certificate().common_name()).ok()
    };
    assert_eq!(chosen(Some("P256")), Some("p256".to_owned()));
    let digits = all()[0].certificate().fingerprint_sha256();
    let digits: String = digits.iter().map(|byte| format!("{byte:02X}:")).collect();
    assert_eq!(chosen(Some(&digits[..11])), Some("p384".to_owned()));
    for nobody in [None, Some("O=Test"), Some("p521"), Some(&digits[..2])] {
        assert_eq!(chosen(nobody), None, "{nobody:?}");
    }
    let only = Identity::open_all(&data("rsa3072.p12"), "test").unwrap();
    assert!(chosen_identity(only, None).is_ok());
}
