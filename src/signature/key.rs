//! Private and public keys: RSA, P-256 and P-384, signing and checking hashes.
//!
//! RSA decryption is not offered anywhere: the timing weakness of RUSTSEC-2023-0071 needs it.
//! Private keys wipe themselves when dropped and never show up in debug output.

use const_oid::db::rfc5912 as ids;
use der::asn1::ObjectIdentifier;
use rsa::pkcs1::{DecodeRsaPrivateKey, DecodeRsaPublicKey};
use rsa::pkcs8::{EncodePrivateKey, EncodePublicKey};
use rsa::rand_core::CryptoRng;
use rsa::signature::hazmat::{PrehashSigner, PrehashVerifier};
use rsa::traits::PublicKeyParts;
use rsa::{Generate, Pkcs1v15Sign, Pss};
use sha2::{Sha256, Sha384, Sha512};
use zeroize::{ZeroizeOnDrop, Zeroizing};

use super::algorithm::{Digest, Scheme, SignatureAlgorithm};
use super::asn1::{self, Malformed, OCTET_STRING, SEQUENCE};
use super::error::Error;
use super::external_key::Handle;

/// RSA keys below this are refused (ETSI TS 119 312).
const MIN_RSA_BITS: usize = 2048;

/// The kinds of key that a self-issued identity may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KeyAlgorithm {
    /// ECDSA over P-256: small and fast.
    #[default]
    P256,
    /// RSA with 3072 bits: for readers that know no elliptic curves.
    Rsa3072,
}

/// A private key; `Debug` is left out on purpose.
pub(super) enum PrivateKey {
    P256(p256::ecdsa::SigningKey),
    P384(p384::ecdsa::SigningKey),
    Rsa {
        key: Box<rsa::PrivateKey>,
        /// Signs with RSASSA-PSS, to which some keys are bound, instead of PKCS#1 v1.5.
        pss: bool,
    },
    /// A key that never leaves its place.
    External(Handle),
}

impl ZeroizeOnDrop for PrivateKey {}

/// Every kind of key wipes itself, as the compiler checks here; whoever adds one has to show it.
const _: fn(&PrivateKey) = |key| {
    const fn wipes_itself(_: &impl ZeroizeOnDrop) {}
    match key {
        PrivateKey::P256(key) => wipes_itself(key),
        PrivateKey::P384(key) => wipes_itself(key),
        PrivateKey::Rsa { key, .. } => wipes_itself(key.as_ref()),
        // Nothing of the key is here.
        PrivateKey::External(_) => {}
    }
};

impl PrivateKey {
    pub fn generate(algorithm: KeyAlgorithm, rng: &mut impl CryptoRng) -> Result<Self, Error> {
        match algorithm {
            KeyAlgorithm::P256 => Ok(PrivateKey::P256(
                p256::ecdsa::SigningKey::generate_from_rng(rng),
            )),
            KeyAlgorithm::Rsa3072 => {
                let key = rsa::PrivateKey::new(rng, 3072).map_err(|_| Error::KeyFailed)?;
                Ok(PrivateKey::Rsa {
                    key: Box::new(key),
                    pss: false,
                })
            }
        }
    }

    /// Reads a PrivateKeyInfo (RFC 5958).
    pub fn from_pkcs8(bytes: &[u8]) -> Result<Self, Error> {
        let (algorithm, parameters, key) =
            split_pkcs8(bytes).map_err(|_| Error::DamagedIdentity)?;
        let damaged = |_| Error::DamagedIdentity;
        match (algorithm, parameters) {
            (ids::ID_EC_PUBLIC_KEY, Some(ids::SECP_256_R_1)) => {
                let key = p256::SecretKey::from_sec1_der(key).map_err(damaged)?;
                Ok(PrivateKey::P256(key.into()))
            }
            (ids::ID_EC_PUBLIC_KEY, Some(ids::SECP_384_R_1)) => {
                let key = p384::SecretKey::from_sec1_der(key).map_err(damaged)?;
                Ok(PrivateKey::P384(key.into()))
            }
            (ids::RSA_ENCRYPTION | ids::ID_RSASSA_PSS, _) => {
                let key =
                    rsa::PrivateKey::from_pkcs1_der(key).map_err(|_| Error::DamagedIdentity)?;
                let pss = algorithm == ids::ID_RSASSA_PSS;
                Ok(PrivateKey::Rsa {
                    key: Box::new(key),
                    pss,
                })
            }
            (other, curve) => Err(Error::UnsupportedAlgorithm {
                identifier: curve.unwrap_or(other).to_string(),
            }),
        }
    }

