//! The commands about evidence.

use std::path::PathBuf;

use clap::{Args, Subcommand};

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
pub struct AddEvidence {
    pub file: PathBuf,
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    #[arg(long = "for", value_name = "QUESTION")]
    pub questions: Vec<String>,
    #[arg(long, default_value_t)]
    pub description: String,
}
