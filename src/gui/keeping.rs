//! That nothing is lost: saving in the background, the journal of what is not saved, and the lock
//! of the file that is open.

use std::path::Path;
use std::time::Duration;

use egui::Context;

use crate::wizard::{Error, Problem, Saved, Target, Wizard};

use super::action::PickFor;
use super::app::{App, Leave, Notice};
use super::dialog_save::Refusal;
use super::differences::Comparison;
use super::file_jobs::FileJob;
use super::jobs::{Job, Quiet};
use super::passphrase::{Choosing, Locked};
use super::theme::Tone;
use super::words;

/// A change is written down within this time, in seconds, and however fast one types no more often.
const JOURNAL_AFTER: f64 = 0.5;

/// How often the file's lock gives a sign of life, in seconds.
const RENEW_AFTER: f64 = 120.0;

/// What the window knows of the file that is open.
#[derive(Default)]
pub(super) struct Keeping {
    /// A number for each assessment that was opened: a save that ends late is another one's.
    pub number: u64,
    /// What follows the save that runs.
    saving: Option<Option<Leave>>,
    /// Why the last save was refused, until the person said what to do.
    pub refused: Option<Refusal>,
    /// Two states that are shown side by side.
    pub comparison: Option<Comparison>,
    /// True while the person is asked whether to take the file over.
    pub taking_over: bool,
    /// What waits for the passphrase of a file.
    pub locked: Option<Locked>,
    /// The passphrase that is being chosen.
    pub choosing: Option<Choosing>,
    /// True while the person is asked whether to protect the file no longer.
    pub unprotecting: bool,
    /// True once the remarks about the file were put away.
    pub hidden: bool,
    /// The state that was written into the journal last.
    journaled: Option<u64>,
    /// When the next one is written.
    due: Option<f64>,
    /// True once the person was told that the journal can't be written.
    told: bool,
    /// When the lock gave its last sign of life.
    renewed: f64,
}

impl App {
    /// Saves under the known name, or asks for one; `then` follows once it is saved.
    pub(super) fn save(&mut self, ctx: &Context, then: Option<Leave>) {
        match self.wizard.as_ref().map(Wizard::path) {
            Some(Some(_)) => self.start_save(ctx, Target::Own, then),
            Some(None) => {
                self.after_save = then;
                self.pick(ctx, PickFor::SaveAs);
            }
            None => {}
        }
    }

    /// Saves under a name that the person chose.
    pub(super) fn save_as(&mut self, ctx: &Context, path: &Path, then: Option<Leave>) {
        self.start_save(ctx, Target::File(path), then);
    }

    /// Starts a save. What is wanted while another one runs is done by the one that follows it.
    pub(super) fn start_save(&mut self, ctx: &Context, target: Target<'_>, then: Option<Leave>) {
        let now = (self.world.clock)();
        let Some(wizard) = &self.wizard else { return };
        if let Some(running) = &mut self.keeping.saving {
            if then.is_some() {
                *running = then;
            }
            return;
        }
        match wizard.saving(target, now) {
            Ok(saving) => {
                self.notice = None;
                self.keeping.saving = Some(then);
                let job = FileJob::Save(self.keeping.number, Box::new(saving));
                self.background.start(ctx, &self.world, Job::File(job));
            }
            Err(error) => self.keeping.refused = Some(Refusal::new(error, then)),
        }
    }

    /// True while a save runs.
    pub(super) fn is_saving(&self) -> bool {
        self.keeping.saving.is_some()
    }

    /// Takes in how a save ended.
    pub(super) fn take_saved(&mut self, ctx: &Context, number: u64, ended: Result<Saved, Error>) {
        if number != self.keeping.number {
            return;
        }
        let then = self.keeping.saving.take().flatten();
        let Some(wizard) = &mut self.wizard else {
            return;
        };
        // The journal names the version of the file, which is another one now.
        self.keeping.journaled = None;
        let before = wizard.path().map(Path::to_owned);
        match wizard.take_saved(ended) {
            Ok(()) => {
                let changed = wizard.is_changed();
                let new = wizard.path().map(Path::to_owned);
                if let Some(path) = new.filter(|path| before.as_ref() != Some(path)) {
                    self.tell_place(&path);
                }
                self.remember_file();
                match then {
                    Some(leave) if changed => self.save(ctx, Some(leave)),
                    Some(leave) => self.leave(ctx, leave),
                    None => {}
                }
            }
            Err(error) => self.keeping.refused = Some(Refusal::new(error, then)),
        }
    }

    /// Says where the assessment is kept from now on.
    fn tell_place(&mut self, path: &Path) {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let folder = whole.parent().unwrap_or(&whole).display().to_string();
        let name = words::file_name(path);
        let values = [("file", (&name).into()), ("folder", (&folder).into())];
        let words = self.texts().with("window-saved-as", &values);
        let tone = Tone::Success;
        self.notice = Some(Notice { tone, words });
    }

    /// Puts an assessment in place of the one that was open, whose changes are saved or given up.
    pub(super) fn replace_wizard(&mut self, mut wizard: Wizard) {
        wizard.keep_journal((self.world.clock)());
        let old = self.wizard.replace(wizard);
        self.keeping = Keeping {
            number: self.keeping.number + 1,
            renewed: self.keeping.renewed,
            ..Keeping::default()
        };
        if let Some(old) = old {
            let give_up = move || old.clear_journal();
            self.world.runner.run(Box::new(give_up));
        }
    }

    /// What has to be done from time to time: a change is written into the journal soon, and the
    /// lock of the file gives signs of life.
    pub(super) fn keep(&mut self, ctx: &Context) {
        let Some(wizard) = &self.wizard else { return };
        let time = ctx.input(|input| input.time);
        if let Some(lock) = wizard.lock() {
            if time - self.keeping.renewed >= RENEW_AFTER {
                self.keeping.renewed = time;
                self.world.runner.run(Box::new(move || lock.renew()));
            }
            ctx.request_repaint_after(Duration::from_secs_f64(RENEW_AFTER));
        }
        let keeping = &mut self.keeping;
        if keeping.journaled == Some(wizard.revision()) || self.background.does(Quiet::Journal) {
            return;
        }
        let due = *keeping.due.get_or_insert(time + JOURNAL_AFTER);
        if time < due {
            ctx.request_repaint_after(Duration::from_secs_f64(due - time));
            return;
        }
        keeping.due = None;
        keeping.journaled = Some(wizard.revision());
        match wizard.journaling((self.world.clock)()) {
            Some(state) => {
                let job = Job::File(FileJob::Journal(Box::new(state)));
                self.background.start(ctx, &self.world, job);
            }
            None => self.world.runner.run(Box::new(wizard.clearing())),
        }
    }

    /// Says once that what is not saved can't be written down either.
    pub(super) fn take_journaled(&mut self, problem: Option<Problem>) {
        if let Some(problem) = problem
            && !self.keeping.told
        {
            self.keeping.told = true;
            self.complain(&[Problem::new(problem.class, "no-journal"), problem]);
        }
    }

    /// The last thing before the window is gone.
    pub(super) fn end(&mut self) {
        if let Some(wizard) = self.wizard.take()
            && (self.may_close || !wizard.is_changed())
        {
            wizard.clear_journal();
        }
    }

    /// Looks for what was not saved when the program ended.
    pub(super) fn look_for_recovery(&mut self, ctx: &Context) {
        if self.desk.journals.is_some() {
            let job = FileJob::Recovery(self.desk.clone(), (self.world.clock)());
            self.background.start(ctx, &self.world, Job::File(job));
        }
    }
}
