//! A questionnaire as data: its steps, and what is decided by which rules.
//!
//! Every type of this room's data mirrors what an author writes in RON, field by field. Ids are
//! names, never positions, and are never reused. Nothing here evaluates anything.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Contradiction, Field, Law, Method, Question, QuestionEntry, Rule, RuleEntry, Source, Term,
};
use crate::language::Language;

/// A complete questionnaire, its shared parts already in place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// The name that assessments refer to, e.g. `eu-gdpr-6-4`.
    pub id: String,
    /// Grows with every change that an officer could notice.
    pub version: u32,
    /// The language of the texts in this file.
    pub language: Language,
    /// What an officer chooses it by.
    pub title: String,
    /// When to use it, in two or three sentences.
    pub summary: String,
    /// The law whose articles the letter cites.
    #[serde(default, skip_serializing_if = "Law::is_gdpr")]
    pub law: Law,
    /// The names of the files under `shared/` whose sources, questions and rules this one may use.
    #[serde(default)]
    pub uses: Vec<String>,
    /// Where each demand comes from, by id.
    #[serde(default)]
    pub sources: BTreeMap<String, Source>,
    /// What is asked, in the order of the wizard.
    pub steps: Vec<Step>,
    /// Gates, knock-outs and duties, in the order in which they decide.
    pub rules: Vec<RuleEntry>,
    /// How answers become ratings and an outcome.
    #[serde(default)]
    pub method: Method,
    /// Answers that can't both be true.
    #[serde(default)]
    pub contradictions: Vec<Contradiction>,
    /// Words of the field that the texts use, by id.
    #[serde(default)]
    pub glossary: BTreeMap<String, Term>,
    /// Questions of earlier versions that are not asked any more, by id. An id is never reused.
    #[serde(default)]
    pub retired: BTreeMap<String, Retired>,
}

/// A file under `shared/`: what several questionnaires have in common.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shared {
    /// Where each demand comes from, by id.
    #[serde(default)]
    pub sources: BTreeMap<String, Source>,
    /// The statutes' own words, by the id of the source that they belong to.
    #[serde(default)]
    pub quotes: BTreeMap<String, String>,
    /// Words of the field, by id.
    #[serde(default)]
    pub glossary: BTreeMap<String, Term>,
    /// Questions that a step takes in with `Shared("id")`.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// Rules that a questionnaire takes in with `Shared("id")`.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Parts of the method that serve every questionnaire which has none of its own.
    #[serde(default)]
    pub method: Method,
    /// Contradictions of the shared questions; each serves where its questions are asked.
    #[serde(default)]
    pub contradictions: Vec<Contradiction>,
}

/// One page of the wizard.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What it is about, in two or three sentences.
    #[serde(default)]
    pub intro: String,
    /// Its questions, in order.
    pub questions: Vec<QuestionEntry>,
}

/// What became of a question that is not asked any more.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    /// The question that takes its place, when one does; its answer has to be given anew.
    #[serde(default)]
    pub replaced_by: Option<String>,
}

impl Questionnaire {
    /// Every question, in the order of the wizard. Shared ones are in place after loading.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.steps.iter().flat_map(Step::questions)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }

    /// The question whose answer supplies this content of the letter.
    pub fn filling(&self, field: Field) -> Option<&Question> {
        self.questions()
            .find(|question| question.fills == Some(field))
    }

    /// Every rule, in the order in which they decide.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter_map(|entry| match entry {
            RuleEntry::Own(rule) => Some(rule.as_ref()),
            RuleEntry::Shared(_) => None,
        })
    }

    /// The rule with this id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules().find(|rule| rule.id == id)
    }
}

impl Questionnaire {
    pub(super) fn rules_mut(&mut self) -> impl Iterator<Item = &mut Rule> {
        self.rules.iter_mut().filter_map(|entry| match entry {
            RuleEntry::Own(rule) => Some(rule.as_mut()),
            RuleEntry::Shared(_) => None,
        })
    }
}

impl Step {
    pub(super) fn questions_mut(&mut self) -> impl Iterator<Item = &mut Question> {
        self.questions.iter_mut().filter_map(|entry| match entry {
            QuestionEntry::Own(question) => Some(question.as_mut()),
            QuestionEntry::Shared(_) => None,
        })
    }

    /// The step's questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter_map(|entry| match entry {
            QuestionEntry::Own(question) => Some(question.as_ref()),
            QuestionEntry::Shared(_) => None,
        })
    }
}
