//! Any bytes are verified and searched for an assessment without a panic, and are never found valid
//! without a trust anchor.
#![no_main]

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use repurpose::language::Language;
use repurpose::signature::{Trust, Verdict};
use repurpose::wizard::{Desk, check, extract};

fuzz_target!(|bytes: &[u8]| {
    let desk = Desk::shipped(Language::En);
    let check = check(&desk, bytes, &Trust::none(), None, Timestamp::UNIX_EPOCH);
    assert_ne!(check.report.verdict, Verdict::Valid);
    let _ = extract(bytes);
});
