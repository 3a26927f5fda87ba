//! An identity made inside the program: a key, and a certificate that the key signs for itself.
//!
//! It proves that a document is unchanged and who keeps the key, not that the name is true:
//! whoever relies on it compares the fingerprint over another channel.

use const_oid::db::{rfc3280::EMAIL_ADDRESS, rfc4519, rfc5280};
use der::asn1::{Ia5String, ObjectIdentifier, OctetString};
use der::{Encode, flagset::FlagSet};
use jiff::{Timestamp, ToSpan, tz::TimeZone};
use rsa::rand_core::CryptoRng;
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{
    BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages, SubjectAltName, SubjectKeyIdentifier,
};

use super::asn1::{
    BIT_STRING, IA5_STRING, INTEGER, SEQUENCE, UTF8_STRING, context, element, integer,
    octet_string, oid, only, sequence, set_of,
};
use super::certificate::Certificate;
use super::error::{Error, NamePart};
use super::identity::Identity;
use super::key::{KeyAlgorithm, PrivateKey};
use super::pkcs12_write;

/// How long a self-issued certificate holds.
const YEARS: i64 = 3;

/// Upper bounds of X.520 in characters (RFC 5280, appendix A.1).
const MAX_NAME: usize = 64;
const MAX_EMAIL: usize = 255;

/// Document signing (RFC 9336).
const DOCUMENT_SIGNING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.36");

/// What a self-issued identity shall say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SelfIssued {
    /// The common name: person, office or role.
    pub name: String,
    /// The organisation the name belongs to.
    pub organization: Option<String>,
    /// A plain ASCII e-mail address.
    pub email: Option<String>,
    /// The kind of key.
    pub algorithm: KeyAlgorithm,
}

impl SelfIssued {
    /// Makes the key and its certificate, valid for three years from `now`, and packs both into
    /// a PKCS#12 file under `password`. RSA keys take seconds to make.
    ///
    /// # Errors
    /// [`Error::NameMissing`], [`Error::NameTooLong`], [`Error::InvalidEmail`], [`Error::KeyFailed`].
    pub fn issue(
        &self,
        now: Timestamp,
        rng: &mut impl CryptoRng,
        password: &str,
    ) -> Result<Vec<u8>, Error> {
        self.check()?;
        let key = PrivateKey::generate(self.algorithm, rng)?;
        let certificate = self.certificate(&key, now, rng)?;
        let identity = Identity::new(key, certificate, Vec::new());
        pkcs12_write::pack(&identity, &self.name, password, rng)
    }

    fn check(&self) -> Result<(), Error> {
        if self.name.trim().is_empty() {
            return Err(Error::NameMissing);
        }
        let too_long = |text: &str, limit: usize| text.chars().count() > limit;
        let organization = self.organization.as_deref().unwrap_or_default();
        let email = self.email.as_deref().unwrap_or_default();
        for (part, text, limit) in [
            (NamePart::Name, self.name.as_str(), MAX_NAME),
            (NamePart::Organization, organization, MAX_NAME),
            (NamePart::Email, email, MAX_EMAIL),
        ] {
            if too_long(text, limit) {
                return Err(Error::NameTooLong { part, limit });
            }
        }
        let plain = email.bytes().all(|byte| byte.is_ascii_graphic());
        let shaped = email.is_empty()
            || email.split_once('@').is_some_and(|(user, host)| {
                !user.is_empty() && !host.is_empty() && !host.contains('@')
            });
        if plain && shaped {
            Ok(())
        } else {
            Err(Error::InvalidEmail)
        }
    }

    fn certificate(
        &self,
        key: &PrivateKey,
        now: Timestamp,
        rng: &mut impl CryptoRng,
    ) -> Result<Certificate, Error> {
        let algorithm = key.usual_algorithm();
        let identifier = algorithm.identifier();
        let name = self.distinguished_name();
        let key_info = key.public_key_info()?;
        let until = now
            .to_zoned_datetime(TimeZone::UTC)
            .checked_add(YEARS.years());
        let until = until.map_err(|_| Error::KeyFailed)?.timestamp();
        let extensions = self
            .extensions(&key_info)
            .map_err(|_| Error::InvalidEmail)?;
        let signed = sequence(&[
            element(context(0), &[integer(2)]),
            element(INTEGER, &[serial_number(rng)]),
            identifier.clone(),
            name.clone(),
            sequence(&[time(now), time(until)]),
            name,
            key_info,
            element(context(3), &[sequence(&extensions)]),
        ]);
        let signature = key.sign(&signed, algorithm, rng)?;
        Certificate::from_der(&sequence(&[signed, identifier, bit_string(&signature)]))
    }

