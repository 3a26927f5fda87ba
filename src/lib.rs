//! Repurpose: the GDPR Article 6(4) compatibility test, from the question to a signed letter.
//!
//! This page is the map. Data flows one way; each room says what it is for and what it does
//! not know.
//!
//! ```text
//! questionnaire -> assessment -> scoring -> letter -> pdf      asked, answered, means, says, looks
//!                                                     |
//!                                          signature -+        bytes in, result out
//! ```
//!
//! - [`language`]: language tags. Does not know what the texts are about.
//! - [`questionnaire`]: what is asked: steps, questions, conditions, rules, sources. Does not
//!   know answers, and touches the disk only in its loader.
//! - [`assessment`]: what was answered. Does not know scores or letters.
//! - [`scoring`]: what it means: gates, ratings, levels, verdict, ledger. Does not know the clock,
//!   the disk, chance or screens.
//! - [`letter`]: what the document says, as blocks of meaning. Does not know millimetres, fonts or PDF.
//! - [`pdf`]: how the document looks and lasts. Does not know questions, scores or keys.
//! - [`signature`]: who vouches: identities, CMS, PAdES, checks, verdict. Knows none of the others.
//!
//! # Invariants
//!
//! - The same assessment, language and date give the same bytes.
//! - Time, randomness, files and the network are handed in from outside.
//! - Ids are names, never positions, and are never reused.
//! - "Verified" is a type that only `signature`'s report can make.
//! - No sentence for a user stands in code.

pub mod assessment;
pub mod cli;
pub mod language;
pub mod letter;
pub mod pdf;
pub mod questionnaire;
pub mod scoring;
pub mod signature;
pub mod wizard;
