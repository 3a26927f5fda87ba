//! One of several, or some of several: rows as wide as the column, each with label and help.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, Galley, Id, Pos2, Rect, Response, Role, Sense, StrokeKind, Ui,
    UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

use super::{icon::Icon, prompt::Prompt, roving::Roving, surface::Surface, text};
use crate::gui::{
    fonts,
    theme::{Theme, Tone},
};

/// Something that can be chosen.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a, T> {
    value: T,
    label: &'a str,
    help: Option<&'a str>,
    state: Option<(Tone, &'a str)>,
}

impl<'a, T> Choice<'a, T> {
    /// `value`, shown as `label`.
    pub fn new(value: T, label: &'a str) -> Self {
        Self {
            value,
            label,
            help: None,
            state: None,
        }
    }

    /// What choosing it means.
    pub fn help(mut self, help: impl Into<Option<&'a str>>) -> Self {
        self.help = help.into();
        self
    }

    /// What is to be known before it is chosen, in a few words.
    pub fn state(mut self, state: impl Into<Option<(Tone, &'a str)>>) -> Self {
        self.state = state.into();
        self
    }
}

/// Lets the person choose one. `true` when the choice changed.
pub fn radio_group<T: Clone + PartialEq>(
    ui: &mut Ui,
    prompt: &Prompt,
    chosen: &mut Option<T>,
    choices: &[Choice<T>],
) -> bool {
    let before = chosen.clone();
    let id = group(ui, prompt, Role::RadioGroup, |ui| {
        let is_chosen = |choice: &Choice<T>| chosen.as_ref() == Some(&choice.value);
        let roving = Roving::new(ui, choices.len(), choices.iter().position(is_chosen));
        if let Some(choice) = roving.moved_to.and_then(|at| choices.get(at)) {
            *chosen = Some(choice.value.clone());
        }
        for (index, choice) in choices.iter().enumerate() {
            let on = chosen.as_ref() == Some(&choice.value);
            let place = |ui: &mut Ui, size| roving.place(ui, index, size);
            let response = row(ui, Role::RadioButton, on, choice, place);
            // Counted from 0, as all positions and levels that egui hands on.
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_position_in_set(index));
            if response.clicked() {
                *chosen = Some(choice.value.clone());
            }
        }
    });
    ui.ctx()
        .accesskit_node_builder(id, |node| node.set_size_of_set(choices.len()));
    *chosen != before
}

/// Lets the person choose any number. `true` when the choice changed.
pub fn checkbox_group<T: Clone + PartialEq>(
    ui: &mut Ui,
    prompt: &Prompt,
    chosen: &mut Vec<T>,
    choices: &[Choice<T>],
) -> bool {
    let mut changed = false;
    group(ui, prompt, Role::Group, |ui| {
        for choice in choices {
            let on = chosen.contains(&choice.value);
            let place = |ui: &mut Ui, size| ui.allocate_response(size, Sense::click());
            if row(ui, Role::CheckBox, on, choice, place).clicked() {
                changed = true;
                if on {
                    chosen.retain(|value| *value != choice.value);
                } else {
                    chosen.push(choice.value.clone());
                }
            }
        }
    });
    changed
}

/// Draws the rows as a group that the prompt names; gives its id.
fn group(ui: &mut Ui, prompt: &Prompt, role: Role, rows: impl FnOnce(&mut Ui)) -> Id {
    let gap = Theme::of(ui.ctx()).metrics.space.xs;
    let region = UiBuilder::new()
        .accessibility_role(role)
        .accessibility_label(prompt.label);
    ui.scope_builder(region, |ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = gap;
            prompt.above(ui);
            ui.add_space(gap);
            prompt.steadily(ui, rows);
            prompt.below(ui);
        });
        prompt.describe(ui, ui.unique_id());
        ui.unique_id()
    })
    .inner
}

/// The words of a choice, laid out.
struct Laid {
    label: Arc<Galley>,
    state: Option<(Tone, Arc<Galley>)>,
    help: Option<Arc<Galley>>,
}

