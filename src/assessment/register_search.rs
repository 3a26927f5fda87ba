//! What an assessment can be found by: every text that somebody wrote into its answers.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::scan::{Scan, Token};

/// The answers stand before the copy of the questionnaire; nobody searches further.
const MAX_BYTES: u64 = 8 << 20;

/// The texts of a file's answers in lower case, a line each; nothing when it can't be read.
pub fn answers(path: &Path) -> String {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MAX_BYTES).read_to_end(&mut bytes));
    match read {
        Ok(_) => answers_in(&String::from_utf8_lossy(&bytes)),
        Err(_) => String::new(),
    }
}

/// The same out of a text.
pub fn answers_in(text: &str) -> String {
    let mut scan = Scan::new(text);
    let mut found = String::new();
    while let Some((_, token)) = scan.next() {
        if token == Token::Word("answers") {
            collect(&mut scan, &mut found);
            break;
        }
    }
    found.to_lowercase()
}

/// Every text up to the end of the brackets, but for the names of questions.
fn collect(scan: &mut Scan<'_>, found: &mut String) {
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
                    return;
                }
            }
            Token::Word(_) => {}
        }
    }
}
