//! The age format (age-encryption.org/v1), as far as one passphrase goes: a header that wraps a
//! key with scrypt, and a payload in pieces by ChaCha20-Poly1305.
//!
//! Written here on the crates of the other cryptography and not by the `age` crate, for two
//! reasons. That one brings 80 crates, a second generation of these among them, where this needs
//! three. And it derives the key anew for each file that it writes, a second and 256 MB each time,
//! which a journal that is written while one types can't pay; here a header is kept with its key.

use base64ct::{Base64Unpadded, Encoding};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// What a file in this format begins with.
pub(super) const FIRST_LINE: &str = "age-encryption.org/v1";

/// The work that is put into a new file, as a power of two: what age itself takes.
pub(super) const WORK: u8 = 18;

/// More work is refused: it would take a gigabyte and some seconds.
pub(super) const MAX_WORK: u8 = 20;

/// No header of one passphrase is as long.
const MAX_HEADER: usize = 256;

const LABEL: &[u8] = b"age-encryption.org/v1/scrypt";

/// The bytes of a piece, and what each one is longer by.
const PIECE: usize = 64 << 10;
const TAG: usize = 16;
const NONCE: usize = 16;

/// The key of a file.
pub(super) type FileKey = Zeroizing<[u8; 16]>;

/// Why a protected file can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nobody gave a passphrase.
    Locked,
    /// The passphrase is another one.
    Wrong,
    /// Its passphrase asks for more work than anybody's should.
    TooCostly,
    /// It is protected in another way than with one passphrase.
    Foreign,
    /// It was changed, or is not all there.
    Damaged,
}

impl Fault {
    /// The name that a text distinguishes it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::Wrong => "wrong",
            Self::TooCostly => "too-costly",
            Self::Foreign => "foreign",
            Self::Damaged => "damaged",
        }
    }
}

/// A header that gives the key to whoever knows the passphrase.
pub(super) fn header(passphrase: &str, work: u8, salt: [u8; 16], key: &FileKey) -> Option<Vec<u8>> {
    let wrapping = wrapping_key(passphrase, &salt, work)?;
    let wrapped = cipher(&wrapping)
        .encrypt(&Nonce::default(), key.as_slice())
        .ok()?;
    let text = |bytes: &[u8]| Base64Unpadded::encode_string(bytes);
    let (salt, wrapped) = (text(&salt), text(&wrapped));
    let signed = format!("{FIRST_LINE}\n-> scrypt {salt} {work}\n{wrapped}\n---");
    let mac = mac(key, signed.as_bytes()).finalize().into_bytes();
    Some(format!("{signed} {}\n", text(&mac)).into_bytes())
}

/// The length of the header, and the key that a passphrase finds in it.
pub(super) fn unlock(bytes: &[u8], passphrase: &str) -> Result<(usize, FileKey), Fault> {
    let header = Header::of(bytes)?;
    if header.work > MAX_WORK {
        return Err(Fault::TooCostly);
    }
    let wrapping = wrapping_key(passphrase, &header.salt, header.work).ok_or(Fault::Damaged)?;
    let key = cipher(&wrapping).decrypt(&Nonce::default(), header.wrapped.as_slice());
    let key = Zeroizing::new(key.map_err(|_| Fault::Wrong)?);
    let key = Zeroizing::new(key.as_slice().try_into().map_err(|_| Fault::Damaged)?);
    let signed = bytes.get(..header.signed).unwrap_or_default();
    let genuine = mac(&key, signed).verify_slice(&header.mac);
    genuine.map_err(|_| Fault::Damaged)?;
    Ok((header.length, key))
}

/// The payload of these bytes. What is random elsewhere follows here from key and content: the
/// same content gives the same payload, and no two contents share the key of a piece.
pub(super) fn seal(key: &FileKey, plain: &[u8]) -> Option<Vec<u8>> {
    let mut own = Zeroizing::new([0; 32]);
    expand(key, None, b"repurpose nonce", &mut own);
    let digest = keyed(&own).chain_update(plain).finalize().into_bytes();
    let nonce = digest.get(..NONCE)?;
    let cipher = payload_cipher(key, nonce);
    let pieces = plain.len().div_ceil(PIECE).max(1);
    let mut sealed = Vec::with_capacity(plain.len() + NONCE + pieces * TAG);
    sealed.extend_from_slice(nonce);
    for number in 0..pieces {
        let rest = plain.get(number * PIECE..)?;
        let piece = rest.get(..PIECE).unwrap_or(rest);
        let nonce = piece_nonce(number, number + 1 == pieces);
        sealed.extend(cipher.encrypt(&nonce, piece).ok()?);
    }
    Some(sealed)
}