fn row<T>(
    ui: &mut Ui,
    role: Role,
    on: bool,
    choice: &Choice<T>,
    place: impl FnOnce(&mut Ui, Vec2) -> Response,
) -> Response {
    let theme = Theme::of(ui.ctx());
    let m = &theme.metrics;
    let width = ui.available_width();
    let laid = Laid::of(
        ui,
        &theme,
        choice,
        width - 2.0 * m.space.m - m.icon - m.space.s,
    );
    let words = laid.height();
    let height = m.control_height.max(words + 2.0 * m.space.s);
    let response = place(ui, vec2(width, height));
    tell(ui, &response, role, on, choice);
    let surface = match on {
        true => Surface::chosen(&theme),
        false => Surface {
            edge: theme.colours.border,
            ..Surface::outlined(&theme)
        },
    };
    surface.paint(ui, &response);
    let rect = response.rect;
    let corner = pos2(rect.left() + m.space.m, rect.center().y - words / 2.0);
    let middle = corner + vec2(m.icon / 2.0, first_line(&laid.label) / 2.0);
    let square = Rect::from_center_size(middle, Vec2::splat(m.icon));
    mark(ui, &theme, role, on, square);
    laid.paint(ui, &theme, corner + vec2(m.icon + m.space.s, 0.0));
    response
}

/// What is to be known before it is chosen comes first.
fn tell<T>(ui: &Ui, response: &Response, role: Role, on: bool, choice: &Choice<T>) {
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(role, enabled, on, choice.label));
    let about = choice.state.map(|(_, words)| words);
    let about: Vec<&str> = about.into_iter().chain(choice.help).collect();
    if !about.is_empty() {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(about.join(" ")));
    }
}

impl Laid {
    fn of<T>(ui: &Ui, theme: &Theme, choice: &Choice<T>, room: f32) -> Self {
        let c = &theme.colours;
        let small = |help| text::galley(ui, text::small(theme, help, c.muted), room);
        let state = |(tone, words)| (tone, state_words(ui, theme, tone, words, room));
        Self {
            label: text::galley(ui, text::body(theme, choice.label, c.text), room),
            state: choice.state.map(state),
            help: choice.help.map(small),
        }
    }

    fn height(&self) -> f32 {
        let under = self.state.iter().map(|(_, words)| words).chain(&self.help);
        self.label.size().y + under.map(|words| words.size().y).sum::<f32>()
    }

    fn paint(self, ui: &Ui, theme: &Theme, mut at: Pos2) {
        let m = &theme.metrics;
        at.y += line_at(ui, at, self.label);
        if let Some((tone, words)) = self.state {
            let sign = Rect::from_min_size(at, vec2(m.icon, first_line(&words)));
            let colour = theme.tone(tone).0;
            Icon::of_tone(tone).paint(ui.painter(), sign, m.type_size.label, colour);
            at.y += line_at(ui, at + vec2(m.icon + m.space.xs, 0.0), words);
        }
        if let Some(help) = self.help {
            line_at(ui, at, help);
        }
    }
}

fn first_line(galley: &Galley) -> f32 {
    galley.rows.first().map_or(0.0, |row| row.height())
}

fn state_words(ui: &Ui, theme: &Theme, tone: Tone, words: &str, width: f32) -> Arc<Galley> {
    let m = &theme.metrics;
    let words = text::small(theme, words, theme.tone(tone).0).family(fonts::semibold());
    text::galley(ui, words, width - m.icon - m.space.xs)
}

/// Paints words; gives how high they are.
fn line_at(ui: &Ui, at: Pos2, words: Arc<Galley>) -> f32 {
    let height = words.size().y;
    ui.painter().galley(at, words, Color32::PLACEHOLDER);
    height
}

/// The circle or the box, full or empty: the shape tells, not only the colour.
fn mark(ui: &Ui, theme: &Theme, role: Role, on: bool, rect: Rect) {
    let (c, m) = (&theme.colours, &theme.metrics);
    let round = role == Role::RadioButton;
    let corner = if round {
        CornerRadius::same((m.icon / 2.0) as u8)
    } else {
        CornerRadius::same(m.radius.control / 2)
    };
    let (fill, edge) = if on {
        (c.accent, c.accent)
    } else {
        (c.surface, c.control)
    };
    let stroke = (m.focus_stroke, edge);
    ui.painter()
        .rect(rect, corner, fill, stroke, StrokeKind::Inside);
    if !on {
        return;
    }
    if round {
        ui.painter().circle_filled(
            rect.center(),
            m.icon / 2.0 - m.space.xs - m.stroke,
            c.on_accent,
        );
    } else {
        Icon::Check.paint(ui.painter(), rect, m.icon - m.space.xs, c.on_accent);
    }
}
