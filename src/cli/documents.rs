//! `export`, `notice` and `extract`.

use std::path::Path;

use jiff::Timestamp;

use crate::language::Language;
use crate::wizard::{self, Problem, Wizard};

use super::arguments::{DocumentKind, Export, Extract, Notice};
use super::terminal::{Ending, Terminal};
use super::{disk, one};

/// The document that the decision calls for.
pub fn export(arguments: Export, terminal: &Terminal) -> Ending {
    let wizard = Wizard::open(&terminal.desk, &arguments.file).map_err(one)?;
    let language = arguments.lang.unwrap_or(terminal.desk.language);
    let issued = arguments.date.unwrap_or_else(Timestamp::now);
    if arguments.kind == DocumentKind::Requests {
        return requests(&wizard, language, issued, &arguments.out);
    }
    let export = wizard::Export {
        language,
        draft: arguments.draft,
        issued,
    };
    let bytes = wizard::export(&wizard.in_language(language), wizard.assessment(), export)
        .map_err(Vec::<Problem>::from)?;
    disk::write(&arguments.out, &bytes).map_err(one)?;
    Ok(true)
}

/// What is still to be asked, as PDF or, by the file's ending, as Markdown.
fn requests(wizard: &Wizard, language: Language, issued: Timestamp, out: &Path) -> Ending {
    let (questionnaire, assessment) = (wizard.in_language(language), wizard.assessment());
    let markdown = out
        .extension()
        .is_some_and(|it| it.eq_ignore_ascii_case("md"));
    let bytes = if markdown {
        wizard::requests_markdown(&questionnaire, assessment, language, issued).into_bytes()
    } else {
        wizard::requests_pdf(&questionnaire, assessment, language, issued)
            .map_err(|error| one(Problem::from(error)))?
    };
    disk::write(out, &bytes).map_err(one)?;
    Ok(true)
}

/// A draft of what the persons concerned are told, to be edited.
pub fn notice(arguments: &Notice, terminal: &Terminal) -> Ending {
    let wizard = Wizard::open(&terminal.desk, &arguments.file).map_err(one)?;
    let language = arguments.lang.unwrap_or(terminal.desk.language);
    let questionnaire = wizard.in_language(language);
    let draft = wizard::notice_draft(&questionnaire, wizard.assessment(), language);
    terminal.print(&draft)?;
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
