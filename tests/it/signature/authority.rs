//! A public key infrastructure of the tests' own: authorities, signers, and a time-stamping
//! service, each of which can be made faulty in one respect.

use jiff::Timestamp;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{DerSignature, SigningKey};
use repurpose::signature::{Certificate, Identity};
use sha2::{Digest as _, Sha256};

pub const SHA_256: &str = "2.16.840.1.101.3.4.2.1";
pub const SHA_1: &str = "1.3.14.3.2.26";
const ECDSA_SHA_256: &str = "1.2.840.10045.4.3.2";
const SIGNED_DATA: &str = "1.2.840.113549.1.7.2";
const DATA: &str = "1.2.840.113549.1.7.1";

/// One element around the concatenation of parts.
pub fn tlv(tag: u8, parts: &[Vec<u8>]) -> Vec<u8> {
    let content = parts.concat();
    let mut out = vec![tag];
    match content.len() {
        short @ 0..0x80 => out.push(short as u8),
        middle @ 0x80..0x100 => out.extend([0x81, middle as u8]),
        long => out.extend([0x82, (long >> 8) as u8, long as u8]),
    }
    out.extend(content);
    out
}

pub fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    tlv(0x30, parts)
}

pub fn oid(dotted: &str) -> Vec<u8> {
    let id = der::asn1::ObjectIdentifier::new(dotted).unwrap();
    tlv(6, &[id.as_bytes().to_vec()])
}

/// A small number that is not negative.
pub fn integer(value: u8) -> Vec<u8> {
    tlv(2, &[vec![value]])
}

pub fn octets(bytes: &[u8]) -> Vec<u8> {
    tlv(4, &[bytes.to_vec()])
}

pub fn bits(bytes: &[u8]) -> Vec<u8> {
    tlv(3, &[vec![0], bytes.to_vec()])
}

pub fn generalized_time(time: Timestamp) -> Vec<u8> {
    let text = time.strftime("%Y%m%d%H%M%SZ").to_string();
    tlv(0x18, &[text.into_bytes()])
}

pub fn name(common_name: &str) -> Vec<u8> {
    let attribute = sequence(&[
        oid("2.5.4.3"),
        tlv(0x0c, &[common_name.as_bytes().to_vec()]),
    ]);
    sequence(&[tlv(0x31, &[attribute])])
}

/// An extension of a certificate.
pub fn extension(id: &str, critical: bool, value: Vec<u8>) -> Vec<u8> {
    let flag = if critical {
        tlv(1, &[vec![0xff]])
    } else {
        Vec::new()
    };
    sequence(&[oid(id), flag, octets(&value)])
}

/// basicConstraints of an authority.
pub fn authority_extension(below: Option<u8>) -> Vec<u8> {
    let limit = below.map(integer).unwrap_or_default();
    let value = sequence(&[tlv(1, &[vec![0xff]]), limit]);
    extension("2.5.29.19", true, value)
}

/// keyUsage, by the first octet of its bits.
pub fn usage_extension(bits: u8) -> Vec<u8> {
    extension(
        "2.5.29.15",
        true,
        tlv(3, &[vec![bits.trailing_zeros() as u8, bits]]),
    )
}

/// extendedKeyUsage.
pub fn purpose_extension(critical: bool, purposes: &[&str]) -> Vec<u8> {
    let purposes: Vec<_> = purposes.iter().map(|purpose| oid(purpose)).collect();
    extension("2.5.29.37", critical, sequence(&purposes))
}

/// Where an OCSP responder answers, and where the issuer's list is.
pub fn pointers(ocsp: Option<&str>, list: Option<&str>) -> Vec<Vec<u8>> {
    let address = |text: &str| tlv(0x86, &[text.as_bytes().to_vec()]);
    let access = ocsp.map(|ocsp| {
        let one = sequence(&[oid("1.3.6.1.5.5.7.48.1"), address(ocsp)]);
        extension("1.3.6.1.5.5.7.1.1", false, sequence(&[one]))
    });
    let points = list.map(|list| {
        let name = tlv(0xa0, &[tlv(0xa0, &[address(list)])]);
        extension("2.5.29.31", false, sequence(&[sequence(&[name])]))
    });
    access.into_iter().chain(points).collect()
}

/// nameConstraints over directory names.
pub fn names_extension(permitted: Option<&str>, excluded: Option<&str>) -> Vec<u8> {
    let subtrees = |tag: u8, common_name: &str| {
        let base = tlv(0xa4, &[name(common_name)]);
        tlv(tag, &[sequence(&[base])])
    };
    let parts = [
        permitted
            .map(|name| subtrees(0xa0, name))
            .unwrap_or_default(),
        excluded
            .map(|name| subtrees(0xa1, name))
            .unwrap_or_default(),
    ];
    extension("2.5.29.30", true, sequence(&parts))
}

