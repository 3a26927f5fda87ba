//! One assessment at work: questionnaire, answers, result, and the way back.
//!
//! One place changes state: [`Wizard::apply`]. Knows no window and no terminal; the clock is
//! handed in.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use crate::assessment::file::{self, Warning};
use crate::assessment::journal::Journal;
use crate::assessment::lock::{Lock, Other};
use crate::assessment::save::Version;
use crate::assessment::{
    Added, Answer, Assessment, ChainFault, EvidenceStore, Protection, Value, conflict_copies,
};
use crate::language::Language;
use crate::questionnaire::{Field, Question, Questionnaire};
use crate::scoring::{Score, Test};

use super::command::Command;
use super::desk::Desk;
use super::document::Extracted;
use super::error::{Error, located};
use super::steps::Steps;

/// One assessment at work.
#[derive(Clone, Debug)]
pub struct Wizard {
    pub(super) desk: Desk,
    /// What the assessment was answered under, in its base language.
    base: Arc<Questionnaire>,
    /// The same in the language of the desk.
    questionnaire: Questionnaire,
    test: Test,
    other_version: Option<Arc<Questionnaire>>,
    /// The version before the upgrade that this copy came from, as it is shown.
    pub(super) former: Option<Arc<Questionnaire>>,
    pub(super) assessment: Assessment,
    /// What it is apart from what is tried out; `None` while nothing is.
    pub(super) before_trial: Option<Box<Assessment>>,
    score: Score,
    pub(super) path: Option<PathBuf>,
    pub(super) evidence: EvidenceStore,
    /// What the file says.
    pub(super) saved: Option<Assessment>,
    /// What it said at the last event of the history.
    pub(super) recorded: Assessment,
    /// True when something else changed the file since that event.
    pub(super) changed_elsewhere: bool,
    /// What the file held when it was read or written last.
    pub(super) version: Option<Version>,
    pub(super) warnings: Vec<Warning>,
    pub(super) lock: Option<Arc<Lock>>,
    /// Who else has the file open.
    pub(super) other: Option<Other>,
    /// Where the state is written down while it is not saved.
    pub(super) journal: Option<Arc<Journal>>,
    /// What it was when it was signed, to be kept beside the file with the next save.
    pub(super) signed_version: Option<Assessment>,
    /// What the file is protected with.
    pub(super) protection: Option<Protection>,
    /// True when that is not what the file says yet.
    pub(super) protected_otherwise: bool,
    /// True for what would be lost though nobody changed it here, until it is saved: it was taken
    /// back after a crash, or is a revision.
    pub(super) unsaved: bool,
    /// How often it was changed since it was opened.
    revision: u64,
    steps: Steps,
}

impl Wizard {
    /// A new assessment under a questionnaire that is at hand.
    ///
    /// # Errors
    /// [`Error::UnknownQuestionnaire`].
    pub fn start(desk: &Desk, id: &str, now: Timestamp) -> Result<Self, Error> {
        let base = desk.find(id)?;
        Ok(Self::with(
            desk,
            base.clone(),
            Assessment::started(&base, &desk.person, now),
        ))
    }

    /// A new request of the recipient, under its part of a questionnaire that is at hand.
    ///
    /// # Errors
    /// [`Error::UnknownQuestionnaire`], [`Error::TakesNoRequests`].
    pub fn start_request(desk: &Desk, id: &str, now: Timestamp) -> Result<Self, Error> {
        let whole = desk.find(id)?;
        if !whole.takes_requests() {
            return Err(Error::TakesNoRequests(id.to_owned()));
        }
        let part = Arc::new(whole.of_recipient());
        let request = Assessment::requested(&part, &desk.person, now);
        Ok(Self::with(desk, part, request))
    }

