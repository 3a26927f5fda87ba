//! The password arithmetic of PKCS#12 (RFC 7292, appendix B): keys, initialisation vectors
//! and the guard over the contents.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::digest::{Digest, OutputSizeUser};
use sha2::{Sha224, Sha256, Sha384, Sha512};
use zeroize::Zeroizing;

/// A hash of the guard or of an old encryption. SHA-1 is fine here: nothing rests on collisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hash {
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
}

/// What derived bytes are for (appendix B.3).
#[derive(Debug, Clone, Copy)]
pub(super) enum Purpose {
    Key = 1,
    Iv = 2,
    Mac = 3,
}

/// The password as PKCS#12 wants it: big-endian UTF-16 with a closing zero.
pub(super) fn bmp_password(password: &str) -> Zeroizing<Vec<u8>> {
    let units = password.encode_utf16().chain([0]);
    Zeroizing::new(units.flat_map(u16::to_be_bytes).collect())
}

/// The guard over `content`.
pub(super) fn mac(
    hash: Hash,
    password: &[u8],
    salt: &[u8],
    iterations: u32,
    content: &[u8],
) -> Vec<u8> {
    /// HMAC takes keys of any length, so the key is never refused.
    macro_rules! mac_with {
        ($digest:ty) => {{
            let length = <$digest as OutputSizeUser>::output_size();
            let key = derive(hash, Purpose::Mac, password, salt, iterations, length);
            Hmac::<$digest>::new_from_slice(&key).map_or_else(
                |_| Vec::new(),
                |mac| mac.chain_update(content).finalize().into_bytes().to_vec(),
            )
        }};
    }
    match hash {
        Hash::Sha1 => mac_with!(Sha1),
        Hash::Sha224 => mac_with!(Sha224),
        Hash::Sha256 => mac_with!(Sha256),
        Hash::Sha384 => mac_with!(Sha384),
        Hash::Sha512 => mac_with!(Sha512),
    }
}

/// Derives `length` bytes from the password (appendix B.2).
pub(super) fn derive(
    hash: Hash,
    purpose: Purpose,
    password: &[u8],
    salt: &[u8],
    iterations: u32,
    length: usize,
) -> Zeroizing<Vec<u8>> {
    let start = |block| start(block, purpose, password, salt);
    match hash {
        Hash::Sha1 => derive_with::<Sha1>(start(64), 64, iterations, length),
        Hash::Sha224 => derive_with::<Sha224>(start(64), 64, iterations, length),
        Hash::Sha256 => derive_with::<Sha256>(start(64), 64, iterations, length),
        Hash::Sha384 => derive_with::<Sha384>(start(128), 128, iterations, length),
        Hash::Sha512 => derive_with::<Sha512>(start(128), 128, iterations, length),
    }
}

/// Diversifier, salt and password, each filled up to whole blocks by repetition.
fn start(block: usize, purpose: Purpose, password: &[u8], salt: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut input = Zeroizing::new(vec![purpose as u8; block]);
    for part in [salt, password] {
        let filled = part.len().div_ceil(block) * block;
        input.extend(part.iter().cycle().take(filled));
    }
    input
}

fn derive_with<D: Digest>(
    mut input: Zeroizing<Vec<u8>>,
    block: usize,
    iterations: u32,
    length: usize,
) -> Zeroizing<Vec<u8>> {
    let mut derived = Zeroizing::new(Vec::with_capacity(length));
    while derived.len() < length {
        let mut round = D::digest(&*input);
        for _ in 1..iterations {
            round = D::digest(&round);
        }
        let missing = length - derived.len();
        derived.extend(round.iter().take(missing));
        let addend: Vec<u8> = round.iter().cycle().take(block).copied().collect();
        for chunk in input.chunks_mut(block).skip(1) {
            add_one_more_than(&addend, chunk);
        }
    }
    derived
}

/// `chunk + addend + 1`, as big-endian numbers, modulo their size.
fn add_one_more_than(addend: &[u8], chunk: &mut [u8]) {
    let mut carry = 1u16;
    for (byte, add) in chunk.iter_mut().zip(addend).rev() {
        let sum = u16::from(*byte) + u16::from(*add) + carry;
        *byte = (sum & 0xff) as u8;
        carry = sum >> 8;
    }
}
