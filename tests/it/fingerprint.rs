//! The page with a certificate's fingerprint.

use repurpose::language::{Language, Texts};
use repurpose::letter::{Identification, fingerprint_page, markdown};
use repurpose::wizard::fingerprint_pdf;

use jiff::civil::date;

use super::pdf::{faults, open, pages::texts};
use super::signature::files::{identity, now};

#[test]
fn the_page_shows_every_digit_in_lines_that_can_be_read_out() {
    let mut fingerprint = [0; 32];
    fingerprint
        .iter_mut()
        .zip(0x80..)
        .for_each(|(byte, value)| *byte = value);
    let of = Identification {
        name: "Zoë Example".into(),
        subject: "CN=Zoë Example,O=Example Ltd".into(),
        issuer: "CN=Zoë Example,O=Example Ltd".into(),
        self_issued: true,
        from: date(2026, 11, 24),
        until: date(2029, 11, 24),
        fingerprint,
    };
    let page = markdown(&fingerprint_page(&of, Language::En, date(2026, 11, 30)));
    for expected in [
        "Zoë Example",
        "80:81:82:83:84:85:86:87",
        "98:99:9A:9B:9C:9D:9E:9F",
        "24\u{a0}November\u{a0}2029",
        "not who the signer is",
    ] {
        assert!(page.contains(expected), "{expected} is not in\n{page}");
    }
    let issued = Identification {
        self_issued: false,
        ..of
    };
    let page = markdown(&fingerprint_page(&issued, Language::En, date(2026, 11, 30)));
    assert!(page.contains("depends on the issuer"));
}

#[test]
fn the_page_is_one_conforming_sheet_in_every_language() {
    let certificate = identity("rsa3072.p12").certificate().clone();
    for language in Language::ALL {
        let pdf = fingerprint_pdf(&certificate, language, now()).unwrap();
        assert_eq!(faults(&pdf), Vec::<String>::new(), "{language}");
        let pages = texts(&open(&pdf));
        assert_eq!(pages.len(), 1, "{language}");
        let label = Texts::of(language).get("letter-fingerprint-sha256");
        assert!(pages[0].contains(&label), "{language}: {}", pages[0]);
        let last = certificate.fingerprint_sha256()[24..]
            .iter()
            .map(|byte| format!("{byte:02X}"))
            .collect::<Vec<_>>()
            .join(":");
        assert!(pages[0].contains(&last), "{language}: {}", pages[0]);
    }
}
