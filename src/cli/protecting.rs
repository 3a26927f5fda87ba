//! `protect` and `unprotect`, and the passphrase that every command may need.

use std::path::Path;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::assessment::{Fault, Passphrase, Protection, file, register};
use crate::wizard::{Class, Desk, Error, Problem, Target, Wizard, register_cache};

use super::arguments::Protect;
use super::terminal::{Ending, Terminal};
use super::{disk, one, open_to_change};

/// Protects a file, or gives it another passphrase.
pub fn protect(arguments: &Protect, terminal: &Terminal) -> Ending {
    let mut wizard = open_to_change(&arguments.file, terminal, false)?;
    let passphrase = new_passphrase(arguments.new_passphrase_file.as_deref(), terminal)?;
    let mut random = Zeroizing::new([0; 32]);
    getrandom::fill(&mut *random).map_err(|_| one(Problem::new(Class::Output, "no-randomness")))?;
    let protection = Protection::new(&passphrase, &random);
    let protection = protection.ok_or_else(|| one(Problem::new(Class::Output, "not-protected")))?;
    wizard.protect(Some(protection));
    wizard.save(Target::Own, Timestamp::now()).map_err(one)?;
    if let Some(cache) = register_cache() {
        let forgotten = register::forget(&cache);
        forgotten.map_err(|cause| one(Problem::unreadable(&cache, &cause)))?;
    }
    terminal.print(&terminal.texts.get("protect-done"))?;
    Ok(true)
}

/// Writes a protected file so that everybody can read it.
pub fn unprotect(path: &Path, terminal: &Terminal) -> Ending {
    let mut wizard = open_to_change(path, terminal, false)?;
    wizard.protect(None);
    wizard.save(Target::Own, Timestamp::now()).map_err(one)?;
    Ok(true)
}

/// Takes the passphrase out of the file that was named, for whatever is opened.
pub fn take_passphrase(named: Option<&Path>, terminal: &mut Terminal) -> Result<(), Vec<Problem>> {
    if let Some(path) = named {
        let text = disk::password(Some(path), "").map_err(one)?;
        terminal.desk.passphrase = Some(Passphrase::new(text.as_str()));
    }
    Ok(())
}

/// Opens a file; asks for its passphrase where it is needed and none was named.
pub fn asking(
    path: &Path,
    terminal: &Terminal,
    open: impl Fn(&Desk) -> Result<Wizard, Error>,
) -> Result<Wizard, Vec<Problem>> {
    let is_locked = |error: &Error| {
        let fault = Fault::Locked;
        matches!(error, Error::File(file::Error::Protected { fault: found, .. }) if *found == fault)
    };
    match open(&terminal.desk) {
        Err(error) if is_locked(&error) => {
            let name = path.display().to_string();
            let values = [("file", (&name).into())];
            let prompt = terminal.texts.with("prompt-passphrase", &values);
            let typed = disk::password(None, &prompt).map_err(|_| one(error))?;
            let desk = Desk {
                passphrase: Some(Passphrase::new(typed.as_str())),
                ..terminal.desk.clone()
            };
            open(&desk).map_err(one)
        }
        opened => opened.map_err(one),
    }
}

/// This command's own option, in place of the one for passwords of identities.
fn without_file(problem: Problem) -> Problem {
    match problem.kind {
        "no-password" => Problem::new(problem.class, "no-new-passphrase"),
        _ => problem,
    }
}

/// The passphrase to come; one that is typed is typed twice.
fn new_passphrase(named: Option<&Path>, terminal: &Terminal) -> Result<Passphrase, Vec<Problem>> {
    let texts = terminal.texts;
    let first = disk::password(named, &texts.get("prompt-new-passphrase"));
    let first = first.map_err(|problem| one(without_file(problem)))?;
    if named.is_none() {
        let again = disk::password(None, &texts.get("prompt-passphrase-again")).map_err(one)?;
        if again != first {
            return Err(one(Problem::new(Class::Input, "passphrases-differ")));
        }
    }
    if first.chars().count() < Passphrase::SHORTEST {
        let problem = Problem::new(Class::Input, "short-passphrase");
        return Err(one(problem.with("least", Passphrase::SHORTEST)));
    }
    Ok(Passphrase::new(first.as_str()))
}
