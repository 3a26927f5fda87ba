//! Finds evidence again that was moved or renamed: by its hash, below a folder.

use std::fs;
use std::path::{Path, PathBuf};

use super::evidence::{Evidence, EvidenceError, EvidenceState};
use super::evidence_copy::{copy, open_file};
use super::evidence_folder::EvidenceFolder;
use super::walk::files_below;

/// What a search came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relinked {
    /// The name of each file that was found again, and where.
    pub found: Vec<(String, PathBuf)>,
    /// The names of those that were not.
    pub lost: Vec<String>,
}

impl EvidenceFolder {
    /// Copies every file that is missing or changed from below a folder, where one with its hash
    /// is found. A changed file gives way under another name.
    ///
    /// # Errors
    /// [`EvidenceError`]; what was found until then is kept.
    pub fn relink(&self, recorded: &[Evidence], within: &Path) -> Result<Relinked, EvidenceError> {
        let sought: Vec<&Evidence> = recorded
            .iter()
            .filter(|one| self.state(one) != EvidenceState::Present)
            .collect();
        let mut relinked = Relinked::default();
        if sought.is_empty() {
            return Ok(relinked);
        }
        let candidates: Vec<(PathBuf, u64)> = files_below(within)
            .map_err(|cause| EvidenceError::Read {
                path: within.to_owned(),
                cause,
            })?
            .filter_map(|path| Some((fs::metadata(&path).ok()?.len(), path)))
            .map(|(size, path)| (path, size))
            .collect();
        for evidence in sought {
            match find(evidence, &candidates) {
                Some(path) => {
                    let mut file = open_file(&path).map_err(|cause| EvidenceError::Read {
                        path: path.clone(),
                        cause,
                    })?;
                    self.keep_as(evidence, &path, &mut file)?;
                    relinked.found.push((evidence.name.clone(), path));
                }
                None => relinked.lost.push(evidence.name.clone()),
            }
        }
        Ok(relinked)
    }
}

/// Only files of the same size are read.
fn find(evidence: &Evidence, candidates: &[(PathBuf, u64)]) -> Option<PathBuf> {
    let same_size = candidates.iter().filter(|(_, size)| *size == evidence.size);
    let mut same = same_size.filter(|(path, size)| {
        let copied = open_file(path).ok();
        let copied = copied.and_then(|mut file| copy(&mut file, &mut std::io::sink(), *size).ok());
        copied.is_some_and(|copied| copied.sha256 == evidence.sha256)
    });
    same.next().map(|(path, _)| path.clone())
}
