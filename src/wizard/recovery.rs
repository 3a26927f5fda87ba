//! What a crash would take away: a journal of what is not saved, written while one works, and
//! offered at the next start.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::assessment::disk::Disk;
use crate::assessment::journal::{Journal, evidence, left_behind, remove};
use crate::assessment::{Assessment, Entry, Evidence, EvidenceStore, Kept, Protection, file};

use super::desk::Desk;
use super::error::Error;
use super::holding::holder;
use super::session::Wizard;

/// For so long a state that nobody wanted back is kept; and one that can't be read.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);

/// What was not saved when the program ended.
#[derive(Clone, Debug)]
pub struct Recoverable {
    /// Its journal, by which it is taken back or declined.
    pub journal: PathBuf,
    /// When it was written down.
    pub at: Timestamp,
    /// The file that it belongs into, if it has one.
    pub file: Option<PathBuf>,
    /// When it was declined; it is kept for thirty days from then.
    pub declined: Option<Timestamp>,
    /// The state; `None` while its passphrase is not given.
    pub assessment: Option<Assessment>,
    /// What the file says; `None` where it can't be read, or there is none.
    pub on_disk: Option<Assessment>,
}

/// What was found at the start.
#[derive(Clone, Debug, Default)]
pub struct Recovery {
    /// What can be taken back, newest first.
    pub states: Vec<Recoverable>,
    /// Journals that can't be read; they are kept as they are.
    pub damaged: Vec<PathBuf>,
}

/// A state that is to be written down: slow, and independent of what happens meanwhile.
#[derive(Debug)]
pub struct Journaling {
    disk: Arc<dyn Disk>,
    journal: Arc<Journal>,
    number: u64,
    entry: Entry,
    protection: Option<Protection>,
    /// The files that are nowhere but in memory.
    evidence: EvidenceStore,
    recorded: Vec<Evidence>,
}

/// Looks for what was not saved when the program ended. Clears away what is saved by now, and what
/// was declined, or could not be read, for thirty days.
pub fn recovery(desk: &Desk, now: Timestamp) -> Recovery {
    let mut found = Recovery::default();
    let Some(folder) = &desk.journals else {
        return found;
    };
    for journal in left_behind(folder, &holder(desk, now)) {
        match Entry::read(&*desk.disk, &journal) {
            Ok(entry) => found.states.extend(recoverable(desk, journal, entry, now)),
            Err(_) if is_old(&journal, now) => remove(&journal),
            Err(_) => found.damaged.push(journal),
        }
    }
    found
        .states
        .sort_by(|one, other| (other.at, &other.journal).cmp(&(one.at, &one.journal)));
    found
}

/// Notes that a state is not wanted back; it is kept for thirty days.
///
/// # Errors
/// [`Error::Locked`] when another window has taken it back; [`Error::File`].
pub fn decline(desk: &Desk, journal: &Path, now: Timestamp) -> Result<(), Error> {
    let taken = take(desk, journal, now)?;
    let entry = Entry::read(&*desk.disk, journal).map_err(Error::File)?;
    let declined = Some(now);
    let entry = Entry { declined, ..entry };
    taken.write(&*desk.disk, 0, &entry).map_err(Error::File)
}

impl Journaling {
    /// Writes it down.
    ///
    /// # Errors
    /// [`Error::File`]; nothing but the way back after a crash is missing then.
    pub fn run(self) -> Result<(), Error> {
        let entry = match &self.protection {
            Some(protection) => self.entry.protected(protection).map_err(Error::File)?,
            None => self.entry,
        };
        let written = self.journal.write(&*self.disk, self.number, &entry);
        written.map_err(Error::File)?;
        let evidence = self.journal.write_evidence(&self.evidence, &self.recorded);
        evidence.map_err(Error::Evidence)
    }
}

