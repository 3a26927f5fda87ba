//! One assessment at work: questionnaire, answers, result, and the way back.
//!
//! One place changes state: [`Wizard::apply`]. Knows no window and no terminal; the clock is
//! handed in.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use crate::assessment::file;
use crate::assessment::save::{Expected, Version};
use crate::assessment::{
    Added, Answer, Assessment, DecisionKind, Event, EvidenceError, EvidenceStore, Happening,
    SaveError, Value,
};
use crate::language::Language;
use crate::questionnaire::{self, ErrorKind, Field, Question, Questionnaire, Thing};
use crate::scoring::{Score, Test};

use super::command::Command;
use super::desk::Desk;
use super::document::Extracted;

/// More steps back than anyone remembers; it bounds the memory of a long day.
const MAX_UNDO: usize = 500;

/// One assessment at work.
#[derive(Clone, Debug)]
pub struct Wizard {
    desk: Desk,
    /// What the assessment was answered under, in its base language.
    base: Arc<Questionnaire>,
    /// The same in the language of the desk.
    questionnaire: Questionnaire,
    test: Test,
    other_version: Option<Arc<Questionnaire>>,
    assessment: Assessment,
    score: Score,
    path: Option<PathBuf>,
    evidence: EvidenceStore,
    saved: Option<Assessment>,
    /// What the file held when it was read or written last.
    version: Option<Version>,
    undo: Vec<Step>,
    redo: Vec<Assessment>,
}

/// A state to go back to, and what was changed then: typing on in one field is one step.
#[derive(Clone, Debug)]
struct Step {
    before: Assessment,
    place: String,
}

