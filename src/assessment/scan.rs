//! The tokens of a RON text, read on without understanding them: what stands in a string is never
//! taken for a name or a bracket.

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'t> {
    /// A name or a number.
    Word(&'t str),
    /// What stands between the quotes, with its escapes.
    Text(&'t str),
    /// A bracket, a colon or a comma.
    Sign(u8),
}

/// Tokens with the place where each begins. Ends at the end of the text, and within a string or a
/// comment that does not end.
pub(super) struct Scan<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scan<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    fn byte(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    /// What the rest of the text begins with, up to a mark; moves behind the mark.
    fn up_to(&mut self, mark: &str) -> Option<&'t str> {
        let rest = self.text.get(self.at..)?;
        let end = memchr::memmem::find(rest.as_bytes(), mark.as_bytes())?;
        self.at += end + mark.len();
        rest.get(..end)
    }

    fn quoted(&mut self) -> Option<&'t str> {
        self.at += 1;
        let start = self.at;
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            self.at += memchr::memchr2(b'"', b'\\', rest)?;
            if self.byte(0) == Some(b'"') {
                let text = self.text.get(start..self.at);
                self.at += 1;
                return text;
            }
            self.at += 2;
        }
    }

    /// A raw string, when one begins here: `r"…"`, `r#"…"#`.
    fn raw(&mut self) -> Option<Option<&'t str>> {
        let hashes = (1..)
            .take_while(|ahead| self.byte(*ahead) == Some(b'#'))
            .count();
        if self.byte(0) != Some(b'r') || self.byte(1 + hashes) != Some(b'"') {
            return None;
        }
        self.at += 2 + hashes;
        let end = format!("\"{}", "#".repeat(hashes));
        Some(self.up_to(&end))
    }

    fn word(&mut self) -> Option<&'t str> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-+.".contains(byte);
        let length = rest.iter().take_while(|byte| is_word(byte)).count();
        let start = self.at;
        self.at += length;
        self.text.get(start..self.at)
    }
}

impl<'t> Iterator for Scan<'t> {
    type Item = (usize, Token<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let start = self.at;
            match (self.byte(0)?, self.byte(1)) {
                (b'"', _) => return Some((start, Token::Text(self.quoted()?))),
                (b'/', Some(b'/')) => {
                    self.up_to("\n")?;
                }
                (b'/', Some(b'*')) => {
                    self.up_to("*/")?;
                }
                (b'r', Some(b'"' | b'#')) => match self.raw() {
                    Some(text) => return Some((start, Token::Text(text?))),
                    None => self.at += 1,
                },
                (sign @ (b'(' | b')' | b'[' | b']' | b'{' | b'}' | b':' | b','), _) => {
                    self.at += 1;
                    return Some((start, Token::Sign(sign)));
                }
                (byte, _) if byte.is_ascii_alphanumeric() || byte == b'_' => {
                    return Some((start, Token::Word(self.word()?)));
                }
                _ => self.at += 1,
            }
        }
    }
}
