//! One assessment at work, without a window: open, answer, undo, decide, export, sign, verify.
//! Does not know windows or terminals.
//!
//! | | |
//! | --- | --- |
//! | at work | `session` (the state, and the one place that changes it) with `command` and `steps` (the way back), on a `desk`; `trial`, `finality` (what is signed stays), `upgrade`, `import` (from a request), `error` |
//! | its file | `saving`, `holding` (who may change it), `protecting`, `recovery` (after a crash), `places`, `settings`, `examples`, `reading` |
//! | its documents | `document` (there and back) with what is `attached`, `stationery`, `requests`, `blank`, `notice`, `mail`, `withdrawal`, `fingerprint` |
//! | signatures | `signing`, `keys` (which of several), `token` (on hardware), `http` (to services), `verification` and `check_report` |
//! | questionnaires | `linting`, `fork` |
//! | a folder of them | `register` with `register_sorting`, `register_table` and `register_calendar` |
//! | in words | `values` and `answer_words`, `check_words`, `difference` with `difference_words`, `added_words`, `remark`, `licences`, and `problem`: every error with its remedy |

mod added_words;
mod answer_words;
mod attached;
mod blank;
mod check_report;
mod check_words;
mod command;
mod desk;
mod difference;
mod difference_words;
mod document;
mod error;
mod examples;
mod finality;
mod fingerprint;
mod fork;
mod holding;
mod http;
mod import;
mod keys;
mod licences;
mod linting;
mod mail;
mod notice;
mod places;
mod problem;
mod protecting;
mod reading;
mod recovery;
mod register;
mod register_calendar;
mod register_sorting;
mod register_table;
mod remark;
mod requests;
mod saving;
mod session;
mod settings;
mod signing;
mod stationery;
mod steps;
mod token;
mod trial;
mod upgrade;
mod values;
mod verification;
mod withdrawal;

/// The largest file that a logo is taken from, in bytes.
pub use crate::pdf::MOST_LOGO_BYTES;
/// The pages of a document as pictures, for a window.
#[cfg(feature = "gui")]
pub use crate::pdf::Preview;
pub use added_words::{Part, added_words};
pub use answer_words::{answer_words, option_words};
pub use attached::{ATTACHED, ATTACHED_JSON, ATTACHED_SCHEMA, SCHEMA};
pub use blank::{blank_markdown, blank_pdf};
pub use check_report::check_report;
pub use check_words::{change_words, check_words, indication_words, role_words, roles_words};
pub use command::Command;
pub use desk::Desk;
pub use difference::{Difference, differences};
pub use difference_words::{DifferenceWords, difference_words};
pub use document::{
    Check, Export, ExportError, ExtractError, Extracted, check, check_signatures, export, extract,
    language_of, title_of,
};
pub use error::Error;
pub use examples::{EXAMPLE_AI_TRAINING, EXAMPLE_PARTNER_MARKETING, EXAMPLES, Example};
pub use fingerprint::fingerprint_pdf;
pub use fork::{Fork, ForkError, check_fork_id, fork};
pub use http::Http;
pub use import::{ImportError, Imported, MOST_STATED, Origin};
pub use keys::{Fitness, chosen_identity};
pub use licences::{LICENCES, crates_by_licence};
pub use linting::Checked;
pub use mail::{Draft, address_in, mail_draft};
pub use notice::{nothing_to_notify, notice_draft};
pub use places::{
    documents, journals, login_name, own_questionnaires, register_cache, settings_file, under_home,
};
pub use problem::{Class, Given, Problem};
pub use reading::{read, read_at_most};
pub use recovery::{Journaling, Recoverable, Recovery, decline, recovery};
pub use register::{Entry, Search};
pub use register_calendar::{Review, calendar, of_reviews};
pub use register_sorting::Sorting;
pub use register_table::{outcome_words, signed_words, state_words, table};
pub use remark::Remark;
pub use requests::{RequestsError, requests_markdown, requests_pdf};
pub use saving::{Saved, Saving, Target};
pub use session::Wizard;
pub use settings::Settings;
pub use signing::{LEAST_PASSWORD, Level, Order, Role, SignError, prepared_fields, sign};
pub use stationery::{
    LONGEST_LINE, MOST_LINES, MOST_STATIONERY_BYTES, STATIONERY, STATIONERY_LOGO, StationeryError,
    check as check_stationery, colour, colour_text, read_logo, read_stationery, stationery_text,
};
pub use token::{TokenError, TokenKey, TriesLeft, token_identity};
pub use trial::Tried;
pub use upgrade::{Upgrade, Upgrading, upgrade};
pub use values::{Mismatch, UNKNOWN, is_answer_to, options, value, words as written};
pub use verification::{Inputs, Trusted};
pub use withdrawal::{OriginalError, original};
