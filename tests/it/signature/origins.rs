//! PKCS#12 files of every common origin: each opens with its password, tells a wrong one and damage
//! apart, and signs. `make-others.sh` and `make.sh` beside the files tell how they were made.

use repurpose::signature::{Error, Identity, Verdict, verify};

use super::files::{data, letter, now, signed, trusting};

/// File, password, and whose key is in it.
const FILES: &[(&str, &str, &str)] = &[
    // OpenSSL 3
    ("aes-128-cbc", "test", "p256"),
    ("aes-192-cbc", "test", "p256"),
    ("aes-256-cbc", "test", "p256"),
    ("mac-sha1", "test", "p256"),
    ("mac-sha256", "test", "p256"),
    ("mac-sha384", "testtest", "Gina"),
    ("mac-sha512", "test", "p256"),
    ("pbes2-des3", "testtest", "Gina"),
    ("million", "testtest", "Gina"),
    ("no-mac", "test", "p256"),
    ("plain", "test", "p256"),
    ("empty", "", "p256"),
    ("umlaut", "pässwörd€😀", "p256"),
    // OpenSSL 1, Windows
    ("openssl-legacy", "testtest", "Gina"),
    ("openssl-1.0", "pässwörd", "Gina"),
    ("des3", "test", "p256"),
    ("des3-two-keys", "test", "p256"),
    ("rc2-40", "test", "p256"),
    ("rc2-128", "test", "p256"),
    ("rc4", "test", "p256"),
    // Firefox
    ("nss", "test", "p256"),
    // Java
    ("java-new", "testtest", "Jana New"),
    ("java-legacy", "testtest", "Jana Legacy"),
    // GnuTLS
    ("gnutls", "testtest", "Gina"),
    ("gnutls-3des", "testtest", "Gina"),
    ("gnutls-empty", "", "Gina"),
    ("gnutls-null", "", "Gina"),
];

fn file(name: &str) -> Vec<u8> {
    data(&format!("{name}.p12"))
}

#[test]
fn identities_of_every_origin_open_and_sign() {
    for (name, password, who) in FILES {
        let identity = Identity::open(&file(name), password).unwrap_or_else(|error| {
            panic!("{name}: {error:?}");
        });
        assert_eq!(identity.certificate().common_name(), *who, "{name}");
        let pdf = signed(&letter(), &identity, "controller");
        let verdict = verify(&pdf, &trusting(&[&identity]), now()).verdict;
        assert_eq!(verdict, Verdict::Valid, "{name}");
    }
}

#[test]
fn a_wrong_password_is_told_from_damage_whatever_the_origin() {
    // Of a file that nothing protects no password is wrong; a million rounds need no second turn.
    let protected = FILES.iter().filter(|row| row.0 != "million");
    for (name, password, _) in protected {
        let file = file(name);
        let wrong = Identity::open(&file, "another password").unwrap_err();
        assert_eq!(wrong, Error::WrongPassword, "{name}");
        let cut = Identity::open(&file[..file.len() - 1], password).unwrap_err();
        assert_eq!(cut, Error::DamagedIdentity, "{name}");
    }
}

#[test]
fn every_key_of_a_file_is_at_hand_also_those_that_may_not_sign() {
    let all = Identity::open_all(&file("several"), "testtest").unwrap();
    let certificates = all.iter().map(Identity::certificate);
    let found: Vec<_> = certificates
        .map(|one| {
            (
                one.common_name(),
                one.may_sign_documents(),
                one.not_after() > now(),
            )
        })
        .collect();
    for (name, may_sign, lasts) in [
        ("Ada Able", true, true),
        ("Old Oscar", true, false),
        ("Enzo Encrypts", false, true),
    ] {
        assert!(
            found.contains(&(name.to_owned(), may_sign, lasts)),
            "{found:?}"
        );
    }
}
