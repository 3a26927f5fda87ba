//! Any bytes as the answer of a time-stamping service, and as an OCSP answer or a revocation list: read
//! or refused. No answer that was not made for the question is ever built into a document.
#![no_main]

use getrandom::{SysRng, rand_core::UnwrapErr};
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use repurpose::signature::{
    Call, Evidence, TimestampService, Transport, TransportError, Trust, Verdict,
    add_document_timestamp, verify,
};

const LETTER: &[u8] = include_bytes!("../../data/signature/letter-signed.pdf");

/// Answers whatever it is asked with the same bytes.
#[derive(Debug)]
struct Parrot<'a>(&'a [u8]);

impl Transport for Parrot<'_> {
    fn exchange(&self, _: &Call<'_>) -> Result<Vec<u8>, TransportError> {
        Ok(self.0.to_vec())
    }
}

fuzz_target!(|bytes: &[u8]| {
    let service = TimestampService {
        address: "http://time.example",
        policy: None,
        transport: &Parrot(bytes),
    };
    let stamped = add_document_timestamp(LETTER, &service, &mut UnwrapErr(SysRng));
    assert!(stamped.is_err());
    let mut evidence = Evidence::default();
    if evidence.add_file(bytes).is_ok() {
        let mut trust = Trust::none();
        trust.add_evidence(&evidence);
        let at = Timestamp::from_second(1_796_126_400).expect("a time");
        assert_ne!(verify(LETTER, &trust, at).verdict, Verdict::Valid);
    }
});
