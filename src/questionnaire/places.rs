//! Where something stands: in the questionnaire's own file, or in a shared one that it uses.
//!
//! A finding is about ids, which the parsed questionnaire has no places for. Ids are unique, so
//! the text itself tells: what belongs to an id stands behind its `id: "…"`, and before the next.

use std::borrow::Cow;

use super::error::Place;
use super::load::File;
use super::shipped;

/// The texts that a questionnaire is made of: its own first, then the shared ones.
pub(super) struct Texts<'a> {
    files: Vec<(&'a str, Cow<'a, str>)>,
}

impl<'a> Texts<'a> {
    /// A questionnaire's file with the shared files that it names.
    pub fn of(file: File<'a>, uses: &[String]) -> Self {
        let shared = uses.iter().filter_map(|name| shipped::shared_file(name));
        let files = std::iter::once(file).chain(shared);
        Self {
            files: files
                .map(|file| (file.name, String::from_utf8_lossy(file.bytes)))
                .collect(),
        }
    }

    /// The head of the questionnaire's own file.
    pub fn start(&self) -> (&'a str, Place) {
        (
            self.files.first().map_or("", |(name, _)| name),
            Place::START,
        )
    }

    /// Where an id is given; the own file's head when it is given nowhere.
    pub fn of_id(&self, id: &str) -> (&'a str, Place) {
        let needle = format!("id: \"{id}\"");
        self.first(&needle, 4)
            .or_else(|| self.first(&format!("\"{id}\""), 0))
            .unwrap_or_else(|| self.start())
    }

    /// Where an id is given for the second time, in any of the files.
    pub fn second(&self, id: &str) -> (&'a str, Place) {
        let needle = format!("id: \"{id}\"");
        let mut all = self.files.iter().flat_map(|(name, text)| {
            text.match_indices(&needle)
                .map(move |(at, _)| (*name, text, at))
        });
        all.nth(1).map_or_else(
            || self.of_id(id),
            |(name, text, at)| (name, place(text, at + 4)),
        )
    }

    /// Where a word stands behind the id that it belongs to.
    pub fn within(&self, owner: &str, word: &str) -> (&'a str, Place) {
        let owner = format!("id: \"{owner}\"");
        let word = format!("\"{word}\"");
        let found = self.files.iter().find_map(|(name, text)| {
            let from = text.find(&owner)?;
            let at = text[from..].find(&word)? + from;
            Some((*name, place(text, at)))
        });
        found
            .or_else(|| self.first(&word, 0))
            .unwrap_or_else(|| self.start())
    }

    fn first(&self, needle: &str, skip: usize) -> Option<(&'a str, Place)> {
        self.files
            .iter()
            .find_map(|(name, text)| Some((*name, place(text, text.find(needle)? + skip))))
    }
}

fn place(text: &str, at: usize) -> Place {
    Place::at_byte(text.as_bytes(), at)
}
