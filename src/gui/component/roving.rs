//! A group with one stop for Tab, as on the web and in every desktop's dialogs: Tab goes to what is
//! chosen, arrows choose the one beside it.

use egui::{Id, Key, Modifiers, Response, Sense, Ui, Vec2, accesskit::Action};

/// Where the keyboard is in a group, before the group is drawn.
pub(super) struct Roving {
    ids: Vec<Id>,
    stop: usize,
    /// The one that arrows have chosen just now.
    pub moved_to: Option<usize>,
}

impl Roving {
    /// A group of `count`, of which one may be chosen.
    pub fn new(ui: &Ui, count: usize, chosen: Option<usize>) -> Self {
        let group = ui.unique_id();
        let ids: Vec<Id> = (0..count).map(|index| group.with(index)).collect();
        let asked =
            |id: &&Id| ui.input(|input| input.has_accesskit_action_request(**id, Action::Focus));
        if let Some(id) = ids.iter().find(asked) {
            ui.memory_mut(|memory| memory.request_focus(*id));
        }
        let focused = ids
            .iter()
            .position(|id| ui.memory(|memory| memory.has_focus(*id)));
        let moved_to = focused.and_then(|at| beside(ui, at, count));
        if let Some(id) = moved_to.and_then(|at| ids.get(at)) {
            ui.memory_mut(|memory| memory.request_focus(*id));
        }
        Self {
            stop: moved_to.or(focused).or(chosen).unwrap_or_default(),
            ids,
            moved_to,
        }
    }

    /// Room for one of the group. A screen reader can reach all of them.
    pub fn place(&self, ui: &mut Ui, index: usize, size: Vec2) -> Response {
        let (auto, rect) = ui.allocate_space(size);
        let sense = if index == self.stop {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let response = ui.interact(rect, self.ids.get(index).copied().unwrap_or(auto), sense);
        if ui.is_enabled() {
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.add_action(Action::Focus));
        }
        response
    }
}

/// Where an arrow leads from `at`, round the ends.
fn beside(ui: &Ui, at: usize, count: usize) -> Option<usize> {
    let pressed = |keys: [Key; 2]| {
        ui.input_mut(|input| {
            let pressed = keys.map(|key| input.consume_key(Modifiers::NONE, key));
            pressed.contains(&true)
        })
    };
    let on = pressed([Key::ArrowDown, Key::ArrowRight]);
    let back = pressed([Key::ArrowUp, Key::ArrowLeft]);
    match (on, back) {
        (true, false) => Some((at + 1) % count),
        (false, true) => Some((at + count - 1) % count),
        _ => None,
    }
}
