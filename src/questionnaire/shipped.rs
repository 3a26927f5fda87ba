//! The questionnaires that are built into the program, each read once and kept.

use std::sync::{Arc, OnceLock};

use super::error::Error;
use super::load::{File, load, parse};
use super::translation::Translation;
use super::{Questionnaire, Shared};

/// A file and its translations, as they were when the program was built.
struct Built<T: 'static> {
    /// The id of a questionnaire, or the name that `uses` gives.
    name: &'static str,
    /// Its path under `questionnaires/`, by which errors name it.
    path: &'static str,
    text: &'static str,
    translations: &'static [&'static str],
    parsed: OnceLock<Result<Arc<T>, Vec<Error>>>,
}

/// Builds in a file with its translations, each named by its path under `questionnaires/`.
macro_rules! built {
    ($name:literal, $path:expr $(, $translation:expr)*) => {
        Built {
            name: $name,
            path: $path,
            text: include_str!(concat!("../../questionnaires/", $path)),
            translations: &[$(include_str!(concat!("../../questionnaires/", $translation))),*],
            parsed: OnceLock::new(),
        }
    };
}

static QUESTIONNAIRES: [Built<Questionnaire>; 5] = [
    built!(
        "eu-gdpr-6-4",
        "eu-gdpr-6-4/questionnaire.ron",
        "eu-gdpr-6-4/text.fr.ron",
        "eu-gdpr-6-4/text.de.ron"
    ),
    built!(
        "fr-cnil-processor-reuse",
        "fr-cnil-processor-reuse/questionnaire.ron",
        "fr-cnil-processor-reuse/text.fr.ron",
        "fr-cnil-processor-reuse/text.de.ron"
    ),
    built!(
        "uk-gdpr-8a",
        "uk-gdpr-8a/questionnaire.ron",
        "uk-gdpr-8a/text.fr.ron"
    ),
    built!(
        "eu-2018-1725-6",
        "eu-2018-1725-6/questionnaire.ron",
        "eu-2018-1725-6/text.fr.ron"
    ),
    built!(
        "kr-pipa-15-3",
        "kr-pipa-15-3/questionnaire.ron",
        "kr-pipa-15-3/text.fr.ron"
    ),
];

/// Builds in a shared file with its translations, which stand beside it.
macro_rules! shared {
    ($name:literal) => {
        built!(
            $name,
            concat!("shared/", $name, ".ron"),
            concat!("shared/", $name, ".fr.ron"),
            concat!("shared/", $name, ".de.ron")
        )
    };
}

static SHARED: [Built<Shared>; 8] = [
    shared!("sources"),
    shared!("statutes"),
    shared!("glossary"),
    shared!("facts"),
    shared!("gates"),
    shared!("factors"),
    shared!("safeguards"),
    shared!("duties"),
];

/// The ids of the shipped questionnaires.
pub fn ids() -> impl Iterator<Item = &'static str> {
    QUESTIONNAIRES.iter().map(|built| built.name)
}

/// The shipped questionnaire with this id.
///
/// # Errors
/// The linter's findings; a test shows that there are none.
pub fn shipped(id: &str) -> Option<Result<Arc<Questionnaire>, Vec<Error>>> {
    let built = QUESTIONNAIRES.iter().find(|built| built.name == id)?;
    let parsed = built
        .parsed
        .get_or_init(|| load(built.file()).map(Arc::new))
        .clone();
    Some(parsed)
}

/// The file of a shipped questionnaire, as its author wrote it.
pub fn shipped_file(id: &str) -> Option<File<'static>> {
    let found = QUESTIONNAIRES.iter().find(|built| built.name == id);
    found.map(Built::file)
}

/// The translations of a shipped questionnaire's own texts, as files.
pub(super) fn translations_of(id: &str) -> Vec<File<'static>> {
    let found = QUESTIONNAIRES.iter().find(|built| built.name == id);
    found.map(Built::translation_files).unwrap_or_default()
}

/// The shared file with this name, with or without its folder.
pub(super) fn shared(name: &str) -> Option<Result<Arc<Shared>, Vec<Error>>> {
    let built = shared_built(name)?;
    let read = || {
        parse(built.file())
            .map(Arc::new)
            .map_err(|error| vec![error])
    };
    Some(built.parsed.get_or_init(read).clone())
}

/// The shared file's name and text, for places in it.
pub(super) fn shared_file(name: &str) -> Option<File<'static>> {
    shared_built(name).map(Built::file)
}

/// The translations of a shared file, as files.
pub(super) fn shared_translations(name: &str) -> Vec<File<'static>> {
    shared_built(name)
        .map(Built::translation_files)
        .unwrap_or_default()
}

/// A shipped translation. One that can't be read translates nothing; a test shows that there is none.
pub(super) fn translation(file: File<'_>) -> Option<Translation> {
    parse(file).ok()
}

fn shared_built(name: &str) -> Option<&'static Built<Shared>> {
    let name = name.strip_prefix("shared/").unwrap_or(name);
    SHARED.iter().find(|built| built.name == name)
}

impl<T> Built<T> {
    fn file(&self) -> File<'static> {
        File {
            name: self.path,
            bytes: self.text.as_bytes(),
        }
    }

    fn translation_files(&self) -> Vec<File<'static>> {
        let file = |text: &&'static str| File {
            name: self.path,
            bytes: text.as_bytes(),
        };
        self.translations.iter().map(file).collect()
    }
}
