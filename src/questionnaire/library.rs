//! Every questionnaire at hand: the shipped ones, and those of a user's own folder, each in every
//! language that it has texts in.
//!
//! An own questionnaire is a folder with a `questionnaire.ron`, and a `text.<language>.ron` for
//! each translation: the layout of the shipped ones. It may use the shipped shared files.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::language::Language;

use super::Questionnaire;
use super::error::{Error, Kind, Place};
use super::load::{File, MAX_BYTES, load, parse};
use super::shipped;
use super::translation::{TextMap, Translation};

/// More own questionnaires than anyone keeps; it bounds the time of a start.
const MAX_OWN: usize = 200;

/// The questionnaires at hand.
#[derive(Clone, Debug, Default)]
pub struct Library {
    folder: Option<PathBuf>,
    own: Vec<Own>,
}

/// A questionnaire of the user's own folder.
#[derive(Clone, Debug)]
pub struct Own {
    /// Its file.
    pub path: PathBuf,
    /// What it holds, or what is wrong with it.
    pub questionnaire: Result<Arc<Questionnaire>, Vec<Error>>,
    translations: Vec<Translation>,
}

impl Library {
    /// The shipped questionnaires alone.
    pub fn shipped() -> Self {
        Self::default()
    }

    /// The shipped questionnaires and those in a folder. A folder that is not there holds none.
    pub fn with_folder(folder: &Path) -> Self {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let mut files: Vec<PathBuf> = entries
            .map(|entry| entry.path().join("questionnaire.ron"))
            .filter(|file| file.is_file())
            .collect();
        files.sort();
        files.truncate(MAX_OWN);
        Self {
            folder: Some(folder.to_owned()),
            own: files.iter().map(|file| Own::read(file)).collect(),
        }
    }

    /// The folder of the user's own questionnaires, where there is one; it need not be there yet.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// The ids of all that can be used, shipped ones first.
    pub fn ids(&self) -> Vec<String> {
        let own = self
            .own
            .iter()
            .filter_map(|own| own.questionnaire.as_ref().ok());
        let shipped = shipped::ids().map(str::to_owned);
        shipped.chain(own.map(|one| one.id.clone())).collect()
    }

    /// The questionnaire with this id.
    ///
    /// # Errors
    /// What is wrong with it, when it is in a shipped or own file that can't be used.
    pub fn find(&self, id: &str) -> Option<Result<Arc<Questionnaire>, Vec<Error>>> {
        shipped::shipped(id).or_else(|| {
            let own = self
                .own
                .iter()
                .filter_map(|own| own.questionnaire.as_ref().ok());
            let mut fitting = own.filter(|one| one.id == id);
            fitting.next().map(|found| Ok(found.clone()))
        })
    }

    /// The user's own questionnaires, with what is wrong with each.
    pub fn own(&self) -> &[Own] {
        &self.own
    }

    /// The languages that a questionnaire has texts in, its base language first.
    pub fn languages(&self, questionnaire: &Questionnaire) -> Vec<Language> {
        let translated = Language::ALL.into_iter().filter(|language| {
            *language != questionnaire.language
                && self.has_texts_of_its_own(questionnaire, *language)
        });
        std::iter::once(questionnaire.language)
            .chain(translated)
            .collect()
    }

    /// The questionnaire in a language. What its translation lacks stays in the base language and
    /// is marked; a questionnaire without any translation into that language stays as it is.
    ///
    /// A copy of another version, kept in an assessment, is translated as far as its texts are
    /// those of the version at hand.
    pub fn in_language(&self, base: &Questionnaire, language: Language) -> Questionnaire {
        if base.language == language || !self.has_texts_of_its_own(base, language) {
            return base.clone();
        }
        let translation = self.translation(base, language);
        match self.find(&base.id) {
            Some(Ok(at_hand)) if *at_hand != *base => {
                base.translated(&translation.fitting(&at_hand.texts(), &base.texts()))
            }
            _ => base.translated(&translation),
        }
    }

