//! What later starts of the program hand to this window.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};

use egui::{Context, UserAttentionType, ViewportCommand};

use super::action::Action;
use super::app::App;
use super::instance::{Ear, Listening};

/// The files of later starts, for as long as the window listens.
pub(super) struct Arrivals {
    receiver: Receiver<Option<PathBuf>>,
    _listening: Listening,
}

impl App {
    /// Hears of later starts from now on.
    pub(super) fn hear(&mut self, ctx: &Context, ear: Ear) {
        let listening = Listening::at(ear.place());
        let (sender, receiver) = channel();
        let ctx = ctx.clone();
        ear.listen(move |file| {
            if sender.send(file).is_ok() {
                ctx.request_repaint();
            }
        });
        self.arrivals = Some(Arrivals {
            receiver,
            _listening: listening,
        });
    }

    /// Comes to the front for every start since the last frame, and opens its file.
    pub(super) fn arrived(&self, ctx: &Context) -> Vec<Action> {
        let Some(arrivals) = &self.arrivals else {
            return Vec::new();
        };
        let files: Vec<_> = arrivals.receiver.try_iter().collect();
        if !files.is_empty() {
            let attention = ViewportCommand::RequestUserAttention(UserAttentionType::Informational);
            for command in [
                ViewportCommand::Minimized(false),
                ViewportCommand::Focus,
                attention,
            ] {
                ctx.send_viewport_cmd(command);
            }
        }
        files.into_iter().flatten().map(Action::OpenFile).collect()
    }
}
