//! The head of an assessment's file: format and summary, without reading on.

use super::protection::is_protected;
use super::record::Summary;
use super::scan::{Scan, Token};

/// What the beginning of a file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The format.
    pub format: u32,
    /// What a register shows.
    pub summary: Summary,
    /// True when a passphrase protects the file, and with it all that a register would show.
    pub protected: bool,
}

impl Head {
    /// The head out of the first bytes of a file; `None` when it is not whole, or is none.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if is_protected(bytes) {
            return Some(Self {
                protected: true,
                ..Self::default()
            });
        }
        let whole = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
        let text = std::str::from_utf8(bytes.get(..whole)?).ok()?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut scan = Scan::new(text);
        let mut format = None;
        while let Some((_, token)) = scan.next() {
            match token {
                Token::Word("format") => format = Some(number(&mut scan)?),
                Token::Word("summary") => {
                    let summary = summary(text, &mut scan)?;
                    return Some(Self {
                        format: format?,
                        summary,
                        protected: false,
                    });
                }
                _ => {}
            }
        }
        None
    }
}

/// The number behind a name and its colon.
fn number(scan: &mut Scan<'_>) -> Option<u32> {
    match (scan.next()?.1, scan.next()?.1) {
        (Token::Sign(b':'), Token::Word(word)) => word.parse().ok(),
        _ => None,
    }
}

/// What stands between the colon and the end of the brackets behind it.
fn summary(text: &str, scan: &mut Scan<'_>) -> Option<Summary> {
    let (colon, _) = scan.next()?;
    let mut depth = 0_usize;
    for (place, token) in scan {
        match token {
            Token::Sign(b'(' | b'[' | b'{') => depth += 1,
            Token::Sign(b')' | b']' | b'}') if depth > 1 => depth -= 1,
            Token::Sign(b')') => return ron::from_str(text.get(colon + 1..=place)?).ok(),
            Token::Sign(b']' | b'}') => return None,
            _ => {}
        }
    }
    None
}
