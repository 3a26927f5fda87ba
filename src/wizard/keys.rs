//! Which key of an identity file is meant, when it holds several: by a word of the name, of the issuer,
//! or by the fingerprint. None is hidden, and none is guessed.

use jiff::Timestamp;

use crate::signature::{Certificate, Identity};

use super::problem::{Class, Problem};

/// What a key is good for, as its certificate says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fitness {
    /// It may sign.
    Fit,
    /// Its certificate is not valid yet.
    NotYetValid,
    /// Its certificate is not valid any more.
    Expired,
    /// Its certificate is for something else than signing documents.
    NotForSigning,
}

impl Fitness {
    /// What the key with this certificate is good for at a time.
    #[must_use]
    pub fn of(certificate: &Certificate, now: Timestamp) -> Self {
        if !certificate.may_sign_documents() {
            Self::NotForSigning
        } else if now < certificate.not_before() {
            Self::NotYetValid
        } else if now > certificate.not_after() {
            Self::Expired
        } else {
            Self::Fit
        }
    }
}

/// The identity that `wanted` names; without it the only one.
///
/// # Errors
/// A problem that lists the keys there are, when none or several are meant.
pub fn chosen_identity(
    identities: Vec<Identity>,
    wanted: Option<&str>,
) -> Result<Identity, Problem> {
    let keys: Vec<String> = identities.iter().map(description).collect();
    let keys = keys.join("; ");
    let is_meant = |one: &Identity| wanted.is_none_or(|wanted| is_named(one, wanted));
    let mut meant = identities.into_iter().filter(is_meant);
    match (meant.next(), meant.next()) {
        (Some(only), None) => Ok(only),
        (None, _) => Err(Problem::new(Class::Usage, "no-such-key").with("keys", keys)),
        (Some(_), Some(_)) => Err(Problem::new(Class::Usage, "several-keys").with("keys", keys)),
    }
}

/// The first digits of a fingerprint, without colons, or a word of subject or issuer.
fn is_named(identity: &Identity, wanted: &str) -> bool {
    let wanted = wanted.to_lowercase();
    let certificate = identity.certificate();
    let names = [certificate.subject(), certificate.issuer()];
    let digits = certificate.fingerprint_sha256();
    let digits: String = digits.iter().map(|byte| format!("{byte:02x}")).collect();
    let start = wanted.replace(':', "");
    names
        .iter()
        .any(|name| name.to_lowercase().contains(&wanted))
        || start.len() >= 8 && digits.starts_with(&start)
}

/// Subject, end of validity, start of the fingerprint.
fn description(identity: &Identity) -> String {
    let certificate = identity.certificate();
    let [a, b, c, d, ..] = certificate.fingerprint_sha256();
    let until = certificate.not_after();
    format!(
        "{} ({until}, {a:02x}{b:02x}{c:02x}{d:02x})",
        certificate.subject()
    )
}
