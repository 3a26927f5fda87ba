//! Identities, signatures with a visible appearance, and what a signed document turns out to be.
//!
//! Joins `pdf`, which draws the appearance, with `signature`, which does not know what it shows.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::language::{Language, Texts, Value};
use crate::pdf;
use crate::signature::{self, Evidence, Gatherer, Identity, SignRequest, TimestampService};

use super::document::extract;

/// The fewest characters in the password of a new identity.
pub const LEAST_PASSWORD: usize = 8;

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
    /// How much proof it carries with it.
    pub level: Level,
    /// Who stamps it; needed from [`Level::T`] on.
    pub service: Option<TimestampService<'a>>,
    /// What is at hand to validate certificates by, and need not be asked for.
    pub known: Option<&'a Evidence>,
}

/// How much proof a signature carries with it (EN 319 142-1, 6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The signature alone.
    #[default]
    B,
    /// With the time by the clock of a service.
    T,
    /// With all that is needed to validate it later.
    LT,
    /// With a timestamp over all of that.
    LTA,
}

/// Why a document was not signed.
#[derive(Debug)]
pub enum SignError {
    /// The document or the key.
    Signature(signature::Error),
    /// The appearance could not be drawn.
    Appearance(pdf::Error),
    /// The level needs a time-stamping service.
    NoService,
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

/// The prepared fields of a document in the order of its form, each with whether it is signed.
///
/// # Errors
/// [`signature::Error`], when the document can't be read.
pub fn prepared_fields(document: &[u8]) -> Result<Vec<(Role, bool)>, signature::Error> {
    let named = |name: &str| Role::ALL.into_iter().find(|role| role.field() == name);
    let fields = signature::fields(document)?.into_iter();
    Ok(fields
        .filter_map(|field| Some((named(&field.name)?, field.signed)))
        .collect())
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
        level,
        service,
        known,
    } = *order;
    let timestamp = service.filter(|_| level >= Level::T);
    if level >= Level::T && timestamp.is_none() {
        return Err(SignError::NoService);
    }
    let texts = Texts::of(language);
    let name = identity.certificate().common_name();
    let reason = texts.get(match role {
        Role::Controller => "sign-reason-controller",
        Role::Dpo => "sign-reason-dpo",
        Role::Processor if is_request(document) => "request-signing-reason",
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
    let signed = signature::sign(document, identity, &request, rng);
    let mut signed = signed.map_err(SignError::Signature)?;
    let Some(service) = timestamp else {
        return Ok(signed);
    };
    if level >= Level::LT {
        let known = known.cloned().unwrap_or_default();
        let mut gatherer = Gatherer::new(service.transport, &known, now);
        signed =
            signature::add_validation_data(&signed, &mut gatherer).map_err(SignError::Signature)?;
    }
    if level == Level::LTA {
        signed = signature::add_document_timestamp(&signed, &service, rng)
            .map_err(SignError::Signature)?;
    }
    Ok(signed)
}

/// Whoever signs a request vouches for statements; there are no conditions to accept yet.
fn is_request(document: &[u8]) -> bool {
    extract(document).is_ok_and(|inside| inside.assessment.is_request())
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
