//! Keys that live elsewhere, such as on a token, and only ever give signatures away.
//!
//! Knows no token: whoever calls brings the key along.

use std::fmt;
use std::sync::Mutex;

use super::algorithm::{Digest, Scheme, SignatureAlgorithm};
use super::asn1::{INTEGER, algorithm, element, octet_string, sequence, unsigned};
use super::certificate::Certificate;
use super::error::Error;
use super::key::PublicKey;

/// One signature that a key is asked for, in the terms of PKCS#11 2.40.
#[derive(Debug, Clone, Copy)]
pub enum Operation<'a> {
    /// RSA PKCS#1 v1.5 over this DigestInfo (`CKM_RSA_PKCS`).
    Pkcs1(&'a [u8]),
    /// RSASSA-PSS over a hash (`CKM_RSA_PKCS_PSS`).
    Pss {
        /// What was hashed with, for the mask too.
        digest: Digest,
        /// The length of the salt, in octets.
        salt: usize,
        /// The hash.
        hash: &'a [u8],
    },
    /// ECDSA over this hash; the answer is r and s, one behind the other (`CKM_ECDSA`).
    Ecdsa(&'a [u8]),
}

/// A key that is reached over something else.
pub trait ExternalKey: fmt::Debug + Send {
    /// Signs. `None` when the key refuses or can't be reached any more.
    fn sign(&self, operation: Operation<'_>) -> Option<Vec<u8>>;
}

/// An external key with its public half.
pub(super) struct Handle {
    /// One signature at a time, whoever asks.
    key: Mutex<Box<dyn ExternalKey>>,
    public: PublicKey,
}

impl Handle {
    pub fn new(key: Box<dyn ExternalKey>, certificate: &Certificate) -> Result<Self, Error> {
        let public = certificate.public_key().map_err(|refusal| match refusal {
            super::key::KeyRefusal::Unsupported(id) => Error::UnsupportedAlgorithm {
                identifier: id.to_string(),
            },
            _ => Error::UnreadableCertificate,
        })?;
        Ok(Self {
            key: Mutex::new(key),
            public,
        })
    }

    pub fn public_key(&self) -> PublicKey {
        self.public.clone()
    }

    pub fn signature_size(&self) -> usize {
        match &self.public {
            PublicKey::P256(_) => 72,
            PublicKey::P384(_) => 104,
            PublicKey::Rsa(key) => rsa::traits::PublicKeyParts::size(key),
        }
    }

    /// Signs, and holds the answer against the public key: a token may hold another key than its
    /// certificate says.
    pub fn sign(&self, message: &[u8], algorithm: SignatureAlgorithm) -> Option<Vec<u8>> {
        let hash = algorithm.digest.hash(&[message]);
        let key = self.key.lock().ok()?;
        let signature = match algorithm.scheme {
            Scheme::Ecdsa => ecdsa_value(&key.sign(Operation::Ecdsa(&hash))?)?,
            Scheme::RsaPss { salt } => key.sign(Operation::Pss {
                digest: algorithm.digest,
                salt,
                hash: &hash,
            })?,
            Scheme::RsaPkcs1 => {
                let info = digest_info(algorithm.digest, &hash);
                key.sign(Operation::Pkcs1(&info))?
            }
        };
        let checked = self.public.verify(algorithm, &[message], &signature);
        checked.ok().map(|()| signature)
    }
}

/// DigestInfo (RFC 8017, 9.2).
fn digest_info(digest: Digest, hash: &[u8]) -> Vec<u8> {
    sequence(&[algorithm(digest.oid(), true), octet_string(hash)])
}

/// ECDSA-Sig-Value (RFC 3279, 2.2.3) of r and s, each half of the octets.
fn ecdsa_value(octets: &[u8]) -> Option<Vec<u8>> {
    let (r, s) = octets.split_at_checked(octets.len() / 2)?;
    let number = |octets: &[u8]| {
        let zeros = octets.iter().take_while(|octet| **octet == 0).count();
        match octets.get(zeros..) {
            Some([]) | None => element(INTEGER, &[[0]]),
            Some(significant) => unsigned(significant),
        }
    };
    (r.len() == s.len()).then(|| sequence(&[number(r), number(s)]))
}
