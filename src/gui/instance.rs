//! One window: a second start hands its file to the first, and ends.
//!
//! The first listens on a socket in the runtime folder of the user, one for each display. Whatever
//! goes wrong there, a window is opened: nothing here may keep anybody from working.

use std::path::{Path, PathBuf};

/// What a start finds.
pub enum Start {
    /// It is the first, and hears of others; or there is no place to hear of them.
    First(Option<Ear>),
    /// Another window has taken over.
    Handed,
}

/// Where a start would find the first one; `None` where the system has no place for it that is the
/// user's alone.
pub fn place() -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("XDG_RUNTIME_DIR")?);
    let display = ["WAYLAND_DISPLAY", "DISPLAY"].map(std::env::var);
    let display = display
        .into_iter()
        .flatten()
        .find(|name| !name.is_empty())?;
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let display: String = display.chars().map(plain).collect();
    Some(folder.join(format!("repurpose-{display}.socket")))
}

#[cfg(unix)]
pub use unix::{Ear, start};

#[cfg(not(unix))]
pub use elsewhere::{Ear, start};

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::fs;
    use std::io::{ErrorKind, Read, Write};
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    use super::Start;

    /// Who does not answer within this time is not waited for.
    const PATIENCE: Duration = Duration::from_millis(500);

    /// The longest path that is taken in, in bytes.
    const LONGEST: u64 = 16 << 10;

    /// What the first says when it takes over.
    const TAKEN: &[u8] = b"taken";

    /// Hears of later starts.
    pub struct Ear {
        listener: UnixListener,
        place: PathBuf,
    }

    /// Hands the file to the window that listens at this place; where none does, listens there.
    pub fn start(place: &Path, file: Option<&Path>) -> Start {
        if !is_private(place) {
            return Start::First(None);
        }
        match UnixStream::connect(place) {
            Ok(stream) => match hand_over(stream, file) {
                Ok(()) => Start::Handed,
                // It may be busy, or something else: its place is left to it.
                Err(_) => Start::First(None),
            },
            Err(error) => {
                if error.kind() == ErrorKind::ConnectionRefused {
                    // Whoever listened here has ended without a word.
                    let _ = fs::remove_file(place);
                }
                let ear = UnixListener::bind(place).ok().map(|listener| Ear {
                    listener,
                    place: place.to_owned(),
                });
                Start::First(ear)
            }
        }
    }

    impl Ear {
        /// Hears of later starts for as long as the program runs; `each` is given the file, if the
        /// start had one.
        pub fn listen(self, each: impl Fn(Option<PathBuf>) + Send + 'static) {
            std::thread::spawn(move || {
                for stream in self.listener.incoming() {
                    if let Some(file) = stream.ok().and_then(|stream| take(stream).ok()) {
                        each(file);
                    }
                }
            });
        }

        /// Where it listens, to be taken away at the end.
        pub fn place(&self) -> &Path {
            &self.place
        }
    }

    fn hand_over(mut stream: UnixStream, file: Option<&Path>) -> std::io::Result<()> {
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        if let Some(file) = file {
            let file = std::path::absolute(file)?;
            stream.write_all(file.as_os_str().as_bytes())?;
        }
        stream.shutdown(std::net::Shutdown::Write)?;
        let mut said = [0; TAKEN.len()];
        stream.read_exact(&mut said)?;
        if said == TAKEN {
            Ok(())
        } else {
            Err(ErrorKind::InvalidData.into())
        }
    }

    fn take(mut stream: UnixStream) -> std::io::Result<Option<PathBuf>> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut said = Vec::new();
        (&mut stream).take(LONGEST + 1).read_to_end(&mut said)?;
        if said.len() as u64 > LONGEST {
            return Err(ErrorKind::InvalidData.into());
        }
        stream.write_all(TAKEN)?;
        Ok((!said.is_empty()).then(|| PathBuf::from(OsStr::from_bytes(&said))))
    }

    /// True where nobody else can listen or speak.
    fn is_private(place: &Path) -> bool {
        let folder = place.parent().and_then(|folder| fs::metadata(folder).ok());
        folder.is_some_and(|folder| folder.is_dir() && folder.permissions().mode() & 0o077 == 0)
    }
}

#[cfg(not(unix))]
mod elsewhere {
    use std::path::{Path, PathBuf};

    use super::Start;

    /// Nothing is heard here: the standard library has no socket that is the user's alone.
    pub enum Ear {}

    /// Every start is a window of its own.
    pub fn start(_: &Path, _: Option<&Path>) -> Start {
        Start::First(None)
    }

    impl Ear {
        /// Never called: there is none.
        pub fn listen(self, _: impl Fn(Option<PathBuf>) + Send + 'static) {
            match self {}
        }

        /// Never called: there is none.
        pub fn place(&self) -> &Path {
            match *self {}
        }
    }
}

/// Takes the place away once the window is closed.
pub struct Listening(PathBuf);

impl Listening {
    /// At this place.
    pub fn at(place: &Path) -> Self {
        Self(place.to_owned())
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        // What stays behind is taken away by the next start.
        let _ = std::fs::remove_file(&self.0);
    }
}
