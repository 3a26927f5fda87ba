//! What an author may have overlooked: doubled and dangling ids, missing sources, kinds that
//! don't fit. Finds everything in one pass rather than stopping at the first.

use std::collections::BTreeSet;

use super::error::{Error, Kind, Place, Thing};
use super::model::{
    Condition, Field, Kind as AnswerKind, Question, QuestionEntry, Questionnaire, Rule, RuleEntry,
};
use super::nearest::nearest;

/// The contents that every authorization needs, LAW 7.1 list (i): each has to be asked for.
const DEMANDED: [Field; 17] = [
    Field::Controller,
    Field::Recipient,
    Field::OriginalPurpose,
    Field::OriginalBasis,
    Field::NewPurpose,
    Field::DataCategories,
    Field::Persons,
    Field::RecipientBasis,
    Field::ControllerAcknowledged,
    Field::Minimisation,
    Field::Retention,
    Field::InformsWho,
    Field::InformsHow,
    Field::RightsContact,
    Field::Recipients,
    Field::Transfers,
    Field::Security,
];

/// All findings about a questionnaire whose shared parts are in place.
pub(super) fn findings(questionnaire: &Questionnaire, file: &str, text: &str) -> Vec<Error> {
    let mut linter = Linter {
        questionnaire,
        file,
        text,
        findings: Vec::new(),
    };
    linter.entries();
    linter.doubles();
    linter.questions();
    linter.rules();
    linter.method();
    linter.fields();
    linter.findings
}

struct Linter<'a> {
    questionnaire: &'a Questionnaire,
    file: &'a str,
    text: &'a str,
    findings: Vec<Error>,
}

impl<'a> Linter<'a> {
    fn report(&mut self, place: Place, kind: Kind) {
        self.findings.push(Error::at(self.file, place, kind));
    }

    /// `Shared` entries that found nothing.
    fn entries(&mut self) {
        for step in &self.questionnaire.steps {
            for entry in &step.questions {
                if let QuestionEntry::Shared(id) = entry {
                    self.dangling(Thing::Question, &step.id, id, &[]);
                }
            }
        }
        for entry in &self.questionnaire.rules {
            if let RuleEntry::Shared(id) = entry {
                self.dangling(Thing::Rule, "", id, &[]);
            }
        }
    }

    fn doubles(&mut self) {
        let questionnaire = self.questionnaire;
        let steps = questionnaire.steps.iter().map(|step| step.id.as_str());
        let questions = questionnaire
            .questions()
            .map(|question| question.id.as_str());
        self.unique(steps.chain(questions));
        self.unique(questionnaire.rules().map(|rule| rule.id.as_str()));
        self.unique(
            questionnaire
                .method
                .verdicts
                .iter()
                .map(|verdict| verdict.id.as_str()),
        );
    }

