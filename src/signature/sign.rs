//! Signs a prepared field of a PDF: PAdES B-B, or B-T with a time-stamping service, by appending only.
//!
//! The first signature certifies the document: filling the other prepared fields stays allowed,
//! everything else counts as a change (DocMDP, P = 2).

use jiff::Timestamp;
use lopdf_foreign::{Dictionary, Object, ObjectId};
use rsa::rand_core::CryptoRng;

use super::appearance;
use super::cms;
use super::document::{Field, State};
use super::draft::Draft;
use super::error::Error;
use super::field_lock::{self, Lock};
use super::identity::Identity;
use super::increment::Increment;
use super::permission;
use super::timestamp_request::TimestampService;

/// What a signature shall say beside the identity.
#[derive(Debug, Clone, Copy)]
pub struct SignRequest<'a> {
    /// The name of the prepared field.
    pub field: &'a str,
    /// When, by the signer's own clock.
    pub time: Timestamp,
    /// Who signs, when not the certificate's common name.
    pub name: Option<&'a str>,
    /// Why.
    pub reason: Option<&'a str>,
    /// How to reach the signer.
    pub contact: Option<&'a str>,
    /// A one-page PDF whose page is shown in the field.
    pub appearance: Option<&'a [u8]>,
    /// The service that stamps the signature, for PAdES B-T.
    pub timestamp: Option<TimestampService<'a>>,
}

/// Signs and returns the extended file, whose first bytes are `pdf` unchanged.
///
/// # Errors
/// [`Error::NoSuchField`], [`Error::AlreadySigned`], [`Error::FieldLocked`], [`Error::DocumentIsFinal`],
/// [`Error::CertificateExpired`], [`Error::CertificateNotYetValid`], [`Error::KeyNotForSigning`],
/// [`Error::UnusableAppearance`], [`Error::KeyFailed`], [`Error::Timestamp`], and those of reading a PDF.
pub fn sign(
    pdf: &[u8],
    identity: &Identity,
    request: &SignRequest<'_>,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, Error> {
    check_certificate(identity, request.time)?;
    let state = State::read_strictly(pdf)?;
    let field = empty_field(&state, request.field)?;
    let certifies = is_unsigned(&state)?;
    if field_lock::locks(&state)
        .iter()
        .any(|lock| lock.covers(&field.name))
    {
        return Err(Error::FieldLocked { name: field.name });
    }

    let mut increment = Increment::new(&state)?;
    let signature = increment.reserve();
    let draft = Draft::new(identity, request, &references(&state, &field, certifies))?;
    increment.put_body(signature, draft.body.clone());
    fill_field(
        &state,
        &field,
        signature,
        request.appearance,
        &mut increment,
    )?;
    mark_document(&state, certifies.then_some(signature), &mut increment)?;
    let service = request.timestamp.as_ref();
    draft.complete(increment.write()?, signature, |parts| {
        let hash = cms::digest(identity).hash(parts);
        cms::sign(identity, &hash, service, rng)
    })
}

fn check_certificate(identity: &Identity, time: Timestamp) -> Result<(), Error> {
    let certificate = identity.certificate();
    if time < certificate.not_before() {
        return Err(Error::CertificateNotYetValid {
            from: certificate.not_before(),
        });
    }
    if time > certificate.not_after() {
        return Err(Error::CertificateExpired {
            until: certificate.not_after(),
        });
    }
    if certificate.may_sign_documents() {
        Ok(())
    } else {
        Err(Error::KeyNotForSigning)
    }
}

fn empty_field<'s>(state: &'s State<'_>, name: &str) -> Result<Field<'s>, Error> {
    let mut fields = state.signature_fields().into_iter();
    let field = fields.find(|field| field.name == name);
    let field = field.ok_or_else(|| Error::NoSuchField {
        name: name.to_owned(),
    })?;
    if field.dictionary.has(b"V") {
        return Err(Error::AlreadySigned {
            name: name.to_owned(),
        });
    }
    Ok(field)
}

/// True when nobody signed yet; an error when the first signature made the document final.
fn is_unsigned(state: &State<'_>) -> Result<bool, Error> {
    let signed = state
        .signature_fields()
        .iter()
        .any(|field| field.dictionary.has(b"V"));
    match permission::certification(state) {
        Some(certification) if certification.is_final() => Err(Error::DocumentIsFinal),
        Some(_) => Ok(false),
        None => Ok(!signed),
    }
}

/// What the signature says about later changes: it certifies, and locks what its field says.
fn references(state: &State<'_>, field: &Field<'_>, certifies: bool) -> Vec<Vec<u8>> {
    let certification = certifies.then(|| permission::CERTIFYING_REFERENCE.to_vec());
    let lock = Lock::of_field(state, field.dictionary);
    let lock = lock.zip(state.catalog_id());
    let lock = lock.map(|(lock, catalog)| lock.reference(catalog));
    certification.into_iter().chain(lock).collect()
}

/// Points the field to its signature, and to an appearance of its own.
fn fill_field(
    state: &State<'_>,
    field: &Field<'_>,
    signature: ObjectId,
    page: Option<&[u8]>,
    increment: &mut Increment<'_>,
) -> Result<(), Error> {
    let mut widget = field.dictionary.clone();
    widget.set("V", Object::Reference(signature));
    if let Some(page) = page {
        let rectangle = widget
            .get(b"Rect")
            .and_then(|rect| state.document.dereference(rect));
        let rectangle = rectangle
            .ok()
            .and_then(|(_, rect)| appearance::rectangle(rect));
        let (left, bottom, right, top) = rectangle.ok_or(Error::UnusableAppearance)?;
        let normal = appearance::import(page, right - left, top - bottom, increment)?;
        let mut appearances = Dictionary::new();
        appearances.set("N", Object::Reference(normal));
        widget.set("AP", Object::Dictionary(appearances));
    }
    increment.put(field.id, &Object::Dictionary(widget))
}

/// SigFlags 3 in the form (signatures exist, append only), and the certification in the catalog.
fn mark_document(
    state: &State<'_>,
    certification: Option<ObjectId>,
    increment: &mut Increment<'_>,
) -> Result<(), Error> {
    let mut form = state.form().ok_or(Error::UnreadablePdf)?.clone();
    if form.get(b"SigFlags").and_then(Object::as_i64).ok() != Some(3) {
        form.set("SigFlags", 3);
        increment.put_form(form)?;
    }
    if let Some(signature) = certification {
        let mut permissions = Dictionary::new();
        permissions.set("DocMDP", Object::Reference(signature));
        increment
            .change_catalog(|catalog| catalog.set("Perms", Object::Dictionary(permissions)))?;
    }
    Ok(())
}
