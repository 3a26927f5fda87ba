//! Conditions in words: why a question is asked, when a rule applies. Says what the questionnaire
//! says, with its texts and labels instead of ids and values.

use crate::language::{Texts, Value as Words};
use crate::questionnaire::{Condition, Kind, Question, Questionnaire, Rating};

use super::display::label;
use super::names::rating_key;

/// The condition in words, as the end of a sentence such as "Asked when …".
pub fn reading(questionnaire: &Questionnaire, condition: &Condition, texts: &Texts) -> String {
    Reader {
        questionnaire,
        texts,
    }
    .words(condition)
}

struct Reader<'a> {
    questionnaire: &'a Questionnaire,
    texts: &'a Texts,
}

impl Reader<'_> {
    fn words(&self, condition: &Condition) -> String {
        match condition {
            Condition::Is(id, value) => self.says(id, std::slice::from_ref(value), true),
            Condition::AnyOf(id, values) => self.says(id, values, true),
            Condition::Answered(id) => self.about("letter-when-answered", id, ""),
            Condition::Unknown(id) => self.about("letter-when-unknown", id, ""),
            Condition::All(parts) => self.joined("letter-when-and", parts),
            Condition::Any(parts) => self.joined("letter-when-or", parts),
            Condition::Not(part) => self.negated(part),
            Condition::AtLeast(number, parts) => self.number_of(*number, parts),
            Condition::Rated(factor, ratings) => {
                self.rated("letter-when-rated", factor, ratings, 0)
            }
            Condition::Indicated(factor, ratings, number) => {
                self.rated("letter-when-indicated", factor, ratings, *number)
            }
            Condition::Fired(rule) => self.with("letter-when-fired", &[("rule", rule)]),
            Condition::Sufficient => self.texts.get("letter-when-sufficient"),
            Condition::Required(levels) => {
                let levels = self.alternatives(levels.clone());
                self.with("letter-when-required", &[("levels", &levels)])
            }
            Condition::Always => self.texts.get("letter-when-always"),
        }
    }

    fn negated(&self, part: &Condition) -> String {
        match part {
            Condition::Is(id, value) => self.says(id, std::slice::from_ref(value), false),
            Condition::AnyOf(id, values) => self.says(id, values, false),
            Condition::Not(inner) => self.words(inner),
            other => self.with("letter-when-not", &[("condition", &self.words(other))]),
        }
    }

    /// What an answer is, or is not, or includes.
    fn says(&self, id: &str, values: &[String], yes: bool) -> String {
        let question = self.questionnaire.question(id);
        let several = question.is_some_and(|one| one.kind == Kind::SeveralOf);
        let options = question.map_or(&[][..], |one| &one.options);
        let quoted = |value: &String| {
            let label = label(options, value, self.texts);
            self.with("letter-when-quoted", &[("text", &label)])
        };
        let values = self.alternatives(values.iter().map(quoted).collect());
        let key = match (several, yes) {
            (false, true) => "letter-when-is",
            (false, false) => "letter-when-is-not",
            (true, true) => "letter-when-includes",
            (true, false) => "letter-when-excludes",
        };
        self.about(key, id, &values)
    }

    fn about(&self, key: &str, id: &str, values: &str) -> String {
        let question = self.questionnaire.question(id);
        let text = question.map_or(id, |question: &Question| question.text.as_str());
        let question = self.with("letter-when-quoted", &[("text", text)]);
        self.with(key, &[("question", &question), ("values", values)])
    }

    fn number_of(&self, number: u32, parts: &[Condition]) -> String {
        let list: Vec<String> = parts.iter().map(|part| self.words(part)).collect();
        let values = [
            ("number", Words::Number(i64::from(number))),
            ("conditions", Words::Text(&self.texts.joined(&list))),
        ];
        self.texts.with("letter-when-at-least", &values)
    }

    fn rated(&self, key: &str, factor: &str, ratings: &[Rating], number: u32) -> String {
        let factors = &self.questionnaire.method.factors;
        let title = factors.iter().find(|one| one.id == factor);
        let title = title.map_or(factor, |factor| factor.title.as_str());
        let names = ratings
            .iter()
            .map(|rating| self.texts.get(rating_key(*rating)));
        let ratings = self.alternatives(names.collect());
        let values = [
            ("factor", Words::Text(title)),
            ("ratings", Words::Text(&ratings)),
            ("number", Words::Number(i64::from(number))),
        ];
        self.texts.with(key, &values)
    }

    /// Several conditions in one sentence; a part that is itself joined stands in parentheses.
    fn joined(&self, key: &str, parts: &[Condition]) -> String {
        let word = self.texts.get(key);
        let part = |part: &Condition| match part {
            Condition::All(inner) | Condition::Any(inner) if inner.len() > 1 => {
                format!("({})", self.words(part))
            }
            _ => self.words(part),
        };
        let parts: Vec<String> = parts.iter().map(part).collect();
        parts.join(&format!(" {word} "))
    }

    fn alternatives(&self, names: Vec<String>) -> String {
        let word = self.texts.get("letter-when-or");
        names.join(&format!(" {word} "))
    }

    fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Words<'_>)> = values
            .iter()
            .map(|(name, value)| (*name, Words::Text(value)))
            .collect();
        self.texts.with(key, &values)
    }
}