    /// Writes a PrivateKeyInfo (RFC 5958).
    pub fn to_pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, Error> {
        let document = match self {
            PrivateKey::P256(key) => key.to_pkcs8_der(),
            PrivateKey::P384(key) => key.to_pkcs8_der(),
            PrivateKey::Rsa { key, .. } => key.to_pkcs8_der(),
            PrivateKey::External(_) => return Err(Error::KeyFailed),
        };
        Ok(document.map_err(|_| Error::KeyFailed)?.to_bytes())
    }

    /// The SubjectPublicKeyInfo of the matching public key.
    pub fn public_key_info(&self) -> Result<Vec<u8>, Error> {
        let document = match self {
            PrivateKey::P256(key) => key.verifying_key().to_public_key_der(),
            PrivateKey::P384(key) => key.verifying_key().to_public_key_der(),
            PrivateKey::Rsa { key, .. } => key.to_public_key().to_public_key_der(),
            PrivateKey::External(_) => return Err(Error::KeyFailed),
        };
        Ok(document.map_err(|_| Error::KeyFailed)?.into_vec())
    }

    pub fn public_key(&self) -> PublicKey {
        match self {
            PrivateKey::P256(key) => PublicKey::P256(*key.verifying_key()),
            PrivateKey::P384(key) => PublicKey::P384(*key.verifying_key()),
            PrivateKey::Rsa { key, .. } => PublicKey::Rsa(key.to_public_key()),
            PrivateKey::External(handle) => handle.public_key(),
        }
    }

    /// What this key signs with unless told otherwise.
    pub fn usual_algorithm(&self) -> SignatureAlgorithm {
        match self {
            PrivateKey::Rsa { pss: true, .. } => SignatureAlgorithm::pss(Digest::Sha256),
            PrivateKey::External(handle) => handle.public_key().usual_algorithm(),
            key => key.public_key().usual_algorithm(),
        }
    }

    /// The most octets that a signature of this key takes.
    pub fn signature_size(&self) -> usize {
        match self {
            PrivateKey::P256(_) => 72,
            PrivateKey::P384(_) => 104,
            PrivateKey::Rsa { key, .. } => key.size(),
            PrivateKey::External(handle) => handle.signature_size(),
        }
    }

    /// Signs `message`; chance only blinds the computation (ECDSA is deterministic after RFC 6979,
    /// PSS takes its salt from it).
    pub fn sign(
        &self,
        message: &[u8],
        algorithm: SignatureAlgorithm,
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, Error> {
        let hash = algorithm.digest.hash(&[message]);
        let signature = match (self, algorithm.scheme) {
            (PrivateKey::P256(key), Scheme::Ecdsa) => key
                .sign_prehash(&hash)
                .map(|signature: p256::ecdsa::DerSignature| signature.as_bytes().to_vec())
                .ok(),
            (PrivateKey::P384(key), Scheme::Ecdsa) => key
                .sign_prehash(&hash)
                .map(|signature: p384::ecdsa::DerSignature| signature.as_bytes().to_vec())
                .ok(),
            (PrivateKey::Rsa { key, .. }, Scheme::RsaPkcs1) => key
                .sign_with_rng(rng, pkcs1_padding(algorithm.digest), &hash)
                .ok(),
            (PrivateKey::Rsa { key, .. }, Scheme::RsaPss { salt }) => {
                sign_pss(key, algorithm.digest, salt, &hash, rng)
            }
            (PrivateKey::External(handle), _) => handle.sign(message, algorithm),
            _ => None,
        };
        signature.ok_or(Error::KeyFailed)
    }
}

fn sign_pss(
    key: &rsa::PrivateKey,
    digest: Digest,
    salt: usize,
    hash: &[u8],
    rng: &mut impl CryptoRng,
) -> Option<Vec<u8>> {
    match digest {
        Digest::Sha256 => key.sign_with_rng(rng, Pss::<Sha256>::new_with_salt(salt), hash),
        Digest::Sha384 => key.sign_with_rng(rng, Pss::<Sha384>::new_with_salt(salt), hash),
        Digest::Sha512 => key.sign_with_rng(rng, Pss::<Sha512>::new_with_salt(salt), hash),
    }
    .ok()
}

/// A public key out of a certificate.
#[derive(Clone, PartialEq)]
pub(super) enum PublicKey {
    P256(p256::ecdsa::VerifyingKey),
    P384(p384::ecdsa::VerifyingKey),
    Rsa(rsa::PublicKey),
}

/// Why a public key can't be used, or what it says about a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyRefusal {
    Unsupported(ObjectIdentifier),
    Weak,
    Malformed,
    /// The key and the algorithm do not go together, or the signature is not of this key.
    WrongSignature,
}

