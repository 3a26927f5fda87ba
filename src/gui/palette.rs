//! The list of commands: opened by a key, searched as one types, struck by Enter.

use egui::{Context, Key, Modifiers, Ui};

use super::action::Action;
use super::app::App;
use super::component::{
    Button, Prompt, caption, dialog, is_compact, list_box, list_option, status_line, text_field,
};
use super::fields::LINE;
use super::orders::{Offered, offered, spell};
use super::theme::{Theme, Tone};
use super::view::gap;

/// So many commands are seen at once, in a high window and in a low one; others are scrolled to.
const ROWS: [usize; 2] = [6, 2];
/// What stands around them, in heights of a row.
const AROUND: f32 = 8.5;

/// What the list remembers while it is open.
#[derive(Debug, Default)]
pub struct Form {
    /// What is searched for.
    search: String,
    /// Which of the commands found Enter takes.
    at: usize,
}

/// What became of a frame of the list.
#[derive(Default)]
struct Said {
    taken: Option<Action>,
    closed: bool,
}

/// Draws the list; gives the command that was taken.
pub fn show(ctx: &Context, app: &mut App) -> Vec<Action> {
    let Some(mut form) = app.palette.take() else {
        return Vec::new();
    };
    let texts = app.texts();
    let found: Vec<Offered> = offered(app)
        .into_iter()
        .filter(|one| fits(&one.name, &form.search))
        .collect();
    let title = texts.get("palette-title");
    let shown = dialog(ctx, &title, |ui, fresh| {
        content(ui, app, &mut form, &found, fresh)
    });
    let closing = shown.should_close() || shown.inner.closed;
    match shown.inner.taken {
        Some(action) => return vec![action],
        None if !closing => app.palette = Some(form),
        None => {}
    }
    Vec::new()
}

fn content(ui: &mut Ui, app: &App, form: &mut Form, found: &[Offered], fresh: bool) -> Said {
    let texts = app.texts();
    let (label, hint) = (texts.get("palette-find"), texts.get("palette-hint"));
    let moved = arrows(ui, &mut form.at, found.len());
    // Where every line counts, the list has it rather than the hint.
    let low = is_compact(ui);
    let prompt = Prompt::new(&label).hint(if low { "" } else { hint.as_str() });
    let field = text_field(ui, &prompt, &mut form.search, LINE);
    if fresh {
        field.request_focus();
    }
    if field.changed() {
        form.at = 0;
    }
    let mut said = Said::default();
    if field.has_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        said.taken = found.get(form.at).map(|one| one.action.clone());
    }
    if !low {
        gap(ui);
    }
    list_box(ui, &label, rows(ui), |ui| {
        for (index, one) in found.iter().enumerate() {
            let keys = one.keys.map(|keys| spell(texts, keys)).unwrap_or_default();
            let current = index == form.at;
            let option = list_option(ui, &one.name, &keys, current, field.id);
            if current && moved {
                option.scroll_to_me(None);
            }
            if option.clicked() {
                said.taken = Some(one.action.clone());
            }
        }
    });
    if found.is_empty() {
        caption(ui, &texts.get("palette-none"));
    }
    let count = texts.with("palette-count", &[("count", found.len().into())]);
    let close = texts.get("window-close");
    ui.horizontal_wrapped(|ui| {
        said.closed = ui.add(Button::secondary(&close)).clicked();
        status_line(ui, Tone::Neutral, &count);
    });
    said
}

/// As many as leave room for the way out.
fn rows(ui: &Ui) -> usize {
    let [most, least] = ROWS;
    let height = ui.ctx().content_rect().height() / Theme::of(ui.ctx()).metrics.control_height;
    ((height - AROUND).max(0.0) as usize).clamp(least, most)
}

/// Moves through the list by arrows. `true` when they did.
fn arrows(ui: &Ui, at: &mut usize, count: usize) -> bool {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (down, up) = (pressed(Key::ArrowDown), pressed(Key::ArrowUp));
    if down {
        *at = (*at + 1).min(count.saturating_sub(1));
    } else if up {
        *at = at.saturating_sub(1);
    }
    down || up
}

/// True when every word that is searched for stands in the name.
fn fits(name: &str, search: &str) -> bool {
    let name = name.to_lowercase();
    let search = search.to_lowercase();
    search.split_whitespace().all(|word| name.contains(word))
}
