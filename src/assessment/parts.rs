//! Where the values of a RON text stand, without knowing their types: enough to cut out a field
//! that nobody knows, and to put it back.
//!
//! The text has been read by the real parser before, or is about to be: what is not RON gives
//! `None` here, and its message there.

use std::ops::Range;

/// A part of a value: where its name stands, if it has one, and where its own value stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// The field's name or the key as it is written; empty in lists and tuples.
    pub name: Range<usize>,
    /// The value.
    pub value: Range<usize>,
}

/// The value of the whole text.
pub(super) fn whole(text: &str) -> Option<Range<usize>> {
    let mut cursor = Cursor { text, at: 0 };
    cursor.skip_attributes()?;
    cursor.value()
}

/// The value of a field of the outermost struct, found without reading what comes behind it.
pub(super) fn head_field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut cursor = Cursor { text, at: 0 };
    cursor.skip_attributes()?;
    cursor.word();
    cursor.skip_space()?;
    cursor.take().filter(|bracket| *bracket == '(')?;
    loop {
        cursor.skip_space()?;
        let part = cursor.part(false)?;
        if text[part.name] == *name {
            return text.get(part.value);
        }
        cursor.skip_space()?;
        cursor.take().filter(|mark| *mark == ',')?;
    }
}

/// The value that stands alone in `Some(…)` or in a variant; any other value is itself.
pub(super) fn unwrapped(text: &str, value: Range<usize>) -> Range<usize> {
    let inner = text[value.clone()]
        .ends_with(')')
        .then(|| parts_of(text, &value))
        .flatten();
    match inner.as_deref() {
        Some([only]) if only.name.is_empty() => unwrapped(text, only.value.clone()),
        _ => value,
    }
}

/// The parts of a struct, map, list or tuple in their order; `Some` and variants are looked through.
pub(super) fn parts(text: &str, value: &Range<usize>) -> Option<Vec<Part>> {
    parts_of(text, &unwrapped(text, value.clone()))
}

fn parts_of(text: &str, value: &Range<usize>) -> Option<Vec<Part>> {
    let mut cursor = Cursor {
        text: text.get(..value.end)?,
        at: value.start,
    };
    cursor.word();
    cursor.skip_space()?;
    let (close, named) = match cursor.take()? {
        '(' => (')', false),
        '[' => (']', false),
        '{' => ('}', true),
        _ => return None,
    };
    let mut parts = Vec::new();
    loop {
        cursor.skip_space()?;
        if cursor.peek()? == close {
            break;
        }
        parts.push(cursor.part(named)?);
        cursor.skip_space()?;
        if cursor.peek()? == ',' {
            cursor.take();
        }
    }
    Some(parts)
}

/// A place in a text.
struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// Goes behind the next place where this stands.
    fn behind(&mut self, mark: &str) -> Option<()> {
        self.at += self.rest().find(mark)? + mark.len();
        Some(())
    }

    /// White space and comments.
    fn skip_space(&mut self) -> Option<()> {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            let rest = self.rest();
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                self.skip_comment()?;
            } else {
                return Some(());
            }
        }
    }

    /// A comment that may hold others.
    fn skip_comment(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            let rest = self.rest();
            if rest.starts_with("/*") {
                (depth, self.at) = (depth + 1, self.at + 2);
            } else if rest.starts_with("*/") {
                (depth, self.at) = (depth - 1, self.at + 2);
                if depth == 0 {
                    return Some(());
                }
            } else {
                self.take()?;
            }
        }
    }

    /// `#![enable(…)]` at the head.
    fn skip_attributes(&mut self) -> Option<()> {
        self.skip_space()?;
        while self.rest().starts_with("#!") {
            self.behind("]")?;
            self.skip_space()?;
        }
        Some(())
    }

    /// Letters, digits and signs of a name or number; nothing where there are none.
    fn word(&mut self) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !is_of_name(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    /// `name: value`, `key: value`, or a value alone.
    fn part(&mut self, named: bool) -> Option<Part> {
        let first = self.value()?;
        self.skip_space()?;
        let is_name = named || self.text[first.clone()].chars().all(is_of_name);
        if is_name && self.peek() == Some(':') {
            self.take();
            self.skip_space()?;
            let value = self.value()?;
            return Some(Part { name: first, value });
        }
        let name = first.start..first.start;
        Some(Part { name, value: first })
    }

    /// One value: a text, a character, a name, a number, or what stands between brackets with or
    /// without a name before them.
    fn value(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        if matches!(self.peek()?, '(' | '[' | '{') {
            self.bracketed()?;
            return Some(start..self.at);
        }
        self.leaf()?;
        let end = self.at;
        self.skip_space()?;
        if self.peek() == Some('(') {
            self.bracketed()?;
            return Some(start..self.at);
        }
        self.at = end;
        Some(start..end)
    }

    fn quoted(&mut self) -> Option<()> {
        self.take();
        loop {
            match self.take()? {
                '\\' => drop(self.take()?),
                '"' => return Some(()),
                _ => {}
            }
        }
    }

    fn character(&mut self) -> Option<()> {
        self.take();
        if self.take()? == '\\' {
            self.take()?;
        }
        self.behind("'")
    }

    /// `r"…"`, `r#"…"#`, and the same of bytes; but not a raw name, `r#name`.
    fn starts_raw(&self) -> bool {
        let rest = self.rest();
        let rest = rest.strip_prefix('b').unwrap_or(rest);
        rest.strip_prefix('r')
            .is_some_and(|rest| rest.trim_start_matches('#').starts_with('"'))
    }

    fn raw(&mut self) -> Option<()> {
        let rest = self.rest();
        let quote = rest.find('"')?;
        let fences = rest[..quote].matches('#').count();
        self.at += quote + 1;
        self.behind(&format!("\"{}", "#".repeat(fences)))
    }

    /// What stands between brackets, whatever it is.
    fn bracketed(&mut self) -> Option<()> {
        let mut open = Vec::new();
        loop {
            self.skip_space()?;
            match self.peek()? {
                '(' => open.push(')'),
                '[' => open.push(']'),
                '{' => open.push('}'),
                close @ (')' | ']' | '}') if open.pop()? != close => return None,
                ')' | ']' | '}' if open.is_empty() => {
                    self.take();
                    return Some(());
                }
                ')' | ']' | '}' | ',' | ':' => {}
                _ => {
                    self.leaf()?;
                    continue;
                }
            }
            self.take();
        }
    }

    /// A value without brackets, or the name before one.
    fn leaf(&mut self) -> Option<()> {
        if self.starts_raw() {
            return self.raw();
        }
        if matches!(self.rest().as_bytes(), [b'b', b'"' | b'\'', ..]) {
            self.take();
        }
        match self.peek()? {
            '"' => self.quoted(),
            '\'' => self.character(),
            _ => (!self.word().is_empty()).then_some(()),
        }
    }
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '#' | '.' | '+' | '-')
}
