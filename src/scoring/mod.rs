//! What the answers mean: gates, ratings, levels, verdict, and the ledger of it all.
//! Does not know the clock, the disk, chance or screens.

mod facts;
mod result;
mod score;
mod truth;

pub use result::{FactorScore, FiredRule, FoundContradiction, ImposedCondition, Reason, Score};
pub use score::score;
