//! `questionnaire list` and `check`, and finding a questionnaire by id or file.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::questionnaire::{self, File, Library, Questionnaire};
use crate::wizard::{self, Class, Problem};

use super::arguments::{Fork, QuestionnaireTask};
use super::terminal::{Ending, Terminal};
use super::{disk, one, questionnaire_check, questionnaire_print, questionnaire_show};

/// What is done about questionnaires.
pub fn run(task: QuestionnaireTask, terminal: &Terminal) -> Ending {
    match task {
        QuestionnaireTask::List { json } => list(json, terminal),
        QuestionnaireTask::Check { files, json } => {
            questionnaire_check::run(&files, json, terminal)
        }
        QuestionnaireTask::Show {
            questionnaire,
            lang,
            json,
        } => {
            let base = find(&questionnaire, terminal)?;
            let language = lang.unwrap_or(terminal.desk.language);
            let shown = terminal.desk.library.in_language(&base, language);
            questionnaire_show::run(&shown, json, terminal)
        }
        QuestionnaireTask::Print(print) => questionnaire_print::run(print, terminal),
        QuestionnaireTask::Fork(arguments) => fork(&arguments, terminal),
    }
}

/// A copy under an id of its own, to be changed, with its translations beside it.
fn fork(arguments: &Fork, terminal: &Terminal) -> Ending {
    let (name, out) = (&arguments.questionnaire, &arguments.out);
    let origin = find(name, terminal)?;
    let mut library = Library::clone(&terminal.desk.library);
    if library.find(name).is_none() {
        library = library.with_file(Path::new(name));
    }
    let fork = wizard::fork(&library, &origin, &arguments.id).map_err(one)?;
    let beside = fork.translations.iter();
    let mut files: Vec<_> = beside
        .map(|(name, text)| (out.with_file_name(name), text))
        .collect();
    // The questionnaire comes last: with it, the copy is there, and whole.
    files.push((out.clone(), &fork.questionnaire));
    if let Some((taken, _)) = files.iter().find(|(path, _)| path.exists()) {
        let place = taken.display().to_string();
        return Err(one(Problem::new(Class::Output, "exists").at(place)));
    }
    for (path, text) in files {
        disk::write(&path, text.as_bytes()).map_err(one)?;
    }
    Ok(true)
}

/// A questionnaire at hand by its id, or one in a file.
pub fn find(name: &str, terminal: &Terminal) -> Result<Arc<Questionnaire>, Vec<Problem>> {
    if let Some(found) = terminal.desk.library.find(name) {
        return found.map_err(problems);
    }
    let path = Path::new(name);
    if !path.exists() {
        return Err(one(
            Problem::new(Class::Input, "unknown-questionnaire").with("id", name)
        ));
    }
    let bytes = read(path)?;
    let file = File {
        name,
        bytes: &bytes,
    };
    questionnaire::load(file).map(Arc::new).map_err(problems)
}

/// A questionnaire's file, of which no more than the loader takes is read.
pub fn read(path: &Path) -> Result<Vec<u8>, Vec<Problem>> {
    disk::read_at_most(path, questionnaire::MAX_BYTES as u64).map_err(one)
}

fn list(json: bool, terminal: &Terminal) -> Ending {
    let library = &terminal.desk.library;
    let all = library
        .ids()
        .iter()
        .map(|id| find(id, terminal))
        .collect::<Result<Vec<_>, _>>()?;
    if json {
        let rows: Vec<Value> = all.iter().map(|one| row(one, terminal)).collect();
        terminal.json(&rows)?;
    } else {
        let words = |one: &Arc<Questionnaire>| {
            let shown = terminal.desk.shown(one);
            format!("{}\n  {}\n  {}\n", shown.id, shown.title, shown.summary)
        };
        let rows: Vec<String> = all.iter().map(words).collect();
        terminal.print(&rows.join("\n"))?;
    }
    // An own questionnaire that can't be used is named, and stops nobody from using the others.
    let own = library.own().iter();
    let faulty = own.filter_map(|own| own.questionnaire.as_ref().err());
    for findings in faulty {
        terminal.fail(&problems(findings.clone()));
    }
    Ok(true)
}

fn row(questionnaire: &Questionnaire, terminal: &Terminal) -> Value {
    let languages = terminal.desk.library.languages(questionnaire).into_iter();
    let languages: Vec<&str> = languages.map(|language| language.code()).collect();
    json!({
        "id": questionnaire.id, "version": questionnaire.version, "title": questionnaire.title,
        "language": questionnaire.language.code(), "languages": languages,
        "questions": questionnaire.questions().count(),
    })
}

fn problems(findings: Vec<questionnaire::Error>) -> Vec<Problem> {
    findings.into_iter().map(Problem::from).collect()
}
