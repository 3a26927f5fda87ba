//! How answers become an outcome: rules, factors, levels of safeguards, verdicts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Condition;

/// How answers become ratings and an outcome. Each part that a questionnaire leaves empty is
/// taken from the shared files that it uses.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Method {
    /// The factors, in the order in which they are rated.
    pub factors: Vec<Factor>,
    /// The levels of safeguards, lowest first.
    pub levels: Vec<Level>,
    /// Which level the ratings call for: the first that holds. None holding: the lowest level.
    pub required_levels: Vec<RequiredLevel>,
    /// How ratings and levels combine: the first that holds decides.
    pub verdicts: Vec<Verdict>,
}

/// An ordinal rating. Ratings are compared, never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rating {
    /// Not established: too little is known. Blocks a positive result.
    NotEstablished,
    /// Speaks against compatibility.
    Against,
    /// Rather speaks against.
    RatherAgainst,
    /// Rather speaks for it.
    RatherFavours,
    /// Speaks for compatibility.
    Favours,
}

/// What the test ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Compatible as it stands.
    Compatible,
    /// Compatible while the safeguards hold.
    CompatibleWithSafeguards,
    /// Can't be decided with what is known.
    Undecided,
    /// Not a case for the test: nothing is reused, or consent or a law already covers it.
    TestNotApplicable,
    /// The test is not open: new consent or a law is needed.
    NeedsConsentOrLaw,
    /// Not compatible.
    Incompatible,
}

/// A rule of this questionnaire, or one that several share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RuleEntry {
    /// Take the rule with this id from a shared file.
    Shared(String),
    /// A rule of its own.
    Own(Box<Rule>),
}

/// A gate, knock-out, cap or duty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name, e.g. `R04`.
    pub id: String,
    /// What it is about, in a few words.
    pub title: String,
    /// It fires when this holds.
    pub when: Condition,
    /// What firing does.
    pub effects: Vec<Effect>,
    /// What the officer is told when it fired, in a sentence or two.
    pub because: String,
    /// Ids of its sources.
    pub sources: Vec<String>,
    /// False when no decision of the controller may be more lenient than the rule.
    #[serde(default)]
    pub overridable: bool,
}

/// What a rule does when it fires.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Decides the outcome before any rating. The first such rule in order wins.
    Decide(Outcome),
    /// The factor can't be rated better than this.
    Cap(String, Rating),
    /// The result stands, but the DPO's opinion is needed before a decision.
    Escalate,
    /// A condition of the authorization, in these words.
    Impose(String),
    /// The authorization can't be signed until this is settled; the result stands.
    Hold,
}

/// One factor of the test.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Factor {
    /// Its name: `link`, `context`, `nature`, `consequences`, `safeguards`.
    pub id: String,
    /// What the officer reads.
    pub title: String,
    /// The statute's words.
    pub about: String,
    /// Ids of its sources.
    pub sources: Vec<String>,
    /// The score each rating is shown with, on this questionnaire's own scale.
    pub scale: BTreeMap<Rating, u8>,
    /// The first that holds rates the factor. None holding: not established.
    pub ratings: Vec<RatingRule>,
}

/// When a factor gets which rating.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatingRule {
    /// The rating.
    pub rating: Rating,
    /// It applies when this holds.
    pub when: Condition,
    /// Why, in a sentence.
    pub because: String,
}

/// A level of safeguards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Its name, `S0` to `S3`.
    pub id: String,
    /// What it consists of.
    pub title: String,
    /// Reached when this holds, and every level below is reached.
    pub reached_when: Condition,
}

/// Which level the ratings call for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequiredLevel {
    /// The level's id.
    pub level: String,
    /// It is required when this holds.
    pub when: Condition,
    /// Why, in a sentence.
    pub because: String,
}

/// How ratings and levels combine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// Its name.
    pub id: String,
    /// It applies when this holds.
    pub when: Condition,
    /// The outcome then.
    pub outcome: Outcome,
    /// Why, in a sentence.
    pub because: String,
    /// Ids of its sources.
    pub sources: Vec<String>,
}

/// Answers that can't both be true.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contradiction {
    /// Its name.
    pub id: String,
    /// It exists when this holds.
    pub when: Condition,
    /// What does not fit, in a sentence.
    pub because: String,
}

impl Outcome {
    /// Every outcome, the best first.
    pub const ALL: [Self; 6] = [
        Self::Compatible,
        Self::CompatibleWithSafeguards,
        Self::Undecided,
        Self::TestNotApplicable,
        Self::NeedsConsentOrLaw,
        Self::Incompatible,
    ];

    /// The name in files and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::CompatibleWithSafeguards => "compatible_with_safeguards",
            Self::Undecided => "undecided",
            Self::TestNotApplicable => "test_not_applicable",
            Self::NeedsConsentOrLaw => "needs_consent_or_law",
            Self::Incompatible => "incompatible",
        }
    }
}
