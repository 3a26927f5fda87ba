//! The work on the files of the evidence: copying them, checking them, finding them again.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use egui::Context;
use jiff::Timestamp;

use crate::assessment::{Added, Evidence, EvidenceFolder, EvidenceStore};
use crate::wizard::Problem;

use super::app::App;
use super::jobs::{Job, Outcome};

/// Files that are to become evidence.
pub struct Adding {
    /// Where the others are.
    pub store: EvidenceStore,
    /// Their records.
    pub recorded: Vec<Evidence>,
    /// What the files support.
    pub questions: Vec<String>,
    /// The files.
    pub paths: Vec<PathBuf>,
    /// When they are added.
    pub now: Timestamp,
}

/// Files that became evidence, and why others did not.
pub struct AddedEvidence {
    /// The folder that they were copied to.
    pub folder: Option<EvidenceFolder>,
    /// Their records.
    pub added: Vec<Added>,
    /// What went wrong.
    pub problems: Vec<Problem>,
}

impl Adding {
    /// Copies the files, until `cancelled` is set.
    pub fn add(self, cancelled: &AtomicBool) -> AddedEvidence {
        let (mut store, mut recorded) = (self.store, self.recorded);
        let mut ended = AddedEvidence {
            folder: store.folder().cloned(),
            added: Vec::new(),
            problems: Vec::new(),
        };
        for path in &self.paths {
            if cancelled.load(Ordering::Relaxed) {
                break;
            }
            match store.add(path, (&self.questions, ""), &recorded, self.now) {
                Ok(added) => {
                    let evidence = store.take(added.clone());
                    recorded.retain(|one| one.name != evidence.name);
                    recorded.push(evidence);
                    ended.added.push(added);
                }
                Err(error) => ended.problems.push(error.into()),
            }
        }
        ended
    }
}

impl App {
    /// Copies files to the evidence of the question that was asked about.
    pub(super) fn add_evidence(&mut self, ctx: &Context, paths: Vec<PathBuf>) {
        let Some(wizard) = &self.wizard else { return };
        if wizard.is_read_only() || wizard.is_final() || wizard.is_trying() {
            return;
        }
        let job = Job::AddEvidence(Box::new(Adding {
            store: wizard.evidence().clone(),
            recorded: wizard.assessment().evidence.clone(),
            questions: self.evidence.question.clone().into_iter().collect(),
            paths,
            now: (self.world.clock)(),
        }));
        self.start(ctx, job);
    }

    /// Looks for lost evidence below a folder.
    pub(super) fn relink(&mut self, ctx: &Context, within: PathBuf) {
        let Some(wizard) = &self.wizard else { return };
        let Some(folder) = wizard.evidence().folder().cloned() else {
            return;
        };
        let recorded = wizard.assessment().evidence.clone();
        self.start(ctx, Job::Relink(folder, recorded, within));
    }

    /// Checks the files behind the records whenever these are not the ones that were checked last.
    pub(super) fn check_evidence(&mut self, ctx: &Context) {
        let recorded = match &self.wizard {
            Some(wizard) => &wizard.assessment().evidence,
            None => return,
        };
        if self.evidence.checked.as_ref() == Some(recorded) {
            return;
        }
        let recorded = recorded.clone();
        self.evidence.checked = Some(recorded.clone());
        if recorded.is_empty() {
            self.evidence.states = Arc::default();
        } else if let Some(wizard) = &self.wizard {
            let job = Job::CheckEvidence(wizard.evidence().clone(), recorded);
            self.background.start(ctx, &self.world, job);
        }
    }

    /// Records what was added, unless another assessment is open by now; the copies are unused then.
    pub(super) fn record_evidence(&mut self, ended: AddedEvidence) {
        let now = (self.world.clock)();
        let Some(wizard) = &mut self.wizard else {
            return;
        };
        if wizard.evidence().folder() == ended.folder.as_ref() {
            for added in ended.added {
                wizard.record_evidence(added, now);
            }
        }
        if !ended.problems.is_empty() {
            self.complain(&ended.problems);
        }
    }
}

/// Finds out what became of each file.
pub fn check(store: &EvidenceStore, recorded: Vec<Evidence>) -> Outcome {
    let states = store.states(&recorded);
    let names = recorded.into_iter().map(|one| one.name);
    Outcome::EvidenceChecked(names.zip(states).collect())
}
