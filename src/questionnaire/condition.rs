//! Reading conditions: what they are about, and whether that is known at their place.

use super::model::Condition;

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
