//! `sign`.

use std::path::Path;

use jiff::Timestamp;

use crate::signature::{Identity, TimestampService};
use crate::wizard::{self, Class, Http, Problem};

use super::arguments::{Level, Sign};
use super::identities::rng;
use super::terminal::{Ending, Terminal};
use super::{disk, language, one};

/// Signs the prepared field.
pub fn run(arguments: &Sign, terminal: &Terminal) -> Ending {
    let http = Http::new();
    let timestamp = service(arguments, &http).map_err(one)?;
    let document = disk::read(&arguments.pdf).map_err(one)?;
    let identity = identity(arguments, terminal).map_err(one)?;
    let order = wizard::Order {
        role: arguments.role.into(),
        language: wizard::language_of(&document).unwrap_or_else(language),
        now: Timestamp::now(),
        timestamp,
    };
    let signed = wizard::sign(&document, &identity, &order, &mut rng())
        .map_err(|error| one(at(&arguments.pdf, error)))?;
    disk::write(&arguments.out, &signed).map_err(one)?;
    Ok(true)
}

/// The time-stamping service that the level calls for; naming one is enough to ask for a stamp.
fn service<'a>(
    arguments: &'a Sign,
    http: &'a Http,
) -> Result<Option<TimestampService<'a>>, Problem> {
    let stamped = match arguments.level {
        Some(level) => level == Level::BT,
        None => arguments.tsa.is_some(),
    };
    if !stamped {
        return Ok(None);
    }
    let address = arguments.tsa.as_deref();
    let missing = || Problem::new(Class::Usage, "no-timestamp-service");
    Ok(Some(TimestampService {
        address: address.ok_or_else(missing)?,
        policy: arguments.tsa_policy,
        transport: http,
    }))
}

fn identity(arguments: &Sign, terminal: &Terminal) -> Result<Identity, Problem> {
    let p12 = disk::read(&arguments.p12)?;
    let prompt = terminal.texts.get("prompt-password");
    let password = disk::password(arguments.password_file.as_deref(), &prompt)?;
    Identity::open(&p12, &password).map_err(|error| at(&arguments.p12, error))
}

fn at(file: &Path, error: impl Into<Problem>) -> Problem {
    error.into().at(file.display().to_string())
}
