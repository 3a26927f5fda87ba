//! The words of a letter as they are set: cleaned, in faces, with web addresses found.
//!
//! Does not know how wide they are or where they break.

use std::ops::Range;
use std::sync::Arc;

use super::fonts::Face;
use crate::letter;

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
        let words = clean(&span.text);
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
    push_words(&mut runs, &clean(text), face, None);
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

/// The web addresses in a text, without the punctuation that follows them.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let ends = |c: char| c.is_whitespace() || "<>()[]{}\"“”„«»".contains(c);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (start, _) in text.match_indices("http") {
        let rest = &text[start..];
        let word = rest.split(ends).next().unwrap_or_default();
        let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '…']);
        let host = word
            .strip_prefix("https://")
            .or_else(|| word.strip_prefix("http://"));
        let new = found.last().is_none_or(|last| last.end <= start);
        if new && host.is_some_and(|host| !host.is_empty()) {
            found.push(start..start + word.len());
        }
    }
    found
}

/// Puts all line breaks as `\n`, and leaves out what no reader can see: control characters,
/// directional marks and invisible joiners.
fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                clean.push('\n')
            }
            '\t' => clean.push(' '),
            '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180b}'..='\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}' => {}
            other if other.is_control() => {}
            other => clean.push(other),
        }
    }
    clean
}
