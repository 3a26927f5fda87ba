//! An X.509 certificate as the rest of the program sees it: whose it is, who issued it, how
//! long it holds, and its fingerprint.
//!
//! Knows nothing of trust; `trust` asks it questions.

use std::fmt;

use const_oid::ObjectIdentifier;
use const_oid::db::rfc4519::{COMMON_NAME, ORGANIZATION_NAME};
use const_oid::db::rfc5280;
use der::{Decode, Encode, EncodePem, pem::LineEnding};
use jiff::Timestamp;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, SubjectKeyIdentifier};

use super::algorithm::{Digest, Refusal, SignatureAlgorithm};
use super::asn1::{self, Malformed, SEQUENCE};
use super::error::Error;
use super::key::PublicKey;

/// Larger certificates are not read.
const MAX_SIZE: usize = 64 * 1024;

/// The most certificates that are read from one file.
const MAX_IN_FILE: usize = 1000;

/// A certificate, kept byte for byte as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    der: Vec<u8>,
    parsed: x509_cert::Certificate,
}

impl Certificate {
    /// Reads one certificate in DER.
    ///
    /// # Errors
    /// [`Error::UnreadableCertificate`].
    pub fn from_der(der: &[u8]) -> Result<Self, Error> {
        if der.len() > MAX_SIZE {
            return Err(Error::UnreadableCertificate);
        }
        let parsed =
            x509_cert::Certificate::from_der(der).map_err(|_| Error::UnreadableCertificate)?;
        Ok(Self {
            der: der.to_vec(),
            parsed,
        })
    }

