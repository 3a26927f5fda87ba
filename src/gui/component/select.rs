//! One of several, in one line: for rows of lists, where there is no room for a group.

use egui::{ComboBox, Key, Modifiers, Popup, Response, Ui};

use super::{focus, prompt::Prompt, text};
use crate::gui::theme::Theme;

/// Lets the person choose one of `choices` (value and label). `true` when the choice changed.
pub fn select(ui: &mut Ui, prompt: &Prompt, chosen: &mut String, choices: &[(&str, &str)]) -> bool {
    let before = chosen.clone();
    let response = prompt.around(ui, |ui| shown(ui, prompt, chosen, choices));
    if response.has_focus() {
        by_arrows(ui, chosen, choices);
    }
    *chosen != before
}

fn shown(ui: &mut Ui, prompt: &Prompt, chosen: &mut String, choices: &[(&str, &str)]) -> Response {
    let theme = Theme::of(ui.ctx());
    let label = choices
        .iter()
        .find(|(value, _)| *value == chosen.as_str())
        .map_or("", |(_, label)| label);
    let words = text::body(&theme, label, theme.colours.text);
    let shown = ComboBox::from_id_salt(prompt.label)
        .width(ui.available_width())
        .selected_text(words)
        .show_ui(ui, |ui| {
            for (value, label) in choices {
                ui.selectable_value(chosen, (*value).to_owned(), *label);
            }
        });
    // egui tells assistive technology the name alone; what is chosen belongs to it.
    ui.ctx()
        .accesskit_node_builder(shown.response.id, |node| node.set_value(label));
    focus::ring(ui, &shown.response);
    // Who steps on is done with choosing.
    if shown.inner.is_some() && ui.input(|input| input.key_pressed(Key::Tab)) {
        Popup::close_all(ui.ctx());
    }
    shown.response
}

/// While it has the focus, open or closed, arrows choose the one before or after.
fn by_arrows(ui: &Ui, chosen: &mut String, choices: &[(&str, &str)]) {
    let at = choices.iter().position(|(value, _)| value == chosen);
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let to = match (pressed(Key::ArrowDown), pressed(Key::ArrowUp)) {
        (true, false) => at.map_or(0, |at| at + 1),
        (false, true) => at.unwrap_or_default().saturating_sub(1),
        _ => return,
    };
    if let Some((value, _)) = choices.get(to) {
        *chosen = (*value).to_owned();
    }
}
