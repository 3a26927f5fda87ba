//! What an assessment can be found by: every text that somebody wrote into its answers.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::scan::{Scan, Token};

/// Within these bytes stand the answers of nearly every file: they come before the copy of the
/// questionnaire, which is not read then.
const FIRST_BYTES: u64 = 64 << 10;

/// Nobody searches further.
const MAX_BYTES: u64 = 8 << 20;

/// The texts of a file's answers in lower case, a line each; nothing when it can't be read.
pub fn answers(path: &Path) -> String {
    read(path).unwrap_or_default()
}

/// The same out of a text.
pub fn answers_in(text: &str) -> String {
    within(text).0
}

fn read(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut bytes = Vec::new();
    (&mut file).take(FIRST_BYTES).read_to_end(&mut bytes)?;
    let (found, complete) = within(&String::from_utf8_lossy(&bytes));
    if complete || (bytes.len() as u64) < FIRST_BYTES {
        return Ok(found);
    }
    file.take(MAX_BYTES).read_to_end(&mut bytes)?;
    Ok(answers_in(&String::from_utf8_lossy(&bytes)))
}

/// What a text holds of the answers, and whether that is all.
fn within(text: &str) -> (String, bool) {
    let mut scan = Scan::new(text);
    let mut found = String::new();
    let mut complete = false;
    while let Some((_, token)) = scan.next() {
        if token == Token::Word("answers") {
            complete = collect(&mut scan, &mut found);
            break;
        }
    }
    (found.to_lowercase(), complete)
}

/// Every text up to the end of the brackets, but for the names of questions; false when they do not
/// end.
fn collect(scan: &mut Scan<'_>, found: &mut String) -> bool {
    let mut depth = 0_usize;
    let mut last = None;
    for (_, token) in scan {
        match token {
            Token::Text(text) => last = Some(text),
            // What stands before a colon is a name.
            Token::Sign(b':') => last = None,
            Token::Sign(sign) => {
                if let Some(text) = last.take() {
                    found.push_str(text);
                    found.push('\n');
                }
                match sign {
                    b'(' | b'[' | b'{' => depth += 1,
                    b')' | b']' | b'}' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                if depth == 0 {
                    return true;
                }
            }
            Token::Word(_) => {}
        }
    }
    false
}
