//! What the answers mean: gates, ratings, levels, verdict, and the ledger of it all.
//! Does not know the clock, the disk, chance or screens.

mod facts;
mod result;
mod score;
mod truth;
mod what_if;

pub use facts::holds;
pub use result::{FactorScore, FiredRule, FoundContradiction, ImposedCondition, Reason, Score};
pub use score::score;
pub use what_if::{Change, WhatIf, margin, what_if};
