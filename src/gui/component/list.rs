//! Lists: of items, and of terms with what they stand for.

use egui::{Label, Role, Ui, UiBuilder, WidgetInfo, vec2};

use super::text;
use crate::gui::theme::Theme;

/// A list called `name`; put `list_item`s into it.
pub fn list<R>(ui: &mut Ui, name: &str, items: impl FnOnce(&mut Ui) -> R) -> R {
    region(ui, Role::List, name, |ui| {
        let gap = Theme::of(ui.ctx()).metrics.space.xs;
        ui.spacing_mut().item_spacing.y = gap;
        items(ui)
    })
}

/// Inputs that answer one question together, called `name`.
pub fn fieldset<R>(ui: &mut Ui, name: &str, inputs: impl FnOnce(&mut Ui) -> R) -> R {
    region(ui, Role::Group, name, inputs)
}

/// One item of a list, with whatever parts it has.
pub fn list_item<R>(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    region(ui, Role::ListItem, name, content)
}

/// Terms and what they stand for, in two columns; in one where the window is narrow.
/// What they stand for can be selected and copied.
pub fn definitions(ui: &mut Ui, name: &str, rows: &[(&str, &str)]) {
    let theme = Theme::of(ui.ctx());
    let m = &theme.metrics;
    let wide = ui.available_width() > 2.0 * m.term_width;
    region(ui, Role::DescriptionList, name, |ui| {
        ui.spacing_mut().item_spacing.y = m.space.s;
        for (term, meaning) in rows {
            if wide {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = m.space.l;
                    let column = vec2(m.term_width, 0.0);
                    ui.allocate_ui(column, |ui| {
                        ui.set_min_width(m.term_width);
                        definition_term(ui, &theme, term);
                    });
                    definition(ui, &theme, meaning);
                });
            } else {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    definition_term(ui, &theme, term);
                    definition(ui, &theme, meaning);
                });
            }
        }
    });
}

fn definition_term(ui: &mut Ui, theme: &Theme, term: &str) {
    let label = text::body(theme, term, theme.colours.muted);
    let response = ui.add(Label::new(label).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::Term, true, term));
}

fn definition(ui: &mut Ui, theme: &Theme, meaning: &str) {
    let label = text::body(theme, meaning, theme.colours.text);
    let response = ui.add(Label::new(label).wrap().selectable(true));
    response.widget_info(|| WidgetInfo::labeled(Role::Definition, true, meaning));
}

fn region<R>(ui: &mut Ui, role: Role, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let region = UiBuilder::new()
        .accessibility_role(role)
        .accessibility_label(name);
    ui.scope_builder(region, content).inner
}
