//! The verdict on a signed PDF, drawn from facts and checks, with every reason kept.
//!
//! Only this file can say [`Verified`].

use jiff::Timestamp;
use sha2::Digest as _;

use super::certificate::Certificate;
use super::change_kind::Modification;
use super::document::State;
use super::document_timestamps::{self, DocumentTimestampReport};
use super::error::Error;
use super::examination::{Examiner, Grounds};
use super::facts::{self, Encoding};
use super::reason::{Indication, Reason, SubIndication};
use super::revisions::Revisions;
use super::revocation::Revocation;
use super::security_store;
use super::timestamp_examination::TimestampReport;
use super::trust::Trust;
use super::verdict::{Coverage, Integrity, Level, SignerTrust, Verdict};

/// Everything about one signature.
#[derive(Debug, Clone)]
pub struct SignatureReport {
    /// The name of its field.
    pub field: String,
    /// The signer's certificate, if the signature holds one.
    pub certificate: Option<Certificate>,
    /// The name that the signature gives its signer; nothing proves it.
    pub claimed_name: Option<String>,
    /// Why it was signed, as the signer says.
    pub claimed_reason: Option<String>,
    /// How to reach the signer, as the signer says.
    pub claimed_contact: Option<String>,
    /// The main indication of EN 319 102-1.
    pub indication: Indication,
    /// The sub-indication, unless everything passed.
    pub sub_indication: Option<SubIndication>,
    /// Whether what was signed is intact.
    pub integrity: Integrity,
    /// How much of the file it covers.
    pub coverage: Coverage,
    /// What changed afterwards, allowed or not.
    pub modifications: Vec<Modification>,
    /// Whether the certificate leads to one that the user trusts.
    pub certificate_trusted: bool,
    /// Whether the certificate or one on its path was revoked when the signature existed.
    pub revocation: Revocation,
    /// The time by the signer's own clock.
    pub signing_time: Option<Timestamp>,
    /// The time that a timestamp tells, by the clock of the service that made it. It is proven if
    /// one of `timestamps` with this time is trusted.
    pub timestamp_time: Option<Timestamp>,
    /// Its timestamps.
    pub timestamps: Vec<TimestampReport>,
    /// The level of the signature.
    pub level: Level,
    /// Why it is not simply good.
    pub reasons: Vec<Reason>,
}

/// The report on a file.
#[derive(Debug, Clone)]
pub struct Report {
    /// The answer for the whole file.
    pub verdict: Verdict,
    /// Every signature, in the order of the form.
    pub signatures: Vec<SignatureReport>,
    /// The timestamps of the whole document, oldest first.
    pub document_timestamps: Vec<DocumentTimestampReport>,
    /// The names of prepared fields that nobody signed.
    pub unsigned_fields: Vec<String>,
    /// The names of fields that were signed in an earlier state of the file and are not any more.
    pub removed_signatures: Vec<String>,
    /// Why the file can't be read.
    pub unreadable: Option<Error>,
    document_sha256: [u8; 32],
}

/// Proof that a file was verified as valid. Nothing but a report can make one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    document_sha256: [u8; 32],
    signers: Vec<Certificate>,
}

impl Verified {
    /// The SHA-256 of the file that was verified.
    #[must_use]
    pub fn document_sha256(&self) -> [u8; 32] {
        self.document_sha256
    }

    /// The certificates of those who signed, all of them trusted.
    #[must_use]
    pub fn signers(&self) -> &[Certificate] {
        &self.signers
    }
}

/// Verifies every signature of a file against the certificates that the user trusts, as of the
/// time `at`. Never fails: what can't be read is reported.
#[must_use]
pub fn verify(pdf: &[u8], trust: &Trust, at: Timestamp) -> Report {
    let document_sha256 = sha2::Sha256::digest(pdf).into();
    let state = State::read(pdf);
    match state.and_then(|state| report(&state, trust, at, document_sha256)) {
        Ok(report) => report,
        Err(error) => Report {
            verdict: Verdict::Unreadable,
            signatures: Vec::new(),
            document_timestamps: Vec::new(),
            unsigned_fields: Vec::new(),
            removed_signatures: Vec::new(),
            unreadable: Some(error),
            document_sha256,
        },
    }
}

impl SignatureReport {
    /// Whether the signer is trusted, which only a signature that holds can tell.
    #[must_use]
    pub fn trust(&self) -> SignerTrust {
        match (self.integrity, self.certificate_trusted) {
            (Integrity::Intact, true) => SignerTrust::Trusted,
            (Integrity::Intact, false) => SignerTrust::NotTrusted,
            (Integrity::Broken | Integrity::Unknown, _) => SignerTrust::NotExamined,
        }
    }
}

