//! Reads the CMS SignedData of a signature (RFC 5652, 5), DER or BER.
//!
//! Only reads: whether it is a good signature is asked in `checks`.

use const_oid::db::rfc6268::ID_SIGNED_DATA;
use der::asn1::ObjectIdentifier;

use super::algorithm::{Digest, Refusal, SignatureAlgorithm};
use super::asn1::{self, Element, INTEGER, Malformed, OCTET_STRING, SEQUENCE, SET, context};
use super::ber::to_der;
use super::certificate::Certificate;

/// The most certificates and signers that are looked at.
const MAX_CERTIFICATES: usize = 100;
const MAX_SIGNERS: usize = 16;

/// The versions of SignedData that X.509 certificates lead to (RFC 5652, 5.1).
const VERSIONS: &[u32] = &[1, 3, 4, 5];

pub(super) struct SignedData {
    pub certificates: Vec<Certificate>,
    /// Revocation lists, whether they can be read or not.
    pub crls: Vec<Vec<u8>>,
    /// What kind of content is signed.
    pub content_type: ObjectIdentifier,
    /// The content, if the structure brings it along.
    pub content: Option<Vec<u8>>,
    pub signers: Vec<Signer>,
    /// Bytes other than zero follow the structure.
    pub trailing_data: bool,
}

pub(super) struct Signer {
    identifier: Identifier,
    digest_identifier: ObjectIdentifier,
    pub digest: Result<Digest, Refusal>,
    pub algorithm: Result<SignatureAlgorithm, Refusal>,
    /// The signed attributes as found, without their tag and length.
    pub signed_attributes: Vec<u8>,
    attributes: Vec<(ObjectIdentifier, Vec<u8>)>,
    unsigned_attributes: Vec<(ObjectIdentifier, Vec<u8>)>,
    pub signature: Vec<u8>,
}

enum Identifier {
    IssuerAndSerial { issuer: Vec<u8>, serial: Vec<u8> },
    KeyIdentifier(Vec<u8>),
}

impl SignedData {
    /// Reads the contents of a signature, padding included.
    pub fn read(contents: &[u8]) -> Result<Self, Malformed> {
        let (der, used) = to_der(contents)?;
        let padding = contents.get(used..).unwrap_or_default();
        let mut info = asn1::only(&der, SEQUENCE)?.children();
        if info.pull()?.oid()? != ID_SIGNED_DATA {
            return Err(Malformed);
        }
        let content = info.expect(context(0))?;
        info.finish()?;
        let mut fields = asn1::only(content.content, SEQUENCE)?.children();
        let version = fields.expect(INTEGER)?.small_integer()?;
        let digests = read_digests(fields.expect(SET)?)?;
        let mut encapsulated = fields.expect(SEQUENCE)?.children();
        let content_type = encapsulated.pull()?.oid()?;
        let content = encapsulated.optional(context(0))?;
        encapsulated.finish()?;
        let certificates = fields.optional(context(0))?;
        let crls = fields.optional(context(1))?;
        let signers = fields.expect(SET)?.children().take(MAX_SIGNERS);
        fields.finish()?;
        let signers = signers
            .map(|signer| Signer::read(signer?))
            .collect::<Result<Vec<_>, _>>()?;
        // No signature covers these fields; that they agree leaves no room to change them unseen.
        let announced = |signer: &Signer| digests.contains(&signer.digest_identifier);
        if !VERSIONS.contains(&version) || !signers.iter().all(announced) {
            return Err(Malformed);
        }
        Ok(Self {
            certificates: certificates
                .map(read_certificates)
                .transpose()?
                .unwrap_or_default(),
            crls: crls.map(read_lists).transpose()?.unwrap_or_default(),
            content_type,
            content: content.map(read_content).transpose()?,
            signers,
            trailing_data: padding.iter().any(|byte| *byte != 0),
        })
    }
}

fn read_lists(set: Element<'_>) -> Result<Vec<Vec<u8>>, Malformed> {
    let lists = set.children().take(MAX_CERTIFICATES);
    lists.map(|list| Ok(list?.whole.to_vec())).collect()
}

fn read_content(content: Element<'_>) -> Result<Vec<u8>, Malformed> {
    Ok(asn1::only(content.content, OCTET_STRING)?.content.to_vec())
}

fn read_digests(set: Element<'_>) -> Result<Vec<ObjectIdentifier>, Malformed> {
    set.children().map(algorithm_identifier).collect()
}

