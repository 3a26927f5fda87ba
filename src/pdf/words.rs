//! The words of a letter as they are set: what of them is visible, in faces, with web addresses found.
//!
//! Does not know how wide they are or where they break.

use std::ops::Range;
use std::sync::Arc;

use super::fonts::Face;
use super::visible::visible;
use crate::letter;

/// In bytes; browsers and servers know no longer ones.
const LONGEST_ADDRESS: usize = 2_000;

/// The text of one paragraph.
pub(super) type Runs = Vec<Words>;

/// Some words in one face.
#[derive(Clone, Debug)]
pub(super) struct Words {
    pub text: String,
    pub face: Face,
    /// The address that they lead to.
    pub link: Option<Arc<str>>,
}

/// The runs of a letter's text on the ground of a face.
pub(super) fn runs(text: &letter::Text, plain: Face) -> Runs {
    let face = |style| match style {
        letter::Style::Plain => plain,
        letter::Style::Strong => Face::SemiBold,
        letter::Style::Emphasis => Face::Italic,
    };
    let mut runs = Runs::new();
    for span in &text.0 {
        let words = visible(&span.text);
        let face = face(span.style);
        let mut done = 0;
        for address in addresses(&words) {
            let link = Some(words[address.clone()].into());
            push_words(&mut runs, &words[done..address.start], face, None);
            push_words(&mut runs, &words[address.clone()], face, link);
            done = address.end;
        }
        push_words(&mut runs, &words[done..], face, None);
    }
    runs
}

/// One run in one face.
pub(super) fn run(text: &str, face: Face) -> Runs {
    let mut runs = Runs::new();
    push_words(&mut runs, &visible(text), face, None);
    runs
}

/// Splits runs at their line breaks.
pub(super) fn hard_lines(runs: &Runs) -> Vec<Runs> {
    let mut lines = vec![Runs::new()];
    for words in runs {
        for (index, part) in words.text.split('\n').enumerate() {
            if index > 0 {
                lines.push(Runs::new());
            }
            if let Some(line) = lines.last_mut() {
                push_words(line, part, words.face, words.link.clone());
            }
        }
    }
    lines
}

fn push_words(runs: &mut Runs, text: &str, face: Face, link: Option<Arc<str>>) {
    if !text.is_empty() {
        runs.push(Words {
            text: text.to_owned(),
            face,
            link,
        });
    }
}

/// The web addresses in a text, without the punctuation that follows them. What no program would
/// open for its length is none.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let ends = |c: char| c.is_whitespace() || "<>()[]{}\"“”„«»".contains(c);
    let mut found = Vec::new();
    let mut done = 0;
    for (start, _) in text.match_indices("http") {
        let rest = &text[start..];
        let host = rest
            .strip_prefix("https://")
            .or_else(|| rest.strip_prefix("http://"));
        // What stands within a word that was looked at is not looked at again.
        let Some(host) = host.filter(|_| start >= done) else {
            continue;
        };
        let word = rest.split(ends).next().unwrap_or_default();
        done = start + word.len();
        let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '…']);
        let without_host = rest.len() - host.len();
        if (without_host + 1..=LONGEST_ADDRESS).contains(&word.len()) {
            found.push(start..start + word.len());
        }
    }
    found
}
