//! Where the keyboard is: the focus ring, and what takes the focus when its place is gone.
//!
//! egui leaves the keyboard nowhere when the part that has the focus is put out of use or away, on
//! Escape, and after a dialog. Here it goes to what stands in the place. Does not know which
//! parts there are: those that can take the focus draw their ring here, and thereby tell.

use egui::{Context, Event, FocusDirection, Id, Plugin, RawInput, Response, StrokeKind, Ui, vec2};

use crate::gui::theme::Theme;

/// How many passes after the last one of a dialog what is below it can take the focus again:
/// egui keeps everything below a dialog from the focus until it has noticed that it is gone.
const PASSES_UNTIL_FREE: u64 = 3;

/// Remembers whether the person steers by keyboard, and where.
#[derive(Default)]
pub struct FocusGuide {
    by_keyboard: bool,
    dialog: Option<Dialog>,
    /// What had the focus last, outside of dialogs.
    at: Option<Id>,
    /// What was brought into view last.
    shown: Option<Id>,
    /// True when the next part that can take the focus shall have it.
    wanted: bool,
    /// What the last pass drew and this one has drawn so far, in the order of Tab.
    before: Vec<Stop>,
    now: Vec<Stop>,
}

#[derive(Clone, Copy)]
struct Dialog {
    /// One that follows another begins anew.
    called: Id,
    first_pass: u64,
    last_pass: u64,
}

/// A part that can take the focus, unless it is out of use.
#[derive(Clone, Copy)]
struct Stop {
    id: Id,
    in_use: bool,
}

impl Plugin for FocusGuide {
    fn debug_name(&self) -> &'static str {
        "focus guide"
    }

    fn input_hook(&mut self, _: &Context, input: &mut RawInput) {
        for event in &input.events {
            match event {
                Event::Key { pressed: true, .. } | Event::AccessKitActionRequest(_) => {
                    self.by_keyboard = true;
                }
                Event::PointerButton { pressed: true, .. } => self.by_keyboard = false,
                _ => {}
            }
        }
    }

    fn on_begin_pass(&mut self, ui: &mut Ui) {
        self.now.clear();
        // egui would jump to whatever stands nearest; here arrows belong to groups and to scrolling.
        if ui.input(has_arrow) {
            ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        }
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        self.wanted = false;
        let pass = ui.ctx().cumulative_pass_nr();
        let mut closed = false;
        if let Some(dialog) = &self.dialog {
            if pass > dialog.last_pass {
                ui.ctx().request_repaint();
            }
            if pass < dialog.last_pass + PASSES_UNTIL_FREE {
                return;
            }
            self.dialog = None;
            closed = true;
        }
        let focused = ui.memory(egui::Memory::focused);
        let holds = |id| self.now.iter().any(|stop| stop.id == id && stop.in_use);
        if focused.is_some_and(holds) {
            self.at = focused;
        } else if self.by_keyboard || closed {
            self.at = self.at.and_then(|at| instead(&self.before, &self.now, at));
            if let Some(id) = self.at {
                ui.memory_mut(|memory| memory.request_focus(id));
                ui.ctx().request_repaint();
            }
        } else {
            self.at = None;
        }
        if self.shown != self.at {
            self.shown = None;
        }
        std::mem::swap(&mut self.before, &mut self.now);
    }
}

/// Outlines the part that has the focus, once the person steers by keyboard, and brings it into view.
pub(super) fn ring(ui: &Ui, response: &Response) {
    if ring_around(ui, response)
        && guide(ui.ctx(), |guide| guide.shown.replace(response.id)) != Some(response.id)
    {
        // With what stands above it: label and hint.
        let above = vec2(0.0, Theme::of(ui.ctx()).metrics.bar_height);
        ui.scroll_to_rect(response.rect.expand2(above), None);
    }
}

/// Outlines what has the focus and is in view anyway. `true` when it was outlined.
pub(super) fn ring_around(ui: &Ui, response: &Response) -> bool {
    if !met(ui, response) || !by_keyboard(ui.ctx()) {
        return false;
    }
    let theme = Theme::of(ui.ctx());
    let width = theme.metrics.focus_stroke;
    ui.painter().rect_stroke(
        response.rect.expand(width),
        f32::from(theme.metrics.radius.control) + width,
        (width, theme.colours.accent),
        StrokeKind::Outside,
    );
    true
}

/// Gives the focus to a part that the page itself brings into view.
pub(in crate::gui) fn give(response: &Response) {
    response.request_focus();
    guide(&response.ctx, |guide| guide.shown = Some(response.id));
}

/// Gives the focus to the part drawn next, of those that can take it; the page brings it into view.
pub(in crate::gui) fn give_to_next(ctx: &Context) {
    guide(ctx, |guide| guide.wanted = true);
}

/// Tells that the dialog of this title is open. `true` in its first passes, when it has to ask for
/// the focus.
pub(super) fn dialog_is_open(ctx: &Context, title: &str) -> bool {
    let pass = ctx.cumulative_pass_nr();
    let fresh = Dialog {
        called: Id::unique(title),
        first_pass: pass,
        last_pass: pass,
    };
    guide(ctx, |guide| {
        let dialog = guide.dialog.get_or_insert(fresh);
        if dialog.called != fresh.called {
            *dialog = fresh;
        }
        dialog.last_pass = pass;
        pass < dialog.first_pass + PASSES_UNTIL_FREE
    })
}

/// Notes a part that can take the focus. `true` when it has it.
fn met(ui: &Ui, response: &Response) -> bool {
    let reached = ui.memory(|memory| memory.allows_interaction(response.layer_id));
    if !response.sense.is_focusable() || !reached {
        return false;
    }
    let (id, in_use) = (response.id, response.enabled());
    let wanted = guide(ui.ctx(), |guide| {
        guide.now.push(Stop { id, in_use });
        in_use && std::mem::take(&mut guide.wanted)
    });
    if wanted {
        give(response);
    }
    response.has_focus()
}

/// What takes the focus of `at`: itself if it still can; where it is out of use, what stands before
/// it; where it is gone, what now stands in its place.
fn instead(before: &[Stop], now: &[Stop], at: Id) -> Option<Id> {
    let place = |id: Id| now.iter().position(|stop| stop.id == id);
    let last = |stops: &[Stop]| stops.iter().rev().find(|stop| stop.in_use).map(|it| it.id);
    let first = |stops: &[Stop]| stops.iter().find(|stop| stop.in_use).map(|it| it.id);
    if let Some(still) = place(at) {
        let (until, after) = now.split_at(still + 1);
        return last(until).or_else(|| first(after));
    }
    let until = before.iter().take_while(|stop| stop.id != at);
    let survivor = until.filter_map(|stop| place(stop.id)).last();
    let (until, after) = now.split_at(survivor.map_or(0, |place| place + 1));
    first(after).or_else(|| last(until))
}

fn has_arrow(input: &egui::InputState) -> bool {
    use egui::Key::{ArrowDown, ArrowLeft, ArrowRight, ArrowUp};
    [ArrowDown, ArrowLeft, ArrowRight, ArrowUp]
        .into_iter()
        .any(|key| input.key_pressed(key))
}

fn by_keyboard(ctx: &Context) -> bool {
    guide(ctx, |guide| guide.by_keyboard)
}

/// Reads or changes the guide; a context without one has nothing to say.
fn guide<R: Default>(ctx: &Context, work: impl FnOnce(&mut FocusGuide) -> R) -> R {
    ctx.with_plugin(work).unwrap_or_default()
}