/// The identifier of an algorithm whose parameters, if any, are NULL.
fn algorithm_identifier(
    algorithm: Result<Element<'_>, Malformed>,
) -> Result<ObjectIdentifier, Malformed> {
    let algorithm = algorithm?;
    let mut fields = algorithm.children();
    let id = fields.pull()?.oid()?;
    let null = fields.optional(asn1::NULL)?;
    fields.finish()?;
    let empty = null.is_none_or(|null| null.content.is_empty());
    if algorithm.tag == SEQUENCE && empty {
        Ok(id)
    } else {
        Err(Malformed)
    }
}

/// X.509 certificates only; other kinds and unreadable ones are passed over.
fn read_certificates(set: Element<'_>) -> Result<Vec<Certificate>, Malformed> {
    let mut certificates = Vec::new();
    for element in set.children().take(MAX_CERTIFICATES) {
        certificates.extend(Certificate::from_der(element?.whole));
    }
    Ok(certificates)
}

impl Signer {
    fn read(signer: Element<'_>) -> Result<Self, Malformed> {
        if signer.tag != SEQUENCE {
            return Err(Malformed);
        }
        let mut fields = signer.children();
        let version = fields.expect(INTEGER)?.small_integer()?;
        let identifier = Identifier::read(fields.pull()?)?;
        if version != identifier.version() {
            return Err(Malformed);
        }
        let digest_identifier = algorithm_identifier(fields.pull())?;
        let digest = Digest::from_oid(digest_identifier);
        let signed = fields.optional(context(0))?;
        let algorithm = fields.expect(SEQUENCE)?;
        let signature = fields.expect(OCTET_STRING)?.content.to_vec();
        let unsigned = fields.optional(context(1))?;
        fields.finish()?;
        let attributes = signed.map(read_attributes).transpose()?.unwrap_or_default();
        Ok(Self {
            identifier,
            digest_identifier,
            digest,
            algorithm: SignatureAlgorithm::read(&algorithm, digest.ok()),
            signed_attributes: signed.map(|set| set.content.to_vec()).unwrap_or_default(),
            attributes,
            unsigned_attributes: unsigned
                .map(read_attributes)
                .transpose()?
                .unwrap_or_default(),
            signature,
        })
    }

    /// The one value of a signed attribute; None when it is missing, doubled or has several.
    pub fn attribute(&self, id: ObjectIdentifier) -> Option<Element<'_>> {
        let mut found = self.attributes.iter().filter(|attribute| attribute.0 == id);
        let values = &found.next()?.1;
        if found.next().is_some() {
            return None;
        }
        let mut values = asn1::Elements(values);
        let value = values.pull().ok()?;
        values.finish().ok()?;
        Some(value)
    }

    pub fn has_attribute(&self, id: ObjectIdentifier) -> bool {
        self.attributes.iter().any(|attribute| attribute.0 == id)
    }

    /// Every value of an unsigned attribute, which no signature covers.
    pub fn unsigned_values(&self, id: ObjectIdentifier) -> Vec<Element<'_>> {
        let found = self.unsigned_attributes.iter();
        let sets = found.filter(|attribute| attribute.0 == id);
        sets.flat_map(|(_, values)| asn1::Elements(values).flatten())
            .collect()
    }

    /// True for the certificate that the signer names as its own.
    pub fn names(&self, certificate: &Certificate) -> bool {
        match &self.identifier {
            Identifier::IssuerAndSerial { issuer, serial } => {
                certificate.serial_number() == serial
                    && certificate.issuer_der().is_ok_and(|found| found == *issuer)
            }
            Identifier::KeyIdentifier(id) => certificate
                .subject_key_identifier()
                .is_some_and(|found| found == *id),
        }
    }
}

impl Identifier {
    fn read(element: Element<'_>) -> Result<Self, Malformed> {
        match element.tag {
            SEQUENCE => {
                let mut fields = element.children();
                let issuer = fields.expect(SEQUENCE)?.whole.to_vec();
                let serial = fields.expect(INTEGER)?.content.to_vec();
                fields.finish()?;
                Ok(Identifier::IssuerAndSerial { issuer, serial })
            }
            0x80 => Ok(Identifier::KeyIdentifier(element.content.to_vec())),
            _ => Err(Malformed),
        }
    }

    /// The version of SignerInfo that goes with it (RFC 5652, 5.3).
    fn version(&self) -> u32 {
        match self {
            Identifier::IssuerAndSerial { .. } => 1,
            Identifier::KeyIdentifier(_) => 3,
        }
    }
}

/// Identifier and content of the value set of each attribute.
fn read_attributes(set: Element<'_>) -> Result<Vec<(ObjectIdentifier, Vec<u8>)>, Malformed> {
    let read = |attribute: Result<Element<'_>, Malformed>| {
        let mut fields = attribute?.children();
        Ok((fields.pull()?.oid()?, fields.expect(SET)?.content.to_vec()))
    };
    set.children().map(read).collect()
}
