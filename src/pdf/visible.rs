//! What of a text comes onto the page: all that a reader can see, and nothing else.
//!
//! Who signs a letter vouches for what it shows. So what is shown must not depend on the program
//! that shows it, and nothing may hide in it:
//!
//! - **Order.** Characters stand in the order in which they were written, from left to right.
//!   Marks that change the order (U+202A to U+202E, U+2066 to U+2069, U+200E, U+200F, U+061C) are
//!   left out: behind them "contract" and ".exe" could change places between the screen of whoever
//!   wrote and the paper of whoever signs. Scripts that are written from right to left are not set
//!   at all; the fonts have none of their letters, and a text with one is refused by its name.
//! - **Nothing unseen.** Control characters, joiners, variation selectors, tags and byte order
//!   marks are left out. A blank that is wider or narrower than usual is a space; a run of spaces
//!   is two at most, a run of empty lines one.
//! - **Nothing of unknown shape.** A character without a glyph refuses the document, and so does one
//!   for private use (PDF/A-3, 6.2.11.7.3), which means something else on every computer, and more
//!   accents on a letter than any language has, which would cover the lines above.
//!
//! What is left out is left out of titles, bookmarks and descriptions too; the assessment in the
//! file keeps every character as it was written.
//!
//! What this can't see is a letter that looks like another (Cyrillic а, Latin a): both are shown as
//! they are, and each comes out of the document as what it is.

/// More than a title bar or a list of files shows, and as UTF-16 half of what a string in an
/// archive may take (PDF/A-3, 6.1.13: 32 767 bytes).
const MOST: usize = 8_000;

/// The text as it is set. All line breaks are `\n`.
pub(super) fn visible(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                end_line(&mut seen);
            }
            '\t' | ' ' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => {
                if !seen.ends_with("  ") {
                    seen.push(' ');
                }
            }
            hidden if is_hidden(hidden) => {}
            other => seen.push(other),
        }
    }
    seen
}

/// The text in one line, for what stands beside the pages: titles, bookmarks, descriptions.
pub(super) fn label(text: &str) -> String {
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut label = one_line(&visible(text));
    label.retain(|character| !matches!(character, '\u{fffe}' | '\u{ffff}'));
    if let Some((end, _)) = label.char_indices().nth(MOST) {
        label.truncate(end);
        label.push('…');
    }
    label
}

/// True for a character that has no meaning but what its font's maker gave it.
pub(super) fn is_private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Ends a line, but for a second empty one.
fn end_line(seen: &mut String) {
    let end = seen.trim_end_matches([' ', '\u{a0}']).len();
    seen.truncate(end);
    if !seen.ends_with("\n\n") {
        seen.push('\n');
    }
}

fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
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
                | '\u{e0000}'..='\u{e0fff}'
        )
}
