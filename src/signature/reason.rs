//! Why a signature is not simply good, one kind each, and what each means in the terms of
//! EN 319 102-1. The words for people stand in the language files.

use jiff::Timestamp;

/// The main indication (EN 319 102-1, 5.1.3), best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Indication {
    /// Everything that was asked holds.
    TotalPassed,
    /// What is at hand does not suffice to tell.
    Indeterminate,
    /// Something that must hold does not.
    TotalFailed,
}

/// The sub-indication (EN 319 102-1, table 6) as far as these checks can reach it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the standard's own")]
pub enum SubIndication {
    FormatFailure,
    HashFailure,
    SigCryptoFailure,
    SigConstraintsFailure,
    ChainConstraintsFailure,
    CertificateChainGeneralFailure,
    CryptoConstraintsFailureNoPoe,
    RevokedNoPoe,
    RevokedCaNoPoe,
    NoSigningCertificateFound,
    NoCertificateChainFound,
    NotYetValid,
    OutOfBoundsNoPoe,
    TimestampOrderFailure,
    Generic,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The byte range is not `[0 a b c]` inside the file.
    ByteRangeMalformed,
    /// What the byte range leaves out is not exactly the signature's contents.
    ByteRangeGap,
    /// The signed part is no complete PDF that ends in `%%EOF`.
    SignedPartIncomplete,
    /// The signed part does not hold this signature.
    SignatureNotInSignedPart,
    /// Several fields share the signature.
    ValueShared,
    /// An encoding of signatures that is not supported.
    SubFilterUnsupported {
        /// Its name.
        name: String,
    },
    /// The contents are no CMS signature that can be read.
    CmsUnreadable,
    /// Something other than padding follows the CMS.
    CmsTrailingData,
    /// The CMS carries content of its own.
    CmsEncapsulatesContent,
    /// The CMS holds not exactly one signer.
    SignerCount {
        /// How many.
        found: usize,
    },
    /// A signed attribute that must be there once is missing, doubled or wrong.
    AttributeWrong {
        /// Its dotted object identifier.
        identifier: String,
    },
    /// The document is not what was signed.
    DocumentChanged,
    /// The signature was not made by the certificate's key over these attributes.
    SignatureWrong,
    /// An algorithm below SHA-256, or a key too short.
    AlgorithmWeak {
        /// Its dotted object identifier; empty for a short key.
        identifier: String,
    },
    /// An algorithm that is not supported.
    AlgorithmUnsupported {
        /// Its dotted object identifier.
        identifier: String,
    },
    /// The signer's certificate is not in the signature.
    CertificateMissing,
    /// The signature binds itself to another certificate.
    CertificateMismatch,
    /// No path leads from the certificate to one that is trusted.
    CertificateUntrusted,
    /// The path to a trusted certificate rests on an algorithm that is too weak.
    PathAlgorithmWeak {
        /// Its dotted object identifier.
        identifier: String,
    },
    /// An issuer on the path was not valid.
    IssuerOutOfValidity {
        /// Its common name.
        name: String,
    },
    /// An issuer on the path may not issue what it issued.
    IssuerNotAllowed {
        /// Its common name.
        name: String,
    },
    /// An issuer on the path allows no such name below it.
    NameNotAllowed {
        /// Its common name.
        issuer: String,
    },
    /// The certificate was revoked, and nothing proves that the signature is older.
    CertificateRevoked {
        /// Since when.
        since: Timestamp,
    },
    /// An issuer's certificate was revoked.
    IssuerRevoked {
        /// Its common name.
        name: String,
        /// Since when.
        since: Timestamp,
    },
    /// The certificate allows no signatures on documents.
    CertificateNotForSigning,
    /// The certificate demands something that is not understood.
    CertificateDemandsUnknown,
    /// The certificate is not valid yet.
    CertificateNotYetValid {
        /// From when it will be.
        from: Timestamp,
    },
    /// The certificate is not valid any more, and no timestamp proves that it was in time.
    CertificateExpired {
        /// Until when it was.
        until: Timestamp,
    },
    /// By the signer's own clock it was signed outside the certificate's validity.
    SignedOutsideValidity {
        /// The time claimed.
        claimed: Timestamp,
    },
    /// A timestamp of the signature does not hold; its own reasons say why.
    TimestampInvalid,
    /// A timestamp can't be read.
    TimestampUnreadable,
    /// A timestamp was made of something else.
    TimestampOfOther,
    /// A timestamp is not what its service signed.
    TimestampBroken,
    /// A timestamp was signed with a key that is not meant for timestamps alone.
    TimestampPurpose,
    /// A timestamp is later than the time of the question.
    TimestampAfterQuestion,
    /// The document was changed after this signature in ways that it does not allow.
    ChangedAfterSigning {
        /// How many changes.
        changes: usize,
    },
}

