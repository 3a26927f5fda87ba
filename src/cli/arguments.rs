//! The command line's shape. Its words stand in `screen.ftl` under `help-…` and are put in place
//! by [`command`].

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::language::{Language, Texts};
use crate::signature::{Digest, KeyAlgorithm, ObjectIdentifier};
use crate::wizard::{self, Role, Sorting};

/// The whole command line.
#[derive(Parser)]
#[command(name = "repurpose", version)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Option<Task>,
    pub file: Option<PathBuf>,
    /// A folder with questionnaires of the user's own.
    #[arg(long, global = true, value_name = "DIR")]
    pub questionnaires: Option<PathBuf>,
    /// What opens protected assessments.
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
}

/// What can be done without a window.
#[derive(Subcommand)]
pub enum Task {
    Demo {
        dir: Option<PathBuf>,
    },
    #[command(subcommand)]
    Questionnaire(QuestionnaireTask),
    New(New),
    Set(Set),
    Score(Score),
    Export(Export),
    #[command(subcommand)]
    Identity(IdentityTask),
    Sign(Box<Sign>),
    Verify(Verify),
    Extract(Extract),
    Notice(Notice),
    Withdraw(Withdraw),
    #[command(subcommand)]
    Evidence(EvidenceTask),
    List(List),
    Upgrade(UpgradeTo),
    Revise(Revise),
    Diff(Diff),
    History(History),
    Protect(Protect),
    Unprotect {
        file: PathBuf,
    },
    Completions {
        shell: Shell,
    },
    Man(Man),
    Licences,
}

#[derive(Subcommand)]
pub enum QuestionnaireTask {
    List {
        #[arg(long)]
        json: bool,
    },
    Check {
        /// Ids or files; every questionnaire at hand when none is named.
        files: Vec<String>,
        #[arg(long)]
        json: bool,
    },
    Show {
        questionnaire: String,
        #[arg(long)]
        lang: Option<Language>,
        #[arg(long)]
        json: bool,
    },
    Print(Print),
    Fork(Fork),
}

#[derive(Args)]
pub struct Fork {
    pub questionnaire: String,
    #[arg(long)]
    pub id: String,
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Print {
    pub questionnaire: String,
    #[arg(long)]
    pub out: PathBuf,
    #[arg(long)]
    pub lang: Option<Language>,
    #[arg(long)]
    pub date: Option<Timestamp>,
}

#[derive(Args)]
pub struct New {
    #[arg(long, required_unless_present = "from", conflicts_with = "from")]
    pub questionnaire: Option<String>,
    #[arg(long, conflicts_with = "from")]
    pub request: bool,
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    #[arg(long, requires = "from")]
    pub trust: Vec<PathBuf>,
    #[arg(long)]
    pub out: PathBuf,
    #[arg(long)]
    pub title: Option<String>,
}

#[derive(Args)]
pub struct Set {
    pub file: PathBuf,
    #[arg(required = true)]
    pub answers: Vec<String>,
    #[arg(long)]
    pub reason: Option<String>,
    #[arg(long)]
    pub owner: Option<String>,
    #[arg(long)]
    pub due: Option<Date>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Args)]
