//! The commands about questionnaires.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::Timestamp;

use crate::language::Language;

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
