//! What time-stamp tokens are worth: whether they hold, and whether the user trusts the service
//! whose clock they tell.

use jiff::Timestamp;

use super::certificate::Certificate;
use super::checks;
use super::cms::TIMESTAMP_TOKEN;
use super::evidence::Evidence;
use super::reason::Reason;
use super::revocation::Revocation;
use super::signed_data::Signer;
use super::standing;
use super::timestamp_token::Token;
use super::trust::Trust;

/// The most tokens of one signature that are looked at.
const MAX_TOKENS: usize = 4;

/// What one timestamp says, and why it may count for less than it says.
#[derive(Debug, Clone)]
pub struct TimestampReport {
    /// The time by the service's clock; None when the token can't be read.
    pub time: Option<Timestamp>,
    /// Whose clock it is.
    pub certificate: Option<Certificate>,
    /// The token holds, and stamps what it is said to stamp.
    pub intact: bool,
    /// The service leads to a certificate that the user trusts: only then is the time proven.
    pub trusted: bool,
    /// Whether the service's certificate was revoked.
    pub revocation: Revocation,
    /// What speaks against it.
    pub reasons: Vec<Reason>,
}

impl TimestampReport {
    /// The time, if it is proven.
    pub(super) fn proven(&self) -> Option<Timestamp> {
        self.time.filter(|_| self.intact && self.trusted)
    }

    /// A timestamp that does not hold.
    pub(super) fn refused(time: Option<Timestamp>, reason: Reason) -> Self {
        Self {
            time,
            certificate: None,
            intact: false,
            trusted: false,
            revocation: Revocation::Unknown,
            reasons: vec![reason],
        }
    }
}

/// The tokens of a signature, each held against `trust` as of `at`.
pub(super) fn of_signature(
    signer: &Signer,
    evidence: &Evidence,
    trust: &Trust,
    at: Timestamp,
) -> Vec<TimestampReport> {
    let values = signer.unsigned_values(TIMESTAMP_TOKEN);
    let tokens = values.into_iter().take(MAX_TOKENS);
    tokens
        .map(|value| match Token::read(value.whole) {
            Ok(found) => token(&found, &[&signer.signature], evidence, trust, at),
            Err(_) => TimestampReport::refused(None, Reason::TimestampUnreadable),
        })
        .collect()
}

/// The time that a signature's timestamps tell: the earliest proven one, or else the earliest
/// that holds.
pub(super) fn time(reports: &[TimestampReport]) -> Option<Timestamp> {
    let proven = reports.iter().filter_map(TimestampReport::proven).min();
    let intact = reports.iter().filter(|report| report.intact);
    proven.or_else(|| intact.filter_map(|report| report.time).min())
}

/// Examines one token over `stamped`.
pub(super) fn token(
    token: &Token,
    stamped: &[&[u8]],
    evidence: &Evidence,
    trust: &Trust,
    at: Timestamp,
) -> TimestampReport {
    let time = token.info.time;
    let certificate = match token.check(stamped) {
        Ok(certificate) => certificate,
        Err(reason) => return TimestampReport::refused(Some(time), reason),
    };
    let mut evidence = evidence.clone();
    evidence.add_from(&token.data);
    let standing = standing::examine(certificate, &evidence, trust, at);
    let mut reasons = standing.reasons;
    if time > at {
        reasons.push(Reason::TimestampAfterQuestion);
    }
    if let Err(reason) = checks::certificate_validity(certificate, time)
        && !reasons.contains(&reason)
    {
        reasons.push(reason);
    }
    TimestampReport {
        time: Some(time),
        certificate: Some(certificate.clone()),
        intact: true,
        trusted: reasons.is_empty(),
        revocation: standing.revocation,
        reasons,
    }
}
