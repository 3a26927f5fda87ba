//! The Online Certificate Status Protocol (RFC 6960): the question, and what an answer says.
//!
//! Knows nothing of trust: whoever issued the certificate, or was allowed to by that issuer, may
//! answer, and nobody else.

use const_oid::db::rfc5912::ID_SHA_1;
use der::asn1::ObjectIdentifier;
use jiff::Timestamp;
use sha1::Digest as _;

use super::algorithm::{Digest, SignatureAlgorithm};
use super::asn1::{
    self, BIT_STRING, ENUMERATED, Element, INTEGER, Malformed, OCTET_STRING, SEQUENCE, algorithm,
    context, element, octet_string, sequence,
};
use super::certificate::Certificate;
use super::revocation::{Answer, Statement};

/// id-pkix-ocsp-basic.
const BASIC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.1.1");

/// The most certificates that come with an answer.
const MAX_CERTIFICATES: usize = 8;

/// The request for one certificate. It names the issuer by SHA-1, as every responder understands
/// (RFC 5019, 2.1.1), and bears no nonce, as what is kept must be what anybody gets.
pub(super) fn request(certificate: &Certificate, issuer: &Certificate) -> Option<Vec<u8>> {
    let name = issuer.subject_der().ok()?;
    let id = sequence(&[
        algorithm(ID_SHA_1, true),
        octet_string(&sha1::Sha1::digest(name)),
        octet_string(&sha1::Sha1::digest(issuer.key_bits())),
        element(INTEGER, &[certificate.serial_number()]),
    ]);
    Some(sequence(&[sequence(&[sequence(&[sequence(&[id])])])]))
}

/// An answer that can be read.
pub(super) struct Response<'a> {
    signed: Element<'a>,
    algorithm: Element<'a>,
    signature: &'a [u8],
    responses: Vec<Single<'a>>,
    certificates: Vec<Certificate>,
}

struct Single<'a> {
    id: Element<'a>,
    statement: Statement,
}

impl<'a> Response<'a> {
    /// Reads an OCSPResponse whose status is successful.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let mut fields = asn1::only(bytes, SEQUENCE)?.children();
        let status = fields.expect(ENUMERATED)?;
        let wrapped = fields.expect(context(0))?;
        fields.finish()?;
        let mut wrapped = asn1::only(wrapped.content, SEQUENCE)?.children();
        let kind = wrapped.pull()?.oid()?;
        let basic = wrapped.expect(OCTET_STRING)?.content;
        wrapped.finish()?;
        if status.content != [0] || kind != BASIC {
            return Err(Malformed);
        }
        let mut fields = asn1::only(basic, SEQUENCE)?.children();
        let signed = fields.expect(SEQUENCE)?;
        let algorithm = fields.expect(SEQUENCE)?;
        let signature = fields.expect(BIT_STRING)?.content.split_first();
        let certificates = fields.optional(context(0))?;
        fields.finish()?;
        let (unused, signature) = signature.ok_or(Malformed)?;
        if *unused != 0 {
            return Err(Malformed);
        }
        Ok(Self {
            responses: read_responses(signed)?,
            certificates: certificates
                .map(read_certificates)
                .transpose()?
                .unwrap_or_default(),
            signed,
            algorithm,
            signature,
        })
    }

    /// The certificates that came along.
    pub fn certificates(&self) -> &[Certificate] {
        &self.certificates
    }

    /// What it says about a certificate, if it is about it and signed by one who may say so.
    pub fn about(&self, certificate: &Certificate, issuer: &Certificate) -> Option<Statement> {
        let about = |single: &&Single<'_>| names(single.id, certificate, issuer).unwrap_or(false);
        let statement = self.responses.iter().find(about)?.statement;
        self.is_signed_for(issuer, statement.issued)
            .then_some(statement)
    }

    /// Signed by the issuer itself, or by one whom the issuer let answer (RFC 6960, 4.2.2.2).
    fn is_signed_for(&self, issuer: &Certificate, at: Timestamp) -> bool {
        let delegates = self.certificates.iter().filter(|candidate| {
            candidate.may_answer_ocsp()
                && candidate.is_valid_at(at)
                && !candidate.has_unknown_critical_extension()
                && candidate.is_issued_by(issuer)
        });
        delegates
            .chain([issuer])
            .any(|signer| self.is_signed_by(signer).unwrap_or(false))
    }

    fn is_signed_by(&self, signer: &Certificate) -> Option<bool> {
        let algorithm = SignatureAlgorithm::read(&self.algorithm, None).ok()?;
        let key = signer.public_key().ok()?;
        let signed = key.verify(algorithm, &[self.signed.whole], self.signature);
        Some(signed.is_ok())
    }
}

fn read_certificates(set: Element<'_>) -> Result<Vec<Certificate>, Malformed> {
    let mut found = Vec::new();
    let certificates = asn1::only(set.content, SEQUENCE)?.children();
    for certificate in certificates.take(MAX_CERTIFICATES) {
        found.extend(Certificate::from_der(certificate?.whole));
    }
    Ok(found)
}

fn read_responses(signed: Element<'_>) -> Result<Vec<Single<'_>>, Malformed> {
    let mut fields = signed.children();
    fields.optional(context(0))?;
    // The responder's name or key: the certificate that signed says it better.
    fields.pull()?;
    fields.expect(asn1::GENERALIZED_TIME)?;
    let responses = fields.expect(SEQUENCE)?;
    responses.children().map(read_single).collect()
}

fn read_single(single: Result<Element<'_>, Malformed>) -> Result<Single<'_>, Malformed> {
    let mut fields = single?.children();
    let id = fields.expect(SEQUENCE)?;
    let answer = read_status(fields.pull()?)?;
    let issued = fields.expect(asn1::GENERALIZED_TIME)?.generalized_time()?;
    let next = fields.optional(context(0))?;
    let next = next
        .map(|next| asn1::only(next.content, asn1::GENERALIZED_TIME)?.generalized_time())
        .transpose()?;
    Ok(Single {
        id,
        statement: Statement {
            answer,
            issued,
            next,
        },
    })
}

fn read_status(status: Element<'_>) -> Result<Answer, Malformed> {
    match status.tag {
        0x80 => Ok(Answer::Good),
        0xa1 => {
            let since = status.children().expect(asn1::GENERALIZED_TIME)?;
            let since = since.generalized_time()?;
            Ok(Answer::Revoked { since })
        }
        _ => Ok(Answer::Unknown),
    }
}

/// True when a CertID means this certificate of this issuer.
fn names(
    id: Element<'_>,
    certificate: &Certificate,
    issuer: &Certificate,
) -> Result<bool, Malformed> {
    let mut fields = id.children();
    let algorithm = fields.expect(SEQUENCE)?.children().pull()?.oid()?;
    let name = fields.expect(OCTET_STRING)?.content;
    let key = fields.expect(OCTET_STRING)?.content;
    let serial = fields.expect(INTEGER)?.content;
    let hash = |bytes: &[u8]| match Digest::from_oid(algorithm) {
        Ok(digest) => Some(digest.hash(&[bytes])),
        Err(_) if algorithm == ID_SHA_1 => Some(sha1::Sha1::digest(bytes).to_vec()),
        Err(_) => None,
    };
    let subject = issuer.subject_der().map_err(|_| Malformed)?;
    Ok(hash(&subject).as_deref() == Some(name)
        && hash(issuer.key_bits()).as_deref() == Some(key)
        && certificate.serial_number() == serial)
}
