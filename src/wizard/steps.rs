//! The way back: the states before each change, and those that were gone back from.

use jiff::{SignedDuration, Timestamp};

use crate::assessment::Assessment;

/// More steps back than anyone remembers; it bounds the memory of a long day.
const MAX_UNDO: usize = 500;

/// Who has not typed for so long begins a new step back.
const PAUSE: SignedDuration = SignedDuration::from_millis(1500);

/// The states to go back to and forward to, as seen from the present one.
#[derive(Clone, Debug, Default)]
pub struct Steps {
    back: Vec<Step>,
    forward: Vec<Assessment>,
}

/// A state to go back to, and what was changed then: typing on in one field is one step.
#[derive(Clone, Debug)]
struct Step {
    before: Assessment,
    place: String,
    /// When it was changed there last; unknown for what nothing is typed on in.
    last: Option<Timestamp>,
}

impl Steps {
    /// True when there is a state to go back to.
    pub fn can_go_back(&self) -> bool {
        !self.back.is_empty()
    }

    /// True when there is a state to go forward to again.
    pub fn can_go_forward(&self) -> bool {
        !self.forward.is_empty()
    }

    /// Notes a change at this place, made now: typing on there goes on with the last step. Nothing
    /// leads forward from it.
    pub fn note(&mut self, before: Assessment, place: String, now: Timestamp) {
        self.forward.clear();
        let goes_on = |step: &&mut Step| {
            let soon = |last| now.duration_since(last) < PAUSE;
            step.place == place && step.last.is_some_and(soon)
        };
        let last = Some(now);
        if let Some(step) = self.back.last_mut().filter(goes_on) {
            step.last = last;
        } else {
            self.back.push(Step {
                before,
                place,
                last,
            });
            let surplus = self.back.len().saturating_sub(MAX_UNDO);
            self.back.drain(..surplus);
        }
    }

    /// Notes a state that nothing is typed on in.
    pub fn push(&mut self, before: Assessment) {
        self.back.push(Step {
            before,
            place: String::new(),
            last: None,
        });
    }

    /// Forgets what was gone back from.
    pub fn forget_forward(&mut self) {
        self.forward.clear();
    }

    /// The state to go back to.
    pub fn back(&mut self) -> Option<Assessment> {
        self.back.pop().map(|step| step.before)
    }

    /// Notes a state that was gone back from.
    pub fn leave(&mut self, left: Assessment) {
        self.forward.push(left);
    }

    /// The state to go forward to.
    pub fn forward(&mut self) -> Option<Assessment> {
        self.forward.pop()
    }
}
