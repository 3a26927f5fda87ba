//! Bytes on their way into a file, counted and hashed while they are copied.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

/// Large enough that the system call costs nothing beside the hash.
const CHUNK: usize = 64 << 10;

/// What was copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Copied {
    pub size: u64,
    pub sha256: String,
}

/// Why it was not copied.
pub(super) enum Fault {
    Read(io::Error),
    Write(io::Error),
    /// There is more than the limit allows.
    TooLarge,
}

/// SHA-256 in hexadecimal.
pub(super) fn digest(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// Copies everything, or fails at the limit.
pub(super) fn copy(from: &mut impl Read, to: &mut impl Write, limit: u64) -> Result<Copied, Fault> {
    let mut hash = Sha256::new();
    let mut chunk = vec![0; CHUNK];
    let mut size = 0_u64;
    loop {
        let read = match from.read(&mut chunk) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Fault::Read(error)),
        };
        size += read as u64;
        if size > limit {
            return Err(Fault::TooLarge);
        }
        let bytes = chunk.get(..read).unwrap_or_default();
        hash.update(bytes);
        to.write_all(bytes).map_err(Fault::Write)?;
    }
    Ok(Copied {
        size,
        sha256: hexadecimal(&hash.finalize()),
    })
}

/// Opens a file that is one: neither a link nor a folder, a device or a pipe that never ends.
pub(super) fn open_file(path: &Path) -> io::Result<File> {
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(io::ErrorKind::NotFound.into());
    }
    File::open(path)
}

fn hexadecimal(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}
