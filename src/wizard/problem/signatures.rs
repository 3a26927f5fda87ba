//! What can go wrong with keys, tokens, signatures and timestamps.

use crate::signature::{self, Reason, TimestampFault, TransportError};
use crate::wizard::signing::SignError;
use crate::wizard::token::{TokenError, TriesLeft};

use super::{Class, Problem, or_none_of};

impl From<SignError> for Problem {
    fn from(error: SignError) -> Self {
        match error {
            SignError::Signature(error) => error.into(),
            SignError::Appearance(error) => error.into(),
            SignError::NoService => Self::new(Class::Usage, "no-timestamp-service"),
        }
    }
}

impl From<TokenError> for Problem {
    fn from(error: TokenError) -> Self {
        let new = |kind| Self::new(Class::Input, kind);
        match error {
            TokenError::Module => new("token-module"),
            TokenError::NoToken { found } => new("no-token").with("found", or_none_of(&found)),
            TokenError::WrongPin { left } => new("wrong-pin").with(
                "left",
                match left {
                    TriesLeft::One => "one",
                    TriesLeft::Few => "few",
                    TriesLeft::Unknown => "unknown",
                },
            ),
            TokenError::Locked => new("token-locked"),
            TokenError::NoKey { found } => new("no-token-key").with("found", or_none_of(&found)),
            TokenError::NoCertificate => new("no-token-certificate"),
            TokenError::Failed { cause } => new("token-failed").with("cause", cause),
            TokenError::Signature(error) => error.into(),
        }
    }
}

impl From<signature::Error> for Problem {
    fn from(error: signature::Error) -> Self {
        use signature::Error as Kind;
        let new = |kind| Self::new(Class::Input, kind);
        match error {
            Kind::WrongPassword => new("wrong-password"),
            Kind::DamagedIdentity => new("damaged-identity"),
            Kind::NoPrivateKey => new("no-private-key"),
            Kind::NoCertificate => new("no-certificate"),
            Kind::UnsupportedAlgorithm { identifier } => {
                new("unsupported-algorithm").with("identifier", identifier)
            }
            Kind::TooManyIterations { limit } => new("too-many-iterations").with("limit", limit),
            Kind::NameMissing => new("name-missing"),
            Kind::NameTooLong { limit, .. } => new("name-too-long").with("limit", limit),
            Kind::InvalidEmail => new("invalid-email"),
            Kind::UnreadableCertificate => new("unreadable-certificate"),
            Kind::CertificateNotYetValid { from } => {
                new("certificate-not-yet-valid").with("from", from.to_string())
            }
            Kind::CertificateExpired { until } => {
                new("certificate-expired").with("until", until.to_string())
            }
            Kind::KeyNotForSigning => new("key-not-for-signing"),
            Kind::KeyFailed => new("key-failed"),
            Kind::TooLarge { limit } => new("too-large").with("limit", limit),
            Kind::TooManySignatures { limit } => new("too-many-signatures").with("limit", limit),
            Kind::UnreadablePdf => new("pdf-unreadable"),
            Kind::EncryptedPdf => new("pdf-encrypted"),
            Kind::NoSuchField { name } => new("no-such-field").with("field", name),
            Kind::AlreadySigned { name } => new("already-signed").with("field", name),
            Kind::FieldLocked { name } => new("field-locked").with("field", name),
            Kind::DocumentIsFinal => new("document-is-final"),
            Kind::UnreadableEvidence => new("unreadable-evidence"),
            Kind::ValidationData {
                certificate,
                addresses,
            } => new("no-validation-data")
                .with("certificate", certificate)
                .with("addresses", or_none_of(&addresses)),
            Kind::Revoked { certificate, since } => new("revoked")
                .with("certificate", certificate)
                .with("since", since.to_string()),
            Kind::UnusableAppearance => new("unusable-appearance"),
            Kind::Timestamp { address, fault } => timestamp(fault).with("address", address),
        }
    }
}

/// Why there is no timestamp; nothing was signed then.
fn timestamp(fault: TimestampFault) -> Problem {
    let new = |kind| Problem::new(Class::Input, kind);
    let unusable = |what: &str| new("timestamp-unusable").with("what", what);
    match fault {
        TimestampFault::Transport(TransportError::Address) => new("timestamp-address"),
        TimestampFault::Transport(TransportError::Unreachable { cause }) => {
            new("timestamp-unreachable").with("cause", cause)
        }
        TimestampFault::Transport(TransportError::TimedOut) => new("timestamp-timed-out"),
        TimestampFault::Transport(TransportError::Status { code }) => {
            new("timestamp-status").with("code", code.to_string())
        }
        TimestampFault::Transport(TransportError::TooLarge) => unusable("size"),
        TimestampFault::Unreadable => unusable("form"),
        TimestampFault::Refused { failure, text } => new("timestamp-refused")
            .with("failure", failure_name(failure))
            .with(
                "text",
                if text.is_empty() {
                    "none".to_owned()
                } else {
                    text
                },
            ),
        TimestampFault::Nonce => unusable("nonce"),
        TimestampFault::Policy => unusable("policy"),
        TimestampFault::Unsound(Reason::TimestampPurpose) => unusable("purpose"),
        TimestampFault::Unsound(Reason::TimestampOfOther) => unusable("hash"),
        TimestampFault::Unsound(_) => unusable("signature"),
        TimestampFault::TooLarge { .. } => unusable("size"),
    }
}

/// PKIFailureInfo (RFC 3161, 2.4.2) as cases that the sentence distinguishes.
fn failure_name(bit: Option<u8>) -> &'static str {
    match bit {
        Some(0) => "algorithm",
        Some(2 | 5) => "request",
        Some(14) => "clock",
        Some(15) => "policy",
        Some(25) => "system",
        _ => "other",
    }
}
