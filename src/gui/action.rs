//! What a page sends when the person does something. Menu, button, shortcut and test share these.

use std::path::PathBuf;
use std::sync::Arc;

use crate::language::Language;
use crate::letter::Stationery;
use crate::scoring::Change;
use crate::wizard::Command;

use super::drawing::Wanted;
use super::questionnaires::QuestionnaireAction;
use super::theme::Appearance;

/// What an action leads to, and what a file is picked for.
pub use super::page::Page;
pub use super::picking::PickFor;

/// One thing the person wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A change of the assessment.
    Apply(Command),
    /// To another page.
    Go(Page),
    /// To a question, wherever it is asked.
    GoToQuestion(String),
    /// To a field by its name: a question's id, with row and column behind it where there are any.
    GoToField(String),
    /// To the answers that are missing or not known.
    ShowOpen,
    /// A new assessment under the questionnaire with this id.
    Start(String),
    /// A new request under the questionnaire with this id.
    StartRequest(String),
    /// A new assessment from the request inside the chosen document.
    TakeIn,
    /// A copy of a shipped example, by its place.
    Example(usize),
    /// To work on a file: named at the start, or dropped on the window.
    OpenFile(PathBuf),
    /// To save under the known name, or to ask for one.
    Save,
    /// To pick a file.
    Pick(PickFor),
    /// To pick a file as evidence for a question, or for the assessment as a whole.
    PickEvidence(Option<String>),
    /// To add files as evidence for the question that the person is at.
    AddEvidence(Vec<PathBuf>),
    /// To take back the way to a file that was picked.
    Forget(PickFor),
    /// To trust the certificate with this SHA-256 no longer.
    Distrust([u8; 32]),
    /// The changes that would move the result.
    Explore,
    /// To give answers as if they were so.
    Try(Vec<Change>),
    /// To make answers of what is tried.
    KeepTrial,
    /// To take back what is tried.
    DropTrial,
    /// A page of the letter as a picture.
    Draw(Wanted),
    /// To sign: with the key that was chosen, or the one that the identity file turns out to hold.
    Sign,
    /// To the page of the signature with this document, be an assessment open or not.
    SignDocument(PathBuf),
    /// To verify the chosen document.
    Verify,
    /// To verify the document that was just made.
    VerifyDone,
    /// To work on the assessment inside the chosen document.
    OpenInside,
    /// To the page before this one in the assessment.
    Back,
    /// To the page after this one in the assessment.
    Onward,
    /// One question a page, or a section.
    OneQuestion(bool),
    /// From a page that is about no work back to the work.
    Return,
    /// Back to the page one came from.
    Retrace,
    /// To a step of the tour, or out of it.
    Tour(Option<usize>),
    /// To open or close the list of commands.
    Palette(bool),
    /// To open or close the list of pages, where there is no room for it beside them.
    Steps(bool),
    /// Another language of the window.
    Language(Language),
    /// Another letterhead.
    Stationery(Arc<Stationery>),
    /// Another appearance.
    Appearance(Appearance),
    /// Larger or smaller letters and parts.
    Zoom(Zoom),
    /// To give up what is being worked on in the background.
    Cancel,
    /// Something about the files themselves.
    File(FileAction),
    /// Something about questionnaires.
    Questionnaire(QuestionnaireAction),
}

/// One thing the person wants of the files themselves.
#[derive(Clone, Debug, PartialEq)]
pub enum FileAction {
    /// To be asked whether the file that is open is to be taken over from whoever has it.
    AskToTakeOver,
    /// To see how another file differs from what is open.
    Compare(PathBuf),
    /// To put the remarks about the file away.
    HideRemarks,
    /// To take back what this journal says.
    Recover(PathBuf),
    /// To see how it differs from the file.
    CompareRecovered(PathBuf),
    /// Not to take it back.
    Decline(PathBuf),
    /// To begin a revision of what is final.
    Revise,
    /// To see what another version of the questionnaire makes of what is open.
    CompareVersions,
    /// To go on with a copy under that version.
    Upgrade,
    /// To choose a passphrase that protects the file.
    AskToProtect,
    /// To be asked whether the file is to be protected no longer.
    AskToUnprotect,
}

/// How large everything in the window is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zoom {
    /// A step larger.
    Larger,
    /// A step smaller.
    Smaller,
    /// So many per cent of the usual size.
    To(u16),
}

impl Zoom {
    /// The sizes that are offered, in per cent.
    pub const ALL: [u16; 5] = [100, 125, 150, 175, 200];

    /// What it makes of `now`, in per cent.
    pub fn from(self, now: u16) -> u16 {
        let larger = || Self::ALL.into_iter().find(|one| *one > now);
        let smaller = || Self::ALL.into_iter().rev().find(|one| *one < now);
        let [least, .., most] = Self::ALL;
        match self {
            Self::Larger => larger().unwrap_or(most),
            Self::Smaller => smaller().unwrap_or(least),
            Self::To(percent) => percent.clamp(least, most),
        }
    }
}

impl Action {
    /// True when the assessment that is open gives way to another one.
    pub fn replaces(&self) -> bool {
        matches!(
            self,
            Self::Start(_)
                | Self::StartRequest(_)
                | Self::TakeIn
                | Self::Pick(PickFor::From)
                | Self::Example(_)
                | Self::OpenFile(_)
                | Self::OpenInside
                | Self::Tour(Some(0))
                | Self::Pick(PickFor::Open)
                | Self::File(FileAction::Recover(_) | FileAction::Revise | FileAction::Upgrade)
        )
    }
}
