//! What the window does when something is wanted of the files themselves, and what came of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use crate::assessment::Assessment;
use crate::language::Texts;
use crate::wizard::{Problem, Wizard};

use super::action::{Action, FileAction, Page};
use super::app::App;
use super::differences::{Comparison, Said};
use super::file_jobs::{FileJob, FileOutcome};
use super::jobs::Job;
use super::page_document::Exported;
use super::passphrase::{Choosing, Locked};
use super::signing::Signed;

impl App {
    pub(super) fn act_on_file(&mut self, ctx: &Context, action: FileAction) {
        match action {
            FileAction::AskToTakeOver => self.keeping.taking_over = true,
            FileAction::HideRemarks => self.keeping.hidden = true,
            FileAction::Compare(path) => self.compare(ctx, path),
            FileAction::CompareRecovered(journal) => self.compare_recovered(&journal),
            FileAction::Revise => self.revise(),
            FileAction::CompareVersions => self.compare_versions(ctx),
            FileAction::Upgrade => self.upgrade(),
            FileAction::AskToProtect => self.keeping.choosing = Some(Choosing::default()),
            FileAction::AskToUnprotect => self.keeping.unprotecting = true,
            FileAction::Recover(journal) => {
                // What is taken back may belong into the very file that is open.
                if let Some(wizard) = &mut self.wizard {
                    wizard.give_up_lock();
                }
                let now = (self.world.clock)();
                let job = FileJob::Recover(self.desk.clone(), journal, now);
                self.start(ctx, Job::File(job));
            }
            FileAction::Decline(journal) => {
                let now = (self.world.clock)();
                let job = FileJob::Decline(self.desk.clone(), journal, now);
                self.start(ctx, Job::File(job));
            }
        }
    }

    /// Opens a file; on purpose also one that somebody else has open.
    pub(super) fn open_file(&mut self, ctx: &Context, path: PathBuf, on_purpose: bool) {
        let own = self.wizard.as_mut().filter(|it| it.path() == Some(&*path));
        if let Some(wizard) = own {
            // It would be found locked by this very window.
            wizard.give_up_lock();
        }
        let job = FileJob::Open {
            desk: self.desk.clone(),
            path,
            now: (self.world.clock)(),
            on_purpose,
        };
        self.start(ctx, Job::File(job));
    }

    /// Takes the file that is open over from whoever has it.
    pub(super) fn take_over(&mut self, ctx: &Context) {
        let path = self.wizard.as_ref().and_then(Wizard::path);
        if let Some(path) = path.map(Path::to_owned) {
            self.open_file(ctx, path, true);
        }
    }

    /// Shows what was signed. Whoever signs next does so in that document.
    pub(super) fn take_signed(&mut self, ctx: &Context, mut signed: Signed) {
        signed.recorded = self.record_signature(ctx, &signed);
        if signed.recorded {
            self.forms.document.exported = None;
        }
        let open = signed.fields.iter().any(|(_, signed)| !signed);
        let next = open.then(|| signed.path.clone());
        self.forms.signed = Some(signed);
        self.choose_letter(ctx, next);
        self.go(Page::Done);
    }

    /// Writes the signature into the history of the assessment that is open, if it is the one that
    /// was signed, and saves that. `true` when it was written.
    fn record_signature(&mut self, ctx: &Context, signed: &Signed) -> bool {
        let now = (self.world.clock)();
        let Some(wizard) = &mut self.wizard else {
            return false;
        };
        let inside = signed.inside.as_ref();
        if wizard.is_read_only() || !inside.is_some_and(|inside| wizard.says(inside)) {
            return false;
        }
        wizard.record_signature(signed.sha256.into(), now);
        if wizard.path().is_some() {
            self.save(ctx, None);
        }
        true
    }

