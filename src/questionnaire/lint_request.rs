//! What an author may have overlooked in what the recipient may state: a question that depends on
//! one for the controller, and a request that could not say who asks whom for what.
//!
//! Looks at marks in the author's own file alone: what is shared can't be mended there, and what
//! does not fit is left out of requests.

use super::error::Kind;
use super::lint::Linter;
use super::{Condition, Question, Questionnaire};

/// The questions of a request stand by themselves, and are enough for one.
pub(super) fn request(linter: &mut Linter<'_>) {
    let (questionnaire, own) = (linter.questionnaire, linter.texts.start().0);
    let texts = linter.texts;
    // Asked of few: to find where a question stands is a search through the texts.
    let is_own = |id: &str| texts.of_id(id).0 == own;
    let marked = || questionnaire.questions().filter(|one| one.recipient_states);
    for question in marked() {
        let named = question.asked_when.iter().flat_map(Condition::questions);
        // A dangling id is a finding already.
        let named = named.filter(|id| is_unmarked(questionnaire.question(id)));
        for id in named.filter(|_| is_own(&question.id)) {
            let kind = Kind::NotStated {
                owner: question.id.clone(),
                question: id.to_owned(),
            };
            linter.report(texts.within(&question.id, id), kind);
        }
    }
    for field in Questionnaire::OF_REQUEST {
        let Some(question) = questionnaire
            .filling(field)
            .filter(|one| is_unmarked(Some(one)))
        else {
            continue;
        };
        if marked().any(|one| is_own(&one.id)) {
            let kind = Kind::RequestLacks(field.name().to_owned());
            linter.report_on(&question.id, kind);
        }
    }
}

fn is_unmarked(question: Option<&Question>) -> bool {
    question.is_some_and(|one| !one.recipient_states)
}
