//! Slow work on the files of assessments: opening, saving, the journal, comparing.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::assessment::{Assessment, EvidenceStore, Fault, Passphrase, Protection, file};
use crate::language::Texts;
use crate::signature::Trust;
use crate::wizard::{
    self, Class, Desk, Error, Given, Imported, Journaling, Origin, Problem, Recovery, Saved,
    Saving, Upgrading, Wizard, decline, recovery,
};

use super::differences::Comparison;
use super::picking::is_document;
use super::versions::Report;
use super::words::{self, file_name};
use super::world::{read, secret};

/// One piece of work on files, with everything that it needs.
pub enum FileJob {
    /// Reads an assessment, or the one inside a document; on purpose also one that is locked.
    Open {
        /// The questionnaires at hand.
        desk: Desk,
        /// The file.
        path: PathBuf,
        /// When.
        now: Timestamp,
        /// True when somebody else's lock is taken over.
        on_purpose: bool,
    },
    /// Begins an assessment with what a file says.
    Import {
        /// The questionnaires at hand.
        desk: Desk,
        /// The file.
        path: PathBuf,
        /// Certificates to trust.
        trust: Trust,
        /// When.
        now: Timestamp,
    },
    /// Saves the assessment that was opened with this number.
    Save(u64, Box<Saving>),
    /// Writes down what is not saved.
    Journal(Box<Journaling>),
    /// Looks for what was not saved when the program ended.
    Recovery(Desk, Timestamp),
    /// Takes it back.
    Recover(Desk, PathBuf, Timestamp),
    /// Notes that it is not wanted back, and looks what else there is.
    Decline(Desk, PathBuf, Timestamp),
    /// Finds how a file differs from an assessment.
    Compare(Desk, PathBuf, Box<Assessment>),
    /// Finds what another version of the questionnaire makes of the assessment that was opened with
    /// this number, in this state.
    Upgrade((u64, u64), Box<Upgrading>, Desk),
    /// Makes of a passphrase what protects a file.
    Protect(Passphrase),
}

/// What came of it.
pub enum FileOutcome {
    /// An assessment to work on.
    Opened(Box<Wizard>),
    /// An assessment that begins with what a file says.
    Imported(Box<Imported>),
    /// How the save of the assessment with this number ended.
    Saved(u64, Box<Result<Saved, Error>>),
    /// Why what is not saved could not be written down.
    Journaled(Option<Problem>),
    /// What can be taken back.
    Recovery(Recovery),
    /// The differences.
    Compared(Box<Comparison>),
    /// What the other version makes of it.
    Upgraded(Box<Report>),
    /// The work goes on once the passphrase of the file is there.
    Locked {
        /// The work.
        job: Box<FileJob>,
        /// The file.
        file: String,
        /// True when a passphrase was given that is not its own.
        wrong: bool,
    },
    /// What protects a file from now on.
    Protection(Box<Protection>),
}

impl FileJob {
    /// Does it. What needs a passphrase is handed back.
    ///
    /// # Errors
    /// What keeps an assessment from being opened or compared; a save's own errors are its outcome.
    pub fn run(self) -> Result<FileOutcome, Problem> {
        let again = self.again();
        let ended = self.outcome();
        let asked = ended.as_ref().err().and_then(asks_for_passphrase);
        match (asked, again) {
            (Some((file, wrong)), Some(job)) => Ok(FileOutcome::Locked {
                job: Box::new(job),
                file,
                wrong,
            }),
            _ => ended,
        }
    }

    /// The same with the passphrase of the file.
    pub fn with(mut self, passphrase: Passphrase) -> Self {
        if let Self::Open { desk, .. } | Self::Recover(desk, ..) | Self::Compare(desk, ..) =
            &mut self
        {
            desk.passphrase = Some(passphrase);
        }
        self
    }

    /// The same once more, where a passphrase may be missing.
    fn again(&self) -> Option<Self> {
        match self {
            Self::Open {
                desk,
                path,
                now,
                on_purpose,
            } => Some(Self::Open {
                desk: desk.clone(),
                path: path.clone(),
                now: *now,
                on_purpose: *on_purpose,
            }),
            Self::Recover(desk, path, now) => Some(Self::Recover(desk.clone(), path.clone(), *now)),
            Self::Compare(desk, path, ours) => {
                Some(Self::Compare(desk.clone(), path.clone(), ours.clone()))
            }
            _ => None,
        }
    }