pub const TIME_STAMPING: &str = "1.3.6.1.5.5.7.3.8";

/// What a certificate says.
#[derive(Clone)]
pub struct Subject {
    pub name: &'static str,
    pub serial: u8,
    pub from: &'static str,
    pub until: &'static str,
    pub extensions: Vec<Vec<u8>>,
}

impl Subject {
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            serial: 1,
            from: "2025-01-01T00:00:00Z",
            until: "2035-01-01T00:00:00Z",
            extensions: Vec::new(),
        }
    }

    pub fn with(mut self, extension: Vec<u8>) -> Self {
        self.extensions.push(extension);
        self
    }
}

/// A key with its certificate.
pub struct Party {
    key: SigningKey,
    pub subject: Subject,
    pub certificate: Vec<u8>,
}

impl Party {
    /// An authority that issued its own certificate.
    pub fn root() -> Self {
        let subject = Subject::new("Root")
            .with(authority_extension(None))
            .with(usage_extension(0x06));
        let key = key_of("Root");
        let certificate = certificate(&subject, &key, &subject, &key);
        Self {
            key,
            subject,
            certificate,
        }
    }

    /// Issues a certificate.
    pub fn issue(&self, subject: Subject) -> Self {
        let key = key_of(subject.name);
        let certificate = certificate(&subject, &key, &self.subject, &self.key);
        Self {
            key,
            subject,
            certificate,
        }
    }

    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        let signature: DerSignature = self.key.sign(message);
        signature.as_bytes().to_vec()
    }

    pub fn parsed(&self) -> Certificate {
        Certificate::from_der(&self.certificate).unwrap()
    }

    pub fn serial(&self) -> Vec<u8> {
        integer(self.subject.serial)
    }

    /// The issuer's name, which the caller knows.
    pub fn issuer_and_serial(&self, issuer: &Party) -> Vec<u8> {
        sequence(&[name(issuer.subject.name), self.serial()])
    }

    /// The public key as it stands in the certificate.
    pub fn public_key(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        point.as_bytes().to_vec()
    }

    /// The identity out of a PKCS#12 file without protection, with further certificates.
    pub fn identity(&self, chain: &[&Party]) -> Identity {
        Identity::open(&self.pkcs12(chain), "").unwrap()
    }

    pub fn pkcs12(&self, chain: &[&Party]) -> Vec<u8> {
        let key = sequence(&[integer(1), octets(&self.key.to_bytes())]);
        let key = sequence(&[
            integer(0),
            sequence(&[oid("1.2.840.10045.2.1"), oid("1.2.840.10045.3.1.7")]),
            octets(&key),
        ]);
        let bag = |id: &str, value: Vec<u8>| sequence(&[oid(id), tlv(0xa0, &[value])]);
        let certificate = |party: &Party| {
            let inner = octets(&party.certificate);
            let value = sequence(&[oid("1.2.840.113549.1.9.22.1"), tlv(0xa0, &[inner])]);
            bag("1.2.840.113549.1.12.10.1.3", value)
        };
        let mut bags = vec![bag("1.2.840.113549.1.12.10.1.1", key), certificate(self)];
        bags.extend(chain.iter().map(|party| certificate(party)));
        let data = |inner: &[u8]| sequence(&[oid(DATA), tlv(0xa0, &[octets(inner)])]);
        let safe = sequence(&[data(&sequence(&bags))]);
        sequence(&[integer(3), data(&safe)])
    }
}

/// A revocation list.
#[derive(Clone)]
pub struct List {
    pub issued: &'static str,
    pub next: Option<&'static str>,
    pub revoked: Vec<(u8, &'static str)>,
    pub extensions: Vec<Vec<u8>>,
}

impl List {
    pub fn sign(&self, issuer: &Party, signer: &Party) -> Vec<u8> {
        let algorithm = sequence(&[oid(ECDSA_SHA_256)]);
        let time = |time: &str| generalized_time(time.parse().unwrap());
        let entry = |(serial, since): &(u8, &str)| sequence(&[integer(*serial), time(since)]);
        let entries: Vec<_> = self.revoked.iter().map(entry).collect();
        let optional = |parts: &[Vec<u8>], whole: Vec<u8>| match parts.is_empty() {
            true => Vec::new(),
            false => whole,
        };
        let body = sequence(&[
            integer(1),
            algorithm.clone(),
            name(issuer.subject.name),
            time(self.issued),
            self.next.map(time).unwrap_or_default(),
            optional(&entries, sequence(&entries)),
            optional(&self.extensions, tlv(0xa0, &[sequence(&self.extensions)])),
        ]);
        let signature = signer.sign(&body);
        sequence(&[body, algorithm, bits(&signature)])
    }
}

/// An answer of an OCSP responder about one certificate.
pub struct OcspAnswer<'a> {
    pub about: &'a Party,
    pub issuer: &'a Party,
    pub signer: &'a Party,
    pub status: Vec<u8>,
    pub issued: &'a str,
    pub next: Option<&'a str>,
}

