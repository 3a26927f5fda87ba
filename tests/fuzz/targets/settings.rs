//! Any text is settings, if need be those of the first start; they read back the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use repurpose::wizard::Settings;

fuzz_target!(|bytes: &[u8]| {
    let settings = Settings::parse(&String::from_utf8_lossy(bytes));
    let text = settings.to_text().expect("what was read can be written");
    assert_eq!(Settings::parse(&text), settings);
});
