//! Who signs: a private key with its certificate, opened from a PKCS#12 file or kept
//! elsewhere.
//!
//! Does not know what is signed.

use std::fmt;

use zeroize::ZeroizeOnDrop;

use super::algorithm::{Digest, Scheme, SignatureAlgorithm};
use super::certificate::Certificate;
use super::error::Error;
use super::external_key::{ExternalKey, Handle};
use super::key::PrivateKey;
use super::pkcs12;

/// A key that can sign, with the certificate that says whose it is.
pub struct Identity {
    key: PrivateKey,
    algorithm: SignatureAlgorithm,
    certificate: Certificate,
    chain: Vec<Certificate>,
}

impl Identity {
    /// Opens the first key of a PKCS#12 file that a certificate belongs to. Takes up to a second of computing for well protected files.
    ///
    /// # Errors
    /// [`Error::WrongPassword`], [`Error::DamagedIdentity`], [`Error::NoPrivateKey`],
    /// [`Error::NoCertificate`], [`Error::UnsupportedAlgorithm`], [`Error::TooManyIterations`].
    pub fn open(p12: &[u8], password: &str) -> Result<Self, Error> {
        let identities = Self::open_all(p12, password)?;
        identities.into_iter().next().ok_or(Error::NoCertificate)
    }

    /// Opens every key of a PKCS#12 file that a certificate belongs to, in the order of the file.
    /// There is at least one.
    ///
    /// # Errors
    /// As for [`Identity::open`].
    pub fn open_all(p12: &[u8], password: &str) -> Result<Vec<Self>, Error> {
        pkcs12::open(p12, password)?.into_identities()
    }

    /// Joins a key that lives elsewhere with its certificate, and further ones of its issuers.
    ///
    /// # Errors
    /// [`Error::UnsupportedAlgorithm`], [`Error::UnreadableCertificate`] for a key that is too short.
    pub fn external(
        key: Box<dyn ExternalKey>,
        certificate: Certificate,
        chain: Vec<Certificate>,
    ) -> Result<Self, Error> {
        let key = PrivateKey::External(Handle::new(key, &certificate)?);
        Ok(Self::new(key, certificate, chain))
    }

    /// Makes an RSA key sign with RSASSA-PSS instead of PKCS#1 v1.5; other keys stay as they are.
    #[must_use]
    pub fn with_pss(mut self) -> Self {
        if self.algorithm.scheme == Scheme::RsaPkcs1 {
            self.algorithm = SignatureAlgorithm::pss(self.algorithm.digest);
        }
        self
    }

    /// Makes the key sign with this hash, instead of the one that is usual for its kind: SHA-384
    /// for P-384, SHA-256 for all others.
    #[must_use]
    pub fn with_digest(mut self, digest: Digest) -> Self {
        self.algorithm = self.algorithm.with(digest);
        self
    }

    pub(super) fn new(key: PrivateKey, certificate: Certificate, chain: Vec<Certificate>) -> Self {
        Self {
            algorithm: key.usual_algorithm(),
            key,
            certificate,
            chain,
        }
    }

    /// The certificate that goes into every signature of this identity.
    #[must_use]
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// Further certificates of the file, such as those of the issuers.
    #[must_use]
    pub fn chain(&self) -> &[Certificate] {
        &self.chain
    }

    pub(super) fn key(&self) -> &PrivateKey {
        &self.key
    }

    /// What it signs with.
    pub(super) fn algorithm(&self) -> SignatureAlgorithm {
        self.algorithm
    }
}

/// What of an identity is secret wipes itself: the key. Certificates are public.
impl ZeroizeOnDrop for Identity {}

const _: fn(&Identity) = |identity| {
    const fn wipes_itself(_: &impl ZeroizeOnDrop) {}
    wipes_itself(&identity.key);
};

impl fmt::Debug for Identity {
    /// Names the subject and nothing of the key.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let subject = self.certificate.subject();
        formatter
            .debug_struct("Identity")
            .field("subject", &subject)
            .finish_non_exhaustive()
    }
}
