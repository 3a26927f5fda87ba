//! What a crash would take away: a journal of what is not saved, written while one works, and
//! offered at the next start.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::assessment::disk::Disk;
use crate::assessment::journal::{Journal, left_behind, remove};
use crate::assessment::{Assessment, Entry, file};

use super::desk::Desk;
use super::holding::holder;
use super::session::{Error, Wizard};

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
    /// The state.
    pub assessment: Assessment,
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
        let written = self.journal.write(&*self.disk, self.number, &self.entry);
        written.map_err(Error::File)
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
        let opened = file.and_then(|path| Self::open_to_change(desk, path, now, false).ok());
        let same = |one: &Self| one.assessment.questionnaire == entry.assessment.questionnaire;
        let mut wizard = match opened.filter(same) {
            Some(mut wizard) => {
                wizard.version = entry.version.or(wizard.version);
                wizard.take_back(entry.assessment);
                wizard
            }
            None => Self::of(desk, entry.assessment)?,
        };
        wizard.unsaved = true;
        wizard.journal = Some(Arc::new(taken));
        Ok(wizard)
    }

    /// The present state, to be written into the journal; nothing where everything is saved or no
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
                assessment: self.assessment.clone(),
            },
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
        let read = file::open(&*desk.disk, path).ok()?;
        Some(read.assessment)
    });
    let saved = on_disk.as_ref();
    let saved = saved.is_some_and(|on_disk| on_disk.says_the_same(&entry.assessment));
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
        assessment: entry.assessment,
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
