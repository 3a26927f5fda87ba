//! What a PDF says about each of its signatures, before anything is judged.

use jiff::Timestamp;
use lopdf_foreign::{Dictionary, Object, ObjectId};

use super::byte_range::ByteRange;
use super::document::State;
use super::error::Error;
use super::reason::Reason;
use super::signed_data::SignedData;
use super::timestamp_token::Token;

/// How signatures are encoded (ISO 32000-2, table 260).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Encoding {
    Cades,
    Pkcs7,
    /// A timestamp of the whole document, and no signature.
    Timestamp,
    Other(String),
}

/// One signed field and everything its signature says.
pub(super) struct Facts {
    pub field: String,
    /// None when the signature is no object of its own.
    pub value: Option<ObjectId>,
    pub encoding: Encoding,
    pub byte_range: Result<ByteRange, Reason>,
    pub signed_data: Option<SignedData>,
    /// What a document timestamp holds instead.
    pub token: Option<Token>,
    /// The time by the signer's own clock.
    pub claimed_time: Option<Timestamp>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub contact: Option<String>,
    /// The name under which the store of validation data keeps what belongs to this signature.
    pub vri_key: String,
}

/// The most signatures that are looked at in one file.
const MAX_SIGNATURES: usize = 100;

/// The facts of every signed field, in the order of the form.
pub(super) fn gather(state: &State<'_>) -> Result<Vec<Facts>, Error> {
    let fields = state.signature_fields();
    let signed = fields.iter().filter(|field| field.dictionary.has(b"V"));
    let facts = signed.map(|field| match state.value(field) {
        Some((value, signature)) => facts(state, field.name.clone(), value, signature),
        None => facts(state, field.name.clone(), None, &Dictionary::new()),
    });
    let facts: Vec<_> = facts.take(MAX_SIGNATURES + 1).collect();
    if facts.len() > MAX_SIGNATURES {
        return Err(Error::TooManySignatures {
            limit: MAX_SIGNATURES,
        });
    }
    Ok(facts)
}

fn facts(
    state: &State<'_>,
    field: String,
    value: Option<ObjectId>,
    signature: &Dictionary,
) -> Facts {
    let contents = signature
        .get(b"Contents")
        .and_then(Object::as_str)
        .unwrap_or_default();
    let byte_range = match value {
        Some(id) => ByteRange::read(state, id, signature),
        None => Err(Reason::ByteRangeMalformed),
    };
    let text = |key: &[u8]| text(signature, key);
    let encoding = Encoding::read(signature);
    let stamps = encoding == Encoding::Timestamp;
    Facts {
        field,
        value,
        encoding,
        byte_range,
        signed_data: SignedData::read(contents).ok().filter(|_| !stamps),
        token: Token::read(contents).ok().filter(|_| stamps),
        vri_key: vri_key(contents),
        claimed_time: text(b"M").and_then(|date| read_date(&date)),
        name: text(b"Name"),
        reason: text(b"Reason"),
        contact: text(b"ContactInfo"),
    }
}

impl Encoding {
    fn read(signature: &Dictionary) -> Self {
        match signature
            .get(b"SubFilter")
            .and_then(Object::as_name)
            .unwrap_or_default()
        {
            b"ETSI.CAdES.detached" => Encoding::Cades,
            b"adbe.pkcs7.detached" => Encoding::Pkcs7,
            b"ETSI.RFC3161" => Encoding::Timestamp,
            other => Encoding::Other(String::from_utf8_lossy(other).chars().take(80).collect()),
        }
    }
}

/// The SHA-1 of the contents with their padding, in upper-case digits (EN 319 142-1, 5.4.2.3).
fn vri_key(contents: &[u8]) -> String {
    use sha1::Digest as _;
    let hash = sha1::Sha1::digest(contents);
    hash.iter().map(|byte| format!("{byte:02X}")).collect()
}

fn text(dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    lopdf_foreign::decode_text_string(dictionary.get(key).ok()?).ok()
}

/// A date of ISO 32000-1, 7.9.4: `D:YYYYMMDDHHmmSSOHH'mm'`, where all after the year may be
/// missing and no offset is taken for UTC.
fn read_date(text: &str) -> Option<Timestamp> {
    let text = text.strip_prefix("D:").unwrap_or(text);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count().min(14);
    let (stamp, zone) = text.split_at_checked(digits)?;
    let part =
        |from: usize, to: usize, missing: &'static str| stamp.get(from..to).unwrap_or(missing);
    let zone: String = zone.chars().filter(|c| *c != '\'' && *c != ':').collect();
    let offset = match zone.get(..1) {
        Some(sign @ ("+" | "-")) => {
            let minutes = zone.get(3..5).unwrap_or("00");
            format!("{sign}{}:{minutes}", zone.get(1..3)?)
        }
        _ => "Z".to_owned(),
    };
    let (year, month, day) = (stamp.get(..4)?, part(4, 6, "01"), part(6, 8, "01"));
    let (hour, minute, second) = (part(8, 10, "00"), part(10, 12, "00"), part(12, 14, "00"));
    format!("{year}-{month}-{day}T{hour}:{minute}:{second}{offset}")
        .parse()
        .ok()
}