impl Reason {
    /// The name in machine-readable output.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Reason::ByteRangeMalformed => "byte_range_malformed",
            Reason::ByteRangeGap => "byte_range_gap",
            Reason::SignedPartIncomplete => "signed_part_incomplete",
            Reason::SignatureNotInSignedPart => "signature_not_in_signed_part",
            Reason::ValueShared => "value_shared",
            Reason::SubFilterUnsupported { .. } => "sub_filter_unsupported",
            Reason::CmsUnreadable => "cms_unreadable",
            Reason::CmsTrailingData => "cms_trailing_data",
            Reason::CmsEncapsulatesContent => "cms_encapsulates_content",
            Reason::SignerCount { .. } => "signer_count",
            Reason::AttributeWrong { .. } => "attribute_wrong",
            Reason::DocumentChanged => "document_changed",
            Reason::SignatureWrong => "signature_wrong",
            Reason::AlgorithmWeak { .. } => "algorithm_weak",
            Reason::AlgorithmUnsupported { .. } => "algorithm_unsupported",
            Reason::CertificateMissing => "certificate_missing",
            Reason::CertificateMismatch => "certificate_mismatch",
            Reason::CertificateUntrusted => "certificate_untrusted",
            Reason::PathAlgorithmWeak { .. } => "path_algorithm_weak",
            Reason::IssuerOutOfValidity { .. } => "issuer_out_of_validity",
            Reason::IssuerNotAllowed { .. } => "issuer_not_allowed",
            Reason::NameNotAllowed { .. } => "name_not_allowed",
            Reason::CertificateRevoked { .. } => "certificate_revoked",
            Reason::IssuerRevoked { .. } => "issuer_revoked",
            Reason::CertificateNotForSigning => "certificate_not_for_signing",
            Reason::CertificateDemandsUnknown => "certificate_demands_unknown",
            Reason::CertificateNotYetValid { .. } => "certificate_not_yet_valid",
            Reason::CertificateExpired { .. } => "certificate_expired",
            Reason::SignedOutsideValidity { .. } => "signed_outside_validity",
            Reason::TimestampInvalid => "timestamp_invalid",
            Reason::TimestampUnreadable => "timestamp_unreadable",
            Reason::TimestampOfOther => "timestamp_of_other",
            Reason::TimestampBroken => "timestamp_broken",
            Reason::TimestampPurpose => "timestamp_purpose",
            Reason::TimestampAfterQuestion => "timestamp_after_question",
            Reason::ChangedAfterSigning { .. } => "changed_after_signing",
        }
    }

    /// What the reason means for the signature.
    #[must_use]
    pub fn effect(&self) -> (Indication, SubIndication) {
        use Indication::{Indeterminate, TotalFailed};
        use SubIndication as Sub;
        match self {
            Reason::ByteRangeMalformed
            | Reason::ByteRangeGap
            | Reason::SignedPartIncomplete
            | Reason::SignatureNotInSignedPart
            | Reason::ValueShared
            | Reason::CmsUnreadable
            | Reason::CmsTrailingData
            | Reason::CmsEncapsulatesContent
            | Reason::SignerCount { .. }
            | Reason::ChangedAfterSigning { .. } => (TotalFailed, Sub::FormatFailure),
            Reason::AttributeWrong { .. }
            | Reason::SignedOutsideValidity { .. }
            | Reason::TimestampInvalid
            | Reason::TimestampUnreadable
            | Reason::TimestampOfOther
            | Reason::TimestampBroken
            | Reason::TimestampPurpose => (Indeterminate, Sub::SigConstraintsFailure),
            Reason::TimestampAfterQuestion => (Indeterminate, Sub::TimestampOrderFailure),
            Reason::DocumentChanged => (TotalFailed, Sub::HashFailure),
            Reason::SignatureWrong => (TotalFailed, Sub::SigCryptoFailure),
            Reason::AlgorithmWeak { .. } | Reason::PathAlgorithmWeak { .. } => {
                (Indeterminate, Sub::CryptoConstraintsFailureNoPoe)
            }
            Reason::CertificateRevoked { .. } => (Indeterminate, Sub::RevokedNoPoe),
            Reason::IssuerRevoked { .. } => (Indeterminate, Sub::RevokedCaNoPoe),
            Reason::IssuerOutOfValidity { .. } => {
                (Indeterminate, Sub::CertificateChainGeneralFailure)
            }
            Reason::AlgorithmUnsupported { .. } | Reason::SubFilterUnsupported { .. } => {
                (Indeterminate, Sub::Generic)
            }
            Reason::CertificateMissing | Reason::CertificateMismatch => {
                (Indeterminate, Sub::NoSigningCertificateFound)
            }
            Reason::CertificateUntrusted => (Indeterminate, Sub::NoCertificateChainFound),
            Reason::CertificateNotForSigning
            | Reason::CertificateDemandsUnknown
            | Reason::IssuerNotAllowed { .. }
            | Reason::NameNotAllowed { .. } => (Indeterminate, Sub::ChainConstraintsFailure),
            Reason::CertificateNotYetValid { .. } => (Indeterminate, Sub::NotYetValid),
            Reason::CertificateExpired { .. } => (Indeterminate, Sub::OutOfBoundsNoPoe),
        }
    }

    /// True when only identity, trust or time is in doubt, and not the document.
    pub(super) fn concerns_trust_only(&self) -> bool {
        matches!(
            self,
            Reason::CertificateUntrusted
                | Reason::PathAlgorithmWeak { .. }
                | Reason::IssuerOutOfValidity { .. }
                | Reason::IssuerNotAllowed { .. }
                | Reason::NameNotAllowed { .. }
                | Reason::CertificateRevoked { .. }
                | Reason::IssuerRevoked { .. }
                | Reason::CertificateNotForSigning
                | Reason::CertificateDemandsUnknown
                | Reason::CertificateNotYetValid { .. }
                | Reason::CertificateExpired { .. }
                | Reason::SignedOutsideValidity { .. }
        )
    }

    /// True when the signer, or who vouches for the signer, was struck off.
    pub(super) fn is_revocation(&self) -> bool {
        matches!(
            self,
            Reason::CertificateRevoked { .. } | Reason::IssuerRevoked { .. }
        )
    }

    /// True when this program lacks something, which says nothing against the signature.
    pub(super) fn is_unsupported(&self) -> bool {
        matches!(
            self,
            Reason::AlgorithmUnsupported { .. } | Reason::SubFilterUnsupported { .. }
        )
    }
}

