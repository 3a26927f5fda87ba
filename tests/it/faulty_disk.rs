//! A file system that fails on demand: at the call with a number, once or from then on.

use std::fs::Metadata;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use repurpose::assessment::disk::{Disk, NewFile, RealDisk};

/// What happens at the chosen call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing: the calls are only counted.
    None,
    /// The system answers with this number, once.
    Once(i32),
    /// It answers so from then on.
    FromThen(i32),
    /// The process is killed: a write gets half-way, and nothing happens any more.
    Kill,
    /// Every write takes one byte, and every second one is interrupted.
    ShortWrites,
    /// Every read gives one byte, and every second one is interrupted.
    ShortReads,
}

/// The computer's own disk, with one fault.
#[derive(Clone, Debug)]
pub struct FaultyDisk {
    fault: Fault,
    at: usize,
    /// Every call in order; what was waited for is summed up.
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    calls: Vec<&'static str>,
    waited: Duration,
    only: Option<&'static str>,
    seen: usize,
}

struct FaultyFile {
    disk: FaultyDisk,
    inner: Box<dyn NewFile>,
    writes: usize,
}

struct FaultyReader {
    disk: FaultyDisk,
    inner: Box<dyn Read>,
    reads: usize,
}

impl FaultyDisk {
    /// The fault at the call with this number, from zero.
    pub fn new(fault: Fault, at: usize) -> Self {
        Self {
            fault,
            at,
            state: Arc::default(),
        }
    }

    /// The same, counting only the calls of one name.
    pub fn at_call(fault: Fault, name: &'static str, at: usize) -> Self {
        let disk = Self::new(fault, at);
        disk.state.lock().unwrap().only = Some(name);
        disk
    }

    /// The calls so far.
    pub fn calls(&self) -> Vec<&'static str> {
        self.state.lock().unwrap().calls.clone()
    }

    /// How long was waited.
    pub fn waited(&self) -> Duration {
        self.state.lock().unwrap().waited
    }

    /// True when the fault was met.
    pub fn was_met(&self) -> bool {
        self.state.lock().unwrap().seen > self.at
    }

    fn call(&self, name: &'static str) -> io::Result<()> {
        let mut state = self.state.lock().unwrap();
        state.calls.push(name);
        if state.only.is_some_and(|only| only != name) {
            return Ok(());
        }
        let number = state.seen;
        state.seen += 1;
        match self.fault {
            Fault::Once(error) if number == self.at => Err(io::Error::from_raw_os_error(error)),
            Fault::FromThen(error) if number >= self.at => Err(io::Error::from_raw_os_error(error)),
            Fault::Kill if number >= self.at => Err(io::Error::other("killed")),
            _ => Ok(()),
        }
    }

    fn is_killed_now(&self) -> bool {
        self.fault == Fault::Kill && self.state.lock().unwrap().seen == self.at
    }
}

impl Disk for FaultyDisk {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.call("resolve")?;
        RealDisk.resolve(path)
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        self.call("metadata")?;
        RealDisk.metadata(path)
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>> {
        self.call("open")?;
        Ok(Box::new(FaultyReader {
            disk: self.clone(),
            inner: RealDisk.open(path)?,
            reads: 0,
        }))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        self.call("create")?;
        Ok(Box::new(FaultyFile {
            disk: self.clone(),
            inner: RealDisk.create(path)?,
            writes: 0,
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("rename")?;
        RealDisk.rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("rename_new")?;
        RealDisk.rename_new(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.call("remove")?;
        RealDisk.remove(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("sync_folder")?;
        RealDisk.sync_folder(folder)
    }

    fn wait(&self, time: Duration) {
        self.state.lock().unwrap().waited += time;
    }
}

impl Read for FaultyReader {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        if self.disk.fault == Fault::ShortReads {
            self.reads += 1;
            if self.reads.is_multiple_of(2) {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let one = bytes.len().min(1);
            return self.inner.read(&mut bytes[..one]);
        }
        self.disk.call("read")?;
        self.inner.read(bytes)
    }
}

impl Write for FaultyFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.disk.fault == Fault::ShortWrites {
            self.writes += 1;
            if self.writes.is_multiple_of(2) {
                return Err(io::ErrorKind::Interrupted.into());
            }
            return self.inner.write(&bytes[..1]);
        }
        if self.disk.is_killed_now() {
            self.inner.write_all(&bytes[..bytes.len() / 2])?;
        }
        self.disk.call("write")?;
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl NewFile for FaultyFile {
    fn take_after(&mut self, model: Option<&Metadata>) -> io::Result<()> {
        self.disk.call("take_after")?;
        self.inner.take_after(model)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.disk.call("sync")?;
        self.inner.sync()
    }
}
