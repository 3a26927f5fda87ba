//! Language tags, text catalogues, dates. Does not know what the texts are about.

mod tag;

pub use tag::{Language, UnknownLanguage};
