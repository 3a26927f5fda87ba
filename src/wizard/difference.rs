//! Two assessments compared: what one answers otherwise than the other, question by question.

use serde::Serialize;

use crate::assessment::{Answer, Assessment};

/// One difference. `None` on the side that has nothing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// The question's id, or `side`, `title`, `request`, `opinion`, `decision`, `withdrawal`,
    /// `evidence`, `questionnaire`.
    pub about: String,
    /// What the recipient stated on the question, where one of them began with its request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated: Option<serde_json::Value>,
    /// What the first says.
    pub first: Option<serde_json::Value>,
    /// What the second says.
    pub second: Option<serde_json::Value>,
}

/// Every difference that a person made: neither times of change, nor history, nor summary count.
pub fn differences(first: &Assessment, second: &Assessment) -> Vec<Difference> {
    let records = [
        of("side", &first.side, &second.side),
        of("questionnaire", &first.questionnaire, &second.questionnaire),
        of("title", &first.title, &second.title),
        of("request", &first.request, &second.request),
        of("opinion", &first.opinion, &second.opinion),
        of("decision", &first.decision, &second.decision),
        of("withdrawal", &first.withdrawal, &second.withdrawal),
        of("evidence", &first.evidence, &second.evidence),
    ];
    let mut ids: Vec<&String> = first.answers.keys().chain(second.answers.keys()).collect();
    ids.sort();
    ids.dedup();
    let answers = ids.into_iter().filter_map(|id| {
        let said = |assessment: &Assessment| assessment.answers.get(id).map(without_time);
        let stated = second.statement(id).or_else(|| first.statement(id));
        let difference = of(id, &said(first), &said(second))?;
        Some(Difference {
            stated: stated.and_then(self::said),
            ..difference
        })
    });
    records.into_iter().flatten().chain(answers).collect()
}

fn without_time(answer: &Answer) -> Answer {
    Answer {
        changed: None,
        ..answer.clone()
    }
}

fn of<T: Serialize + PartialEq>(about: &str, first: &T, second: &T) -> Option<Difference> {
    (first != second).then(|| Difference {
        about: about.to_owned(),
        stated: None,
        first: said(first),
        second: said(second),
    })
}

/// What a side says, as in the JSON of the command line; an absent record says nothing.
fn said<T: Serialize>(value: &T) -> Option<serde_json::Value> {
    serde_json::to_value(value)
        .ok()
        .filter(|value| !value.is_null())
}
