//! Any bytes are an assessment or are refused; what is accepted reads back the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use repurpose::assessment::file::{parse, to_text};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(assessment) = parse("fuzz", bytes) {
        let text = to_text(&assessment).expect("what was read can be written");
        assert_eq!(parse("fuzz", text.as_bytes()).expect("what was written can be read"), assessment);
    }
});
