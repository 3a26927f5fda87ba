//! What happened to a file: who, when, what, each event tied to the one before it.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::hash::{Hash, of_json};

/// One event of the history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// Who, as the settings or the computer name the person; empty where nobody was asked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// What.
    pub what: Happening,
    /// Ids of the questions concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<String>,
    /// The SHA-256 of the document concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Hash>,
    /// The SHA-256 of what the assessment said then; unknown in files of format 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Hash>,
    /// The hash of the event before; none before the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<Hash>,
}

/// What can happen to a file. A word of a later version is kept as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// It was made.
    Created,
    /// Answers were taken over from a request, or from another assessment.
    Imported,
    /// Answers were changed.
    Answered,
    /// It was given another title.
    Titled,
    /// The opinion was recorded.
    OpinionRecorded,
    /// The decision was recorded or withdrawn.
    DecisionRecorded,
    /// The withdrawal of the authorization was recorded or taken back.
    WithdrawalRecorded,
    /// Evidence was added, or what it supports was changed.
    EvidenceAdded,
    /// Evidence was taken out; its file may still lie beside.
    EvidenceRemoved,
    /// Something else than Repurpose changed what it says.
    ChangedElsewhere,
    /// The document was exported.
    Exported,
    /// A document of it was signed.
    Signed,
    /// It was put under another version of its questionnaire.
    Upgraded,
    /// A revision was begun: opinion and decision are to be given anew.
    Revised,
    /// Something that this version has no word for.
    Other(String),
}

/// Every happening with its word in the file.
const WORDS: [(&str, Happening); 14] = [
    ("created", Happening::Created),
    ("imported", Happening::Imported),
    ("answered", Happening::Answered),
    ("titled", Happening::Titled),
    ("opinion_recorded", Happening::OpinionRecorded),
    ("decision_recorded", Happening::DecisionRecorded),
    ("withdrawal_recorded", Happening::WithdrawalRecorded),
    ("evidence_added", Happening::EvidenceAdded),
    ("evidence_removed", Happening::EvidenceRemoved),
    ("changed_elsewhere", Happening::ChangedElsewhere),
    ("exported", Happening::Exported),
    ("signed", Happening::Signed),
    ("upgraded", Happening::Upgraded),
    ("revised", Happening::Revised),
];

impl Event {
    /// An event about no question and no document, not yet tied to a history.
    pub fn new(what: Happening, who: &str, at: Timestamp) -> Self {
        Self {
            at,
            who: who.to_owned(),
            what,
            questions: Vec::new(),
            document: None,
            state: None,
            previous: None,
        }
    }

    /// What the next event names as the hash of the one before it: SHA-256 over its fields as a
    /// JSON list, in the order `previous, at, who, what, questions, document, state`.
    pub fn hash(&self) -> Hash {
        of_json(&(
            &self.previous,
            self.at,
            &self.who,
            &self.what,
            &self.questions,
            &self.document,
            &self.state,
        ))
    }
}

impl Happening {
    /// Its word in the file.
    pub fn word(&self) -> &str {
        match self {
            Self::Other(word) => word,
            known => WORDS
                .iter()
                .find(|(_, one)| one == known)
                .map_or("", |(word, _)| word),
        }
    }
}

impl Serialize for Happening {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

impl<'de> Deserialize<'de> for Happening {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = Cow::<str>::deserialize(deserializer)?;
        let known = WORDS.into_iter().find(|(one, _)| *one == word);
        Ok(known.map_or_else(|| Self::Other(word.into_owned()), |(_, known)| known))
    }
}
