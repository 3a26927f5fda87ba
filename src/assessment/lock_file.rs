//! The operating system's part of a lock: a file that its holder keeps locked, and that anybody may
//! read.

use std::io;
use std::path::Path;
use std::time::SystemTime;

pub(super) use platform::Held;

/// Makes a lock file that is there with its whole text, and locked, from the first moment on;
/// `draft` is the name that it has before, where it needs one.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`], or what the folder refuses for.
pub(super) fn make(path: &Path, draft: &Path, text: &str) -> io::Result<Held> {
    platform::make(path, draft, text)
}

/// Removes a lock file that nobody keeps locked, or any on purpose; says whether it did. `first`
/// is done before, while the lock still says whose leavings there are: who is killed over it
/// leaves the rest to the next one.
///
/// # Errors
/// When it can't be removed.
pub(super) fn clear(path: &Path, on_purpose: bool, first: impl FnOnce()) -> io::Result<bool> {
    platform::clear(path, on_purpose, first)
}

impl Held {
    /// Sets the time of the last sign of life. Failing that, others see an older one.
    pub fn touch(&self, now: SystemTime) {
        let _ = self.0.set_modified(now);
    }
}

/// A lock by `flock`: it belongs to the open file, ends with the process, and hinders no reader.
#[cfg(unix)]
mod platform {
    use std::fs::{self, File};
    use std::io::{self, ErrorKind, Write};
    use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
    use std::path::Path;

    use crate::assessment::disk::{Disk, RealDisk};

    /// A file that is kept locked.
    #[derive(Debug)]
    pub struct Held(pub File);

    pub fn make(path: &Path, draft: &Path, text: &str) -> io::Result<Held> {
        // Locked under another name first: under its own it must never be seen unlocked.
        let made = make_at(draft, text).and_then(|file| {
            RealDisk.rename_new(draft, path)?;
            Ok(Held(file))
        });
        if made.is_err() {
            let _ = fs::remove_file(draft);
        }
        made
    }

    fn make_at(path: &Path, text: &str) -> io::Result<File> {
        let mut options = File::options();
        options.write(true).create(true).truncate(true).mode(0o644);
        let mut file = options.open(path)?;
        file.write_all(text.as_bytes())?;
        // A file system without locks leaves the words, which are the better half.
        let _ = file.try_lock();
        Ok(file)
    }

    pub fn clear(path: &Path, on_purpose: bool, first: impl FnOnce()) -> io::Result<bool> {
        let file = match File::open(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(true),
            opened => opened?,
        };
        if !on_purpose && file.try_lock().is_err() {
            return Ok(false);
        }
        // Somebody else may have cleared it, and made a new one, since it was opened.
        let (there, opened) = (fs::metadata(path), file.metadata()?);
        if there.is_ok_and(|there| there.ino() == opened.ino()) {
            first();
            fs::remove_file(path)?;
        }
        Ok(true)
    }
}

/// A file that is open and that others may read or remove, but not write: Windows locks would hinder
/// the readers too.
#[cfg(not(unix))]
mod platform {
    use std::fs::{self, File};
    use std::io::{self, ErrorKind, Write};
    #[cfg(windows)]
    use std::os::windows::fs::OpenOptionsExt;
    use std::path::Path;

    /// FILE_SHARE_READ and FILE_SHARE_DELETE.
    #[cfg(windows)]
    const SHARED: u32 = 1 | 4;

    /// A file that is kept open.
    #[derive(Debug)]
    pub struct Held(pub File);

    pub fn make(path: &Path, _: &Path, text: &str) -> io::Result<Held> {
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(windows)]
        options.share_mode(SHARED);
        let mut file = options.open(path)?;
        file.write_all(text.as_bytes())?;
        Ok(Held(file))
    }

    pub fn clear(path: &Path, on_purpose: bool, first: impl FnOnce()) -> io::Result<bool> {
        if !on_purpose && File::options().write(true).open(path).is_err() {
            return Ok(false);
        }
        first();
        match fs::remove_file(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
            removed => removed.map(|()| true),
        }
    }
}
