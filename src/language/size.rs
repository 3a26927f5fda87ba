//! Sizes of files in words.

use super::catalogue::{Texts, Value};

/// From this size on, a size is said in the next larger unit.
const THOUSAND: u64 = 1_000;

impl Texts {
    /// The size of a file as people compare them: `312 bytes`, `48 kB`, `1.3 MB`.
    pub fn size(&self, bytes: u64) -> String {
        let whole = |number: u64| Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
        if bytes < THOUSAND {
            return self.with("common-size-bytes", &[("number", whole(bytes))]);
        }
        let kilobytes = bytes.div_ceil(THOUSAND);
        if kilobytes < THOUSAND {
            return self.with("common-size-kilobytes", &[("number", whole(kilobytes))]);
        }
        let tenths = kilobytes.div_ceil(THOUSAND / 10);
        let decimal = self.get("common-decimal");
        let number = format!("{}{decimal}{}", tenths / 10, tenths % 10);
        self.with("common-size-megabytes", &[("number", Value::Text(&number))])
    }
}
