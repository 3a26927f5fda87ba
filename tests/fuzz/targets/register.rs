//! Any bytes have a head or none, and give words to search or none; a head that is read says what
//! the whole file says.
#![no_main]

use libfuzzer_sys::fuzz_target;
use repurpose::assessment::register_search::answers_in;
use repurpose::assessment::{Head, file, is_safe, safe_name};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let _ = answers_in(&text);
    assert!(is_safe(&safe_name(&text)));
    if let (Some(head), Ok(whole)) = (Head::of(bytes), file::parse("fuzz", bytes)) {
        assert_eq!(head.summary, whole.summary);
    }
});
