//! Slow work as values: handed to a runner, answered by message, given up by a flag.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::assessment::save::Expected;
use crate::assessment::{
    Answers, Assessment, Evidence, EvidenceFolder, EvidenceState, EvidenceStore, Original, Relinked,
};
use crate::questionnaire::Questionnaire;
use crate::scoring::{WhatIf, what_if};
use crate::signature::{Certificate, Identity, SelfIssued};
use crate::wizard::{self, Check, Desk, Export, Inputs, Problem};

use super::asking::Asking;
use super::drawing::{Drawing, Drawn, Subject};
use super::evidence_jobs::{self, AddedEvidence, Adding};
use super::file_jobs::{FileJob, FileOutcome};
use super::introducing::Introducing;
use super::questionnaires::{QuestionnaireJob, QuestionnaireOutcome};
use super::sending::Drafting;
use super::signing::{Signed, Signing};
use super::to_sign::Letter;
use super::world::{self, write};
use super::{identity, letterhead, verifying, withdrawal};

/// One piece of slow work, with everything that it needs.
pub enum Job {
    /// Something about the files of assessments.
    File(FileJob),
    /// Finds what would change the result.
    Explore(Box<Questionnaire>, Answers),
    /// Draws a page of the letter as a picture.
    Draw(Drawing),
    /// Draws the letter.
    Export {
        /// What is asked.
        questionnaire: Box<Questionnaire>,
        /// What was answered.
        assessment: Box<Assessment>,
        /// The files that it rests on.
        evidence: EvidenceStore,
        /// How it is drawn.
        export: Export,
        /// Where it goes.
        path: PathBuf,
    },
    /// Copies files to the evidence.
    AddEvidence(Box<Adding>),
    /// Finds out what became of the files of the evidence.
    CheckEvidence(EvidenceStore, Vec<Evidence>),
    /// Finds lost files again below a folder.
    Relink(EvidenceFolder, Vec<Evidence>, PathBuf),
    /// Makes a key and its certificate.
    MakeIdentity {
        /// What it says.
        identity: SelfIssued,
        /// What protects the key.
        password: Zeroizing<String>,
        /// Where it goes.
        path: PathBuf,
        /// When it is made.
        now: Timestamp,
    },
    /// Opens every key of an identity file.
    OpenIdentity {
        /// The file.
        path: PathBuf,
        /// What opens it.
        password: Zeroizing<String>,
    },
    /// Looks into a document that is to be signed.
    ReadLetter(PathBuf),
    /// Signs a document.
    Sign(Box<Signing>),
    /// Verifies a document.
    Verify {
        /// The questionnaires at hand.
        desk: Desk,
        /// The document.
        path: PathBuf,
        /// What was chosen for it.
        inputs: Box<Inputs>,
        /// As of when.
        now: Timestamp,
    },
    /// Reads the certificates of a file.
    ReadCertificates(PathBuf),
    /// Reads a picture as logo.
    ReadLogo(PathBuf),
    /// Something about questionnaires.
    Questionnaire(QuestionnaireJob),
    /// Drafts the message that a letter is sent with.
    Draft(Box<Drafting>),
    /// Writes the questions that go back to the recipient.
    Ask(Box<Asking>),
    /// The page that introduces a signer to those who are to trust the certificate.
    Introduce(Box<Introducing>),
    /// Reads what names a signed authorization that is to be withdrawn.
    ReadOriginal {
        /// The document.
        path: PathBuf,
        /// The assessment whose authorization it is.
        assessment: Box<Assessment>,
        /// As of when.
        now: Timestamp,
    },
}

/// Work that nobody waits for; one of each kind is done at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quiet {
    /// What would change the result.
    Explore,
    /// A page of the letter.
    Draw,
    /// What the document that is to be signed is.
    ReadLetter,
    /// Whether the evidence is as it was added.
    CheckEvidence,
    /// A save, which nothing that starts meanwhile gives up.
    Save,
    /// What is not saved, written down.
    Journal,
    /// What was not saved when the program ended.
    Recovery,
    /// What another version of the questionnaire makes of the assessment.
    Upgrade,
}

