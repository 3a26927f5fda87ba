//! What can be done to an assessment. Menu, button, shortcut, command line and test share these.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::assessment::{Answer, Assessment, Decision, Evidence, Opinion, Value, Withdrawal};

/// One change, or a step back or forward.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// What the officer calls the assessment.
    Title(String),
    /// Answers a question; `None` takes the answer back.
    Answer(String, Option<Value>),
    /// Confirms an answer whose question was reworded.
    Confirm(String),
    /// Takes an answer over from another state, with all that stands beside it.
    TakeOver(String, Option<Box<Answer>>),
    /// Why the answer is so.
    Reason(String, String),
    /// A private note beside the answer.
    Note(String, String),
    /// Who answers for a safeguard.
    Owner(String, String),
    /// By when a safeguard has to be in place.
    Due(String, Option<Date>),
    /// The data protection officer's opinion.
    Opinion(Option<Opinion>),
    /// The controller's decision.
    Decision(Option<Decision>),
    /// That the controller withdraws its authorization.
    Withdrawal(Option<Withdrawal>),
    /// Records a file as evidence, in place of its record if it has one; the file is there already.
    AddEvidence(Evidence),
    /// Takes the record of evidence with this name away; the file stays where it is.
    RemoveEvidence(String),
    /// Says what the evidence with this name is.
    DescribeEvidence(String, String),
    /// One step back.
    Undo,
    /// One step forward again.
    Redo,
}

impl Command {
    /// What it changes: a run of changes in one place is undone at once.
    pub(super) fn place(&self) -> String {
        match self {
            Self::Answer(id, _) | Self::Confirm(id) => id.clone(),
            Self::TakeOver(id, _) => format!("{id}/take-over"),
            Self::Reason(id, _) => format!("{id}/reason"),
            Self::Note(id, _) => format!("{id}/note"),
            Self::Owner(id, _) => format!("{id}/owner"),
            Self::Due(id, _) => format!("{id}/due"),
            Self::Title(_) => "title/".to_owned(),
            // To decide otherwise takes reasons away: that is a step of its own.
            Self::Opinion(one) => format!("opinion/{:?}", one.as_ref().map(|one| one.tenor)),
            Self::Decision(one) => format!("decision/{:?}", one.as_ref().map(|one| one.kind)),
            Self::Withdrawal(_) => "withdrawal/".to_owned(),
            Self::AddEvidence(evidence) => format!("evidence/{}", evidence.name),
            Self::RemoveEvidence(name) => format!("evidence/{name}/remove"),
            Self::DescribeEvidence(name, _) => format!("evidence/{name}/description"),
            Self::Undo | Self::Redo => String::new(),
        }
    }

    /// Carries it out.
    pub(super) fn carry_out(self, assessment: &mut Assessment, now: Timestamp) {
        match self {
            Self::Answer(id, None) | Self::TakeOver(id, None) => {
                drop(assessment.answers.remove(&id));
            }
            Self::TakeOver(id, Some(answer)) => {
                assessment.answers.insert(id, *answer);
            }
            Self::Answer(id, Some(value)) => {
                let known = assessment
                    .answers
                    .get(&id)
                    .is_some_and(|answer| answer.value == value && !answer.to_confirm);
                if !known {
                    edit(assessment, id, now, |answer| {
                        answer.value = value;
                        answer.to_confirm = false;
                    });
                }
            }
            Self::Confirm(id) => beside(assessment, id, now, |answer| answer.to_confirm = false),
            Self::Reason(id, text) => beside(assessment, id, now, |answer| answer.reason = text),
            // It leaves no trace in a document, not even the time.
            Self::Note(id, text) => {
                if let Some(answer) = assessment.answers.get_mut(&id) {
                    answer.note = text;
                }
            }
            Self::Owner(id, text) => beside(assessment, id, now, |answer| answer.owner = text),
            Self::Due(id, date) => beside(assessment, id, now, |answer| answer.due = date),
            Self::Title(text) => assessment.title = text,
            Self::Opinion(opinion) => assessment.opinion = opinion,
            Self::Decision(decision) => assessment.decision = decision,
            Self::Withdrawal(withdrawal) => assessment.withdrawal = withdrawal,
            Self::AddEvidence(evidence) => match recorded(assessment, &evidence.name) {
                Some(known) => *known = evidence,
                None => assessment.evidence.push(evidence),
            },
            Self::RemoveEvidence(name) => assessment.evidence.retain(|one| one.name != name),
            Self::DescribeEvidence(name, text) => {
                if let Some(known) = recorded(assessment, &name) {
                    known.description = text;
                }
            }
            Self::Undo | Self::Redo => {}
        }
    }
}

fn recorded<'a>(assessment: &'a mut Assessment, name: &str) -> Option<&'a mut Evidence> {
    assessment.evidence.iter_mut().find(|one| one.name == name)
}

/// Changes what stands beside an answer. Where there is none yet, there is nothing beside it.
fn beside(
    assessment: &mut Assessment,
    id: String,
    now: Timestamp,
    change: impl FnOnce(&mut Answer),
) {
    if assessment.answers.contains_key(&id) {
        edit(assessment, id, now, change);
    }
}

fn edit(assessment: &mut Assessment, id: String, now: Timestamp, change: impl FnOnce(&mut Answer)) {
    let answer = assessment
        .answers
        .entry(id)
        .or_insert_with(|| Answer::new(Value::Unknown));
    change(answer);
    answer.changed = Some(now);
}
