//! The part of a questionnaire that the recipient answers: the facts that it knows better than
//! anyone. What they mean is for the controller to say.

use std::collections::BTreeSet;

use super::{Field, Method, Question, QuestionEntry, Questionnaire};

impl Questionnaire {
    /// Without these no request can say who asks whom for what.
    pub const OF_REQUEST: [Field; 3] = [Field::Controller, Field::Recipient, Field::NewPurpose];

    /// What a request is answered under: the questions that the recipient may state, without any
    /// rule, so that no request has a result. Its hash is another than that of the whole.
    #[must_use]
    pub fn of_recipient(&self) -> Self {
        let stated: BTreeSet<String> = self.stated().map(|one| one.id.clone()).collect();
        let mut part = self.clone();
        for step in &mut part.steps {
            step.questions.retain(|entry| match entry {
                QuestionEntry::Own(question) => stated.contains(&question.id),
                QuestionEntry::Shared(_) => false,
            });
        }
        part.steps.retain(|step| !step.questions.is_empty());
        part.rules.clear();
        part.contradictions.clear();
        part.method = Method::default();
        part
    }

    /// True when a request can be made under it.
    pub fn takes_requests(&self) -> bool {
        let fills = |field| self.stated().any(|question| question.fills == Some(field));
        Self::OF_REQUEST.into_iter().all(fills)
    }

    /// The question with this id, where it is one that the recipient may state.
    pub fn stated_by_recipient(&self, id: &str) -> Option<&Question> {
        self.stated().find(|question| question.id == id)
    }

    /// What the recipient may state. A shared question whose condition rests on a question that the
    /// recipient may not state is for the controller, like that one.
    fn stated(&self) -> impl Iterator<Item = &Question> {
        let mut known = BTreeSet::new();
        self.questions().filter(move |question| {
            let mut conditions = question.asked_when.iter();
            let rests =
                conditions.all(|one| one.questions().into_iter().all(|id| known.contains(id)));
            let stated = question.recipient_states && rests;
            if stated {
                known.insert(question.id.as_str());
            }
            stated
        })
    }
}
