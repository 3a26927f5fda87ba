//! A copy of a questionnaire under an id of its own, to be changed.

use crate::questionnaire::{Library, Questionnaire, Translation};

/// The longest id of a copy, in characters: it becomes a folder's name.
const LONGEST_ID: usize = 64;

/// A copy, as the files that it consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fork {
    /// The text of the questionnaire's file.
    pub questionnaire: String,
    /// Name and text of each translation's file, which stands beside it.
    pub translations: Vec<(String, String)>,
}

/// What keeps a questionnaire from being copied under an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForkError {
    /// A questionnaire at hand has it.
    Taken(String),
    /// It is none: words of small letters and digits, joined by hyphens or underscores.
    NoId(String),
}

/// The questionnaire under another id, in its first version, with every text that it is translated
/// into: what was shared stands in the copy itself, in each of its languages.
///
/// # Errors
/// [`ForkError`].
pub fn fork(library: &Library, origin: &Questionnaire, id: &str) -> Result<Fork, ForkError> {
    check_fork_id(library, id)?;
    let file = |one: &Translation| (one.file_name(), one.to_text());
    Ok(Fork {
        questionnaire: origin.forked(id).to_text(),
        translations: library.translations(origin).iter().map(file).collect(),
    })
}

/// Whether a copy can have this id.
///
/// # Errors
/// [`ForkError`].
pub fn check_fork_id(library: &Library, id: &str) -> Result<(), ForkError> {
    if !is_id(id) {
        return Err(ForkError::NoId(id.to_owned()));
    }
    if library.ids().iter().any(|taken| taken == id) {
        return Err(ForkError::Taken(id.to_owned()));
    }
    Ok(())
}

fn is_id(id: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let is_word = |word: &str| !word.is_empty() && word.chars().all(is_plain);
    id.len() <= LONGEST_ID && id.split(['-', '_']).all(is_word)
}
