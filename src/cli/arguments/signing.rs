//! The commands about identities, signatures and what they are worth.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jiff::Timestamp;

use crate::language::Language;
use crate::signature::{Digest, KeyAlgorithm, ObjectIdentifier};
use crate::wizard::{self, Role};

#[derive(Subcommand)]
pub enum IdentityTask {
    New(NewIdentity),
    Show(ShowIdentity),
}

#[derive(Args)]
pub struct NewIdentity {
    #[arg(long)]
    pub name: String,
    #[arg(long)]
    pub organization: Option<String>,
    #[arg(long)]
    pub email: Option<String>,
    #[arg(long, value_enum, default_value_t = Algorithm::P256)]
    pub algorithm: Algorithm,
    #[arg(long)]
    pub out: PathBuf,
    #[arg(long)]
    pub password_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct ShowIdentity {
    pub p12: PathBuf,
    #[arg(long)]
    pub password_file: Option<PathBuf>,
    #[arg(long)]
    pub certificate: Option<PathBuf>,
    #[arg(long)]
    pub page: Option<PathBuf>,
    #[arg(long, requires = "page")]
    pub lang: Option<Language>,
    #[arg(long)]
    pub json: bool,
}

/// The keys of a self-issued identity.
#[derive(Clone, Copy, ValueEnum)]
pub enum Algorithm {
    #[value(name = "p256", alias = "ecdsa-p256")]
    P256,
    #[value(name = "rsa3072", alias = "rsa-3072")]
    Rsa3072,
}

impl From<Algorithm> for KeyAlgorithm {
    fn from(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::P256 => Self::P256,
            Algorithm::Rsa3072 => Self::Rsa3072,
        }
    }
}

#[derive(Args)]
pub struct Sign {
    pub pdf: PathBuf,
    #[arg(long, required_unless_present = "pkcs11", conflicts_with = "pkcs11")]
    pub p12: Option<PathBuf>,
    #[arg(long, requires = "p12")]
    pub password_file: Option<PathBuf>,
    /// A word of the name or issuer, or the fingerprint, when the file holds several keys.
    #[arg(long, value_name = "TEXT", requires = "p12")]
    pub key_name: Option<String>,
    /// The module of a token's maker.
    #[arg(long, value_name = "MODULE", requires_all = ["token", "key"])]
    pub pkcs11: Option<PathBuf>,
    #[arg(long, value_name = "LABEL", requires = "pkcs11")]
    pub token: Option<String>,
    #[arg(long, value_name = "LABEL", requires = "pkcs11")]
    pub key: Option<String>,
    #[arg(long, requires = "pkcs11", value_name = "FILE")]
    pub certificate: Option<PathBuf>,
    #[arg(long, requires = "pkcs11")]
    pub pin_file: Option<PathBuf>,
    /// RSASSA-PSS instead of PKCS#1 v1.5.
    #[arg(long)]
    pub pss: bool,
    /// The hash to sign with; what is usual for the key when left out.
    #[arg(long, value_enum)]
    pub hash: Option<Hash>,
    #[arg(long = "as", value_enum, default_value_t = As::Controller)]
    pub role: As,
    #[arg(long, value_enum)]
    pub level: Option<Level>,
    /// The address of a time-stamping service.
    #[arg(long, value_name = "URL")]
    pub tsa: Option<String>,
    #[arg(long, value_name = "OID", requires = "tsa")]
    pub tsa_policy: Option<ObjectIdentifier>,
    /// Certificates, OCSP answers and revocation lists, as files or folders of them.
    #[arg(long, value_name = "FILE")]
    pub evidence: Vec<PathBuf>,
    /// The assessment into whose history the signature is written.
    #[arg(long, value_name = "FILE")]
    pub assessment: Option<PathBuf>,
    #[arg(long)]
    pub out: PathBuf,
    #[arg(long)]
    pub force: bool,
}

/// What the signed bytes are hashed with.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Hash {
    #[value(name = "sha-256", alias = "sha256")]
    Sha256,
    #[value(name = "sha-384", alias = "sha384")]
    Sha384,
    #[value(name = "sha-512", alias = "sha512")]
    Sha512,
}

impl From<Hash> for Digest {
    fn from(hash: Hash) -> Self {
        match hash {
            Hash::Sha256 => Self::Sha256,
            Hash::Sha384 => Self::Sha384,
            Hash::Sha512 => Self::Sha512,
        }
    }
}

/// How much proof a signature carries with it (EN 319 142-1).
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Level {
    #[value(name = "b-b")]
    Basic,
    #[value(name = "b-t")]
    Timestamped,
    #[value(name = "b-lt")]
    LongTerm,
    #[value(name = "b-lta")]
    Archived,
}

impl From<Level> for wizard::Level {
    fn from(level: Level) -> Self {
        match level {
            Level::Basic => Self::B,
            Level::Timestamped => Self::T,
            Level::LongTerm => Self::LT,
            Level::Archived => Self::LTA,
        }
    }
}

/// For whom is signed.
#[derive(Clone, Copy, ValueEnum)]
pub enum As {
    Controller,
    Dpo,
    Processor,
}

impl From<As> for Role {
    fn from(role: As) -> Self {
        match role {
            As::Controller => Self::Controller,
            As::Dpo => Self::Dpo,
            As::Processor => Self::Processor,
        }
    }
}

#[derive(Args)]
pub struct Verify {
    #[arg(required = true)]
    pub pdfs: Vec<PathBuf>,
    #[arg(long)]
    pub trust: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub evidence: Vec<PathBuf>,
    #[arg(long)]
    pub against: Option<PathBuf>,
    /// Neither what is inside the documents nor their letters.
    #[arg(long, conflicts_with = "against")]
    pub signatures_only: bool,
    #[arg(long)]
    pub at: Option<Timestamp>,
    #[arg(long)]
    pub json: bool,
}
