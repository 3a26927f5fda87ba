//! The outside of the window: file dialogs, the clock, chance, the disk, threads. A test hands in
//! its own.

use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::{Duration, Instant};

use getrandom::{SysRng, rand_core::UnwrapErr};
use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::assessment::disk::RealDisk;
use crate::assessment::save::{Expected, replace};
use crate::wizard::{Problem, register_cache};

use super::keeper::{Keeper, SettingsFile};

pub use crate::wizard::{read, read_at_most};

/// A dialog that is gone sooner than this never was there: nobody cancels so fast.
const TOO_FAST: Duration = Duration::from_millis(250);

/// Everything from outside that the window needs.
pub struct World {
    /// Asks the person for a file.
    pub picker: Box<dyn FilePicker>,
    /// Does slow work.
    pub runner: Box<dyn Runner>,
    /// Keeps the settings.
    pub keeper: Arc<dyn Keeper>,
    /// What time it is.
    pub clock: fn() -> Timestamp,
    /// The folder for what the register remembers; nothing is remembered without one.
    pub register_cache: Option<PathBuf>,
}

/// Asks the person for a file, without waiting for the answer.
pub trait FilePicker {
    /// Opens a dialog and gives the answer once there is one.
    fn pick(&self, wish: Wish, answer: Answer);
}

/// Whoever waits for a picked file.
pub type Answer = Box<dyn FnOnce(Picked) + Send>;

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Wish {
    /// What the dialog is called.
    pub title: String,
    /// What kind of file it is, in a word or two.
    pub kind: String,
    /// The endings of the files that fit; none when any does.
    pub endings: &'static [&'static str],
    /// True when a folder is asked for.
    pub is_folder: bool,
    /// The name that is proposed; only where a file is written.
    pub name: Option<String>,
    /// Where the dialog starts.
    pub folder: Option<PathBuf>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    /// This file.
    File(PathBuf),
    /// None.
    Nothing,
    /// This desktop has no file dialog.
    NoDialog,
}

/// Does work that would hold up the window.
pub trait Runner {
    /// Does the work, now or soon.
    fn run(&self, work: Box<dyn FnOnce() + Send>);
}

/// A thread for each piece of work.
pub struct Threads;

/// The dialogs of the desktop.
pub struct Desktop;

impl World {
    /// The real one.
    pub fn real() -> Self {
        Self {
            picker: Box::new(Desktop),
            runner: Box::new(Threads),
            keeper: Arc::new(SettingsFile::usual()),
            clock: Timestamp::now,
            register_cache: register_cache(),
        }
    }
}

impl Runner for Threads {
    fn run(&self, work: Box<dyn FnOnce() + Send>) {
        std::thread::spawn(work);
    }
}

impl FilePicker for Desktop {
    /// The dialog is made here, as some systems want it on the thread of the window, and waited
    /// for elsewhere.
    fn pick(&self, wish: Wish, answer: Answer) {
        let mut dialog = rfd::AsyncFileDialog::new().set_title(wish.title);
        if !wish.endings.is_empty() {
            dialog = dialog.add_filter(wish.kind, wish.endings);
        }
        if let Some(folder) = wish.folder {
            dialog = dialog.set_directory(folder);
        }
        let asked = Instant::now();
        let finish = move |file: Option<rfd::FileHandle>| {
            answer(match file {
                Some(file) => Picked::File(file.path().to_owned()),
                None if asked.elapsed() < TOO_FAST => Picked::NoDialog,
                None => Picked::Nothing,
            });
        };
        match wish.name {
            Some(name) => {
                let file = dialog.set_file_name(name).save_file();
                std::thread::spawn(|| finish(wait_for(file)));
            }
            None if wish.is_folder => {
                let folder = dialog.pick_folder();
                std::thread::spawn(|| finish(wait_for(folder)));
            }
            None => {
                let file = dialog.pick_file();
                std::thread::spawn(|| finish(wait_for(file)));
            }
        }
    }
}

/// The system's randomness. Without it no key can be made, and nothing sensible can go on.
pub fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// What nobody can guess; `None` when the system gives no chance.
pub fn secret() -> Option<Zeroizing<[u8; 32]>> {
    let mut secret = Zeroizing::new([0; 32]);
    getrandom::fill(&mut *secret).ok()?;
    Some(secret)
}

/// Writes a file whole or not at all: over another one, which stays as its backup, or only where
/// there is none.
///
/// # Errors
/// When it can't be written; what was there before is untouched.
pub fn write(path: &Path, bytes: &[u8], expected: Expected) -> Result<(), Problem> {
    replace(&RealDisk, path, bytes, expected)
        .map(drop)
        .map_err(Problem::from)
}

/// Waits on this thread until a future is done.
fn wait_for<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}