impl PublicKey {
    /// Reads a SubjectPublicKeyInfo; RSA keys may be marked as plain or as PSS keys.
    pub fn read(info: &x509_cert::spki::SubjectPublicKeyInfoOwned) -> Result<Self, KeyRefusal> {
        let malformed = KeyRefusal::Malformed;
        let key = info.subject_public_key.as_bytes().ok_or(malformed)?;
        match info.algorithm.oid {
            ids::ID_EC_PUBLIC_KEY => {
                let parameters = info.algorithm.parameters.as_ref().ok_or(malformed)?;
                match parameters
                    .decode_as::<ObjectIdentifier>()
                    .map_err(|_| malformed)?
                {
                    ids::SECP_256_R_1 => p256::ecdsa::VerifyingKey::from_sec1_bytes(key)
                        .map(PublicKey::P256)
                        .map_err(|_| malformed),
                    ids::SECP_384_R_1 => p384::ecdsa::VerifyingKey::from_sec1_bytes(key)
                        .map(PublicKey::P384)
                        .map_err(|_| malformed),
                    curve => Err(KeyRefusal::Unsupported(curve)),
                }
            }
            ids::RSA_ENCRYPTION | ids::ID_RSASSA_PSS => {
                let key = rsa::PublicKey::from_pkcs1_der(key).map_err(|_| malformed)?;
                let strong = key.n().bit_width() as usize >= MIN_RSA_BITS;
                if strong {
                    Ok(PublicKey::Rsa(key))
                } else {
                    Err(KeyRefusal::Weak)
                }
            }
            other => Err(KeyRefusal::Unsupported(other)),
        }
    }

    /// What the private half signs with unless told otherwise.
    pub fn usual_algorithm(&self) -> SignatureAlgorithm {
        let (scheme, digest) = match self {
            PublicKey::P256(_) => (Scheme::Ecdsa, Digest::Sha256),
            PublicKey::P384(_) => (Scheme::Ecdsa, Digest::Sha384),
            PublicKey::Rsa(_) => (Scheme::RsaPkcs1, Digest::Sha256),
        };
        SignatureAlgorithm { scheme, digest }
    }

    /// Checks a signature over `message`, given in parts.
    pub fn verify(
        &self,
        algorithm: SignatureAlgorithm,
        message: &[&[u8]],
        signature: &[u8],
    ) -> Result<(), KeyRefusal> {
        let hash = algorithm.digest.hash(message);
        let good = match (self, algorithm.scheme) {
            (PublicKey::P256(key), Scheme::Ecdsa) => p256::ecdsa::Signature::from_der(signature)
                .is_ok_and(|signature| key.verify_prehash(&hash, &signature).is_ok()),
            (PublicKey::P384(key), Scheme::Ecdsa) => p384::ecdsa::Signature::from_der(signature)
                .is_ok_and(|signature| key.verify_prehash(&hash, &signature).is_ok()),
            (PublicKey::Rsa(key), Scheme::RsaPkcs1) => key
                .verify(pkcs1_padding(algorithm.digest), &hash, signature)
                .is_ok(),
            (PublicKey::Rsa(key), Scheme::RsaPss { salt }) => {
                verify_pss(key, algorithm.digest, salt, &hash, signature)
            }
            _ => false,
        };
        if good {
            Ok(())
        } else {
            Err(KeyRefusal::WrongSignature)
        }
    }
}

fn pkcs1_padding(digest: Digest) -> Pkcs1v15Sign {
    match digest {
        Digest::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
        Digest::Sha384 => Pkcs1v15Sign::new::<Sha384>(),
        Digest::Sha512 => Pkcs1v15Sign::new::<Sha512>(),
    }
}

fn verify_pss(
    key: &rsa::PublicKey,
    digest: Digest,
    salt: usize,
    hash: &[u8],
    signature: &[u8],
) -> bool {
    match digest {
        Digest::Sha256 => key.verify(Pss::<Sha256>::new_with_salt(salt), hash, signature),
        Digest::Sha384 => key.verify(Pss::<Sha384>::new_with_salt(salt), hash, signature),
        Digest::Sha512 => key.verify(Pss::<Sha512>::new_with_salt(salt), hash, signature),
    }
    .is_ok()
}

type Pkcs8Parts<'a> = (ObjectIdentifier, Option<ObjectIdentifier>, &'a [u8]);

/// Algorithm, curve if named, and the key itself.
fn split_pkcs8(bytes: &[u8]) -> Result<Pkcs8Parts<'_>, Malformed> {
    let mut fields = asn1::only(bytes, SEQUENCE)?.children();
    fields.expect(asn1::INTEGER)?;
    let mut algorithm = fields.expect(SEQUENCE)?.children();
    let id = algorithm.pull()?.oid()?;
    let curve = algorithm
        .optional(asn1::OID)?
        .map(|curve| curve.oid())
        .transpose()?;
    Ok((id, curve, fields.expect(OCTET_STRING)?.content))
}
