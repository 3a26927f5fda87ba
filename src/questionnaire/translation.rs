//! A questionnaire in another language: a second file with the texts alone.
//!
//! What a translation lacks falls back to the base language and is marked, so that nobody takes
//! it for an oversight of their own. A copy of an older version is translated text by text as
//! far as its base texts still stand: a text that was reworded since stays in the base language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::Language;

use super::model::{Questionnaire, Shared};
use super::texts::Texts;

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

fn collect(texts: &mut impl Texts) -> TextMap {
    let mut found = TextMap::new();
    texts.texts(&mut |key, text| {
        found.insert(key.to_owned(), text.clone());
    });
    found
}
