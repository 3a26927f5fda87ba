//! Packs an identity into a PKCS#12 file (RFC 7292) that every current program opens: PBES2
//! with AES-256-CBC and PBKDF2-HMAC-SHA-256, guarded by an HMAC-SHA-256.
//!
//! The guard takes as many rounds as the encryption: a cheaper one would be the place to guess
//! the password.

use const_oid::db::rfc5911::ID_DATA;
use const_oid::db::rfc5912::ID_SHA_256;
use der::Encode;
use pkcs5::{EncryptionScheme, pbes2};
use rsa::rand_core::CryptoRng;

use super::asn1::{
    BMP_STRING, algorithm, context, element, integer, octet_string, oid, sequence, set_of,
};
use super::error::Error;
use super::identity::Identity;
use super::pkcs12::ids;
use super::pkcs12_kdf::{Hash, bmp_password, mac};

/// Rounds of PBKDF2 and of the guard.
const ITERATIONS: u32 = 600_000;

pub(super) fn pack(
    identity: &Identity,
    label: &str,
    password: &str,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, Error> {
    let attributes = attributes(identity, label);
    let contents = sequence(&[
        encrypted_content(
            &sequence(&[certificate_bag(identity, &attributes)]),
            password,
            rng,
        )?,
        plain_content(&sequence(&[key_bag(identity, &attributes, password, rng)?])),
    ]);
    let salt: [u8; 16] = random(rng);
    let guard = mac(
        Hash::Sha256,
        &bmp_password(password),
        &salt,
        ITERATIONS,
        &contents,
    );
    let guard = sequence(&[
        sequence(&[algorithm(ID_SHA_256, true), octet_string(&guard)]),
        octet_string(&salt),
        integer(ITERATIONS),
    ]);
    Ok(sequence(&[integer(3), plain_content(&contents), guard]))
}

fn plain_content(content: &[u8]) -> Vec<u8> {
    sequence(&[oid(ID_DATA), element(context(0), &[octet_string(content)])])
}

fn encrypted_content(
    content: &[u8],
    password: &str,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, Error> {
    let (scheme, ciphertext) = encrypt(content, password, rng)?;
    let inner = sequence(&[oid(ID_DATA), scheme, element(0x80, &[ciphertext])]);
    let data = sequence(&[integer(0), inner]);
    Ok(sequence(&[
        oid(ids::ENCRYPTED_DATA),
        element(context(0), &[data]),
    ]))
}

fn certificate_bag(identity: &Identity, attributes: &[u8]) -> Vec<u8> {
    let certificate = element(context(0), &[octet_string(identity.certificate().to_der())]);
    let value = sequence(&[oid(ids::X509_CERTIFICATE), certificate]);
    bag(ids::CERTIFICATE_BAG, &value, attributes)
}

fn key_bag(
    identity: &Identity,
    attributes: &[u8],
    password: &str,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, Error> {
    let (scheme, ciphertext) = encrypt(&identity.key().to_pkcs8()?, password, rng)?;
    let value = sequence(&[scheme, octet_string(&ciphertext)]);
    Ok(bag(ids::SHROUDED_KEY_BAG, &value, attributes))
}

fn bag(kind: der::asn1::ObjectIdentifier, value: &[u8], attributes: &[u8]) -> Vec<u8> {
    sequence(&[
        oid(kind),
        element(context(0), &[value]),
        attributes.to_vec(),
    ])
}

/// The label people see, and the identifier that joins key and certificate.
fn attributes(identity: &Identity, label: &str) -> Vec<u8> {
    let utf16: Vec<u8> = label.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let label = set_of(vec![element(BMP_STRING, &[utf16])]);
    let fingerprint = identity.certificate().fingerprint_sha256();
    let link = set_of(vec![octet_string(&fingerprint)]);
    set_of(vec![
        sequence(&[oid(ids::FRIENDLY_NAME), label]),
        sequence(&[oid(ids::LOCAL_KEY_ID), link]),
    ])
}

fn encrypt(
    content: &[u8],
    password: &str,
    rng: &mut impl CryptoRng,
) -> Result<(Vec<u8>, Vec<u8>), Error> {
    let (salt, iv): ([u8; 16], [u8; 16]) = (random(rng), random(rng));
    let scheme = pbes2::Parameters::generate_pbkdf2_sha256_aes256cbc(ITERATIONS, &salt, iv);
    let scheme = EncryptionScheme::Pbes2(scheme.map_err(|_| Error::KeyFailed)?);
    let ciphertext = scheme
        .encrypt(password, content)
        .map_err(|_| Error::KeyFailed)?;
    Ok((scheme.to_der().map_err(|_| Error::KeyFailed)?, ciphertext))
}

fn random<const N: usize>(rng: &mut impl CryptoRng) -> [u8; N] {
    let mut bytes = [0; N];
    rng.fill_bytes(&mut bytes);
    bytes
}
