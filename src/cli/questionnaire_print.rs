//! `questionnaire print`: the blank form with every branch, as PDF or Markdown.

use jiff::Timestamp;

use crate::wizard::{self, Problem};

use super::arguments::Print;
use super::questionnaires::find;
use super::terminal::{Ending, Terminal};
use super::{disk, one};

/// Prints to a file; its ending says in which format.
pub fn run(print: Print, terminal: &Terminal) -> Ending {
    let base = find(&print.questionnaire, terminal)?;
    let language = print.lang.unwrap_or(terminal.desk.language);
    let shown = terminal.desk.library.in_language(&base, language);
    let bytes = if disk::is_markdown(&print.out).map_err(one)? {
        wizard::blank_markdown(&shown, shown.language).into_bytes()
    } else {
        let issued = print.date.unwrap_or_else(Timestamp::now);
        wizard::blank_pdf(&shown, shown.language, issued)
            .map_err(|error| one(Problem::from(error)))?
    };
    disk::write(&print.out, &bytes).map_err(one)?;
    terminal.written(&print.out)?;
    Ok(true)
}
