//! What protects a file: a passphrase, in the age format, so that `age -d` opens it as well.
//!
//! Who forgets the passphrase has lost the file: nothing else opens it.

use std::fmt;
use std::sync::Arc;

use zeroize::Zeroizing;

pub use super::age::Fault;
use super::age::{self, FIRST_LINE, FileKey, WORK};

/// What is typed to open a protected file.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Arc<Zeroizing<String>>);

/// The protection of one file: the header that asks for its passphrase, and the key that this
/// gives. With it the file is written any number of times, and the passphrase is not kept.
#[derive(Clone)]
pub struct Protection {
    header: Arc<[u8]>,
    key: Arc<FileKey>,
}

impl Passphrase {
    /// The characters of the shortest one that a new file is given.
    pub const SHORTEST: usize = 8;

    /// These words.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Arc::new(Zeroizing::new(text.into())))
    }
}

impl Protection {
    /// Protects with a passphrase; `random` is never used twice. Takes a second, and 256 MB
    /// meanwhile. `None` when there is not so much.
    pub fn new(passphrase: &Passphrase, random: &Zeroizing<[u8; 32]>) -> Option<Self> {
        Self::with_work(passphrase, random, WORK)
    }

    /// The same with another power of two of work, for what is protected for the length of a test.
    pub fn with_work(
        passphrase: &Passphrase,
        random: &Zeroizing<[u8; 32]>,
        work: u8,
    ) -> Option<Self> {
        let (key, salt) = random.split_at_checked(16)?;
        let key = Zeroizing::new(key.try_into().ok()?);
        let header = age::header(&passphrase.0, work, salt.try_into().ok()?, &key)?;
        Some(Self {
            header: header.into(),
            key: Arc::new(key),
        })
    }

    /// The protection of these bytes, and what they hold.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn unlock(
        bytes: &[u8],
        passphrase: &Passphrase,
    ) -> Result<(Self, Zeroizing<Vec<u8>>), Fault> {
        let (length, key) = age::unlock(bytes, &passphrase.0)?;
        let (header, payload) = bytes.split_at_checked(length).ok_or(Fault::Damaged)?;
        let plain = age::open(&key, payload)?;
        let protection = Self {
            header: header.into(),
            key: Arc::new(key),
        };
        Ok((protection, plain))
    }

    /// What bytes under this very protection hold.
    ///
    /// # Errors
    /// [`Fault::Locked`] for those under another one, [`Fault::Damaged`].
    pub fn open(&self, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, Fault> {
        let payload = bytes.strip_prefix(&*self.header).ok_or(Fault::Locked)?;
        age::open(&self.key, payload)
    }

    /// The bytes of a protected file; `None` for more than a file can be.
    pub fn seal(&self, plain: &[u8]) -> Option<Vec<u8>> {
        let payload = age::seal(&self.key, plain)?;
        Some([&*self.header, &*payload].concat())
    }
}

/// True for the beginning of a protected file.
pub fn is_protected(bytes: &[u8]) -> bool {
    bytes.starts_with(FIRST_LINE.as_bytes())
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

impl fmt::Debug for Protection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Protection")
    }
}

/// Two files under one protection share its header.
impl PartialEq for Protection {
    fn eq(&self, other: &Self) -> bool {
        self.header == other.header
    }
}
