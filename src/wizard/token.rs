//! Keys on tokens (PKCS#11): smart cards, USB keys, security modules. The token's maker delivers a
//! module, which is loaded when it is named, and never otherwise.
//!
//! A PIN is tried once. Tokens lock themselves after a few wrong ones, so nothing here tries again.

use std::path::Path;

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::error::{Error as Cause, RvError};
use cryptoki::mechanism::rsa::{PkcsMgfType, PkcsPssParams};
use cryptoki::mechanism::{Mechanism, MechanismType};
use cryptoki::object::{Attribute, AttributeType, ObjectClass, ObjectHandle};
use cryptoki::session::{Session, UserType};
use cryptoki::slot::{Slot, TokenInfo};
use cryptoki::types::AuthPin;

use crate::signature::{self, Certificate, Digest, ExternalKey, Identity, Operation};

/// Which key on which token.
#[derive(Clone, Copy, Debug)]
pub struct TokenKey<'a> {
    /// The module of the token's maker.
    pub module: &'a Path,
    /// The label of the token.
    pub token: &'a str,
    /// The label of the key.
    pub key: &'a str,
    /// The key's certificate and those of its issuers, when the token does not hold them.
    pub certificates: &'a [Certificate],
}

/// Why a key on a token can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenError {
    /// The module can't be loaded, or is none.
    Module,
    /// No token has this label.
    NoToken {
        /// The labels of those that are there.
        found: Vec<String>,
    },
    /// The PIN is wrong.
    WrongPin {
        /// How many tries are left, as far as the token tells.
        left: TriesLeft,
    },
    /// Too many wrong PINs: the token has locked itself.
    Locked,
    /// No private key has this label.
    NoKey {
        /// The labels of those that are there.
        found: Vec<String>,
    },
    /// The token holds no certificate for the key.
    NoCertificate,
    /// The token failed.
    Failed {
        /// What it says.
        cause: String,
    },
    /// The key or its certificate is of a kind that is not supported.
    Signature(signature::Error),
}

/// How many more wrong PINs a token takes. PKCS#11 has no number for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TriesLeft {
    /// The next wrong one locks it.
    One,
    /// Some, and fewer than at first.
    Few,
    /// It does not say.
    Unknown,
}

/// Opens the identity of a key on a token.
///
/// # Errors
/// [`TokenError`].
pub fn token_identity(wanted: &TokenKey<'_>, pin: &str) -> Result<Identity, TokenError> {
    let module = load(wanted.module)?;
    let slot = slot(&module, wanted.token)?;
    let session = module.open_ro_session(slot).map_err(failed)?;
    log_in(&module, slot, &session, pin)?;
    let key = private_key(&session, wanted.key)?;
    let (certificate, others) = match wanted.certificates {
        [own, others @ ..] => (own.clone(), others.to_vec()),
        [] => certificates(&session, key, wanted.key)?,
    };
    let key = Box::new(Key { session, key });
    Identity::external(key, certificate, others).map_err(TokenError::Signature)
}

fn load(path: &Path) -> Result<Pkcs11, TokenError> {
    let module = Pkcs11::new(path).map_err(|_| TokenError::Module)?;
    let arguments = CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK);
    match module.initialize(arguments) {
        Ok(()) | Err(Cause::Pkcs11(RvError::CryptokiAlreadyInitialized, _)) => Ok(module),
        Err(cause) => Err(failed(cause)),
    }
}

fn slot(module: &Pkcs11, label: &str) -> Result<Slot, TokenError> {
    let mut found = Vec::new();
    for slot in module.get_slots_with_token().map_err(failed)? {
        let Ok(info) = module.get_token_info(slot) else {
            continue;
        };
        if info.label() == label {
            return Ok(slot);
        }
        if info.token_initialized() {
            found.push(info.label().to_owned());
        }
    }
    Err(TokenError::NoToken { found })
}

