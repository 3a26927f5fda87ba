//! The folder beside an assessment in which its evidence lies: `case.evidence` beside
//! `case.repurpose.ron`.
//!
//! Nothing is read or written outside of it: names are safe or not looked for, and links are not
//! followed. What is written is there whole or not at all, and never in place of another file.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::evidence::{Evidence, EvidenceError, EvidenceState, MAX_EVIDENCE_BYTES};
use super::evidence_copy::{Fault, copy, open_file};
use super::evidence_name::is_safe;

/// What a folder of evidence ends in.
pub const FOLDER_ENDING: &str = "evidence";

/// What an assessment's name may end in, the longest first.
const FILE_ENDINGS: [&str; 4] = [".repurpose.ron.age", ".repurpose.ron", ".ron.age", ".ron"];

/// The folder of an assessment's evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceFolder {
    path: PathBuf,
}

impl EvidenceFolder {
    /// The folder of the assessment in this file. It need not exist. A link to a file has the
    /// folder of the file.
    pub fn beside(file: &Path) -> Self {
        let file = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let mut stems = FILE_ENDINGS.iter().filter_map(|end| name.strip_suffix(end));
        let stem = stems.find(|stem| !stem.is_empty()).unwrap_or(&name);
        Self {
            path: file.with_file_name(format!("{stem}.{FOLDER_ENDING}")),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What became of a recorded file. Reads it from end to end.
    pub fn state(&self, evidence: &Evidence) -> EvidenceState {
        self.check(evidence, &mut io::sink())
    }

    /// The bytes of a recorded file.
    ///
    /// # Errors
    /// Its state, when it is not the very file that was added.
    pub fn read(&self, evidence: &Evidence) -> Result<Vec<u8>, EvidenceState> {
        let mut bytes = Vec::new();
        match self.check(evidence, &mut bytes) {
            EvidenceState::Present => Ok(bytes),
            other => Err(other),
        }
    }

    /// Files in the folder that no record names, in order.
    ///
    /// # Errors
    /// [`EvidenceError::Read`], [`EvidenceError::NotAFolder`].
    pub fn unused(&self, recorded: &[Evidence]) -> Result<Vec<String>, EvidenceError> {
        if !self.exists()? {
            return Ok(Vec::new());
        }
        let names: BTreeSet<&str> = recorded.iter().map(|one| one.name.as_str()).collect();
        let mut unused = Vec::new();
        for entry in fs::read_dir(&self.path).map_err(|cause| self.unreadable(cause))? {
            let entry = entry.map_err(|cause| self.unreadable(cause))?;
            let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
            // A name that is no text is none that was ever recorded, and is left alone.
            let name = entry.file_name().into_string().ok();
            unused.extend(name.filter(|name| is_file && !names.contains(name.as_str())));
        }
        unused.sort();
        Ok(unused)
    }

    /// Removes a file that no record names.
    ///
    /// # Errors
    /// [`EvidenceError::Write`].
    pub fn remove(&self, name: &str) -> Result<(), EvidenceError> {
        let path = self.path.join(name);
        fs::remove_file(&path).map_err(|cause| EvidenceError::Write { path, cause })
    }

    fn check(&self, evidence: &Evidence, to: &mut impl io::Write) -> EvidenceState {
        let in_place = is_safe(&evidence.name) && matches!(self.exists(), Ok(true));
        let file = in_place.then(|| open_file(&self.path.join(&evidence.name)));
        let Some(Ok(mut file)) = file else {
            return EvidenceState::Missing;
        };
        match copy(&mut file, to, MAX_EVIDENCE_BYTES) {
            Ok(copied) if copied.sha256 == evidence.sha256 => EvidenceState::Present,
            Ok(_) => EvidenceState::Changed,
            Err(Fault::TooLarge) => EvidenceState::Oversized,
            Err(Fault::Read(_) | Fault::Write(_)) => EvidenceState::Missing,
        }
    }

    /// True when the folder is there; an error when something else stands in its place.
    pub(super) fn exists(&self) -> Result<bool, EvidenceError> {
        match fs::symlink_metadata(&self.path) {
            Ok(found) if found.is_dir() => Ok(true),
            Ok(_) => Err(EvidenceError::NotAFolder(self.path.clone())),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(cause) => Err(self.unreadable(cause)),
        }
    }

    pub(super) fn unreadable(&self, cause: io::Error) -> EvidenceError {
        EvidenceError::Read {
            path: self.path.clone(),
            cause,
        }
    }

    pub(super) fn unwritable(&self, cause: io::Error) -> EvidenceError {
        EvidenceError::Write {
            path: self.path.clone(),
            cause,
        }
    }
}
