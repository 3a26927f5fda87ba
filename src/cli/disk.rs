//! Files and passwords, with their problems.

use std::path::Path;

use zeroize::Zeroizing;

pub use crate::wizard::{read, read_at_most};

use crate::assessment::SaveError;
use crate::assessment::disk::RealDisk;
use crate::assessment::save::{Expected, replace};
use crate::wizard::{Class, Problem};

/// Writes a file whole or not at all; what was there before stays as its backup.
///
/// # Errors
/// When it can't be written; what was there before is untouched.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    save(path, bytes, Expected::Anything)
}

/// Writes a file that must not be there yet, unless it says the same already or is replaced by
/// `force`; then what was there before stays as its backup.
///
/// # Errors
/// When another file is there, or it can't be written.
pub fn write_out(path: &Path, bytes: &[u8], force: bool) -> Result<(), Problem> {
    if force {
        return write(path, bytes);
    }
    match replace(&RealDisk, path, bytes, Expected::Nothing) {
        Ok(_) => Ok(()),
        Err(SaveError::Exists(_)) if read(path).is_ok_and(|there| there == bytes) => Ok(()),
        Err(SaveError::Exists(_)) => Err(taken(path)),
        Err(error) => Err(error.into()),
    }
}

/// Refuses a name that is taken before anything is asked or sent for what will be written there.
///
/// # Errors
/// When a file is there, and `force` is not given.
pub fn refuse_taken(path: &Path, force: bool) -> Result<(), Problem> {
    if !force && path.is_file() {
        return Err(taken(path));
    }
    Ok(())
}

fn taken(path: &Path) -> Problem {
    Problem::new(Class::Output, "out-exists").at(path.display().to_string())
}

/// Writes a file that must not be there yet.
///
/// # Errors
/// When it is there, or can't be written.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    save(path, bytes, Expected::Nothing)
}

fn save(path: &Path, bytes: &[u8], expected: Expected) -> Result<(), Problem> {
    replace(&RealDisk, path, bytes, expected)
        .map(drop)
        .map_err(Problem::from)
}

/// True for a file that is written as Markdown by its ending, false for one that is written as PDF.
///
/// # Errors
/// When its ending says neither.
pub fn is_markdown(path: &Path) -> Result<bool, Problem> {
    let ending = path.extension().unwrap_or_default();
    if ending.eq_ignore_ascii_case("md") {
        Ok(true)
    } else if ending.eq_ignore_ascii_case("pdf") {
        Ok(false)
    } else {
        let problem = Problem::new(Class::Usage, "unknown-ending");
        Err(problem.at(path.display().to_string()))
    }
}

/// The first line of the password file, or what is typed at the terminal.
///
/// # Errors
/// When neither can be read.
pub fn password(file: Option<&Path>, prompt: &str) -> Result<Zeroizing<String>, Problem> {
    let Some(path) = file else {
        let typed = rpassword::prompt_password(prompt);
        return typed
            .map(Zeroizing::new)
            .map_err(|_| Problem::new(Class::Input, "no-password"));
    };
    let bytes = Zeroizing::new(read(path)?);
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| Problem::new(Class::Input, "not-utf8").at(path.display().to_string()))?;
    Ok(Zeroizing::new(
        text.lines().next().unwrap_or_default().to_owned(),
    ))
}