fn log_in(module: &Pkcs11, slot: Slot, session: &Session, pin: &str) -> Result<(), TokenError> {
    // Whoever logged in before in this process stays logged in.
    let result = session.login(UserType::User, Some(&AuthPin::from(pin)));
    match result {
        Ok(()) | Err(Cause::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => Ok(()),
        Err(Cause::Pkcs11(RvError::PinLocked, _)) => Err(TokenError::Locked),
        Err(Cause::Pkcs11(
            RvError::PinIncorrect | RvError::PinInvalid | RvError::PinLenRange,
            _,
        )) => {
            let info = module.get_token_info(slot);
            Err(info.map_or(
                TokenError::WrongPin {
                    left: TriesLeft::Unknown,
                },
                |info| tries(&info),
            ))
        }
        Err(cause) => Err(failed(cause)),
    }
}

fn tries(info: &TokenInfo) -> TokenError {
    if info.user_pin_locked() {
        return TokenError::Locked;
    }
    let left = match (info.user_pin_final_try(), info.user_pin_count_low()) {
        (true, _) => TriesLeft::One,
        (false, true) => TriesLeft::Few,
        (false, false) => TriesLeft::Unknown,
    };
    TokenError::WrongPin { left }
}

fn private_key(session: &Session, label: &str) -> Result<ObjectHandle, TokenError> {
    let class = Attribute::Class(ObjectClass::PRIVATE_KEY);
    let wanted = [class.clone(), Attribute::Label(label.as_bytes().to_vec())];
    let found = session.find_objects(&wanted).map_err(failed)?;
    if let [key, ..] = found[..] {
        return Ok(key);
    }
    let all = session.find_objects(&[class]).map_err(failed)?;
    let labels = all.into_iter().filter_map(|key| self::label(session, key));
    Err(TokenError::NoKey {
        found: labels.collect(),
    })
}

fn label(session: &Session, object: ObjectHandle) -> Option<String> {
    let mut attributes = session
        .get_attributes(object, &[AttributeType::Label])
        .ok()?;
    match attributes.pop()? {
        Attribute::Label(label) => Some(String::from_utf8_lossy(&label).into_owned()),
        _ => None,
    }
}

/// The key's own certificate, by its id or else its label, and the others on the token.
fn certificates(
    session: &Session,
    key: ObjectHandle,
    label: &str,
) -> Result<(Certificate, Vec<Certificate>), TokenError> {
    let id = session
        .get_attributes(key, &[AttributeType::Id])
        .unwrap_or_default();
    let by_label = Attribute::Label(label.as_bytes().to_vec());
    let mut own = None;
    for attribute in id.into_iter().chain([by_label]) {
        own = own.or_else(|| read(session, &[attribute]).into_iter().next());
    }
    let own = own.ok_or(TokenError::NoCertificate)?;
    let mut others = read(session, &[]);
    others.retain(|other| *other != own);
    Ok((own, others))
}

fn read(session: &Session, with: &[Attribute]) -> Vec<Certificate> {
    let mut wanted = with.to_vec();
    wanted.push(Attribute::Class(ObjectClass::CERTIFICATE));
    let found = session.find_objects(&wanted).unwrap_or_default();
    let value = |object| {
        let attributes = session
            .get_attributes(object, &[AttributeType::Value])
            .ok()?;
        match attributes.into_iter().next()? {
            Attribute::Value(der) => Certificate::from_der(&der).ok(),
            _ => None,
        }
    };
    found.into_iter().filter_map(value).collect()
}

/// A key behind an open session; both go together.
#[derive(Debug)]
struct Key {
    session: Session,
    key: ObjectHandle,
}

impl ExternalKey for Key {
    fn sign(&self, operation: Operation<'_>) -> Option<Vec<u8>> {
        let (mechanism, data) = match operation {
            Operation::Pkcs1(info) => (Mechanism::RsaPkcs, info),
            Operation::Ecdsa(hash) => (Mechanism::Ecdsa, hash),
            Operation::Pss { digest, salt, hash } => {
                let (hash_alg, mgf) = match digest {
                    Digest::Sha256 => (MechanismType::SHA256, PkcsMgfType::MGF1_SHA256),
                    Digest::Sha384 => (MechanismType::SHA384, PkcsMgfType::MGF1_SHA384),
                    Digest::Sha512 => (MechanismType::SHA512, PkcsMgfType::MGF1_SHA512),
                };
                let s_len = salt.try_into().ok()?;
                let parameters = PkcsPssParams {
                    hash_alg,
                    mgf,
                    s_len,
                };
                (Mechanism::RsaPkcsPss(parameters), hash)
            }
        };
        self.session.sign(&mechanism, self.key, data).ok()
    }
}

fn failed(cause: Cause) -> TokenError {
    TokenError::Failed {
        cause: cause.to_string(),
    }
}
