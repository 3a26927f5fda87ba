//! What the time-stamp tokens of a signature are worth: whether they hold, and whether the user
//! trusts the service whose clock they tell.

use jiff::Timestamp;

use super::certificate::Certificate;
use super::checks;
use super::cms::TIMESTAMP_TOKEN;
use super::reason::Reason;
use super::signed_data::{SignedData, Signer};
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
    /// The token holds, and stamps this very signature.
    pub intact: bool,
    /// The service leads to a certificate that the user trusts: only then is the time proven.
    pub trusted: bool,
    /// What speaks against it.
    pub reasons: Vec<Reason>,
}

impl TimestampReport {
    /// The time, if it is proven.
    pub(super) fn proven(&self) -> Option<Timestamp> {
        self.time.filter(|_| self.intact && self.trusted)
    }
}

/// The tokens of a signature, each held against `trust` as of `at`.
pub(super) fn of_signature(
    data: &SignedData,
    signer: &Signer,
    trust: &Trust,
    at: Timestamp,
) -> Vec<TimestampReport> {
    let values = signer.unsigned_values(TIMESTAMP_TOKEN);
    let tokens = values.into_iter().take(MAX_TOKENS);
    tokens
        .map(|value| examine(value.whole, &signer.signature, data, trust, at))
        .collect()
}

/// The time that a signature's timestamps tell: the earliest proven one, or else the earliest
/// that holds.
pub(super) fn time(reports: &[TimestampReport]) -> Option<Timestamp> {
    let proven = reports.iter().filter_map(TimestampReport::proven).min();
    let intact = reports.iter().filter(|report| report.intact);
    proven.or_else(|| intact.filter_map(|report| report.time).min())
}

fn examine(
    token: &[u8],
    stamped: &[u8],
    data: &SignedData,
    trust: &Trust,
    at: Timestamp,
) -> TimestampReport {
    let Ok(token) = Token::read(token) else {
        return TimestampReport {
            time: None,
            certificate: None,
            intact: false,
            trusted: false,
            reasons: vec![Reason::TimestampUnreadable],
        };
    };
    let time = token.info.time;
    match token.check(&[stamped]) {
        Ok(certificate) => {
            let mut pool = token.data.certificates.clone();
            pool.extend(data.certificates.iter().cloned());
            let reasons = doubts(certificate, &pool, trust, time, at);
            TimestampReport {
                time: Some(time),
                certificate: Some(certificate.clone()),
                intact: true,
                trusted: reasons.is_empty(),
                reasons,
            }
        }
        Err(reason) => TimestampReport {
            time: Some(time),
            certificate: None,
            intact: false,
            trusted: false,
            reasons: vec![reason],
        },
    }
}

/// Why the service's word does not count, if it does not.
fn doubts(
    certificate: &Certificate,
    pool: &[Certificate],
    trust: &Trust,
    time: Timestamp,
    at: Timestamp,
) -> Vec<Reason> {
    let late = match time > at {
        true => Err(Reason::TimestampAfterQuestion),
        false => Ok(()),
    };
    let answers = [
        checks::certificate_trust(certificate, pool, trust, at),
        checks::certificate_purpose(certificate),
        checks::certificate_validity(certificate, at),
        checks::certificate_validity(certificate, time),
        late,
    ];
    let mut reasons: Vec<_> = answers.into_iter().filter_map(Result::err).collect();
    reasons.dedup();
    reasons
}