/// What came of it.
pub enum Outcome {
    /// What came of something about the files of assessments.
    File(FileOutcome),
    /// What would change the result of these answers.
    Explored(Answers, Vec<WhatIf>),
    /// The picture, or why there is none.
    Drawn(Subject, Box<Result<Drawn, Vec<Problem>>>),
    /// The letter is in this file.
    Exported {
        /// Where the letter is.
        path: PathBuf,
        /// The assessment as a final letter carries it; a draft is no event of its history.
        issued: Option<Box<Assessment>>,
    },
    /// The identity is in this file, and opened by this password.
    IdentityMade(PathBuf, Zeroizing<String>),
    /// The keys of the identity file, at least one.
    IdentityOpened(Vec<Identity>),
    /// What the document that is to be signed is, or why it can't be.
    LetterRead(PathBuf, Result<Letter, Problem>),
    /// The signed document.
    Signed(Box<Signed>),
    /// The certificates of this file.
    CertificatesRead(PathBuf, Vec<Certificate>),
    /// What the document is worth, by what was chosen.
    Verified(Box<Inputs>, Box<Check>),
    /// What names the signed authorization.
    OriginalRead(Box<Original>),
    /// A logo as letters carry it.
    LogoRead(Arc<[u8]>),
    /// Files became evidence.
    EvidenceAdded(Box<AddedEvidence>),
    /// What became of each file, by its name.
    EvidenceChecked(Vec<(String, EvidenceState)>),
    /// Which files were found again.
    Relinked(Relinked),
    /// The draft of a message is in this file.
    Drafted(PathBuf),
    /// The questions to the recipient are in this file.
    Asked(PathBuf),
    /// The page with the fingerprint was written.
    Introduced(PathBuf),
    /// What came of something about questionnaires.
    Questionnaire(QuestionnaireOutcome),
}

/// A job's end: what came of it, or what went wrong. `None` when it panicked, which is a fault of
/// the program and leaves the window as it is.
pub type Ending = Option<Result<Outcome, Vec<Problem>>>;

