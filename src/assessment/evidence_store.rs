//! Where the evidence of an assessment is at hand: in the folder beside its file, and in memory
//! as long as it has none, e.g. when it comes out of a document.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::evidence::{Evidence, EvidenceError, EvidenceState, MAX_EVIDENCE_BYTES, room};
use super::evidence_copy::{Copied, Fault, copy};
use super::evidence_folder::EvidenceFolder;
use super::evidence_name::{numbered, safe_name};

/// The bytes of a file in memory, shared with the jobs that read them.
type Bytes = Arc<[u8]>;

/// The files behind the records.
#[derive(Clone, Debug, Default)]
pub struct EvidenceStore {
    folder: Option<EvidenceFolder>,
    carried: BTreeMap<String, Bytes>,
}

/// A file that was added: its record, and its bytes where no folder keeps them yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// Its record.
    pub evidence: Evidence,
    carried: Option<Bytes>,
}

impl EvidenceStore {
    /// The evidence of the assessment in this file.
    pub fn beside(file: &Path) -> Self {
        Self {
            folder: Some(EvidenceFolder::beside(file)),
            carried: BTreeMap::new(),
        }
    }

    /// The evidence that came with an assessment that has no file.
    pub fn carrying(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let files = files.into_iter();
        Self {
            folder: None,
            carried: files.map(|(name, bytes)| (name, bytes.into())).collect(),
        }
    }

    /// The folder beside the file, where there is a file.
    pub fn folder(&self) -> Option<&EvidenceFolder> {
        self.folder.as_ref()
    }

    /// The bytes of a recorded file that no folder keeps.
    pub(super) fn carried(&self, evidence: &Evidence) -> Option<&[u8]> {
        let bytes = self.carried.get(&evidence.name)?;
        evidence.is(bytes).then_some(bytes)
    }

    /// What became of each recorded file, in the order of the records. Reads them all.
    pub fn states(&self, recorded: &[Evidence]) -> Vec<EvidenceState> {
        recorded.iter().map(|one| self.state(one)).collect()
    }

    /// The bytes of a recorded file.
    ///
    /// # Errors
    /// Its state, when it is not the very file that was added.
    pub fn read(&self, evidence: &Evidence) -> Result<Vec<u8>, EvidenceState> {
        match (self.carried.get(&evidence.name), &self.folder) {
            (Some(bytes), _) if evidence.is(bytes) => Ok(bytes.to_vec()),
            (Some(_), _) => Err(EvidenceState::Changed),
            (None, Some(folder)) => folder.read(evidence),
            (None, None) => Err(EvidenceState::Missing),
        }
    }

    /// Copies a file to the others. The very same file is not copied twice: its record then
    /// supports the further questions too.
    ///
    /// # Errors
    /// [`EvidenceError`]; nothing is recorded then.
    pub fn add(
        &self,
        source: &Path,
        about: (&[String], &str),
        recorded: &[Evidence],
        now: Timestamp,
    ) -> Result<Added, EvidenceError> {
        let limit = room(recorded)?.min(MAX_EVIDENCE_BYTES);
        let mut file = open(source)?;
        let proposed = source.file_name().unwrap_or_default().to_string_lossy();
        let (name, copied, carried) = match &self.folder {
            Some(folder) => {
                let (name, copied) = folder.keep(&proposed, source, &mut file, limit)?;
                (name, copied, None)
            }
            None => {
                let (name, copied, bytes) = self.carry(&proposed, source, &mut file, limit)?;
                (name, copied, Some(bytes))
            }
        };
        let (questions, description) = about;
        let evidence = Evidence {
            name,
            size: copied.size,
            sha256: copied.sha256,
            added: now,
            questions: questions.to_vec(),
            description: description.to_owned(),
        };
        Ok(Added {
            evidence: merged(recorded, evidence),
            carried,
        })
    }

    /// Takes in the bytes of a file that was added.
    pub fn take(&mut self, added: Added) -> Evidence {
        if let Some(bytes) = added.carried {
            self.carried.insert(added.evidence.name.clone(), bytes);
        }
        added.evidence
    }

    /// Brings the files into the folder beside another file, under free names. What is missing
    /// here is missing there.
    ///
    /// # Errors
    /// [`EvidenceError`]; files that were brought already stay there, unused.
    pub fn settle(&mut self, recorded: &mut [Evidence], file: &Path) -> Result<(), EvidenceError> {
        let folder = EvidenceFolder::beside(file);
        let moves = self.folder.as_ref() != Some(&folder);
        for evidence in recorded {
            if !moves && !self.carried.contains_key(&evidence.name) {
                continue;
            }
            let Ok(bytes) = self.read(evidence) else {
                continue;
            };
            let (name, origin) = (evidence.name.clone(), folder.path().join(&evidence.name));
            let mut content = bytes.as_slice();
            let (name, _) = folder.keep(&name, &origin, &mut content, MAX_EVIDENCE_BYTES)?;
            evidence.name = name;
        }
        self.folder = Some(folder);
        self.carried.clear();
        Ok(())
    }

    fn state(&self, evidence: &Evidence) -> EvidenceState {
        match (&self.folder, self.carried.contains_key(&evidence.name)) {
            (Some(folder), false) => folder.state(evidence),
            _ => match self.read(evidence) {
                Ok(_) => EvidenceState::Present,
                Err(state) => state,
            },
        }
    }

    /// Reads a file into memory under a name that is free there.
    fn carry(
        &self,
        proposed: &str,
        source: &Path,
        file: &mut fs::File,
        limit: u64,
    ) -> Result<(String, Copied, Bytes), EvidenceError> {
        let mut bytes = Vec::new();
        let copied = copy(file, &mut bytes, limit).map_err(|fault| match fault {
            Fault::Read(cause) | Fault::Write(cause) => unreadable(source, cause),
            Fault::TooLarge => EvidenceError::TooLarge {
                path: source.to_owned(),
                limit,
            },
        })?;
        let first = safe_name(proposed);
        let numbers = (2..).map(|number| numbered(&first, number));
        let free = |name: &String| match self.carried.get(name) {
            Some(other) => **other == *bytes,
            None => !self
                .carried
                .keys()
                .any(|key| key.to_lowercase() == name.to_lowercase()),
        };
        let mut names = std::iter::once(first.clone()).chain(numbers);
        let name = names.find(free).unwrap_or(first.clone());
        Ok((name, copied, bytes.into()))
    }
}

/// The record of a file that may be recorded already: what it supports comes to what it supported.
fn merged(recorded: &[Evidence], mut evidence: Evidence) -> Evidence {
    let Some(known) = recorded.iter().find(|one| one.name == evidence.name) else {
        return evidence;
    };
    let mut questions = known.questions.clone();
    questions.extend(evidence.questions);
    let mut seen = std::collections::BTreeSet::new();
    questions.retain(|id| seen.insert(id.clone()));
    evidence.questions = questions;
    if evidence.description.is_empty() {
        evidence.description.clone_from(&known.description);
    }
    evidence.added = known.added;
    evidence
}

/// Opens what is to be added; a link that a person names is followed.
fn open(source: &Path) -> Result<fs::File, EvidenceError> {
    let found = fs::metadata(source).map_err(|cause| unreadable(source, cause))?;
    if !found.is_file() {
        return Err(EvidenceError::NotAFile(source.to_owned()));
    }
    fs::File::open(source).map_err(|cause| unreadable(source, cause))
}

fn unreadable(path: &Path, cause: std::io::Error) -> EvidenceError {
    EvidenceError::Read {
        path: path.to_owned(),
        cause,
    }
}
