//! A password in all the forms in which programs have handed it to PKCS#12, and the guard over
//! the contents that proves one of them.

use const_oid::db::rfc5912;
use der::asn1::ObjectIdentifier;
use zeroize::Zeroizing;

use super::asn1::{Element, INTEGER, OCTET_STRING, SEQUENCE};
use super::error::Error;
use super::pkcs12_cipher::Budget;
use super::pkcs12_kdf::{Hash, bmp_password, mac};

/// The password in the forms that files were written with, likeliest first.
pub(super) struct Password {
    /// Forms for PKCS#12's own derivation.
    pub bmp: Vec<Zeroizing<Vec<u8>>>,
    /// Forms for PBES2.
    pub plain: Vec<Zeroizing<Vec<u8>>>,
    /// The guard held, so a failure to decrypt is damage.
    pub proven: bool,
}

impl Password {
    pub fn unproven(password: &str) -> Self {
        let mut bmp = vec![bmp_password(password)];
        if password.is_empty() {
            // GnuTLS takes "no password" for no bytes at all.
            bmp.push(Zeroizing::default());
        }
        if !password.is_ascii() {
            // OpenSSL 1.0 took the UTF-8 bytes for Latin-1.
            let latin: Zeroizing<String> =
                Zeroizing::new(password.bytes().map(char::from).collect());
            bmp.push(bmp_password(&latin));
        }
        // NSS gave the UTF-16 form to PBES2 as well.
        let utf8 = Zeroizing::new(password.as_bytes().to_vec());
        let plain = [utf8].into_iter().chain(bmp.iter().cloned()).collect();
        Self {
            bmp,
            plain,
            proven: false,
        }
    }

    /// Keeps the form under which the guard holds.
    pub fn proven_by(
        guard: &Element<'_>,
        protected: &[u8],
        password: &str,
        budget: &mut Budget,
    ) -> Result<Self, Error> {
        let mut fields = guard.children();
        let mut digest_info = fields.expect(SEQUENCE)?.children();
        let hash = hash_of(digest_info.expect(SEQUENCE)?.children().pull()?.oid()?)?;
        let expected = digest_info.expect(OCTET_STRING)?.content;
        let salt = fields.expect(OCTET_STRING)?.content;
        let iterations = fields
            .optional(INTEGER)?
            .map_or(Ok(1), |count| count.small_integer())?;
        let mut forms = Self::unproven(password);
        for form in std::mem::take(&mut forms.bmp) {
            budget.spend(iterations)?;
            if mac(hash, &form, salt, iterations, protected) == expected {
                return Ok(Self {
                    bmp: vec![form],
                    proven: true,
                    ..forms
                });
            }
        }
        Err(Error::WrongPassword)
    }
}

fn hash_of(id: ObjectIdentifier) -> Result<Hash, Error> {
    match id {
        rfc5912::ID_SHA_1 => Ok(Hash::Sha1),
        rfc5912::ID_SHA_224 => Ok(Hash::Sha224),
        rfc5912::ID_SHA_256 => Ok(Hash::Sha256),
        rfc5912::ID_SHA_384 => Ok(Hash::Sha384),
        rfc5912::ID_SHA_512 => Ok(Hash::Sha512),
        other => Err(Error::UnsupportedAlgorithm {
            identifier: other.to_string(),
        }),
    }
}
