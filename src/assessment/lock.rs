//! Who has a file open: a lock file beside it names user, machine, process and time.
//!
//! Its holder keeps it locked with the operating system as well, so that one left behind by a crash
//! on this machine is recognised at once. What another machine left behind can't be told for
//! certain: its last sign of life is, and a person decides.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::disk::{Disk, RealDisk};
use super::lock_file::{self, Held};
use super::temporary::{beside, draft_of, sweep};

/// What the lock's name ends in.
const LOCK: &str = ".lock";

/// A lock names four things; whatever is longer is none.
const MAX_BYTES: u64 = 4 << 10;

/// How often a place is tried for that another one leaves at the same moment.
const TRIES: u32 = 3;

/// Who has a file open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Lock")]
pub struct Holder {
    /// The person, as the settings or the computer name it.
    pub user: String,
    /// The computer.
    pub machine: String,
    /// The process on it.
    pub process: u32,
    /// Since when.
    pub since: Timestamp,
}

/// Somebody else's lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Who; `None` when the lock can't be read.
    pub holder: Option<Holder>,
    /// The last sign of life.
    pub seen: Option<Timestamp>,
}

/// A lock of our own; dropped, it is given up.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    holder: Holder,
    held: Option<Held>,
}

/// What became of the wish to lock.
#[derive(Debug)]
pub enum Taken {
    /// It is ours.
    Ours(Lock),
    /// Somebody else has it.
    Others(Other),
    /// Nobody can lock here: the folder takes no file.
    Impossible,
}

impl Lock {
    /// Locks a file; one that a crash on this machine left behind is cleared away, with the
    /// temporary files of the save that it interrupted. With `on_purpose`, also somebody else's.
    pub fn take(file: &Path, holder: &Holder, on_purpose: bool) -> Taken {
        let Ok(target) = RealDisk.resolve(file) else {
            return Taken::Impossible;
        };
        let path = beside(&target, LOCK);
        for _ in 0..TRIES {
            match lock_file::make(&path, &draft_of(&target), &text(holder)) {
                Ok(held) => {
                    return Taken::Ours(Self {
                        path,
                        holder: holder.clone(),
                        held: Some(held),
                    });
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(_) => return Taken::Impossible,
            }
            let other = read(&path);
            let here = |it: &Holder| it.machine == holder.machine;
            let is_here = other.holder.as_ref().is_some_and(here);
            if !on_purpose && !is_here {
                return Taken::Others(other);
            }
            let process = other.holder.as_ref().map(|it| it.process);
            match lock_file::clear(&path, on_purpose, || sweep(&target, process)) {
                Ok(true) => {}
                Ok(false) | Err(_) => return Taken::Others(other),
            }
        }
        Taken::Others(read(&path))
    }

    /// True while nobody took it over.
    pub fn is_ours(&self) -> bool {
        read(&self.path).holder.as_ref() == Some(&self.holder)
    }

    /// Gives a sign of life, for those on other machines.
    pub fn renew(&self) {
        if let Some(held) = &self.held {
            held.touch(SystemTime::now());
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let ours = self.is_ours();
        // Windows lets nobody remove a file that is open.
        drop(self.held.take());
        if ours {
            // What can't be removed is recognised as left behind.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Who has a file open, if anybody.
pub fn who_has(file: &Path) -> Option<Other> {
    let path = beside(&RealDisk.resolve(file).ok()?, LOCK);
    path.exists().then(|| read(&path))
}

fn text(holder: &Holder) -> String {
    // Plain words and numbers can always be written.
    let pretty = ron::ser::PrettyConfig::new().struct_names(true);
    ron::ser::to_string_pretty(holder, pretty).unwrap_or_default()
}

fn read(path: &Path) -> Other {
    let small = fs::metadata(path).ok().filter(|it| it.len() <= MAX_BYTES);
    let text = small.as_ref().and_then(|_| fs::read_to_string(path).ok());
    let changed = small.and_then(|it| it.modified().ok());
    Other {
        holder: text.and_then(|text| ron::from_str(&text).ok()),
        seen: changed.and_then(|time| Timestamp::try_from(time).ok()),
    }
}

/// The name of this computer.
pub fn machine() -> String {
    #[cfg(unix)]
    let name = rustix::system::uname()
        .nodename()
        .to_string_lossy()
        .into_owned();
    #[cfg(not(unix))]
    let name = std::env::var("COMPUTERNAME").unwrap_or_default();
    name
}
