//! Whether a certificate was revoked at some time, by what answers and lists are at hand.

use jiff::{SignedDuration, Timestamp};

use super::certificate::Certificate;
use super::crl::List;
use super::evidence::Evidence;
use super::ocsp::Response;

/// By how much the clocks of services may differ.
const CLOCKS: SignedDuration = SignedDuration::from_secs(60);

/// What an issuer states about one certificate, and for how long.
#[derive(Debug, Clone, Copy)]
pub(super) struct Statement {
    pub answer: Answer,
    /// The time as of which it is true.
    pub issued: Timestamp,
    /// When a newer statement will be there.
    pub next: Option<Timestamp>,
}

/// What is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    Good,
    Revoked { since: Timestamp },
    Unknown,
}

/// Whether a certificate, or one of those above it, was revoked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revocation {
    /// Nobody could revoke it: the user trusts this very certificate.
    NotApplicable,
    /// It was not revoked, by a statement of this time.
    Good {
        /// The time of the statement; the oldest one if there are several.
        as_of: Timestamp,
    },
    /// It was revoked.
    Revoked {
        /// Since when.
        since: Timestamp,
    },
    /// Nothing at hand tells.
    Unknown,
}

impl Revocation {
    /// The name in machine-readable output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Revocation::NotApplicable => "not_applicable",
            Revocation::Good { .. } => "good",
            Revocation::Revoked { .. } => "revoked",
            Revocation::Unknown => "unknown",
        }
    }

    /// The worse of two, for a whole path.
    pub(super) fn and(self, other: Self) -> Self {
        use Revocation::{Good, NotApplicable, Revoked, Unknown};
        match (self, other) {
            (Revoked { since: a }, Revoked { since: b }) => Revoked { since: a.min(b) },
            (revoked @ Revoked { .. }, _) | (_, revoked @ Revoked { .. }) => revoked,
            (Unknown, _) | (_, Unknown) => Unknown,
            (Good { as_of: a }, Good { as_of: b }) => Good { as_of: a.min(b) },
            (NotApplicable, other) | (other, NotApplicable) => other,
        }
    }
}

/// Was the certificate revoked when it was `at`?
///
/// A statement counts when it covers that time or is later: revocation is told afterwards, and a
/// list that is newer than the signature says more about it than an older one.
pub(super) fn of(
    certificate: &Certificate,
    issuer: &Certificate,
    evidence: &Evidence,
    at: Timestamp,
) -> Revocation {
    let covers = |statement: &Statement| {
        let fresh = statement.next.is_some_and(|next| at <= next);
        // Those who ran out may be taken off the lists.
        let listed = statement.issued <= certificate.not_after();
        listed && (statement.issued + CLOCKS >= at || fresh)
    };
    let statements = statements(certificate, issuer, evidence);
    let mut result = Revocation::Unknown;
    for statement in statements {
        match statement.answer {
            // Who was revoked stays so, however old the statement.
            Answer::Revoked { since } if since <= at => return Revocation::Revoked { since },
            Answer::Good | Answer::Revoked { .. } if covers(&statement) => {
                result = latest(result, statement.issued);
            }
            _ => {}
        }
    }
    result
}

fn latest(result: Revocation, issued: Timestamp) -> Revocation {
    match result {
        Revocation::Good { as_of } if as_of >= issued => result,
        _ => Revocation::Good { as_of: issued },
    }
}

/// Everything at hand that the issuer, or one on its behalf, states about the certificate.
fn statements(
    certificate: &Certificate,
    issuer: &Certificate,
    evidence: &Evidence,
) -> Vec<Statement> {
    let answers = evidence.ocsps.iter().filter_map(|bytes| {
        let response = Response::read(bytes).ok()?;
        response.about(certificate, issuer)
    });
    let lists = evidence.crls.iter().filter_map(|bytes| {
        let list = List::read(bytes).ok()?;
        list.about(certificate, issuer)
    });
    answers.chain(lists).collect()
}

/// The answers and lists that state something about the certificate and settle it, with the
/// certificates of those who answered.
pub(super) fn stating(
    certificate: &Certificate,
    issuer: &Certificate,
    evidence: &Evidence,
) -> Evidence {
    let mut found = Evidence::default();
    for bytes in &evidence.ocsps {
        let response = Response::read(bytes);
        if response.is_ok_and(|response| response.about(certificate, issuer).is_some()) {
            found.add_ocsp(bytes);
        }
    }
    for bytes in &evidence.crls {
        let list = List::read(bytes);
        if list.is_ok_and(|list| list.about(certificate, issuer).is_some()) {
            found.add_crl(bytes);
        }
    }
    found
}

/// True when anything at hand states something about the certificate, of whatever time.
pub(super) fn is_stated(
    certificate: &Certificate,
    issuer: &Certificate,
    evidence: &Evidence,
) -> bool {
    !statements(certificate, issuer, evidence).is_empty()
}
