//! Identities, signatures with a visible appearance, and what a signed document turns out to be.
//!
//! Joins `pdf`, which draws the appearance, with `signature`, which does not know what it shows.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::language::{Language, Texts, Value};
use crate::pdf;
use crate::signature::{self, Identity, SignRequest, TimestampService};

/// For whom a document is signed: the prepared field of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The original controller, who issues the document.
    Controller,
    /// The controller's data protection officer.
    Dpo,
    /// The processor, future controller.
    Processor,
}

/// What a signature shall be.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// For whom.
    pub role: Role,
    /// The language of the appearance and the reason.
    pub language: Language,
    /// When, by the signer's own clock.
    pub now: Timestamp,
    /// Who stamps the signature, if it shall be stamped.
    pub timestamp: Option<TimestampService<'a>>,
}

/// Why a document was not signed.
#[derive(Debug)]
pub enum SignError {
    /// The document or the key.
    Signature(signature::Error),
    /// The appearance could not be drawn.
    Appearance(pdf::Error),
}

impl Role {
    /// Every role, in the order in which they usually sign.
    pub const ALL: [Self; 3] = [Self::Controller, Self::Dpo, Self::Processor];

    /// The name of the prepared field; it never changes with the language.
    pub fn field(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::Dpo => "dpo",
            Self::Processor => "processor",
        }
    }
}

/// Signs the prepared field of a role, with an appearance that says who, as what and when.
///
/// # Errors
/// [`SignError`]; nothing is changed then, as a new document is returned.
pub fn sign<R: signature::CryptoRng>(
    document: &[u8],
    identity: &Identity,
    order: &Order<'_>,
    rng: &mut R,
) -> Result<Vec<u8>, SignError> {
    let Order {
        role,
        language,
        now,
        timestamp,
    } = *order;
    let texts = Texts::of(language);
    let name = identity.certificate().common_name();
    let reason = texts.get(match role {
        Role::Controller => "sign-reason-controller",
        Role::Dpo => "sign-reason-dpo",
        Role::Processor => "sign-reason-processor",
    });
    let appearance = appearance(texts, role, &name, &reason, now).map_err(SignError::Appearance)?;
    let request = SignRequest {
        field: role.field(),
        time: now,
        name: Some(&name),
        reason: Some(&reason),
        contact: None,
        appearance: Some(&appearance),
        timestamp,
    };
    signature::sign(document, identity, &request, rng).map_err(SignError::Signature)
}

fn appearance(
    texts: &Texts,
    role: Role,
    name: &str,
    reason: &str,
    now: Timestamp,
) -> Result<Vec<u8>, pdf::Error> {
    let style = pdf::Style::shipped()?;
    let (width, height) = style.signature_place();
    let utc = now.to_zoned_datetime(TimeZone::UTC);
    let time = format!("{:02}:{:02} UTC", utc.hour(), utc.minute());
    let when = [
        ("date", Value::Text(&texts.date(utc.date()))),
        ("time", Value::Text(&time)),
    ];
    let text = pdf::AppearanceText {
        role: texts.get(match role {
            Role::Controller => "sign-role-controller",
            Role::Dpo => "sign-role-dpo",
            Role::Processor => "sign-role-processor",
        }),
        name: name.to_owned(),
        details: vec![reason.to_owned(), texts.with("sign-when", &when)],
    };
    pdf::signature_appearance(&text, width, height, &style)
}
