//! One assessment as it stands in its file: the question put to a questionnaire, the answers,
//! the opinion, the decision. Does not know what the answers mean.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::questionnaire::Questionnaire;

use super::answer::Answers;
use super::event::{Event, Happening};
use super::evidence::Evidence;
use super::hash::Hash;
use super::request::{Request, Side};
use super::unknown::UnknownField;
use super::withdrawal::Withdrawal;

/// One file, one further processing, one authorization.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    /// What a register shows without reading on; written anew at each save, never a source of truth.
    #[serde(default)]
    pub summary: Summary,
    /// Whose file it is.
    #[serde(default, skip_serializing_if = "Side::is_controller")]
    pub side: Side,
    /// The questionnaire that is answered.
    pub questionnaire: QuestionnaireRef,
    /// What the officer calls it.
    #[serde(default)]
    pub title: String,
    /// The answers by question id; also those that are not asked any more.
    #[serde(default, deserialize_with = "super::answer::unique")]
    pub answers: Answers,
    /// What the recipient stated, as it stated it; the answers are the controller's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<Request>,
    /// What the data protection officer says.
    #[serde(default)]
    pub opinion: Option<Opinion>,
    /// What the controller decided.
    #[serde(default)]
    pub decision: Option<Decision>,
    /// That the controller has withdrawn its authorization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawal: Option<Withdrawal>,
    /// What happened to the file, oldest first.
    #[serde(default)]
    pub history: Vec<Event>,
    /// The hash of the last event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<Hash>,
    /// What the answers rest on; the files lie beside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// The questionnaire's essence, so that the file can be read, scored and printed when no program
    /// ships that text any more. Its hash stands above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy: Option<Arc<Questionnaire>>,
    /// Fields of the file that this version does not know; a save puts them back.
    #[serde(skip)]
    pub unknown: Vec<UnknownField>,
}

/// The head of a file, for registers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Summary {
    /// The title.
    pub title: String,
    /// The controller's name.
    pub controller: String,
    /// The recipient's name.
    pub recipient: String,
    /// The outcome's name at the last save, or empty.
    pub outcome: String,
    /// The decision's name, or empty.
    pub decision: String,
    /// The review date.
    pub review: Option<Date>,
}

/// Which questionnaire, and exactly which text of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionnaireRef {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// SHA-256 of its content in hexadecimal, shared parts included.
    pub hash: String,
}

/// The data protection officer's opinion (GDPR Articles 38 and 39).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opinion {
    /// Its tenor.
    pub tenor: Tenor,
    /// Why.
    #[serde(default)]
    pub reasons: String,
    /// When it was given.
    #[serde(default)]
    pub date: Option<Date>,
}

/// The tenor of an opinion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tenor {
    /// In favour.
    For,
    /// In favour, with reservations.
    WithReservations,
    /// Against.
    Against,
    /// Not sought.
    NotSought,
}

/// The controller's decision, a record apart from result and opinion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Authorized or refused.
    pub kind: DecisionKind,
    /// Why; needed where it departs from the result or from the opinion.
    #[serde(default)]
    pub reasons: String,
    /// On what a refusal rests.
    #[serde(default)]
    pub ground: Option<Ground>,
    /// What could be submitted anew after a refusal.
    #[serde(default)]
    pub resubmission: String,
    /// When it was taken.
    pub date: Date,
    /// Who decides for the controller.
    pub signatory: String,
    /// In what capacity.
    #[serde(default)]
    pub capacity: String,
}

/// Authorized or refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// The reuse is authorized, on the conditions of the letter.
    Authorize,
    /// The reuse is refused and remains prohibited.
    Refuse,
}

/// On what a refusal rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// The test was failed.
    TestFailed,
    /// The test is not open: consent or a law is needed.
    TestNotOpen,
    /// What was submitted does not allow a test.
    InsufficientInformation,
    /// A free decision despite a positive result; the CNIL leaves the controller free.
    FreeDecision,
}

impl Opinion {
    /// The same with another tenor. Reasons argue for one tenor: they do not go on with another.
    #[must_use]
    pub fn turned(self, tenor: Tenor) -> Self {
        if self.tenor == tenor {
            return self;
        }
        Self {
            tenor,
            reasons: String::new(),
            ..self
        }
    }
}

impl Decision {
    /// The same decided the other way. What argued for the one does not argue for the other, and what
    /// only a refusal says does not stay behind unseen.
    #[must_use]
    pub fn turned(self, kind: DecisionKind) -> Self {
        if self.kind == kind {
            return self;
        }
        Self {
            kind,
            reasons: String::new(),
            ground: None,
            resubmission: String::new(),
            ..self
        }
    }
}

impl Ground {
    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::TestFailed => "test_failed",
            Self::TestNotOpen => "test_not_open",
            Self::InsufficientInformation => "insufficient_information",
            Self::FreeDecision => "free_decision",
        }
    }
}

impl Assessment {
    /// An assessment without answers, made by nobody in particular.
    pub fn under(questionnaire: &Questionnaire, at: Timestamp) -> Self {
        Self::started(questionnaire, "", at)
    }

    /// An assessment without answers, under a questionnaire whose essence it keeps.
    pub fn started(questionnaire: &Questionnaire, who: &str, at: Timestamp) -> Self {
        Self::of_side(Side::Controller, questionnaire, who, at)
    }

    /// A request without statements, under the part of a questionnaire that the recipient answers.
    pub fn requested(part: &Questionnaire, who: &str, at: Timestamp) -> Self {
        Self::of_side(Side::Recipient, part, who, at)
    }

    fn of_side(side: Side, questionnaire: &Questionnaire, who: &str, at: Timestamp) -> Self {
        let mut new = Self {
            summary: Summary::default(),
            side,
            questionnaire: QuestionnaireRef::of(questionnaire),
            title: String::new(),
            answers: Answers::new(),
            request: None,
            opinion: None,
            decision: None,
            withdrawal: None,
            history: Vec::new(),
            head: None,
            evidence: Vec::new(),
            copy: Some(Arc::new(questionnaire.essence())),
            unknown: Vec::new(),
        };
        new.record(Event::new(Happening::Created, who, at));
        new
    }

    /// The same assessment without what must never reach a document: private notes, and fields of
    /// which this version can't know whether they are private.
    #[must_use]
    pub fn without_private_notes(&self) -> Self {
        let mut copy = self.clone();
        copy.unknown.clear();
        copy.answers
            .values_mut()
            .for_each(|answer| answer.note.clear());
        copy
    }

    /// True when both say the same, whatever happened to each on the way.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let Self {
            summary: _,
            side,
            questionnaire,
            title,
            answers,
            request,
            opinion,
            decision,
            withdrawal,
            history: _,
            head: _,
            evidence,
            copy: _,
            unknown,
        } = self;
        *side == other.side
            && *questionnaire == other.questionnaire
            && *title == other.title
            && *answers == other.answers
            && *request == other.request
            && *opinion == other.opinion
            && *decision == other.decision
            && *withdrawal == other.withdrawal
            && *evidence == other.evidence
            && *unknown == other.unknown
    }
}

impl QuestionnaireRef {
    /// What names exactly this text of a questionnaire.
    pub fn of(questionnaire: &Questionnaire) -> Self {
        Self {
            id: questionnaire.id.clone(),
            version: questionnaire.version,
            hash: questionnaire.hash(),
        }
    }
}
