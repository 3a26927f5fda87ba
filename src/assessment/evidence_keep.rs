//! How a file comes into the folder of evidence: through a temporary file beside it, hashed while
//! it is copied, under a name that no other file has.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use tempfile::NamedTempFile;

use super::disk::{Disk, RealDisk};
use super::evidence::{Evidence, EvidenceError, MAX_EVIDENCE_BYTES};
use super::evidence_copy::{Copied, Fault, copy, open_file};
use super::evidence_folder::EvidenceFolder;
use super::evidence_name::{is_safe, numbered, safe_name};

/// How many files of one name are told apart by numbers.
const MAX_NUMBER: u32 = 1_000;

impl EvidenceFolder {
    /// Keeps a copy under a safe name that is free; returns the name and what was copied. The
    /// very same file under that name is kept as it is.
    pub(super) fn keep(
        &self,
        proposed: &str,
        origin: &Path,
        content: &mut impl Read,
        limit: u64,
    ) -> Result<(String, Copied), EvidenceError> {
        let (temporary, copied) = self.take_in(origin, content, limit)?;
        let name = safe_name(proposed);
        let occupied = self.names_in_lower_case()?;
        let mut temporary = Some(temporary);
        for number in 1..MAX_NUMBER {
            let name = match number {
                1 => name.clone(),
                _ => numbered(&name, number),
            };
            if self.holds(&name, &copied) {
                return Ok((name, copied));
            }
            if occupied.contains(&name.to_lowercase()) {
                continue;
            }
            let Some(file) = temporary.take() else { break };
            temporary = self.give_name(file, &name)?;
            if temporary.is_none() {
                return Ok((name, copied));
            }
        }
        Err(EvidenceError::NameTaken(self.path().join(name)))
    }

    /// Keeps a copy under exactly this name. Another file that has it gives way under a free one.
    pub(super) fn keep_as(
        &self,
        evidence: &Evidence,
        origin: &Path,
        content: &mut impl Read,
    ) -> Result<(), EvidenceError> {
        let path = self.path().join(&evidence.name);
        if !is_safe(&evidence.name) {
            return Err(EvidenceError::NameTaken(path));
        }
        let (temporary, copied) = self.take_in(origin, content, MAX_EVIDENCE_BYTES)?;
        if copied.sha256 != evidence.sha256 {
            return Err(EvidenceError::Read {
                path: origin.to_owned(),
                cause: io::ErrorKind::InvalidData.into(),
            });
        }
        if self.holds(&evidence.name, &copied) {
            return Ok(());
        }
        self.move_aside(&evidence.name)?;
        match self.give_name(temporary, &evidence.name)? {
            None => Ok(()),
            Some(_) => Err(EvidenceError::NameTaken(path)),
        }
    }

    /// Copies into a temporary file of the folder, which is made if need be.
    fn take_in(
        &self,
        origin: &Path,
        content: &mut impl Read,
        limit: u64,
    ) -> Result<(NamedTempFile, Copied), EvidenceError> {
        if !self.exists()? {
            make_folder(self.path()).map_err(|cause| self.unwritable(cause))?;
        }
        let builder = tempfile::Builder::new()
            .prefix(".adding-")
            .tempfile_in(self.path());
        let mut temporary = builder.map_err(|cause| self.unwritable(cause))?;
        let copied =
            copy(content, temporary.as_file_mut(), limit).map_err(|fault| match fault {
                Fault::Read(cause) => EvidenceError::Read {
                    path: origin.to_owned(),
                    cause,
                },
                Fault::Write(cause) => self.unwritable(cause),
                Fault::TooLarge => EvidenceError::TooLarge {
                    path: origin.to_owned(),
                    limit,
                },
            })?;
        let synchronised = temporary.as_file().sync_all();
        synchronised.map_err(|cause| self.unwritable(cause))?;
        Ok((temporary, copied))
    }

    /// Gives the temporary file its name, durably; gives it back when the name is taken.
    fn give_name(
        &self,
        temporary: NamedTempFile,
        name: &str,
    ) -> Result<Option<NamedTempFile>, EvidenceError> {
        let path = self.path().join(name);
        match temporary.persist_noclobber(&path) {
            Ok(_) => {
                let synchronised = RealDisk.sync_folder(self.path());
                synchronised.map_err(|cause| self.unwritable(cause))?;
                Ok(None)
            }
            Err(refused) if refused.error.kind() == io::ErrorKind::AlreadyExists => {
                Ok(Some(refused.file))
            }
            // Some network drives can't name a file only if its name is free.
            Err(refused) if fs::symlink_metadata(&path).is_err() => {
                let named = refused.file.persist(&path);
                named.map_err(|refused| self.unwritable(refused.error))?;
                Ok(None)
            }
            Err(refused) => Err(self.unwritable(refused.error)),
        }
    }

    /// True when the file of this name has this very content.
    pub(super) fn holds(&self, name: &str, content: &Copied) -> bool {
        let Ok(mut file) = open_file(&self.path().join(name)) else {
            return false;
        };
        let found = copy(&mut file, &mut io::sink(), content.size);
        found.is_ok_and(|found| found == *content)
    }

    fn move_aside(&self, name: &str) -> Result<(), EvidenceError> {
        let path = self.path().join(name);
        if fs::symlink_metadata(&path).is_err() {
            return Ok(());
        }
        let occupied = self.names_in_lower_case()?;
        let mut others = (2..MAX_NUMBER).map(|number| numbered(name, number));
        let free = others.find(|other| !occupied.contains(&other.to_lowercase()));
        let free = free.ok_or_else(|| EvidenceError::NameTaken(path.clone()))?;
        fs::rename(&path, self.path().join(free))
            .map_err(|cause| EvidenceError::Write { path, cause })
    }

    /// Two names that differ in case alone are one on Windows and macOS.
    fn names_in_lower_case(&self) -> Result<BTreeSet<String>, EvidenceError> {
        let entries = fs::read_dir(self.path()).map_err(|cause| self.unreadable(cause))?;
        let names = entries.flatten().map(|entry| entry.file_name());
        Ok(names
            .map(|name| name.to_string_lossy().to_lowercase())
            .collect())
    }
}

/// A folder that only its owner may open, as it holds what the assessment rests on.
#[cfg(unix)]
fn make_folder(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(path)
}

#[cfg(not(unix))]
fn make_folder(path: &Path) -> io::Result<()> {
    fs::create_dir(path)
}
