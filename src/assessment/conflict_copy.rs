//! The copies that synchronising folders make when a file was changed in two places: recognised by
//! their names, and by their histories that they are of the same assessment.

use std::fs;
use std::path::{Path, PathBuf};

use super::disk::folder_of;
use super::event::{Event, Happening};
use super::file;
use super::protection::Protection;
use super::record::Assessment;

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
        .filter(|copy| copy.is_of(&assessment.history, protection))
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

impl ConflictCopy {
    /// True when both histories begin with the same event. OneDrive puts in no more than a computer's
    /// name, as a person does who names next year's file: its copy shows by having gone another way.
    fn is_of(&self, history: &[Event], protection: Option<&Protection>) -> bool {
        let Ok(copy) = file::read_under(&self.path, protection) else {
            return false;
        };
        let begin_alike = !history.is_empty() && copy.history.first() == history.first();
        begin_alike && (self.service != Service::OneDrive || is_fork(history, &copy.history))
    }
}

/// True when each says what the other does not know, and neither was begun anew on purpose.
fn is_fork(one: &[Event], other: &[Event]) -> bool {
    let pairs = one.iter().zip(other);
    let common = pairs.take_while(|(one, other)| one == other).count();
    let anew = |event: &Event| matches!(event.what, Happening::Revised | Happening::Upgraded);
    let went_on = |history: &[Event]| {
        let own = history.get(common..).unwrap_or_default();
        !own.is_empty() && !own.iter().any(anew)
    };
    went_on(one) && went_on(other)
}
