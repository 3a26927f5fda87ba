//! The passphrase of a file: asked for where a file needs it, and chosen where one is to be
//! protected. What was typed is wiped with the dialog.

use egui::{Context, Key, Ui};
use zeroize::Zeroizing;

use crate::assessment::{Passphrase, Protection, register};
use crate::language::Texts;
use crate::wizard::Wizard;

use super::action::{Action, FileAction};
use super::app::{App, Notice};
use super::component::{Answer, Button, Confirm, Icon, Prompt, dialog, paragraph, password_field};
use super::file_jobs::FileJob;
use super::jobs::Job;
use super::theme::Tone;
use super::view::{View, gap};

/// The most characters of a passphrase.
const LONGEST: usize = 256;

/// What waits for the passphrase of a file.
pub(super) struct Locked {
    job: Box<FileJob>,
    file: String,
    wrong: bool,
    typed: Zeroizing<String>,
}

/// A passphrase that is being chosen.
#[derive(Default)]
pub(super) struct Choosing {
    first: Zeroizing<String>,
    second: Zeroizing<String>,
}

impl Locked {
    /// This work, which goes on with the passphrase of this file.
    pub fn new(job: Box<FileJob>, file: String, wrong: bool) -> Self {
        Self {
            job,
            file,
            wrong,
            typed: Zeroizing::default(),
        }
    }
}

impl Choosing {
    fn is_ready(&self) -> bool {
        self.first.chars().count() >= Passphrase::SHORTEST && self.first == self.second
    }
}

/// The ways to protect the file that is open, or no longer.
pub fn buttons(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard) {
    let protected = wizard.protection().is_some();
    let key = if protected {
        "files-protect-again"
    } else {
        "files-protect"
    };
    let ready = !view.busy && !wizard.is_read_only();
    let (protect, remove) = (view.t(key), view.t("files-unprotect"));
    gap(ui);
    ui.horizontal_wrapped(|ui| {
        if ui
            .add_enabled(ready, Button::secondary(&protect).icon(Icon::Lock))
            .clicked()
        {
            view.send(Action::File(FileAction::AskToProtect));
        }
        let button = Button::secondary(&remove);
        if protected && ui.add_enabled(ready, button).clicked() {
            view.send(Action::File(FileAction::AskToUnprotect));
        }
    });
}

impl App {
    /// Protects the assessment that is open, and saves it so.
    pub(super) fn protect(&mut self, ctx: &Context, protection: Option<Protection>) {
        let done = protection.is_some();
        let Some(wizard) = &mut self.wizard else {
            return;
        };
        wizard.protect(protection);
        self.save(ctx, None);
        if done {
            if let Some(cache) = self.world.register_cache.clone() {
                // What can't be deleted is replaced when the folder is read the next time.
                let forget = move || drop(register::forget(&cache));
                self.world.runner.run(Box::new(forget));
            }
            let words = self.texts().get("files-protected");
            let tone = Tone::Success;
            self.notice = Some(Notice { tone, words });
        }
    }
}

/// Asks for the passphrase of a file, and goes on with it.
pub(super) fn ask(ctx: &Context, app: &mut App) {
    let texts = app.texts();
    let Some(locked) = &mut app.keeping.locked else {
        return;
    };
    let body = texts.with("files-unlock-body", &[("file", (&locked.file).into())]);
    let keys = [
        "files-unlock-title",
        "files-unlock-passphrase",
        "files-unlock-wrong",
        "files-unlock-open",
        "window-cancel",
    ];
    let [title, label, wrong, open, cancel] = keys.map(|key| texts.get(key));
    let shown = dialog(ctx, &title, |ui, fresh| {
        paragraph(ui, &body);
        gap(ui);
        let prompt = Prompt::new(&label).error(locked.wrong.then_some(wrong.as_str()));
        let field = password_field(ui, &prompt, &mut locked.typed, LONGEST);
        if fresh {
            field.request_focus();
        }
        let enter = field.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let ready = !locked.typed.is_empty();
        finish(ui, (ready, enter), &open, &cancel)
    });
    let (go_on, leave) = shown.inner;
    if go_on {
        if let Some(locked) = app.keeping.locked.take() {
            let passphrase = Passphrase::new(locked.typed.as_str());
            app.start(ctx, Job::File(locked.job.with(passphrase)));
        }
    } else if leave || shown.should_close() {
        app.keeping.locked = None;
    }
}

/// Lets a passphrase be chosen, and protects the file with it.
pub(super) fn choose(ctx: &Context, app: &mut App) {
    let texts = app.texts();
    let Some(choosing) = &mut app.keeping.choosing else {
        return;
    };
    let title = texts.get("files-protect-title");
    let shown = dialog(ctx, &title, |ui, fresh| {
        paragraph(ui, &texts.get("files-protect-body"));
        gap(ui);
        let enter = fields(ui, texts, choosing, fresh);
        let keys = ["files-protect-confirm", "window-cancel"];
        let [confirm, cancel] = keys.map(|key| texts.get(key));
        finish(ui, (choosing.is_ready(), enter), &confirm, &cancel)
    });
    let (go_on, leave) = shown.inner;
    if go_on {
        if let Some(choosing) = app.keeping.choosing.take() {
            let passphrase = Passphrase::new(choosing.first.as_str());
            app.start(ctx, Job::File(FileJob::Protect(passphrase)));
        }
    } else if leave || shown.should_close() {
        app.keeping.choosing = None;
    }
}

/// Asks whether everybody is to be able to read the file.
pub(super) fn ask_to_unprotect(ctx: &Context, app: &mut App) {
    let keys = [
        "files-unprotect-title",
        "files-unprotect-body",
        "files-unprotect",
        "window-cancel",
    ];
    let [title, body, confirm, cancel] = keys.map(|key| app.texts().get(key));
    let question = Confirm::new(&title, &body, &confirm, &cancel).danger();
    match question.show(ctx) {
        Some(Answer::Confirm) => {
            app.keeping.unprotecting = false;
            app.protect(ctx, None);
        }
        Some(Answer::Cancel) => app.keeping.unprotecting = false,
        None => {}
    }
}

/// The two fields; true when Enter was pressed in the second.
fn fields(ui: &mut Ui, texts: &Texts, choosing: &mut Choosing, fresh: bool) -> bool {
    let (first, second) = (
        texts.get("files-protect-first"),
        texts.get("files-protect-second"),
    );
    let least = [("least", Passphrase::SHORTEST.into())];
    let hint = texts.with("files-protect-first-hint", &least);
    let prompt = Prompt::new(&first).hint(hint.as_str());
    let field = password_field(ui, &prompt, &mut choosing.first, LONGEST);
    if fresh {
        field.request_focus();
    }
    let differ = texts.get("files-protect-differ");
    let differs = !choosing.second.is_empty() && !choosing.first.starts_with(&*choosing.second);
    let prompt = Prompt::new(&second).error(differs.then_some(differ.as_str()));
    let field = password_field(ui, &prompt, &mut choosing.second, LONGEST);
    field.has_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

/// The buttons at the end: whether to go on, and whether to leave.
fn finish(ui: &mut Ui, (ready, enter): (bool, bool), go_on: &str, cancel: &str) -> (bool, bool) {
    gap(ui);
    ui.horizontal_wrapped(|ui| {
        let button = Button::primary(go_on).icon(Icon::Check);
        let go_on = ui.add_enabled(ready, button).clicked() || ready && enter;
        (go_on, ui.add(Button::secondary(cancel)).clicked())
    })
    .inner
}