    /// Opens a file.
    ///
    /// # Errors
    /// [`Error::File`], [`Error::UnknownQuestionnaire`], [`Error::ChangedCopy`].
    pub fn open(desk: &Desk, path: &Path) -> Result<Self, Error> {
        let opened = file::open(&*desk.disk, path, desk.passphrase.as_ref());
        let opened = opened.map_err(Error::File)?;
        let wizard = Self::of(desk, opened.assessment);
        let mut wizard = wizard.map_err(|error| located(desk, error, path))?;
        wizard.version = Some(opened.version);
        wizard.warnings = opened.warnings;
        wizard.protection = opened.protection;
        let protection = wizard.protection.as_ref();
        let copies = conflict_copies(path, &wizard.assessment, protection).into_iter();
        wizard.warnings.extend(copies.map(Warning::ConflictCopy));
        wizard.saved = Some(wizard.assessment.clone());
        wizard.path = Some(path.to_owned());
        wizard.evidence = EvidenceStore::beside(path);
        Ok(wizard)
    }

    /// Works on an assessment that has no file, e.g. an example or one out of a document. One
    /// that keeps no copy of its questionnaire gets it, when the very text is at hand.
    ///
    /// # Errors
    /// [`Error::UnknownQuestionnaire`], [`Error::ChangedCopy`].
    pub fn of(desk: &Desk, mut assessment: Assessment) -> Result<Self, Error> {
        let base = desk.base_of(&assessment)?;
        if desk.is_very_text(&base, &assessment) {
            assessment.copy = Some(Arc::new(base.essence()));
        }
        Ok(Self::with(desk, base, assessment))
    }

    /// Works on the assessment that came out of a document, with its evidence; it has no file.
    ///
    /// # Errors
    /// [`Error::UnknownQuestionnaire`], [`Error::ChangedCopy`].
    pub fn of_document(desk: &Desk, extracted: Extracted) -> Result<Self, Error> {
        let mut wizard = Self::of(desk, extracted.assessment)?;
        wizard.evidence = EvidenceStore::carrying(extracted.evidence);
        Ok(wizard)
    }

    fn with(desk: &Desk, base: Arc<Questionnaire>, assessment: Assessment) -> Self {
        let questionnaire = desk.shown(&base);
        let test = Test::new(&questionnaire);
        Self {
            score: test.score(&assessment.answers),
            other_version: desk.other_version(assessment.side, &base),
            desk: Desk {
                passphrase: None,
                ..desk.clone()
            },
            former: None,
            base,
            questionnaire,
            test,
            recorded: assessment.clone(),
            changed_elsewhere: assessment.chain_faults().contains(&ChainFault::State),
            assessment,
            before_trial: None,
            path: None,
            evidence: EvidenceStore::default(),
            saved: None,
            version: None,
            warnings: Vec::new(),
            lock: None,
            other: None,
            journal: None,
            signed_version: None,
            protection: None,
            protected_otherwise: false,
            unsaved: false,
            revision: 0,
            steps: Steps::default(),
        }
    }

    /// Shows questionnaire and result in another language.
    pub fn speak(&mut self, language: Language) {
        self.desk.language = language;
        self.questionnaire = self.desk.shown(&self.base);
        self.test = Test::new(&self.questionnaire);
        self.score = self.test.score(&self.assessment.answers);
    }

    /// The questionnaire in a language that a document is to be in.
    pub fn in_language(&self, language: Language) -> Questionnaire {
        self.desk.library.in_language(&self.base, language)
    }

    /// What is asked, in its base language.
    pub fn base(&self) -> &Arc<Questionnaire> {
        &self.base
    }

    /// What is asked, in the language of the desk.
    pub fn questionnaire(&self) -> &Questionnaire {
        &self.questionnaire
    }

    /// What was answered.
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// What it means, always of the present answers.
    pub fn score(&self) -> &Score {
        &self.score
    }

    /// Where it is kept.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The files of its evidence.
    pub fn evidence(&self) -> &EvidenceStore {
        &self.evidence
    }

    /// Records a file that was added to [`Self::evidence`].
    pub fn record_evidence(&mut self, added: Added, now: Timestamp) {
        let evidence = self.evidence.take(added);
        self.apply(Command::AddEvidence(evidence), now);
    }

