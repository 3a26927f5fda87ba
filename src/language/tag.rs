//! The languages that texts exist in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language that Repurpose speaks, named by its ISO 639-1 code.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English, the base language: a text missing elsewhere is taken from here.
    #[default]
    En,
    /// French.
    Fr,
    /// German.
    De,
}

/// The given text names no language that Repurpose speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl Language {
    /// Every language, the base language first.
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::De];

    /// The ISO 639-1 code, as it stands in file names and in a document's `/Lang`.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
        }
    }

    /// The language's name in itself. A proper name, hence no catalogue entry.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::De => "Deutsch",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads a tag such as `fr`, `fr-FR` or `fr_FR.UTF-8`: only the language part counts.
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(primary))
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

impl fmt::Display for UnknownLanguage {
    /// The tags that are known; a terse line for a parser's message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = Language::ALL.map(Language::code).join(", ");
        write!(f, "[{known}]")
    }
}

impl std::error::Error for UnknownLanguage {}
