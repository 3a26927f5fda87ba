//! The register: every assessment below a folder, by the heads of the files.
//!
//! Reads 4 KiB of each file, and whether it ends as a whole one does. A file whose head or end is
//! damaged is read whole, for the place of its fault. Where a cache is at hand, a file that did not change is not opened at all.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;

use super::evidence_folder::FOLDER_ENDING;
use super::file;
use super::file_damage::ends_whole;
use super::head::Head;
pub use super::register_cache::forget;
use super::register_cache::{Cache, Cached, Stamp};
use super::walk::files_below;

/// The summary stands within these first bytes, unless a title is longer than any reader bears.
const HEAD_BYTES: u64 = 4 << 10;

/// What a title may be at most for its row to be read without reading the file whole.
const LONG_HEAD_BYTES: u64 = 64 << 10;

/// What a file written to its end ends in stands within these last bytes.
const END_BYTES: u64 = 16;

/// A signature is found in the end of a document, where it was appended.
const TAIL_BYTES: u64 = 256 << 10;

/// How many documents beside an assessment are looked at.
const MAX_DOCUMENTS: usize = 4;

/// One file of the register.
#[derive(Debug)]
pub struct Row {
    /// The file.
    pub path: PathBuf,
    /// Its head, or why there is none.
    pub head: Result<Head, file::Error>,
    /// How many signatures stand in a document beside it, counted and not verified; `None` without
    /// a document.
    pub signatures: Option<usize>,
}

/// How far an assessment has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nothing is decided.
    Open,
    /// The reuse is authorized.
    Authorized,
    /// It is refused.
    Refused,
    /// The authorization was withdrawn.
    Withdrawn,
    /// It is a request of the recipient, on which somebody else decides.
    Request,
    /// A passphrase hides it.
    Protected,
}

impl State {
    /// Every state, in the order of their coming.
    pub const ALL: [Self; 6] = [
        Self::Open,
        Self::Authorized,
        Self::Refused,
        Self::Withdrawn,
        Self::Request,
        Self::Protected,
    ];

    /// The state that a summary tells.
    pub fn of(decision: &str) -> Self {
        match decision {
            "authorize" => Self::Authorized,
            "refuse" => Self::Refused,
            "withdrawn" => Self::Withdrawn,
            "request" => Self::Request,
            _ => Self::Open,
        }
    }

    /// Its name, as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Authorized => "authorized",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Request => "request",
            Self::Protected => "protected",
        }
    }
}

impl Head {
    /// How far the assessment has come.
    pub fn state(&self) -> State {
        if self.protected {
            return State::Protected;
        }
        State::of(&self.summary.decision)
    }

    /// True when an authorization has to be reviewed by this day.
    pub fn is_due(&self, by: Date) -> bool {
        let review = self.summary.review;
        self.state() == State::Authorized && review.is_some_and(|review| review <= by)
    }
}

/// Hands out every assessment below a folder, in the order of the paths, until `each` says `false`.
/// `cache` is the folder for caches; losing it loses nothing but time.
///
/// # Errors
/// When the folder can't be read.
pub fn list(
    folder: &Path,
    cache: Option<&Path>,
    now: Timestamp,
    mut each: impl FnMut(Row) -> bool,
) -> io::Result<()> {
    let mut cache = Cache::open(cache, folder, now);
    let mut documents: Vec<PathBuf> = Vec::new();
    for path in files_below(folder)? {
        if is_document(&path) {
            // The documents of a folder come before the assessments that share their names.
            documents.retain(|other| other.parent() == path.parent());
            documents.push(path);
        } else if is_assessment(&path) && !each(row(path, &documents, &mut cache)) {
            return Ok(());
        }
    }
    cache.close();
    Ok(())
}