    /// Another text of its questionnaire that is at hand, usually a newer version.
    pub fn other_version(&self) -> Option<&Arc<Questionnaire>> {
        self.other_version.as_ref()
    }

    /// A question that an upgrade of this session dropped.
    pub fn dropped_question(&self, id: &str) -> Option<&Question> {
        self.former.as_ref()?.question(id)
    }

    /// True when the question is asked, given the present answers.
    pub fn is_asked(&self, question: &Question) -> bool {
        self.score.is_asked(&question.id)
    }

    /// The answer to a question.
    pub fn answer(&self, id: &str) -> Option<&Answer> {
        self.assessment.answers.get(id)
    }

    /// Changes what is said; the only way to do so.
    ///
    /// What is read-only stays as it is; of what is final, all but private notes and withdrawal. A
    /// step back from a trial ends it.
    pub fn apply(&mut self, command: Command, now: Timestamp) {
        if self.is_read_only() || !self.allows(&command) {
            return;
        }
        match command {
            Command::Undo if self.is_trying() => return self.drop_trial(),
            Command::Undo => self.go_back(),
            Command::Redo => self.go_forward(),
            other => self.change(other, now),
        }
        self.take_stock();
    }

    /// A number that is another after each change: what was made of one state of the assessment
    /// is told from what would be made of the next.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// True when there is a step to go back.
    pub fn can_undo(&self) -> bool {
        self.is_trying() || self.has_steps()
    }

    /// True when something was changed that can be undone.
    pub(super) fn has_steps(&self) -> bool {
        self.steps.can_go_back()
    }

    /// True when there is a step to go forward again.
    pub fn can_redo(&self) -> bool {
        !self.is_trying() && self.steps.can_go_forward()
    }

    /// The name of the party that a field names, or nothing.
    pub fn party(&self, field: Field) -> &str {
        let answer = self
            .questionnaire
            .filling(field)
            .and_then(|question| self.answer(&question.id));
        match answer.map(|answer| &answer.value) {
            Some(Value::Party(party)) => &party.name,
            _ => "",
        }
    }

    /// Puts a state that was found elsewhere in place of the present one; one step undoes it.
    pub(super) fn take_back(&mut self, state: Assessment) {
        let before = self.go_to(state);
        self.steps.push(before);
        self.take_stock();
    }

    /// Makes one step of all that was changed since this state.
    pub(super) fn step_from(&mut self, before: Assessment) {
        self.steps.forget_forward();
        self.steps.push(before);
    }

    /// After a change: counts it, and scores what there is now.
    pub(super) fn take_stock(&mut self) {
        self.revision += 1;
        self.score = self.test.score(&self.assessment.answers);
    }

    /// Counts a change that is no step to go back to.
    pub(super) fn touch(&mut self) {
        self.revision += 1;
    }

    /// From here on there is no step back.
    pub(super) fn forget_steps(&mut self) {
        self.steps = Steps::default();
        self.revision += 1;
    }

    fn change(&mut self, command: Command, now: Timestamp) {
        let place = command.place();
        let before = self.assessment.clone();
        command.carry_out(&mut self.assessment, now);
        if before != self.assessment {
            self.steps.note(before, place, now);
        }
    }

    fn go_back(&mut self) {
        if let Some(before) = self.steps.back() {
            let left = self.go_to(before);
            self.steps.leave(left);
        }
    }

    fn go_forward(&mut self) {
        if let Some(next) = self.steps.forward() {
            let before = self.go_to(next);
            self.steps.push(before);
        }
    }

    /// Puts another state in place of the present one. What happened, happened: no step back
    /// shortens the history.
    fn go_to(&mut self, mut state: Assessment) -> Assessment {
        state.history.clone_from(&self.assessment.history);
        state.head = self.assessment.head;
        std::mem::replace(&mut self.assessment, state)
    }
}
