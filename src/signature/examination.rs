//! Takes one signature through all checks and gathers what they answer.

use const_oid::db::rfc5911::ID_DATA;
use jiff::Timestamp;

use super::certificate::Certificate;
use super::change_kind::Modification;
use super::checks;
use super::document::State;
use super::facts::{Encoding, Facts};
use super::reason::{Indication, Reason};
use super::report::SignatureReport;
use super::revisions::Revisions;
use super::timestamp_examination::{self, TimestampReport};
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

impl Examiner<'_, '_> {
    pub fn signature(&self, facts: &Facts) -> SignatureReport {
        let mut reasons = Vec::new();
        let mut findings = Findings::default();
        if let Err(reason) = self.examine(facts, &mut findings, &mut reasons) {
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
            level: level(facts, &reasons, &findings.timestamps),
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

        let timestamps = timestamp_examination::of_signature(data, signer, self.trust, self.at);
        if timestamps.iter().any(|stamp| !stamp.intact) {
            reasons.push(Reason::TimestampInvalid);
        }
        // What a trusted clock saw before the certificate ran out stays good afterwards.
        let proven = timestamps.iter().filter_map(TimestampReport::proven).min();
        let existed = proven.unwrap_or(self.at);
        findings.timestamps = timestamps;

        let others = &data.certificates;
        let trust = checks::certificate_trust(certificate, others, self.trust, existed);
        findings.trusted = trust.is_ok();
        let answers = [
            checks::content_type(signer, ID_DATA),
            checks::certificate_binding(signer, certificate, &facts.encoding),
            trust,
            checks::certificate_purpose(certificate),
            checks::certificate_validity(certificate, existed),
            checks::claimed_time(facts, certificate),
        ];
        reasons.extend(answers.into_iter().filter_map(Result::err));
        Ok(())
    }

    fn modifications(&self, facts: &Facts) -> Vec<Modification> {
        let range = facts.byte_range.as_ref().ok();
        range
            .map(|range| self.revisions.changes_after(range.end))
            .unwrap_or_default()
    }

    fn coverage(&self, facts: &Facts) -> Coverage {
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
}

/// What the examination brings to light beside reasons.
#[derive(Default)]
struct Findings {
    certificate: Option<Certificate>,
    trusted: bool,
    timestamps: Vec<TimestampReport>,
    /// Hash and signature were both checked and hold.
    checked: bool,
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

/// B-B is claimed by the encoding, and the checks of its format found nothing amiss; B-T has a
/// timestamp that holds as well, whoever made it.
fn level(facts: &Facts, reasons: &[Reason], timestamps: &[TimestampReport]) -> Level {
    let beside_format = |reason: &Reason| {
        reason.concerns_trust_only() || matches!(reason, Reason::ChangedAfterSigning { .. })
    };
    let complete = facts.claimed_time.is_some() && reasons.iter().all(beside_format);
    match facts.encoding {
        Encoding::Cades if complete && timestamps.iter().any(|stamp| stamp.intact) => {
            Level::BaselineT
        }
        Encoding::Cades if complete => Level::BaselineB,
        Encoding::Cades | Encoding::Pkcs7 if facts.signed_data.is_some() => Level::Cms,
        _ => Level::Unknown,
    }
}