/// What a payload holds.
pub(super) fn open(key: &FileKey, payload: &[u8]) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let (nonce, rest) = payload.split_at_checked(NONCE).ok_or(Fault::Damaged)?;
    let cipher = payload_cipher(key, nonce);
    let pieces = rest.len().div_ceil(PIECE + TAG);
    let mut plain = Zeroizing::new(Vec::with_capacity(rest.len()));
    for (number, piece) in rest.chunks(PIECE + TAG).enumerate() {
        let nonce = piece_nonce(number, number + 1 == pieces);
        let opened = cipher.decrypt(&nonce, piece).map_err(|_| Fault::Damaged)?;
        // Only nothing at all is a piece of nothing.
        if opened.is_empty() && number > 0 {
            return Err(Fault::Damaged);
        }
        plain.extend_from_slice(&Zeroizing::new(opened));
    }
    if pieces == 0 {
        return Err(Fault::Damaged);
    }
    Ok(plain)
}

struct Header {
    salt: [u8; 16],
    work: u8,
    wrapped: Vec<u8>,
    mac: Vec<u8>,
    /// So many bytes are vouched for.
    signed: usize,
    length: usize,
}

impl Header {
    fn of(bytes: &[u8]) -> Result<Self, Fault> {
        let start = bytes.get(..MAX_HEADER).unwrap_or(bytes);
        let mut lines = start.split_inclusive(|byte| *byte == b'\n');
        let mut length = 0;
        let mut line = || {
            let line = lines.next()?;
            length += line.len();
            std::str::from_utf8(line.strip_suffix(b"\n")?).ok()
        };
        let mut next = || line().ok_or(Fault::Damaged);
        if next()? != FIRST_LINE {
            return Err(Fault::Damaged);
        }
        let stanza = next()?.strip_prefix("-> ").ok_or(Fault::Damaged)?;
        let stanza = stanza.strip_prefix("scrypt ").ok_or(Fault::Foreign)?;
        let (salt, work) = stanza.split_once(' ').ok_or(Fault::Damaged)?;
        let wrapped = decoded(next()?)?;
        let last = next()?;
        if last.starts_with("-> ") {
            return Err(Fault::Foreign);
        }
        let mac = last.strip_prefix("--- ").ok_or(Fault::Damaged)?;
        Ok(Self {
            salt: decoded(salt)?.try_into().map_err(|_| Fault::Damaged)?,
            work: power(work)?,
            wrapped: Some(wrapped)
                .filter(|it| it.len() == 32)
                .ok_or(Fault::Damaged)?,
            signed: length - " \n".len() - mac.len(),
            mac: decoded(mac)?,
            length,
        })
    }
}

/// A number as age writes it: digits, none of them a leading zero.
fn power(text: &str) -> Result<u8, Fault> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || text.starts_with('0') || text.is_empty() {
        return Err(Fault::Damaged);
    }
    text.parse().map_err(|_| Fault::TooCostly)
}

fn decoded(text: &str) -> Result<Vec<u8>, Fault> {
    Base64Unpadded::decode_vec(text).map_err(|_| Fault::Damaged)
}

fn wrapping_key(passphrase: &str, salt: &[u8; 16], work: u8) -> Option<Zeroizing<[u8; 32]>> {
    let costs = scrypt::Params::new(work, 8, 1).ok()?;
    let mut key = Zeroizing::new([0; 32]);
    let salt = [LABEL, salt].concat();
    scrypt::scrypt(passphrase.as_bytes(), &salt, &costs, &mut *key).ok()?;
    Some(key)
}

fn mac(key: &FileKey, signed: &[u8]) -> Hmac<Sha256> {
    let mut own = Zeroizing::new([0; 32]);
    expand(key, None, b"header", &mut own);
    keyed(&own).chain_update(signed)
}

fn payload_cipher(key: &FileKey, nonce: &[u8]) -> ChaCha20Poly1305 {
    let mut own = Zeroizing::new([0; 32]);
    expand(key, Some(nonce), b"payload", &mut own);
    cipher(&own)
}

/// The number of a piece, and whether it is the last.
fn piece_nonce(number: usize, last: bool) -> Nonce {
    let mut nonce = [0; 12];
    let (count, end) = nonce.split_at_mut(11);
    for (place, byte) in count.iter_mut().skip(3).zip((number as u64).to_be_bytes()) {
        *place = byte;
    }
    end.fill(u8::from(last));
    Nonce::from(nonce)
}

fn cipher(key: &[u8; 32]) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(&Key::from(*key))
}

fn expand(key: &FileKey, salt: Option<&[u8]>, what_for: &[u8], out: &mut [u8; 32]) {
    // It fails for more than 8 160 bytes alone.
    let _ = Hkdf::<Sha256>::new(salt, key.as_slice()).expand(what_for, out);
}

fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    // A key that is shorter than a block is filled up with zeros (RFC 2104).
    let mut block = Zeroizing::new([0; 64]);
    block
        .iter_mut()
        .zip(key)
        .for_each(|(place, byte)| *place = *byte);
    <Hmac<Sha256> as KeyInit>::new(&(*block).into())
}
