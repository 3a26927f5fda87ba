//! One assessment at work, without a window: open, answer, undo, decide, export, sign, verify.
//! Does not know windows or terminals.

mod command;
mod document;
mod examples;
mod problem;
mod session;
mod signing;
mod values;

pub use command::Command;
pub use document::{
    ATTACHED, Check, Export, ExportError, ExtractError, check, export, extract, language_of,
};
pub use examples::{EXAMPLE_AI_TRAINING, EXAMPLE_PARTNER_MARKETING};
pub use problem::{Class, Problem};
pub use session::{Error, Wizard};
pub use signing::{Role, SignError, sign};
pub use values::{Mismatch, UNKNOWN, options, value};