    /// Reads every certificate of a file: PEM (other text between them is skipped) or one in DER.
    ///
    /// # Errors
    /// [`Error::UnreadableCertificate`] when there is none, or one of them can't be read.
    pub fn read_all(bytes: &[u8]) -> Result<Vec<Self>, Error> {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return Ok(vec![Self::from_der(bytes)?]);
        };
        let blocks = pem_blocks(text);
        if blocks.is_empty() || blocks.len() > MAX_IN_FILE {
            return Err(Error::UnreadableCertificate);
        }
        blocks.into_iter().map(Self::from_pem_block).collect()
    }

    fn from_pem_block(block: &str) -> Result<Self, Error> {
        let (_, der) =
            der::pem::decode_vec(block.as_bytes()).map_err(|_| Error::UnreadableCertificate)?;
        Self::from_der(&der)
    }

    /// The subject's distinguished name (RFC 4514).
    #[must_use]
    pub fn subject(&self) -> String {
        self.parsed.tbs_certificate().subject().to_string()
    }

    /// The issuer's distinguished name (RFC 4514).
    #[must_use]
    pub fn issuer(&self) -> String {
        self.parsed.tbs_certificate().issuer().to_string()
    }

    /// The subject's common name, or the whole name when it has none.
    #[must_use]
    pub fn common_name(&self) -> String {
        self.named(COMMON_NAME)
            .map_or_else(|| self.subject(), str::to_owned)
    }

    /// Common name and organization as people say them, to choose among certificates of one's own.
    /// Whoever judges another's reads [`Self::subject`], where no part can pass for another.
    #[must_use]
    pub fn name(&self) -> String {
        match (self.named(COMMON_NAME), self.named(ORGANIZATION_NAME)) {
            (Some(name), Some(organization)) => format!("{name}, {organization}"),
            _ => self.common_name(),
        }
    }

    /// The subject's attribute of this kind, where it is text.
    fn named(&self, kind: ObjectIdentifier) -> Option<&str> {
        let subject = self.parsed.tbs_certificate().subject();
        let found = subject.iter().find(|attribute| attribute.oid == kind)?;
        std::str::from_utf8(found.value.value()).ok()
    }

    /// Start of validity.
    #[must_use]
    pub fn not_before(&self) -> Timestamp {
        timestamp(self.parsed.tbs_certificate().validity().not_before)
    }

    /// End of validity, itself still valid.
    #[must_use]
    pub fn not_after(&self) -> Timestamp {
        timestamp(self.parsed.tbs_certificate().validity().not_after)
    }

    /// SHA-256 of the certificate's DER.
    #[must_use]
    pub fn fingerprint_sha256(&self) -> [u8; 32] {
        use sha2::Digest as _;
        sha2::Sha256::digest(&self.der).into()
    }

    /// The same as people compare it: pairs of hexadecimal digits, as other programs show them.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let pairs = self.fingerprint_sha256().map(|byte| format!("{byte:02X}"));
        pairs.join(":")
    }

    /// The certificate in PEM.
    ///
    /// # Errors
    /// [`Error::UnreadableCertificate`] if it can't be encoded.
    pub fn to_pem(&self) -> Result<String, Error> {
        self.parsed
            .to_pem(LineEnding::LF)
            .map_err(|_| Error::UnreadableCertificate)
    }

    /// The certificate in DER, as it came.
    #[must_use]
    pub fn to_der(&self) -> &[u8] {
        &self.der
    }

    /// True when subject and issuer are one, and the certificate's own key signed it.
    #[must_use]
    pub fn self_issued(&self) -> bool {
        self.is_issued_by(self)
    }

    /// Names match and the issuer's key signed this certificate.
    pub(super) fn is_issued_by(&self, issuer: &Certificate) -> bool {
        self.names_issuer(issuer) && self.is_signed_by(issuer).unwrap_or(false)
    }

    /// The name of the issuer is that of the other's subject.
    pub(super) fn names_issuer(&self, issuer: &Certificate) -> bool {
        self.tbs().issuer() == issuer.tbs().subject()
    }

    /// The algorithm of the issuer's signature, if it is known to be too weak.
    pub(super) fn weak_algorithm(&self) -> Option<String> {
        let mut fields = asn1::only(&self.der, SEQUENCE).ok()?.children();
        fields.expect(SEQUENCE).ok()?;
        match SignatureAlgorithm::read(&fields.expect(SEQUENCE).ok()?, None) {
            Err(Refusal::Weak(id)) => Some(id.to_string()),
            _ => None,
        }
    }

    pub(super) fn tbs(&self) -> &x509_cert::TbsCertificate {
        self.parsed.tbs_certificate()
    }

    fn is_signed_by(&self, issuer: &Certificate) -> Option<bool> {
        let key = issuer.public_key().ok()?;
        let mut fields = asn1::only(&self.der, SEQUENCE).ok()?.children();
        let signed = fields.expect(SEQUENCE).ok()?;
        let algorithm = SignatureAlgorithm::read(&fields.expect(SEQUENCE).ok()?, None).ok()?;
        let signature = self.parsed.signature().as_bytes()?;
        Some(key.verify(algorithm, &[signed.whole], signature).is_ok())
    }

    pub(super) fn is_valid_at(&self, time: Timestamp) -> bool {
        self.not_before() <= time && time <= self.not_after()
    }

    /// A certification authority with room for `below` more authorities under it (RFC 5280, 4.2.1.9).
    pub(super) fn may_issue(&self, below: usize) -> bool {
        let Ok(Some(constraints)) = self.extension::<BasicConstraints>() else {
            return false;
        };
        let room = constraints
            .path_len_constraint
            .is_none_or(|limit| usize::from(limit) >= below);
        constraints.ca && room && self.key_usage_allows(|usage| usage.key_cert_sign())
    }

    /// No key usage, or one that allows to sign revocation lists (RFC 5280, 4.2.1.3).
    pub(super) fn may_sign_lists(&self) -> bool {
        self.key_usage_allows(|usage| usage.crl_sign())
    }

    /// No key usage, or one that allows signatures on documents (RFC 5280, 4.2.1.3).
    #[must_use]
    pub fn may_sign_documents(&self) -> bool {
        self.key_usage_allows(|usage| usage.digital_signature() || usage.non_repudiation())
    }

    /// Time-stamping is the one purpose of the key, and that is critical (RFC 3161, 2.3).
    pub(super) fn is_for_timestamps_only(&self) -> bool {
        let extensions = self.parsed.tbs_certificate();
        let found = extensions.get_extension::<ExtendedKeyUsage>();
        let only = |purposes: &ExtendedKeyUsage| purposes.0 == [rfc5280::ID_KP_TIME_STAMPING];
        let sole = matches!(found, Ok(Some((true, purposes))) if only(&purposes));
        sole && self.may_sign_documents()
    }

    fn key_usage_allows(&self, question: impl Fn(&KeyUsage) -> bool) -> bool {
        self.extension::<KeyUsage>()
            .is_ok_and(|usage| usage.as_ref().is_none_or(question))
    }

    /// Every critical extension is one that the checks here understand (RFC 5280, 4.2).
    pub(super) fn has_unknown_critical_extension(&self) -> bool {
        const UNDERSTOOD: &[der::asn1::ObjectIdentifier] = &[
            rfc5280::ID_CE_BASIC_CONSTRAINTS,
            rfc5280::ID_CE_KEY_USAGE,
            rfc5280::ID_CE_EXT_KEY_USAGE,
            rfc5280::ID_CE_SUBJECT_ALT_NAME,
            rfc5280::ID_CE_NAME_CONSTRAINTS,
            rfc5280::ID_CE_CERTIFICATE_POLICIES,
        ];
        let extensions = self
            .parsed
            .tbs_certificate()
            .extensions()
            .map_or(&[][..], Vec::as_slice);
        extensions
            .iter()
            .any(|found| found.critical && !UNDERSTOOD.contains(&found.extn_id))
    }

    pub(super) fn public_key(&self) -> Result<PublicKey, super::key::KeyRefusal> {
        PublicKey::read(self.parsed.tbs_certificate().subject_public_key_info())
    }

    /// The issuer's name in DER.
    pub(super) fn issuer_der(&self) -> Result<Vec<u8>, Error> {
        let issuer = self.parsed.tbs_certificate().issuer();
        issuer.to_der().map_err(|_| Error::UnreadableCertificate)
    }

    /// The serial number as the content of its INTEGER.
    pub(super) fn serial_number(&self) -> &[u8] {
        self.parsed.tbs_certificate().serial_number().as_bytes()
    }

    /// The subject key identifier, if the certificate names one.
    pub(super) fn subject_key_identifier(&self) -> Option<Vec<u8>> {
        let found = self.extension::<SubjectKeyIdentifier>().ok().flatten()?;
        Some(found.0.as_bytes().to_vec())
    }

    /// The SHA-1 of the DER, by which old attributes name a certificate.
    pub(super) fn sha1(&self) -> Vec<u8> {
        use sha1::Digest as _;
        sha1::Sha1::digest(&self.der).to_vec()
    }

    pub(super) fn digest(&self, digest: Digest) -> Vec<u8> {
        digest.hash(&[&self.der])
    }

    /// The extension if there is one; one that is doubled or malformed is an error, so that no
    /// check takes it for absent.
    pub(super) fn extension<'a, T>(&'a self) -> Result<Option<T>, Malformed>
    where
        T: Decode<'a> + const_oid::AssociatedOid,
    {
        let found = self.parsed.tbs_certificate().get_extension::<T>();
        Ok(found.map_err(|_| Malformed)?.map(|(_, value)| value))
    }
}

impl fmt::Debug for Certificate {
    /// The subject alone: a page of octets helps nobody.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("Certificate")
            .field(&self.subject())
            .finish()
    }
}

fn timestamp(time: x509_cert::time::Time) -> Timestamp {
    let seconds = i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX);
    Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX)
}

fn pem_blocks(text: &str) -> Vec<&str> {
    const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
    const END: &str = "-----END CERTIFICATE-----";
    let starts = text.match_indices(BEGIN);
    let blocks = starts.filter_map(|(start, _)| {
        let rest = text.get(start..)?;
        rest.get(..rest.find(END)? + END.len())
    });
    blocks.take(MAX_IN_FILE + 1).collect()
}
