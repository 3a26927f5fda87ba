//! Where a demand comes from, how much it binds, and what its words mean.

use serde::{Deserialize, Serialize};

/// A law under which data are reused: the letter names its articles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Law {
    /// Regulation (EU) 2016/679.
    #[default]
    Gdpr,
    /// The UK GDPR, with Article 8A.
    UkGdpr,
    /// Regulation (EU) 2018/1725, for institutions of the European Union.
    EuInstitutions,
    /// The Personal Information Protection Act of Korea.
    KoreaPipa,
}

/// Where a demand comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The instrument, e.g. `GDPR`.
    pub instrument: String,
    /// The place in it, e.g. `Article 6(4)(a)`.
    pub place: String,
    /// Its date, `YYYY-MM-DD`.
    pub date: String,
    /// How much it binds.
    pub weight: Weight,
    /// What it says, in one sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Its own words, where it is a statute.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quote: String,
}

/// How much a source binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Statute.
    Binding,
    /// A court's or authority's decision.
    CaseLaw,
    /// A supervisory authority's or board's guidance.
    Guidance,
    /// What careful practitioners do.
    Practice,
}

/// A word of the field and what it means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The word, as the texts use it.
    pub term: String,
    /// What it means, in a sentence or two.
    pub text: String,
    /// Ids of the sources that define it; a practice term has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

impl Law {
    /// What the keys of its wording begin with; the GDPR's begin with nothing.
    pub fn prefix(self) -> Option<&'static str> {
        match self {
            Self::Gdpr => None,
            Self::UkGdpr => Some("uk"),
            Self::EuInstitutions => Some("eui"),
            Self::KoreaPipa => Some("kr"),
        }
    }

    pub(super) fn is_gdpr(&self) -> bool {
        *self == Self::Gdpr
    }
}
