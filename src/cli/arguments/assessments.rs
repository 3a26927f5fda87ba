//! The commands on an assessment and its answers.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

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