    /// Every text of a questionnaire in each language that it is translated into, what it shares with
    /// others included: what a questionnaire that stands alone needs beside it.
    pub fn translations(&self, questionnaire: &Questionnaire) -> Vec<Translation> {
        let wanted = questionnaire.texts();
        let languages = self.languages(questionnaire).into_iter().skip(1);
        let whole = languages.map(|language| self.translation(questionnaire, language));
        let mut whole: Vec<_> = whole.collect();
        whole
            .iter_mut()
            .for_each(|one| one.texts.retain(|key, _| wanted.contains_key(key)));
        whole
    }

    /// The same questionnaires, and the one in this file with its translations.
    #[must_use]
    pub fn with_file(mut self, file: &Path) -> Self {
        self.own.push(Own::read(file));
        self
    }

    fn has_texts_of_its_own(&self, questionnaire: &Questionnaire, language: Language) -> bool {
        self.own_translations(&questionnaire.id)
            .iter()
            .any(|one| one.language == language)
    }

    /// The texts of the shared files that it uses, and above them its own.
    fn translation(&self, questionnaire: &Questionnaire, language: Language) -> Translation {
        let wanted = questionnaire.texts();
        let shared = questionnaire.uses.iter().flat_map(|name| {
            let base = shipped::shared(name).and_then(Result::ok);
            let base = base.map(|shared| shared.texts()).unwrap_or_default();
            let files = shipped::shared_translations(name).into_iter();
            let read = files.filter_map(shipped::translation);
            // What a regime words differently is not what the shared translation translates.
            read.map(|one| one.fitting(&base, &wanted))
                .collect::<Vec<_>>()
        });
        let own = self.own_translations(&questionnaire.id);
        let parts = shared
            .chain(own)
            .filter(|translation| translation.language == language);
        let mut texts = TextMap::new();
        parts.for_each(|translation| texts.extend(translation.texts));
        Translation { language, texts }
    }

    fn own_translations(&self, id: &str) -> Vec<Translation> {
        let shipped = shipped::translations_of(id).into_iter();
        let shipped = shipped.filter_map(shipped::translation);
        let own = self.own.iter().filter(|own| {
            let questionnaire = own.questionnaire.as_ref();
            questionnaire.is_ok_and(|one| one.id == id)
        });
        let own = own.flat_map(|own| own.translations.iter().cloned());
        shipped.chain(own).collect()
    }
}

impl Own {
    fn read(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            questionnaire: questionnaire_at(path).map(Arc::new),
            translations: translations_beside(path)
                .into_values()
                .filter_map(|bytes| {
                    parse(File {
                        name: "",
                        bytes: &bytes,
                    })
                    .ok()
                })
                .collect(),
        }
    }
}

/// The files with translations beside a questionnaire, by language.
pub fn translations_beside(path: &Path) -> BTreeMap<Language, Vec<u8>> {
    let found = Language::ALL.into_iter().filter_map(|language| {
        let file = path.with_file_name(format!("text.{language}.ron"));
        bounded(&file).ok().map(|bytes| (language, bytes))
    });
    found.collect()
}

/// An own questionnaire may not take a shipped one's id: a fork is another questionnaire.
fn questionnaire_at(path: &Path) -> Result<Questionnaire, Vec<Error>> {
    let name = path.display().to_string();
    let bytes = bounded(path).map_err(|cause| {
        let kind = Kind::Unreadable(cause.to_string());
        vec![Error::at(&name, Place::START, kind)]
    })?;
    let questionnaire = load(File {
        name: &name,
        bytes: &bytes,
    })?;
    if shipped::ids().any(|id| id == questionnaire.id) {
        let text = String::from_utf8_lossy(&bytes);
        let place = Place::of(&text, &questionnaire.id);
        let kind = Kind::Duplicate(questionnaire.id);
        return Err(vec![Error::at(&name, place, kind)]);
    }
    Ok(questionnaire)
}

/// A file's bytes; one over the limit is enough for the loader to see that it is too large.
fn bounded(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = fs::File::open(path)?;
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
