//! Three-valued truth: a statement about an answer that is not known yet is neither true nor false.

use std::ops::Not;

/// Kleene's strong three-valued logic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not hold, whatever the missing answers are.
    False,
    /// It depends on an answer that is missing or not known.
    Open,
    /// It holds, whatever the missing answers are.
    True,
}

impl Truth {
    /// What is sure, and what is still possible, as one truth.
    pub fn between(sure: bool, possible: bool) -> Self {
        match (sure, possible) {
            (true, _) => Self::True,
            (false, true) => Self::Open,
            (false, false) => Self::False,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

impl Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::Open => Self::Open,
            Self::False => Self::True,
        }
    }
}
