//! Takes one signature through all checks and gathers what they answer.

use const_oid::db::rfc5911::ID_DATA;
use jiff::Timestamp;

use super::certificate::Certificate;
use super::change_kind::Modification;
use super::checks;
use super::cms::TIMESTAMP_TOKEN;
use super::document::State;
use super::document_timestamps::Proofs;
use super::evidence::Evidence;
use super::facts::{Encoding, Facts};
use super::reason::{Indication, Reason};
use super::report::SignatureReport;
use super::revisions::Revisions;
use super::revocation::Revocation;
use super::standing;
use super::timestamp_examination::{self, TimestampReport};
use super::timestamp_token::Token;
use super::trust::Trust;
use super::verdict::{Coverage, Integrity, Level};

/// Examines the signatures of one file.
pub(super) struct Examiner<'j, 'a> {
    pub state: &'j State<'a>,
    pub facts: &'j [Facts],
    pub revisions: &'j Revisions<'j, 'a>,
    pub trust: &'j Trust,
    pub at: Timestamp,
}

/// What the examination of a signature rests on beside the signature.
pub(super) struct Grounds<'j> {
    /// All that is at hand.
    pub evidence: &'j Evidence,
    /// What the document itself keeps, if it has a store.
    pub store: Option<&'j Evidence>,
    /// Since when the bytes are proven to exist.
    pub proofs: &'j Proofs,
}

impl Examiner<'_, '_> {
    pub fn signature(&self, facts: &Facts, grounds: &Grounds<'_>) -> SignatureReport {
        let mut reasons = Vec::new();
        let mut findings = Findings::default();
        if let Err(reason) = self.examine(facts, grounds, &mut findings, &mut reasons) {
            reasons.push(reason);
        }
        let modifications = self.modifications(facts);
        let changes = modifications.iter().filter(|found| !found.allowed).count();
        if changes > 0 {
            reasons.push(Reason::ChangedAfterSigning { changes });
        }
        let worst = reasons
            .iter()
            .map(Reason::effect)
            .rev()
            .max_by_key(|effect| effect.0);
        SignatureReport {
            field: facts.field.clone(),
            claimed_name: facts.name.clone(),
            claimed_reason: facts.reason.clone(),
            claimed_contact: facts.contact.clone(),
            indication: worst.map_or(Indication::TotalPassed, |effect| effect.0),
            sub_indication: worst.map(|effect| effect.1),
            integrity: integrity(findings.checked, &reasons),
            coverage: self.coverage(facts),
            modifications,
            certificate_trusted: findings.trusted,
            signing_time: facts.claimed_time,
            timestamp_time: timestamp_examination::time(&findings.timestamps),
            level: self.level(facts, &reasons, &findings, grounds),
            revocation: findings.revocation,
            timestamps: findings.timestamps,
            certificate: findings.certificate,
            reasons,
        }
    }

    /// Asks every question in turn. What makes the next question pointless ends the examination
    /// as an error; what does not is put among `reasons`.
    fn examine(
        &self,
        facts: &Facts,
        grounds: &Grounds<'_>,
        findings: &mut Findings,
        reasons: &mut Vec<Reason>,
    ) -> Result<(), Reason> {
        checks::encoding(facts)?;
        let data = facts.signed_data.as_ref().ok_or(Reason::CmsUnreadable)?;
        let signer = checks::one_signer(data)?;
        let certificate = checks::certificate(data, signer)?;
        findings.certificate = Some(certificate.clone());
        let range = facts.byte_range.as_ref().map_err(Clone::clone)?;
        checks::belongs_to_one_field(facts, self.facts)?;
        checks::signed_part(facts, self.revisions.ending_at(range.end), self.state)?;
        let (digest, algorithm) = checks::algorithms(signer)?;
        checks::document_hash(signer, digest, range, self.state.bytes)?;
        checks::signature_value(signer, algorithm, certificate)?;
        findings.checked = true;

        let mut evidence = grounds.evidence.clone();
        evidence.add_from(data);
        let newest = grounds.proofs.of(range.end, self.at);
        let timestamps = timestamp_examination::of_signature(signer, &evidence, self.trust, newest);
        if timestamps.iter().any(|stamp| !stamp.intact) {
            reasons.push(Reason::TimestampInvalid);
        }
        // What a trusted clock saw before the certificate ran out stays good afterwards.
        let proven = timestamps.iter().filter_map(TimestampReport::proven).min();
        let existed = proven.unwrap_or(newest);
        findings.timestamps = timestamps;

        let standing = standing::examine(certificate, &evidence, self.trust, existed);
        findings.trusted = standing.trusted;
        findings.revocation = standing.revocation;
        let answers = [
            checks::content_type(signer, ID_DATA),
            checks::certificate_binding(signer, certificate, &facts.encoding),
            checks::claimed_time(facts, certificate),
        ];
        reasons.extend(standing.reasons);
        reasons.extend(answers.into_iter().filter_map(Result::err));
        Ok(())
    }

