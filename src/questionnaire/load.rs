//! From RON text to a questionnaire whose shared parts are in place.
//!
//! Knows files only as names and texts: the shipped ones are built into the program, a user's
//! own are handed in. Every refusal names file, line and column.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;

use super::error::{Error, Kind, Place};
use super::lint;
use super::places::Texts;
use super::shipped;
use super::{Question, QuestionEntry, Questionnaire, Rule, RuleEntry, Shared, Source};

/// The most bytes a questionnaire's file may have: ten times the largest shipped one.
pub const MAX_BYTES: usize = 1 << 20;

/// A file by its name and text.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// The name that errors are reported under.
    pub name: &'a str,
    /// Its bytes, which have to be UTF-8.
    pub bytes: &'a [u8],
}

/// Reads one questionnaire, takes in what it uses of the shipped shared files, and lints it.
///
/// # Errors
/// All findings of the linter, or the one syntax or type error that stopped the reading.
pub fn load(file: File<'_>) -> Result<Questionnaire, Vec<Error>> {
    let mut questionnaire: Questionnaire = parse(file).map_err(|error| vec![error])?;
    let text = String::from_utf8_lossy(file.bytes);
    let mut findings = Vec::new();
    let mut pool = Shared::default();
    for name in &questionnaire.uses {
        match shipped::shared(name) {
            Some(Ok(part)) => pool.take(part.as_ref().clone()),
            Some(Err(errors)) => findings.extend(errors),
            None => findings.push(Error::at(
                file.name,
                Place::of(&text, name),
                Kind::UnknownShared(name.clone()),
            )),
        }
    }
    questionnaire.take_in(pool);
    let texts = Texts::of(file, &questionnaire.uses);
    findings.extend(lint::findings(&questionnaire, &texts));
    if findings.is_empty() {
        Ok(questionnaire)
    } else {
        Err(findings)
    }
}

/// Reads a questionnaire, shared file or list of examples: the authors' dialect of RON, in which
/// `Some` and the inner parentheses of a variant may be left out.
///
/// # Errors
/// What is wrong with it, with line and column.
pub fn parse<T: DeserializeOwned>(file: File<'_>) -> Result<T, Error> {
    use ron::extensions::Extensions;
    let dialect = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
    let options = ron::Options::default().with_default_extension(dialect);
    parse_within(file, MAX_BYTES, &options)
}

/// Reads plain RON as programs write it, of at most so many bytes.
///
/// # Errors
/// What is wrong with it, with line and column.
pub fn parse_plain<T: DeserializeOwned>(file: File<'_>, limit: usize) -> Result<T, Error> {
    parse_within(file, limit, &ron::Options::default())
}

/// UTF-8, size, depth (the parser's own limit of 128), no unknown field.
fn parse_within<T: DeserializeOwned>(
    file: File<'_>,
    limit: usize,
    options: &ron::Options,
) -> Result<T, Error> {
    if file.bytes.len() > limit {
        return Err(Error::at(file.name, Place::START, Kind::TooLarge { limit }));
    }
    let text = std::str::from_utf8(file.bytes).map_err(|error| {
        let place = Place::at_byte(file.bytes, error.valid_up_to());
        Error::at(file.name, place, Kind::NotUtf8)
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    options
        .from_str(text)
        .map_err(|error| Error::from_ron(file.name, text, &error))
}

impl Shared {
    fn take(&mut self, other: Self) {
        self.sources.extend(other.sources);
        self.quotes.extend(other.quotes);
        self.glossary.extend(other.glossary);
        self.questions.extend(other.questions);
        self.rules.extend(other.rules);
        self.contradictions.extend(other.contradictions);
        fill(&mut self.method.factors, other.method.factors);
        fill(&mut self.method.levels, other.method.levels);
        fill(
            &mut self.method.required_levels,
            other.method.required_levels,
        );
        fill(&mut self.method.verdicts, other.method.verdicts);
    }
}

impl Questionnaire {
    /// Puts the shared parts in their places. A reference that finds nothing stays for the linter.
    fn take_in(&mut self, pool: Shared) {
        for (id, term) in pool.glossary {
            self.glossary.entry(id).or_insert(term);
        }
        let questions: BTreeMap<String, Question> = pool
            .questions
            .into_iter()
            .map(|question| (question.id.clone(), question))
            .collect();
        for entry in self.steps.iter_mut().flat_map(|step| &mut step.questions) {
            if let QuestionEntry::Shared(id) = entry
                && let Some(question) = questions.get(id)
            {
                *entry = QuestionEntry::Own(Box::new(question.clone()));
            }
        }
        let rules: BTreeMap<String, Rule> = pool
            .rules
            .into_iter()
            .map(|rule| (rule.id.clone(), rule))
            .collect();
        for entry in &mut self.rules {
            if let RuleEntry::Shared(id) = entry
                && let Some(rule) = rules.get(id)
            {
                *entry = RuleEntry::Own(Box::new(rule.clone()));
            }
        }
        fill(&mut self.method.factors, pool.method.factors);
        fill(&mut self.method.levels, pool.method.levels);
        fill(
            &mut self.method.required_levels,
            pool.method.required_levels,
        );
        fill(&mut self.method.verdicts, pool.method.verdicts);
        let asked: Vec<String> = self
            .questions()
            .map(|question| question.id.clone())
            .collect();
        let serves = |id: &&str| asked.iter().any(|one| one == id);
        self.contradictions.extend(
            pool.contradictions
                .into_iter()
                .filter(|one| one.when.questions().iter().all(serves)),
        );
        self.take_in_sources(pool.sources, &pool.quotes);
    }

    /// Takes the sources that something rests on, with the statutes' own words.
    fn take_in_sources(
        &mut self,
        sources: BTreeMap<String, Source>,
        quotes: &BTreeMap<String, String>,
    ) {
        let used = self.sources_used();
        for (id, mut source) in sources {
            // A source that a regime has of its own keeps its own words: the quote is another law's.
            if let Some(quote) = quotes.get(&id) {
                source.quote.clone_from(quote);
            }
            if used.contains(&id) {
                self.sources.entry(id).or_insert(source);
            }
        }
    }

    fn sources_used(&self) -> BTreeSet<String> {
        let method = &self.method;
        let questions = self.questions().map(|one| &one.sources);
        let rules = self.rules().map(|one| &one.sources);
        let factors = method.factors.iter().map(|one| &one.sources);
        let verdicts = method.verdicts.iter().map(|one| &one.sources);
        let terms = self.glossary.values().map(|one| &one.sources);
        let all = questions.chain(rules).chain(factors).chain(verdicts);
        all.chain(terms).flatten().cloned().collect()
    }
}

/// What a nearer file says stands; an empty part is taken from the farther one.
fn fill<T>(part: &mut Vec<T>, from: Vec<T>) {
    if part.is_empty() {
        *part = from;
    }
}
