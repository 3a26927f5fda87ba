//! An assessment under another version of its questionnaire: what becomes of each question, the
//! old and the new result, and the copy. The original is never touched, and no answer is lost.

use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;

use crate::assessment::{Answers, Assessment, Event, Happening, QuestionnaireRef};
use crate::questionnaire::{Outcome, Questionnaire, Versions};
use crate::scoring::{Score, score};

use super::error::Error;
use super::session::Wizard;

/// What an upgrade does.
#[derive(Clone, Debug, Serialize)]
pub struct Upgrade {
    /// The version before.
    pub from: u32,
    /// The version now.
    pub to: u32,
    /// What became of the questions.
    #[serde(flatten)]
    pub questions: Versions,
    /// The outcome before.
    pub outcome_before: Outcome,
    /// What the answers point to now.
    pub outcome_after: Outcome,
    /// The result before.
    #[serde(skip)]
    pub before: Score,
    /// The result now.
    #[serde(skip)]
    pub after: Score,
    /// The assessment under the other version.
    #[serde(skip)]
    pub assessment: Assessment,
}

/// Everything that an upgrade needs, for a face that has it worked out elsewhere.
#[derive(Clone, Debug)]
pub struct Upgrading {
    /// What it was answered under.
    pub old: Arc<Questionnaire>,
    /// What it is put under.
    pub new: Arc<Questionnaire>,
    /// The state that is copied.
    pub state: Assessment,
    /// Who does it.
    pub who: String,
    /// When.
    pub now: Timestamp,
}

impl Upgrading {
    /// Works it out.
    pub fn run(&self) -> Upgrade {
        upgrade(&self.old, &self.new, &self.state, &self.who, self.now)
    }
}

impl Wizard {
    /// The upgrade of the present state to a version of its questionnaire. An opinion and a decision are
    /// on the result that they knew: the copy begins as a revision, to be decided on anew.
    pub fn upgrading(&self, new: &Arc<Questionnaire>, now: Timestamp) -> Upgrading {
        let Assessment {
            opinion, decision, ..
        } = &self.assessment;
        let state = if self.is_final() || opinion.is_some() || decision.is_some() {
            self.revised(now)
        } else {
            self.recorded_now(now)
        };
        Upgrading {
            old: Arc::clone(self.base()),
            new: Arc::clone(new),
            state,
            who: self.desk.person.clone(),
            now,
        }
    }

    /// The copy that an upgrade of this assessment makes: it has no file yet.
    ///
    /// # Errors
    /// As [`Wizard::of`], for a file of a newer program, and [`Error::Trying`].
    pub fn upgraded(&self, upgrade: &Upgrade) -> Result<Self, Error> {
        self.refuse_newer()?;
        self.refuse_trial()?;
        let mut copy = Self::of(&self.desk, upgrade.assessment.clone())?;
        copy.former = Some(Arc::new(self.questionnaire().clone()));
        copy.evidence = self.evidence.clone();
        copy.unsaved = true;
        copy.protection.clone_from(&self.protection);
        Ok(copy)
    }
}

/// Puts an assessment under another version of its questionnaire. Answers to reworded questions
/// are kept and have to be confirmed; answers to questions that are gone are kept and left out.
pub fn upgrade(
    old: &Questionnaire,
    new: &Arc<Questionnaire>,
    assessment: &Assessment,
    who: &str,
    now: Timestamp,
) -> Upgrade {
    let questions = new.since(old);
    let mut upgraded = assessment.clone();
    upgraded.questionnaire = QuestionnaireRef::of(new);
    upgraded.copy = Some(Arc::new(new.essence()));
    upgraded.answers = carried_over(&assessment.answers, &questions);
    upgraded.record(Event::new(Happening::Upgraded, who, now));
    let before = score(old, &assessment.answers);
    let after = score(new, &upgraded.answers);
    Upgrade {
        from: old.version,
        to: new.version,
        outcome_before: before.provisional,
        outcome_after: after.provisional,
        before,
        after,
        questions,
        assessment: upgraded,
    }
}

fn carried_over(answers: &Answers, questions: &Versions) -> Answers {
    let mut carried = answers.clone();
    let successions = || questions.unchanged.iter().chain(&questions.reworded);
    for succession in successions() {
        let earlier = succession.renamed_from.as_ref();
        if let Some(answer) = earlier.and_then(|id| carried.remove(id)) {
            carried.insert(succession.id.clone(), answer);
        }
    }
    for succession in &questions.reworded {
        if let Some(answer) = carried.get_mut(&succession.id) {
            answer.to_confirm = true;
        }
    }
    carried
}
