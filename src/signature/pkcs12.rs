//! Opens PKCS#12 files (RFC 7292) of every common origin: OpenSSL old and new, Windows, Java,
//! NSS (which writes BER), GnuTLS.
//!
//! A wrong password and a damaged file are told apart by the guard over the contents: it fails
//! for a wrong password; what fails after it held is damage.

use const_oid::db::rfc5911::{ID_DATA, ID_SIGNED_DATA};
use der::asn1::ObjectIdentifier;
use zeroize::Zeroizing;

use super::asn1::{
    self, Element, Elements, INTEGER, Malformed, OCTET_STRING, SEQUENCE, SET, context,
};
use super::ber::to_der;
use super::certificate::Certificate;
use super::error::Error;
use super::identity::Identity;
use super::key::PrivateKey;
use super::pkcs12_cipher::{Budget, decrypt};
use super::pkcs12_password::Password;

/// Larger files are refused before anything is parsed.
const MAX_SIZE: usize = 4 * 1024 * 1024;

/// How deep bags may lie in bags.
const MAX_DEPTH: usize = 4;

/// Object identifiers of PKCS#7, PKCS#9 and PKCS#12.
pub(super) mod ids {
    use der::asn1::ObjectIdentifier as Id;

    pub use const_oid::db::rfc5911::ID_ENCRYPTED_DATA as ENCRYPTED_DATA;
    pub const FRIENDLY_NAME: Id = Id::new_unwrap("1.2.840.113549.1.9.20");
    pub const LOCAL_KEY_ID: Id = Id::new_unwrap("1.2.840.113549.1.9.21");
    pub const X509_CERTIFICATE: Id = Id::new_unwrap("1.2.840.113549.1.9.22.1");
    pub const KEY_BAG: Id = Id::new_unwrap("1.2.840.113549.1.12.10.1.1");
    pub const SHROUDED_KEY_BAG: Id = Id::new_unwrap("1.2.840.113549.1.12.10.1.2");
    pub const CERTIFICATE_BAG: Id = Id::new_unwrap("1.2.840.113549.1.12.10.1.3");
    pub const SAFE_CONTENTS_BAG: Id = Id::new_unwrap("1.2.840.113549.1.12.10.1.6");
}

/// Everything of interest that a file holds.
#[derive(Default)]
pub(super) struct Contents {
    keys: Vec<Linked<Zeroizing<Vec<u8>>>>,
    certificates: Vec<Linked<Certificate>>,
}

/// A key or certificate with the identifier that joins the two.
struct Linked<T> {
    id: Option<Vec<u8>>,
    value: T,
}

pub(super) fn open(p12: &[u8], password: &str) -> Result<Contents, Error> {
    if p12.len() > MAX_SIZE {
        return Err(Error::TooLarge { limit: MAX_SIZE });
    }
    let (der, _) = to_der(p12)?;
    let mut fields = asn1::only(&der, SEQUENCE)?.children();
    fields.expect(INTEGER)?;
    let (kind, content) = content_info(fields.expect(SEQUENCE)?)?;
    if kind == ID_SIGNED_DATA {
        return Err(Error::UnsupportedAlgorithm {
            identifier: kind.to_string(),
        });
    }
    let protected = octets(content.ok_or(Malformed)?)?;
    let mut budget = Budget::default();
    let guard = fields.optional(SEQUENCE)?;
    let password = match &guard {
        Some(guard) => Password::proven_by(guard, &protected, password, &mut budget)?,
        None => Password::unproven(password),
    };
    let (safe, _) = to_der(&protected)?;
    let mut opener = Opener {
        password,
        budget,
        contents: Contents::default(),
    };
    for part in asn1::only(&safe, SEQUENCE)?.children() {
        opener.read_part(part?)?;
    }
    Ok(opener.contents)
}

impl From<Malformed> for Error {
    /// Only PKCS#12 hands malformed elements out as errors; PDF signatures report them.
    fn from(_: Malformed) -> Self {
        Error::DamagedIdentity
    }
}

impl Contents {
    /// The keys that a certificate belongs to, by their common identifier and then by the public
    /// key itself.
    pub fn into_identities(self) -> Result<Vec<Identity>, Error> {
        if self.keys.is_empty() {
            return Err(Error::NoPrivateKey);
        }
        let mut refusal = Error::NoCertificate;
        let mut found = Vec::new();
        for linked in &self.keys {
            match PrivateKey::from_pkcs8(&linked.value) {
                Ok(key) => found.extend(self.identity(key, linked.id.as_deref())),
                Err(error) => refusal = error,
            }
        }
        if found.is_empty() {
            Err(refusal)
        } else {
            Ok(found)
        }
    }

    /// A key with its certificate, and all others that may lead to an authority.
    fn identity(&self, key: PrivateKey, id: Option<&[u8]>) -> Option<Identity> {
        let at = self.position_of_certificate(&key, id)?;
        let certificate = self.certificates.get(at)?.value.clone();
        let others = self.certificates.iter().enumerate();
        let chain = others.filter(|other| other.0 != at);
        let chain = chain.map(|other| other.1.value.clone()).collect();
        Some(Identity::new(key, certificate, chain))
    }

