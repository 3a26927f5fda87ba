//! The command about a folder of assessments.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::wizard::Sorting;

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
