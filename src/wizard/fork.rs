//! A copy of a questionnaire under an id of its own, to be changed.

use crate::questionnaire::{Library, Questionnaire};

/// The longest id of a copy, in characters: it becomes a folder's name.
const LONGEST_ID: usize = 64;

/// What keeps a questionnaire from being copied under an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForkError {
    /// A questionnaire at hand has it.
    Taken(String),
    /// It is none: words of small letters and digits, joined by hyphens or underscores.
    NoId(String),
}

/// The text of a file that holds the questionnaire under another id, in its first version.
///
/// # Errors
/// [`ForkError`].
pub fn fork(library: &Library, origin: &Questionnaire, id: &str) -> Result<String, ForkError> {
    if !is_id(id) {
        return Err(ForkError::NoId(id.to_owned()));
    }
    if library.ids().iter().any(|taken| taken == id) {
        return Err(ForkError::Taken(id.to_owned()));
    }
    Ok(origin.forked(id).to_text())
}

fn is_id(id: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let is_word = |word: &str| !word.is_empty() && word.chars().all(is_plain);
    id.len() <= LONGEST_ID && id.split(['-', '_']).all(is_word)
}
