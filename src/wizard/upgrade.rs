//! An assessment under another version of its questionnaire: what becomes of each question, the
//! old and the new result, and the copy. The original is never touched, and no answer is lost.

use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;

use crate::assessment::{Answers, Assessment, Event, Happening, QuestionnaireRef};
use crate::questionnaire::{Outcome, Questionnaire, Versions};
use crate::scoring::score;

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
    /// The assessment under the other version.
    #[serde(skip)]
    pub assessment: Assessment,
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
    Upgrade {
        from: old.version,
        to: new.version,
        outcome_before: score(old, &assessment.answers).provisional,
        outcome_after: score(new, &upgraded.answers).provisional,
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
