//! What is on every page: the bar at the top, and the dialogs over it.

use egui::{Context, Id, Ui, UiBuilder};

use crate::language::Value;
use crate::wizard::{Command, Wizard};

use super::action::{Action, Page, PickFor};
use super::app::{App, Leave, Notice};
use super::component::{
    Button, Icon, IconButton, alert_dialog, is_narrow, news, paragraph, status_line, status_sign,
    top_bar,
};
use super::palette;
use super::theme::Tone;
use super::view::{View, gap};
use super::{dialog_save, passphrase, standing, typed_path};

/// What an assessment is called: its own title, or its questionnaire's.
pub fn title_of(wizard: &Wizard) -> &str {
    let title = &wizard.assessment().title;
    if title.trim().is_empty() {
        &wizard.questionnaire().title
    } else {
        title
    }
}

/// The assessment that the page is about.
pub fn subject(app: &App) -> Option<&Wizard> {
    let about = app.page().needs_assessment() || app.page() == Page::Done;
    app.wizard().filter(|_| about)
}

/// Draws the bar.
pub fn bar(ui: &mut Ui, view: &mut View<'_>, app: &App) {
    let product = view.t("window-product");
    let shown = subject(app);
    let place = shown.map(title_of).unwrap_or_default();
    let narrow = is_narrow(ui);
    let waits_for = app.background.waits_for();
    top_bar(ui, &product, place, |ui| {
        if let Some(key) = waits_for {
            status(ui, Tone::Info, &view.t(key));
            let cancel = view.t("window-cancel");
            if ui.add(Button::quiet(&cancel)).clicked() {
                view.send(Action::Cancel);
            }
        } else if let Some(wizard) = shown {
            saved(ui, view, wizard, app.is_saving());
        }
        if !narrow || waits_for.is_none() {
            let home = Action::Go(Page::Home);
            tool(ui, view, Icon::House, "window-home", true, home);
        }
        if shown.is_some() {
            tool(ui, view, Icon::Save, "window-save", true, Action::Save);
        }
        // Where there is no room for them, keys and the list of commands do these.
        if let Some(wizard) = shown.filter(|_| !narrow) {
            let save_as = Action::Pick(PickFor::SaveAs);
            tool(ui, view, Icon::Copy, "window-save-as", true, save_as);
            let (undo, redo) = (Action::Apply(Command::Undo), Action::Apply(Command::Redo));
            tool(ui, view, Icon::Undo, "window-undo", wizard.can_undo(), undo);
            tool(ui, view, Icon::Redo, "window-redo", wizard.can_redo(), redo);
        }
        tool(
            ui,
            view,
            Icon::Search,
            "palette-title",
            true,
            Action::Palette(true),
        );
        tool(
            ui,
            view,
            Icon::Settings,
            "window-settings",
            true,
            Action::Go(Page::Settings),
        );
    });
}

/// Draws what is to be told; `true` when the person put it away.
pub fn told(ui: &mut Ui, view: &View<'_>, notice: Option<&Notice>) -> bool {
    let close = view.t("window-close");
    notice.is_some_and(|notice| news(ui, notice.tone, &notice.words, &close))
}

/// Draws the dialogs that are open; gives what was wanted in them.
pub fn dialogs(ctx: &Context, app: &mut App) -> Vec<Action> {
    let mut wanted = Vec::new();
    if app.keeping.comparison.is_some() {
        // The rest waits behind it.
        wanted.extend(app.show_comparison(ctx));
    } else if app.keeping.refused.is_some() {
        dialog_save::show(ctx, app);
    } else if app.keeping.taking_over {
        standing::ask_to_take_over(ctx, app);
    } else if app.keeping.locked.is_some() {
        passphrase::ask(ctx, app);
    } else if app.keeping.choosing.is_some() {
        passphrase::choose(ctx, app);
    } else if app.keeping.unprotecting {
        passphrase::ask_to_unprotect(ctx, app);
    } else if app.leaving.is_some() {
        ask_before_leaving(ctx, app);
    } else if app.typing.is_some() {
        typed_path::show(ctx, app);
    } else if app.palette.is_some() {
        wanted = palette::show(ctx, app);
    }
    wanted
}

fn saved(ui: &mut Ui, view: &View<'_>, wizard: &Wizard, saving: bool) {
    let (tone, key) = if saving {
        (Tone::Info, "files-saving")
    } else if wizard.is_read_only() {
        (Tone::Neutral, "files-read-only-short")
    } else if wizard.is_changed() {
        (Tone::Warning, "window-unsaved")
    } else if wizard.path().is_some() {
        (Tone::Success, "window-saved")
    } else {
        (Tone::Neutral, "window-no-file-yet")
    };
    status(ui, tone, &view.t(key));
}

/// What the program is doing, in words where there is room for them.
fn status(ui: &mut Ui, tone: Tone, words: &str) {
    if is_narrow(ui) {
        status_sign(ui, tone, words);
    } else {
        status_line(ui, tone, words);
    }
}

fn tool(ui: &mut Ui, view: &mut View<'_>, icon: Icon, key: &str, enabled: bool, action: Action) {
    let name = view.t(key);
    // What stands before it comes and goes; the focus must not go to its neighbour then.
    let own = UiBuilder::new().scope_id(Id::unique(("tool", key)));
    let tool = |ui: &mut Ui| ui.add_enabled(enabled, IconButton::new(icon, &name));
    if ui.scope_builder(own, tool).inner.clicked() {
        view.send(action);
    }
}

fn ask_before_leaving(ctx: &Context, app: &mut App) {
    enum Said {
        Save,
        Discard,
        Stay,
    }
    let texts = app.texts();
    let name = app.wizard().map(title_of).unwrap_or_default().to_owned();
    let title = texts.get("window-unsaved-title");
    let body = texts.with("window-unsaved-body", &[("name", Value::Text(&name))]);
    let keys = [
        "window-unsaved-save",
        "window-unsaved-discard",
        "window-unsaved-stay",
    ];
    let [save, discard, stay] = keys.map(|key| texts.get(key));
    let shown = alert_dialog(ctx, &title, |ui, fresh| {
        paragraph(ui, &body);
        gap(ui);
        ui.horizontal_wrapped(|ui| {
            let first = ui.add(Button::primary(&save).icon(Icon::Save));
            if fresh {
                first.request_focus();
            }
            if first.clicked() {
                Some(Said::Save)
            } else if ui.add(Button::danger(&discard)).clicked() {
                Some(Said::Discard)
            } else {
                ui.add(Button::secondary(&stay))
                    .clicked()
                    .then_some(Said::Stay)
            }
        })
        .inner
    });
    let said = if shown.should_close() {
        Some(Said::Stay)
    } else {
        shown.inner
    };
    match said {
        Some(Said::Save) => {
            let leave = app.leaving.take();
            app.save(ctx, leave);
        }
        Some(Said::Discard) => {
            let leave = app.leaving.take().unwrap_or(Leave::Close);
            app.leave(ctx, leave);
        }
        Some(Said::Stay) => app.leaving = None,
        None => {}
    }
}
