//! What a certificate is worth at some time: does it lead to one that the user trusts, is it valid
//! and meant for the purpose, was it revoked?

use jiff::Timestamp;

use super::certificate::Certificate;
use super::checks;
use super::evidence::Evidence;
use super::reason::Reason;
use super::revocation::{self, Revocation};
use super::trust::Trust;

/// How far issuers are followed.
const MAX_DEPTH: usize = 8;

/// What stands of a certificate.
pub(super) struct Standing {
    /// It leads to a certificate that the user trusts.
    pub trusted: bool,
    pub revocation: Revocation,
    /// What speaks against it.
    pub reasons: Vec<Reason>,
}

/// Examines a certificate as of a time, with everything that is at hand.
pub(super) fn examine(
    certificate: &Certificate,
    evidence: &Evidence,
    trust: &Trust,
    at: Timestamp,
) -> Standing {
    let path = trust.path(certificate, &evidence.certificates, at);
    let (revocation, revoked) = match &path {
        Ok(path) => of_path(path, evidence, at),
        Err(_) => alone(certificate, evidence, at),
    };
    let trusted = path.is_ok();
    let answers = [
        path.map(drop),
        revoked,
        checks::certificate_purpose(certificate),
        checks::certificate_validity(certificate, at),
    ];
    Standing {
        trusted,
        revocation,
        reasons: answers.into_iter().filter_map(Result::err).collect(),
    }
}

/// True when everything that proves the certificate is in `embedded`, up to one that issued itself
/// or that the user trusts: each issuer, and for each certificate a word on its revocation.
pub(super) fn is_complete(certificate: &Certificate, embedded: &Evidence, trust: &Trust) -> bool {
    let mut current = certificate;
    for _ in 0..MAX_DEPTH {
        if current.self_issued() || trust.holds(current) {
            return true;
        }
        let issuer = embedded
            .issuer_of(current)
            .or_else(|| trust.issuer_of(current));
        match issuer {
            Some(issuer) if revocation::is_stated(current, issuer, embedded) => current = issuer,
            _ => return false,
        }
    }
    false
}

/// The anchor at the end is trusted as it is.
fn of_path(
    path: &[Certificate],
    evidence: &Evidence,
    at: Timestamp,
) -> (Revocation, Result<(), Reason>) {
    let mut whole = Revocation::NotApplicable;
    let mut answer = Ok(());
    for (place, (certificate, issuer)) in path.iter().zip(path.iter().skip(1)).enumerate() {
        let one = revocation::of(certificate, issuer, evidence, at);
        if let Revocation::Revoked { since } = one {
            answer = answer.and(Err(match place {
                0 => Reason::CertificateRevoked { since },
                _ => Reason::IssuerRevoked {
                    name: certificate.common_name(),
                    since,
                },
            }));
        }
        whole = whole.and(one);
    }
    (whole, answer)
}

/// What is known of a certificate that leads nowhere.
fn alone(
    certificate: &Certificate,
    evidence: &Evidence,
    at: Timestamp,
) -> (Revocation, Result<(), Reason>) {
    let issuer = evidence.issuer_of(certificate);
    let one = issuer.map(|issuer| revocation::of(certificate, issuer, evidence, at));
    match one {
        Some(revoked @ Revocation::Revoked { since }) => {
            (revoked, Err(Reason::CertificateRevoked { since }))
        }
        Some(other) => (other, Ok(())),
        None if certificate.self_issued() => (Revocation::NotApplicable, Ok(())),
        None => (Revocation::Unknown, Ok(())),
    }
}
