//! Certificates, OCSP answers and revocation lists from files and folders.

use std::path::{Path, PathBuf};

use crate::signature::{Evidence, Trust};
use crate::wizard::Problem;

use super::disk;

/// The certificates in the given files and folders, all of them trusted.
///
/// # Errors
/// When one can't be read or holds no certificate.
pub fn trust(paths: &[PathBuf]) -> Result<Trust, Problem> {
    let mut trust = Trust::none();
    for_each_file(paths, |bytes| trust.add_file(bytes))?;
    Ok(trust)
}

/// What helps to judge certificates without being trusted.
///
/// # Errors
/// When one can't be read or is nothing of the kind.
pub fn evidence(paths: &[PathBuf]) -> Result<Evidence, Problem> {
    let mut evidence = Evidence::default();
    for_each_file(paths, |bytes| evidence.add_file(bytes))?;
    Ok(evidence)
}

fn for_each_file<E: Into<Problem>>(
    paths: &[PathBuf],
    mut take: impl FnMut(&[u8]) -> Result<(), E>,
) -> Result<(), Problem> {
    for path in paths {
        for file in files(path)? {
            let bytes = disk::read(&file)?;
            take(&bytes).map_err(|error| error.into().at(file.display().to_string()))?;
        }
    }
    Ok(())
}

/// The file itself, or the files in a folder, by name.
fn files(path: &Path) -> Result<Vec<PathBuf>, Problem> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = std::fs::read_dir(path).map_err(|cause| Problem::unreadable(path, &cause))?;
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    Ok(files)
}
