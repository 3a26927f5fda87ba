//! What is asked: steps, questions, conditions, rules, sources. Does not know answers, and
//! reads no file by itself: texts are built in or handed in.

mod condition;
mod error;
mod lint;
mod load;
mod model;
mod shipped;

pub use error::{Error, Kind as ErrorKind, Place, Thing};
pub use load::{File, load, parse};
pub use model::*;
pub use shipped::{ids, shipped};
