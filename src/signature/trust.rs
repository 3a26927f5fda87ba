//! Whom the user trusts, and what the user holds beside to judge certificates by.
//!
//! A certificate that is itself among the trusted ones is trusted as such; otherwise a path of
//! issuers must lead to one of them.

use jiff::Timestamp;

use super::certificate::Certificate;
use super::error::Error;
use super::evidence::Evidence;
use super::path;
use super::reason::Reason;

/// The certificates that the user trusts, and evidence that need not be trusted.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    anchors: Vec<Certificate>,
    evidence: Evidence,
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

    /// Adds what helps to judge without being trusted: issuers' certificates, OCSP answers,
    /// revocation lists.
    pub fn add_evidence(&mut self, evidence: &Evidence) {
        self.evidence.add_all(evidence);
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

    /// True when this very certificate is trusted.
    pub(super) fn holds(&self, certificate: &Certificate) -> bool {
        self.anchors.contains(certificate)
    }

    pub(super) fn evidence(&self) -> &Evidence {
        &self.evidence
    }

    /// A trusted certificate that issued this one.
    pub(super) fn issuer_of(&self, certificate: &Certificate) -> Option<&Certificate> {
        let mut anchors = self.anchors.iter();
        anchors.find(|anchor| certificate.is_issued_by(anchor))
    }

    /// The path from `leaf` to a trusted certificate, over `others`, at that time.
    pub(super) fn path(
        &self,
        leaf: &Certificate,
        others: &[Certificate],
        at: Timestamp,
    ) -> Result<Vec<Certificate>, Reason> {
        path::find(leaf, others, &self.anchors, at)
    }
}