    pub fn modifications(&self, facts: &Facts) -> Vec<Modification> {
        let range = facts.byte_range.as_ref().ok();
        range
            .map(|range| self.revisions.changes_after(range.end))
            .unwrap_or_default()
    }

    pub fn coverage(&self, facts: &Facts) -> Coverage {
        let of = self.state.bytes.len();
        match &facts.byte_range {
            Ok(range) if range.end == of => Coverage::WholeFile,
            Ok(range) => Coverage::Part {
                bytes: range.end,
                of,
            },
            Err(_) => Coverage::Unknown,
        }
    }

    /// B-B is claimed by the encoding, and the checks of its format found nothing amiss; B-T has a
    /// timestamp that holds as well, whoever made it; B-LT keeps all that proves both; over that of
    /// B-LTA lies a document timestamp.
    fn level(
        &self,
        facts: &Facts,
        reasons: &[Reason],
        findings: &Findings,
        grounds: &Grounds<'_>,
    ) -> Level {
        let beside_format = |reason: &Reason| {
            reason.concerns_trust_only() || matches!(reason, Reason::ChangedAfterSigning { .. })
        };
        let complete = facts.claimed_time.is_some() && reasons.iter().all(beside_format);
        match facts.encoding {
            Encoding::Cades if complete => {}
            Encoding::Cades | Encoding::Pkcs7 if facts.signed_data.is_some() => return Level::Cms,
            _ => return Level::Unknown,
        }
        let mut services = findings.timestamps.iter().filter(|stamp| stamp.intact);
        let Some(service) = services.find_map(|stamp| stamp.certificate.as_ref()) else {
            return Level::BaselineB;
        };
        let Some(embedded) = grounds.store.map(|store| self.embedded(facts, store)) else {
            return Level::BaselineT;
        };
        let signer = findings.certificate.as_ref();
        let proves = |one: &Certificate| standing::is_complete(one, &embedded, self.trust);
        match proves(service) && signer.is_some_and(proves) {
            true if self.is_archived(facts, grounds) => Level::BaselineLTA,
            true => Level::BaselineLT,
            false => Level::BaselineT,
        }
    }

    /// The store, and what signature and timestamp bring along themselves.
    fn embedded(&self, facts: &Facts, store: &Evidence) -> Evidence {
        let mut embedded = store.clone();
        if let Some(data) = &facts.signed_data {
            embedded.add_from(data);
            for signer in &data.signers {
                let tokens = signer.unsigned_values(TIMESTAMP_TOKEN).into_iter();
                for token in tokens.filter_map(|value| Token::read(value.whole).ok()) {
                    embedded.add_from(&token.data);
                }
            }
        }
        embedded
    }

    /// A document timestamp that holds covers the signature and a store.
    fn is_archived(&self, facts: &Facts, grounds: &Grounds<'_>) -> bool {
        let end = facts
            .byte_range
            .as_ref()
            .map_or(usize::MAX, |range| range.end);
        let mut ends = grounds.proofs.intact_after(end);
        ends.any(|end| {
            let state = self.revisions.ending_at(end);
            state.is_some_and(|state| state.catalog().is_some_and(|catalog| catalog.has(b"DSS")))
        })
    }
}

/// What the examination brings to light beside reasons.
struct Findings {
    certificate: Option<Certificate>,
    trusted: bool,
    revocation: Revocation,
    timestamps: Vec<TimestampReport>,
    /// Hash and signature were both checked and hold.
    checked: bool,
}

impl Default for Findings {
    fn default() -> Self {
        Self {
            certificate: None,
            trusted: false,
            revocation: Revocation::Unknown,
            timestamps: Vec::new(),
            checked: false,
        }
    }
}

fn integrity(checked: bool, reasons: &[Reason]) -> Integrity {
    let unknown = |reason: &Reason| {
        reason.is_unsupported()
            || matches!(
                reason,
                Reason::AlgorithmWeak { .. } | Reason::CertificateMissing | Reason::CmsUnreadable
            )
    };
    match checked {
        true => Integrity::Intact,
        false if reasons.iter().any(unknown) => Integrity::Unknown,
        false => Integrity::Broken,
    }
}
