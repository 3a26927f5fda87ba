//! The history as a chain: each event names the hash of the one before it, the file's head names
//! the last one, and the last one names what the assessment says.
//!
//! It shows what was changed by hand. It does not prove who changed it: whoever can write the file
//! can also write a whole new chain. A signed document holds the head of its day.

use std::collections::BTreeMap;

use serde::Serialize;

use super::answer::Answer;
use super::event::{Event, Happening};
use super::evidence::Evidence;
use super::hash::{Hash, of_json};
use super::record::{Assessment, Decision, Opinion, QuestionnaireRef};
use super::request::{Request, Side};
use super::withdrawal::Withdrawal;

/// What is wrong with a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChainFault {
    /// The event with this number, from one, does not follow the one before it: that one was
    /// changed, or one between them was taken out.
    Broken(usize),
    /// The last event is not the one that the head of the file names.
    Head,
    /// The assessment does not say what it said at the last event.
    State,
}

/// What the assessment says, private notes apart.
#[derive(Serialize)]
struct State<'a> {
    #[serde(skip_serializing_if = "Side::is_controller")]
    side: Side,
    questionnaire: &'a QuestionnaireRef,
    title: &'a str,
    answers: BTreeMap<&'a str, Answer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request: &'a Option<Request>,
    opinion: &'a Option<Opinion>,
    decision: &'a Option<Decision>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawal: &'a Option<Withdrawal>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    evidence: &'a [Evidence],
}

impl Assessment {
    /// Writes an event down as the newest, tied to the one before it and to what is said now.
    pub fn record(&mut self, mut event: Event) {
        event.state = Some(self.state());
        self.append(event);
    }

    /// Writes down as the newest an event about another state than the present one.
    pub(crate) fn record_of(&mut self, state: &Self, mut event: Event) {
        event.state = Some(state.state());
        self.append(event);
    }

    /// Ties an event to the one before it.
    pub(super) fn append(&mut self, mut event: Event) {
        event.previous = self.head;
        self.head = Some(event.hash());
        self.history.push(event);
    }

    /// The SHA-256 of what it says.
    pub fn state(&self) -> Hash {
        let answers = self.answers.iter();
        of_json(&State {
            side: self.side,
            questionnaire: &self.questionnaire,
            title: &self.title,
            answers: answers
                .map(|(id, answer)| (id.as_str(), answer.without_note()))
                .collect(),
            request: &self.request,
            opinion: &self.opinion,
            decision: &self.decision,
            withdrawal: &self.withdrawal,
            evidence: &self.evidence,
        })
    }

    /// True once a document of it was signed, or its authorization is withdrawn. A revision, and a
    /// copy under another version of the questionnaire, begin anew.
    pub fn is_final(&self) -> bool {
        let signed = |event: &Event| event.what == Happening::Signed;
        self.withdrawal.is_some() || self.since_begun().any(signed)
    }

    /// True once the notice of its withdrawal was signed.
    pub fn has_signed_withdrawal(&self) -> bool {
        let last = |what: &Happening| self.since_begun().position(|event| event.what == *what);
        // From behind: the smaller number is the later event.
        let (signed, recorded) = (
            last(&Happening::Signed),
            last(&Happening::WithdrawalRecorded),
        );
        let after =
            matches!((signed, recorded), (Some(signed), Some(recorded)) if signed < recorded);
        self.withdrawal.is_some() && after
    }

    /// The events since it was begun, or begun anew, latest first.
    pub fn since_begun(&self) -> impl Iterator<Item = &Event> {
        let anew = |event: &&Event| matches!(event.what, Happening::Revised | Happening::Upgraded);
        self.history
            .iter()
            .rev()
            .take_while(move |event| !anew(event))
    }

    /// Everything that is wrong with the history, oldest first.
    pub fn chain_faults(&self) -> Vec<ChainFault> {
        let mut faults = Vec::new();
        let mut before = None;
        for (index, event) in self.history.iter().enumerate() {
            if event.previous != before {
                faults.push(ChainFault::Broken(index + 1));
            }
            before = Some(event.hash());
        }
        if self.head != before {
            faults.push(ChainFault::Head);
        }
        let last = self.history.last().and_then(|event| event.state);
        if last.is_some_and(|state| state != self.state()) {
            faults.push(ChainFault::State);
        }
        faults
    }

    /// Writes down what makes this differ from how it was recorded last: an event for answers, one
    /// for each other record. Nothing when nothing differs.
    pub(crate) fn record_changes(&mut self, since: &Self, who: &str, at: jiff::Timestamp) {
        let records = [
            (self.title != since.title, Happening::Titled),
            (self.opinion != since.opinion, Happening::OpinionRecorded),
            (self.decision != since.decision, Happening::DecisionRecorded),
            (
                self.withdrawal != since.withdrawal,
                Happening::WithdrawalRecorded,
            ),
            (
                self.evidence
                    .iter()
                    .any(|one| !since.evidence.contains(one)),
                Happening::EvidenceAdded,
            ),
            (
                since.evidence.iter().any(|one| !self.names(one)),
                Happening::EvidenceRemoved,
            ),
        ];
        let questions = self.answers_unlike(since);
        if !questions.is_empty() {
            let event = Event::new(Happening::Answered, who, at);
            self.record(Event { questions, ..event });
        }
        for (_, what) in records.into_iter().filter(|(differs, _)| *differs) {
            self.record(Event::new(what, who, at));
        }
    }

    /// True when this file is recorded, whatever it supports.
    fn names(&self, evidence: &Evidence) -> bool {
        self.evidence.iter().any(|one| one.name == evidence.name)
    }

    /// The questions whose answers differ, in order.
    fn answers_unlike(&self, other: &Self) -> Vec<String> {
        let ids = self.answers.keys().chain(other.answers.keys());
        let differs = |id: &&String| self.answers.get(*id) != other.answers.get(*id);
        let mut ids: Vec<String> = ids.filter(differs).cloned().collect();
        ids.sort();
        ids.dedup();
        ids
    }
}
