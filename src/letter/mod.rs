//! What the document says: blocks of meaning, with wording from files. Does not know millimetres, fonts or PDF.
//!
//! | | |
//! | --- | --- |
//! | a document | `authorization`, `refusal`, `withdrawal`; `request` (the recipient's), `requests` (what is asked of it), `blank`, `fingerprint`; `compose` chooses which, `notice` drafts what persons are told |
//! | its parts | `conditions`, `grounds` (of a refusal), `statement` (what the recipient stated), `signing`, `annex_*`, `courtesy` (greeting and leave), on `stationery` |
//! | what bars it | `requirements`, `advice` (the data protection officer's) |
//! | made of | `matter` (what it is composed from), `display`, `names`, `reading` and `citation` (answers, outcomes, conditions and sources in words), `tables` |
//! | and given as | `blocks`, and `markdown` of them |

mod advice;
mod annex_answers;
mod annex_evidence;
mod annex_factors;
mod annex_notice;
mod annex_sources;
mod authorization;
mod blank;
mod blocks;
mod citation;
mod compose;
mod conditions;
mod courtesy;
mod display;
mod fingerprint;
mod grounds;
mod markdown;
mod matter;
mod names;
mod notice;
mod reading;
mod refusal;
mod request;
mod requests;
mod requirements;
mod signing;
mod statement;
mod stationery;
mod tables;
mod withdrawal;

pub use blank::blank;
pub use blocks::{
    Bar, Block, Choices, Column, Fact, Letter, Letterhead, Logo, Profile, Row, SignaturePlace,
    Span, Style, Table, Text, Tone,
};
pub use citation::cited;
pub use compose::compose;
pub use fingerprint::{Identification, fingerprint_page};
pub use grounds::grounds;
pub use markdown::markdown;
pub use names::{outcome_key, rating_key, tenor_key};
pub use notice::notice;
pub use reading::reading;
pub use requests::{requests, to_ask};
pub use requirements::{
    DocumentKind, Obstacle, kind, obstacles, obstacles_of_decision, obstacles_of_evidence,
    obstacles_of_requests, open_fields,
};
pub use statement::{statement, statements_origin};
pub use stationery::{NUMBER, Stationery};
