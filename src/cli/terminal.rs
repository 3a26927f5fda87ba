//! What goes out: words to stdout, problems to stderr, and the exit status.
//!
//! A full stdout is an error like any other, never a panic; where nobody reads on, nothing is said. What a file of somebody else
//! says can't command the terminal.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use crate::language::{Texts, Value};
use crate::wizard::{Class, Desk, Problem};

/// Where a command's answer goes, and what it works on.
pub struct Terminal {
    /// The words.
    pub texts: &'static Texts,
    /// The questionnaires at hand.
    pub desk: Desk,
}

/// What a command ends with: whether the answer is yes, or what went wrong.
pub type Ending = Result<bool, Vec<Problem>>;

impl Terminal {
    /// Prints lines.
    ///
    /// # Errors
    /// When stdout is full.
    pub fn print(&self, text: &str) -> Result<(), Vec<Problem>> {
        let text = harmless(text);
        let mut out = io::stdout().lock();
        let written = out.write_all(text.as_bytes()).and_then(|()| {
            if text.ends_with('\n') {
                Ok(())
            } else {
                out.write_all(b"\n")
            }
        });
        match written.and_then(|()| out.flush()) {
            // Whoever reads has enough, as `head` has.
            Err(cause) if cause.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            Err(cause) => Err(vec![
                Problem::new(Class::Output, "stdout-failed").with("cause", cause.to_string()),
            ]),
            Ok(()) => Ok(()),
        }
    }

    /// Says beside problems, on stderr, what they mean together.
    pub fn note(&self, text: &str) {
        // There is nowhere left to say that stderr is closed.
        let _ = writeln!(io::stderr().lock(), "{}", harmless(text));
    }

    /// Says which file was written.
    ///
    /// # Errors
    /// When stdout is full.
    pub fn written(&self, file: &Path) -> Result<(), Vec<Problem>> {
        let name = file.display().to_string();
        self.print(
            &self
                .texts
                .with("cli-written", &[("file", Value::Text(&name))]),
        )
    }

    /// Prints a value as JSON.
    ///
    /// # Errors
    /// When stdout is full.
    pub fn json(&self, value: &impl Serialize) -> Result<(), Vec<Problem>> {
        let text = serde_json::to_string_pretty(value).map_err(|error| {
            vec![Problem::new(Class::Output, "stdout-failed").with("cause", error.to_string())]
        })?;
        self.print(&text)
    }

    /// Prints problems in their one form, and returns the exit status.
    pub fn fail(&self, problems: &[Problem]) -> u8 {
        self.warn(problems);
        problems.first().map_or(1, |problem| status(problem.class))
    }

    /// Prints problems in their one form; what was asked for goes on.
    pub fn warn(&self, problems: &[Problem]) {
        let mut err = io::stderr().lock();
        for problem in problems {
            let place = problem
                .place
                .as_ref()
                .map(|place| format!("{place}: "))
                .unwrap_or_default();
            let (sentence, remedy) = (problem.sentence(self.texts), problem.remedy(self.texts));
            // There is nowhere left to say that stderr is closed.
            let said = format!("{place}{sentence}\n  {remedy}");
            let _ = writeln!(err, "{}", harmless(&said));
        }
    }
}

/// The text without the control characters by which a title, a name or a path could move the cursor,
/// clear the screen or hide what stands before it. Lines, tabs and the ends of a table's rows stay.
fn harmless(text: &str) -> Cow<'_, str> {
    let stays = |one: char| !one.is_control() || matches!(one, '\n' | '\t');
    if text.chars().all(stays) {
        return Cow::Borrowed(text);
    }
    let lines = text
        .split("\r\n")
        .map(|line| line.replace(|one| !stays(one), "\u{fffd}"));
    Cow::Owned(lines.collect::<Vec<_>>().join("\r\n"))
}

/// The exit status of a class of problems.
fn status(class: Class) -> u8 {
    match class {
        Class::Answer => 1,
        Class::Usage => 2,
        Class::Input => 3,
        Class::Output => 4,
    }
}
