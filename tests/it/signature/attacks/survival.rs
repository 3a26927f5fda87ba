//! Rubbish: whatever a file holds, reading it ends, and it is never valid.

use super::super::files::{Update, data, letter, now, request, rng, signer, trusting, victim};
use lopdf_foreign::{Stream, dictionary};
use proptest::prelude::*;
use repurpose::signature::{Error, Identity, SignRequest, Trust, Verdict, fields, verify};

/// Everything that reads a PDF must survive these bytes.
fn survive(pdf: &[u8]) -> Verdict {
    let report = verify(pdf, &trusting(&[signer()]), now());
    let _ = fields(pdf);
    let request = SignRequest {
        appearance: Some(pdf),
        ..request("dpo")
    };
    let _ = repurpose::signature::sign(pdf, signer(), &request, &mut rng());
    report.verdict
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn rubbish_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        survive(&bytes);
        survive(&[b"%PDF-1.7\n", &bytes[..]].concat());
    }

    #[test]
    fn mutated_files_never_panic_and_never_verify(
        edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut pdf = victim().to_vec();
        for (at, byte) in &edits {
            let at = at.index(pdf.len());
            pdf[at] = *byte;
        }
        let verdict = survive(&pdf);
        prop_assert_eq!(verdict == Verdict::Valid, pdf == victim());
    }

    #[test]
    fn spliced_files_never_panic_and_never_verify(
        from in any::<prop::sample::Index>(),
        length in 1usize..400,
        to in any::<prop::sample::Index>(),
    ) {
        let mut pdf = victim().to_vec();
        let from = from.index(pdf.len());
        let piece: Vec<u8> = pdf[from..].iter().take(length).copied().collect();
        let to = to.index(pdf.len());
        pdf.splice(to..to, piece);
        prop_assert!(survive(&pdf) != Verdict::Valid);
    }
}

#[test]
fn a_stream_that_unpacks_to_gigabytes_is_refused() {
    let mut stream = Stream::new(
        dictionary! { "Type" => "ObjStm", "N" => 1, "First" => 4 },
        [b"9 0 ".to_vec(), vec![b' '; 200 << 20]].concat(),
    );
    stream.compress().unwrap();
    let mut update = Update::of(victim());
    update.add(stream);
    let verdict = survive(&update.write());
    assert!(
        matches!(verdict, Verdict::Unreadable | Verdict::Modified),
        "{verdict:?}"
    );
}

#[test]
fn odd_numbers_in_the_trailer_are_survived() {
    let pdf = String::from_utf8_lossy(&letter()).into_owned();
    let size = pdf
        .split("/Size ")
        .nth(1)
        .unwrap()
        .split(|c: char| !c.is_ascii_digit())
        .next()
        .unwrap();
    for forged in [
        "0",
        "1",
        "-1",
        "4294967295",
        "4294967296",
        "99999999999999999999",
        "/x",
    ] {
        let pdf = pdf.replace(&format!("/Size {size}"), &format!("/Size {forged}"));
        survive(pdf.as_bytes());
    }
}

#[test]
fn a_file_too_deeply_nested_is_survived() {
    let deep = [
        b"%PDF-1.7\n1 0 obj\n".to_vec(),
        vec![b'['; 300_000],
        vec![b'<'; 300_000],
    ]
    .concat();
    assert_eq!(
        verify(&deep, &Trust::none(), now()).verdict,
        Verdict::Unreadable
    );
    let deep = [0x30, 0x80].repeat(100_000);
    assert_eq!(
        Identity::open(&deep, "").unwrap_err(),
        Error::DamagedIdentity
    );
    let nested = data("aes-256-cbc.p12").repeat(3);
    assert!(Identity::open(&nested, "wrong").is_err());
}