/// What keeps an assessment from being worked on.
#[derive(Debug)]
pub enum Error {
    /// No questionnaire with this id is shipped.
    UnknownQuestionnaire(String),
    /// The questionnaire's own text is faulty.
    Questionnaire(Vec<questionnaire::Error>),
    /// The file.
    File(file::Error),
    /// The questionnaire that an assessment keeps is not the one that its hash names; with the
    /// place of the hash, where it stands in a file.
    ChangedCopy(Option<String>),
    /// The files that its evidence consists of.
    Evidence(EvidenceError),
    /// It has no file name yet.
    NoPath,
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
            Assessment::under(&base, now),
        ))
    }

    /// Opens a file.
    ///
    /// # Errors
    /// [`Error::File`], [`Error::UnknownQuestionnaire`], [`Error::ChangedCopy`].
    pub fn open(desk: &Desk, path: &Path) -> Result<Self, Error> {
        let opened = file::open(&*desk.disk, path).map_err(Error::File)?;
        let wizard = Self::of(desk, opened.assessment);
        let mut wizard = wizard.map_err(|error| located(desk, error, path))?;
        wizard.version = Some(opened.version);
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
        if base.hash() == assessment.questionnaire.hash {
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
            other_version: desk.other_version(&base),
            desk: desk.clone(),
            base,
            questionnaire,
            test,
            assessment,
            path: None,
            evidence: EvidenceStore::default(),
            saved: None,
            version: None,
            undo: Vec::new(),
            redo: Vec::new(),
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

    /// True when something would be lost by closing.
    pub fn is_changed(&self) -> bool {
        match &self.saved {
            Some(saved) => *saved != self.assessment,
            None => !self.undo.is_empty(),
        }
    }

    /// Another text of its questionnaire that is at hand, usually a newer version.
    pub fn other_version(&self) -> Option<&Arc<Questionnaire>> {
        self.other_version.as_ref()
    }

    /// True when the question is asked, given the present answers.
    pub fn is_asked(&self, question: &Question) -> bool {
        self.score.is_asked(&question.id)
    }

    /// The answer to a question.
    pub fn answer(&self, id: &str) -> Option<&Answer> {
        self.assessment.answers.get(id)
    }

    /// Changes the state; the only way to do so.
    pub fn apply(&mut self, command: Command, now: Timestamp) {
        match command {
            Command::Undo => self.go_back(),
            Command::Redo => self.go_forward(),
            other => self.change(other, now),
        }
        self.score = self.test.score(&self.assessment.answers);
    }

    /// True when there is a step to go back.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// True when there is a step to go forward again.
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// Saves under its own name, unless another program changed the file meanwhile.
    ///
    /// # Errors
    /// [`Error::NoPath`], [`Error::File`]; what was there before is untouched then.
    pub fn save(&mut self) -> Result<(), Error> {
        let path = self.path.clone().ok_or(Error::NoPath)?;
        let version = self.version.map_or(Expected::Anything, Expected::Version);
        self.save_to(&path, version)
    }

    /// Saves under its own name, on purpose also over what another program made of the file.
    ///
    /// # Errors
    /// [`Error::NoPath`], [`Error::File`]; what was there before is untouched then.
    pub fn save_over(&mut self) -> Result<(), Error> {
        let path = self.path.clone().ok_or(Error::NoPath)?;
        self.save_to(&path, Expected::Anything)
    }

    /// Saves under a name and keeps it. Whoever names a file that exists was asked before.
    ///
    /// # Errors
    /// [`Error::File`]; what was there before is untouched then. [`Error::Evidence`] when its
    /// evidence can't be brought along.
    pub fn save_as(&mut self, path: &Path) -> Result<(), Error> {
        if self.path.as_deref() == Some(path) {
            return self.save();
        }
        self.save_to(path, Expected::Anything)
    }

    /// Saves under a name that no file has yet, and keeps it.
    ///
    /// # Errors
    /// [`Error::File`]; a file that exists is untouched.
    pub fn save_new(&mut self, path: &Path) -> Result<(), Error> {
        self.save_to(path, Expected::Nothing)
    }

    fn save_to(&mut self, path: &Path, expected: Expected) -> Result<(), Error> {
        self.summarise();
        // The evidence first: a file never names what is not there yet.
        let recorded = &mut self.assessment.evidence;
        let settled = self.evidence.settle(recorded, path);
        settled.map_err(Error::Evidence)?;
        let written = file::write(&*self.desk.disk, path, &self.assessment, expected);
        match written {
            Ok(version) => self.version = Some(version),
            Err(error) => {
                if let file::Error::Save(SaveError::NotConfirmed { version, .. }) = &error {
                    // It is what the next save finds, though nobody vouches for it.
                    self.version = Some(*version);
                }
                return Err(Error::File(error));
            }
        }
        self.saved = Some(self.assessment.clone());
        self.path = Some(path.to_owned());
        Ok(())
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

    fn change(&mut self, command: Command, now: Timestamp) {
        let place = command.place();
        let before = self.assessment.clone();
        let event = command.carry_out(&mut self.assessment, now);
        if before == self.assessment {
            return;
        }
        self.redo.clear();
        if let Some(what) = event {
            self.record(what, &place, now);
        }
        let goes_on = self.undo.last().is_some_and(|step| step.place == place);
        if !goes_on {
            self.undo.push(Step { before, place });
            let surplus = self.undo.len().saturating_sub(MAX_UNDO);
            self.undo.drain(..surplus);
        }
    }

    /// Writes down what happened; answers given in a row are one event.
    fn record(&mut self, what: Happening, place: &str, now: Timestamp) {
        let history = &mut self.assessment.history;
        let questions = if what == Happening::Answered {
            vec![place.to_owned()]
        } else {
            Vec::new()
        };
        match history.last_mut() {
            Some(last) if last.what == what => {
                last.at = now;
                for id in questions {
                    if !last.questions.contains(&id) {
                        last.questions.push(id);
                    }
                }
            }
            _ => history.push(Event {
                at: now,
                what,
                questions,
            }),
        }
    }

    fn go_back(&mut self) {
        if let Some(step) = self.undo.pop() {
            self.redo
                .push(std::mem::replace(&mut self.assessment, step.before));
        }
    }

    fn go_forward(&mut self) {
        if let Some(next) = self.redo.pop() {
            let before = std::mem::replace(&mut self.assessment, next);
            self.undo.push(Step {
                before,
                place: String::new(),
            });
        }
    }

    /// The head of the file, for registers.
    fn summarise(&mut self) {
        let review = self
            .questionnaire
            .filling(Field::Review)
            .and_then(|question| self.answer(&question.id));
        let review = match review.map(|answer| &answer.value) {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        };
        let assessment = &self.assessment;
        let decided = assessment.decision.as_ref().map(|one| one.kind);
        let decision = match (&assessment.withdrawal, decided) {
            (Some(_), _) => "withdrawn",
            (None, Some(DecisionKind::Authorize)) => "authorize",
            (None, Some(DecisionKind::Refuse)) => "refuse",
            (None, None) => "",
        };
        let (controller, recipient) = (
            self.party(Field::Controller).to_owned(),
            self.party(Field::Recipient).to_owned(),
        );
        let summary = &mut self.assessment.summary;
        summary.title.clone_from(&self.assessment.title);
        summary.controller = controller;
        summary.recipient = recipient;
        summary.outcome = self.score.outcome.name().to_owned();
        summary.decision = decision.to_owned();
        summary.review = review;
    }
}

/// An unknown questionnaire, with the place in the file that names it.
fn located(desk: &Desk, error: Error, path: &Path) -> Error {
    let id = match error {
        Error::UnknownQuestionnaire(id) => id,
        Error::ChangedCopy(_) => {
            let place = file::place_of(path, "hash");
            let place = format!("{}:{}:{}", path.display(), place.line, place.column);
            return Error::ChangedCopy(Some(place));
        }
        other => return other,
    };
    let ids = desk.library.ids();
    let known: Vec<&str> = ids.iter().map(String::as_str).collect();
    Error::File(file::Error::Content(questionnaire::Error {
        file: path.display().to_string(),
        place: file::place_of(path, &id),
        kind: ErrorKind::Dangling {
            what: Thing::Questionnaire,
            nearest: questionnaire::nearest(&id, &known),
            id,
        },
    }))
}
