//! Every algorithm that may make or carry a signature, as one table. Whatever has no row is
//! unsupported; hashes weaker than SHA-256 have rows that say so.
//!
//! Knows no certificates and no PDF.

use const_oid::db::rfc5912 as ids;
use der::asn1::ObjectIdentifier;
use sha2::{Sha256, Sha384, Sha512};

use super::asn1::{
    Element, INTEGER, Malformed, NULL, SEQUENCE, algorithm, context, element, integer, oid, only,
    sequence,
};

/// The longest salt that is accepted, in octets.
const MAX_SALT: usize = 512;

/// A hash function that signatures may rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Digest {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

/// How a key signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// RSASSA-PKCS1-v1_5 (RFC 8017, 8.2).
    RsaPkcs1,
    /// RSASSA-PSS (RFC 8017, 8.1) with the length of the salt in octets.
    RsaPss {
        /// Octets of salt.
        salt: usize,
    },
    /// ECDSA over P-256 or P-384.
    Ecdsa,
}

/// A scheme together with its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignatureAlgorithm {
    /// How the key signs.
    pub scheme: Scheme,
    /// What is hashed.
    pub digest: Digest,
}

/// Why an algorithm is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Known, and too weak (below SHA-256).
    Weak(ObjectIdentifier),
    /// Not in the table.
    Unknown(ObjectIdentifier),
    /// The parameters contradict themselves or cannot be read.
    Parameters,
}

impl From<Malformed> for Refusal {
    fn from(_: Malformed) -> Self {
        Refusal::Parameters
    }
}

/// Object identifier and hash; no hash marks a known weak one.
const DIGESTS: &[(ObjectIdentifier, Option<Digest>)] = &[
    (ids::ID_SHA_256, Some(Digest::Sha256)),
    (ids::ID_SHA_384, Some(Digest::Sha384)),
    (ids::ID_SHA_512, Some(Digest::Sha512)),
    (ids::ID_SHA_1, None),
    (ids::ID_SHA_224, None),
    (ids::ID_MD_5, None),
];

/// What a row of the signature table says about the hash.
#[derive(Clone, Copy)]
enum Hash {
    /// Named beside the algorithm.
    Separate,
    Fixed(Digest),
    TooWeak,
}

const SIGNATURES: &[(ObjectIdentifier, Scheme, Hash)] = &[
    (ids::RSA_ENCRYPTION, Scheme::RsaPkcs1, Hash::Separate),
    (
        ids::SHA_256_WITH_RSA_ENCRYPTION,
        Scheme::RsaPkcs1,
        Hash::Fixed(Digest::Sha256),
    ),
    (
        ids::SHA_384_WITH_RSA_ENCRYPTION,
        Scheme::RsaPkcs1,
        Hash::Fixed(Digest::Sha384),
    ),
    (
        ids::SHA_512_WITH_RSA_ENCRYPTION,
        Scheme::RsaPkcs1,
        Hash::Fixed(Digest::Sha512),
    ),
    (
        ids::SHA_1_WITH_RSA_ENCRYPTION,
        Scheme::RsaPkcs1,
        Hash::TooWeak,
    ),
    (
        ids::ECDSA_WITH_SHA_256,
        Scheme::Ecdsa,
        Hash::Fixed(Digest::Sha256),
    ),
    (
        ids::ECDSA_WITH_SHA_384,
        Scheme::Ecdsa,
        Hash::Fixed(Digest::Sha384),
    ),
    (
        ids::ECDSA_WITH_SHA_512,
        Scheme::Ecdsa,
        Hash::Fixed(Digest::Sha512),
    ),
    (ECDSA_WITH_SHA_1, Scheme::Ecdsa, Hash::TooWeak),
];

const ECDSA_WITH_SHA_1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.1");

impl Digest {
    pub(super) fn from_oid(id: ObjectIdentifier) -> Result<Self, Refusal> {
        match DIGESTS.iter().find(|row| row.0 == id) {
            Some((_, Some(digest))) => Ok(*digest),
            Some((_, None)) => Err(Refusal::Weak(id)),
            None => Err(Refusal::Unknown(id)),
        }
    }

    pub(super) fn oid(self) -> ObjectIdentifier {
        match self {
            Digest::Sha256 => ids::ID_SHA_256,
            Digest::Sha384 => ids::ID_SHA_384,
            Digest::Sha512 => ids::ID_SHA_512,
        }
    }

    /// Octets of a hash.
    fn length(self) -> usize {
        match self {
            Digest::Sha256 => 32,
            Digest::Sha384 => 48,
            Digest::Sha512 => 64,
        }
    }

    /// The hash of the concatenation of `parts`.
    pub(super) fn hash(self, parts: &[&[u8]]) -> Vec<u8> {
        match self {
            Digest::Sha256 => hash_with::<Sha256>(parts),
            Digest::Sha384 => hash_with::<Sha384>(parts),
            Digest::Sha512 => hash_with::<Sha512>(parts),
        }
    }
}

