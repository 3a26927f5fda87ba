//! The one way in which anything is written: whole or not at all, durable before it is called
//! saved, and never over what another program changed meanwhile.
//!
//! A temporary file in the same folder is written, given the old file's mode and synchronised; the
//! file on disk is compared with the version that was read, and kept as `.bak`; then the temporary
//! file takes the name, and the folder is synchronised.

use std::fs::Metadata;
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::disk::{Disk, NewFile, folder_of};
use super::hash::Hash;
use super::save_error::{Nature, SaveError as Error};
use super::temporary::{Made, beside};

/// How often a name is tried for while something holds it: a virus scanner, a synchroniser.
const TRIES: u32 = 5;

/// How long is waited between two tries; all of them take a second.
const PAUSE: Duration = Duration::from_millis(250);

/// What the one backup's name ends in.
const BACKUP: &str = ".bak";

/// What a file held: the SHA-256 of its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Version(Hash);

/// What a save expects to find under its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Nothing: a file that is there stays.
    Nothing,
    /// The version that was read, or nothing; whatever else is there was changed meanwhile.
    Version(Version),
    /// Anything: it is replaced on purpose.
    Anything,
}

impl Version {
    /// The version that these bytes are.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Hash::of(bytes))
    }
}

/// Puts bytes into a file, and gives the version that it then is.
///
/// # Errors
/// [`Error`].
pub fn replace(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    expected: Expected,
) -> Result<Version, Error> {
    let save = Save::prepare(disk, path, expected)?;
    let mut made = Made::new(disk);
    let new = save.write_new(&mut made, bytes)?;
    if let Some(old) = &save.old {
        save.keep_backup(&mut made, old, expected)?;
    }
    save.take_name(&new)?;
    made.forget(&new);
    let version = Version::of(bytes);
    let folder = folder_of(&save.target);
    disk.sync_folder(folder)
        .map_err(|cause| Error::NotConfirmed {
            path: save.path.to_owned(),
            cause,
            version,
        })?;
    Ok(version)
}

/// The name of a file's one backup, beside it.
pub fn backup_of(path: &Path) -> PathBuf {
    beside(path, BACKUP)
}

/// The name of a version of a file that is kept for good, beside it.
pub fn named_version(path: &Path, version: &str) -> PathBuf {
    beside(path, &format!(".{version}{BACKUP}"))
}

/// One save on its way.
struct Save<'a> {
    disk: &'a dyn Disk,
    path: &'a Path,
    /// Where the links lead.
    target: PathBuf,
    old: Option<Metadata>,
    new_only: bool,
}

impl<'a> Save<'a> {
    fn prepare(disk: &'a dyn Disk, path: &'a Path, expected: Expected) -> Result<Self, Error> {
        let refused = |cause| Error::Refused {
            path: path.to_owned(),
            cause,
        };
        let target = disk.resolve(path).map_err(refused)?;
        let old = match disk.metadata(&target) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(cause) => return Err(refused(cause)),
        };
        let new_only = expected == Expected::Nothing;
        if let Some(old) = &old {
            check_old(path, old, new_only)?;
        }
        Ok(Self {
            disk,
            path,
            target,
            old,
            new_only,
        })
    }

    fn write_new(&self, made: &mut Made<'_>, bytes: &[u8]) -> Result<PathBuf, Error> {
        let (path, mut file) = made.create_beside(&self.target).map_err(self.refused())?;
        file.write_all(bytes)
            .and_then(|()| file.flush())
            .and_then(|()| file.take_after(self.old.as_ref()))
            .and_then(|()| file.sync())
            .map_err(self.refused())?;
        Ok(path)
    }

    /// Copies the old file beside itself, and finds on the way whether it is the one that was read.
    fn keep_backup(
        &self,
        made: &mut Made<'_>,
        old: &Metadata,
        expected: Expected,
    ) -> Result<(), Error> {
        let (path, mut file) = made.create_beside(&self.target).map_err(self.refused())?;
        let found = self
            .disk
            .open(&self.target)
            .and_then(|source| copy(source, &mut *file))
            .map_err(self.refused())?;
        if matches!(expected, Expected::Version(read) if read != found) {
            return Err(Error::Changed(self.path.to_owned()));
        }
        file.take_after(Some(old))
            .and_then(|()| file.sync())
            .and_then(|()| persistently(self.disk, || self.rename(&path, true)))
            .map_err(self.refused())?;
        made.forget(&path);
        Ok(())
    }

    fn take_name(&self, new: &Path) -> Result<(), Error> {
        let taken = persistently(self.disk, || self.rename(new, false));
        taken.map_err(|cause| match cause.kind() {
            ErrorKind::AlreadyExists if self.new_only => Error::Exists(self.path.to_owned()),
            _ => self.refused()(cause),
        })
    }

    fn rename(&self, from: &Path, as_backup: bool) -> io::Result<()> {
        if as_backup {
            self.disk.rename(from, &backup_of(&self.target))
        } else if self.new_only {
            self.disk.rename_new(from, &self.target)
        } else {
            self.disk.rename(from, &self.target)
        }
    }

    fn refused(&self) -> impl Fn(io::Error) -> Error + use<> {
        let path = self.path.to_owned();
        move |cause| Error::Refused {
            path: path.clone(),
            cause,
        }
    }
}

fn check_old(path: &Path, old: &Metadata, new_only: bool) -> Result<(), Error> {
    if let Some(nature) = Nature::unlike_a_file(old).or(many_names(old)) {
        let path = path.to_owned();
        return Err(Error::NotAFile { path, nature });
    }
    if new_only {
        return Err(Error::Exists(path.to_owned()));
    }
    if old.permissions().readonly() {
        return Err(Error::ReadOnly(path.to_owned()));
    }
    Ok(())
}

#[cfg(unix)]
fn many_names(old: &Metadata) -> Option<Nature> {
    (std::os::unix::fs::MetadataExt::nlink(old) > 1).then_some(Nature::ManyNames)
}

#[cfg(not(unix))]
fn many_names(_: &Metadata) -> Option<Nature> {
    None
}

/// Copies, and gives the version of what was copied.
fn copy(mut from: Box<dyn Read>, to: &mut dyn NewFile) -> io::Result<Version> {
    let (mut hasher, mut piece) = (Sha256::new(), vec![0; 64 << 10]);
    loop {
        let count = match from.read(&mut piece) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            read => read?,
        };
        let Some(read) = piece.get(..count).filter(|read| !read.is_empty()) else {
            return Ok(Version(Hash::from(hasher.finalize())));
        };
        hasher.update(read);
        to.write_all(read)?;
    }
}

/// Tries again for a second while something holds the name.
fn persistently(disk: &dyn Disk, mut action: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    for _ in 1..TRIES {
        match action() {
            Err(error) if is_held(&error) => disk.wait(PAUSE),
            other => return other,
        }
    }
    action()
}

fn is_held(error: &io::Error) -> bool {
    // Windows: a sharing or a lock violation.
    let windows = cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33));
    windows
        || matches!(
            error.kind(),
            ErrorKind::PermissionDenied | ErrorKind::ResourceBusy
        )
}
