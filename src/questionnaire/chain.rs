//! Chains: a question that depends on a question that depends on another, rules that speak of
//! rules, factors rated by factors. Whoever follows one has to come to its end soon.

use std::collections::BTreeMap;

use super::{Condition, Questionnaire};

/// Longer than any chain, and more than any list, that an author could still keep in mind.
const LONGEST: usize = 64;

impl Questionnaire {
    /// True when no chain of conditions is too long to follow. The linter refuses all others; a
    /// copy out of a foreign file may be one.
    pub fn is_bounded(&self) -> bool {
        unbounded(self).is_empty()
    }
}

/// The questions, rules, factors and levels at which a chain gets too long.
pub(super) fn unbounded(questionnaire: &Questionnaire) -> Vec<&str> {
    let questions = questionnaire.questions().map(|question| {
        let when = question.asked_when.iter();
        let names = when.flat_map(Condition::questions).collect();
        (question.id.as_str(), names)
    });
    let rules = questionnaire.rules().map(|rule| {
        let fired = rule.when.walk().into_iter().filter_map(|part| match part {
            Condition::Fired(id) => Some(id.as_str()),
            _ => None,
        });
        (rule.id.as_str(), fired.collect())
    });
    let method = &questionnaire.method;
    let factors = method.factors.iter().map(|factor| factor.id.as_str());
    let levels = method.levels.iter().map(|level| level.id.as_str());
    let required = method.required_levels.iter();
    let mut found = breaks(questions);
    found.extend(breaks(rules));
    found.extend(factors.skip(LONGEST));
    found.extend(levels.skip(LONGEST));
    found.extend(required.map(|one| one.level.as_str()).skip(LONGEST));
    found
}

/// Each link names what stands before it; what stands after it is not followed.
fn breaks<'a>(links: impl Iterator<Item = (&'a str, Vec<&'a str>)>) -> Vec<&'a str> {
    let mut lengths = BTreeMap::new();
    let mut found = Vec::new();
    for (id, names) in links {
        let before = names.iter().filter_map(|name| lengths.get(name)).max();
        let length = before.map_or(1, |length| length + 1);
        if length == LONGEST + 1 {
            found.push(id);
        }
        lengths.insert(id, length);
    }
    found
}
