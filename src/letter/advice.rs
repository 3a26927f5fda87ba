//! What the data protection officer's opinion has to say before a letter can rest on it.

use crate::assessment::{Assessment, Opinion, Tenor};

use super::requirements::Obstacle;

/// The opinion, where one was given.
pub(super) fn given(assessment: &Assessment) -> Option<&Opinion> {
    let opinion = assessment.opinion.as_ref()?;
    (opinion.tenor != Tenor::NotSought).then_some(opinion)
}

/// What is wrong with the opinion: nobody can weigh what is not said, nor heed what is said afterwards.
pub(super) fn obstacles(assessment: &Assessment) -> Vec<Obstacle> {
    let Some(opinion) = given(assessment) else {
        return Vec::new();
    };
    let objects = matches!(opinion.tenor, Tenor::Against | Tenor::WithReservations);
    let silent = objects && opinion.reasons.trim().is_empty();
    let decided = assessment.decision.as_ref().map(|decision| decision.date);
    let late = opinion
        .date
        .zip(decided)
        .is_some_and(|(given, decided)| given > decided);
    let silent = silent.then_some(Obstacle::OpinionReasonsNeeded);
    let late = late.then_some(Obstacle::OpinionAfterDecision);
    silent.into_iter().chain(late).collect()
}
