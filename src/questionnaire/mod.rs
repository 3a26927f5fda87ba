//! What is asked: steps, questions, conditions, rules, sources. Does not know answers, and
//! reads no file by itself: texts are built in or handed in.

mod condition;
mod error;
mod hash;
mod lint;
mod load;
mod model;
mod nearest;
mod shipped;
mod texts;
mod translation;

pub use error::{Error, Kind as ErrorKind, Place, Thing};
pub use load::{File, MAX_BYTES, load, parse, parse_plain};
pub use model::*;
pub use nearest::nearest;
pub use shipped::{ids, shipped};
pub use translation::{TextMap, Translation};
