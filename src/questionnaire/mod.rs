//! What is asked: steps, questions, conditions, rules, sources. Does not know answers. Texts are
//! built in or handed in; only the [`Library`] reads a folder.
//!
//! | | |
//! | --- | --- |
//! | what it is | `model` (steps), `question` with `condition` and `field` (what an answer supplies), `method` (rules to an outcome), `source`, `request` (the recipient's part) |
//! | from its files | `load`, `texts` and `translation`, `shipped`, `library` (all at hand); `write` and `hash` go the other way |
//! | what is wrong | `lint*` with `chain` (what depends on what), `places` (where it stands), `nearest`, `error` |
//! | over time | `versions` |

mod chain;
mod condition;
mod error;
mod field;
mod hash;
mod library;
mod lint;
mod lint_method;
mod lint_questions;
mod lint_request;
mod load;
mod method;
mod model;
mod nearest;
mod places;
mod question;
mod request;
mod shipped;
mod source;
mod texts;
mod translation;
mod versions;
mod write;

pub use condition::Condition;
pub use error::{Error, Kind as ErrorKind, Place, Thing};
pub use field::Field;
pub use library::{Library, Own, translations_beside};
pub use load::{File, MAX_BYTES, load, parse, parse_plain};
pub use method::{
    Contradiction, Effect, Factor, Level, Method, Outcome, Rating, RatingRule, RequiredLevel, Rule,
    RuleEntry, Verdict,
};
pub use model::{Questionnaire, Retired, Shared, Step};
pub use nearest::nearest;
pub use question::{Choice, Kind, ListColumn, Question, QuestionEntry};
pub use shipped::{ids, shipped, shipped_file};
pub use source::{Law, Source, Term, Weight};
pub use translation::{TextMap, Translation, gaps, translation};
pub use versions::{Gone, Succession, Versions};
