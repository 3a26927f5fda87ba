//! `verify`: the report in words or as JSON.

use std::path::Path;

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use crate::assessment::file;
use crate::signature::{
    Coverage, DocumentTimestampReport, Modification, Revocation, SignatureReport, TimestampReport,
    Verdict,
};
use crate::wizard::{Check, Problem, check, check_signatures, check_words};

use super::anchors;
use super::arguments::Verify;
use super::terminal::{Ending, Terminal};
use super::{disk, one};

/// Verifies documents. The answer is yes when every one is valid and matches what it was held against.
pub fn run(arguments: &Verify, terminal: &Terminal) -> Ending {
    let mut trust = anchors::trust(&arguments.trust).map_err(one)?;
    trust.add_evidence(&anchors::evidence(&arguments.evidence).map_err(one)?);
    let against = arguments
        .against
        .as_deref()
        .map(|path| file::read_with(path, terminal.desk.passphrase.as_ref()))
        .transpose()
        .map_err(one)?;
    let at = arguments.at.unwrap_or_else(Timestamp::now);
    let mut checks = Vec::new();
    for path in &arguments.pdfs {
        let document = disk::read(path).map_err(one)?;
        let check = match arguments.signatures_only {
            true => check_signatures(&document, &trust, at),
            false => check(&terminal.desk, &document, &trust, against.as_ref(), at),
        };
        checks.push((path, check));
    }
    if arguments.json {
        let reports: Vec<Json> = checks
            .iter()
            .map(|(path, check)| report(path, check))
            .collect();
        terminal.json(&reports)?;
    } else {
        let words: Vec<String> = checks
            .iter()
            .map(|(path, check)| check_words(path, check, terminal.texts))
            .collect();
        terminal.print(&words.join("\n"))?;
    }
    let unreadable: Vec<Problem> = checks
        .iter()
        .filter_map(|(path, check)| unreadable(path, check))
        .collect();
    if unreadable.is_empty() {
        Ok(checks.iter().all(|(_, check)| holds(check)))
    } else {
        Err(unreadable)
    }
}

/// A file that never was a signed PDF is a refused input; a damaged one is answered with no.
fn unreadable(path: &Path, check: &Check) -> Option<Problem> {
    if check.claims_signature {
        return None;
    }
    let error = check.report.unreadable.clone()?;
    Some(Problem::from(error).at(path.display().to_string()))
}

/// Valid, trusted, and nothing that was asked about differs.
pub fn holds(check: &Check) -> bool {
    check.report.verdict == Verdict::Valid
        && check.letter_matches != Some(false)
        && check.matches_given != Some(false)
}

fn report(path: &Path, check: &Check) -> Json {
    json!({
        "file": path.display().to_string(),
        "signatures": check.report.signatures.iter().map(signature).collect::<Vec<_>>(),
        "document_timestamps": check.report.document_timestamps.iter().map(document_timestamp).collect::<Vec<_>>(),
        "signed_fields": check.report.signatures.len(),
        "unsigned_fields": check.report.unsigned_fields,
        "removed_signatures": check.report.removed_signatures,
        "signatures_only": check.embedded.is_none(),
        "document": {
            "conforms": check.letter_matches,
            "embedded_assessment": check.embedded,
            "request": check.is_request,
            "letter_matches_assessment": check.letter_matches,
            "matches_given": check.matches_given,
            "differences": check.differences,
        },
        "verdict": check.report.verdict.name(),
    })
}

fn signature(signature: &SignatureReport) -> Json {
    let certificate = signature.certificate.as_ref();
    json!({
        "field": signature.field,
        "signer": certificate.map(|one| one.subject()),
        "fingerprint_sha256": certificate.map(|one| one.fingerprint()),
        "indication": signature.indication.name(),
        "sub_indication": signature.sub_indication.map(|one| one.name()),
        "integrity": signature.integrity.name(),
        "coverage": coverage(signature.coverage),
        "modifications": modifications(&signature.modifications),
        "certificate_trusted": signature.certificate_trusted,
        "revocation": revocation(signature.revocation),
        "signing_time": signature.signing_time.map(|time| time.to_string()),
        "timestamp_time": signature.timestamp_time.map(|time| time.to_string()),
        "timestamps": signature.timestamps.iter().map(timestamp).collect::<Vec<_>>(),
        "level": signature.level.name(),
        "reasons": signature.reasons.iter().map(|reason| reason.name()).collect::<Vec<_>>(),
    })
}

fn timestamp(stamp: &TimestampReport) -> Json {
    json!({
        "time": stamp.time.map(|time| time.to_string()),
        "service": stamp.certificate.as_ref().map(|one| one.subject()),
        "intact": stamp.intact,
        "revocation": revocation(stamp.revocation),
        "trusted": stamp.trusted,
        "reasons": stamp.reasons.iter().map(|reason| reason.name()).collect::<Vec<_>>(),
    })
}

fn document_timestamp(report: &DocumentTimestampReport) -> Json {
    let mut json = timestamp(&report.stamp);
    json["field"] = json!(report.field);
    json["coverage"] = coverage(report.coverage);
    json["modifications"] = modifications(&report.modifications);
    json
}

fn modifications(modifications: &[Modification]) -> Json {
    let one =
        |change: &Modification| json!({"kind": change.kind.name(), "allowed": change.allowed});
    modifications.iter().map(one).collect()
}

fn revocation(revocation: Revocation) -> Json {
    match revocation {
        Revocation::Good { as_of } => {
            json!({"status": revocation.name(), "as_of": as_of.to_string()})
        }
        Revocation::Revoked { since } => {
            json!({"status": revocation.name(), "since": since.to_string()})
        }
        Revocation::NotApplicable | Revocation::Unknown => json!({"status": revocation.name()}),
    }
}

fn coverage(coverage: Coverage) -> Json {
    match coverage {
        Coverage::Part { bytes, of } => json!({"kind": coverage.name(), "bytes": bytes, "of": of}),
        Coverage::WholeFile | Coverage::Unknown => json!({"kind": coverage.name()}),
    }
}
