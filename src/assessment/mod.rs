//! What was answered, and decided; the file it is kept in. Does not know scores or letters.

mod answer;
pub mod disk;
mod evidence;
mod evidence_copy;
mod evidence_folder;
mod evidence_keep;
mod evidence_name;
mod evidence_restore;
mod evidence_search;
mod evidence_store;
pub mod file;
mod head;
mod record;
pub mod register;
mod register_cache;
pub mod register_search;
pub mod save;
mod save_error;
mod scan;
mod walk;
mod withdrawal;

pub use answer::{Answer, Answers, Party, Value};
pub use evidence::{
    Evidence, EvidenceError, EvidenceState, MAX_EVIDENCE_BYTES, MAX_EVIDENCE_FILES,
    MAX_EVIDENCE_TOTAL,
};
pub use evidence_folder::EvidenceFolder;
pub use evidence_name::{DOCUMENT_NAMES, is_safe, safe_name};
pub use evidence_search::Relinked;
pub use evidence_store::{Added, EvidenceStore};
pub use head::Head;
pub use record::{
    Assessment, Decision, DecisionKind, Event, Ground, Happening, Opinion, QuestionnaireRef,
    Summary, Tenor,
};
pub use save_error::{Nature, SaveError};
pub use withdrawal::{Original, OriginalSignature, Withdrawal};
