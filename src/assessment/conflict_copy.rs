//! The copies that synchronising folders make when a file was changed in two places: recognised by
//! their names, and by their content that they are of the same assessment.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::disk::folder_of;
use super::file;
use super::protection::Protection;
use super::record::Assessment;

/// A protection stands within these bytes.
const FIRST_BYTES: u64 = 1 << 10;

/// More copies than a person compares; reading them all must not hold up the opening.
const MAX_COPIES: usize = 8;

/// What made a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// Dropbox: `case (Ada's conflicted copy 2026-11-24).ron`.
    Dropbox,
    /// Nextcloud or ownCloud: `case (conflicted copy 2026-11-24 101500).ron`.
    Nextcloud,
    /// Syncthing: `case.sync-conflict-20261124-101500-ABCDEFG.ron`.
    Syncthing,
    /// OneDrive: `case-LAPTOP.ron`.
    OneDrive,
}

/// A copy beside a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictCopy {
    /// The copy.
    pub path: PathBuf,
    /// What made it.
    pub service: Service,
}

impl Service {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dropbox => "Dropbox",
            Self::Nextcloud => "Nextcloud",
            Self::Syncthing => "Syncthing",
            Self::OneDrive => "OneDrive",
        }
    }
}

/// The copies of an assessment beside its file, by name.
pub fn conflict_copies(
    path: &Path,
    assessment: &Assessment,
    protection: Option<&Protection>,
) -> Vec<ConflictCopy> {
    let Some(own) = path.file_name().and_then(|name| name.to_str()) else {
        return Vec::new();
    };
    let entries = fs::read_dir(folder_of(path)).into_iter().flatten();
    let names = entries
        .flatten()
        .filter_map(|it| it.file_name().into_string().ok());
    let mut named: Vec<(String, Service)> = names
        .filter_map(|name| Some((service_of(own, &name)?, name)))
        .map(|(service, name)| (name, service))
        .collect();
    named.sort_by(|one, other| one.0.cmp(&other.0));
    named
        .into_iter()
        .take(MAX_COPIES)
        .map(|(name, service)| ConflictCopy {
            path: path.with_file_name(name),
            service,
        })
        .filter(|copy| is_of(assessment, protection, &copy.path))
        .collect()
}

/// What made a file of this name, if it is named as a copy of the other.
pub fn service_of(own: &str, name: &str) -> Option<Service> {
    // What is put in stands before the ending, or before the first of two.
    let short = own.strip_suffix(".ron")?;
    let stems = [Some(short), short.strip_suffix(".repurpose")];
    stems.into_iter().flatten().find_map(|stem| {
        let middle = name.strip_prefix(stem)?;
        let middle = middle.strip_suffix(".ron")?;
        let middle = middle.strip_suffix(".repurpose").unwrap_or(middle);
        by_middle(middle)
    })
}

fn by_middle(middle: &str) -> Option<Service> {
    let words = middle
        .trim_start()
        .strip_prefix('(')
        .and_then(|it| it.strip_suffix(')'));
    if let Some(words) = words {
        let words = words.to_lowercase();
        // Nextcloud names no person: the words begin with its own.
        let own = [
            "conflicted copy",
            "copie en conflit 2",
            "konfliktkopie",
            "konfliktbehaftete",
        ];
        if own.iter().any(|own| words.starts_with(own)) {
            return Some(Service::Nextcloud);
        }
        let others = [
            "conflicted copy",
            "copie en conflit",
            "in konflikt stehende",
        ];
        return others
            .iter()
            .any(|it| words.contains(it))
            .then_some(Service::Dropbox);
    }
    let digits = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    if middle.strip_prefix(".sync-conflict-").is_some_and(digits) {
        return Some(Service::Syncthing);
    }
    if middle.strip_prefix("_conflict-").is_some_and(digits) {
        return Some(Service::Nextcloud);
    }
    // A computer's name on Windows: at most fifteen letters, digits and hyphens.
    let computer = middle.strip_prefix('-')?;
    let is_computer = (1..=15).contains(&computer.len())
        && computer
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_computer.then_some(Service::OneDrive)
}

/// True when both histories begin with the same event, or both are under the very same protection:
/// they were one file once.
fn is_of(assessment: &Assessment, protection: Option<&Protection>, path: &Path) -> bool {
    if let Some(protection) = protection {
        let mut start = Vec::new();
        let file = File::open(path).map(|file| file.take(FIRST_BYTES).read_to_end(&mut start));
        if file.is_ok() && protection.is_of(&start) {
            return true;
        }
    }
    let first = assessment.history.first();
    first.is_some() && file::read(path).is_ok_and(|copy| copy.history.first() == first)
}
