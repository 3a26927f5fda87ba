//! The signature fields of a document, for those who choose one.

use super::document::State;
use super::error::Error;

/// A signature field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureField {
    /// Its full name.
    pub name: String,
    /// Whether it carries a signature.
    pub signed: bool,
}

/// The signature fields in the order of the form.
///
/// # Errors
/// [`Error::UnreadablePdf`], [`Error::EncryptedPdf`], [`Error::TooLarge`].
pub fn fields(pdf: &[u8]) -> Result<Vec<SignatureField>, Error> {
    let state = State::read(pdf)?;
    let fields = state.signature_fields().into_iter();
    Ok(fields
        .map(|field| SignatureField {
            signed: field.dictionary.has(b"V"),
            name: field.name,
        })
        .collect())
}
