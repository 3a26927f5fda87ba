//! The draft of what the persons concerned are told.

use crate::assessment::{Assessment, DecisionKind};
use crate::language::Language;
use crate::letter;
use crate::questionnaire::Questionnaire;
use crate::scoring::score;

/// A first draft out of the answers, as plain text; what is open stands in brackets.
pub fn notice_draft(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    language: Language,
) -> String {
    let score = score(questionnaire, &assessment.answers);
    letter::notice(questionnaire, assessment, &score, language)
}

/// True when there is nothing that anybody could be told of: the reuse is refused, or its authorization
/// is withdrawn.
pub fn nothing_to_notify(assessment: &Assessment) -> bool {
    let decided = assessment.decision.as_ref().map(|decision| decision.kind);
    decided == Some(DecisionKind::Refuse) || assessment.withdrawal.is_some()
}
