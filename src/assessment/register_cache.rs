//! What the register remembers of files that did not change. A cache that is gone, damaged or of
//! another program is made anew.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::evidence_copy::digest;
use super::head::Head;
use super::record::Summary;

/// Written down in a cache, so that a program that understands it otherwise does not read it.
const VERSION: u32 = 3;

/// A file that was written so shortly before the cache may have been written once more without
/// another time. Two seconds is the coarsest clock of a file system.
const TOO_FRESH: i64 = 2_000_000_000;

/// A larger cache is not one of ours: a row takes half a kilobyte.
const MAX_BYTES: u64 = 256 << 20;

/// What tells a file that did not change: its size, and its time in nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp(u64, i64);

/// What is remembered of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cached {
    pub head: Head,
    pub signatures: Option<usize>,
}

/// The cache of one folder.
pub(super) struct Cache {
    /// Where it is kept; nowhere when there is no place for caches.
    file: Option<PathBuf>,
    folder: PathBuf,
    now: i64,
    old: Content,
    new: BTreeMap<String, Entry>,
    changed: bool,
}

#[derive(Default, Serialize, Deserialize)]
struct Content {
    version: u32,
    written: i64,
    entries: BTreeMap<String, Entry>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Entry {
    /// Of the file, and of the documents beside it.
    stamps: Vec<Stamp>,
    format: u32,
    summary: Summary,
    protected: bool,
    signatures: Option<usize>,
}

impl Stamp {
    pub fn of(path: &Path) -> Option<Self> {
        let found = fs::metadata(path).ok()?;
        let time = found.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(Self(found.len(), i64::try_from(time.as_nanos()).ok()?))
    }
}

impl Cache {
    pub fn open(place: Option<&Path>, folder: &Path, now: Timestamp) -> Self {
        let whole = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        let name = digest(whole.as_os_str().as_encoded_bytes());
        let file = place.map(|place| place.join(format!("{}.json", &name[..32])));
        let old = file.as_ref().and_then(|file| read(file));
        Self {
            old: old.unwrap_or_default(),
            file,
            folder: folder.to_owned(),
            now: i64::try_from(now.as_nanosecond()).unwrap_or_default(),
            new: BTreeMap::new(),
            changed: false,
        }
    }

    /// What is remembered of a file, if neither it nor a document beside it changed.
    pub fn find(&mut self, path: &Path, stamps: &[Stamp]) -> Option<Cached> {
        let name = self.name(path)?;
        let settled = |stamp: &Stamp| stamp.1 < self.old.written - TOO_FRESH;
        let entry = self.old.entries.get(&name)?;
        if entry.stamps != stamps || !stamps.iter().all(settled) {
            return None;
        }
        let entry = entry.clone();
        let cached = Cached {
            head: Head {
                format: entry.format,
                summary: entry.summary.clone(),
                protected: entry.protected,
            },
            signatures: entry.signatures,
        };
        self.new.insert(name, entry);
        Some(cached)
    }

    /// Remembers a file.
    pub fn keep(&mut self, path: &Path, stamps: Vec<Stamp>, cached: Cached) {
        let Some(name) = self.name(path) else { return };
        self.changed = true;
        let entry = Entry {
            stamps,
            format: cached.head.format,
            summary: cached.head.summary,
            protected: cached.head.protected,
            signatures: cached.signatures,
        };
        self.new.insert(name, entry);
    }

    /// Writes down what is new. A cache that can't be written is not missed.
    pub fn close(self) {
        let same = !self.changed && self.new.len() == self.old.entries.len();
        let Some(file) = self.file.filter(|_| !same) else {
            return;
        };
        let content = Content {
            version: VERSION,
            written: self.now,
            entries: self.new,
        };
        let _ = write(&file, &content);
    }

    /// The path below the folder; one that is no text is not remembered.
    fn name(&self, path: &Path) -> Option<String> {
        let below = path.strip_prefix(&self.folder).unwrap_or(path);
        below.to_str().map(str::to_owned)
    }
}

/// Forgets every register: what was remembered in clear of a file that a passphrase now protects is not
/// to outlive it. The next reading remembers anew.
pub fn forget(folder: &Path) -> std::io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

fn read(file: &Path) -> Option<Content> {
    if fs::metadata(file).ok()?.len() > MAX_BYTES {
        return None;
    }
    let content: Content = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
    (content.version == VERSION).then_some(content)
}

/// Only its owner may read it: it names parties.
fn write(file: &Path, content: &Content) -> std::io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
    temporary.write_all(&serde_json::to_vec(content)?)?;
    temporary.persist(file)?;
    Ok(())
}
