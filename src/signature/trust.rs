//! Whom the user trusts, and whether a certificate leads there.
//!
//! A certificate that is itself among the trusted ones is trusted as such; otherwise a path of
//! issuers must lead to one of them (RFC 5280, 6.1, without policies and name constraints:
//! certificates that demand more are refused). Revocation is not asked for.

use jiff::Timestamp;

use super::certificate::Certificate;
use super::error::Error;

/// The longest path from a certificate to an anchor.
const MAX_DEPTH: usize = 8;

/// The most signatures that one search may check.
const MAX_CHECKS: usize = 200;

/// The certificates that the user trusts.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    anchors: Vec<Certificate>,
}

impl Trust {
    /// Trusts nobody.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds every certificate of a file, PEM or DER.
    ///
    /// # Errors
    /// [`Error::UnreadableCertificate`].
    pub fn add_file(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.anchors.extend(Certificate::read_all(bytes)?);
        Ok(())
    }

    /// Adds one certificate.
    pub fn add(&mut self, certificate: Certificate) {
        self.anchors.push(certificate);
    }

    /// How many certificates are trusted.
    #[must_use]
    pub fn len(&self) -> usize {
        self.anchors.len()
    }

    /// True when nobody is trusted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.anchors.is_empty()
    }

    /// True when `leaf` is trusted itself or over `others` at that time.
    pub(super) fn covers(&self, leaf: &Certificate, others: &[Certificate], at: Timestamp) -> bool {
        let mut search = Search {
            trust: self,
            others,
            at,
            checks: 0,
        };
        self.anchors.contains(leaf) || search.leads_to_anchor(leaf, 0)
    }
}

struct Search<'a> {
    trust: &'a Trust,
    others: &'a [Certificate],
    at: Timestamp,
    checks: usize,
}

impl Search<'_> {
    /// `authorities` counts the issuers between the leaf and this certificate, itself included.
    fn leads_to_anchor(&mut self, certificate: &Certificate, authorities: usize) -> bool {
        let trust = self.trust;
        if trust
            .anchors
            .iter()
            .any(|anchor| self.issued(anchor, certificate, authorities))
        {
            return true;
        }
        if authorities >= MAX_DEPTH {
            return false;
        }
        let others = self.others;
        others.iter().any(|issuer| {
            issuer.is_valid_at(self.at)
                && !issuer.has_unknown_critical_extension()
                && self.issued(issuer, certificate, authorities)
                && self.leads_to_anchor(issuer, authorities + 1)
        })
    }

    fn issued(&mut self, issuer: &Certificate, certificate: &Certificate, below: usize) -> bool {
        self.checks += 1;
        self.checks <= MAX_CHECKS
            && issuer != certificate
            && issuer.may_issue(below)
            && certificate.is_issued_by(issuer)
    }
}
