//! What a check of a document found, in words, line by line.

use std::path::Path;

use crate::language::{Texts, Value};
use crate::signature::{
    DocumentTimestampReport, Modification, Revocation, SignatureReport, TimestampReport,
};

use super::document::Check;

/// The report in words, for a terminal or a text file.
pub fn check_words(path: &Path, check: &Check, texts: &Texts) -> String {
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
