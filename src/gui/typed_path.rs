//! The path dialog of our own, where the desktop has none.

use std::path::{Path, PathBuf};

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{Context, Response};

use crate::wizard::{documents, under_home};

use super::action::PickFor;
use super::app::App;
use super::component::{Button, Prompt, dialog, text_field};
use super::fields::LINE;
use super::view::gap;

/// A path that is being written.
#[derive(Clone, Debug)]
pub(super) struct Typing {
    what: PickFor,
    path: String,
    /// The key of what is wrong with it, once it was to be taken.
    fault: Option<&'static str>,
}

/// What the person wants with what is written.
enum Said {
    Take,
    Leave,
}

impl App {
    /// Asks for the path of a file, beginning with where the last one was.
    pub(super) fn ask_for_path(&mut self, what: PickFor) {
        let recent = self.settings_kept.0.recent.first();
        let folder = self
            .folder()
            .or_else(|| recent.and_then(|file| file.parent()).map(Path::to_owned))
            .or_else(documents)
            .unwrap_or_default();
        let path = folder.join(self.proposal(what).unwrap_or_default());
        self.typing = Some(Typing {
            what,
            path: path.display().to_string(),
            fault: None,
        });
    }
}

impl Typing {
    fn path(&self) -> PathBuf {
        under_home(self.path.trim())
    }

    /// The key of what is wrong with the path.
    fn fault(&self) -> Option<&'static str> {
        let path = self.path();
        let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
        if self.what.is_folder() {
            (!path.is_dir()).then_some("window-path-no-folder")
        } else if !self.what.writes() {
            (!path.is_file()).then_some("window-path-absent")
        } else if path.is_file() {
            Some("window-path-taken")
        } else {
            folder
                .is_some_and(|folder| !folder.is_dir())
                .then_some("window-path-no-folder")
        }
    }

    fn hint(&self) -> &'static str {
        if self.what.is_folder() {
            "window-path-folder"
        } else if self.what.writes() {
            "window-path-save"
        } else {
            "window-path-open"
        }
    }
}

/// Draws the dialog; goes on once the path can be what it is asked for.
pub(super) fn show(ctx: &Context, app: &mut App) {
    let Some(mut typing) = app.typing.take() else {
        return;
    };
    match draw(ctx, app, &mut typing) {
        Some(Said::Leave) => app.after_save = None,
        Some(Said::Take) => match typing.fault() {
            None => app.picked(ctx, typing.what, typing.path()),
            fault => app.typing = Some(Typing { fault, ..typing }),
        },
        None => app.typing = Some(typing),
    }
}

fn draw(ctx: &Context, app: &App, typing: &mut Typing) -> Option<Said> {
    let texts = app.texts();
    let keys = ["window-path", typing.hint(), "window-ok", "window-cancel"];
    let [label, hint, ok, cancel] = keys.map(|key| texts.get(key));
    let fault = typing.fault.map(|key| texts.get(key));
    let title = texts.get(typing.what.key());
    let shown = dialog(ctx, &title, |ui, fresh| {
        let prompt = Prompt::new(&label)
            .hint(hint.as_str())
            .error(fault.as_deref());
        let field = text_field(ui, &prompt, &mut typing.path, LINE);
        if fresh {
            field.request_focus();
            select_name(ctx, &field, &typing.path);
        }
        if field.changed() {
            typing.fault = None;
        }
        let enter = field.has_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        gap(ui);
        ui.horizontal_wrapped(|ui| {
            let ready = !typing.path.trim().is_empty();
            let taken = ui.add_enabled(ready, Button::primary(&ok)).clicked();
            let left = ui.add(Button::secondary(&cancel)).clicked();
            if taken || enter && ready {
                Some(Said::Take)
            } else {
                left.then_some(Said::Leave)
            }
        })
        .inner
    });
    if shown.should_close() {
        return Some(Said::Leave);
    }
    shown.inner
}

/// Selects the file's own name, which is what one writes anew; folder and ending stay.
fn select_name(ctx: &Context, field: &Response, path: &str) {
    let chars = |text: &str| text.chars().count();
    let start = path
        .rfind(['/', std::path::MAIN_SEPARATOR])
        .map_or(0, |at| at + 1);
    let (folder, name) = path.split_at(start);
    let stem = name.split('.').next().unwrap_or_default();
    let (start, end) = (chars(folder), chars(folder) + chars(stem));
    let mut state = TextEditState::load(ctx, field.id).unwrap_or_default();
    let range = CCursorRange::two(CCursor::new(start), CCursor::new(end));
    state.cursor.set_char_range(Some(range));
    state.store(ctx, field.id);
}
