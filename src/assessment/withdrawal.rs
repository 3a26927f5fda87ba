//! The withdrawal of an authorization that was issued. Does not know how a document is read.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The controller's withdrawal of its authorization, a record apart from the decision: the
/// decision stands as it was taken, and ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// When it was declared.
    pub date: Date,
    /// When the permission ends; on receipt of the notice when `None`.
    #[serde(default)]
    pub effective: Option<Date>,
    /// Why.
    #[serde(default)]
    pub reasons: String,
    /// Who declares it for the controller.
    pub signatory: String,
    /// In what capacity.
    #[serde(default)]
    pub capacity: String,
    /// The document that is withdrawn.
    pub original: Original,
}

/// A signed document, named so that it can't be mistaken for another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Original {
    /// SHA-256 of the whole file in hexadecimal.
    pub sha256: String,
    /// When it says that it was issued.
    #[serde(default)]
    pub issued: Option<Timestamp>,
    /// Its signatures, oldest first.
    pub signatures: Vec<OriginalSignature>,
}

/// Who signed the original.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OriginalSignature {
    /// The signature field, e.g. `controller`.
    pub field: String,
    /// Whom the certificate names.
    pub signer: String,
    /// SHA-256 of the certificate in hexadecimal.
    pub certificate: String,
    /// When, by the signer's own clock.
    #[serde(default)]
    pub time: Option<Timestamp>,
}
