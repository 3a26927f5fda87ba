//! What the window does with questionnaires: lints a file, prints the blank form, copies one into the
//! person's own folder. All of it away from the window.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use egui::Context;
use jiff::Timestamp;

use crate::assessment::save::Expected;
use crate::questionnaire::{Library, MAX_BYTES, Questionnaire};
use crate::wizard::{Checked, Problem, blank_markdown, blank_pdf, check_fork_id, fork};

use super::action::{Page, PickFor};
use super::app::App;
use super::jobs::Job;
use super::offers::Offer;
use super::page_questionnaires::Forking;
use super::theme::Tone;
use super::world::{read_at_most, write};

/// One thing the person wants of questionnaires.
#[derive(Clone, Debug, PartialEq)]
pub enum QuestionnaireAction {
    /// What the linter finds in this file.
    Check(PathBuf),
    /// The blank form of the one with this id.
    Print(String),
    /// To give a copy of the one with this id an id of its own.
    BeginFork(String),
    /// The copy.
    Fork,
    /// No copy after all.
    EndFork,
}

/// Slow work on a questionnaire.
pub enum QuestionnaireJob {
    /// Lints a file.
    Check(PathBuf),
    /// Prints the blank form, which is in the language already.
    Print(Box<Questionnaire>, PathBuf, Timestamp),
    /// Writes a copy with this id into the library's folder, and reads that anew.
    Fork(Arc<Library>, Arc<Questionnaire>, String),
}

/// What came of it.
pub enum QuestionnaireOutcome {
    /// What the linter found.
    Checked(Box<Checked>),
    /// The blank form is in this file.
    Printed(PathBuf),
    /// The copy is in this file, and these are the questionnaires at hand now.
    Forked(PathBuf, Library),
}

impl QuestionnaireJob {
    /// The key of what the window says while it runs.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Check(_) => "questionnaires-job-check",
            Self::Print(..) | Self::Fork(..) => "questionnaires-job-write",
        }
    }

    /// Does it. Nothing is written once `cancelled` is set.
    ///
    /// # Errors
    /// When a file can't be read or written, or the id can't be a copy's.
    pub fn run(self, cancelled: &AtomicBool) -> Result<QuestionnaireOutcome, Problem> {
        let keep = |path: &PathBuf, bytes: &[u8], expected| {
            if cancelled.load(Ordering::Relaxed) {
                return Ok(());
            }
            write(path, bytes, expected)
        };
        match self {
            Self::Check(path) => {
                let bytes = read_at_most(&path, MAX_BYTES as u64)?;
                let checked = Checked::in_file(&path, &bytes);
                Ok(QuestionnaireOutcome::Checked(Box::new(checked)))
            }
            Self::Print(questionnaire, path, now) => {
                keep(
                    &path,
                    &blank(&questionnaire, &path, now)?,
                    Expected::Anything,
                )?;
                Ok(QuestionnaireOutcome::Printed(path))
            }
            Self::Fork(library, origin, id) => {
                let fork = fork(&library, &origin, &id)?;
                let folder = library.folder().unwrap_or(std::path::Path::new(""));
                let path = folder.join(&id).join("questionnaire.ron");
                make_folder(&path)?;
                // The questionnaire comes last: with it, the copy is there, and whole.
                for (name, text) in &fork.translations {
                    keep(
                        &path.with_file_name(name),
                        text.as_bytes(),
                        Expected::Nothing,
                    )?;
                }
                keep(&path, fork.questionnaire.as_bytes(), Expected::Nothing)?;
                let library = Library::with_folder(folder);
                Ok(QuestionnaireOutcome::Forked(path, library))
            }
        }
    }
}

/// The blank form, in the format that the file's ending says.
fn blank(
    questionnaire: &Questionnaire,
    path: &std::path::Path,
    now: Timestamp,
) -> Result<Vec<u8>, Problem> {
    let language = questionnaire.language;
    let ending = path.extension().unwrap_or_default();
    if ending.eq_ignore_ascii_case("md") {
        return Ok(blank_markdown(questionnaire, language).into_bytes());
    }
    Ok(blank_pdf(questionnaire, language, now)?)
}

fn make_folder(file: &std::path::Path) -> Result<(), Problem> {
    let folder = file.parent().unwrap_or(file);
    std::fs::create_dir_all(folder).map_err(|cause| Problem::unwritable(folder, &cause))
}

impl App {
    pub(super) fn act_on_questionnaire(&mut self, ctx: &Context, action: QuestionnaireAction) {
        let form = &mut self.forms.questionnaires;
        match action {
            QuestionnaireAction::Check(path) => self.check_questionnaire(ctx, path),
            QuestionnaireAction::Print(id) => {
                form.printing = Some(id);
                self.pick(ctx, PickFor::Blank);
            }
            QuestionnaireAction::BeginFork(origin) => form.forking = Some(Forking::of(origin)),
            QuestionnaireAction::EndFork => form.forking = None,
            QuestionnaireAction::Fork => self.fork_questionnaire(ctx),
        }
    }

    /// Has the linter look at a file.
    pub(super) fn check_questionnaire(&mut self, ctx: &Context, path: PathBuf) {
        self.go(Page::Questionnaires);
        self.forms.questionnaires.checked = None;
        self.start(ctx, Job::Questionnaire(QuestionnaireJob::Check(path)));
    }

    /// Prints the blank form that was asked for, in the language of the window.
    pub(super) fn print_blank(&mut self, ctx: &Context, path: PathBuf) {
        let Some(id) = self.forms.questionnaires.printing.take() else {
            return;
        };
        match self.desk.find(&id) {
            Ok(base) => {
                let shown = Box::new(self.desk.shown(&base));
                let job = QuestionnaireJob::Print(shown, path, (self.world.clock)());
                self.start(ctx, Job::Questionnaire(job));
            }
            Err(error) => self.complain(&[Problem::from(error)]),
        }
    }

    /// Copies a questionnaire, unless its id can't be one: that is said at the field.
    fn fork_questionnaire(&mut self, ctx: &Context) {
        let Some(forking) = &mut self.forms.questionnaires.forking else {
            return;
        };
        let id = forking.id.trim().to_owned();
        match self.desk.find(&forking.origin) {
            Err(error) => self.complain(&[Problem::from(error)]),
            Ok(origin) => match check_fork_id(&self.desk.library, &id) {
                Err(error) => forking.wrong = Some(error.into()),
                Ok(()) => {
                    let library = Arc::clone(&self.desk.library);
                    let job = QuestionnaireJob::Fork(library, origin, id);
                    self.start(ctx, Job::Questionnaire(job));
                }
            },
        }
    }

    pub(super) fn take_questionnaire(&mut self, outcome: QuestionnaireOutcome) {
        let form = &mut self.forms.questionnaires;
        match outcome {
            QuestionnaireOutcome::Checked(checked) => {
                form.checked = Some(checked);
                self.fresh = true;
            }
            QuestionnaireOutcome::Printed(path) => {
                self.tell(Tone::Success, "questionnaires-printed", &path);
            }
            QuestionnaireOutcome::Forked(path, library) => {
                form.forking = None;
                self.desk.library = Arc::new(library);
                self.offers = Offer::all(&self.desk);
                let path = path.display().to_string();
                let words = self
                    .texts()
                    .with("questionnaires-forked", &[("file", (&path).into())]);
                self.notice = Some(super::app::Notice {
                    tone: Tone::Success,
                    words,
                });
            }
        }
    }
}
