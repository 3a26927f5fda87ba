//! What a page sends when the person does something. Menu, button, shortcut and test share these.

use std::path::PathBuf;
use std::sync::Arc;

use crate::language::Language;
use crate::letter::Stationery;
use crate::scoring::Change;
use crate::wizard::{Command, Wizard};

use super::drawing::Wanted;
use super::questionnaires::QuestionnaireAction;
use super::theme::Appearance;

/// Where the person is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// Start, open, verify.
    #[default]
    Home,
    /// A step of the questionnaire, by its place in the order.
    Section(usize),
    /// Every answer on one page.
    Answers,
    /// What the answers mean.
    Result,
    /// The data protection officer's opinion and the controller's decision.
    Decision,
    /// The letter.
    Document,
    /// The signature.
    Sign,
    /// What was made, and what to do with it.
    Done,
    /// What a document that came back is worth.
    Verify,
    /// A folder of assessments.
    Register,
    /// The assessment under another version of its questionnaire.
    Versions,
    /// The questionnaires at hand.
    Questionnaires,
    /// How the window speaks and looks.
    Settings,
    /// The keys that strike a command.
    Shortcuts,
    /// What the program is, and what leaves the computer.
    About,
}

/// What a file is picked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// An assessment, or a document with one inside, to work on.
    Open,
    /// A request, or another document or assessment, to begin an assessment from.
    From,
    /// Where the assessment is kept from now on.
    SaveAs,
    /// Where the letter goes.
    Letter,
    /// The document to sign.
    ToSign,
    /// Where a new identity goes.
    NewIdentity,
    /// The identity to sign with.
    Identity,
    /// Where the signed document goes.
    Signed,
    /// Where the certificate goes that others are given.
    Certificate,
    /// Where the page with the certificate's fingerprint goes.
    Fingerprint,
    /// The document to verify.
    ToVerify,
    /// Certificates to trust.
    Trust,
    /// The assessment to compare a document with.
    Against,
    /// The signed authorization to withdraw.
    Original,
    /// A file to add as evidence.
    Evidence,
    /// The folder below which lost evidence is looked for.
    Relink,
    /// The folder that is the register.
    Register,
    /// A file to compare the assessment with: an earlier version, or a signed document.
    Compare,
    /// A picture to take as logo.
    Logo,
    /// Where the register goes as a table.
    RegisterTable,
    /// Where the reviews go as a calendar.
    RegisterCalendar,
    /// The questionnaire to look for faults in.
    Questionnaire,
    /// Where a blank form goes.
    Blank,
    /// Where the draft of a message goes.
    Mail,
    /// Where the questions to the recipient go.
    Questions,
    /// Where the review goes as a calendar.
    Review,
    /// Where the report of a verification goes.
    Report,
}

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
    Pick(Purpose),
    /// To pick a file as evidence for a question, or for the assessment as a whole.
    PickEvidence(Option<String>),
    /// To add files as evidence for the question that the person is at.
    AddEvidence(Vec<PathBuf>),
    /// To take back the way to a file that was picked.
    Forget(Purpose),
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
                | Self::Pick(Purpose::From)
                | Self::Example(_)
                | Self::OpenFile(_)
                | Self::OpenInside
                | Self::Tour(Some(0))
                | Self::Pick(Purpose::Open)
                | Self::File(FileAction::Recover(_) | FileAction::Revise | FileAction::Upgrade)
        )
    }
}

impl Page {
    /// The pages of an assessment in their order. A request has neither result nor decision.
    pub fn all(wizard: &Wizard) -> Vec<Self> {
        let steps = wizard.questionnaire().steps.len();
        let closing = [
            Self::Answers,
            Self::Result,
            Self::Decision,
            Self::Document,
            Self::Sign,
        ];
        let closing = closing.into_iter().filter(|page| page.fits(wizard));
        (0..steps).map(Self::Section).chain(closing).collect()
    }

    /// True when the page has a sense for this assessment: only the controller tests and decides.
    pub fn fits(self, wizard: &Wizard) -> bool {
        let of_controller = matches!(self, Self::Result | Self::Decision);
        !of_controller || !wizard.assessment().is_request()
    }

    /// The page before this one.
    pub fn before(self, wizard: &Wizard) -> Option<Self> {
        self.beside(wizard, |place| place.checked_sub(1))
    }

    /// The page after this one.
    pub fn after(self, wizard: &Wizard) -> Option<Self> {
        self.beside(wizard, |place| place.checked_add(1))
    }