    fn position_of_certificate(&self, key: &PrivateKey, id: Option<&[u8]>) -> Option<usize> {
        let public = key.public_key();
        let belongs =
            |certificate: &Certificate| certificate.public_key().is_ok_and(|found| found == public);
        let linked = self.certificates.iter().position(|candidate| {
            id.is_some() && candidate.id.as_deref() == id && belongs(&candidate.value)
        });
        linked.or_else(|| {
            self.certificates
                .iter()
                .position(|found| belongs(&found.value))
        })
    }
}

struct Opener {
    password: Password,
    budget: Budget,
    contents: Contents,
}

impl Opener {
    fn read_part(&mut self, part: Element<'_>) -> Result<(), Error> {
        let (kind, content) = content_info(part)?;
        let content = content.ok_or(Malformed)?;
        match kind {
            ID_DATA => self.read_bags(&octets(content)?, 0),
            ids::ENCRYPTED_DATA => {
                let mut fields = only_child(content)?.children();
                fields.expect(INTEGER)?;
                let mut inner = fields.expect(SEQUENCE)?.children();
                inner.expect(asn1::OID)?;
                let scheme = inner.expect(SEQUENCE)?;
                let ciphertext = implicit_octets(inner.pull()?)?;
                let plain = decrypt(&scheme, &ciphertext, &self.password, &mut self.budget)?;
                self.read_bags(&plain, 0)
            }
            // Contents enveloped for a public key, which PKCS#12 allows and nobody writes.
            other => Err(Error::UnsupportedAlgorithm {
                identifier: other.to_string(),
            }),
        }
    }

    fn read_bags(&mut self, bytes: &[u8], depth: usize) -> Result<(), Error> {
        if depth > MAX_DEPTH {
            return Err(Error::DamagedIdentity);
        }
        let (der, _) = to_der(bytes)?;
        for bag in asn1::only(&der, SEQUENCE)?.children() {
            self.read_bag(bag?, depth)?;
        }
        Ok(())
    }

    fn read_bag(&mut self, bag: Element<'_>, depth: usize) -> Result<(), Error> {
        let mut fields = bag.children();
        let kind = fields.pull()?.oid()?;
        let value = only_child(fields.expect(context(0))?)?;
        let id = local_key_id(fields.optional(SET)?)?;
        match kind {
            ids::KEY_BAG => {
                let value = Zeroizing::new(value.whole.to_vec());
                self.contents.keys.push(Linked { id, value });
            }
            ids::SHROUDED_KEY_BAG => {
                let mut fields = value.children();
                let scheme = fields.expect(SEQUENCE)?;
                let ciphertext = fields.expect(OCTET_STRING)?.content;
                let value = decrypt(&scheme, ciphertext, &self.password, &mut self.budget)?;
                self.contents.keys.push(Linked { id, value });
            }
            ids::CERTIFICATE_BAG => {
                let mut fields = value.children();
                if fields.pull()?.oid()? == ids::X509_CERTIFICATE {
                    let der = octets(fields.expect(context(0))?)?;
                    // An unreadable certificate beside the right one must not lock it out.
                    if let Ok(value) = Certificate::from_der(&der) {
                        self.contents.certificates.push(Linked { id, value });
                    }
                }
            }
            ids::SAFE_CONTENTS_BAG => self.read_bags(value.whole, depth + 1)?,
            _ => {}
        }
        Ok(())
    }
}

/// Type and `[0]` content of a ContentInfo.
fn content_info(info: Element<'_>) -> Result<(ObjectIdentifier, Option<Element<'_>>), Malformed> {
    let mut fields = info.children();
    Ok((fields.pull()?.oid()?, fields.optional(context(0))?))
}

fn only_child(parent: Element<'_>) -> Result<Element<'_>, Malformed> {
    let mut children = parent.children();
    let child = children.pull()?;
    children.finish()?;
    Ok(child)
}

/// The bytes of the OCTET STRING inside an explicit tag.
fn octets(parent: Element<'_>) -> Result<Vec<u8>, Malformed> {
    let child = only_child(parent)?;
    if child.tag == OCTET_STRING {
        Ok(child.content.to_vec())
    } else {
        Err(Malformed)
    }
}

/// `[0] IMPLICIT OCTET STRING`, whole or, from BER, in fragments.
fn implicit_octets(element: Element<'_>) -> Result<Vec<u8>, Malformed> {
    match element.tag {
        0x80 => Ok(element.content.to_vec()),
        0xa0 => asn1::join_fragments(element.content),
        _ => Err(Malformed),
    }
}

fn local_key_id(attributes: Option<Element<'_>>) -> Result<Option<Vec<u8>>, Malformed> {
    for attribute in attributes.map_or(Elements(&[]), |set| set.children()) {
        let mut fields = attribute?.children();
        if fields.pull()?.oid()? == ids::LOCAL_KEY_ID {
            return Ok(Some(
                fields.expect(SET)?.children().pull()?.content.to_vec(),
            ));
        }
    }
    Ok(None)
}