impl Job {
    /// The key of what the window says while it runs; `None` for work that nobody waits for.
    pub fn key(&self) -> Option<&'static str> {
        match self {
            Self::File(FileJob::Open { .. } | FileJob::Recover(..)) => Some("window-job-open"),
            Self::File(FileJob::Import { .. }) => Some("request-job"),
            Self::File(FileJob::Compare(..)) => Some("files-job-compare"),
            Self::File(FileJob::Protect(_)) => Some("files-job-protect"),
            Self::File(_) => None,
            Self::ReadLogo(_) | Self::ReadCertificates(_) => Some("window-job-open"),
            Self::Questionnaire(job) => Some(job.key()),
            Self::Draft(_) | Self::Ask(_) | Self::Introduce(_) => Some("questionnaires-job-write"),
            Self::Explore(..) | Self::Draw(_) | Self::CheckEvidence(..) | Self::ReadLetter(_) => {
                None
            }
            Self::AddEvidence(_) => Some("window-job-evidence"),
            Self::Relink(..) => Some("window-job-relink"),
            Self::Export { .. } => Some("window-job-export"),
            Self::MakeIdentity { .. } => Some("window-job-identity"),
            Self::OpenIdentity { .. } => Some("window-job-open"),
            Self::Sign(_) => Some("window-job-sign"),
            Self::Verify { .. } | Self::ReadOriginal { .. } => Some("window-job-verify"),
        }
    }

    /// Which of the works that nobody waits for it is.
    pub fn quiet(&self) -> Option<Quiet> {
        match self {
            Self::Explore(..) => Some(Quiet::Explore),
            Self::Draw(_) => Some(Quiet::Draw),
            Self::ReadLetter(_) => Some(Quiet::ReadLetter),
            Self::CheckEvidence(..) => Some(Quiet::CheckEvidence),
            Self::File(FileJob::Save(..)) => Some(Quiet::Save),
            Self::File(FileJob::Journal(_)) => Some(Quiet::Journal),
            Self::File(FileJob::Recovery(..) | FileJob::Decline(..)) => Some(Quiet::Recovery),
            Self::File(FileJob::Upgrade(..)) => Some(Quiet::Upgrade),
            _ => None,
        }
    }

    /// Does the work. Nothing is written once `cancelled` is set.
    pub fn run(self, cancelled: &Arc<AtomicBool>) -> Ending {
        catch_unwind(AssertUnwindSafe(|| self.outcome(cancelled))).ok()
    }

    fn outcome(self, cancelled: &AtomicBool) -> Result<Outcome, Vec<Problem>> {
        let keep = |path: &Path, bytes: &[u8], expected| {
            if cancelled.load(Ordering::Relaxed) {
                return Ok(());
            }
            write(path, bytes, expected).map_err(one)
        };
        match self {
            Self::File(job) => job.run().map(Outcome::File).map_err(one),
            Self::Explore(questionnaire, answers) => {
                let found = what_if(&questionnaire, &answers);
                Ok(Outcome::Explored(answers, found))
            }
            Self::Draw(drawing) => {
                let subject = drawing.wanted.subject;
                Ok(Outcome::Drawn(subject, Box::new(drawing.run())))
            }
            Self::Export {
                questionnaire,
                assessment,
                evidence,
                export,
                path,
            } => {
                let is_final = !export.draft;
                let bytes = wizard::export(&questionnaire, &assessment, &evidence, export)
                    .map_err(Vec::<Problem>::from)?;
                keep(&path, &bytes, Expected::Anything)?;
                let issued = is_final.then_some(assessment);
                Ok(Outcome::Exported { path, issued })
            }
            Self::AddEvidence(adding) => {
                Ok(Outcome::EvidenceAdded(Box::new(adding.add(cancelled))))
            }
            Self::CheckEvidence(store, recorded) => Ok(evidence_jobs::check(&store, recorded)),
            Self::Relink(folder, recorded, within) => {
                let relinked = folder.relink(&recorded, &within).map_err(one)?;
                Ok(Outcome::Relinked(relinked))
            }
            Self::MakeIdentity {
                identity,
                password,
                path,
                now,
            } => {
                let p12 = identity
                    .issue(now, &mut world::rng(), &password)
                    .map_err(one)?;
                keep(&path, &p12, Expected::Nothing)?;
                Ok(Outcome::IdentityMade(path, password))
            }
            Self::OpenIdentity { path, password } => identity::open(&path, &password).map_err(one),
            Self::ReadLetter(path) => {
                let found = Letter::read(&path);
                Ok(Outcome::LetterRead(path, found))
            }
            Self::Sign(signing) => {
                let (bytes, certificate) = signing.sign().map_err(one)?;
                keep(&signing.path, &bytes, Expected::Anything)?;
                Ok(signing.signed(&bytes, certificate))
            }
            Self::Verify {
                desk,
                path,
                inputs,
                now,
            } => verifying::verify(&desk, &path, inputs, now).map_err(one),
            Self::ReadCertificates(path) => verifying::read_certificates(path).map_err(one),
            Self::ReadLogo(path) => letterhead::read_logo(&path).map_err(one),
            Self::Ask(asking) => asking.run().map(Outcome::Asked),
            Self::Introduce(page) => page.run().map(Outcome::Introduced).map_err(one),
            Self::Draft(drafting) => drafting.run().map(Outcome::Drafted).map_err(one),
            Self::Questionnaire(job) => {
                let outcome = job.run(cancelled).map_err(one)?;
                Ok(Outcome::Questionnaire(outcome))
            }
            Self::ReadOriginal {
                path,
                assessment,
                now,
            } => withdrawal::read_original(&path, &assessment, now).map_err(one),
        }
    }
}

fn one(problem: impl Into<Problem>) -> Vec<Problem> {
    vec![problem.into()]
}
