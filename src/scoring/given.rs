//! Answers as numbers: what a question was answered with, its options as bits.

use crate::assessment::Value;
use crate::questionnaire::{Kind, Question};

use super::truth::Truth;

/// Options of one question as bits, in the question's order.
pub(super) type Bits = u128;

/// The options that a yes/no question has without listing them.
const YES_NO: [&str; 2] = ["yes", "no"];

/// What a question was answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Given {
    /// Nothing.
    Missing,
    /// Something that says nothing: an empty text, party or list, or rows that are not complete.
    Blank,
    /// "Not known".
    Unknown,
    /// An answer: the chosen options, and none of them for texts, dates, parties and lists.
    Known(Bits),
}

/// A statement about one answer, leaving aside whether its question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Atom {
    /// It is, or includes, one of these options.
    Says(Bits),
    /// It is given and known.
    Answered,
    /// It is given as "not known".
    Unknown,
    /// It includes at least so many of these options.
    Counts(Bits, u32),
}

impl Given {
    /// The value as an answer to a question with these options, whose rows need these columns.
    pub fn new(value: &Value, offers: &[String], columns: &[String]) -> Self {
        match value {
            Value::Unknown => Self::Unknown,
            value if !value.is_complete(columns) => Self::Blank,
            value => Self::Known(bits(value.options(), offers)),
        }
    }

    /// True for an answer that says something.
    pub fn is_known(self) -> bool {
        matches!(self, Self::Known(_))
    }

    /// The chosen options.
    pub fn chosen(self) -> Bits {
        match self {
            Self::Known(bits) => bits,
            _ => 0,
        }
    }
}

impl Atom {
    /// Whether it holds of the answer; `silent` is what a missing or unknown one says of options.
    pub fn truth(self, given: Given, silent: Truth) -> Truth {
        match (self, given) {
            (Self::Says(bits), Given::Known(chosen)) => (bits & chosen != 0).into(),
            (Self::Says(_), _) => silent,
            (Self::Answered, _) => given.is_known().into(),
            (Self::Unknown, _) => (given == Given::Unknown).into(),
            (Self::Counts(bits, wanted), _) => {
                ((given.chosen() & bits).count_ones() >= wanted).into()
            }
        }
    }
}

/// The values that a closed question offers, in order; nothing for the other kinds.
pub(super) fn offers(question: &Question) -> Vec<String> {
    match question.kind {
        Kind::YesNo => YES_NO.map(str::to_owned).to_vec(),
        _ => question
            .options
            .iter()
            .map(|option| option.value.clone())
            .collect(),
    }
}

/// These values among those on offer. One that is not on offer is never the answer.
pub(super) fn bits(values: &[String], offers: &[String]) -> Bits {
    let place = |value| offers.iter().position(|one| one == value);
    let chosen = values.iter().filter_map(place);
    chosen.map(bit).fold(0, |all, one| all | one)
}

/// The bit at a place. The linter refuses a question with more options than there are bits.
pub(super) fn bit(place: usize) -> Bits {
    u32::try_from(place)
        .ok()
        .and_then(|place| 1_u128.checked_shl(place))
        .unwrap_or(0)
}