pub struct Score {
    pub file: PathBuf,
    #[arg(long)]
    pub what_if: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Export {
    pub file: PathBuf,
    #[arg(long, value_enum, default_value_t = DocumentKind::Decision)]
    pub kind: DocumentKind,
    #[arg(long)]
    pub out: PathBuf,
    #[arg(long)]
    pub lang: Option<Language>,
    #[arg(long)]
    pub draft: bool,
    #[arg(long)]
    pub date: Option<Timestamp>,
    #[arg(long, value_name = "FILE")]
    pub stationery: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

/// What is exported.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DocumentKind {
    /// The authorization or the refusal.
    Decision,
    /// What is still to be asked of the recipient.
    Requests,
}

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

#[derive(Args)]
pub struct Extract {
    pub pdf: PathBuf,
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Subcommand)]
pub enum EvidenceTask {
    Add(AddEvidence),
    List {
        file: PathBuf,
        #[arg(long)]
        json: bool,
    },
    Relink {
        file: PathBuf,
        dir: PathBuf,
    },
    Remove {
        file: PathBuf,
        #[arg(required = true)]
        names: Vec<String>,
    },
    Clean {
        file: PathBuf,
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Args)]
pub struct List {
    pub dir: PathBuf,
    #[arg(long)]
    pub due: bool,
    #[arg(long)]
    pub by: Option<Date>,
    #[arg(long, value_name = "TEXT")]
    pub find: Option<String>,
    #[arg(long, value_enum)]
    pub sort: Option<SortBy>,
    #[arg(long, value_name = "FILE")]
    pub ics: Option<PathBuf>,
    #[arg(long, conflicts_with = "json")]
    pub csv: bool,
    #[arg(long)]
    pub json: bool,
}

/// By what a register is put in order.
#[derive(Clone, Copy, ValueEnum)]
pub enum SortBy {
    File,
    Title,
    Parties,
    State,
    Review,
}

impl From<SortBy> for Sorting {
    fn from(by: SortBy) -> Self {
        match by {
            SortBy::File => Self::File,
            SortBy::Title => Self::Title,
            SortBy::Parties => Self::Parties,
            SortBy::State => Self::State,
            SortBy::Review => Self::Review,
        }
    }
}

#[derive(Args)]
pub struct AddEvidence {
    pub file: PathBuf,
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    #[arg(long = "for", value_name = "QUESTION")]
    pub questions: Vec<String>,
    #[arg(long, default_value_t)]
    pub description: String,
}

#[derive(Args)]
pub struct Notice {
    pub file: PathBuf,
    #[arg(long)]
    pub lang: Option<Language>,
}

#[derive(Args)]
pub struct Withdraw {
    pub file: PathBuf,
    #[arg(long)]
    pub original: PathBuf,
    #[arg(long)]
    pub signatory: String,
    #[arg(long)]
    pub capacity: Option<String>,
    #[arg(long)]
    pub reasons: Option<String>,
    #[arg(long)]
    pub effective: Option<Date>,
    #[arg(long)]
    pub date: Option<Date>,
}

#[derive(Args)]
pub struct UpgradeTo {
    pub file: PathBuf,
    #[arg(long)]
    pub to: Option<u32>,
    #[arg(long)]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Revise {
    pub file: PathBuf,
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Diff {
    pub first: PathBuf,
    pub second: PathBuf,
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct History {
    pub file: PathBuf,
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Protect {
    pub file: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct Man {
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

impl From<Algorithm> for KeyAlgorithm {
    fn from(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::P256 => Self::P256,
            Algorithm::Rsa3072 => Self::Rsa3072,
        }
    }
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

/// The command line with its words in one language.
pub fn command(texts: &Texts) -> clap::Command {
    worded(Arguments::command(), "help", texts)
}

/// Gives a command, its arguments and its subcommands the words with their keys:
/// `help-export`, `help-export--out`.
fn worded(command: clap::Command, key: &str, texts: &Texts) -> clap::Command {
    let arguments = command
        .get_arguments()
        .map(|one| one.get_id().to_string())
        .collect::<Vec<_>>();
    let subcommands = command
        .get_subcommands()
        .map(|one| one.get_name().to_owned())
        .collect::<Vec<_>>();
    let mut command = command.about(texts.get(key)).disable_help_subcommand(true);
    for id in arguments
        .iter()
        .filter(|id| !matches!(id.as_str(), "help" | "version"))
    {
        let word = texts.get(&format!("{key}--{}", id.replace('_', "-")));
        command = command.mut_arg(id, |argument| argument.help(word));
    }
    for name in subcommands {
        let key = format!("{key}-{name}");
        command = command.mut_subcommand(name, |one| worded(one, &key, texts));
    }
    command
}
