//! Repurpose: the GDPR Article 6(4) compatibility test, from the question to a signed letter.
//!
//! This page is the map. Data flows one way; each room says what it is for and what it does
//! not know.
//!
//! ```text
//! questionnaire ──> assessment ──> scoring ──> letter ──> pdf     asked, answered, means, says, looks
//!                                                         │
//!                                              signature ─┤       bytes in, result out
//!                                                         v
//!                                    wizard: the work, without a window
//!                                           /        \
//!                                         cli        gui          two faces
//! ```
//!
//! - [`language`]: language tags, text catalogues, dates. Does not know what the texts are about.
//! - [`questionnaire`]: what is asked: steps, questions, conditions, rules, sources; loading and
//!   linting. Does not know answers; texts are built in or handed in.
//! - [`assessment`]: what was answered and decided, and the file it is kept in. Does not know scores
//!   or letters.
//! - [`scoring`]: what it means: gates, ratings, levels, verdict, ledger, what would change it. Does
//!   not know the clock, the disk, chance or screens.
//! - [`letter`]: what the document says, as blocks of meaning, with wording from files. Does not
//!   know millimetres, fonts or PDF.
//! - [`pdf`]: how the document looks and lasts. Does not know questions, scores or keys.
//! - [`signature`]: who vouches: identities, CMS, PAdES, checks, verdict. Knows none of the others.
//! - [`wizard`]: one assessment at work: commands, undo, export, signing, checking, and every error
//!   as problem and remedy. Does not know windows or terminals.
//! - [`cli`]: the face without a window: parses and prints. Does not know rules, wording or `gui`.
//! - `gui`: the window, behind the feature of the same name: draws and sends commands. Alone
//!   knows egui, and knows nothing of `cli`.
//!
//! The table of who may use whom is held by `tests/it/architecture.rs`.
//!
//! # Invariants
//!
//! - The same answers give the same outcome and reasons; the same assessment, language, date and
//!   letterhead give the same bytes.
//! - Time and randomness are handed in by the faces. Only `assessment` (`disk`, and the folder of
//!   evidence) and the faces touch the disk; every file but evidence is written through
//!   `assessment::save`; only `wizard::Http` touches the
//!   network, when the user has said where to, and only `wizard::token_identity` loads a module.
//! - Ids are names, never positions, and are never reused.
//! - A file from a newer Repurpose is never half read, and never overwritten.
//! - What the recipient stated is kept as it came, apart from the answers: those are the controller's.
//! - "Verified" is a type that only `signature`'s report can make.
//! - No sentence for a user stands in code; each error maps, in one exhaustive match, to a problem
//!   and a remedy (`wizard::Problem`).
//! - Views read and send commands; [`wizard::Wizard::apply`] alone changes state.

pub mod assessment;
pub mod cli;
#[cfg(feature = "gui")]
pub mod gui;
pub mod language;
pub mod letter;
pub mod pdf;
pub mod questionnaire;
pub mod scoring;
pub mod signature;
pub mod wizard;
