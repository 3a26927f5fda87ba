//! A trial: answers as if they were so, to see what becomes of the result. What was answered stays
//! apart, and is what counts until the person keeps what was tried.

use jiff::Timestamp;

use crate::assessment::{Answer, Assessment};
use crate::scoring::Change;

use super::command::Command;
use super::error::Error;
use super::session::Wizard;
use super::values::value;

/// One answer of a trial.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tried<'a> {
    /// The question's id.
    pub question: &'a str,
    /// What was answered; `None` where nothing was.
    pub before: Option<&'a Answer>,
    /// What is tried.
    pub now: &'a Answer,
}

impl Wizard {
    /// Answers as if it were so, on top of what is tried already. It is no step back.
    pub fn try_out(&mut self, changes: &[Change], now: Timestamp) {
        if self.is_read_only() || self.is_final() {
            return;
        }
        let before = self.assessment.clone();
        for Change { question, to } in changes {
            let asked = self.questionnaire().question(question);
            let Some(Ok(value)) = asked.map(|asked| value(asked, to)) else {
                continue;
            };
            let answer = Command::Answer(question.clone(), Some(value));
            answer.carry_out(&mut self.assessment, now);
        }
        if before != self.assessment {
            self.before_trial.get_or_insert(Box::new(before));
            self.take_stock();
        }
    }

    /// True while answers are tried out.
    pub fn is_trying(&self) -> bool {
        self.before_trial.is_some()
    }

    /// What is tried, in the order of the questions; nothing when there is no trial.
    pub fn tried(&self) -> impl Iterator<Item = Tried<'_>> {
        let before = self.before_trial.as_deref();
        let questions = self.questionnaire().questions();
        questions.filter_map(move |question| {
            let before = before?.answers.get(&question.id);
            let now = self.answer(&question.id)?;
            let same = before.is_some_and(|before| before.value == now.value);
            (!same).then_some(Tried {
                question: &question.id,
                before,
                now,
            })
        })
    }

    /// Makes answers of what was tried; one step back takes all of them away.
    pub fn keep_trial(&mut self, now: Timestamp) {
        let Some(before) = self.before_trial.take() else {
            return;
        };
        for (id, answer) in &mut self.assessment.answers {
            if before.answers.get(id) != Some(answer) {
                answer.changed = Some(now);
            }
        }
        self.step_from(*before);
        self.take_stock();
    }

    /// Ends the trial: everything is as it was before.
    pub fn drop_trial(&mut self) {
        if let Some(before) = self.before_trial.take() {
            self.assessment = *before;
            self.take_stock();
        }
    }

    /// Refuses what would make more of a trial than one.
    ///
    /// # Errors
    /// [`Error::Trying`].
    pub fn refuse_trial(&self) -> Result<(), Error> {
        if self.is_trying() {
            Err(Error::Trying)
        } else {
            Ok(())
        }
    }

    /// What is answered, whatever is tried.
    pub(super) fn answered(&self) -> &Assessment {
        self.before_trial.as_deref().unwrap_or(&self.assessment)
    }

    /// The same and what is tried, for what happens to both.
    pub(super) fn states_mut(&mut self) -> impl Iterator<Item = &mut Assessment> {
        std::iter::once(&mut self.assessment).chain(self.before_trial.as_deref_mut())
    }
}
