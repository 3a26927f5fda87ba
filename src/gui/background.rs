//! Work and questions whose answers come later: started here, drained once a frame.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use egui::Context;

use super::action::PickFor;
use super::jobs::{Ending, Job, Quiet};
use super::world::{Picked, Wish, World};

/// What came in.
pub enum Message {
    /// A job's end.
    Done(Ending),
    /// A picked file.
    Picked(PickFor, Picked),
}

/// The jobs that run, and the way their answers take.
pub struct Background {
    sender: Sender<(u64, Message)>,
    receiver: Receiver<(u64, Message)>,
    last: u64,
    waited_for: Option<Running>,
    quiet: BTreeMap<Quiet, u64>,
}

/// A job that the person waits for.
struct Running {
    id: u64,
    key: &'static str,
    cancelled: Arc<AtomicBool>,
}

impl Default for Background {
    fn default() -> Self {
        let (sender, receiver) = channel();
        Self {
            sender,
            receiver,
            last: 0,
            waited_for: None,
            quiet: BTreeMap::new(),
        }
    }
}

impl Background {
    /// Starts a job; one that was waited for before is given up.
    pub fn start(&mut self, ctx: &Context, world: &World, job: Job) {
        let id = self.next();
        let cancelled = Arc::new(AtomicBool::new(false));
        match (job.quiet(), job.key()) {
            (None, Some(key)) => {
                self.cancel();
                self.waited_for = Some(Running {
                    id,
                    key,
                    cancelled: Arc::clone(&cancelled),
                });
            }
            (Some(quiet), _) => {
                self.quiet.insert(quiet, id);
            }
            (None, None) => {}
        }
        let answer = self.answer(ctx, id);
        world
            .runner
            .run(Box::new(move || answer(Message::Done(job.run(&cancelled)))));
    }

    /// Asks for a file.
    pub fn pick(&mut self, ctx: &Context, world: &World, what: PickFor, wish: Wish) {
        let answer = self.answer(ctx, 0);
        let answer = move |picked| answer(Message::Picked(what, picked));
        world.picker.pick(wish, Box::new(answer));
    }

    /// Everything that came in, without what nobody waits for any more.
    pub fn drain(&mut self) -> Vec<Message> {
        let mut messages = Vec::new();
        while let Ok((id, message)) = self.receiver.try_recv() {
            if matches!(message, Message::Picked(..)) || self.ends(id) {
                messages.push(message);
            }
        }
        messages
    }

    /// The key of what is being done, while the person waits for it.
    pub fn waits_for(&self) -> Option<&'static str> {
        self.waited_for.as_ref().map(|running| running.key)
    }

    /// True while work of this kind goes on that nobody waits for.
    pub fn does(&self, quiet: Quiet) -> bool {
        self.quiet.contains_key(&quiet)
    }

    /// Gives up what the person waits for.
    pub fn cancel(&mut self) {
        if let Some(running) = self.waited_for.take() {
            running.cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// Notes that a job has ended; false when it was given up.
    fn ends(&mut self, id: u64) -> bool {
        let before = self.quiet.len();
        self.quiet.retain(|_, running| *running != id);
        if self.quiet.len() < before {
            return true;
        }
        self.waited_for
            .take_if(|running| running.id == id)
            .is_some()
    }

    fn next(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    /// Puts an answer into the queue and wakes the window. A window that is gone hears nothing.
    fn answer(&self, ctx: &Context, id: u64) -> impl FnOnce(Message) + Send + use<> {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        move |message| {
            if sender.send((id, message)).is_ok() {
                ctx.request_repaint();
            }
        }
    }
}