impl OcspAnswer<'_> {
    pub fn sign(&self) -> Vec<u8> {
        let time = |time: &str| generalized_time(time.parse().unwrap());
        let id = sequence(&[
            sequence(&[oid(SHA_256)]),
            octets(&Sha256::digest(name(self.issuer.subject.name))),
            octets(&Sha256::digest(self.issuer.public_key())),
            self.about.serial(),
        ]);
        let next = self.next.map(|next| tlv(0xa0, &[time(next)]));
        let single = sequence(&[
            id,
            self.status.clone(),
            time(self.issued),
            next.unwrap_or_default(),
        ]);
        let responder = tlv(0xa1, &[name(self.signer.subject.name)]);
        let body = sequence(&[responder, time(self.issued), sequence(&[single])]);
        let signature = self.signer.sign(&body);
        let basic = sequence(&[
            body,
            sequence(&[oid(ECDSA_SHA_256)]),
            bits(&signature),
            tlv(
                0xa0,
                &[tlv(0x30, std::slice::from_ref(&self.signer.certificate))],
            ),
        ]);
        let inner = sequence(&[oid("1.3.6.1.5.5.7.48.1.1"), octets(&basic)]);
        sequence(&[tlv(0x0a, &[vec![0]]), tlv(0xa0, &[inner])])
    }
}

fn key_of(name: &str) -> SigningKey {
    SigningKey::from_slice(&Sha256::digest(name)).unwrap()
}

fn certificate(
    subject: &Subject,
    key: &SigningKey,
    issuer: &Subject,
    signer: &SigningKey,
) -> Vec<u8> {
    let algorithm = sequence(&[oid(ECDSA_SHA_256)]);
    let point = key.verifying_key().to_sec1_point(false).as_bytes().to_vec();
    let info = sequence(&[
        sequence(&[oid("1.2.840.10045.2.1"), oid("1.2.840.10045.3.1.7")]),
        bits(&point),
    ]);
    let validity = [subject.from, subject.until].map(|time| {
        let time: Timestamp = time.parse().unwrap();
        let text = time.strftime("%y%m%d%H%M%SZ").to_string();
        tlv(0x17, &[text.into_bytes()])
    });
    let extensions = if subject.extensions.is_empty() {
        Vec::new()
    } else {
        tlv(0xa3, &[sequence(&subject.extensions)])
    };
    let body = sequence(&[
        tlv(0xa0, &[integer(2)]),
        integer(subject.serial),
        algorithm.clone(),
        name(issuer.name),
        sequence(&validity),
        name(subject.name),
        info,
        extensions,
    ]);
    let signature: DerSignature = signer.sign(&body);
    sequence(&[body, algorithm, bits(signature.as_bytes())])
}

/// A CMS signature with content inside: of `party`, issued by `issuer`.
pub fn signed_content(
    party: &Party,
    issuer: &Party,
    kind: &str,
    content: &[u8],
    attributes: Vec<Vec<u8>>,
    certificates: &[&Party],
) -> Vec<u8> {
    let attribute = |id: &str, value: Vec<u8>| sequence(&[oid(id), tlv(0x31, &[value])]);
    let mut signed = attributes;
    signed.push(attribute("1.2.840.113549.1.9.3", oid(kind)));
    signed.push(attribute(
        "1.2.840.113549.1.9.4",
        octets(&Sha256::digest(content)),
    ));
    signed.sort();
    let digest = sequence(&[oid(SHA_256)]);
    let signature = party.sign(&tlv(0x31, &signed));
    let signer = sequence(&[
        integer(1),
        party.issuer_and_serial(issuer),
        digest.clone(),
        tlv(0xa0, &signed),
        sequence(&[oid(ECDSA_SHA_256)]),
        octets(&signature),
    ]);
    let certificates: Vec<_> = certificates
        .iter()
        .map(|party| party.certificate.clone())
        .collect();
    let inner = sequence(&[
        integer(3),
        tlv(0x31, &[digest]),
        sequence(&[oid(kind), tlv(0xa0, &[octets(content)])]),
        tlv(0xa0, &certificates),
        tlv(0x31, &[signer]),
    ]);
    sequence(&[oid(SIGNED_DATA), tlv(0xa0, &[inner])])
}

/// The signed attribute that binds a signature to a certificate: ESS signing-certificate-v2.
pub fn binding(party: &Party) -> Vec<u8> {
    let id = sequence(&[octets(&Sha256::digest(&party.certificate))]);
    let value = sequence(&[sequence(&[id])]);
    sequence(&[oid("1.2.840.113549.1.9.16.2.47"), tlv(0x31, &[value])])
}
