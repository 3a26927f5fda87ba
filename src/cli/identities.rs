//! `identity new` and `identity show`.

use getrandom::{SysRng, rand_core::UnwrapErr};
use jiff::Timestamp;
use serde_json::json;

use crate::language::Value;
use crate::signature::{Certificate, Identity, SelfIssued};
use crate::wizard::{Class, LEAST_PASSWORD, Problem, fingerprint_pdf};

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

fn issue(new: NewIdentity, terminal: &Terminal) -> Ending {
    if new.out.exists() {
        let problem = Problem::new(Class::Output, "exists").at(new.out.display().to_string());
        return Err(one(problem));
    }
    let prompt = terminal.texts.get("prompt-new-password");
    let password = disk::password(new.password_file.as_deref(), &prompt).map_err(one)?;
    if password.chars().count() < LEAST_PASSWORD {
        let problem = Problem::new(Class::Input, "short-password");
        return Err(one(problem.with("least", LEAST_PASSWORD)));
    }
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
    let identities = Identity::open_all(&p12, &password).map_err(|error| at(error.into()))?;
    let certificates: Vec<&Certificate> = identities.iter().map(Identity::certificate).collect();
    if let (Some(path), Some(first)) = (&arguments.certificate, certificates.first()) {
        let pem = first.to_pem().map_err(|error| at(error.into()))?;
        disk::write(path, pem.as_bytes()).map_err(one)?;
    }
    if let (Some(path), Some(first)) = (&arguments.page, certificates.first()) {
        let language = arguments.lang.unwrap_or(terminal.desk.language);
        let page = fingerprint_pdf(first, language, Timestamp::now());
        let page = page.map_err(|error| at(error.into()))?;
        disk::write(path, &page).map_err(one)?;
    }
    if arguments.json {
        let keys: Vec<_> = certificates.iter().map(|one| facts(one)).collect();
        let mut first = keys.first().cloned().unwrap_or_default();
        first["keys"] = json!(keys);
        terminal.json(&first)?;
    } else {
        let texts: Vec<String> = certificates
            .iter()
            .map(|one| words(one, terminal))
            .collect();
        terminal.print(&texts.join("\n"))?;
    }
    Ok(true)
}

fn facts(certificate: &Certificate) -> serde_json::Value {
    json!({
        "subject": certificate.subject(),
        "issuer": certificate.issuer(),
        "self_issued": certificate.self_issued(),
        "not_before": certificate.not_before().to_string(),
        "not_after": certificate.not_after().to_string(),
        "may_sign": certificate.may_sign_documents(),
        "fingerprint_sha256": certificate.fingerprint(),
    })
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
        ("fingerprint", certificate.fingerprint()),
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
    let now = Timestamp::now();
    let expired = (now > certificate.not_after()).then_some("identity-expired");
    let useless = (!certificate.may_sign_documents()).then_some("identity-not-for-signing");
    let notes = [Some(kind), expired, useless].into_iter().flatten();
    let notes: Vec<String> = notes.map(|key| terminal.texts.get(key)).collect();
    let facts = terminal.texts.with("identity-facts", &values);
    format!("{facts}\n\n{}\n", notes.join("\n"))
}
