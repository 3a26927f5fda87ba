//! `demo`: the whole job without a window, on the example that the program ships.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::assessment::file;
use crate::language::{Language, Value};
use crate::signature::{Identity, KeyAlgorithm, SelfIssued, Trust};
use crate::wizard::{self, Class, Problem, Role, Target, Wizard, check, check_words};

use super::identities::rng;
use super::terminal::{Ending, Terminal};
use super::{disk, one, score_text, verification};

const CASE: &str = "ai-training.repurpose.ron";
const LETTER: &str = "letter.pdf";
const SIGNED: &str = "letter-signed.pdf";
const IDENTITY: &str = "identity.p12";
const PASSWORD: &str = "identity-password.txt";
const CERTIFICATE: &str = "certificate.pem";

/// Score, letter, identity, signature, verification; the files stay where they are said to be.
pub fn run(dir: Option<PathBuf>, terminal: &Terminal) -> Ending {
    let now = Timestamp::now();
    let folder = folder(dir, now)?;
    refuse_taken(&folder)?;
    let mut wizard = case(&folder, now, terminal)?;
    say(terminal, "demo-result", &[])?;
    terminal.print(&score_text::of(&wizard, true, terminal.texts))?;

    let letter = letter(&mut wizard, now)?;
    disk::write(&folder.join(LETTER), &letter).map_err(one)?;
    let identity = identity(now, &folder)?;
    let signed = sign(&letter, &identity, now)?;
    let path = folder.join(SIGNED);
    disk::write(&path, &signed).map_err(one)?;

    let mut trust = Trust::none();
    trust.add(identity.certificate().clone());
    let given = Some(wizard.assessment());
    let check = check(&terminal.desk, &signed, &trust, given, now);
    say(terminal, "demo-verified", &[])?;
    terminal.print(&check_words(&path, &check, terminal.texts))?;
    let folder = folder.display().to_string();
    say(terminal, "demo-files", &[("folder", Value::Text(&folder))])?;
    Ok(verification::holds(&check))
}

/// The shipped case, as a file of its own.
fn case(folder: &Path, now: Timestamp, terminal: &Terminal) -> Result<Wizard, Vec<Problem>> {
    let assessment = file::parse(CASE, wizard::EXAMPLE_AI_TRAINING.as_bytes()).map_err(one)?;
    let mut wizard = Wizard::of(&terminal.desk, assessment).map_err(one)?;
    let path = folder.join(CASE);
    wizard.save(Target::File(&path), now).map_err(one)?;
    Ok(wizard)
}

/// The letter, told by the case's file and by the letter alike.
fn letter(wizard: &mut Wizard, now: Timestamp) -> Result<Vec<u8>, Vec<Problem>> {
    let export = wizard::Export {
        language: Language::En,
        draft: false,
        issued: now,
        stationery: Arc::default(),
    };
    let questionnaire = wizard.in_language(Language::En);
    let issued = wizard.issued(now).map_err(one)?;
    let bytes = wizard::export(&questionnaire, &issued, wizard.evidence(), export)?;
    wizard.take_history(&issued);
    wizard.save(Target::Own, now).map_err(one)?;
    Ok(bytes)
}

fn sign(letter: &[u8], identity: &Identity, now: Timestamp) -> Result<Vec<u8>, Vec<Problem>> {
    let order = wizard::Order {
        role: Role::Controller,
        language: Language::En,
        now,
        level: wizard::Level::B,
        service: None,
        known: None,
    };
    wizard::sign(letter, identity, &order, &mut rng()).map_err(one)
}

fn say(terminal: &Terminal, key: &str, values: &[(&str, Value<'_>)]) -> Result<(), Vec<Problem>> {
    terminal.print(&format!("\n{}\n", terminal.texts.with(key, values)))
}

/// The folder that was named, or a new one among the temporary files.
fn folder(dir: Option<PathBuf>, now: Timestamp) -> Result<PathBuf, Vec<Problem>> {
    let folder = dir.unwrap_or_else(|| {
        std::env::temp_dir().join(format!("repurpose-demo-{}", now.as_millisecond()))
    });
    std::fs::create_dir_all(&folder).map_err(|cause| one(Problem::unwritable(&folder, &cause)))?;
    Ok(folder)
}

/// What an earlier demonstration left is written anew; the files of a folder where none was are
/// somebody's own.
fn refuse_taken(folder: &Path) -> Result<(), Vec<Problem>> {
    if folder.join(PASSWORD).exists() {
        return Ok(());
    }
    let names = [CASE, LETTER, SIGNED, IDENTITY, CERTIFICATE];
    let mut paths = names.iter().map(|name| folder.join(name));
    match paths.find(|path| path.exists()) {
        Some(path) => {
            let problem = Problem::new(Class::Output, "exists");
            Err(one(problem.at(path.display().to_string())))
        }
        None => Ok(()),
    }
}

/// An identity of the demonstration's own, with a password that nobody needs to know again. The one
/// of an earlier run in the same folder is used on: no identity is ever overwritten.
fn identity(now: Timestamp, folder: &Path) -> Result<Identity, Vec<Problem>> {
    let (p12, words) = (folder.join(IDENTITY), folder.join(PASSWORD));
    if !p12.exists() {
        let (bytes, password) = issue(now)?;
        disk::write(&words, password.as_bytes()).map_err(one)?;
        disk::write_new(&p12, &bytes).map_err(one)?;
    }
    let password = disk::password(Some(&words), "").map_err(one)?;
    let identity = Identity::open(&disk::read(&p12).map_err(one)?, &password);
    let at = |error| one(Problem::from(error).at(p12.display().to_string()));
    let identity = identity.map_err(at)?;
    let pem = identity.certificate().to_pem().map_err(one)?;
    disk::write(&folder.join(CERTIFICATE), pem.as_bytes()).map_err(one)?;
    Ok(identity)
}

fn issue(now: Timestamp) -> Result<(Vec<u8>, Zeroizing<String>), Vec<Problem>> {
    let mut secret = [0u8; 16];
    getrandom::fill(&mut secret).map_err(|_| one(Problem::new(Class::Output, "no-randomness")))?;
    let password = Zeroizing::new(secret.map(|byte| format!("{byte:02x}")).concat());
    let issued = SelfIssued {
        name: "Claire Fontaine".to_owned(),
        organization: Some("Atelier Nord SAS".to_owned()),
        email: None,
        algorithm: KeyAlgorithm::P256,
    };
    let p12 = issued.issue(now, &mut rng(), &password).map_err(one)?;
    Ok((p12, password))
}
