//! Makes the CMS SignedData of a PAdES B-B or B-T signature (RFC 5652, EN 319 122-1, EN 319 142-1):
//! detached, one signer, three signed attributes, the certificate and its path inside.
//!
//! Knows neither PDF nor time: `signing-time` is left out, as EN 319 142-1, 6.3 demands.

use const_oid::db::{rfc5911, rfc6268::ID_SIGNED_DATA};
use der::asn1::ObjectIdentifier;
use rsa::rand_core::CryptoRng;

use super::algorithm::Digest;
use super::asn1::{
    INTEGER, SET, algorithm, context, element, integer, octet_string, oid, sequence, set_of,
};
use super::certificate::Certificate;
use super::error::Error;
use super::identity::Identity;
use super::timestamp_request::TimestampService;

/// ESS signing-certificate-v2 (RFC 5035).
pub(super) const SIGNING_CERTIFICATE_V2: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// id-aa-timeStampToken (RFC 3161, appendix A).
pub(super) const TIMESTAMP_TOKEN: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");

/// The room that is left for a time-stamp token, which nobody knows before it comes: real ones
/// have two to nine thousand bytes.
pub(super) const TOKEN_ROOM: usize = 12 * 1024;

/// Signs the hash of a document, and has the signature stamped if a service is given.
pub(super) fn sign(
    identity: &Identity,
    document_hash: &[u8],
    service: Option<&TimestampService<'_>>,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, Error> {
    let attributes = signed_attributes(identity, document_hash);
    let message = set_of(attributes.clone());
    let signature = identity.key().sign(&message, identity.algorithm(), rng)?;
    let token = service
        .map(|service| service.stamp_within(TOKEN_ROOM, &[&signature], rng))
        .transpose()?;
    assemble(identity, attributes, &signature, token)
}

/// The most bytes that [`sign`] returns for this identity.
pub(super) fn size(identity: &Identity, stamped: bool) -> Result<usize, Error> {
    let attributes = signed_attributes(identity, &[0; 64]);
    let signature = vec![0; identity.key().signature_size()];
    let token = stamped.then(|| vec![0; TOKEN_ROOM]);
    Ok(assemble(identity, attributes, &signature, token)?.len())
}

/// The hash that [`sign`] wants of the document.
pub(super) fn digest(identity: &Identity) -> Digest {
    identity.algorithm().digest
}

fn signed_attributes(identity: &Identity, document_hash: &[u8]) -> Vec<Vec<u8>> {
    vec![
        attribute(rfc5911::ID_CONTENT_TYPE, oid(rfc5911::ID_DATA)),
        attribute(rfc5911::ID_MESSAGE_DIGEST, octet_string(document_hash)),
        attribute(
            SIGNING_CERTIFICATE_V2,
            signing_certificate(identity.certificate()),
        ),
    ]
}

/// ESSCertIDv2 with the default hash, SHA-256, which DER leaves out.
fn signing_certificate(certificate: &Certificate) -> Vec<u8> {
    let id = sequence(&[octet_string(&certificate.digest(Digest::Sha256))]);
    sequence(&[sequence(&[id])])
}

fn attribute(id: ObjectIdentifier, value: Vec<u8>) -> Vec<u8> {
    sequence(&[oid(id), set_of(vec![value])])
}

fn assemble(
    identity: &Identity,
    mut attributes: Vec<Vec<u8>>,
    signature: &[u8],
    token: Option<Vec<u8>>,
) -> Result<Vec<u8>, Error> {
    attributes.sort();
    let certificate = identity.certificate();
    let digest = algorithm(digest(identity).oid(), false);
    let signer = sequence(&[
        integer(1),
        sequence(&[
            certificate.issuer_der()?,
            element(INTEGER, &[certificate.serial_number()]),
        ]),
        digest.clone(),
        element(context(0), &attributes),
        identity.algorithm().identifier(),
        octet_string(signature),
        token
            .map(|token| element(context(1), &[attribute(TIMESTAMP_TOKEN, token)]))
            .unwrap_or_default(),
    ]);
    let signed_data = sequence(&[
        integer(1),
        element(SET, &[digest]),
        sequence(&[oid(rfc5911::ID_DATA)]),
        certificates(identity),
        element(SET, &[signer]),
    ]);
    Ok(sequence(&[
        oid(ID_SIGNED_DATA),
        element(context(0), &[signed_data]),
    ]))
}

/// The signer's certificate and those that lead from it towards an anchor, sorted as a SET: all of
/// several that one may have been issued by, for which of them an anchor vouches is not known here.
fn certificates(identity: &Identity) -> Vec<u8> {
    let mut path = vec![identity.certificate()];
    let mut at = 0;
    while let Some(last) = path.get(at).copied() {
        for issuer in identity.chain() {
            if !path.contains(&issuer) && last.is_issued_by(issuer) {
                path.push(issuer);
            }
        }
        at += 1;
    }
    let mut encoded: Vec<&[u8]> = path
        .iter()
        .map(|certificate| certificate.to_der())
        .collect();
    encoded.sort_unstable();
    element(context(0), &encoded)
}
