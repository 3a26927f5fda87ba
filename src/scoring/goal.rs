//! What can be wanted of a truth.

use super::given::{Atom, Bits, Given, bit};
use super::truth::Truth;

/// A bound on a truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Goal {
    True,
    NotFalse,
    NotTrue,
    False,
}

/// What is wanted of one answer, leaving aside whether its question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Statement {
    pub question: usize,
    pub atom: Atom,
    pub goal: Goal,
    /// What a missing answer says.
    pub silent: Truth,
}

impl Goal {
    /// True when the truth keeps the bound.
    pub fn met(self, truth: Truth) -> bool {
        match self {
            Self::True => truth == Truth::True,
            Self::NotFalse => truth != Truth::False,
            Self::NotTrue => truth != Truth::True,
            Self::False => truth == Truth::False,
        }
    }

    /// The same bound, said of the opposite.
    pub fn opposite(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::NotFalse => Self::NotTrue,
            Self::NotTrue => Self::NotFalse,
            Self::False => Self::True,
        }
    }

    /// True when it bounds from below.
    pub fn is_affirmative(self) -> bool {
        matches!(self, Self::True | Self::NotFalse)
    }

    /// What it asks of something that is either true or false in its place.
    pub fn either_way(self) -> Self {
        if self.is_affirmative() {
            Self::NotFalse
        } else {
            Self::False
        }
    }

    /// The values that keep "it is one of these" within the bound, where one value leaves it open.
    pub fn allows(self, these: Bits, open: u8) -> Bits {
        match self {
            Self::True => these,
            Self::NotFalse => these | bit(open.into()),
            Self::NotTrue => !these,
            Self::False => !these & !bit(open.into()),
        }
    }

    /// How many of so many parts have to keep the bound where so many are wanted.
    pub fn needed(self, wanted: usize, parts: usize) -> usize {
        if self.is_affirmative() {
            wanted
        } else {
            (parts + 1).saturating_sub(wanted)
        }
    }
}

impl Statement {
    /// True when the answer keeps the bound.
    pub fn is_met(self, given: Given) -> bool {
        self.goal.met(self.atom.truth(given, self.silent))
    }
}
