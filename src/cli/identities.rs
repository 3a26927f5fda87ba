//! `identity new` and `identity show`.

use getrandom::{SysRng, rand_core::UnwrapErr};
use jiff::Timestamp;
use serde_json::json;

use crate::language::Value;
use crate::signature::{Certificate, Identity, SelfIssued};
use crate::wizard::{Class, Problem};

use super::arguments::{IdentityTask, NewIdentity, ShowIdentity};
use super::terminal::{Ending, Terminal};
use super::{disk, one};

/// `identity new` or `identity show`.
pub fn run(task: IdentityTask, terminal: &Terminal) -> Ending {
    match task {
        IdentityTask::New(new) => issue(new, terminal),
        IdentityTask::Show(show) => self::show(&show, terminal),
    }
}

/// The system's randomness. Without it no key can be made, and nothing sensible can go on.
pub fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// A fingerprint as people compare it: pairs of hexadecimal digits.
pub fn fingerprint(certificate: &Certificate) -> String {
    let pairs = certificate
        .fingerprint_sha256()
        .map(|byte| format!("{byte:02X}"));
    pairs.join(":")
}

fn issue(new: NewIdentity, terminal: &Terminal) -> Ending {
    if new.out.exists() {
        let problem = Problem::new(Class::Output, "exists").at(new.out.display().to_string());
        return Err(one(problem));
    }
    let prompt = terminal.texts.get("prompt-new-password");
    let password = disk::password(new.password_file.as_deref(), &prompt).map_err(one)?;
    let identity = SelfIssued {
        name: new.name,
        organization: new.organization,
        email: new.email,
        algorithm: new.algorithm.into(),
    };
    let p12 = identity
        .issue(Timestamp::now(), &mut rng(), &password)
        .map_err(one)?;
    disk::write_new(&new.out, &p12).map_err(one)?;
    Ok(true)
}

fn show(arguments: &ShowIdentity, terminal: &Terminal) -> Ending {
    let p12 = disk::read(&arguments.p12).map_err(one)?;
    let prompt = terminal.texts.get("prompt-password");
    let password = disk::password(arguments.password_file.as_deref(), &prompt).map_err(one)?;
    let at = |problem: Problem| one(problem.at(arguments.p12.display().to_string()));
    let identity = Identity::open(&p12, &password).map_err(|error| at(error.into()))?;
    let certificate = identity.certificate();
    if let Some(path) = &arguments.certificate {
        let pem = certificate.to_pem().map_err(|error| at(error.into()))?;
        disk::write(path, pem.as_bytes()).map_err(one)?;
    }
    if arguments.json {
        terminal.json(&json!({
            "subject": certificate.subject(),
            "issuer": certificate.issuer(),
            "self_issued": certificate.self_issued(),
            "not_before": certificate.not_before().to_string(),
            "not_after": certificate.not_after().to_string(),
            "fingerprint_sha256": fingerprint(certificate),
        }))?;
    } else {
        terminal.print(&words(certificate, terminal))?;
    }
    Ok(true)
}

fn words(certificate: &Certificate, terminal: &Terminal) -> String {
    let day = |time: Timestamp| {
        terminal
            .texts
            .date(time.to_zoned_datetime(jiff::tz::TimeZone::UTC).date())
    };
    let (from, until) = (day(certificate.not_before()), day(certificate.not_after()));
    let values = [
        ("subject", certificate.subject()),
        ("issuer", certificate.issuer()),
        ("from", from),
        ("until", until),
        ("fingerprint", fingerprint(certificate)),
    ];
    let values: Vec<_> = values
        .iter()
        .map(|(name, value)| (*name, Value::Text(value)))
        .collect();
    let kind = if certificate.self_issued() {
        "identity-self-issued"
    } else {
        "identity-issued"
    };
    format!(
        "{}\n\n{}\n",
        terminal.texts.with("identity-facts", &values),
        terminal.texts.get(kind)
    )
}
