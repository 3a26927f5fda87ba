//! What an author may have overlooked in what the recipient may state: a question that depends on
//! one for the controller, and a request that could not say who asks whom for what.
//!
//! Looks at marks in the author's own file alone: what is shared can't be mended there, and what
//! does not fit is left out of requests.

use super::error::Kind;
use super::lint::Linter;
use super::{Question, Questionnaire};

/// The questions of a request stand by themselves, and are enough for one.
pub(super) fn request(linter: &mut Linter<'_>) {
    let (questionnaire, own) = (linter.questionnaire, linter.texts.start().0);
    let is_own = |id: &str| linter.texts.of_id(id).0 == own;
    let marked = questionnaire.questions().filter(|one| one.recipient_states);
    let marked: Vec<&Question> = marked.filter(|one| is_own(&one.id)).collect();
    for question in &marked {
        let conditions = question.asked_when.iter();
        for id in conditions.flat_map(|condition| condition.questions()) {
            // A dangling id is a finding already.
            let named = questionnaire.question(id);
            if named.is_some_and(|one| !one.recipient_states) {
                let kind = Kind::NotStated {
                    owner: question.id.clone(),
                    question: id.to_owned(),
                };
                linter.report(linter.texts.within(&question.id, id), kind);
            }
        }
    }
    if marked.is_empty() {
        return;
    }
    for field in Questionnaire::OF_REQUEST {
        let question = questionnaire.filling(field);
        if let Some(question) = question.filter(|one| !one.recipient_states) {
            let kind = Kind::RequestLacks(field.name().to_owned());
            linter.report_on(&question.id, kind);
        }
    }
}
