//! Files beside a file: temporary ones, that are gone again whatever happens, and those that are
//! named after it.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use sha2::{Digest, Sha256};

use super::disk::{Disk, NewFile, folder_of};

/// How many names are tried for a temporary file.
const MAX_NAMES: u32 = 100;

/// The longest name that every file system takes, in bytes.
const MAX_NAME: usize = 255;

/// No save takes an hour.
const NOBODY_WAITS: Duration = Duration::from_secs(60 * 60);

/// The temporary files that were made and have not got a name yet; dropped, they are removed.
pub(super) struct Made<'a> {
    disk: &'a dyn Disk,
    paths: Vec<PathBuf>,
}

impl<'a> Made<'a> {
    pub fn new(disk: &'a dyn Disk) -> Self {
        Self {
            disk,
            paths: Vec::new(),
        }
    }

    /// A new file beside another, under a name that says whose it is.
    pub fn create_beside(&mut self, target: &Path) -> io::Result<(PathBuf, Box<dyn NewFile>)> {
        static LAST: AtomicU32 = AtomicU32::new(0);
        for _ in 0..MAX_NAMES {
            let number = LAST.fetch_add(1, Ordering::Relaxed);
            let process = std::process::id();
            let name = format!("{}{number}.tmp", prefix(target, process));
            let path = target.with_file_name(name);
            match self.disk.create(&path) {
                // A process that had this number before was killed over it.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                created => {
                    let file = created?;
                    self.paths.push(path.clone());
                    return Ok((path, file));
                }
            }
        }
        Err(ErrorKind::AlreadyExists.into())
    }

    pub fn forget(&mut self, path: &Path) {
        self.paths.retain(|one| one != path);
    }
}

impl Drop for Made<'_> {
    fn drop(&mut self) {
        for path in &self.paths {
            // A file that can't be removed lies there until the next save finds it.
            let _ = self.disk.remove(path);
        }
    }
}

/// The name of something beside a file: the file's own name, or eight letters for one that would
/// get too long, with an ending.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    if name.len() + ending.len() > MAX_NAME {
        name = short(path).into();
    }
    name.push(ending);
    path.with_file_name(name)
}

/// The name of a lock of this process before it is one.
pub(super) fn draft_of(path: &Path) -> PathBuf {
    let process = std::process::id();
    path.with_file_name(format!("{}lock.tmp", prefix(path, process)))
}

/// Removes the temporary files that a process left beside a file when it was killed, and those of
/// anybody that are so old that nobody waits for them.
pub(super) fn sweep(path: &Path, process: Option<u32>) {
    let any = format!(".repurpose-{}-", short(path));
    let own = process.map(|process| prefix(path, process));
    let entries = fs::read_dir(folder_of(path)).into_iter().flatten();
    for entry in entries.flatten() {
        let name = entry.file_name();
        let begins = |with: &str| name.as_encoded_bytes().starts_with(with.as_bytes());
        if begins(&any) && (own.as_deref().is_some_and(begins) || is_old(&entry)) {
            // One that can't be removed is in nobody's way.
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn is_old(entry: &fs::DirEntry) -> bool {
    let written = entry.metadata().and_then(|found| found.modified()).ok();
    let age = written.and_then(|time| SystemTime::now().duration_since(time).ok());
    age.is_some_and(|age| age > NOBODY_WAITS)
}

fn prefix(path: &Path, process: u32) -> String {
    format!(".repurpose-{}-{process}-", short(path))
}

/// Eight letters that stand for a name of any length and in any encoding.
fn short(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    let digest = Sha256::digest(name.as_encoded_bytes());
    let first = digest.iter().take(4);
    first.map(|byte| format!("{byte:02x}")).collect()
}
