//! Texts by key, from Fluent files that are built into the program.
//!
//! A text that a language lacks is taken from English; a key that English lacks is shown in
//! angle brackets, so that a gap is seen and stops nobody.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::file::File;
use super::tag::Language;

type Bundle = FluentBundle<FluentResource>;

static CATALOGUES: [Texts; 3] = [
    Texts::new(Language::En),
    Texts::new(Language::Fr),
    Texts::new(Language::De),
];

/// The texts of one language.
pub struct Texts {
    language: Language,
    /// Parsed at first use, in the order of [`File::ALL`].
    bundles: [OnceLock<Bundle>; File::ALL.len()],
}

/// What stands for a variable in a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// Words, or the name of a case that the text distinguishes.
    Text(&'a str),
    /// A number; the text may decline by it.
    Number(i64),
}

impl Texts {
    const fn new(language: Language) -> Self {
        Self {
            language,
            bundles: [const { OnceLock::new() }; File::ALL.len()],
        }
    }

    /// The texts of a language. Costs nothing until a text is asked for.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::En => &CATALOGUES[0],
            Language::Fr => &CATALOGUES[1],
            Language::De => &CATALOGUES[2],
        }
    }

    /// The language of the texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text with this key; `key.attribute` names a Fluent attribute.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text with this key, with values for its variables.
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let arguments: FluentArgs<'_> = values
            .iter()
            .map(|(name, value)| (*name, FluentValue::from(*value)))
            .collect();
        self.find(key, &arguments)
            .or_else(|| Self::of(Language::En).find(key, &arguments))
            .unwrap_or_else(|| format!("⟨{key}⟩"))
    }

    /// A value behind what it is called.
    pub fn labelled(&self, label: &str, value: &str) -> String {
        let values = [("label", label.into()), ("value", value.into())];
        self.with("common-labelled", &values)
    }

    /// The members of a list on one line, held apart so that they may have commas.
    pub fn joined<S: AsRef<str>>(&self, members: &[S]) -> String {
        let ends = [("first", "".into()), ("next", "".into())];
        let joint = self.with("common-joined", &ends);
        let members: Vec<&str> = members.iter().map(AsRef::as_ref).collect();
        members.join(&joint)
    }

    /// True when this very language has the text.
    pub fn has(&self, key: &str) -> bool {
        self.find(key, &FluentArgs::new()).is_some()
    }

    fn find(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundle(File::of(key));
        let (name, attribute) = match key.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (key, None),
        };
        let message = bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        // A variable without a value shows as its name; there is nobody to tell.
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
        Some(text.into_owned())
    }

    fn bundle(&self, file: File) -> &Bundle {
        self.bundles[file as usize].get_or_init(|| parsed(self.language, file))
    }
}

/// What Fluent can't read is left out and falls back to English; a test shows that nothing is.
fn parsed(language: Language, file: File) -> Bundle {
    let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Isolation marks serve mixed directions of writing; every language here runs left to right.
    bundle.set_use_isolating(false);
    let source = file.source(language).to_owned();
    let resource = FluentResource::try_new(source).unwrap_or_else(|(readable, _)| readable);
    bundle.add_resource_overriding(resource);
    bundle
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'a> From<Value<'a>> for FluentValue<'a> {
    fn from(value: Value<'a>) -> Self {
        match value {
            Value::Text(text) => Self::from(text),
            Value::Number(number) => Self::from(number),
        }
    }
}
