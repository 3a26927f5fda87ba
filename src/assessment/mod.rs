//! What was answered, and decided; the file it is kept in. Does not know scores or letters.

mod answer;
pub mod disk;
pub mod file;
mod record;
pub mod save;
mod save_error;
mod withdrawal;

pub use answer::{Answer, Answers, Party, Value};
pub use record::{
    Assessment, Decision, DecisionKind, Event, Ground, Happening, Opinion, QuestionnaireRef,
    Summary, Tenor,
};
pub use save_error::{Nature, SaveError};
pub use withdrawal::{Original, OriginalSignature, Withdrawal};
