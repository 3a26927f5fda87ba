//! What a letter is composed from, and the questions that every part of it asks.

use std::borrow::Cow;

use crate::assessment::{Answer, Assessment, Value};
use crate::language::{Texts, Value as Words};
use crate::questionnaire::{Field, Question, Questionnaire, Weight};
use crate::scoring::Score;

use super::blocks::{Block, Fact, Style, Text};
use super::citation::cited;
use super::display::shown;
use super::requirements::is_demanded;
use super::stationery::Stationery;
use super::tables;

/// Questionnaire, answers and result, with the texts of the letter's language.
pub(super) struct Matter<'a> {
    pub questionnaire: &'a Questionnaire,
    pub assessment: &'a Assessment,
    pub score: &'a Score,
    /// The names of evidence that the document goes without.
    pub absent: &'a [String],
    /// What the letter is written on.
    pub stationery: &'a Stationery,
    pub texts: &'static Texts,
}

impl<'a> Matter<'a> {
    /// The question that supplies the field and its answer, where it is asked and known.
    pub fn known(&self, field: Field) -> Option<(&'a Question, &'a Answer)> {
        let question = self.questionnaire.filling(field)?;
        let answer = self.assessment.answers.get(&question.id)?;
        let known = is_complete(question, answer) && self.is_asked(question);
        known.then_some((question, answer))
    }

    /// True when the question is asked, given the answers.
    pub fn is_asked(&self, question: &Question) -> bool {
        self.score.is_asked(&question.id)
    }

    /// The field's answer in words.
    pub fn words(&self, field: Field) -> Option<String> {
        let (question, answer) = self.known(field)?;
        Some(shown(question, &answer.value, self.texts))
    }

    /// The name of the party that the field names, or the words for a party that is open.
    pub fn name(&self, field: Field) -> String {
        match self.known(field).map(|(_, answer)| &answer.value) {
            Some(Value::Party(party)) => party.name.clone(),
            _ => self.text("letter-open-name"),
        }
    }

    /// The text with this key, in the wording of the questionnaire's law.
    pub fn text(&self, key: &str) -> String {
        self.texts.get(&self.worded(key))
    }

    /// The key under which the questionnaire's law has a wording of its own, else the key itself.
    fn worded<'k>(&self, key: &'k str) -> Cow<'k, str> {
        let own = self.questionnaire.law.prefix();
        let own = own.map(|law| format!("{law}-{key}"));
        own.filter(|own| self.texts.has(own))
            .map_or(Cow::Borrowed(key), Cow::Owned)
    }

    /// A paragraph with the text of this key.
    pub fn paragraph(&self, key: &str) -> Block {
        Block::Paragraph(Text::plain(self.text(key)))
    }

    /// A paragraph with both parties' names in it.
    pub fn of_parties(&self, key: &str) -> String {
        let (controller, recipient) = (self.name(Field::Controller), self.name(Field::Recipient));
        let names = [
            ("controller", Words::from(&controller)),
            ("recipient", Words::from(&recipient)),
        ];
        self.texts.with(&self.worded(key), &names)
    }

    /// The line that says what the letter is about.
    pub fn subject(&self, key: &str) -> Block {
        Block::Paragraph(Text::strong(self.of_parties(key)))
    }

    /// A paragraph that opens with what it is about.
    pub fn clause(&self, lead: &str, key: &str) -> Block {
        let lead = Text::strong(self.text(lead)).then(" ", Style::Plain);
        Block::Paragraph(lead.then(self.of_parties(key), Style::Plain))
    }

    /// A heading of a section or an annex.
    pub fn heading(&self, level: u8, key: &str) -> Block {
        Block::Heading {
            level,
            text: self.text(key),
        }
    }

    /// The field as name and value; open when there is no answer to what is demanded. Nothing when it
    /// isn't asked, and nothing of good practice that was left without an answer.
    pub fn fact(&self, key: &str, field: Field) -> Option<Fact> {
        match self.questionnaire.filling(field) {
            Some(question) if !self.is_asked(question) => return None,
            None if !is_demanded(field) => return None,
            _ => {}
        }
        match self.words(field) {
            Some(words) => Some(self.stated(key, words)),
            None if is_demanded(field) => Some(self.stated_or_open(key, "")),
            None => None,
        }
    }

    /// Several fields as names and values.
    pub fn facts(&self, fields: &[(&str, Field)]) -> Vec<Fact> {
        fields
            .iter()
            .filter_map(|(key, field)| self.fact(key, *field))
            .collect()
    }

    /// The rows of a list as a table under its own heads; a fact while it is open or no list.
    pub fn listed(&self, key: &str, field: Field) -> Vec<Block> {
        let table = self
            .known(field)
            .and_then(|(question, answer)| match &answer.value {
                Value::List(rows) => Some(tables::of_list(self, key, question, rows)),
                _ => None,
            });
        match table {
            Some(table) => vec![Block::Table(table)],
            None => vec![Block::Facts(self.fact(key, field).into_iter().collect())],
        }
    }

    /// A name and a value that is always known.
    pub fn stated(&self, key: &str, value: impl Into<String>) -> Fact {
        Fact {
            label: self.text(key),
            value: Text::plain(value),
            open: false,
        }
    }

    /// A name and a value that is open while it is empty.
    pub fn stated_or_open(&self, key: &str, value: &str) -> Fact {
        let open = value.trim().is_empty();
        let value = if open {
            self.text("letter-open")
        } else {
            value.to_owned()
        };
        Fact {
            open,
            ..self.stated(key, value)
        }
    }

    /// The places in the law behind these sources, see [`cited`].
    pub fn places(&self, sources: &[String]) -> String {
        cited(self.questionnaire, sources)
    }

    /// The same for the sources that bind by themselves, or for all where none does.
    pub fn binding_places(&self, sources: &[String]) -> String {
        let binds = |id: &&String| {
            let source = self.questionnaire.sources.get(*id);
            source.is_some_and(|source| source.weight == Weight::Binding)
        };
        let binding: Vec<String> = sources.iter().filter(binds).cloned().collect();
        self.places(if binding.is_empty() {
            sources
        } else {
            &binding
        })
    }
}

/// True when a content of the letter is known, or isn't asked for.
pub(super) fn is_supplied(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
    field: Field,
) -> bool {
    let Some(question) = questionnaire.filling(field) else {
        return false;
    };
    let answer = assessment.answers.get(&question.id);
    !score.is_asked(&question.id) || answer.is_some_and(|answer| is_complete(question, answer))
}

/// True for an answer that the letter can state. A file may hold none of several where the letter
/// has to name some.
fn is_complete(question: &Question, answer: &Answer) -> bool {
    let columns = question.required_columns();
    let names_nothing = matches!(&answer.value, Value::Several(chosen) if chosen.is_empty());
    answer.value.is_complete(&columns) && (question.takes_none() || !names_nothing)
}