impl Report {
    /// The SHA-256 of the file that was examined.
    #[must_use]
    pub fn document_sha256(&self) -> [u8; 32] {
        self.document_sha256
    }

    /// True when somebody vouches for the file as it came, or for an earlier state of it.
    #[must_use]
    pub fn is_vouched_for(&self) -> bool {
        !(self.signatures.is_empty()
            && self.document_timestamps.is_empty()
            && self.removed_signatures.is_empty())
    }

    /// True when the file was changed after a signature or timestamp in a way that it does not
    /// allow.
    #[must_use]
    pub fn is_changed_since(&self) -> bool {
        let signatures = self.signatures.iter().flat_map(|one| &one.modifications);
        let stamps = self.document_timestamps.iter();
        let mut changes = signatures.chain(stamps.flat_map(|one| &one.modifications));
        !self.removed_signatures.is_empty() || changes.any(|change| !change.allowed)
    }

    /// How many fields hold a signature, and how many there are for one; None when there are none.
    #[must_use]
    pub fn fields(&self) -> Option<[usize; 2]> {
        let signed = self.signatures.len();
        let all = signed + self.unsigned_fields.len();
        (all > 0).then_some([signed, all])
    }

    /// The proof, if the verdict is [`Verdict::Valid`].
    #[must_use]
    pub fn verified(&self) -> Option<Verified> {
        let signers = self
            .signatures
            .iter()
            .filter_map(|signature| signature.certificate.clone());
        (self.verdict == Verdict::Valid).then(|| Verified {
            document_sha256: self.document_sha256,
            signers: signers.collect(),
        })
    }
}

fn report(
    state: &State<'_>,
    trust: &Trust,
    at: Timestamp,
    document_sha256: [u8; 32],
) -> Result<Report, Error> {
    let facts = facts::gather(state)?;
    let revisions = Revisions::read(state, &facts);
    let examiner = Examiner {
        state,
        facts: &facts,
        revisions: &revisions,
        trust,
        at,
    };
    let store = security_store::read(state);
    let mut evidence = trust.evidence().clone();
    store.iter().for_each(|store| evidence.add_all(store));
    let (document_timestamps, proofs) = document_timestamps::examine(&examiner, &evidence);
    let grounds = Grounds {
        evidence: &evidence,
        store: store.as_ref(),
        proofs: &proofs,
    };
    let signed = facts
        .iter()
        .filter(|facts| facts.encoding != Encoding::Timestamp);
    let signatures: Vec<_> = signed
        .map(|facts| examiner.signature(facts, &grounds))
        .collect();
    let removed_signatures = revisions.removed_signatures();
    let mut unsigned_fields = state.signature_fields();
    unsigned_fields.retain(|field| !field.dictionary.has(b"V"));
    Ok(Report {
        verdict: verdict(
            &signatures,
            &document_timestamps,
            !removed_signatures.is_empty(),
        ),
        unsigned_fields: unsigned_fields
            .into_iter()
            .map(|field| field.name)
            .collect(),
        removed_signatures,
        signatures,
        document_timestamps,
        unreadable: None,
        document_sha256,
    })
}

/// The worst that any signature says decides.
fn verdict(
    signatures: &[SignatureReport],
    stamps: &[DocumentTimestampReport],
    some_removed: bool,
) -> Verdict {
    let reasons = || signatures.iter().flat_map(|signature| &signature.reasons);
    let is_change = |reason: &Reason| matches!(reason, Reason::ChangedAfterSigning { .. });
    let is_broken = |reason: &Reason| {
        let doubtful = reason.concerns_trust_only() || reason.is_unsupported();
        reason.is_revocation() || !doubtful && !is_change(reason)
    };
    let stamp_broken = stamps.iter().any(|one| !one.stamp.intact);
    let mut stamp_changes = stamps.iter().flat_map(|one| &one.modifications);
    let some_removed = some_removed || stamp_changes.any(|change| !change.allowed);
    if stamp_broken || reasons().any(is_broken) {
        Verdict::Invalid
    } else if some_removed || reasons().any(is_change) {
        Verdict::Modified
    } else if signatures.is_empty() {
        Verdict::Unsigned
    } else if reasons().any(Reason::is_unsupported) {
        Verdict::Unreadable
    } else if reasons().next().is_some() {
        Verdict::ValidUntrusted
    } else {
        Verdict::Valid
    }
}
