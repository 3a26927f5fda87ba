//! What can be said about answers: conditions, and reading what they are about.

use serde::{Deserialize, Serialize};

use super::Rating;

/// What can be said about answers, and about what follows from them.
///
/// Conditions are three-valued: one that depends on an answer that is missing or not known is
/// neither true nor false, but open. A question that is not asked makes every statement about
/// its answer false.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// The answer is, or includes, this value.
    Is(String, String),
    /// The answer is, or includes, one of these values.
    AnyOf(String, Vec<String>),
    /// The answer is given and not "not known".
    Answered(String),
    /// The answer is given as "not known".
    Unknown(String),
    /// All hold.
    All(Vec<Condition>),
    /// One holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// So many of them hold.
    AtLeast(u32, Vec<Condition>),
    /// The factor has one of these ratings. Not for `asked_when` and rules.
    Rated(String, Vec<Rating>),
    /// At least so many given answers indicate one of these ratings for the factor.
    Indicated(String, Vec<Rating>, u32),
    /// The rule fired.
    Fired(String),
    /// The safeguards reach the required level. Only for ratings of safeguards, and verdicts.
    Sufficient,
    /// The required level is one of these. Only for ratings of safeguards, and verdicts.
    Required(Vec<String>),
    /// Holds always: the last of a list.
    Always,
}

impl Condition {
    /// This condition and every one inside it.
    pub fn walk(&self) -> Vec<&Self> {
        let mut found = vec![self];
        match self {
            Self::All(parts) | Self::Any(parts) | Self::AtLeast(_, parts) => {
                found.extend(parts.iter().flat_map(Self::walk));
            }
            Self::Not(part) => found.extend(part.walk()),
            _ => {}
        }
        found
    }

    /// The ids of the questions whose answers it names.
    pub fn questions(&self) -> Vec<&str> {
        self.walk().into_iter().filter_map(Self::question).collect()
    }

    /// The question that this very condition is about.
    pub fn question(&self) -> Option<&str> {
        match self {
            Self::Is(id, _) | Self::AnyOf(id, _) | Self::Answered(id) | Self::Unknown(id) => {
                Some(id)
            }
            _ => None,
        }
    }

    /// The values it compares its question's answer with.
    pub fn values(&self) -> &[String] {
        match self {
            Self::Is(_, value) => std::slice::from_ref(value),
            Self::AnyOf(_, values) => values,
            _ => &[],
        }
    }

    /// True when it needs ratings or levels, which exist only after the answers were rated.
    pub fn needs_ratings(&self) -> bool {
        self.walk().into_iter().any(|part| {
            matches!(
                part,
                Self::Rated(..) | Self::Indicated(..) | Self::Sufficient | Self::Required(_)
            )
        })
    }
}
