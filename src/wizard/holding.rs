//! Who may change the file: whoever holds its lock.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use crate::assessment::file::Warning;
use crate::assessment::lock::{Holder, Lock, Other, Taken, machine};

use super::desk::Desk;
use super::error::Error;
use super::session::Wizard;

impl Wizard {
    /// Opens a file and locks it. When somebody else has it open, it is read-only; unless it is
    /// taken over on purpose.
    ///
    /// # Errors
    /// As [`Wizard::open`].
    pub fn open_to_change(
        desk: &Desk,
        path: &Path,
        now: Timestamp,
        on_purpose: bool,
    ) -> Result<Self, Error> {
        // Locked before it is read: what is read then is what stays.
        let taken = Lock::take(path, &holder(desk, now), on_purpose);
        let mut wizard = Self::open(desk, path)?;
        match taken {
            Taken::Ours(lock) => wizard.lock = Some(Arc::new(lock)),
            Taken::Others(other) => wizard.other = Some(other),
            Taken::Impossible => {}
        }
        Ok(wizard)
    }

    /// Who else has the file open and keeps this one from changing it.
    pub fn held_by(&self) -> Option<&Other> {
        self.other.as_ref()
    }

    /// True when nothing can be changed: somebody else has the file open, or a newer program wrote
    /// it.
    pub fn is_read_only(&self) -> bool {
        let newer = |one: &Warning| matches!(one, Warning::Newer { .. });
        self.other.is_some() || self.warnings.iter().any(newer)
    }

    /// The lock that is held, for whoever gives signs of life while the window works on.
    pub fn lock(&self) -> Option<Arc<Lock>> {
        self.lock.clone()
    }

    /// Gives the file free for others, and for this program itself.
    pub fn give_up_lock(&mut self) {
        self.lock = None;
    }

    /// The lock of the file that is about to be written; of its own file, the one that is held.
    pub(super) fn lock_for(
        &self,
        path: &Path,
        now: Timestamp,
        on_purpose: bool,
    ) -> Result<Option<Arc<Lock>>, Error> {
        let own = self.path.as_deref() == Some(path);
        if own && let Some(lock) = &self.lock {
            if lock.is_ours() || on_purpose {
                return Ok(Some(Arc::clone(lock)));
            }
            return Err(Error::locked(path));
        }
        match Lock::take(path, &holder(&self.desk, now), on_purpose) {
            Taken::Ours(lock) => Ok(Some(Arc::new(lock))),
            Taken::Others(other) => Err(Error::Locked(Box::new(other))),
            Taken::Impossible => Ok(None),
        }
    }
}

/// Who works at the desk.
pub(super) fn holder(desk: &Desk, now: Timestamp) -> Holder {
    Holder {
        user: desk.person.clone(),
        machine: machine(),
        process: std::process::id(),
        since: now,
    }
}
