//! The questions that every signature must answer, one function each. A check returns the
//! reason when the answer is no.
//!
//! Knows no verdict: `report` draws it.

use const_oid::db::rfc5911::{ID_CONTENT_TYPE, ID_DATA, ID_MESSAGE_DIGEST};
use der::asn1::ObjectIdentifier;
use jiff::Timestamp;

use super::algorithm::{Digest, Refusal, SignatureAlgorithm};
use super::asn1::{self, OCTET_STRING, SEQUENCE};
use super::byte_range::ByteRange;
use super::certificate::Certificate;
use super::cms::SIGNING_CERTIFICATE_V2;
use super::document::State;
use super::facts::{Encoding, Facts};
use super::key::KeyRefusal;
use super::reason::Reason;
use super::signed_data::{SignedData, Signer};

/// ESS signing-certificate (RFC 2634, 5.4), which names the certificate by SHA-1.
const SIGNING_CERTIFICATE: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.12");

/// Is the encoding one that is understood?
pub(super) fn encoding(facts: &Facts) -> Result<(), Reason> {
    match &facts.encoding {
        Encoding::Cades | Encoding::Pkcs7 => Ok(()),
        Encoding::Timestamp => Err(Reason::SubFilterUnsupported {
            name: "ETSI.RFC3161".to_owned(),
        }),
        Encoding::Other(name) => Err(Reason::SubFilterUnsupported { name: name.clone() }),
    }
}

/// Does the signature belong to this field alone?
pub(super) fn belongs_to_one_field(facts: &Facts, all: &[Facts]) -> Result<(), Reason> {
    let sharing = all
        .iter()
        .filter(|other| other.value == facts.value)
        .count();
    if facts.value.is_some() && sharing > 1 {
        Err(Reason::ValueShared)
    } else {
        Ok(())
    }
}

/// Is the signed part a complete PDF in which this field carries this very signature?
///
/// `signed` is the state that ends where the byte range ends, `whole` the file as it came.
pub(super) fn signed_part(
    facts: &Facts,
    signed: Option<&State<'_>>,
    whole: &State<'_>,
) -> Result<(), Reason> {
    let signed = signed.ok_or(Reason::SignedPartIncomplete)?;
    let missing = Reason::SignatureNotInSignedPart;
    let id = facts.value.ok_or(missing.clone())?;
    let fields = signed.signature_fields();
    let field = fields
        .iter()
        .find(|field| field.name == facts.field)
        .ok_or(missing.clone())?;
    let (found, _) = signed.value(field).ok_or(missing.clone())?;
    let same_place = signed.offset(id).is_some() && signed.offset(id) == whole.offset(id);
    if found == Some(id) && same_place {
        Ok(())
    } else {
        Err(missing)
    }
}

/// Is the CMS one detached signature of one signer, and nothing else?
pub(super) fn one_signer(data: &SignedData) -> Result<&Signer, Reason> {
    if data.trailing_data {
        return Err(Reason::CmsTrailingData);
    }
    if data.content_type != ID_DATA {
        return Err(Reason::CmsUnreadable);
    }
    if data.content.is_some() {
        return Err(Reason::CmsEncapsulatesContent);
    }
    only_signer(data)
}

/// Is there one signer?
pub(super) fn only_signer(data: &SignedData) -> Result<&Signer, Reason> {
    match data.signers.as_slice() {
        [signer] => Ok(signer),
        signers => Err(Reason::SignerCount {
            found: signers.len(),
        }),
    }
}

/// Are the algorithms known and strong enough?
pub(super) fn algorithms(signer: &Signer) -> Result<(Digest, SignatureAlgorithm), Reason> {
    let digest = signer.digest.map_err(refused)?;
    Ok((digest, signer.algorithm.map_err(refused)?))
}

/// Is the document what was signed? (RFC 5652, 5.4 and 11.2)
pub(super) fn document_hash(
    signer: &Signer,
    digest: Digest,
    range: &ByteRange,
    bytes: &[u8],
) -> Result<(), Reason> {
    let signed = signer
        .attribute(ID_MESSAGE_DIGEST)
        .filter(|value| value.tag == OCTET_STRING);
    let signed = signed.ok_or_else(|| wrong(ID_MESSAGE_DIGEST))?;
    if signed.content == digest.hash(&range.covered(bytes)) {
        Ok(())
    } else {
        Err(Reason::DocumentChanged)
    }
}

/// Did the certificate's key sign these attributes?
///
/// They are hashed as found first, then sorted as DER demands: some signers sort them only to sign.
pub(super) fn signature_value(
    signer: &Signer,
    algorithm: SignatureAlgorithm,
    certificate: &Certificate,
) -> Result<(), Reason> {
    let key = certificate.public_key().map_err(key_refused)?;
    let as_found = asn1::element(asn1::SET, &[&signer.signed_attributes]);
    let found = key.verify(algorithm, &[&as_found], &signer.signature);
    let sorted = || {
        let parts: Result<Vec<_>, _> = asn1::Elements(&signer.signed_attributes).collect();
        let parts = parts
            .unwrap_or_default()
            .iter()
            .map(|part| part.whole.to_vec())
            .collect();
        key.verify(algorithm, &[&asn1::set_of(parts)], &signer.signature)
    };
    found.or_else(|_| sorted()).map_err(key_refused)
}

/// Do the signed attributes name the kind of content that was signed? (RFC 5652, 11.1)
pub(super) fn content_type(signer: &Signer, expected: ObjectIdentifier) -> Result<(), Reason> {
    let value = signer
        .attribute(ID_CONTENT_TYPE)
        .and_then(|value| value.oid().ok());
    if value == Some(expected) {
        Ok(())
    } else {
        Err(wrong(ID_CONTENT_TYPE))
    }
}

