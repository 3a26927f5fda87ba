//! Nothing of a key or a password leaves this room but encrypted: not in what is printed, not in errors,
//! not in the files that are made.

use std::error::Error as _;

use repurpose::signature::{Identity, KeyAlgorithm, SelfIssued};

use zeroize::{ZeroizeOnDrop, Zeroizing};

use super::files::{data, letter, now, rng, signed};

/// A password that stands nowhere by chance.
const PASSWORD: &str = "Zaunkönig-7731-Zaunkönig";

fn issued() -> Vec<u8> {
    let wish = SelfIssued {
        name: "Élodie Martin".to_owned(),
        organization: None,
        email: None,
        algorithm: KeyAlgorithm::P256,
    };
    wish.issue(now(), &mut rng(), PASSWORD).unwrap()
}

/// The password in the ways in which it might be written.
fn spellings() -> Vec<Vec<u8>> {
    let units = || PASSWORD.encode_utf16();
    vec![
        PASSWORD.as_bytes().to_vec(),
        units().flat_map(u16::to_be_bytes).collect(),
        units().flat_map(u16::to_le_bytes).collect(),
    ]
}

fn holds(text: &[u8], secret: &[u8]) -> bool {
    text.windows(secret.len()).any(|found| found == secret)
}

#[test]
fn no_file_that_is_made_holds_the_password() {
    let p12 = issued();
    let identity = Identity::open(&p12, PASSWORD).unwrap();
    let pdf = signed(&letter(), &identity, "controller");
    let pem = identity.certificate().to_pem().unwrap();
    for made in [&p12[..], &pdf, pem.as_bytes()] {
        for spelling in spellings() {
            assert!(!holds(made, &spelling));
        }
    }
}

#[test]
fn no_error_and_no_debug_output_holds_the_password() {
    let p12 = issued();
    let identity = Identity::open(&p12, PASSWORD).unwrap();
    let mut said = vec![
        format!("{identity:?}"),
        format!("{:?}", identity.certificate()),
    ];
    let damaged = [&p12[..p12.len() / 2], &p12[..p12.len() - 1], &p12[40..]];
    let others = ["rsa3072.p12", "camellia.p12", "no-key.p12", "no-mac.p12"].map(data);
    for file in damaged.into_iter().chain(others.iter().map(Vec::as_slice)) {
        let error = Identity::open(file, PASSWORD).unwrap_err();
        said.push(format!("{error:?} {error} {:?}", error.source()));
    }
    for text in said {
        assert!(
            !text.contains("Zaunkönig") && !text.contains("7731"),
            "{text}"
        );
    }
}

#[test]
fn the_private_key_stands_in_no_file_in_the_clear() {
    // This file keeps its key in the clear: what follows the curve's name is the scalar.
    let plain = data("plain.p12");
    let identity = Identity::open(&plain, "test").unwrap();
    let marker = [0x04, 0x6d, 0x30, 0x6b, 0x02, 0x01, 0x01, 0x04, 0x20];
    let at = plain
        .windows(marker.len())
        .position(|found| found == marker);
    let at = at.unwrap() + marker.len();
    let scalar = &plain[at..at + 32];
    let pdf = signed(&letter(), &identity, "controller");
    let pem = identity.certificate().to_pem().unwrap();
    let printed = format!("{identity:?}");
    for made in [&pdf[..], pem.as_bytes(), printed.as_bytes()] {
        let digits: String = scalar.iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(!holds(made, scalar) && !holds(made, digits.as_bytes()));
    }
}

#[test]
fn what_is_secret_wipes_itself() {
    /// The compiler refuses what does not; that keys of each kind do, it checks beside them.
    fn wipes_itself<T: ZeroizeOnDrop>() {}
    wipes_itself::<Identity>();
    wipes_itself::<Zeroizing<String>>();
}
