//! `export`, `notice` and `extract`.

use jiff::Timestamp;

use crate::assessment::EvidenceFolder;
use crate::language::{Texts, Value};
use crate::wizard::{self, Class, Extracted, Problem, Target, Wizard};

use super::arguments::{DocumentKind, Export, Extract, Notice};
use super::terminal::{Ending, Terminal};
use super::{disk, one, open, stationery};

/// The document that the decision calls for.
pub fn export(arguments: Export, terminal: &Terminal) -> Ending {
    let mut wizard = open(&arguments.file, terminal)?;
    let language = arguments.lang.unwrap_or(terminal.desk.language);
    let issued = arguments.date.unwrap_or_else(Timestamp::now);
    let stationery = stationery::read(arguments.stationery.as_deref()).map_err(one)?;
    let export = wizard::Export {
        language,
        draft: arguments.draft,
        issued,
        stationery,
    };
    if arguments.kind == DocumentKind::Requests {
        return requests(&wizard, &export, &arguments, terminal);
    }
    let questionnaire = wizard.in_language(language);
    if arguments.draft {
        let assessment = wizard.assessment();
        let bytes = wizard::export(&questionnaire, assessment, wizard.evidence(), export)
            .map_err(Vec::<Problem>::from)?;
        disk::write_out(&arguments.out, &bytes, arguments.force).map_err(one)?;
        terminal.written(&arguments.out)?;
        return Ok(true);
    }
    let assessment = wizard.issued(issued).map_err(one)?;
    let bytes = wizard::export(&questionnaire, &assessment, wizard.evidence(), export)
        .map_err(Vec::<Problem>::from)?;
    disk::write_out(&arguments.out, &bytes, arguments.force).map_err(one)?;
    terminal.written(&arguments.out)?;
    wizard.take_history(&assessment);
    keep_history(&mut wizard, issued, terminal);
    Ok(true)
}

/// Writes the export into the file's history. The letter is there already: what hinders this is
/// told and changes nothing about that.
fn keep_history(wizard: &mut Wizard, now: Timestamp, terminal: &Terminal) {
    if wizard.is_changed()
        && let Err(error) = wizard.save(Target::Own, now)
    {
        let unwritten = Problem::new(Class::Output, "history-not-written");
        terminal.warn(&[unwritten, error.into()]);
    }
}

/// What is still to be asked, as PDF or, by the file's ending, as Markdown.
fn requests(
    wizard: &Wizard,
    export: &wizard::Export,
    arguments: &Export,
    terminal: &Terminal,
) -> Ending {
    let out = &arguments.out;
    let wizard::Export {
        language,
        issued,
        ref stationery,
        ..
    } = *export;
    let (questionnaire, assessment) = (wizard.in_language(language), wizard.assessment());
    let bytes = if disk::is_markdown(out).map_err(one)? {
        let list = wizard::requests_markdown;
        list(&questionnaire, assessment, language, issued, stationery).map(String::into_bytes)
    } else {
        let list = wizard::requests_pdf;
        list(&questionnaire, assessment, language, issued, stationery)
    };
    let bytes = bytes.map_err(Vec::<Problem>::from)?;
    disk::write_out(out, &bytes, arguments.force).map_err(one)?;
    terminal.written(out)?;
    Ok(true)
}

/// A draft of what the persons concerned are told, to be edited. Nobody is told of what is refused or
/// withdrawn, and until it is decided the draft says that it is one.
pub fn notice(arguments: &Notice, terminal: &Terminal) -> Ending {
    let wizard = open(&arguments.file, terminal)?;
    if wizard::nothing_to_notify(wizard.assessment()) {
        return Err(one(Problem::new(Class::Answer, "nothing-to-notify")));
    }
    let language = arguments.lang.unwrap_or(terminal.desk.language);
    let questionnaire = wizard.in_language(language);
    let draft = wizard::notice_draft(&questionnaire, wizard.assessment(), language);
    if wizard.assessment().decision.is_none() {
        let mark = Texts::of(language).get("letter-draft-undecided");
        terminal.print(&format!("{mark}\n"))?;
    }
    terminal.print(&draft)?;
    Ok(true)
}

/// The assessment inside a document, and its evidence into the folder beside. Nothing that exists
/// is written over.
pub fn extract(arguments: &Extract, terminal: &Terminal) -> Ending {
    let out = &arguments.out;
    if out.exists() {
        let problem = Problem::new(Class::Output, "exists");
        return Err(one(problem.at(out.display().to_string())));
    }
    let document = disk::read(&arguments.pdf).map_err(one)?;
    let at = |problem: Problem| one(problem.at(arguments.pdf.display().to_string()));
    let found = wizard::extract(&document).map_err(|error| at(error.into()))?;
    let restored = EvidenceFolder::beside(out).restore(&found.assessment.evidence, &found.evidence);
    restored.map_err(one)?;
    disk::write(out, &found.bytes).map_err(one)?;
    terminal.written(out)?;
    tell_what_is_missing(&found, terminal)?;
    Ok(true)
}

/// A draft may have gone without some of its evidence.
fn tell_what_is_missing(found: &Extracted, terminal: &Terminal) -> Result<(), Vec<Problem>> {
    let is_inside = |name: &String| found.evidence.iter().any(|(inside, _)| inside == name);
    let recorded = found.assessment.evidence.iter().map(|one| &one.name);
    let missing: Vec<&str> = recorded
        .filter(|name| !is_inside(name))
        .map(String::as_str)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(", ");
    let values = [("names", Value::Text(&names))];
    terminal.print(&terminal.texts.with("evidence-not-inside", &values))
}
