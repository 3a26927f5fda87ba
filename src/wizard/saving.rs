//! Saving: what is written with what is recorded of it, and what counts as saved afterwards.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use crate::assessment::disk::Disk;
use crate::assessment::file::{self, Warning};
use crate::assessment::lock::Lock;
use crate::assessment::save::{Expected, Version, backup_of, named_version};
use crate::assessment::{
    Assessment, DecisionKind, Event, Evidence, EvidenceStore, Happening, Protection, SaveError,
    Summary, Value,
};
use crate::questionnaire::Field;

use super::error::Error;
use super::session::Wizard;

/// Where a save goes, and what it may replace there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target<'a> {
    /// Its own file, unless another program changed it meanwhile.
    Own,
    /// Its own file, on purpose also over what another program made of it.
    OwnAnyway,
    /// A file that whoever named it was asked about.
    File(&'a Path),
    /// A file that must not be there yet.
    NewFile(&'a Path),
}

/// A save with everything that it needs: slow, and independent of what happens meanwhile.
#[derive(Debug)]
pub struct Saving {
    disk: Arc<dyn Disk>,
    path: PathBuf,
    expected: Expected,
    assessment: Assessment,
    evidence: EvidenceStore,
    record: Record,
    protection: Option<Protection>,
    /// True when the version before is protected in another way, or not at all.
    drop_backup: bool,
    /// What was signed, and under which name it is kept.
    version: Option<(PathBuf, Assessment)>,
    lock: Option<Arc<Lock>>,
}

/// What is recorded of a save.
#[derive(Debug)]
struct Record {
    /// What the assessment said at the last event.
    since: Assessment,
    changed_elsewhere: bool,
    who: String,
    now: Timestamp,
}

/// What was saved.
#[derive(Debug)]
pub struct Saved {
    path: PathBuf,
    assessment: Assessment,
    version: Version,
    protection: Option<Protection>,
    /// The evidence as it was before, and as it lies beside the file now.
    evidence: (Vec<Evidence>, EvidenceStore),
    lock: Option<Arc<Lock>>,
}

impl Saving {
    /// Does it.
    ///
    /// # Errors
    /// [`Error::File`], [`Error::Evidence`]; but for what the disk did not confirm, what was there
    /// before is untouched.
    pub fn run(self) -> Result<Saved, Error> {
        let (mut assessment, mut evidence) = (self.assessment, self.evidence);
        let before = assessment.evidence.clone();
        // The evidence first: a file never names what is not there yet.
        let settled = evidence.settle(&mut assessment.evidence, &self.path);
        settled.map_err(Error::Evidence)?;
        if let Some((path, version)) = &self.version {
            keep_version(&*self.disk, path, version, self.protection.as_ref())?;
        }
        self.record.write_into(&mut assessment);
        let protection = self.protection.as_ref();
        let written = file::write(
            &*self.disk,
            &self.path,
            &assessment,
            protection,
            self.expected,
        );
        let version = written.map_err(Error::File)?;
        if self.drop_backup {
            forget_backup(&*self.disk, &self.path);
        }
        Ok(Saved {
            path: self.path,
            assessment,
            version,
            protection: self.protection,
            evidence: (before, evidence),
            lock: self.lock,
        })
    }
}

/// Keeps a version under a name that no save writes to. One that is there is the older one.
fn keep_version(
    disk: &dyn Disk,
    path: &Path,
    version: &Assessment,
    protection: Option<&Protection>,
) -> Result<(), Error> {
    match file::write(disk, path, version, protection, Expected::Nothing) {
        Err(file::Error::Save(SaveError::Exists(_))) => Ok(()),
        written => written.map(drop).map_err(Error::File),
    }
}

/// Removes the version before, which says to everybody what the new one says to some.
fn forget_backup(disk: &dyn Disk, path: &Path) {
    if let Ok(target) = disk.resolve(path) {
        // The next save puts a protected one in its place.
        let _ = disk.remove(&backup_of(&target));
    }
}

impl Record {
    fn write_into(&self, assessment: &mut Assessment) {
        if self.changed_elsewhere {
            let event = Event::new(Happening::ChangedElsewhere, &self.who, self.now);
            assessment.record_of(&self.since, event);
        }
        assessment.record_changes(&self.since, &self.who, self.now);
    }
}

impl Wizard {
    /// Saves, and keeps the file's name.
    ///
    /// # Errors
    /// [`Error::NoPath`], [`Error::Locked`], [`Error::File`], [`Error::Evidence`].
    pub fn save(&mut self, target: Target<'_>, now: Timestamp) -> Result<(), Error> {
        let ended = self.saving(target, now)?.run();
        self.take_saved(ended)
    }

    /// A save of the present state, to be run and then handed to [`Wizard::take_saved`].
    ///
    /// # Errors
    /// [`Error::NoPath`]; [`Error::Trying`]; [`Error::Locked`] while somebody else has the file
    /// open; [`Error::File`] for a file of a newer program, which is never written.
    pub fn saving(&self, target: Target<'_>, now: Timestamp) -> Result<Saving, Error> {
        self.refuse_newer()?;
        self.refuse_trial()?;
        let own = || self.path.clone().ok_or(Error::NoPath);
        let unchanged = self.version.map_or(Expected::Anything, Expected::Version);
        let (path, expected) = match target {
            Target::Own => (own()?, unchanged),
            Target::File(path) if self.path.as_deref() == Some(path) => (own()?, unchanged),
            Target::OwnAnyway => (own()?, Expected::Anything),
            Target::File(path) => (path.to_owned(), Expected::Anything),
            Target::NewFile(path) => (path.to_owned(), Expected::Nothing),
        };
        let lock = self.lock_for(&path, now, target == Target::OwnAnyway)?;
        let own = self.path.as_deref() == Some(&*path);
        let version = named_version(&path, &now.strftime("signed-%Y-%m-%d").to_string());
        Ok(Saving {
            disk: Arc::clone(&self.desk.disk),
            path,
            expected,
            assessment: Assessment {
                summary: self.summary(),
                ..self.assessment.clone()
            },
            evidence: self.evidence.clone(),
            record: self.record(now),
            protection: self.protection.clone(),
            drop_backup: own && self.protected_otherwise,
            version: self.signed_version.clone().map(|it| (version, it)),
            lock,
        })
    }

    /// Takes in how a save ended. What was changed while it ran counts as unsaved.
    ///
    /// # Errors
    /// The save's own.
    pub fn take_saved(&mut self, ended: Result<Saved, Error>) -> Result<(), Error> {
        match ended {
            Ok(saved) => {
                self.take_history(&saved.assessment);
                self.take_evidence(&saved.assessment.evidence, saved.evidence);
                self.version = Some(saved.version);
                self.path = Some(saved.path);
                self.lock = saved.lock;
                self.other = None;
                self.unsaved = false;
                self.signed_version = None;
                self.protected_otherwise &= self.protection != saved.protection;
                self.saved = Some(saved.assessment);
                Ok(())
            }
            Err(error) => {
                let unconfirmed = match &error {
                    Error::File(file::Error::Save(SaveError::NotConfirmed { version, .. })) => {
                        Some(*version)
                    }
                    _ => None,
                };
                // It is what the next save finds, though nobody vouches for it.
                self.version = unconfirmed.or(self.version);
                Err(error)
            }
        }
    }

    /// The assessment as a final document carries it: with the export in its history. Nothing is
    /// added to one that was exported last and has not changed since, so that it gives the same
    /// document again.
    ///
    /// # Errors
    /// [`Error::File`] for a file of a newer program, of which this one knows too little;
    /// [`Error::Trying`].
    pub fn issued(&self, at: Timestamp) -> Result<Assessment, Error> {
        self.refuse_newer()?;
        self.refuse_trial()?;
        let mut issued = self.recorded_now(at);
        let last = issued.history.last().map(|event| &event.what);
        if last != Some(&Happening::Exported) {
            issued.record(Event::new(Happening::Exported, &self.desk.person, at));
        }
        Ok(issued)
    }

    /// The assessment with what was changed since the last event in its history.
    pub(super) fn recorded_now(&self, at: Timestamp) -> Assessment {
        let mut recorded = self.assessment.clone();
        recorded.summary = self.summary();
        self.record(at).write_into(&mut recorded);
        recorded
    }

    /// Takes over what was recorded of the present state, or of one before it.
    pub fn take_history(&mut self, recorded: &Assessment) {
        for state in self.states_mut() {
            state.history.clone_from(&recorded.history);
            state.head = recorded.head;
            state.summary.clone_from(&recorded.summary);
        }
        self.changed_elsewhere = false;
        self.recorded = recorded.clone();
    }

    /// True when something would be lost by closing.
    pub fn is_changed(&self) -> bool {
        match &self.saved {
            Some(saved) => {
                let recorded = saved.head == self.answered().head;
                self.protected_otherwise || !recorded || !saved.says_the_same(self.answered())
            }
            None => self.unsaved || self.protected_otherwise || self.has_steps(),
        }
    }

    /// True when the answer is not in the file as it is now.
    pub fn is_answer_changed(&self, id: &str) -> bool {
        let kept = self.saved.as_ref().and_then(|saved| saved.answers.get(id));
        kept != self.answer(id)
    }

    /// What of the file was not understood.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    pub(super) fn refuse_newer(&self) -> Result<(), Error> {
        for warning in &self.warnings {
            if let Warning::Newer {
                name,
                format,
                program,
            } = warning.clone()
            {
                return Err(Error::File(file::Error::Newer {
                    name,
                    format,
                    program,
                }));
            }
        }
        Ok(())
    }

    /// Takes over where the evidence lies now, and under which names.
    fn take_evidence(&mut self, saved: &[Evidence], old: (Vec<Evidence>, EvidenceStore)) {
        let (before, store) = old;
        for (before, after) in before.iter().zip(saved) {
            for state in self.states_mut() {
                let mut recorded = state.evidence.iter_mut();
                if let Some(one) = recorded.find(|one| one.name == before.name) {
                    one.name.clone_from(&after.name);
                }
            }
        }
        self.evidence = store;
    }

    fn record(&self, now: Timestamp) -> Record {
        Record {
            since: self.recorded.clone(),
            changed_elsewhere: self.changed_elsewhere,
            who: self.desk.person.clone(),
            now,
        }
    }

    /// The head of the file, for registers.
    fn summary(&self) -> Summary {
        let review = self.questionnaire().filling(Field::Review);
        let review = review.and_then(|question| self.answer(&question.id));
        let assessment = &self.assessment;
        let decided = assessment.decision.as_ref().map(|one| one.kind);
        Summary {
            title: assessment.title.clone(),
            controller: self.party(Field::Controller).to_owned(),
            recipient: self.party(Field::Recipient).to_owned(),
            outcome: self.score().outcome.name().to_owned(),
            decision: match (&assessment.withdrawal, decided) {
                _ if assessment.is_request() => "request".to_owned(),
                (Some(_), _) => "withdrawn".to_owned(),
                (None, Some(DecisionKind::Authorize)) => "authorize".to_owned(),
                (None, Some(DecisionKind::Refuse)) => "refuse".to_owned(),
                (None, None) => String::new(),
            },
            review: match review.map(|answer| &answer.value) {
                Some(Value::Date(date)) => Some(*date),
                _ => None,
            },
        }
    }
}
