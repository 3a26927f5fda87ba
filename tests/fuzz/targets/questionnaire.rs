//! Any bytes are a questionnaire or are refused, each finding with a place.
#![no_main]

use libfuzzer_sys::fuzz_target;
use repurpose::questionnaire::{File, load};

fuzz_target!(|bytes: &[u8]| {
    for finding in load(File { name: "fuzz", bytes }).err().unwrap_or_default() {
        assert!(finding.place.line >= 1 && finding.place.column >= 1);
    }
});