    fn outcome(self) -> Result<FileOutcome, Problem> {
        match self {
            Self::Open {
                desk,
                path,
                now,
                on_purpose,
            } => open(&desk, &path, now, on_purpose),
            Self::Import {
                desk,
                path,
                trust,
                now,
            } => import(&desk, &path, &trust, now),
            Self::Save(number, saving) => Ok(FileOutcome::Saved(number, Box::new(saving.run()))),
            Self::Journal(state) => {
                let problem = state.run().err().map(Problem::from);
                Ok(FileOutcome::Journaled(problem))
            }
            Self::Recovery(desk, now) => Ok(FileOutcome::Recovery(recovery(&desk, now))),
            Self::Recover(desk, journal, now) => {
                let wizard = Wizard::recover(&desk, &journal, now)?;
                Ok(FileOutcome::Opened(Box::new(wizard)))
            }
            Self::Decline(desk, journal, now) => {
                decline(&desk, &journal, now)?;
                Ok(FileOutcome::Recovery(recovery(&desk, now)))
            }
            Self::Compare(desk, path, ours) => compare(&desk, &path, &ours),
            Self::Upgrade(asked, upgrading, desk) => {
                let report = Report::of(asked, &upgrading, &desk);
                Ok(FileOutcome::Upgraded(Box::new(report)))
            }
            Self::Protect(passphrase) => {
                let no_chance = || Problem::new(Class::Output, "no-randomness");
                let secret = secret().ok_or_else(no_chance)?;
                let no_memory = || Problem::new(Class::Output, "not-protected");
                let made = Protection::new(&passphrase, &secret).ok_or_else(no_memory)?;
                Ok(FileOutcome::Protection(Box::new(made)))
            }
        }
    }
}

/// The file whose passphrase is missing, and whether another one was given.
fn asks_for_passphrase(problem: &Problem) -> Option<(String, bool)> {
    let is = |fault: Fault| {
        let fault = ("fault", Given::from(fault.name()));
        problem.kind == "protected" && problem.values.contains(&fault)
    };
    let wrong = is(Fault::Wrong);
    let file = problem.place.as_deref().map(Path::new).map(file_name);
    (wrong || is(Fault::Locked)).then(|| (file.unwrap_or_default(), wrong))
}

fn open(
    desk: &Desk,
    path: &Path,
    now: Timestamp,
    on_purpose: bool,
) -> Result<FileOutcome, Problem> {
    let wizard = if is_document(path) {
        let document = read(path)?;
        let at = |error| Problem::from(error).at(path.display().to_string());
        Wizard::of_document(desk, wizard::extract(&document).map_err(at)?)?
    } else {
        Wizard::open_to_change(desk, path, now, on_purpose)?
    };
    Ok(FileOutcome::Opened(Box::new(wizard)))
}

fn import(desk: &Desk, path: &Path, trust: &Trust, now: Timestamp) -> Result<FileOutcome, Problem> {
    let origin = Origin {
        name: &words::file_name(path),
        bytes: &read(path)?,
        evidence: Some(&EvidenceStore::beside(path)),
    };
    let at = |error| Problem::from(error).at(path.display().to_string());
    let imported = Wizard::start_from(desk, origin, trust, now).map_err(at)?;
    Ok(FileOutcome::Imported(Box::new(imported)))
}

fn compare(desk: &Desk, path: &Path, ours: &Assessment) -> Result<FileOutcome, Problem> {
    let theirs = if is_document(path) {
        let at = |error| Problem::from(error).at(path.display().to_string());
        wizard::extract(&read(path)?).map_err(at)?.assessment
    } else {
        file::open(&*desk.disk, path, desk.passphrase.as_ref())?.assessment
    };
    let questionnaire = desk.shown(&*desk.base_of(ours)?);
    let texts = Texts::of(desk.language);
    let comparison = Comparison::of(texts, &questionnaire, (path, &theirs), ours);
    Ok(FileOutcome::Compared(Box::new(comparison)))
}
