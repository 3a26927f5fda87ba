//! `sign`.

use std::path::Path;

use jiff::Timestamp;

use crate::assessment::Hash;
use crate::language::Value;
use crate::signature::{Certificate, Identity, TimestampService};
use crate::wizard::{self, Class, Http, Problem, Target, TokenKey, Wizard};

use super::anchors;
use super::arguments::Sign;
use super::identities::rng;
use super::terminal::{Ending, Terminal};
use super::{disk, language, one, open_to_change};

/// Signs the prepared field.
pub fn run(arguments: &Sign, terminal: &Terminal) -> Ending {
    disk::refuse_taken(&arguments.out, arguments.force).map_err(one)?;
    let http = Http::new();
    let document = disk::read(&arguments.pdf).map_err(one)?;
    let known = anchors::evidence(&arguments.evidence).map_err(one)?;
    let identity = identity(arguments, terminal).map_err(one)?;
    let order = wizard::Order {
        role: arguments.role.into(),
        language: wizard::language_of(&document).unwrap_or_else(language),
        now: Timestamp::now(),
        level: level(arguments),
        service: arguments.tsa.as_deref().map(|address| TimestampService {
            address,
            policy: arguments.tsa_policy,
            transport: &http,
        }),
        known: Some(&known),
    };
    let kept = arguments.assessment.as_deref();
    let kept = kept.map(|file| of(file, &document, terminal)).transpose()?;
    let signed = wizard::sign(&document, &identity, &order, &mut rng())
        .map_err(|error| one(at(&arguments.pdf, error)))?;
    disk::write_out(&arguments.out, &signed, arguments.force).map_err(one)?;
    tell(&http, terminal)?;
    if let Some(mut wizard) = kept {
        wizard.record_signature(Hash::of(&signed), order.now);
        wizard.save(Target::Own, order.now).map_err(one)?;
    }
    Ok(true)
}

/// The assessment whose document is signed; another one's signature has no place in its history.
fn of(file: &Path, document: &[u8], terminal: &Terminal) -> Result<Wizard, Vec<Problem>> {
    let wizard = open_to_change(file, terminal, false)?;
    let inside = wizard::extract(document).map_err(one)?.assessment;
    if wizard.says(&inside) {
        return Ok(wizard);
    }
    let differs = Problem::new(Class::Input, "not-its-document");
    Err(one(differs.at(file.display().to_string())))
}

/// Naming a service is enough to ask for a stamp.
fn level(arguments: &Sign) -> wizard::Level {
    match (arguments.level, &arguments.tsa) {
        (Some(level), _) => level.into(),
        (None, Some(_)) => wizard::Level::T,
        (None, None) => wizard::Level::B,
    }
}

/// Whatever was asked over the network is named.
fn tell(http: &Http, terminal: &Terminal) -> Result<(), Vec<Problem>> {
    let asked = http.asked().join(", ");
    if asked.is_empty() {
        return Ok(());
    }
    let values = [("addresses", Value::Text(&asked))];
    terminal.print(&terminal.texts.with("sign-asked", &values))
}

fn identity(arguments: &Sign, terminal: &Terminal) -> Result<Identity, Problem> {
    let identity = match (&arguments.pkcs11, &arguments.p12) {
        (Some(module), _) => on_token(module, arguments, terminal)?,
        (None, Some(file)) => in_file(file, arguments, terminal)?,
        // The parser wants one of them.
        (None, None) => return Err(Problem::new(Class::Usage, "no-identity")),
    };
    let identity = match arguments.pss {
        true => identity.with_pss(),
        false => identity,
    };
    Ok(match arguments.hash {
        Some(hash) => identity.with_digest(hash.into()),
        None => identity,
    })
}

fn in_file(file: &Path, arguments: &Sign, terminal: &Terminal) -> Result<Identity, Problem> {
    let p12 = disk::read(file)?;
    let prompt = terminal.texts.get("prompt-password");
    let password = disk::password(arguments.password_file.as_deref(), &prompt)?;
    let identities = Identity::open_all(&p12, &password).map_err(|error| at(file, error))?;
    wizard::chosen_identity(identities, arguments.key_name.as_deref())
        .map_err(|problem| problem.at(file.display().to_string()))
}

fn on_token(module: &Path, arguments: &Sign, terminal: &Terminal) -> Result<Identity, Problem> {
    let certificates = match &arguments.certificate {
        Some(file) => Certificate::read_all(&disk::read(file)?).map_err(|error| at(file, error))?,
        None => Vec::new(),
    };
    let wanted = TokenKey {
        module,
        token: arguments.token.as_deref().unwrap_or_default(),
        key: arguments.key.as_deref().unwrap_or_default(),
        certificates: &certificates,
    };
    let prompt = terminal.texts.get("prompt-pin");
    let pin = disk::password(arguments.pin_file.as_deref(), &prompt)?;
    wizard::token_identity(&wanted, &pin).map_err(|error| at(module, error))
}

fn at(file: &Path, error: impl Into<Problem>) -> Problem {
    error.into().at(file.display().to_string())
}