    /// Offers the letter to be signed, unless it is a draft.
    pub(super) fn take_exported(
        &mut self,
        ctx: &Context,
        path: PathBuf,
        issued: Option<Box<Assessment>>,
    ) {
        if let Some(issued) = &issued {
            self.record_export(ctx, issued);
            self.choose_letter(ctx, Some(path.clone()));
        }
        if let Some(wizard) = &self.wizard {
            let exported = Exported::new(path, issued, wizard, self.letterhead.revision);
            self.forms.document.exported = Some(exported);
        }
        self.fresh = true;
    }

    /// Takes the export over into the history, if the assessment is still what was exported, and
    /// saves that where nothing else is waiting to be saved.
    fn record_export(&mut self, ctx: &Context, issued: &Assessment) {
        let Some(wizard) = &mut self.wizard else {
            return;
        };
        if wizard.is_read_only() || !wizard.says(issued) {
            return;
        }
        let saved = wizard.path().is_some() && !wizard.is_changed();
        wizard.take_history(issued);
        if saved && wizard.is_changed() {
            self.save(ctx, None);
        }
    }

    /// Goes on with a revision; what it revises stays in its file.
    fn revise(&mut self) {
        if let Some(wizard) = &self.wizard {
            let revision = wizard.revision_of((self.world.clock)());
            self.open(revision.map_err(Problem::from));
        }
    }

    /// Shows how a file differs from what is open.
    pub(super) fn compare(&mut self, ctx: &Context, path: PathBuf) {
        if let Some(wizard) = &self.wizard {
            let ours = Box::new(wizard.assessment().clone());
            let job = FileJob::Compare(self.desk.clone(), path, ours);
            self.start(ctx, Job::File(job));
        }
    }

    /// Shows how what was not saved differs from its file.
    fn compare_recovered(&mut self, journal: &Path) {
        let mut states = self.recovery.states.iter();
        let Some(state) = states.find(|it| it.journal == journal) else {
            return;
        };
        let (Some(file), Some(on_disk)) = (&state.file, &state.on_disk) else {
            return;
        };
        let Some(assessment) = &state.assessment else {
            return;
        };
        if let Ok(base) = self.desk.base_of(assessment) {
            let (texts, shown) = (Texts::of(self.desk.language), self.desk.shown(&base));
            let comparison = Comparison::of(texts, &shown, (file, on_disk), assessment);
            self.keeping.comparison = Some(comparison.only_shown());
        }
    }

    /// Draws the differences; gives the answer that is taken over.
    pub(super) fn show_comparison(&mut self, ctx: &Context) -> Option<Action> {
        let texts = self.texts();
        let comparison = self.keeping.comparison.as_mut()?;
        match comparison.show(ctx, texts)? {
            Said::Close => {
                self.keeping.comparison = None;
                None
            }
            Said::TakeOver(command) => {
                comparison.forget(&command);
                Some(Action::Apply(command))
            }
        }
    }

    pub(super) fn take_file(&mut self, ctx: &Context, outcome: FileOutcome) {
        match outcome {
            FileOutcome::Opened(wizard) => {
                self.open(Ok(*wizard));
                self.look_for_recovery(ctx);
            }
            FileOutcome::Imported(imported) => {
                self.take_imported(*imported);
                self.look_for_recovery(ctx);
            }
            FileOutcome::Saved(number, ended) => self.take_saved(ctx, number, *ended),
            FileOutcome::Journaled(problem) => self.take_journaled(problem),
            FileOutcome::Recovery(found) => self.recovery = Arc::new(found),
            FileOutcome::Upgraded(report) => self.take_report(report),
            FileOutcome::Locked { job, file, wrong } => {
                self.keeping.locked = Some(Locked::new(job, file, wrong));
            }
            FileOutcome::Protection(protection) => self.protect(ctx, Some(*protection)),
            FileOutcome::Compared(comparison) => {
                let wizard = self.wizard.as_ref();
                let fixed =
                    wizard.is_none_or(|it| it.is_read_only() || it.is_final() || it.is_trying());
                let comparison = if fixed {
                    comparison.only_shown()
                } else {
                    *comparison
                };
                self.keeping.comparison = Some(comparison);
            }
        }
    }
}