    fn beside(self, wizard: &Wizard, step: impl Fn(usize) -> Option<usize>) -> Option<Self> {
        let all = Self::all(wizard);
        let place = all.iter().position(|page| *page == self)?;
        all.get(step(place)?).copied()
    }

    /// The key of the page's name; a section has its name from the questionnaire.
    pub fn key(self) -> &'static str {
        match self {
            Self::Home => "home-title",
            Self::Section(_) => "section-steps",
            Self::Answers => "answers-title",
            Self::Result => "result-title",
            Self::Decision => "decision-title",
            Self::Document => "document-title",
            Self::Sign => "signing-title",
            Self::Done => "done-title",
            Self::Verify => "verifying-title",
            Self::Register => "register-heading",
            Self::Versions => "versions-title",
            Self::Questionnaires => "questionnaires-title",
            Self::Settings => "window-settings",
            Self::Shortcuts => "shortcuts-title",
            Self::About => "about-title",
        }
    }

    /// True when the page shows the assessment that is open.
    pub fn needs_assessment(self) -> bool {
        self == Self::Versions
            || !self.is_looked_up()
                && !matches!(
                    self,
                    Self::Home | Self::Verify | Self::Done | Self::Register | Self::Questionnaires
                )
    }

    /// True when there is something to do on the page though no assessment is open.
    pub fn stands_alone(self) -> bool {
        self == Self::Sign || !self.needs_assessment()
    }

    /// True for what is looked up in the midst of work, which goes on where it was.
    pub fn is_looked_up(self) -> bool {
        matches!(
            self,
            Self::Settings | Self::Shortcuts | Self::About | Self::Versions
        )
    }
}

impl Purpose {
    /// True when a file is written, not read.
    pub fn writes(self) -> bool {
        matches!(
            self,
            Self::SaveAs
                | Self::Letter
                | Self::NewIdentity
                | Self::Signed
                | Self::Certificate
                | Self::Fingerprint
                | Self::RegisterTable
                | Self::RegisterCalendar
                | Self::Blank
                | Self::Mail
                | Self::Questions
                | Self::Review
                | Self::Report
        )
    }

    /// True when a folder is picked, not a file.
    pub fn is_folder(self) -> bool {
        matches!(self, Self::Relink | Self::Register)
    }

    /// The endings of the files that fit; none when any does.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Evidence | Self::Relink | Self::Register => &[],
            Self::Logo => &["png", "jpg", "jpeg"],
            Self::RegisterTable => &["csv"],
            Self::RegisterCalendar | Self::Review => &["ics"],
            Self::Open | Self::From => &["ron", "pdf"],
            Self::Compare => &["ron", "bak", "pdf"],
            Self::SaveAs | Self::Against | Self::Questionnaire => &["ron"],
            Self::Blank | Self::Questions => &["pdf", "md"],
            Self::Mail => &["eml"],
            Self::Report => &["txt"],
            Self::Letter
            | Self::ToSign
            | Self::Signed
            | Self::Fingerprint
            | Self::ToVerify
            | Self::Original => &["pdf"],
            Self::NewIdentity | Self::Identity => &["p12", "pfx"],
            Self::Certificate | Self::Trust => &["pem", "crt", "cer", "der"],
        }
    }

    /// The key of what the dialog is called.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "window-pick-open",
            Self::From => "request-from-pick",
            Self::SaveAs => "window-pick-save",
            Self::Letter => "window-pick-letter",
            Self::ToSign => "window-pick-to-sign",
            Self::NewIdentity => "window-pick-new-identity",
            Self::Identity => "window-pick-identity",
            Self::Signed => "window-pick-signed",
            Self::Certificate => "window-pick-certificate",
            Self::Fingerprint => "window-pick-fingerprint",
            Self::ToVerify => "window-pick-to-verify",
            Self::Trust => "window-pick-trust",
            Self::Against => "window-pick-against",
            Self::Original => "window-pick-original",
            Self::Evidence => "window-pick-evidence",
            Self::Relink => "window-pick-relink",
            Self::Register => "window-pick-register",
            Self::Compare => "files-pick-compare",
            Self::Logo => "window-pick-logo",
            Self::RegisterTable => "window-pick-register-table",
            Self::RegisterCalendar => "window-pick-register-calendar",
            Self::Questionnaire => "questionnaires-pick",
            Self::Blank => "questionnaires-pick-blank",
            Self::Mail => "window-pick-mail",
            Self::Questions => "asking-pick",
            Self::Review => "window-pick-review",
            Self::Report => "window-pick-report",
        }
    }
}
