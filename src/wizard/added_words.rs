//! Two texts compared by their words: what the second has that the first has not.

use std::collections::HashSet;

/// A part of the second text, and whether its words are added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words, with what stands between them.
    pub text: String,
    /// True when the first text has none of them.
    pub added: bool,
}

/// The second text in parts. Case, punctuation and order don't count: the texts were written by
/// different people.
pub fn added_words(first: &str, second: &str) -> Vec<Part> {
    let known: HashSet<String> = first.split_whitespace().map(bare).collect();
    let mut parts: Vec<Part> = Vec::new();
    for word in second.split_inclusive(char::is_whitespace) {
        let bare = bare(word);
        let added = !bare.is_empty() && !known.contains(&bare);
        match parts.last_mut() {
            Some(last) if last.added == added || bare.is_empty() => last.text.push_str(word),
            _ => parts.push(Part {
                text: word.to_owned(),
                added,
            }),
        }
    }
    parts
}

fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase()
}
