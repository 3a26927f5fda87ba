//! `verify`: the report in words or as JSON.

use std::path::Path;

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use crate::assessment::{Assessment, file};
use crate::language::{Texts, Value};
use crate::signature::{
    Coverage, DocumentTimestampReport, Modification, Revocation, SignatureReport, TimestampReport,
    Verdict,
};
use crate::wizard::{Check, Problem, check, check_signatures};

use super::anchors;
use super::arguments::Verify;
use super::identities::fingerprint;
use super::terminal::{Ending, Terminal};
use super::{disk, one, versions};

/// Verifies documents. The answer is yes when every one is valid and matches what it was held against.
pub fn run(arguments: &Verify, terminal: &Terminal) -> Ending {
    let mut trust = anchors::trust(&arguments.trust).map_err(one)?;
    trust.add_evidence(&anchors::evidence(&arguments.evidence).map_err(one)?);
    let against = arguments
        .against
        .as_deref()
        .map(file::read)
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
            .map(|(path, check)| {
                let differences = differing_answers(check, against.as_ref(), terminal);
                words(path, check, terminal.texts) + &differences
            })
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

/// What the assessment inside says otherwise than the one in the file, question by question.
fn differing_answers(check: &Check, given: Option<&Assessment>, terminal: &Terminal) -> String {
    let base = given.and_then(|given| terminal.desk.base_of(given).ok());
    let Some(base) = base.filter(|_| !check.differences.is_empty()) else {
        return String::new();
    };
    let questionnaire = terminal.desk.shown(&base);
    let words = |one| versions::words(one, &questionnaire);
    let differences: String = check.differences.iter().map(words).collect();
    let indented = differences.lines().map(|line| format!("    {line}\n"));
    let head = terminal.texts.get("verify-differences");
    format!("  {head}\n{}", indented.collect::<String>())
}

/// A file that never was a signed PDF is a refused input; a damaged one is answered with no.
fn unreadable(path: &Path, check: &Check) -> Option<Problem> {
    if check.claims_signature {
        return None;
    }
    let error = check.report.unreadable.clone()?;
    Some(Problem::from(error).at(path.display().to_string()))
}

/// The report in words.
pub fn words(path: &Path, check: &Check, texts: &Texts) -> String {
    let name = path.display().to_string();
    let verdict = check.report.verdict.name().replace('_', "-");
    let mut lines = vec![
        name,
        format!("  {}", texts.get(&format!("verify-verdict-{verdict}"))),
    ];
    for signature in &check.report.signatures {
        lines.extend(
            signature_words(signature, texts)
                .into_iter()
                .map(|line| format!("  {line}")),
        );
    }
    for stamp in &check.report.document_timestamps {
        let stamp = document_timestamp_words(stamp, texts);
        lines.extend(stamp.into_iter().map(|line| format!("  {line}")));
    }
    if let Some(counted) = check.report.fields() {
        let counted = counted.map(Value::from);
        let [signed, all] = [("signed", counted[0]), ("all", counted[1])];
        lines.push(format!(
            "  {}",
            texts.with("verify-signed-of", &[signed, all])
        ));
    }
    for (key, fields) in [
        ("verify-unsigned-fields", &check.report.unsigned_fields),
        (
            "verify-removed-signatures",
            &check.report.removed_signatures,
        ),
    ] {
        if !fields.is_empty() {
            let fields = fields.join(", ");
            let line = texts.with(key, &[("fields", Value::Text(&fields))]);
            lines.push(format!("  {line}"));
        }
    }
    let yes_no =
        |yes, holds: &str, fails: &str| format!("  {}", texts.get(if yes { holds } else { fails }));
    lines.push(match check.embedded {
        Some(yes) => yes_no(yes, "verify-embedded", "verify-not-embedded"),
        None => format!("  {}", texts.get("verify-signatures-only")),
    });
    lines.extend(
        check
            .letter_matches
            .map(|yes| yes_no(yes, "verify-letter-matches", "verify-letter-differs")),
    );
    lines.extend(
        check
            .matches_given
            .map(|yes| yes_no(yes, "verify-file-matches", "verify-file-differs")),
    );
    lines.join("\n") + "\n"
}

/// Valid, trusted, and nothing that was asked about differs.
pub fn holds(check: &Check) -> bool {
    check.report.verdict == Verdict::Valid
        && check.letter_matches != Some(false)
        && check.matches_given != Some(false)
}

fn signature_words(signature: &SignatureReport, texts: &Texts) -> Vec<String> {
    let signer = signature
        .certificate
        .as_ref()
        .map(|one| one.subject())
        .unwrap_or_default();
    let time = signature
        .signing_time
        .map(|time| time.to_string())
        .unwrap_or_default();
    let integrity = texts.get(&format!("verify-integrity-{}", signature.integrity.name()));
    let trusted = texts.get(if signature.certificate_trusted {
        "verify-trusted"
    } else {
        "verify-not-trusted"
    });
    let values = [
        ("field", signature.field.as_str()),
        ("signer", &signer),
        ("time", &time),
    ];
    let values = values.map(|(name, value)| (name, Value::Text(value)));
    let mut lines = vec![
        texts.with("verify-signature", &values),
        format!("  {integrity}"),
        format!("  {trusted}"),
    ];
    lines.push(format!(
        "  {}",
        revocation_words(signature.revocation, texts)
    ));
    for stamp in &signature.timestamps {
        lines.push(format!("  {}", timestamp_words(stamp, texts)));
        lines.extend(stamp.reasons.iter().map(|reason| {
            format!(
                "    {}",
                texts.get(&format!("verify-reason-{}", key(reason.name())))
            )
        }));
    }
    lines.extend(change_words(&signature.modifications, texts));
    lines.extend(signature.reasons.iter().map(|reason| {
        format!(
            "  {}",
            texts.get(&format!("verify-reason-{}", key(reason.name())))
        )
    }));
    lines
}

/// What was changed later and should not have been.
fn change_words(modifications: &[Modification], texts: &Texts) -> Vec<String> {
    let changes = modifications.iter().filter(|change| !change.allowed);
    let word = |change: &Modification| {
        let key = format!("verify-change-{}", key(change.kind.name()));
        format!("  {}", texts.get(&key))
    };
    changes.map(word).collect()
}

fn revocation_words(revocation: Revocation, texts: &Texts) -> String {
    let time = match revocation {
        Revocation::Good { as_of } => as_of.to_string(),
        Revocation::Revoked { since } => since.to_string(),
        Revocation::NotApplicable | Revocation::Unknown => String::new(),
    };
    let key = format!("verify-revocation-{}", key(revocation.name()));
    texts.with(&key, &[("time", Value::Text(&time))])
}

fn document_timestamp_words(report: &DocumentTimestampReport, texts: &Texts) -> Vec<String> {
    let field = [("field", Value::Text(report.field.as_str()))];
    let mut lines = vec![
        texts.with("verify-document-timestamp", &field),
        format!("  {}", timestamp_words(&report.stamp, texts)),
    ];
    let reasons = report.stamp.reasons.iter();
    lines.extend(reasons.map(|reason| {
        let key = format!("verify-reason-{}", key(reason.name()));
        format!("    {}", texts.get(&key))
    }));
    lines.extend(change_words(&report.modifications, texts));
    lines
}

fn timestamp_words(stamp: &TimestampReport, texts: &Texts) -> String {
    let (Some(time), Some(service)) = (stamp.time, &stamp.certificate) else {
        return texts.get("verify-timestamp-invalid");
    };
    let (time, service) = (time.to_string(), service.subject());
    let values = [
        ("time", Value::Text(&time)),
        ("service", Value::Text(&service)),
    ];
    let key = match stamp.trusted {
        true => "verify-timestamp-trusted",
        false => "verify-timestamp-untrusted",
    };
    texts.with(key, &values)
}

fn key(name: &str) -> String {
    name.replace('_', "-")
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
        "fingerprint_sha256": certificate.map(fingerprint),
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
