//! Any bytes as the signature of a sound document: read, examined, never found valid without a trust
//! anchor, and never believed when they say nothing that the document's own signer said.
#![no_main]

use std::sync::LazyLock;

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use repurpose::signature::{Trust, Verdict, verify};

const LETTER: &[u8] = include_bytes!("../../data/signature/letter-signed.pdf");
const BEFORE: &[u8] = b"/Contents <";

/// Where the digits of the signature stand.
static GAP: LazyLock<std::ops::Range<usize>> = LazyLock::new(|| {
    let start = LETTER.windows(BEFORE.len()).position(|found| found == BEFORE);
    let start = start.expect("a signature") + BEFORE.len();
    let digits = LETTER[start..].iter().take_while(|byte| **byte != b'>').count();
    start..start + digits
});

fuzz_target!(|bytes: &[u8]| {
    if bytes.len() > GAP.len() / 2 {
        return;
    }
    let mut pdf = LETTER.to_vec();
    pdf[GAP.clone()].fill(b'0');
    for (place, byte) in bytes.iter().enumerate() {
        let digits = format!("{byte:02x}");
        let at = GAP.start + 2 * place;
        pdf[at..at + 2].copy_from_slice(digits.as_bytes());
    }
    let at = Timestamp::from_second(1_796_126_400).expect("a time");
    let report = verify(&pdf, &Trust::none(), at);
    assert_ne!(report.verdict, Verdict::Valid);
    assert_eq!(report.signatures.len(), 1);
});
