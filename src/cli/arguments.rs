//! The command line's shape. Its words stand in `screen.ftl` under `help-…` and are put in place
//! by [`command`].

mod assessments;
mod documents;
mod evidence;
mod questionnaires;
mod register;
mod signing;

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

use crate::language::Texts;

pub use assessments::{Diff, History, New, Protect, Revise, Score, Set, UpgradeTo};
pub use documents::{DocumentKind, Export, Extract, Notice, Withdraw};
pub use evidence::{AddEvidence, EvidenceTask};
pub use questionnaires::{Fork, Print, QuestionnaireTask};
pub use register::List;
pub use signing::{IdentityTask, NewIdentity, ShowIdentity, Sign, Verify};

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

#[derive(Args)]
pub struct Man {
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
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
