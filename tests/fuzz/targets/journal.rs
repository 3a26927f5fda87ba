//! Any bytes are a journal or are refused; what is accepted reads back the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use repurpose::assessment::Entry;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(entry) = Entry::parse("fuzz", bytes) {
        let bytes = entry.to_bytes().expect("what was read can be written");
        assert_eq!(Entry::parse("fuzz", &bytes).expect("what was written can be read"), entry);
    }
});
