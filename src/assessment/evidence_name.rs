//! Names that a file of evidence can have on every system, and on the page of a letter.

use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};

/// The names under which a document carries the assessment itself, and what its letter is written on.
pub const DOCUMENT_NAMES: [&str; 5] = [
    "assessment.repurpose.ron",
    "assessment.json",
    "assessment.schema.json",
    "repurpose-stationery.ron",
    "repurpose-logo.png",
];

/// File systems take 255 bytes; a number, or the ending of a temporary file, still fits behind.
const MAX_BYTES: usize = 180;

/// The longest ending that is kept whole when a name is cut.
const MAX_ENDING: usize = 12;

/// What stands for a name of which nothing is left.
const NAMELESS: &str = "evidence";

/// Windows opens a device under these names, whatever ending stands behind them.
const DEVICES: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];

/// The same with a digit behind.
const NUMBERED_DEVICES: [&str; 2] = ["COM", "LPT"];

/// The name as a file of evidence may have it: one part of a path, the same after a copy to
/// another system, printable in the letter's scripts, and none that the document needs itself.
pub fn safe_name(proposed: &str) -> String {
    let mut name = tidied(proposed);
    // A cut can leave what now reads as an ending, with a dot or a space before it to be taken
    // away in turn. No pass after the first makes a name longer, so the passes come to an end.
    loop {
        let again = tidied(&name);
        if again == name {
            return name;
        }
        name = again;
    }
}

/// True for a name that needs no change.
pub fn is_safe(name: &str) -> bool {
    safe_name(name) == name
}

/// The name with a number before its ending, for a name that is taken.
pub(super) fn numbered(name: &str, number: u32) -> String {
    let (stem, ending) = parts(name);
    let number = format!(" ({number})");
    let stem = cut(stem, MAX_BYTES - number.len() - ending.len());
    format!("{stem}{number}{ending}")
}

/// A name begins and ends with none of these: hidden files, options of commands, and what Windows
/// takes away at the end.
const EDGE: [char; 3] = [' ', '.', '-'];

/// The name after one pass: characters, edges, length and reserved names seen to once.
fn tidied(proposed: &str) -> String {
    let mut name = String::new();
    for character in proposed.nfc().map(safe_character) {
        // A run of what can't stay, and a run of spaces, become one.
        if !(matches!(character, '_' | ' ') && name.ends_with(character)) {
            name.push(character);
        }
    }
    let name = name.trim_start_matches(EDGE).trim_end_matches(EDGE);
    let (stem, ending) = parts(name);
    let stem = if stem.contains(char::is_alphanumeric) {
        cut(stem, MAX_BYTES - ending.len())
    } else {
        NAMELESS
    };
    let name = format!("{stem}{ending}");
    if is_device(stem) || DOCUMENT_NAMES.contains(&name.to_lowercase().as_str()) {
        return format!("_{name}");
    }
    name
}

fn safe_character(character: char) -> char {
    match character {
        '-' | '_' | '.' | ',' | '(' | ')' | '+' | '&' | '=' | '\'' => character,
        _ if character.is_whitespace() && !character.is_control() => ' ',
        _ if character.is_ascii_alphanumeric() => character,
        _ if character.is_ascii() => '_',
        _ if is_in_letters_script(character) => character,
        _ => '_',
    }
}

/// True for letters of the scripts that the fonts of the letter have, and the accents on them.
fn is_in_letters_script(character: char) -> bool {
    let script = character.script();
    let letters = matches!(script, Script::Latin | Script::Greek | Script::Cyrillic);
    let accent = script == Script::Inherited && ('\u{300}'..='\u{36f}').contains(&character);
    letters && character.is_alphabetic() || accent
}

/// What stands before the ending, and the ending with its dot, if it is one.
fn parts(name: &str) -> (&str, &str) {
    let dot = name.rfind('.').filter(|dot| *dot > 0);
    let (stem, ending) = name.split_at(dot.unwrap_or(name.len()));
    let is_ending = ending.len() <= MAX_ENDING
        && ending
            .chars()
            .skip(1)
            .all(|one| one.is_ascii_alphanumeric());
    if is_ending {
        (stem, ending)
    } else {
        (name, "")
    }
}

/// As much of the text as fits, without a torn character or a space at its end.
fn cut(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default().trim_end_matches(EDGE)
}

fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().trim_end();
    let first = first.to_ascii_uppercase();
    let numbered = |device: &str| {
        let number = first.strip_prefix(device);
        number.is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|one| one.is_ascii_digit()))
    };
    DEVICES.contains(&first.as_str()) || NUMBERED_DEVICES.iter().any(|one| numbered(one))
}
