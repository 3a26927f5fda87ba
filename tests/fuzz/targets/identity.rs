//! Any bytes are an identity or certificates, or are refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use repurpose::signature::{Certificate, Identity};

fuzz_target!(|bytes: &[u8]| {
    let _ = Identity::open(bytes, "password");
    let _ = Certificate::read_all(bytes);
});
