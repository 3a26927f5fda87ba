//! What is known so far, and whether a condition holds in it.
//!
//! Grows while an assessment is scored: answers first, then rules, ratings and levels. A
//! condition only ever sees what stands before it, which the linter of questionnaires enforces.

use std::collections::{BTreeMap, BTreeSet};

use crate::assessment::{Answers, Value};
use crate::questionnaire::{Condition, Kind, Question, Questionnaire, Rating};

use super::truth::Truth;

/// True when a condition about answers holds, whatever the missing answers are.
pub fn holds(questionnaire: &Questionnaire, answers: &Answers, condition: &Condition) -> bool {
    Facts::new(questionnaire, answers).holds(condition) == Truth::True
}

/// Everything that conditions can be about.
pub(super) struct Facts<'a> {
    pub questionnaire: &'a Questionnaire,
    answers: &'a Answers,
    questions: BTreeMap<&'a str, &'a Question>,
    asked: BTreeMap<&'a str, Truth>,
    pub fired: BTreeMap<&'a str, Truth>,
    pub ratings: BTreeMap<&'a str, Rating>,
    /// The required level's id, once the ratings that call for it are established.
    pub required: Option<&'a str>,
    /// Whether the safeguards reach it.
    pub sufficient: Truth,
}

impl<'a> Facts<'a> {
    /// The answers, and which questions are asked given them.
    pub fn new(questionnaire: &'a Questionnaire, answers: &'a Answers) -> Self {
        let mut facts = Self {
            questionnaire,
            answers,
            questions: questionnaire
                .questions()
                .map(|one| (one.id.as_str(), one))
                .collect(),
            asked: BTreeMap::new(),
            fired: BTreeMap::new(),
            ratings: BTreeMap::new(),
            required: None,
            sufficient: Truth::Open,
        };
        // A question may depend on an earlier one only, so one walk in order settles them all;
        // what a shared question names and this questionnaire asks later counts as not asked.
        for question in questionnaire.questions() {
            let asked = question
                .asked_when
                .as_ref()
                .map_or(Truth::True, |when| facts.holds(when));
            facts.asked.insert(&question.id, asked);
        }
        facts
    }

    /// Whether the question is asked; open while that depends on a missing answer.
    pub fn asked(&self, id: &str) -> Truth {
        self.asked.get(id).copied().unwrap_or(Truth::False)
    }

    /// The answer's value, when the question is asked and answered.
    pub fn value(&self, id: &str) -> Option<&'a Value> {
        (self.asked(id) != Truth::False)
            .then(|| self.answers.get(id).map(|answer| &answer.value))
            .flatten()
    }

    /// Whether the condition holds.
    pub fn holds(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Is(id, value) => self.says(id, std::slice::from_ref(value)),
            Condition::AnyOf(id, values) => self.says(id, values),
            Condition::Answered(id) => self.value(id).is_some_and(Value::is_known).into(),
            Condition::Unknown(id) => (self.value(id) == Some(&Value::Unknown)).into(),
            Condition::All(parts) => Truth::all(parts.iter().map(|part| self.holds(part))),
            Condition::Any(parts) => Truth::any(parts.iter().map(|part| self.holds(part))),
            Condition::Not(part) => !self.holds(part),
            Condition::AtLeast(wanted, parts) => {
                Truth::at_least(*wanted as usize, parts.iter().map(|part| self.holds(part)))
            }
            Condition::Rated(factor, ratings) => self.rated(factor, ratings),
            Condition::Indicated(factor, ratings, wanted) => {
                self.indicated(factor, ratings, *wanted)
            }
            Condition::Fired(rule) => self
                .fired
                .get(rule.as_str())
                .copied()
                .unwrap_or(Truth::False),
            Condition::Sufficient => self.sufficient,
            Condition::Required(levels) => self.required.map_or(Truth::Open, |level| {
                levels.iter().any(|one| one == level).into()
            }),
            Condition::Always => Truth::True,
        }
    }

    /// The ids of the asked questions that keep a condition open.
    pub fn missing(&self, condition: &Condition) -> BTreeSet<String> {
        condition
            .questions()
            .into_iter()
            .filter(|id| {
                self.asked(id) != Truth::False && !self.value(id).is_some_and(Value::is_known)
            })
            .map(str::to_owned)
            .collect()
    }

    /// What the answers indicate for the factor: question, chosen option and rating, in order.
    pub fn indications(&self, factor: &str) -> Vec<(&'a Question, &'a str, Rating)> {
        let mut found = Vec::new();
        for question in self.questionnaire.questions() {
            let Some(value) = self.value(&question.id) else {
                continue;
            };
            for option in question
                .options
                .iter()
                .filter(|option| value.options().contains(&option.value))
            {
                if let Some(rating) = option.indicates.get(factor) {
                    found.push((question, option.value.as_str(), *rating));
                }
            }
        }
        found
    }

    fn says(&self, id: &str, values: &[String]) -> Truth {
        let Some(question) = self.questions.get(id) else {
            return Truth::False;
        };
        match (self.asked(id), self.value(id)) {
            (Truth::False, _) => Truth::False,
            (asked, Some(value)) if value.is_known() => {
                let says = value.options().iter().any(|option| values.contains(option));
                Truth::all([asked, says.into()].into_iter())
            }
            // An optional list of circumstances that nobody touched names none.
            _ if question.optional && question.kind == Kind::SeveralOf => Truth::False,
            _ => Truth::Open,
        }
    }

    fn rated(&self, factor: &str, ratings: &[Rating]) -> Truth {
        match self.ratings.get(factor) {
            Some(rating) if ratings.contains(rating) => Truth::True,
            None | Some(Rating::NotEstablished) => Truth::Open,
            Some(_) => Truth::False,
        }
    }

    /// A tally speaks of given answers: those that are missing keep the factor's key questions
    /// open, not its tallies.
    fn indicated(&self, factor: &str, ratings: &[Rating], wanted: u32) -> Truth {
        let found = self
            .indications(factor)
            .into_iter()
            .filter(|(_, _, rating)| ratings.contains(rating))
            .count();
        (found >= wanted as usize).into()
    }
}
