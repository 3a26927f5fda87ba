//! What can go wrong before a signature exists. Kinds and values; the words stand in the
//! language files. What is wrong with a signature that exists is a `Reason` of the report.

use std::fmt;

use jiff::Timestamp;

use super::reason::Reason;
use super::transport::TransportError;

/// Why an identity can't be opened or issued, a certificate not read, or a PDF not signed.
#[derive(Debug, Clone, PartialEq, Eq)]

pub enum Error {
    /// The identity file does not open with this password.
    WrongPassword,
    /// The identity file is no PKCS#12, or is cut off or altered.
    DamagedIdentity,
    /// The identity file holds no private key.
    NoPrivateKey,
    /// The identity file holds a private key, but no certificate that belongs to it.
    NoCertificate,
    /// An algorithm outside the table, as a dotted object identifier.
    UnsupportedAlgorithm {
        /// Dotted object identifier.
        identifier: String,
    },
    /// The identity file demands more rounds of password hashing than is sane.
    TooManyIterations {
        /// Most rounds that are accepted.
        limit: u32,
    },
    /// A certificate needs a name.
    NameMissing,
    /// A part of the name is longer than X.520 allows.
    NameTooLong {
        /// Which part.
        part: NamePart,
        /// Most characters.
        limit: usize,
    },
    /// A certificate can carry only a plain ASCII e-mail address.
    InvalidEmail,
    /// Neither PEM nor DER of an X.509 certificate.
    UnreadableCertificate,
    /// Neither certificates, nor an OCSP answer, nor a revocation list.
    UnreadableEvidence,
    /// What a certificate is validated by can't be had.
    ValidationData {
        /// The certificate's common name.
        certificate: String,
        /// Where it was asked for; nowhere when the certificate names no place.
        addresses: Vec<String>,
    },
    /// A certificate was revoked.
    Revoked {
        /// Its common name.
        certificate: String,
        /// Since when.
        since: Timestamp,
    },
    /// The moment of signing lies before the certificate's validity.
    CertificateNotYetValid {
        /// Start of its validity.
        from: Timestamp,
    },
    /// The moment of signing lies after the certificate's validity.
    CertificateExpired {
        /// End of its validity.
        until: Timestamp,
    },
    /// The certificate's key usage allows no signatures.
    KeyNotForSigning,
    /// The key refused to sign.
    KeyFailed,
    /// Larger than what is read.
    TooLarge {
        /// Most bytes.
        limit: usize,
    },
    /// The PDF carries more signatures than are looked at.
    TooManySignatures {
        /// Most signatures.
        limit: usize,
    },
    /// Not a PDF that can be read and extended without repair.
    UnreadablePdf,
    /// The PDF is encrypted.
    EncryptedPdf,
    /// The document has no signature field of this name.
    NoSuchField {
        /// The field that was asked for.
        name: String,
    },
    /// The field carries a signature already.
    AlreadySigned {
        /// The field that was asked for.
        name: String,
    },
    /// An earlier signature locked the field.
    FieldLocked {
        /// The field that was asked for.
        name: String,
    },
    /// An earlier signature certified the document as final.
    DocumentIsFinal,
    /// The appearance is not a one-page PDF that can be imported.
    UnusableAppearance,
    /// The time-stamping service gave no token that can be used; nothing was signed.
    Timestamp {
        /// Its address.
        address: String,
        /// What was wrong.
        fault: TimestampFault,
    },
}

/// Why a time-stamping service's answer can't be used (RFC 3161, 2.4.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimestampFault {
    /// No answer came.
    Transport(TransportError),
    /// The answer is none of the kind.
    Unreadable,
    /// The service says no.
    Refused {
        /// The bit of PKIFailureInfo, if it names one.
        failure: Option<u8>,
        /// In its own words.
        text: String,
    },
    /// The token answers another request.
    Nonce,
    /// The token was made under another policy than was asked for.
    Policy,
    /// The token does not hold.
    Unsound(Reason),
    /// The token is larger than the room that was left for it.
    TooLarge {
        /// Most bytes.
        limit: usize,
    },
}

/// A part of a subject's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamePart {
    /// The common name.
    Name,
    /// The organisation.
    Organization,
    /// The e-mail address.
    Email,
}

impl fmt::Display for Error {
    /// A technical line for logs and tests, not for users.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }
}

impl std::error::Error for Error {}