    fn unique(&mut self, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.report(Place::second(self.text, id), Kind::Duplicate(id.to_owned()));
            }
        }
    }

    fn questions(&mut self) {
        for question in self.questionnaire.questions() {
            self.sources(&question.id, &question.sources);
            if !fits(question) {
                self.report(
                    Place::of(self.text, &question.id),
                    Kind::KindMismatch(question.id.clone()),
                );
            }
            for factor in question
                .options
                .iter()
                .flat_map(|option| option.indicates.keys())
            {
                self.factor(&question.id, factor);
            }
            if let Some(condition) = &question.asked_when {
                self.condition(&question.id, condition, false);
            }
        }
    }

    fn rules(&mut self) {
        for rule in self.questionnaire.rules() {
            self.sources(&rule.id, &rule.sources);
            self.condition(&rule.id, &rule.when, false);
            self.capped_factors(rule);
        }
        for contradiction in &self.questionnaire.contradictions {
            self.condition(&contradiction.id, &contradiction.when, false);
        }
    }

    fn capped_factors(&mut self, rule: &Rule) {
        for effect in &rule.effects {
            if let super::model::Effect::Cap(factor, _) = effect {
                self.factor(&rule.id, factor);
            }
        }
    }

    fn method(&mut self) {
        let method = &self.questionnaire.method;
        for (name, empty) in [
            ("factors", method.factors.is_empty()),
            ("levels", method.levels.is_empty()),
            ("verdicts", method.verdicts.is_empty()),
        ] {
            if empty {
                self.report(Place::START, Kind::Empty(name));
            }
        }
        for factor in &method.factors {
            self.sources(&factor.id, &factor.sources);
            for rating in &factor.ratings {
                self.condition(&factor.id, &rating.when, true);
            }
        }
        for level in &method.levels {
            self.condition(&level.id, &level.reached_when, false);
        }
        for required in &method.required_levels {
            self.level(&required.level);
            self.condition(&required.level, &required.when, true);
        }
        for verdict in &method.verdicts {
            self.sources(&verdict.id, &verdict.sources);
            self.condition(&verdict.id, &verdict.when, true);
        }
    }

    fn fields(&mut self) {
        for field in DEMANDED {
            if self.questionnaire.filling(field).is_none() {
                self.report(Place::START, Kind::Unfilled(format!("{field:?}")));
            }
        }
    }

    fn sources(&mut self, owner: &str, sources: &[String]) {
        if sources.is_empty() {
            self.report(
                Place::of(self.text, owner),
                Kind::NoSource(owner.to_owned()),
            );
        }
        let known: Vec<&str> = self
            .questionnaire
            .sources
            .keys()
            .map(String::as_str)
            .collect();
        for source in sources {
            self.dangling(Thing::Source, owner, source, &known);
        }
    }

    fn factor(&mut self, owner: &str, id: &str) {
        let known: Vec<&str> = self
            .questionnaire
            .method
            .factors
            .iter()
            .map(|factor| factor.id.as_str())
            .collect();
        self.dangling(Thing::Factor, owner, id, &known);
    }

    fn level(&mut self, id: &str) {
        let known: Vec<&str> = self
            .questionnaire
            .method
            .levels
            .iter()
            .map(|level| level.id.as_str())
            .collect();
        self.dangling(Thing::Level, id, id, &known);
    }

    fn condition(&mut self, owner: &str, condition: &Condition, rated: bool) {
        if !rated && condition.needs_ratings() {
            self.report(
                Place::of(self.text, owner),
                Kind::TooEarly(owner.to_owned()),
            );
        }
        for part in condition.walk() {
            match part {
                Condition::Rated(factor, _) | Condition::Indicated(factor, _, _) => {
                    self.factor(owner, factor)
                }
                Condition::Fired(rule) => {
                    let known: Vec<&str> = self
                        .questionnaire
                        .rules()
                        .map(|rule| rule.id.as_str())
                        .collect();
                    self.dangling(Thing::Rule, owner, rule, &known);
                }
                Condition::Required(levels) => levels.iter().for_each(|level| self.level(level)),
                _ => self.answer(owner, part),
            }
        }
    }

    /// A statement about an answer: its question has to exist, and to offer the values.
    fn answer(&mut self, owner: &str, part: &Condition) {
        let Some(id) = part.question() else { return };
        let Some(question) = self.questionnaire.question(id) else {
            let known: Vec<&str> = self
                .questionnaire
                .questions()
                .map(|question| question.id.as_str())
                .collect();
            return self.dangling(Thing::Question, owner, id, &known);
        };
        let known: Vec<&str> = match question.kind {
            AnswerKind::YesNo => vec!["yes", "no"],
            _ => question
                .options
                .iter()
                .map(|option| option.value.as_str())
                .collect(),
        };
        for value in part.values() {
            self.dangling(Thing::Value, owner, value, &known);
        }
    }

    fn dangling(&mut self, what: Thing, owner: &str, id: &str, known: &[&str]) {
        if known.contains(&id) {
            return;
        }
        let nearest = nearest(id, known);
        self.report(
            Place::within(self.text, owner, id),
            Kind::Dangling {
                what,
                id: id.to_owned(),
                nearest,
            },
        );
    }
}

/// Options belong to choices, columns to lists.
fn fits(question: &Question) -> bool {
    let choices = matches!(question.kind, AnswerKind::OneOf | AnswerKind::SeveralOf);
    let options = match question.kind {
        AnswerKind::YesNo => question
            .options
            .iter()
            .all(|option| matches!(option.value.as_str(), "yes" | "no")),
        _ => choices != question.options.is_empty(),
    };
    options && (question.kind == AnswerKind::List) != question.columns.is_empty()
}
