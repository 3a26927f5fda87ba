//! `export` and `extract`.

use jiff::Timestamp;

use crate::wizard::{self, Problem, Wizard};

use super::arguments::{Export, Extract};
use super::terminal::{Ending, Terminal};
use super::{disk, one};

/// The document that the decision calls for.
pub fn export(arguments: Export, terminal: &Terminal) -> Ending {
    let wizard = Wizard::open(&terminal.desk, &arguments.file).map_err(one)?;
    let language = arguments.lang.unwrap_or(terminal.desk.language);
    let export = wizard::Export {
        language,
        draft: arguments.draft,
        issued: arguments.date.unwrap_or_else(Timestamp::now),
    };
    let bytes = wizard::export(&wizard.in_language(language), wizard.assessment(), export)
        .map_err(Vec::<Problem>::from)?;
    disk::write(&arguments.out, &bytes).map_err(one)?;
    Ok(true)
}

/// The assessment inside a document.
pub fn extract(arguments: &Extract) -> Ending {
    let document = disk::read(&arguments.pdf).map_err(one)?;
    let at = |problem: Problem| one(problem.at(arguments.pdf.display().to_string()));
    let (_, bytes) = wizard::extract(&document).map_err(|error| at(error.into()))?;
    disk::write(&arguments.out, &bytes).map_err(one)?;
    Ok(true)
}
