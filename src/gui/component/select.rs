//! One of several, in one line: for rows of lists, where there is no room for a group.

use egui::{ComboBox, Response, Ui};

use super::{focus, prompt::Prompt, text};
use crate::gui::theme::Theme;

/// Lets the person choose one of `choices` (value and label). `true` when the choice changed.
pub fn select(ui: &mut Ui, prompt: &Prompt, chosen: &mut String, choices: &[(&str, &str)]) -> bool {
    let before = chosen.clone();
    prompt.around(ui, |ui| shown(ui, prompt, chosen, choices));
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
    shown.response
}
