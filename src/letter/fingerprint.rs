//! A page with the fingerprint of a certificate: printed and handed over, or read out on the telephone,
//! so that those who are to trust it know it by another way than the document itself.

use jiff::civil::Date;

use crate::language::{Language, Texts, Value};

use super::blocks::{Block, Fact, Letter, Text, Tone};

/// Bytes of a fingerprint that stand in a line; more are hard to read out.
const IN_A_LINE: usize = 8;

/// What a certificate says of whoever it names.
#[derive(Clone, Debug)]
pub struct Identification {
    /// The name alone.
    pub name: String,
    /// The whole name, with organization and address (RFC 4514).
    pub subject: String,
    /// Who issued it.
    pub issuer: String,
    /// Whether that is whoever it names.
    pub self_issued: bool,
    /// The first day on which it is valid.
    pub from: Date,
    /// The last day on which it is valid.
    pub until: Date,
    /// SHA-256 over the certificate.
    pub fingerprint: [u8; 32],
}

/// The page, in one language, as of a day.
pub fn fingerprint_page(of: &Identification, language: Language, day: Date) -> Letter {
    let texts = Texts::of(language);
    let places = [("page", "{page}"), ("pages", "{pages}")];
    let places = places.map(|(name, place)| (name, Value::from(place)));
    let title = texts.with(
        "letter-fingerprint-title",
        &[("name", Value::Text(&of.name))],
    );
    let kind = match of.self_issued {
        true => "letter-fingerprint-self-issued",
        false => "letter-fingerprint-issued",
    };
    Letter {
        language,
        reference: String::new(),
        author: of.name.clone(),
        subject: texts.get("letter-fingerprint-about"),
        watermark: None,
        page_label: texts.with("letter-page", &places),
        blocks: vec![
            Block::Heading {
                level: 1,
                text: title.clone(),
            },
            Block::Paragraph(Text::plain(texts.get("letter-fingerprint-about"))),
            Block::Facts(facts(of, texts, day)),
            Block::Callout {
                tone: Tone::Neutral,
                text: Text::plain(texts.get("letter-fingerprint-compare")),
            },
            Block::Paragraph(Text::plain(texts.get(kind))),
        ],
        title,
    }
}

fn facts(of: &Identification, texts: &Texts, day: Date) -> Vec<Fact> {
    let rows = [
        ("letter-fingerprint-subject", of.subject.clone()),
        ("letter-fingerprint-issuer", of.issuer.clone()),
        ("letter-fingerprint-from", texts.date(of.from)),
        ("letter-fingerprint-until", texts.date(of.until)),
        ("letter-fingerprint-sha256", lines(&of.fingerprint)),
        ("letter-fingerprint-made", texts.date(day)),
    ];
    let fact = |(key, value): (&str, String)| Fact {
        label: texts.get(key),
        value: Text::plain(value),
        open: false,
    };
    rows.into_iter().map(fact).collect()
}

/// Pairs of hexadecimal digits, as other programs show them, in lines.
fn lines(fingerprint: &[u8; 32]) -> String {
    let line = |bytes: &[u8]| {
        let pairs = bytes.iter().map(|byte| format!("{byte:02X}"));
        pairs.collect::<Vec<_>>().join(":")
    };
    let lines = fingerprint.chunks(IN_A_LINE).map(line);
    lines.collect::<Vec<_>>().join("\n")
}
