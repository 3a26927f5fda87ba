//! What an author may have overlooked: doubled and dangling ids, missing sources, kinds that
//! don't fit. Finds everything in one pass rather than stopping at the first.

use std::collections::BTreeSet;

use super::chain::unbounded;
use super::error::{Error, Kind, Place, Thing};
use super::lint_method;
use super::lint_questions;
use super::lint_request;
use super::nearest::nearest;
use super::places::Texts;
use super::{Condition, Kind as AnswerKind, QuestionEntry, Questionnaire, RuleEntry};

/// All findings about a questionnaire whose shared parts are in place.
pub(super) fn findings(questionnaire: &Questionnaire, texts: &Texts<'_>) -> Vec<Error> {
    let mut linter = Linter {
        questionnaire,
        texts,
        findings: Vec::new(),
    };
    linter.entries();
    linter.doubles();
    lint_questions::questions(&mut linter);
    lint_questions::fields(&mut linter);
    lint_questions::history(&mut linter);
    lint_request::request(&mut linter);
    lint_method::rules(&mut linter);
    lint_method::method(&mut linter);
    for id in unbounded(questionnaire) {
        linter.report_on(id, Kind::TooDeep);
    }
    linter.findings
}

/// A questionnaire under examination. The checks of its parts stand in files of their own.
pub(super) struct Linter<'a> {
    pub questionnaire: &'a Questionnaire,
    pub texts: &'a Texts<'a>,
    pub findings: Vec<Error>,
}

impl<'a> Linter<'a> {
    /// A finding at a place in one of the texts.
    pub fn report(&mut self, (file, place): (&str, Place), kind: Kind) {
        self.findings.push(Error::at(file, place, kind));
    }

    /// A finding about something that has an id.
    pub fn report_on(&mut self, id: &str, kind: Kind) {
        self.report(self.texts.of_id(id), kind);
    }

    /// `Shared` entries that found nothing.
    fn entries(&mut self) {
        let questionnaire = self.questionnaire;
        for step in &questionnaire.steps {
            for entry in &step.questions {
                if let QuestionEntry::Shared(id) = entry {
                    self.dangling(Thing::Question, &step.id, id, &[]);
                }
            }
        }
        for entry in &questionnaire.rules {
            if let RuleEntry::Shared(id) = entry {
                self.dangling(Thing::Rule, "", id, &[]);
            }
        }
    }

    fn doubles(&mut self) {
        let questionnaire = self.questionnaire;
        let steps = questionnaire.steps.iter().map(|step| step.id.as_str());
        let questions = questionnaire.questions().map(|one| one.id.as_str());
        self.unique(steps.chain(questions));
        self.unique(questionnaire.rules().map(|rule| rule.id.as_str()));
        let verdicts = &questionnaire.method.verdicts;
        self.unique(verdicts.iter().map(|verdict| verdict.id.as_str()));
    }

    fn unique(&mut self, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.report(self.texts.second(id), Kind::Duplicate(id.to_owned()));
            }
        }
    }

    /// Every demand says where it comes from.
    pub fn sources(&mut self, owner: &str, sources: &[String]) {
        if sources.is_empty() {
            self.report_on(owner, Kind::NoSource(owner.to_owned()));
        }
        self.known_sources(owner, sources);
    }

    /// The sources that are named exist.
    pub fn known_sources(&mut self, owner: &str, sources: &[String]) {
        let all = &self.questionnaire.sources;
        let known: Vec<&str> = all.keys().map(String::as_str).collect();
        for source in sources {
            self.dangling(Thing::Source, owner, source, &known);
        }
    }

    pub fn factor(&mut self, owner: &str, id: &str) {
        let factors = &self.questionnaire.method.factors;
        let known: Vec<&str> = factors.iter().map(|factor| factor.id.as_str()).collect();
        self.dangling(Thing::Factor, owner, id, &known);
    }

    pub fn level(&mut self, owner: &str, id: &str) {
        let levels = &self.questionnaire.method.levels;
        let known: Vec<&str> = levels.iter().map(|level| level.id.as_str()).collect();
        self.dangling(Thing::Level, owner, id, &known);
    }

    /// What a condition names exists, and is known where the condition stands.
    pub fn condition(&mut self, owner: &str, condition: &Condition, rated: bool) {
        if !rated && condition.needs_ratings() {
            self.report_on(owner, Kind::TooEarly(owner.to_owned()));
        }
        for part in condition.walk() {
            match part {
                Condition::Rated(factor, _) | Condition::Indicated(factor, _, _) => {
                    self.factor(owner, factor);
                }
                Condition::Fired(rule) => self.rule(owner, rule),
                Condition::Required(levels) => {
                    levels.iter().for_each(|level| self.level(owner, level));
                }
                _ => self.answer(owner, part),
            }
        }
    }

    fn rule(&mut self, owner: &str, id: &str) {
        let questionnaire = self.questionnaire;
        let known: Vec<&str> = questionnaire.rules().map(|rule| rule.id.as_str()).collect();
        self.dangling(Thing::Rule, owner, id, &known);
    }

    /// A statement about an answer: its question has to exist, and to offer the values.
    fn answer(&mut self, owner: &str, part: &Condition) {
        let Some(id) = part.question() else { return };
        let questionnaire = self.questionnaire;
        let Some(question) = questionnaire.question(id) else {
            let questions = questionnaire.questions();
            let known: Vec<&str> = questions.map(|question| question.id.as_str()).collect();
            return self.dangling(Thing::Question, owner, id, &known);
        };
        let known: Vec<&str> = match question.kind {
            AnswerKind::YesNo => vec!["yes", "no"],
            _ => question
                .options
                .iter()
                .map(|one| one.value.as_str())
                .collect(),
        };
        for value in part.values() {
            self.dangling(Thing::Value, owner, value, &known);
        }
    }

    /// A name that names nothing, with the nearest that does.
    pub fn dangling(&mut self, what: Thing, owner: &str, id: &str, known: &[&str]) {
        if known.contains(&id) {
            return;
        }
        let kind = Kind::Dangling {
            what,
            id: id.to_owned(),
            nearest: nearest(id, known),
        };
        self.report(self.texts.within(owner, id), kind);
    }
}
