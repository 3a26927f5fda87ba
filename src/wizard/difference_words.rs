//! How two assessments differ, as a person reads it.

use crate::assessment::{Answer, Assessment, Decision, DecisionKind, Opinion, Side, Value};
use crate::language::Texts;
use crate::letter::tenor_key;
use crate::questionnaire::Questionnaire;

use super::answer_words::answer_words;
use super::difference::differences;

/// One difference in words, each side on one or more lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DifferenceWords {
    /// The question's id, or the record's name, as in [`super::Difference`].
    pub id: String,
    /// The question, or what the record is called.
    pub about: String,
    /// What the first says.
    pub first: String,
    /// What the second says.
    pub second: String,
    /// What the recipient stated on the question, where one of them began with its request.
    pub stated: Option<String>,
}

impl DifferenceWords {
    /// The difference as lines of text: what it is about, `-` the first, `+` the second, `=` what the
    /// recipient stated.
    pub fn to_text(&self, texts: &Texts) -> String {
        let side = |mark: char, said: &str| format!("\n  {mark} {}", said.replace('\n', "\n    "));
        let sides = side('-', &self.first) + &side('+', &self.second);
        let stated = self.stated.as_ref().map(|stated| {
            let marked = texts.get("request-marked");
            side('=', &texts.labelled(&marked, stated))
        });
        let stated = stated.unwrap_or_default();
        format!("{}  {}{sides}{stated}\n", self.id, self.about)
    }
}

/// Every difference that a person made, in words; the question's texts are the given questionnaire's.
pub fn difference_words(
    texts: &Texts,
    questionnaire: &Questionnaire,
    first: &Assessment,
    second: &Assessment,
) -> Vec<DifferenceWords> {
    let found = differences(first, second).into_iter();
    let words = |id: String| DifferenceWords {
        about: name(texts, questionnaire, &id),
        first: said(texts, questionnaire, first, &id),
        second: said(texts, questionnaire, second, &id),
        stated: second
            .statement(&id)
            .or_else(|| first.statement(&id))
            .map(|one| {
                lines([
                    value(texts, questionnaire, &id, &one.value),
                    one.reason.clone(),
                ])
            }),
        id,
    };
    found.map(|one| words(one.about)).collect()
}

fn name(texts: &Texts, questionnaire: &Questionnaire, about: &str) -> String {
    match about {
        "side" | "request" => texts.get(&format!("request-about-{about}")),
        "questionnaire" | "title" | "opinion" | "decision" | "withdrawal" | "evidence" => {
            texts.get(&format!("files-about-{about}"))
        }
        id => {
            let question = questionnaire.question(id);
            question.map_or(id, |question| &question.text).to_owned()
        }
    }
}

/// What a state says about this; the same words for what is said by neither.
fn said(texts: &Texts, questionnaire: &Questionnaire, state: &Assessment, about: &str) -> String {
    let said = match about {
        "questionnaire" => {
            let used = &state.questionnaire;
            format!("{} {}", used.id, used.version)
        }
        "side" => texts.get(match state.side {
            Side::Controller => "request-side-controller",
            Side::Recipient => "request-side-recipient",
        }),
        "request" => of(state.request.as_ref(), |one| {
            lines([one.by.clone(), one.document.to_string()])
        }),
        "title" => state.title.clone(),
        "opinion" => of(state.opinion.as_ref(), |one| opinion(texts, one)),
        "decision" => of(state.decision.as_ref(), |one| decision(texts, one)),
        "withdrawal" => of(state.withdrawal.as_ref(), |one| {
            lines([texts.date(one.date), one.reasons.clone()])
        }),
        "evidence" => lines(state.evidence.iter().map(|one| one.name.clone())),
        id => of(state.answers.get(id), |one| {
            answer(texts, questionnaire, id, one)
        }),
    };
    if said.is_empty() {
        texts.get("files-differences-nothing")
    } else {
        said
    }
}

fn of<T>(record: Option<&T>, words: impl FnOnce(&T) -> String) -> String {
    record.map(words).unwrap_or_default()
}

fn lines(parts: impl IntoIterator<Item = String>) -> String {
    let full = parts.into_iter().filter(|part| !part.trim().is_empty());
    full.collect::<Vec<_>>().join("\n")
}

fn opinion(texts: &Texts, opinion: &Opinion) -> String {
    let date = opinion.date.map(|date| texts.date(date));
    let tenor = texts.get(tenor_key(opinion.tenor));
    lines([tenor, opinion.reasons.clone(), date.unwrap_or_default()])
}

fn decision(texts: &Texts, decision: &Decision) -> String {
    let kind = texts.get(match decision.kind {
        DecisionKind::Authorize => "decision-authorize",
        DecisionKind::Refuse => "decision-refuse",
    });
    let parts = [
        &decision.reasons,
        &decision.resubmission,
        &decision.signatory,
    ];
    let parts = parts.into_iter().cloned();
    lines([kind, texts.date(decision.date)].into_iter().chain(parts))
}

fn answer(texts: &Texts, questionnaire: &Questionnaire, id: &str, answer: &Answer) -> String {
    let value = value(texts, questionnaire, id, &answer.value);
    let due = answer.due.map(|date| texts.date(date)).unwrap_or_default();
    let beside = [&answer.reason, &answer.note, &answer.owner];
    let beside = beside.into_iter().cloned();
    lines([value].into_iter().chain(beside).chain([due]))
}

fn value(texts: &Texts, questionnaire: &Questionnaire, id: &str, value: &Value) -> String {
    match questionnaire.question(id) {
        Some(question) => answer_words(texts, question, value),
        // A question that is gone has no labels any more.
        None => value.options().join("\n"),
    }
}
