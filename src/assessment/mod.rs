//! What was answered, and decided; the file it is kept in. Does not know scores or letters.
//!
//! | | |
//! | --- | --- |
//! | what it says | `record`, `answer`, `request` (what the recipient stated), `withdrawal`; `event` and `history` (what happened, as a chain) |
//! | as a file | `file` (text and back), `file_damage` (what is none), `migrate_v1`, `unknown` with `parts` and `names` (fields of a later version) |
//! | on the disk | `save` (the one way of writing), `disk` (the seam that tests put faults in), `lock` (who has it open), `conflict_copy` |
//! | with a passphrase | `protection` (of one file), `age` (its format) |
//! | against crashes | `journal` (what is not saved yet), `journal_entry` (what it says) |
//! | a folder of them | `register` with `walk`, `head` (the first lines, by `scan`), `register_search` and `register_cache` |
//! | evidence | `evidence` (the record), `evidence_store` (where its files are at hand), `evidence_folder` beside the file |

mod age;
mod answer;
mod conflict_copy;
pub mod disk;
mod event;
mod evidence;
mod evidence_copy;
mod evidence_folder;
mod evidence_keep;
mod evidence_name;
mod evidence_restore;
mod evidence_search;
mod evidence_store;
pub mod file;
mod file_damage;
mod file_error;
mod hash;
mod head;
mod history;
pub mod journal;
mod journal_entry;
pub mod lock;
mod lock_file;
mod migrate_v1;
mod names;
mod parts;
mod protection;
mod record;
pub mod register;
mod register_cache;
pub mod register_search;
mod request;
pub mod save;
mod save_error;
mod scan;
mod temporary;
mod unknown;
mod walk;
mod withdrawal;

pub use answer::{Answer, Answers, Party, Value};
pub use conflict_copy::{ConflictCopy, Service, conflict_copies, service_of};
pub use event::{Event, Happening};
pub use evidence::{
    Evidence, EvidenceError, EvidenceState, MAX_EVIDENCE_BYTES, MAX_EVIDENCE_FILES,
    MAX_EVIDENCE_TOTAL,
};
pub use evidence_folder::EvidenceFolder;
pub use evidence_name::{DOCUMENT_NAMES, is_safe, safe_name};
pub use evidence_search::Relinked;
pub use evidence_store::{Added, EvidenceStore};
pub use hash::Hash;
pub use head::Head;
pub use history::ChainFault;
pub use journal_entry::{Entry, Kept};
pub use protection::{Fault, Passphrase, Protection, is_protected};
pub use record::{
    Assessment, Decision, DecisionKind, Ground, Opinion, QuestionnaireRef, Summary, Tenor,
};
pub use request::{Request, RequestSignature, Side, Standing, Statement};
pub use save_error::{Nature, SaveError};
pub use unknown::UnknownField;
pub use withdrawal::{Original, OriginalSignature, Withdrawal};
