//! What a check of a document found, in words, line by line.

use std::path::Path;

use crate::language::{Texts, Value};
use crate::signature::{
    ChangeKind, DocumentTimestampReport, Modification, Revocation, SignatureReport, SignerTrust,
    TimestampReport,
};

use super::document::Check;
use super::signing::Role;

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
            let fields = roles_words(fields, texts);
            let line = texts.with(key, &[("fields", Value::Text(&fields))]);
            lines.push(format!("  {line}"));
        }
    }
    let about = check.about().into_iter();
    lines.extend(about.map(|key| format!("  {}", texts.get(key))));
    let differences = &check.differences_in_words;
    if !differences.is_empty() {
        lines.push(format!("  {}", texts.get("verify-differences")));
        let words = differences.iter().map(|one| one.to_text(texts));
        let words = words.collect::<String>();
        lines.extend(words.lines().map(|line| format!("    {line}")));
    }
    lines.join("\n") + "\n"
}

/// A value behind what it is called.
pub(super) fn labelled(texts: &Texts, key: &str, value: &str) -> String {
    texts.labelled(&texts.get(key), value)
}

/// The indication of EN 319 102-1 with its sub-indication, by the standard's names.
pub fn indication_words(signature: &SignatureReport) -> String {
    let name = signature.indication.name();
    match signature.sub_indication {
        Some(sub) => format!("{name} ({})", sub.name()),
        None => name.to_owned(),
    }
}

/// For whom a field is signed; a field that is not ours keeps its own name.
pub fn role_words(field: &str, texts: &Texts) -> String {
    let role = Role::ALL.into_iter().find(|role| role.field() == field);
    let known = role.map(|role| texts.get(&format!("signing-role-{}", role.field())));
    known.unwrap_or_else(|| field.to_owned())
}

/// The same for several, each in quotes: a role's name may hold a comma.
pub fn roles_words(fields: &[String], texts: &Texts) -> String {
    let quoted = |field: &String| {
        let role = role_words(field, texts);
        texts.with("verify-quoted", &[("role", Value::Text(&role))])
    };
    fields.iter().map(quoted).collect::<Vec<_>>().join(", ")
}

/// What was changed later, and whether that is allowed; what sounds the same is said once.
pub fn change_words(modifications: &[Modification], texts: &Texts) -> Vec<(bool, String)> {
    let mut said = Vec::new();
    for change in modifications {
        let field = match &change.kind {
            ChangeKind::FieldSigned { field } => role_words(field, texts),
            _ => String::new(),
        };
        let key = format!("verify-change-{}", key(change.kind.name()));
        let words = texts.with(&key, &[("field", Value::Text(&field))]);
        if !said.contains(&(change.allowed, words.clone())) {
            said.push((change.allowed, words));
        }
    }
    said
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
    let trust = signature.trust();
    let trusted = texts.get(&format!("verify-{}", trust.name()));
    let role = role_words(&signature.field, texts);
    let values = [
        ("field", role.as_str()),
        ("signer", &signer),
        ("time", &time),
    ];
    let values = values.map(|(name, value)| (name, Value::Text(value)));
    let mut lines = vec![
        texts.with("verify-signature", &values),
        format!("  {integrity}"),
        format!("  {trusted}"),
    ];
    if let Some(certificate) = &signature.certificate {
        let fingerprint = labelled(texts, "done-certificate", &certificate.fingerprint());
        lines.push(format!("  {fingerprint}"));
    }
    let indication = labelled(texts, "verifying-indication", &indication_words(signature));
    lines.push(format!("  {indication}"));
    if trust != SignerTrust::NotExamined {
        let revocation = revocation_words(signature.revocation, texts);
        lines.push(format!("  {revocation}"));
    }
    for stamp in &signature.timestamps {
        lines.push(format!("  {}", timestamp_words(stamp, texts)));
        lines.extend(stamp.reasons.iter().map(|reason| {
            format!(
                "    {}",
                texts.get(&format!("verify-reason-{}", key(reason.name())))
            )
        }));
    }
    lines.extend(forbidden(&signature.modifications, texts));
    lines.extend(signature.reasons.iter().map(|reason| {
        format!(
            "  {}",
            texts.get(&format!("verify-reason-{}", key(reason.name())))
        )
    }));
    lines
}

/// What was changed later and should not have been.
fn forbidden(modifications: &[Modification], texts: &Texts) -> Vec<String> {
    let changes = change_words(modifications, texts).into_iter();
    let forbidden = changes.filter(|(allowed, _)| !allowed);
    forbidden.map(|(_, words)| format!("  {words}")).collect()
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
    lines.extend(forbidden(&report.modifications, texts));
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
