//! The face without a window: reads arguments, sends commands to the wizard, prints answers.
//! Knows no rule and no wording.

mod anchors;
mod answers;
mod arguments;
mod demo;
mod disk;
mod documents;
mod evidence;
mod history;
mod identities;
mod manual;
mod protecting;
mod questionnaire_check;
mod questionnaire_print;
mod questionnaire_show;
mod questionnaires;
mod register;
mod score_json;
mod score_text;
mod settings;
mod signing;
mod stationery;
mod terminal;
mod verification;
mod versions;
mod withdrawal;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::FromArgMatches;
use jiff::Timestamp;

use crate::language::{Language, Texts};
use crate::questionnaire::{Library, nearest};
use crate::wizard::{self, Class, Desk, Problem, Wizard};

use arguments::{Arguments, Task};
use terminal::{Ending, Terminal};

/// How often a file is tried for that somebody else has open: another command ends soon.
const TRIES: u32 = 10;

/// How long is waited between two tries.
const PAUSE: Duration = Duration::from_millis(100);

/// What is left to do after the command line was read.
pub enum Next {
    /// Nothing: end with this status.
    End(u8),
    /// Open the window, on a file if one was given, with the questionnaires at hand.
    Window(Option<PathBuf>, Desk),
}

/// Reads the command line, and does what needs no window.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Next {
    let texts = Texts::of(language());
    let matches = match arguments::command(texts).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return Next::End(usage(&error)),
    };
    match Arguments::from_arg_matches(&matches) {
        Ok(Arguments {
            command: None,
            file,
            questionnaires,
            ..
        }) => {
            let terminal = terminal(questionnaires.as_deref());
            match file.as_deref().and_then(no_file) {
                Some(problem) => Next::End(terminal.fail(&[problem])),
                None => Next::Window(file, terminal.desk),
            }
        }
        Ok(Arguments {
            command: Some(task),
            questionnaires,
            passphrase_file,
            ..
        }) => {
            let mut terminal = terminal(questionnaires.as_deref());
            let ended = protecting::take_passphrase(passphrase_file.as_deref(), &mut terminal)
                .and_then(|()| perform(task, &terminal));
            Next::End(match ended {
                Ok(yes) => u8::from(!yes),
                Err(problems) => terminal.fail(&problems),
            })
        }
        Err(error) => Next::End(usage(&error)),
    }
}

/// What is neither a file nor a command was most likely meant for one.
fn no_file(path: &Path) -> Option<Problem> {
    if path.exists() {
        return None;
    }
    let command = arguments::command(Texts::of(Language::default()));
    let known: Vec<&str> = command
        .get_subcommands()
        .map(|one| one.get_name())
        .collect();
    let name = path.display().to_string();
    let nearest = nearest(&name, &known).unwrap_or_else(|| "none".to_owned());
    let problem = Problem::new(Class::Usage, "no-file-or-command");
    Some(problem.with("name", name).with("nearest", nearest))
}

/// Says that no window can be opened here, and what does the same job without one.
pub fn no_window(cause: &str) -> u8 {
    terminal(None).fail(&[Problem::new(Class::Output, "no-window").with("cause", cause)])
}

/// The terminal in the language of the environment, with the shipped questionnaires and those of a
/// folder.
fn terminal(own: Option<&Path>) -> Terminal {
    let language = language();
    let folder = own.map(Path::to_owned).or_else(wizard::own_questionnaires);
    let library = folder.map_or_else(Library::shipped, |it| Library::with_folder(&it));
    Terminal {
        texts: Texts::of(language),
        desk: Desk {
            person: wizard::login_name(),
            journals: wizard::journals(),
            ..Desk::new(library, language)
        },
    }
}

/// The language of the environment, as far as it is spoken here.
pub fn language() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| value.parse().ok())
        .unwrap_or_default()
}

fn perform(task: Task, terminal: &Terminal) -> Ending {
    match task {
        Task::Demo { dir } => demo::run(dir, terminal),
        Task::Questionnaire(task) => questionnaires::run(task, terminal),
        Task::New(new) => answers::new(new, terminal),
        Task::Set(set) => answers::set(set, terminal),
        Task::Score(score) => answers::score(&score, terminal),
        Task::Export(export) => documents::export(export, terminal),
        Task::Identity(task) => identities::run(task, terminal),
        Task::Notice(notice) => documents::notice(&notice, terminal),
        Task::Withdraw(withdraw) => withdrawal::withdraw(withdraw, terminal),
        Task::Sign(sign) => signing::run(&sign, terminal),
        Task::Verify(verify) => verification::run(&verify, terminal),
        Task::Upgrade(arguments) => versions::upgrade(&arguments, terminal),
        Task::Revise(arguments) => versions::revise(&arguments, terminal),
        Task::Diff(arguments) => versions::diff(&arguments, terminal),
        Task::Extract(extract) => documents::extract(&extract, terminal),
        Task::Evidence(task) => evidence::run(task, terminal),
        Task::List(list) => register::list(&list, terminal),
        Task::History(arguments) => history::run(&arguments, terminal),
        Task::Protect(protect) => protecting::protect(&protect, terminal),
        Task::Unprotect { file } => protecting::unprotect(&file, terminal),
        Task::Completions { shell } => manual::completions(shell, terminal),
        Task::Man(man) => manual::pages(&man.out, terminal),
        Task::Licences => manual::licences(terminal),
    }
}

/// Help and version are answers; everything else that the parser says is wrong usage.
fn usage(error: &clap::Error) -> u8 {
    // There is nowhere left to say that the terminal is closed.
    let _ = error.print();
    if error.use_stderr() { 2 } else { 0 }
}

/// Opens an assessment, and says what of it was not understood.
fn open(path: &Path, terminal: &Terminal) -> Result<Wizard, Vec<Problem>> {
    let wizard = protecting::asking(path, terminal, |desk| Wizard::open(desk, path))?;
    warn(&wizard, terminal);
    Ok(wizard)
}

/// Opens an assessment to change it. One that somebody else has open is waited for, but not long.
fn open_to_change(path: &Path, terminal: &Terminal, force: bool) -> Result<Wizard, Vec<Problem>> {
    let wizard = protecting::asking(path, terminal, |desk| {
        let open = || Wizard::open_to_change(desk, path, Timestamp::now(), force);
        let mut wizard = open()?;
        for _ in 0..TRIES {
            if wizard.held_by().is_none() {
                break;
            }
            std::thread::sleep(PAUSE);
            wizard = open()?;
        }
        Ok(wizard)
    })?;
    if let Some(other) = wizard.held_by() {
        let locked = Problem::locked(other);
        return Err(one(locked.at(path.display().to_string())));
    }
    warn(&wizard, terminal);
    Ok(wizard)
}

fn warn(wizard: &Wizard, terminal: &Terminal) {
    let warnings = wizard.warnings().iter().cloned().map(Problem::from);
    terminal.warn(&warnings.collect::<Vec<_>>());
}

/// One problem as the ending of a command.
fn one(problem: impl Into<Problem>) -> Vec<Problem> {
    vec![problem.into()]
}
