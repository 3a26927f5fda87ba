//! Asks a time-stamping service for a token (RFC 3161, 2.4) and holds the answer against the
//! question.

use der::asn1::ObjectIdentifier;
use rsa::rand_core::CryptoRng;

use super::algorithm::Digest;
use super::asn1::{
    self, BIT_STRING, BOOLEAN, Element, INTEGER, Malformed, SEQUENCE, algorithm, element, integer,
    octet_string, oid, sequence, unsigned,
};
use super::error::{Error, TimestampFault};
use super::timestamp_token::Token;
use super::transport::{Body, Call, Transport};

/// The most bytes of an answer; real ones have two to ten thousand.
const MAX_ANSWER: usize = 64 * 1024;

/// The random number that ties the answer to the question, in octets.
const NONCE: usize = 8;

/// The longest text of a service that is passed on, in characters.
const MAX_TEXT: usize = 300;

/// A time-stamping service, and the way to it.
#[derive(Debug, Clone, Copy)]
pub struct TimestampService<'a> {
    /// Its address.
    pub address: &'a str,
    /// The policy under which it shall stamp; its own choice if left out.
    pub policy: Option<ObjectIdentifier>,
    /// How to reach it.
    pub transport: &'a dyn Transport,
}

impl TimestampService<'_> {
    /// A token over `data` of at most `limit` bytes, in DER, checked in every respect but whether the
    /// service is trusted.
    pub(super) fn stamp_within(
        &self,
        limit: usize,
        data: &[&[u8]],
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, Error> {
        let token = self.stamp(data, rng)?;
        match token.len() > limit {
            true => Err(self.failure(TimestampFault::TooLarge { limit })),
            false => Ok(token),
        }
    }

    fn stamp(&self, data: &[&[u8]], rng: &mut impl CryptoRng) -> Result<Vec<u8>, Error> {
        let mut nonce = [0; NONCE];
        rng.fill_bytes(&mut nonce);
        // Neither negative nor with superfluous zeros, whatever chance says.
        nonce[0] = nonce[0] & 0x3f | 0x40;
        let hash = Digest::Sha256.hash(data);
        let request = request(&hash, self.policy, &nonce);
        let call = Call {
            address: self.address,
            body: Some(Body {
                media_type: "application/timestamp-query",
                bytes: &request,
            }),
            limit: MAX_ANSWER,
        };
        let answer = self.transport.exchange(&call);
        let answer = answer.map_err(|cause| self.failure(TimestampFault::Transport(cause)))?;
        let token = granted(&answer).map_err(|fault| self.failure(fault))?;
        self.hold_against(&token, data, &nonce)
            .map_err(|fault| self.failure(fault))?;
        Ok(token)
    }

    /// Does the token answer this very question?
    fn hold_against(
        &self,
        token: &[u8],
        data: &[&[u8]],
        nonce: &[u8],
    ) -> Result<(), TimestampFault> {
        let token = Token::read(token).map_err(|_| TimestampFault::Unreadable)?;
        if token.info.nonce.as_deref() != Some(nonce) {
            return Err(TimestampFault::Nonce);
        }
        if self.policy.is_some_and(|asked| asked != token.info.policy) {
            return Err(TimestampFault::Policy);
        }
        let checked = token.check(data);
        checked.map(drop).map_err(TimestampFault::Unsound)
    }

    fn failure(&self, fault: TimestampFault) -> Error {
        Error::Timestamp {
            address: self.address.to_owned(),
            fault,
        }
    }
}

/// A TimeStampReq that asks for the service's certificate.
fn request(hash: &[u8], policy: Option<ObjectIdentifier>, nonce: &[u8]) -> Vec<u8> {
    let imprint = sequence(&[algorithm(Digest::Sha256.oid(), true), octet_string(hash)]);
    sequence(&[
        integer(1),
        imprint,
        policy.map(oid).unwrap_or_default(),
        unsigned(nonce),
        element(BOOLEAN, &[[0xff]]),
    ])
}

/// The token of a TimeStampResp whose status says that it was granted.
fn granted(answer: &[u8]) -> Result<Vec<u8>, TimestampFault> {
    let (status, token) = read_answer(answer).map_err(|_| TimestampFault::Unreadable)?;
    let words = status.words().map_err(|_| TimestampFault::Unreadable)?;
    match (words.granted, token) {
        (true, Some(token)) => Ok(token),
        (true, None) => Err(TimestampFault::Unreadable),
        (false, _) => Err(TimestampFault::Refused {
            failure: words.failure,
            text: words.text,
        }),
    }
}

fn read_answer(answer: &[u8]) -> Result<(Status<'_>, Option<Vec<u8>>), Malformed> {
    let mut fields = asn1::only(answer, SEQUENCE)?.children();
    let status = fields.expect(SEQUENCE)?;
    let token = fields.optional(SEQUENCE)?;
    fields.finish()?;
    Ok((Status(status), token.map(|token| token.whole.to_vec())))
}

/// PKIStatusInfo (RFC 3161, 2.4.2).
struct Status<'a>(Element<'a>);

struct StatusWords {
    granted: bool,
    failure: Option<u8>,
    text: String,
}

impl Status<'_> {
    fn words(&self) -> Result<StatusWords, Malformed> {
        let mut fields = self.0.children();
        let status = fields.expect(INTEGER)?.small_integer()?;
        let text = fields.optional(SEQUENCE)?.map(free_text).transpose()?;
        let failure = fields.optional(BIT_STRING)?;
        fields.finish()?;
        Ok(StatusWords {
            // 0 granted, 1 granted with modifications, which the checks find if they matter.
            granted: status <= 1,
            failure: failure.and_then(|bits| first_bit(bits.content)),
            text: text.unwrap_or_default(),
        })
    }
}

/// PKIFreeText: the texts of the service, which are shown as its own words.
fn free_text(texts: Element<'_>) -> Result<String, Malformed> {
    let mut words = Vec::new();
    for text in texts.children() {
        words.push(String::from_utf8_lossy(text?.content).into_owned());
    }
    let printable = |c: &char| !c.is_control();
    let words = words.join(" ");
    Ok(words.chars().filter(printable).take(MAX_TEXT).collect())
}

/// The number of the first bit that is set in the content of a BIT STRING.
fn first_bit(content: &[u8]) -> Option<u8> {
    let octets = content.get(1..)?;
    let at = octets.iter().position(|octet| *octet != 0)?;
    let within = octets.get(at)?.leading_zeros();
    u8::try_from(8 * at + within as usize).ok()
}
