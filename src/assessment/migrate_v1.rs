//! From format 1 to format 2: the history becomes a chain, and its events name a person.
//!
//! Format 1 (versions before 0.2) wrote what happened as a bare word, and neither who did it nor
//! what the assessment said then. Nothing else changed.

use std::sync::Arc;

use jiff::Timestamp;
use serde::Deserialize;

use crate::questionnaire::Questionnaire;

use super::answer::Answers;
use super::event::{Event, Happening};
use super::evidence::Evidence;
use super::record::{Assessment, Decision, Opinion, QuestionnaireRef, Summary};
use super::request::Side;
use super::withdrawal::Withdrawal;

/// The format that this reads; it gives the next one.
pub(super) const FROM: u32 = 1;

/// The whole file in format 1.
#[derive(Deserialize)]
#[serde(rename = "Repurpose")]
pub(super) struct Whole {
    #[allow(
        dead_code,
        reason = "told from the head before; here so that it counts as known"
    )]
    format: u32,
    #[allow(dead_code, reason = "as above")]
    program: String,
    assessment: Old,
}

#[derive(Deserialize)]
#[serde(rename = "Assessment")]
struct Old {
    #[serde(default)]
    summary: Summary,
    questionnaire: QuestionnaireRef,
    #[serde(default)]
    title: String,
    #[serde(default, deserialize_with = "super::answer::unique")]
    answers: Answers,
    #[serde(default)]
    opinion: Option<Opinion>,
    #[serde(default)]
    decision: Option<Decision>,
    #[serde(default)]
    withdrawal: Option<Withdrawal>,
    #[serde(default)]
    history: Vec<OldEvent>,
    #[serde(default)]
    evidence: Vec<Evidence>,
    #[serde(default)]
    copy: Option<Arc<Questionnaire>>,
}

#[derive(Deserialize)]
#[serde(rename = "Event")]
struct OldEvent {
    at: Timestamp,
    what: OldHappening,
    #[serde(default)]
    questions: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum OldHappening {
    Created,
    Answered,
    OpinionRecorded,
    DecisionRecorded,
    WithdrawalRecorded,
    EvidenceAdded,
    EvidenceRemoved,
    Exported,
    Upgraded,
}

impl Whole {
    /// The same assessment in the next format.
    pub fn migrated(self) -> Assessment {
        let old = self.assessment;
        let mut assessment = Assessment {
            summary: old.summary,
            side: Side::Controller,
            questionnaire: old.questionnaire,
            title: old.title,
            answers: old.answers,
            request: None,
            opinion: old.opinion,
            decision: old.decision,
            withdrawal: old.withdrawal,
            history: Vec::new(),
            head: None,
            evidence: old.evidence,
            copy: old.copy,
            unknown: Vec::new(),
        };
        for event in old.history {
            assessment.append(event.migrated());
        }
        assessment
    }
}

impl OldEvent {
    fn migrated(self) -> Event {
        let what = match self.what {
            OldHappening::Created => Happening::Created,
            OldHappening::Answered => Happening::Answered,
            OldHappening::OpinionRecorded => Happening::OpinionRecorded,
            OldHappening::DecisionRecorded => Happening::DecisionRecorded,
            OldHappening::WithdrawalRecorded => Happening::WithdrawalRecorded,
            OldHappening::EvidenceAdded => Happening::EvidenceAdded,
            OldHappening::EvidenceRemoved => Happening::EvidenceRemoved,
            OldHappening::Exported => Happening::Exported,
            OldHappening::Upgraded => Happening::Upgraded,
        };
        Event {
            questions: self.questions,
            ..Event::new(what, "", self.at)
        }
    }
}
