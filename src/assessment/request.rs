//! What the recipient asked for and stated, kept as it came. A record apart from the answers, like
//! result, opinion and decision: the answers are the controller's, whoever stated them first, and
//! what became of a statement is told by comparing the two.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::answer::Value;
use super::hash::Hash;
use super::record::Assessment;

/// Whose file it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The controller's: it tests and decides.
    #[default]
    Controller,
    /// The recipient's: it asks and states.
    Recipient,
}

/// The request that an assessment began with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// Who states, as the request names the recipient.
    pub by: String,
    /// When its document says that it was issued.
    #[serde(default)]
    pub issued: Option<Timestamp>,
    /// The SHA-256 of its document, which is kept as evidence.
    pub document: Hash,
    /// The recipient's signature, which was intact; `None` when nobody signed for it.
    #[serde(default)]
    pub signature: Option<RequestSignature>,
    /// What it states, by the questions' ids.
    pub statements: BTreeMap<String, Statement>,
}

/// Who signed the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestSignature {
    /// The name in the certificate.
    pub signer: String,
    /// The SHA-256 of the certificate.
    pub certificate: Hash,
    /// When, by a timestamp's clock or else the signer's own.
    #[serde(default)]
    pub time: Option<Timestamp>,
    /// True when the certificate led to one that was trusted at the import.
    #[serde(default)]
    pub trusted: bool,
}

/// What the recipient states on one question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// Its answer.
    pub value: Value,
    /// Its reasons.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// What became of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The answer is what was stated, and nobody has confirmed it yet.
    Unconfirmed,
    /// The controller has confirmed the answer as it was stated.
    Confirmed,
    /// The controller has given another answer or other reasons.
    Changed,
    /// There is no answer any more.
    Dropped,
}

impl Side {
    /// True for the controller's.
    pub fn is_controller(&self) -> bool {
        *self == Self::Controller
    }
}

impl Assessment {
    /// True for the recipient's file.
    pub fn is_request(&self) -> bool {
        self.side == Side::Recipient
    }

    /// What the recipient stated on a question.
    pub fn statement(&self, id: &str) -> Option<&Statement> {
        self.request.as_ref()?.statements.get(id)
    }

    /// What became of the recipient's statement on a question; `None` where there is none.
    pub fn standing(&self, id: &str) -> Option<Standing> {
        let statement = self.statement(id)?;
        Some(match self.answers.get(id) {
            None => Standing::Dropped,
            Some(answer) if answer.value != statement.value => Standing::Changed,
            Some(answer) if answer.reason != statement.reason => Standing::Changed,
            Some(answer) if answer.to_confirm => Standing::Unconfirmed,
            Some(_) => Standing::Confirmed,
        })
    }
}