/// Which of the certificates is the signer's?
pub(super) fn certificate<'a>(
    data: &'a SignedData,
    signer: &Signer,
) -> Result<&'a Certificate, Reason> {
    let mut named = data
        .certificates
        .iter()
        .filter(|candidate| signer.names(candidate));
    named.next().ok_or(Reason::CertificateMissing)
}

/// Does the signature bind itself to this certificate? (EN 319 122-1, 5.2.2; RFC 5035)
///
/// CAdES demands the attribute; older CMS signatures may lack it.
pub(super) fn certificate_binding(
    signer: &Signer,
    certificate: &Certificate,
    encoding: &Encoding,
) -> Result<(), Reason> {
    if !signer.has_attribute(SIGNING_CERTIFICATE_V2) {
        let needed = *encoding == Encoding::Cades;
        return if needed {
            Err(wrong(SIGNING_CERTIFICATE_V2))
        } else {
            Ok(())
        };
    }
    let value = signer
        .attribute(SIGNING_CERTIFICATE_V2)
        .ok_or_else(|| wrong(SIGNING_CERTIFICATE_V2))?;
    match bound_hash(value) {
        Ok((digest, hash)) if certificate.digest(digest) == hash => Ok(()),
        Ok(_) => Err(Reason::CertificateMismatch),
        Err(refusal) => Err(refused(refusal)),
    }
}

/// Does a time-stamp token bind itself to its service's certificate? (RFC 3161, 2.4.1; RFC 5816)
///
/// The older attribute, which names the certificate by SHA-1, is accepted beside the newer: the
/// signature itself has named the certificate's key already.
pub(super) fn timestamp_binding(signer: &Signer, certificate: &Certificate) -> Result<(), Reason> {
    if signer.has_attribute(SIGNING_CERTIFICATE_V2) {
        return certificate_binding(signer, certificate, &Encoding::Cades);
    }
    let value = signer
        .attribute(SIGNING_CERTIFICATE)
        .ok_or_else(|| wrong(SIGNING_CERTIFICATE_V2))?;
    match first_hash(value) {
        Ok(hash) if hash == certificate.sha1() => Ok(()),
        Ok(_) => Err(Reason::CertificateMismatch),
        Err(_) => Err(wrong(SIGNING_CERTIFICATE)),
    }
}

/// Does the certificate allow signing, and does it demand nothing unknown?
pub(super) fn certificate_purpose(certificate: &Certificate) -> Result<(), Reason> {
    if !certificate.may_sign_documents() {
        return Err(Reason::CertificateNotForSigning);
    }
    if certificate.has_unknown_critical_extension() {
        return Err(Reason::CertificateDemandsUnknown);
    }
    Ok(())
}

/// Is the certificate valid at the time of the question?
pub(super) fn certificate_validity(certificate: &Certificate, at: Timestamp) -> Result<(), Reason> {
    if at < certificate.not_before() {
        return Err(Reason::CertificateNotYetValid {
            from: certificate.not_before(),
        });
    }
    if at > certificate.not_after() {
        return Err(Reason::CertificateExpired {
            until: certificate.not_after(),
        });
    }
    Ok(())
}

/// Does the signer's own clock agree with the certificate?
pub(super) fn claimed_time(facts: &Facts, certificate: &Certificate) -> Result<(), Reason> {
    match facts.claimed_time {
        Some(claimed) if !certificate.is_valid_at(claimed) => {
            Err(Reason::SignedOutsideValidity { claimed })
        }
        _ => Ok(()),
    }
}

/// Hash function and hash of the first ESSCertIDv2.
fn bound_hash(value: asn1::Element<'_>) -> Result<(Digest, Vec<u8>), Refusal> {
    let mut id = value
        .children()
        .expect(SEQUENCE)?
        .children()
        .expect(SEQUENCE)?
        .children();
    let digest = match id.optional(SEQUENCE)? {
        Some(algorithm) => Digest::from_oid(algorithm.children().pull()?.oid()?)?,
        None => Digest::Sha256,
    };
    Ok((digest, id.expect(OCTET_STRING)?.content.to_vec()))
}

/// The hash of the first ESSCertID (RFC 2634, 5.4).
fn first_hash(value: asn1::Element<'_>) -> Result<Vec<u8>, asn1::Malformed> {
    let mut ids = value.children().expect(SEQUENCE)?.children();
    let mut id = ids.expect(SEQUENCE)?.children();
    Ok(id.expect(OCTET_STRING)?.content.to_vec())
}

fn wrong(attribute: ObjectIdentifier) -> Reason {
    Reason::AttributeWrong {
        identifier: attribute.to_string(),
    }
}

pub(super) fn refused(refusal: Refusal) -> Reason {
    match refusal {
        Refusal::Weak(id) => Reason::AlgorithmWeak {
            identifier: id.to_string(),
        },
        Refusal::Unknown(id) => Reason::AlgorithmUnsupported {
            identifier: id.to_string(),
        },
        Refusal::Parameters => Reason::CmsUnreadable,
    }
}

fn key_refused(refusal: KeyRefusal) -> Reason {
    match refusal {
        KeyRefusal::Weak => Reason::AlgorithmWeak {
            identifier: String::new(),
        },
        KeyRefusal::Unsupported(id) => Reason::AlgorithmUnsupported {
            identifier: id.to_string(),
        },
        KeyRefusal::Malformed | KeyRefusal::WrongSignature => Reason::SignatureWrong,
    }
}