    fn distinguished_name(&self) -> Vec<u8> {
        let organization = self.organization.as_deref().filter(|text| !text.is_empty());
        let email = self.email.as_deref().filter(|text| !text.is_empty());
        let parts = [
            organization.map(|text| attribute(rfc4519::ORGANIZATION_NAME, UTF8_STRING, text)),
            Some(attribute(rfc4519::COMMON_NAME, UTF8_STRING, &self.name)),
            email.map(|text| attribute(EMAIL_ADDRESS, IA5_STRING, text)),
        ];
        sequence(&parts.into_iter().flatten().collect::<Vec<_>>())
    }

    fn extensions(&self, key_info: &[u8]) -> der::Result<Vec<Vec<u8>>> {
        let usage: FlagSet<KeyUsages> = KeyUsages::DigitalSignature | KeyUsages::NonRepudiation;
        let constraints = BasicConstraints {
            ca: false,
            path_len_constraint: None,
        };
        let identifier = SubjectKeyIdentifier(OctetString::new(key_identifier(key_info))?);
        let mut extensions = vec![
            extension(rfc5280::ID_CE_BASIC_CONSTRAINTS, true, &constraints)?,
            extension(rfc5280::ID_CE_KEY_USAGE, true, &KeyUsage(usage))?,
            extension(
                rfc5280::ID_CE_EXT_KEY_USAGE,
                false,
                &ExtendedKeyUsage(vec![DOCUMENT_SIGNING]),
            )?,
            extension(rfc5280::ID_CE_SUBJECT_KEY_IDENTIFIER, false, &identifier)?,
        ];
        if let Some(email) = self.email.as_deref().filter(|text| !text.is_empty()) {
            let name = SubjectAltName(vec![GeneralName::Rfc822Name(Ia5String::new(email)?)]);
            extensions.push(extension(rfc5280::ID_CE_SUBJECT_ALT_NAME, false, &name)?);
        }
        Ok(extensions)
    }
}

/// Sixteen octets of chance, positive, and never shortened by leading zeros.
fn serial_number(rng: &mut impl CryptoRng) -> [u8; 16] {
    let mut serial = [0; 16];
    rng.fill_bytes(&mut serial);
    serial[0] = (serial[0] & 0x7f) | 0x40;
    serial
}

/// The first 160 bits of the SHA-256 of the public key (RFC 7093, method 1).
fn key_identifier(key_info: &[u8]) -> Vec<u8> {
    use sha2::Digest as _;
    let bits = only(key_info, SEQUENCE).and_then(|info| {
        let mut fields = info.children();
        fields.expect(SEQUENCE)?;
        fields.expect(BIT_STRING)
    });
    let bits = bits.map_or(key_info, |bits| bits.content.get(1..).unwrap_or_default());
    sha2::Sha256::digest(bits)
        .iter()
        .take(20)
        .copied()
        .collect()
}

fn attribute(id: ObjectIdentifier, tag: u8, text: &str) -> Vec<u8> {
    set_of(vec![sequence(&[oid(id), element(tag, &[text])])])
}

fn extension(id: ObjectIdentifier, critical: bool, value: &impl Encode) -> der::Result<Vec<u8>> {
    let critical: &[u8] = if critical { &[0x01, 0x01, 0xff] } else { &[] };
    Ok(sequence(&[
        oid(id),
        critical.to_vec(),
        octet_string(&value.to_der()?),
    ]))
}

fn bit_string(bytes: &[u8]) -> Vec<u8> {
    element(BIT_STRING, &[&[0], bytes])
}

/// UTCTime until 2049, GeneralizedTime after (RFC 5280, 4.1.2.5).
fn time(time: Timestamp) -> Vec<u8> {
    let full = time.strftime("%Y%m%d%H%M%SZ").to_string();
    match full.get(..4) {
        Some(year) if ("1950".."2050").contains(&year) => {
            element(0x17, &[full.get(2..).unwrap_or_default()])
        }
        _ => element(0x18, &[full]),
    }
}