impl SignatureAlgorithm {
    /// RSASSA-PSS with a salt as long as the hash, which is what all readers expect.
    pub(super) fn pss(digest: Digest) -> Self {
        Self {
            scheme: Scheme::RsaPss {
                salt: digest.length(),
            },
            digest,
        }
    }

    /// The same with another hash.
    pub(super) fn with(self, digest: Digest) -> Self {
        match self.scheme {
            Scheme::RsaPss { .. } => Self::pss(digest),
            scheme => Self { scheme, digest },
        }
    }

    /// Reads an AlgorithmIdentifier; `separate` is the hash named beside it, if any.
    pub(super) fn read(
        identifier: &Element<'_>,
        separate: Option<Digest>,
    ) -> Result<Self, Refusal> {
        let mut fields = identifier.children();
        let id = fields.pull()?.oid()?;
        if id == ids::ID_RSASSA_PSS {
            let parameters = fields.pull()?;
            fields.finish()?;
            return read_pss(parameters, separate);
        }
        let null = fields.optional(NULL)?;
        fields.finish()?;
        if null.is_some_and(|null| !null.content.is_empty()) {
            return Err(Refusal::Parameters);
        }
        let row = SIGNATURES
            .iter()
            .find(|row| row.0 == id)
            .ok_or(Refusal::Unknown(id))?;
        let digest = match (row.2, separate) {
            (Hash::TooWeak, _) => return Err(Refusal::Weak(id)),
            (Hash::Separate, None) => return Err(Refusal::Parameters),
            (Hash::Separate, Some(digest)) => digest,
            (Hash::Fixed(digest), Some(other)) if digest != other => {
                return Err(Refusal::Parameters);
            }
            (Hash::Fixed(digest), _) => digest,
        };
        Ok(Self {
            scheme: row.1,
            digest,
        })
    }

    /// The AlgorithmIdentifier, parameters included. PSS has no row: its parameters say all.
    pub(super) fn identifier(self) -> Vec<u8> {
        let same = |row: &&(ObjectIdentifier, Scheme, Hash)| {
            row.1 == self.scheme && matches!(row.2, Hash::Fixed(digest) if digest == self.digest)
        };
        match (SIGNATURES.iter().find(same), self.scheme) {
            (Some(row), scheme) => algorithm(row.0, scheme == Scheme::RsaPkcs1),
            (None, Scheme::RsaPss { salt }) => write_pss(self.digest, salt as u32),
            (None, _) => algorithm(ids::RSA_ENCRYPTION, true),
        }
    }
}

fn write_pss(digest: Digest, salt: u32) -> Vec<u8> {
    let hash = algorithm(digest.oid(), true);
    let mask = sequence(&[oid(ids::ID_MGF_1), hash.clone()]);
    let parameters = [
        element(context(0), &[hash]),
        element(context(1), &[mask]),
        element(context(2), &[integer(salt)]),
    ];
    sequence(&[oid(ids::ID_RSASSA_PSS), sequence(&parameters)])
}

/// RSASSA-PSS-params (RFC 4055, 3.1). The hash of the mask must be the hash itself, and the
/// defaults, which mean SHA-1, are refused.
fn read_pss(
    parameters: Element<'_>,
    separate: Option<Digest>,
) -> Result<SignatureAlgorithm, Refusal> {
    let mut fields = only(parameters.whole, SEQUENCE)?.children();
    let weak_default = Refusal::Weak(ids::ID_SHA_1);
    let hash = fields.optional(context(0))?.ok_or(weak_default)?;
    let digest = pss_digest(hash.content)?;
    let mask = fields.optional(context(1))?.ok_or(weak_default)?;
    let mut mask = only(mask.content, SEQUENCE)?.children();
    let is_mgf1 = mask.pull()?.oid()? == ids::ID_MGF_1;
    let mask_digest = pss_digest(mask.0)?;
    let salt = match fields.optional(context(2))? {
        Some(length) => only(length.content, INTEGER)?.small_integer()? as usize,
        None => 20,
    };
    // The trailer field has one value only, which DER leaves out.
    fields.finish()?;
    let agree = mask_digest == digest && separate.is_none_or(|other| other == digest);
    if !is_mgf1 || !agree || salt > MAX_SALT {
        return Err(Refusal::Parameters);
    }
    Ok(SignatureAlgorithm {
        scheme: Scheme::RsaPss { salt },
        digest,
    })
}

fn pss_digest(identifier: &[u8]) -> Result<Digest, Refusal> {
    let mut fields = only(identifier, SEQUENCE)?.children();
    let digest = Digest::from_oid(fields.pull()?.oid()?)?;
    fields.optional(NULL)?;
    fields.finish()?;
    Ok(digest)
}

fn hash_with<D: sha2::Digest>(parts: &[&[u8]]) -> Vec<u8> {
    let mut hasher = D::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().to_vec()
}
