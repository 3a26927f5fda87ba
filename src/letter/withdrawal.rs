//! The withdrawal notice: which document is withdrawn, from when, and what follows.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::assessment::{Original, OriginalSignature, Withdrawal};
use crate::language::Value as Words;
use crate::questionnaire::Field;

use super::annex_evidence;
use super::blocks::{Block, Fact, Text, Tone};
use super::courtesy;
use super::matter::Matter;
use super::signing;

/// What the recipient has to observe and to do.
const CONSEQUENCES: [&str; 6] = [
    "letter-withdrawal-stop",
    "letter-refusal-controllership",
    "letter-withdrawal-deletion",
    "letter-withdrawal-models",
    "letter-withdrawal-inform",
    "letter-withdrawal-confirm",
];

/// Everything below the notice's title; nothing without a withdrawal.
pub(super) fn body(matter: &Matter<'_>) -> Vec<Block> {
    let Some(withdrawal) = &matter.assessment.withdrawal else {
        return Vec::new();
    };
    let mut blocks = vec![courtesy::salutation(matter), operative(matter, withdrawal)];
    for part in [original, reasons, consequences, closing] {
        blocks.extend(part(matter, withdrawal));
    }
    blocks.extend(annex_evidence::enclosures(matter));
    blocks
}

/// What is withdrawn, and when the permission ends.
fn operative(matter: &Matter<'_>, withdrawal: &Withdrawal) -> Block {
    let ends = match withdrawal.effective {
        Some(date) => {
            let date = matter.texts.date(date);
            let values = [("date", Words::from(&date))];
            matter.texts.with("letter-withdrawal-ends-on", &values)
        }
        None => matter.text("letter-withdrawal-ends-on-receipt"),
    };
    let withdraws = matter.of_parties("letter-withdrawal-operative");
    Block::Callout {
        tone: Tone::Negative,
        text: Text::plain(format!("{withdraws} {ends}")),
    }
}

/// The authorization, named by what can't be mistaken: its hash and its signatures.
fn original(matter: &Matter<'_>, withdrawal: &Withdrawal) -> Vec<Block> {
    let Original {
        sha256,
        issued,
        signatures,
    } = &withdrawal.original;
    let mut facts = vec![signing::when_decided(matter)];
    facts.extend(matter.fact("letter-new-purpose", Field::NewPurpose));
    let issued = issued.map(|time| moment(matter, time));
    facts.extend(issued.map(|time| matter.stated("letter-withdrawal-issued", time)));
    facts.push(matter.stated("letter-withdrawal-hash", grouped(sha256)));
    facts.extend(signatures.iter().map(|one| signature(matter, one)));
    vec![
        matter.heading(2, "letter-withdrawal-section-original"),
        Block::Facts(facts),
    ]
}

fn signature(matter: &Matter<'_>, signature: &OriginalSignature) -> Fact {
    let role = match signature.field.as_str() {
        "controller" => "letter-sign-controller",
        "dpo" => "letter-sign-dpo",
        _ => "letter-sign-recipient",
    };
    let time = signature.time.map(|time| moment(matter, time));
    let time = time.unwrap_or_else(|| matter.text("letter-not-specified"));
    let certificate = grouped(&signature.certificate);
    let values = [
        ("signer", Words::from(&signature.signer)),
        ("time", Words::from(&time)),
        ("certificate", Words::from(&certificate)),
    ];
    matter.stated(
        role,
        matter.texts.with("letter-withdrawal-signature", &values),
    )
}

/// A hash in groups of eight digits, which can be read aloud and compared.
fn grouped(hash: &str) -> String {
    let mut grouped = String::new();
    for (place, digit) in hash.chars().enumerate() {
        if place > 0 && place % 8 == 0 {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

/// Day and time in UTC, which needs no one's time zone.
fn moment(matter: &Matter<'_>, time: Timestamp) -> String {
    let utc = time.to_zoned_datetime(TimeZone::UTC);
    let date = matter.texts.date(utc.date());
    format!("{date}, {:02}:{:02} UTC", utc.hour(), utc.minute())
}

fn reasons(matter: &Matter<'_>, withdrawal: &Withdrawal) -> Vec<Block> {
    let own = withdrawal.reasons.trim();
    let own = (!own.is_empty()).then(|| Block::Paragraph(Text::plain(own)));
    let mut blocks = vec![matter.heading(2, "letter-withdrawal-section-reasons")];
    blocks.extend(own);
    blocks.push(matter.paragraph("letter-withdrawal-right"));
    blocks
}

fn consequences(matter: &Matter<'_>, _: &Withdrawal) -> Vec<Block> {
    let mut blocks = vec![matter.heading(2, "letter-refusal-section-consequences")];
    if matter.words(Field::Withdrawal).is_some() {
        let agreed = matter.fact("letter-withdrawal-agreed", Field::Withdrawal);
        blocks.push(Block::Facts(agreed.into_iter().collect()));
    }
    let items = CONSEQUENCES.iter().map(|key| Text::plain(matter.text(key)));
    blocks.push(Block::List {
        numbered: true,
        items: items.collect(),
    });
    blocks
}

fn closing(matter: &Matter<'_>, withdrawal: &Withdrawal) -> Vec<Block> {
    let mut blocks = vec![
        matter.paragraph("letter-refusal-closing"),
        Block::Facts(vec![signing::withdrawn(matter, withdrawal)]),
    ];
    blocks.extend(signing::places_of_withdrawal(matter, withdrawal));
    blocks
}