impl Indication {
    /// The name in the standard.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Indication::TotalPassed => "TOTAL-PASSED",
            Indication::Indeterminate => "INDETERMINATE",
            Indication::TotalFailed => "TOTAL-FAILED",
        }
    }
}

impl SubIndication {
    /// The name in the standard.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            SubIndication::FormatFailure => "FORMAT_FAILURE",
            SubIndication::HashFailure => "HASH_FAILURE",
            SubIndication::SigCryptoFailure => "SIG_CRYPTO_FAILURE",
            SubIndication::SigConstraintsFailure => "SIG_CONSTRAINTS_FAILURE",
            SubIndication::ChainConstraintsFailure => "CHAIN_CONSTRAINTS_FAILURE",
            SubIndication::CertificateChainGeneralFailure => "CERTIFICATE_CHAIN_GENERAL_FAILURE",
            SubIndication::RevokedNoPoe => "REVOKED_NO_POE",
            SubIndication::RevokedCaNoPoe => "REVOKED_CA_NO_POE",
            SubIndication::CryptoConstraintsFailureNoPoe => "CRYPTO_CONSTRAINTS_FAILURE_NO_POE",
            SubIndication::NoSigningCertificateFound => "NO_SIGNING_CERTIFICATE_FOUND",
            SubIndication::NoCertificateChainFound => "NO_CERTIFICATE_CHAIN_FOUND",
            SubIndication::NotYetValid => "NOT_YET_VALID",
            SubIndication::OutOfBoundsNoPoe => "OUT_OF_BOUNDS_NO_POE",
            SubIndication::TimestampOrderFailure => "TIMESTAMP_ORDER_FAILURE",
            SubIndication::Generic => "GENERIC",
        }
    }
}
