//! What is asked: steps, questions, conditions, rules, sources. Does not know answers. Texts are
//! built in or handed in; only the [`Library`] reads a folder.

mod chain;
mod condition;
mod error;
mod hash;
mod library;
mod lint;
mod lint_method;
mod lint_questions;
mod load;
mod model;
mod nearest;
mod places;
mod shipped;
mod texts;
mod translation;
mod versions;
mod write;

pub use error::{Error, Kind as ErrorKind, Place, Thing};
pub use library::{Library, Own, translations_beside};
pub use load::{File, MAX_BYTES, load, parse, parse_plain};
pub use model::*;
pub use nearest::nearest;
pub use shipped::{ids, shipped, shipped_file};
pub use translation::{TextMap, Translation, gaps, translation};
pub use versions::{Gone, Succession, Versions};
