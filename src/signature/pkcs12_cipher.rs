//! Decrypts what lies in a PKCS#12 file: PBES2 (RFC 8018) and the older schemes of PKCS#12
//! itself, 3DES, RC2 and RC4, which other programs wrote for decades. Nothing is encrypted with them.

use cbc::cipher::{BlockModeDecrypt, InnerIvInit, KeyInit, StreamCipher, block_padding::Pkcs7};
use der::Decode;
use der::asn1::ObjectIdentifier as Id;
use des::{TdesEde2, TdesEde3};
use pkcs5::{EncryptionScheme, pbes2};
use rc2::Rc2;
use rc4::Rc4;
use zeroize::Zeroizing;

use super::asn1::{Element, INTEGER, OCTET_STRING, SEQUENCE};
use super::error::Error;
use super::pkcs12_kdf::{Hash, Purpose, derive};
use super::pkcs12_password::Password;

/// The most rounds of password hashing that one file may cost in all.
const MAX_ITERATIONS: u32 = 20_000_000;

/// Counts rounds, so that a hostile file can't keep the program busy for hours.
#[derive(Default)]
pub(super) struct Budget {
    spent: u32,
}

impl Budget {
    pub fn spend(&mut self, iterations: u32) -> Result<(), Error> {
        self.spent = self.spent.saturating_add(iterations);
        if self.spent > MAX_ITERATIONS {
            return Err(Error::TooManyIterations {
                limit: MAX_ITERATIONS,
            });
        }
        Ok(())
    }
}

/// The ciphers of PKCS#12 itself (RFC 7292, appendix C).
#[derive(Clone, Copy)]
enum OldCipher {
    TripleDes,
    TwoKeyTripleDes,
    /// RC2 with a key of so many octets.
    Rc2(usize),
    /// RC4 with a key of so many octets.
    Rc4(usize),
}

const OLD_CIPHERS: &[(Id, OldCipher)] = &[
    (
        Id::new_unwrap("1.2.840.113549.1.12.1.1"),
        OldCipher::Rc4(16),
    ),
    (Id::new_unwrap("1.2.840.113549.1.12.1.2"), OldCipher::Rc4(5)),
    (
        Id::new_unwrap("1.2.840.113549.1.12.1.3"),
        OldCipher::TripleDes,
    ),
    (
        Id::new_unwrap("1.2.840.113549.1.12.1.4"),
        OldCipher::TwoKeyTripleDes,
    ),
    (
        Id::new_unwrap("1.2.840.113549.1.12.1.5"),
        OldCipher::Rc2(16),
    ),
    (Id::new_unwrap("1.2.840.113549.1.12.1.6"), OldCipher::Rc2(5)),
];

/// Decrypts under the first form of the password that works.
pub(super) fn decrypt(
    scheme: &Element<'_>,
    ciphertext: &[u8],
    password: &Password,
    budget: &mut Budget,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let id = scheme.children().pull()?.oid()?;
    let old = OLD_CIPHERS.iter().find(|row| row.0 == id);
    let plain = match old {
        Some((_, cipher)) => decrypt_old(*cipher, scheme, ciphertext, password, budget)?,
        None if id == pbes2::PBES2_OID => decrypt_pbes2(scheme, ciphertext, password, budget)?,
        None => return Err(unsupported(id)),
    };
    plain.ok_or(if password.proven {
        Error::DamagedIdentity
    } else {
        Error::WrongPassword
    })
}

fn decrypt_pbes2(
    scheme: &Element<'_>,
    ciphertext: &[u8],
    password: &Password,
    budget: &mut Budget,
) -> Result<Option<Zeroizing<Vec<u8>>>, Error> {
    let Ok(scheme) = EncryptionScheme::from_der(scheme.whole) else {
        return Err(unsupported(pbes2::PBES2_OID));
    };
    let iterations = scheme
        .pbes2()
        .and_then(|parameters| parameters.kdf.pbkdf2());
    // scrypt is not found in PKCS#12 files, and its memory demand would need a limit of its own.
    let iterations = iterations
        .ok_or_else(|| unsupported(pbes2::PBES2_OID))?
        .iteration_count;
    for form in &password.plain {
        budget.spend(iterations)?;
        match scheme.decrypt(form, ciphertext) {
            Ok(plain) if looks_like_a_sequence(&plain) => return Ok(Some(Zeroizing::new(plain))),
            Ok(_) | Err(pkcs5::Error::DecryptFailed) => {}
            Err(_) => return Err(unsupported(pbes2::PBES2_OID)),
        }
    }
    Ok(None)
}

fn decrypt_old(
    cipher: OldCipher,
    scheme: &Element<'_>,
    ciphertext: &[u8],
    password: &Password,
    budget: &mut Budget,
) -> Result<Option<Zeroizing<Vec<u8>>>, Error> {
    let mut fields = scheme.children();
    fields.pull()?;
    let mut parameters = fields.expect(SEQUENCE)?.children();
    let salt = parameters.expect(OCTET_STRING)?.content;
    let iterations = parameters.expect(INTEGER)?.small_integer()?;
    for form in &password.bmp {
        budget.spend(iterations)?;
        let derived = |purpose, length| derive(Hash::Sha1, purpose, form, salt, iterations, length);
        let plain = cipher.decrypt(derived, ciphertext);
        if plain
            .as_ref()
            .is_some_and(|plain| looks_like_a_sequence(plain))
        {
            return Ok(plain);
        }
    }
    Ok(None)
}

impl OldCipher {
    /// `derived` gives key and initialisation vector of the length asked for.
    fn decrypt(
        self,
        derived: impl Fn(Purpose, usize) -> Zeroizing<Vec<u8>>,
        ciphertext: &[u8],
    ) -> Option<Zeroizing<Vec<u8>>> {
        let key = |length| derived(Purpose::Key, length);
        let iv = || derived(Purpose::Iv, 8);
        match self {
            OldCipher::TripleDes => {
                decrypt_cbc(TdesEde3::new_from_slice(&key(24)).ok()?, &iv(), ciphertext)
            }
            OldCipher::TwoKeyTripleDes => {
                decrypt_cbc(TdesEde2::new_from_slice(&key(16)).ok()?, &iv(), ciphertext)
            }
            OldCipher::Rc2(size) => decrypt_cbc(
                Rc2::new_with_eff_key_len(&key(size), size * 8),
                &iv(),
                ciphertext,
            ),
            OldCipher::Rc4(size) => {
                let mut plain = Zeroizing::new(ciphertext.to_vec());
                Rc4::new_from_slice(&key(size))
                    .ok()?
                    .apply_keystream(&mut plain);
                Some(plain)
            }
        }
    }
}

fn decrypt_cbc<C: cbc::cipher::BlockCipherDecrypt>(
    cipher: C,
    iv: &[u8],
    ciphertext: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let mode = cbc::Decryptor::<C>::inner_iv_slice_init(cipher, iv).ok()?;
    mode.decrypt_padded_vec::<Pkcs7>(ciphertext)
        .ok()
        .map(Zeroizing::new)
}

/// Padding is right by chance once in 256 times; the first byte makes chance rarer.
fn looks_like_a_sequence(plain: &[u8]) -> bool {
    plain.first() == Some(&SEQUENCE)
}

fn unsupported(id: Id) -> Error {
    Error::UnsupportedAlgorithm {
        identifier: id.to_string(),
    }
}
