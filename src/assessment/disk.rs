//! The file system behind a narrow seam: what a save does to it, one call each, so that a test can
//! make any of them fail.

use std::fmt::Debug;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// More links in a row than any system follows.
const MAX_LINKS: usize = 40;

/// What reading and saving ask of a file system.
pub trait Disk: Debug + Send + Sync {
    /// The file that a path leads to, links followed; it need not exist yet.
    ///
    /// # Errors
    /// When links lead in a circle.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;

    /// What is there. Links are followed.
    ///
    /// # Errors
    /// When there is nothing, or it can't be asked.
    fn metadata(&self, path: &Path) -> io::Result<Metadata>;

    /// Opens a file for reading.
    ///
    /// # Errors
    /// When it can't be read.
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>>;

    /// Makes a file that was not there before, and that only its owner may read.
    ///
    /// # Errors
    /// When it is there, or the folder refuses it.
    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>>;

    /// Gives a file another name, also one that is taken.
    ///
    /// # Errors
    /// When the system refuses; both files are then as they were.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Gives a file another name, but never one that is taken.
    ///
    /// # Errors
    /// [`io::ErrorKind::AlreadyExists`], or what the system refuses for.
    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// When the system refuses.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Makes the names in a folder durable.
    ///
    /// # Errors
    /// When the disk does not confirm it.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Waits before the next try.
    fn wait(&self, time: Duration);
}

/// A file that is being made.
pub trait NewFile: Write {
    /// Takes over who may do what, and as far as possible whose it is; without a model only its
    /// owner may read it, whatever the mask says.
    ///
    /// # Errors
    /// When the system refuses the mode.
    fn take_after(&mut self, model: Option<&Metadata>) -> io::Result<()>;

    /// Waits until the disk holds every byte.
    ///
    /// # Errors
    /// When the disk does not confirm it: the bytes may then be anywhere or nowhere.
    fn sync(&mut self) -> io::Result<()>;
}

/// The file system of the computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        let mut path = path.to_owned();
        for _ in 0..MAX_LINKS {
            if let Ok(real) = fs::canonicalize(&path) {
                return Ok(real);
            }
            // What does not exist yet may still be the far end of a link.
            match fs::read_link(&path) {
                Ok(target) => path = folder_of(&path).join(target),
                Err(_) => return Ok(path),
            }
        }
        Err(io::Error::other("too many links"))
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        fs::metadata(path)
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>> {
        Ok(Box::new(File::open(path)?))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, PRIVATE);
        Ok(Box::new(options.open(path)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        rename_new(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        sync_folder(folder)
    }

    fn wait(&self, time: Duration) {
        std::thread::sleep(time);
    }
}

impl NewFile for File {
    #[cfg(unix)]
    fn take_after(&mut self, model: Option<&Metadata>) -> io::Result<()> {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
        let mut mode = PRIVATE;
        if let Some(model) = model {
            mode = model.mode() & 0o7777;
            let own = self.metadata()?;
            let same = (own.uid(), own.gid()) == (model.uid(), model.gid());
            // Who may not give a file away keeps it, and then lends it to no other group.
            if !same && fchown(&*self, Some(model.uid()), Some(model.gid())).is_err() {
                mode &= 0o707;
            }
        }
        self.set_permissions(fs::Permissions::from_mode(mode))
    }

    #[cfg(not(unix))]
    fn take_after(&mut self, model: Option<&Metadata>) -> io::Result<()> {
        model.map_or(Ok(()), |model| self.set_permissions(model.permissions()))
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

/// The folder that a file is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Read and write for the owner, nothing for anybody else.
#[cfg(unix)]
const PRIVATE: u32 = 0o600;

/// Linux and macOS rename without replacing in one step.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        // Some network file systems don't know the flag.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => rename_unless_there(from, to),
        other => Ok(other?),
    }
}

/// A second name is never one that is taken; then the first goes.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) => rename_unless_there(from, to),
        Ok(()) => fs::remove_file(from),
    }
}

fn rename_unless_there(from: &Path, to: &Path) -> io::Result<()> {
    if fs::symlink_metadata(to).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::rename(from, to)
}

/// A file system that has no such call for folders says so, and needs none.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
        other => other,
    }
}

/// Windows has no such call.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
