//! What the person has to know of the file that is open, above every page of it: who else has it,
//! what of it was not understood, which copies lie beside it.

use std::path::Path;

use egui::{Context, Ui};

use crate::assessment::ConflictCopy;
use crate::assessment::file::Warning;
use crate::wizard::{Problem, Wizard};

use super::action::{Action, FileAction, PickFor};
use super::app::App;
use super::component::{Answer, Button, Confirm, Icon, callout_with, notice_panel};
use super::theme::Tone;
use super::view::{View, gap};
use super::{recovery, trial};

/// Draws what there is to be known; nothing where there is nothing.
pub fn show(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard, hidden: bool) {
    let newer = newer(wizard);
    let remarks = !hidden && wizard.warnings().len() > usize::from(newer.is_some());
    let found = std::sync::Arc::clone(&view.recovery);
    let lost = recovery::of_file(&found, wizard.path());
    let is_final = wizard.is_final() && !wizard.is_read_only();
    let nothing = wizard.held_by().is_none() && newer.is_none() && !remarks && lost.is_none();
    if nothing && !is_final && !wizard.is_trying() {
        return;
    }
    notice_panel(ui, |ui| {
        trial::show(ui, view, wizard);
        if let Some(other) = wizard.held_by() {
            held(ui, view, &Problem::locked(other));
        }
        if let Some(newer) = newer {
            let (title, body) = (newer.sentence(view.texts), newer.remedy(view.texts));
            callout_with(ui, Tone::Warning, &title, &body, |_| {});
        }
        if let Some(state) = lost {
            recovery::offer(ui, view, state);
        }
        if is_final {
            offer_revision(ui, view, wizard);
        }
        if remarks {
            self::remarks(ui, view, wizard);
        }
    });
}

/// The way to earlier versions of the file, and to what was signed.
pub fn compare_button(ui: &mut Ui, view: &mut View<'_>) {
    gap(ui);
    let words = view.t("files-compare-file");
    let button = Button::secondary(&words).icon(Icon::Search);
    if ui.add_enabled(!view.busy, button).clicked() {
        view.send(Action::Pick(PickFor::Compare));
    }
}

/// Asks whether the file is to be taken over.
pub(super) fn ask_to_take_over(ctx: &Context, app: &mut App) {
    let keys = [
        "files-take-over-title",
        "files-take-over-body",
        "files-take-over-confirm",
        "window-cancel",
    ];
    let [title, body, confirm, cancel] = keys.map(|key| app.texts().get(key));
    let question = Confirm::new(&title, &body, &confirm, &cancel).danger();
    match question.show(ctx) {
        Some(Answer::Confirm) => {
            app.keeping.taking_over = false;
            app.take_over(ctx);
        }
        Some(Answer::Cancel) => app.keeping.taking_over = false,
        None => {}
    }
}

/// Who else has the file open, and the way to take it over.
fn held(ui: &mut Ui, view: &mut View<'_>, locked: &Problem) {
    let keys = ["files-read-only", "files-locked-hint", "files-take-over"];
    let [title, hint, take_over] = keys.map(|key| view.t(key));
    let body = format!("{} {hint}", locked.sentence(view.texts));
    let wanted = callout_with(ui, Tone::Warning, &title, &body, |ui| {
        let button = Button::secondary(&take_over).icon(Icon::Lock);
        ui.add(button).clicked()
    });
    if wanted {
        view.send(Action::File(FileAction::AskToTakeOver));
    }
}

/// What is signed or withdrawn stays; a revision goes on from it.
fn offer_revision(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard) {
    let keys = if wizard.assessment().withdrawal.is_some() {
        ["files-withdrawn", "files-withdrawn-hint", "files-revise"]
    } else {
        ["files-final", "files-final-hint", "files-revise"]
    };
    let [title, hint, revise] = keys.map(|key| view.t(key));
    let wanted = callout_with(ui, Tone::Info, &title, &hint, |ui| {
        let button = Button::secondary(&revise).icon(Icon::FilePlus);
        ui.add(button).clicked()
    });
    if wanted {
        view.send(Action::File(FileAction::Revise));
    }
}

/// Fields that are kept, and copies that a synchronising folder made.
fn remarks(ui: &mut Ui, view: &mut View<'_>, wizard: &Wizard) {
    let warnings = wizard.warnings();
    let unknown = |one: &&Warning| matches!(one, Warning::UnknownField { .. });
    let count = warnings.iter().filter(unknown).count();
    let mut lines = Vec::new();
    if count > 0 {
        lines.push(view.with("files-kept-fields", [("count", count.into())]));
    }
    let copies: Vec<&ConflictCopy> = warnings.iter().filter_map(copy).collect();
    if let Some(first) = copies.first() {
        let service = first.service.name();
        lines.push(view.with("files-copies", [("service", service.into())]));
    }
    let (title, body) = (view.t("files-remarks"), lines.join("\n"));
    callout_with(ui, Tone::Info, &title, &body, |ui| {
        ui.horizontal_wrapped(|ui| {
            for copy in copies {
                compare(ui, view, &copy.path);
            }
            let hide = view.t("files-hide");
            if ui.add(Button::quiet(&hide).icon(Icon::X)).clicked() {
                view.send(Action::File(FileAction::HideRemarks));
            }
        });
    });
}

fn compare(ui: &mut Ui, view: &mut View<'_>, copy: &Path) {
    let name = super::words::file_name(copy);
    let words = view.with("files-compare-with", [("file", (&name).into())]);
    let button = Button::secondary(&words).icon(Icon::Search);
    if ui.add(button).clicked() {
        view.send(Action::File(FileAction::Compare(copy.to_owned())));
    }
}

fn copy(warning: &Warning) -> Option<&ConflictCopy> {
    match warning {
        Warning::ConflictCopy(copy) => Some(copy),
        _ => None,
    }
}

/// That a newer program wrote the file.
fn newer(wizard: &Wizard) -> Option<Problem> {
    let mut warnings = wizard.warnings().iter();
    let newer = warnings.find(|one| matches!(one, Warning::Newer { .. }))?;
    Some(newer.clone().into())
}