impl Wizard {
    /// Takes back what was not saved, as one step that can be undone. A file that was changed
    /// since is not saved over: the next save meets the difference.
    ///
    /// # Errors
    /// [`Error::Locked`] when another window has taken it back; [`Error::File`] when the journal
    /// can't be read; as [`Wizard::of`].
    pub fn recover(desk: &Desk, journal: &Path, now: Timestamp) -> Result<Self, Error> {
        let taken = take(desk, journal, now)?;
        let entry = Entry::read(&*desk.disk, journal).map_err(Error::File)?;
        let file = entry.file.as_deref();
        let opened = file.map(|path| Self::open_to_change(desk, path, now, false));
        let opened = match opened {
            Some(Err(Error::File(closed @ file::Error::Protected { .. }))) => {
                return Err(Error::File(closed));
            }
            other => other.and_then(Result::ok),
        };
        let (version, known) = (entry.version, opened.as_ref().and_then(Self::protection));
        let name = journal.display().to_string();
        let state = entry.open(&name, desk.passphrase.as_ref(), known);
        let (state, protection) = state.map_err(Error::File)?;
        let same = |one: &Self| one.assessment.questionnaire == state.questionnaire;
        let mut wizard = match opened.filter(same) {
            Some(mut wizard) => {
                wizard.version = version.or(wizard.version);
                wizard.take_back(state);
                wizard
            }
            None => {
                let evidence = evidence(journal, &state.evidence);
                let mut wizard = Self::of(desk, state)?;
                wizard.evidence = evidence;
                wizard
            }
        };
        // What was written down protected is not saved for everybody.
        if protection.is_some() {
            wizard.protect(protection);
        }
        wizard.unsaved = true;
        wizard.journal = Some(Arc::new(taken));
        Ok(wizard)
    }

    /// What is answered, to be written into the journal, whatever is tried; nothing where everything is saved or no
    /// journal is kept.
    pub fn journaling(&self, now: Timestamp) -> Option<Journaling> {
        let journal = self.journal.clone().filter(|_| self.is_changed())?;
        Some(Journaling {
            disk: Arc::clone(&self.desk.disk),
            journal,
            number: self.revision(),
            entry: Entry {
                at: now,
                file: self.path.as_deref().map(absolute),
                version: self.version,
                declined: None,
                state: Kept::Plain(Box::new(self.answered().clone())),
            },
            protection: self.protection.clone(),
            evidence: self.evidence.clone(),
            recorded: self.answered().evidence.clone(),
        })
    }

    /// Keeps a journal from now on, where the desk has a place for it.
    pub fn keep_journal(&mut self, now: Timestamp) {
        if let (None, Some(folder)) = (&self.journal, &self.desk.journals) {
            let journal = Journal::new(folder, holder(&self.desk, now));
            self.journal = Some(Arc::new(journal));
        }
    }

    /// Removes the journal: everything is saved, or the person gave up what is not.
    pub fn clear_journal(&self) {
        self.clearing()();
    }

    /// The same, to be run elsewhere.
    pub fn clearing(&self) -> impl FnOnce() + Send + use<> {
        let (journal, number) = (self.journal.clone(), self.revision());
        move || {
            if let Some(journal) = journal {
                journal.clear(number);
            }
        }
    }
}

fn take(desk: &Desk, journal: &Path, now: Timestamp) -> Result<Journal, Error> {
    Journal::take(journal, holder(desk, now)).ok_or_else(|| Error::locked(journal))
}

/// A state, unless it is saved by now or was declined long ago.
fn recoverable(desk: &Desk, journal: PathBuf, entry: Entry, now: Timestamp) -> Option<Recoverable> {
    let on_disk = entry.file.as_deref().and_then(|path| {
        let read = file::open(&*desk.disk, path, None).ok()?;
        Some(read.assessment)
    });
    let assessment = match entry.state {
        Kept::Plain(assessment) => Some(*assessment),
        Kept::Protected(_) => None,
    };
    let saved =
        matches!((&on_disk, &assessment), (Some(one), Some(other)) if one.says_the_same(other));
    let over = entry.declined;
    let over = over.is_some_and(|since| now.duration_since(since) > KEPT);
    if saved || over {
        remove(&journal);
        return None;
    }
    Some(Recoverable {
        journal,
        at: entry.at,
        file: entry.file,
        declined: entry.declined,
        assessment,
        on_disk,
    })
}

/// True for a file that nobody wrote for thirty days.
fn is_old(path: &Path, now: Timestamp) -> bool {
    let changed = path.metadata().and_then(|found| found.modified());
    let changed = changed.ok().and_then(|it| Timestamp::try_from(it).ok());
    changed.is_some_and(|changed| now.duration_since(changed) > KEPT)
}

/// The next start may be in another folder.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
