//! A questionnaire's fingerprint: two with the same hash ask and decide the same.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::model::Questionnaire;

impl Questionnaire {
    /// SHA-256, in hexadecimal, over the questionnaire with its shared parts in place. Comments
    /// and layout of the files don't count; every word and rule does.
    pub fn hash(&self) -> String {
        // Serialising plain data without maps of odd keys can't fail; an empty text would only
        // make the hash wrong, never the assessment.
        let text = ron::to_string(self).unwrap_or_default();
        Sha256::digest(text)
            .iter()
            .fold(String::new(), |mut hex, byte| {
                let _ = write!(hex, "{byte:02x}");
                hex
            })
    }
}
