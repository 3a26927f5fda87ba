//! The report of a verification as evidence: which file it is about, by what it was judged, and what
//! was found.

use std::path::Path;

use jiff::{Timestamp, tz::TimeZone};

use crate::assessment::Hash;
use crate::language::{Texts, Value};

use super::check_words::{check_words, labelled};
use super::document::Check;
use super::verification::{Inputs, Trusted};

/// The report on what was verified, in words.
pub fn check_report(inputs: &Inputs, check: &Check, texts: &Texts) -> String {
    let document = inputs.document.as_deref().unwrap_or(Path::new(""));
    let time = moment(check.at, texts);
    let mut lines = vec![
        texts.with("verifying-report-head", &[("time", Value::Text(&time))]),
        labelled(texts, "verifying-document", &document.display().to_string()),
        format!("  SHA-256 {}", Hash::from(check.report.document_sha256())),
        match inputs.trusted.is_empty() {
            true => texts.get("verifying-report-nobody-trusted"),
            false => texts.get("verifying-report-trusted"),
        },
    ];
    lines.extend(inputs.trusted.iter().flat_map(trusted));
    let against = inputs.against.as_deref();
    lines.push(match against {
        Some(file) => labelled(
            texts,
            "verifying-report-against",
            &file.display().to_string(),
        ),
        None => texts.get("verifying-report-not-compared"),
    });
    format!(
        "{}\n\n{}",
        lines.join("\n"),
        check_words(document, check, texts)
    )
}

fn moment(at: Timestamp, texts: &Texts) -> String {
    let utc = at.to_zoned_datetime(TimeZone::UTC);
    let date = texts.date(utc.date());
    format!("{date}, {:02}:{:02} UTC", utc.hour(), utc.minute())
}

/// Whom the user trusts, with the fingerprint and the file that the certificate came in.
fn trusted(one: &Trusted) -> [String; 3] {
    [
        format!("  {}", one.certificate.subject()),
        format!("    SHA-256 {}", one.certificate.fingerprint()),
        format!("    {}", one.file.display()),
    ]
}
