//! The journal of one assessment at work: what was changed and not saved yet, so that a crash loses
//! seconds and not a day.
//!
//! It lies in a folder of the user's own, never beside the assessment, is written the way that
//! everything is, and is locked while its program lives: one that is not locked was left behind.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use super::disk::Disk;
use super::evidence::{Evidence, EvidenceError};
use super::evidence_folder::EvidenceFolder;
use super::evidence_store::EvidenceStore;
use super::file::Error;
use super::journal_entry::Entry;
use super::lock::{Holder, Lock, Taken};
use super::save::{Expected, backup_of, replace};
use super::save_error::SaveError;

/// What a journal's name ends in.
const ENDING: &str = "journal";

/// More than anybody's crashes leave behind; the newest are read.
const MAX_JOURNALS: usize = 50;

/// The journal of one assessment. Its file is there from the first write to [`Journal::clear`].
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    holder: Holder,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// The number of the newest state that was written, or is not needed any more.
    last: Option<u64>,
    file: Option<Held>,
    /// The evidence that is written down already.
    evidence: BTreeSet<String>,
}

/// The journal's file, which nobody else takes for one that was left behind.
#[derive(Debug)]
struct Held {
    path: PathBuf,
    _lock: Option<Lock>,
}

impl Journal {
    /// A journal that is not written yet.
    pub fn new(folder: &Path, holder: Holder) -> Self {
        Self {
            folder: folder.to_owned(),
            holder,
            state: Mutex::default(),
        }
    }

    /// Takes over a journal that was left behind; `None` when somebody else has it by now.
    pub fn take(path: &Path, holder: Holder) -> Option<Self> {
        let held = Held {
            path: path.to_owned(),
            _lock: free(path, &holder)?,
        };
        let journal = Self::new(path.parent()?, holder);
        journal.state().file = Some(held);
        Some(journal)
    }

    /// Writes a state down. States may overtake each other; the one with the highest number stays.
    ///
    /// # Errors
    /// [`Error::Save`], [`Error::NotReadable`].
    pub fn write(&self, disk: &dyn Disk, number: u64, entry: &Entry) -> Result<(), Error> {
        let bytes = entry.to_bytes()?;
        let mut state = self.state();
        if state.last.is_some_and(|last| number <= last) {
            return Ok(());
        }
        let path = self.path(&mut state).map_err(|cause| {
            let path = self.folder.clone();
            Error::Save(SaveError::Refused { path, cause })
        })?;
        replace(disk, &path, &bytes, Expected::Anything).map_err(Error::Save)?;
        state.last = Some(number);
        Ok(())
    }

    /// Writes down the evidence that is in memory alone, each file once.
    ///
    /// # Errors
    /// [`EvidenceError`].
    pub fn write_evidence(
        &self,
        store: &EvidenceStore,
        recorded: &[Evidence],
    ) -> Result<(), EvidenceError> {
        let mut state = self.state();
        let Some(path) = state.file.as_ref().map(|held| held.path.clone()) else {
            return Ok(());
        };
        for evidence in recorded {
            let bytes = store.carried(evidence);
            if let Some(mut bytes) = bytes.filter(|_| !state.evidence.contains(&evidence.sha256)) {
                EvidenceFolder::beside(&path).keep_as(evidence, &path, &mut bytes)?;
                state.evidence.insert(evidence.sha256.clone());
            }
        }
        Ok(())
    }

    /// Removes it, as all up to the state with this number is saved or given up.
    pub fn clear(&self, number: u64) {
        let mut state = self.state();
        if state.last.is_none_or(|last| last <= number) {
            state.last = Some(number);
            state.evidence.clear();
            if let Some(held) = state.file.take() {
                remove(&held.path);
            }
        }
    }

    /// The file, made and locked if it is not there yet.
    fn path(&self, state: &mut State) -> io::Result<PathBuf> {
        if let Some(held) = &state.file {
            return Ok(held.path.clone());
        }
        make_folder(&self.folder)?;
        let path = self.new_path();
        let lock = match Lock::take(&path, &self.holder, false) {
            Taken::Ours(lock) => Some(lock),
            Taken::Others(_) => return Err(io::ErrorKind::AlreadyExists.into()),
            Taken::Impossible => None,
        };
        state.file = Some(Held {
            path: path.clone(),
            _lock: lock,
        });
        Ok(path)
    }

    /// A name that no other journal has: time, process and a number.
    fn new_path(&self) -> PathBuf {
        static LAST: AtomicU32 = AtomicU32::new(0);
        let number = LAST.fetch_add(1, Ordering::Relaxed);
        let (since, process) = (self.holder.since.as_millisecond(), self.holder.process);
        self.folder
            .join(format!("{since}-{process}-{number}.{ENDING}"))
    }

    /// A thread that panicked has written the file or not, but never half.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The journals in a folder whose program lives no more, newest first.
pub fn left_behind(folder: &Path, holder: &Holder) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let journals = entries.filter_map(|entry| {
        let found = entry.metadata().ok()?;
        let path = entry.path();
        let is_journal = found.is_file() && path.extension().is_some_and(|it| it == ENDING);
        is_journal.then(|| (found.modified().unwrap_or(SystemTime::UNIX_EPOCH), path))
    });
    let mut journals: Vec<(SystemTime, PathBuf)> = journals.collect();
    journals.sort_by(|one, other| other.cmp(one));
    journals.truncate(MAX_JOURNALS);
    let journals = journals.into_iter().map(|(_, path)| path);
    journals
        .filter(|path| free(path, holder).is_some())
        .collect()
}

/// Removes a journal that is not needed any more. One that can't be removed is met again.
pub fn remove(path: &Path) {
    let _ = fs::remove_file(path);
    let _ = fs::remove_file(backup_of(path));
    let _ = fs::remove_dir_all(EvidenceFolder::beside(path).path());
}

/// The evidence that a journal holds of an assessment that has no file.
pub fn evidence(path: &Path, recorded: &[Evidence]) -> EvidenceStore {
    let folder = EvidenceFolder::beside(path);
    let read = |one: &Evidence| Some((one.name.clone(), folder.read(one).ok()?));
    EvidenceStore::carrying(recorded.iter().filter_map(read))
}

/// The lock of a journal that nobody else has; without one where nothing can be locked.
fn free(path: &Path, holder: &Holder) -> Option<Option<Lock>> {
    match Lock::take(path, holder, false) {
        Taken::Ours(lock) => Some(Some(lock)),
        Taken::Others(_) => None,
        Taken::Impossible => Some(None),
    }
}

/// A folder that only its owner may look into.
fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
