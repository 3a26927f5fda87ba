//! Language tags, text catalogues, dates. Does not know what the texts are about.

mod catalogue;
mod date;
mod file;
mod size;
mod tag;

pub use catalogue::{Texts, Value};
pub use file::File;
pub use tag::{Language, UnknownLanguage};
