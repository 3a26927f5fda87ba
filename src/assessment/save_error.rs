//! Why something was not saved.

use std::fmt;
use std::fs::Metadata;
use std::io;
use std::path::PathBuf;

use super::save::Version;

/// What a path can lead to that is no file to be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// A folder.
    Folder,
    /// A pipe or socket, or a device.
    Device,
    /// A file with several names, of which a save would part this one.
    ManyNames,
}

/// Why something was not saved. But for [`SaveError::NotConfirmed`], what was there before is there
/// still, whole.
#[derive(Debug)]
pub enum SaveError {
    /// The system refuses: no space, no right, no folder.
    Refused {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: io::Error,
    },
    /// The file may not be written.
    ReadOnly(PathBuf),
    /// Another program changed the file since it was read.
    Changed(PathBuf),
    /// The file exists, and must not be replaced.
    Exists(PathBuf),
    /// What the path leads to is no file that can be replaced.
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What it leads to.
        nature: Nature,
    },
    /// The new version is in place, but the disk did not confirm that it will last.
    NotConfirmed {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: io::Error,
        /// What is in place.
        version: Version,
    },
}

impl Nature {
    /// The name that a text distinguishes it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Device => "device",
            Self::ManyNames => "many-names",
        }
    }

    /// What keeps this from being read as a file, if anything.
    pub(super) fn unlike_a_file(found: &Metadata) -> Option<Self> {
        match (found.is_dir(), found.is_file()) {
            (true, _) => Some(Self::Folder),
            (_, false) => Some(Self::Device),
            (_, true) => None,
        }
    }
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { path, cause } => {
                write!(f, "{}: can't be written: {cause}", path.display())
            }
            Self::ReadOnly(path) => write!(f, "{}: is read-only", path.display()),
            Self::Changed(path) => write!(f, "{}: was changed meanwhile", path.display()),
            Self::Exists(path) => write!(f, "{}: exists", path.display()),
            Self::NotAFile { path, nature } => write!(f, "{}: is a {nature:?}", path.display()),
            Self::NotConfirmed { path, cause, .. } => {
                write!(f, "{}: not confirmed by the disk: {cause}", path.display())
            }
        }
    }
}

impl std::error::Error for SaveError {}
