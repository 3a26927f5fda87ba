//! Any bytes are a protected file or are refused; what is protected opens as it was, and nothing that
//! was not made under a protection opens under it.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use repurpose::assessment::{Passphrase, Protection};

static PASSPHRASE: LazyLock<Passphrase> = LazyLock::new(|| Passphrase::new("fuzz"));
static PROTECTION: LazyLock<Protection> = LazyLock::new(|| {
    Protection::with_work(&PASSPHRASE, &[7; 32].into(), 1).expect("little work is not refused")
});
static HEADER: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let nothing = PROTECTION.seal(b"").expect("nothing can be sealed");
    // Behind the header stand a nonce and a tag.
    nothing[..nothing.len() - 32].to_vec()
});

fuzz_target!(|bytes: &[u8]| {
    let stanza = bytes.split(|byte| *byte == b'\n').nth(1);
    // More work would cost the fuzzer a second for every input.
    if stanza.is_some_and(|line| line.ends_with(b" 1")) {
        let _ = Protection::unlock(bytes, &PASSPHRASE);
    }
    let sealed = PROTECTION.seal(bytes).expect("so few bytes can be sealed");
    let opened = PROTECTION.open(&sealed).expect("what was sealed opens");
    assert_eq!(*opened, bytes);
    assert!(PROTECTION.open(&[&HEADER, bytes].concat()).is_err());
});
