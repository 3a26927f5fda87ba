//! The commands that write documents, or read what is inside them.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::language::Language;

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

#[derive(Args)]
pub struct Extract {
    pub pdf: PathBuf,
    #[arg(long)]
    pub out: PathBuf,
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
