//! What is told of a part beside its name.

use egui::{Id, Ui};

/// Tells what a part stands at. The bus of the Linux desktop hands on no value but a number: there
/// it is told with what describes the part.
pub(super) fn value(ui: &Ui, id: Id, value: &str) {
    ui.ctx()
        .accesskit_node_builder(id, |node| node.set_value(value));
    if cfg!(target_os = "linux") {
        about(ui, id, value);
    }
}

/// Tells something about a part, before what is told about it already.
pub(super) fn about(ui: &Ui, id: Id, words: &str) {
    ui.ctx().accesskit_node_builder(id, |node| {
        let all = [words, node.description().unwrap_or_default()];
        let all = all.into_iter().filter(|part| !part.is_empty());
        let all = all.collect::<Vec<_>>().join(". ");
        node.set_description(all);
    });
}
