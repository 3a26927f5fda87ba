//! What is known of one signature of a verified document: whose it is, from when, and what was
//! changed since.

use egui::Ui;

use crate::signature::{Certificate, SignatureReport, SignerTrust, TimestampReport};
use crate::wizard::{change_words, indication_words, role_words};

use super::component::{badge, card, definitions, heading, paragraph};
use super::theme::Tone;
use super::view::View;
use super::words;

/// Draws the card.
pub fn show(ui: &mut Ui, view: &View<'_>, report: &SignatureReport) {
    let title = role_words(&report.field, view.texts);
    card(ui, |ui| {
        heading(ui, 3, &title);
        trust(ui, view, report);
        let rows = facts(view, report);
        let rows: Vec<_> = rows
            .iter()
            .map(|(term, value)| (term.as_str(), value.as_str()))
            .collect();
        definitions(ui, &title, &rows);
        for reason in &report.reasons {
            paragraph(
                ui,
                &view.t(&format!("verify-reason-{}", key(reason.name()))),
            );
        }
        changes(ui, view, report);
    });
}

fn trust(ui: &mut Ui, view: &View<'_>, report: &SignatureReport) {
    let trust = report.trust();
    let tone = match trust {
        SignerTrust::Trusted => Tone::Success,
        SignerTrust::NotTrusted => Tone::Warning,
        SignerTrust::NotExamined => Tone::Neutral,
    };
    badge(ui, tone, &view.t(&format!("verifying-{}", trust.name())));
    if trust == SignerTrust::NotExamined {
        paragraph(ui, &view.t("verify-not-examined"));
    }
}

fn facts(view: &View<'_>, report: &SignatureReport) -> Vec<(String, String)> {
    let unknown = || view.t("common-unknown");
    let certificate = report.certificate.as_ref();
    let time = report.signing_time.map(|at| words::moment(view.texts, at));
    let stamped = stamped(view, report);
    let print = certificate.map(|one| one.fingerprint());
    let until = certificate.map(|one| view.texts.date(words::day(one.not_after())));
    let claimed = time.map(|time| view.with("verifying-own-clock", [("time", (&time).into())]));
    let indication = indication_words(report);
    let integrity = view.t(&format!("verify-integrity-{}", report.integrity.name()));
    let values = [
        ("done-signer", certificate.map(|one| one.common_name())),
        // A name may say anything: here no part of it can pass for another.
        (
            "letter-fingerprint-subject",
            certificate.map(|one| one.subject()),
        ),
        ("verifying-issuer", certificate.map(|one| issuer(view, one))),
        ("done-time", stamped.or(claimed)),
        ("verifying-until", until),
        ("done-certificate", print),
        ("verifying-integrity", Some(integrity)),
        ("verifying-indication", Some(indication)),
    ];
    let row = |(key, value): (&str, Option<String>)| (view.t(key), value.unwrap_or_else(unknown));
    values.into_iter().map(row).collect()
}

fn issuer(view: &View<'_>, certificate: &Certificate) -> String {
    match certificate.self_issued() {
        true => view.t("verifying-self-issued"),
        false => certificate.issuer(),
    }
}

/// The time by the clock of a service, if the signature carries one that holds.
fn stamped(view: &View<'_>, report: &SignatureReport) -> Option<String> {
    let same = |stamp: &&TimestampReport| stamp.intact && stamp.time == report.timestamp_time;
    let stamp = report.timestamps.iter().find(same)?;
    let service = stamp.certificate.as_ref()?.common_name();
    let time = words::moment(view.texts, stamp.time?);
    let key = match stamp.trusted {
        true => "verifying-service-clock",
        false => "verifying-service-clock-untrusted",
    };
    Some(view.with(
        key,
        [("time", (&time).into()), ("service", (&service).into())],
    ))
}

fn changes(ui: &mut Ui, view: &View<'_>, report: &SignatureReport) {
    if report.modifications.is_empty() {
        return;
    }
    heading(ui, 3, &view.t("verifying-changes"));
    for (allowed, words) in change_words(&report.modifications, view.texts) {
        let (tone, allowed) = if allowed {
            (Tone::Success, "verifying-allowed")
        } else {
            (Tone::Danger, "verifying-not-allowed")
        };
        ui.horizontal_wrapped(|ui| {
            badge(ui, tone, &view.t(allowed));
            paragraph(ui, &words);
        });
    }
}

/// A name in machine-readable output as part of a text's key.
pub fn key(name: &str) -> String {
    name.replace('_', "-")
}
