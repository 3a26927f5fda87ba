//! A questionnaire in another language: a second file with the texts alone.
//!
//! What a translation lacks falls back to the base language and is marked, so that nobody takes
//! it for an oversight of their own. A copy of an older version is translated text by text as
//! far as its base texts still stand: a text that was reworded since stays in the base language.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::language::Language;

use super::error::{Error, Kind, Place};
use super::load::{File, parse};
use super::nearest::nearest;
use super::shipped;
use super::texts::Texts;
use super::{Questionnaire, Shared};

/// Texts by key, e.g. `question.link_kind.text`.
pub type TextMap = BTreeMap<String, String>;

/// The texts of one file in another language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// The language of the texts.
    pub language: Language,
    /// The texts by key.
    pub texts: TextMap,
}

impl Questionnaire {
    /// Every text under its key.
    pub fn texts(&self) -> TextMap {
        collect(&mut self.clone())
    }

    /// The same questionnaire with the translation's texts in place. A text that it lacks keeps
    /// the base language and says so at its end, e.g. ` [EN]`.
    pub fn translated(&self, translation: &Translation) -> Self {
        let mark = format!(" [{}]", self.language.code().to_uppercase());
        let mut translated = self.clone();
        translated.language = translation.language;
        Texts::texts(
            &mut translated,
            &mut |key, text| match translation.texts.get(key) {
                Some(other) => text.clone_from(other),
                None => text.push_str(&mark),
            },
        );
        translated
    }
}

impl Shared {
    /// Every text under its key.
    pub fn texts(&self) -> TextMap {
        collect(&mut self.clone())
    }
}

impl Translation {
    /// The part that still fits an older or changed text of the same questionnaire: texts whose
    /// base text, as `base` has it, is the same in both.
    pub fn fitting(mut self, base: &TextMap, wanted: &TextMap) -> Self {
        self.texts.retain(|key, _| base.get(key) == wanted.get(key));
        self
    }
}

/// A translation, and what is wrong with it: texts that it lacks, and texts that nothing asks for.
///
/// # Errors
/// The one syntax or type error that stopped the reading.
pub fn translation(file: File<'_>, base: &TextMap) -> Result<(Translation, Vec<Error>), Error> {
    let translation: Translation = parse(file)?;
    let text = String::from_utf8_lossy(file.bytes);
    let missing = base
        .keys()
        .filter(|key| !translation.texts.contains_key(*key))
        .map(|key| Error::at(file.name, Place::START, Kind::MissingText(key.clone())));
    let known: Vec<&str> = base.keys().map(String::as_str).collect();
    let leftover = translation
        .texts
        .keys()
        .filter(|key| !base.contains_key(*key))
        .map(|key| {
            let kind = Kind::LeftoverText {
                key: key.clone(),
                nearest: nearest(key, &known),
            };
            Error::at(file.name, Place::of(&text, key), kind)
        });
    let findings = missing.chain(leftover).collect();
    Ok((translation, findings))
}

/// What the translations of a shipped questionnaire lack or have too much, by language: its own
/// and those of the shared files that it uses. A language that none of them has is not named.
pub fn gaps(questionnaire: &Questionnaire) -> BTreeMap<Language, Vec<Error>> {
    let own = shipped::shipped_file(&questionnaire.id).map(|file| {
        let texts = parse(file).map(|own: Questionnaire| own.texts());
        (
            file,
            texts.unwrap_or_default(),
            shipped::translations_of(&questionnaire.id),
        )
    });
    let shared = questionnaire.uses.iter().filter_map(|name| {
        let file = shipped::shared_file(name)?;
        let texts = parse(file).map(|shared: Shared| shared.texts());
        Some((
            file,
            texts.unwrap_or_default(),
            shipped::shared_translations(name),
        ))
    });
    let parts: Vec<_> = own.into_iter().chain(shared).collect();
    let mut gaps = BTreeMap::new();
    for language in spoken(&parts) {
        let findings = parts.iter().flat_map(|part| gaps_of(part, language));
        gaps.insert(language, findings.collect());
    }
    gaps
}

/// A file, its texts, and its translations as files.
type Part = (File<'static>, TextMap, Vec<File<'static>>);

fn spoken(parts: &[Part]) -> BTreeSet<Language> {
    let own = parts.first().map(|(_, _, files)| files.as_slice());
    let files = own.unwrap_or_default().iter();
    let languages = files.filter_map(|file| shipped::translation(*file));
    languages.map(|translation| translation.language).collect()
}

fn gaps_of((file, texts, translations): &Part, language: Language) -> Vec<Error> {
    let read = translations.iter().map(|file| translation(*file, texts));
    let mut found = Vec::new();
    let mut has_file = texts.is_empty();
    for result in read {
        match result {
            Ok((translation, findings)) if translation.language == language => {
                has_file = true;
                found.extend(findings);
            }
            Ok(_) => {}
            Err(error) => found.push(error),
        }
    }
    if !has_file {
        let missing =
            |key: &String| Error::at(file.name, Place::START, Kind::MissingText(key.clone()));
        found.extend(texts.keys().map(missing));
    }
    found
}

fn collect(texts: &mut impl Texts) -> TextMap {
    let mut found = TextMap::new();
    texts.texts(&mut |key, text| {
        found.insert(key.to_owned(), text.clone());
    });
    found
}
