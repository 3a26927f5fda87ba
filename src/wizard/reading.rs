//! What both faces read from outside, by way of the disk, within limits.

use std::io::Read;
use std::path::Path;

use crate::assessment::disk::{Disk, RealDisk};

use super::problem::{Class, Problem};

/// The largest file that is read, in bytes: a document with its evidence.
const MAX_BYTES: u64 = 256 << 20;

/// A file's bytes.
///
/// # Errors
/// When it can't be read or is too large.
pub fn read(path: &Path) -> Result<Vec<u8>, Problem> {
    read_at_most(path, MAX_BYTES)
}

/// A file's bytes, of which no more than the limit are ever in memory.
///
/// # Errors
/// When it can't be read or is too large.
pub fn read_at_most(path: &Path, limit: u64) -> Result<Vec<u8>, Problem> {
    let unreadable = |cause| Problem::unreadable(path, &cause);
    let mut bytes = Vec::new();
    let file = RealDisk.open(path).map_err(unreadable)?;
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > limit {
        let problem = Problem::new(Class::Input, "too-large").with("limit", limit);
        return Err(problem.at(path.display().to_string()));
    }
    Ok(bytes)
}