fn row(path: PathBuf, documents: &[PathBuf], cache: &mut Cache) -> Row {
    let beside = beside(&path, documents);
    let stamps = Stamp::of(&path).map(|own| {
        let others = beside.iter().filter_map(|path| Stamp::of(path));
        std::iter::once(own).chain(others).collect::<Vec<_>>()
    });
    if let Some(known) = stamps.as_ref().and_then(|stamps| cache.find(&path, stamps)) {
        return Row {
            head: Ok(known.head),
            signatures: known.signatures,
            path,
        };
    }
    let head = head(&path);
    let counted = beside.iter().filter_map(|path| count_signatures(path).ok());
    let signatures = counted.max();
    if let (Ok(head), Some(stamps)) = (&head, stamps) {
        let cached = Cached {
            head: head.clone(),
            signatures,
        };
        cache.keep(&path, stamps, cached);
    }
    Row {
        path,
        head,
        signatures,
    }
}

/// The head, or what the whole file's reader says when there is none.
fn head(path: &Path) -> Result<Head, file::Error> {
    let known = begin(path, HEAD_BYTES).or_else(|| begin(path, LONG_HEAD_BYTES));
    match known {
        Some(head) if head.format <= file::FORMAT => Ok(head),
        _ => {
            let summary = file::read(path)?.summary;
            let format = file::FORMAT;
            Ok(Head {
                format,
                summary,
                protected: false,
            })
        }
    }
}

fn begin(path: &Path, most: u64) -> Option<Head> {
    let mut bytes = Vec::new();
    let file = File::open(path).ok()?;
    (&file).take(most).read_to_end(&mut bytes).ok()?;
    let head = Head::of(&bytes)?;
    (head.protected || is_whole(file).ok()?).then_some(head)
}

/// True when nothing is missing at the end of the file, as far as the end itself tells.
fn is_whole(mut file: File) -> io::Result<bool> {
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(END_BYTES)))?;
    let mut end = Vec::new();
    file.take(END_BYTES).read_to_end(&mut end)?;
    Ok(ends_whole(&end))
}

/// True for an assessment that is none's evidence.
fn is_assessment(path: &Path) -> bool {
    let is_evidence = path.parent().and_then(Path::extension);
    ends_with(path, &format!(".{}", file::EXTENSION))
        && is_evidence.is_none_or(|ending| ending != FOLDER_ENDING)
}

fn is_document(path: &Path) -> bool {
    ends_with(path, ".pdf")
}

fn ends_with(path: &Path, ending: &str) -> bool {
    let name = path.as_os_str().as_encoded_bytes();
    let end = name.len().checked_sub(ending.len());
    let end = end.and_then(|start| name.get(start..));
    end.is_some_and(|end| end.eq_ignore_ascii_case(ending.as_bytes()))
}

/// The documents that share an assessment's name: `case.pdf`, `case-signed.pdf`.
fn beside<'a>(path: &Path, documents: &'a [PathBuf]) -> Vec<&'a PathBuf> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.get(..name.len().saturating_sub(file::EXTENSION.len() + 1));
    let stem = stem.unwrap_or_default();
    let shares = |other: &&PathBuf| {
        let name = other.file_name().unwrap_or_default().to_string_lossy();
        let rest = name.strip_prefix(stem);
        other.parent() == path.parent()
            && rest.is_some_and(|rest| rest.starts_with(['.', '-', '_']))
    };
    documents
        .iter()
        .filter(shares)
        .take(MAX_DOCUMENTS)
        .collect()
}

/// Counts what names the bytes that a signature covers (ISO 32000-1, 12.8.1), without timestamps of
/// the document, by which nobody signs.
fn count_signatures(path: &Path) -> io::Result<usize> {
    let mut file = File::open(path)?;
    let length = fs::metadata(path)?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(TAIL_BYTES)))?;
    let mut tail = Vec::new();
    file.take(TAIL_BYTES).read_to_end(&mut tail)?;
    let count = |name: &[u8]| memchr::memmem::find_iter(&tail, name).count();
    Ok(count(b"/ByteRange").saturating_sub(count(b"/DocTimeStamp")))
}
