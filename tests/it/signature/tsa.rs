//! A time-stamping service in memory, honest or faulty in one respect.

use std::cell::RefCell;
use std::collections::BTreeMap;

use jiff::Timestamp;
use repurpose::signature::{Call, Transport, TransportError};
use sha2::{Digest as _, Sha256};

use super::authority::{
    Party, SHA_1, SHA_256, Subject, TIME_STAMPING, binding, bits, generalized_time, integer,
    octets, oid, pointers, purpose_extension, sequence, signed_content, tlv, usage_extension,
};

pub const POLICY: &str = "1.3.6.1.4.1.99999.1";

/// What is wrong with the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    Refuses,
    NoToken,
    Rubbish,
    OtherNonce,
    NoNonce,
    OtherHash,
    WeakHash,
    WrongSignature,
    NoBinding,
    OtherBinding,
    NoCertificate,
    TrailingBytes,
    Transport,
    /// An extension that nobody knows, with this as its critical flag.
    Extension(u8),
}

/// A service with its own clock.
#[derive(Debug)]
pub struct Service {
    pub fault: Fault,
    pub time: Timestamp,
    pub name: &'static str,
    /// Until when its certificate holds.
    pub until: &'static str,
    /// Where the list is that may strike it off.
    pub pointer: Option<&'static str>,
    pub purposes: &'static [&'static str],
    pub critical: bool,
    /// What lies at other addresses.
    pub files: BTreeMap<&'static str, Vec<u8>>,
    /// The addresses that were asked, in order.
    pub asked: RefCell<Vec<String>>,
}

impl Service {
    pub fn at(time: &str) -> Self {
        Self {
            fault: Fault::None,
            time: time.parse().unwrap(),
            name: "Time",
            until: "2035-01-01T00:00:00Z",
            pointer: None,
            purposes: &[TIME_STAMPING],
            critical: true,
            files: BTreeMap::new(),
            asked: RefCell::default(),
        }
    }

    pub fn with(fault: Fault) -> Self {
        Self {
            fault,
            ..Self::at("2026-12-01T12:00:05Z")
        }
    }

    pub fn party(&self) -> Party {
        let mut subject = Subject {
            until: self.until,
            serial: 8,
            ..Subject::new(self.name)
        };
        subject.extensions.push(usage_extension(0x80));
        let purposes = purpose_extension(self.critical, self.purposes);
        subject.extensions.push(purposes);
        subject.extensions.extend(pointers(None, self.pointer));
        Party::root().issue(subject)
    }

    fn answer(&self, request: &[u8]) -> Vec<u8> {
        let granted = sequence(&[integer(0)]);
        match self.fault {
            Fault::Rubbish => b"<html>busy</html>".to_vec(),
            Fault::NoToken => sequence(&[granted]),
            Fault::Refuses => {
                let text = sequence(&[tlv(0x0c, &[b"closed on Sundays".to_vec()])]);
                // systemFailure is bit 25.
                let failure = bits(&[0, 0, 0, 0x40]);
                sequence(&[sequence(&[integer(2), text, failure])])
            }
            Fault::TrailingBytes => [sequence(&[granted, self.token(request)]), vec![0]].concat(),
            _ => sequence(&[granted, self.token(request)]),
        }
    }

    fn token(&self, request: &[u8]) -> Vec<u8> {
        let nonce = nonce_of(request);
        let hash: Vec<u8> = match self.fault {
            Fault::OtherHash => Sha256::digest(b"another").to_vec(),
            _ => hash_of(request),
        };
        let digest = if self.fault == Fault::WeakHash {
            SHA_1
        } else {
            SHA_256
        };
        let nonce = match self.fault {
            Fault::OtherNonce => integer(7),
            Fault::NoNonce => Vec::new(),
            _ => nonce,
        };
        let info = sequence(&[
            integer(1),
            oid(POLICY),
            sequence(&[sequence(&[oid(digest)]), octets(&hash)]),
            integer(42),
            generalized_time(self.time),
            nonce,
            self.extensions(),
        ]);
        self.sign(&info)
    }

    fn extensions(&self) -> Vec<u8> {
        let Fault::Extension(flag) = self.fault else {
            return Vec::new();
        };
        let flag = tlv(0x01, &[vec![flag]]);
        let extension = sequence(&[oid("1.3.6.1.4.1.99999.1"), flag, octets(b"?")]);
        tlv(0xa1, &[extension])
    }

    fn sign(&self, info: &[u8]) -> Vec<u8> {
        let (party, root) = (self.party(), Party::root());
        let attributes = match self.fault {
            Fault::NoBinding => Vec::new(),
            Fault::OtherBinding => vec![binding(&root)],
            _ => vec![binding(&party)],
        };
        let certificates: &[&Party] = match self.fault {
            Fault::NoCertificate => &[],
            _ => &[&party, &root],
        };
        let kind = "1.2.840.113549.1.9.16.1.4";
        let mut token = signed_content(&party, &root, kind, info, attributes, certificates);
        if self.fault == Fault::WrongSignature {
            *token.last_mut().unwrap() ^= 1;
        }
        token
    }
}

impl Transport for Service {
    fn exchange(&self, call: &Call<'_>) -> Result<Vec<u8>, TransportError> {
        self.asked.borrow_mut().push(call.address.to_owned());
        if self.fault == Fault::Transport {
            return Err(TransportError::TimedOut);
        }
        match (self.files.get(call.address), call.body) {
            (Some(file), _) => Ok(file.clone()),
            (None, Some(body)) if body.media_type == "application/timestamp-query" => {
                Ok(self.answer(body.bytes))
            }
            (None, _) => Err(TransportError::Status { code: 404 }),
        }
    }
}

/// The hash that a request wants stamped: 32 octets behind their tag and length.
fn hash_of(request: &[u8]) -> Vec<u8> {
    let at = request.windows(2).position(|two| two == [4, 32]).unwrap();
    request[at + 2..at + 34].to_vec()
}

/// The nonce of a request: eight octets in front of the closing TRUE.
fn nonce_of(request: &[u8]) -> Vec<u8> {
    let end = request.len() - 3;
    request[end - 10..end].to_vec()
}
