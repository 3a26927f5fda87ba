//! Evidence out of a document back into a folder, under exactly the names that are recorded.

use std::fs;

use super::evidence::{Evidence, EvidenceError};
use super::evidence_copy::{Copied, digest};
use super::evidence_folder::EvidenceFolder;
use super::evidence_name::is_safe;

impl EvidenceFolder {
    /// Writes every file that the records name, or none: a name that is not safe, or under which
    /// another file lies already, is refused before anything is written.
    ///
    /// # Errors
    /// [`EvidenceError::NameTaken`], [`EvidenceError::Write`], [`EvidenceError::NotAFolder`].
    pub fn restore(
        &self,
        recorded: &[Evidence],
        files: &[(String, Vec<u8>)],
    ) -> Result<(), EvidenceError> {
        let pairs = files.iter().filter_map(|(name, bytes)| {
            let record = recorded.iter().find(|one| one.name == *name)?;
            Some((record, bytes))
        });
        let pairs: Vec<(&Evidence, &Vec<u8>)> = pairs.collect();
        for (record, bytes) in &pairs {
            self.is_free_for(record, bytes)?;
        }
        for (record, bytes) in pairs {
            let origin = self.path().join(&record.name);
            self.keep_as(record, &origin, &mut bytes.as_slice())?;
        }
        Ok(())
    }

    fn is_free_for(&self, record: &Evidence, bytes: &[u8]) -> Result<(), EvidenceError> {
        let path = self.path().join(&record.name);
        let copied = Copied {
            size: bytes.len() as u64,
            sha256: digest(bytes),
        };
        let free = is_safe(&record.name)
            && (fs::symlink_metadata(&path).is_err() || self.holds(&record.name, &copied));
        if free {
            Ok(())
        } else {
            Err(EvidenceError::NameTaken(path))
        }
    }
}
