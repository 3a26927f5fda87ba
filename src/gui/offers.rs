//! What an assessment can be started from: the questionnaires at hand, and the shipped examples.

use crate::assessment::file;
use crate::language::Language;
use crate::questionnaire::{Law, Questionnaire};
use crate::wizard::{Class, Desk, EXAMPLES, Problem, Wizard};

/// A questionnaire to start with, in the language of the window.
pub struct Offer {
    pub id: String,
    pub title: String,
    pub summary: String,
    pub version: u32,
    pub law: Law,
    pub takes_requests: bool,
    /// The language that it asks in, where that is not the window's.
    pub foreign: Option<Language>,
}

impl Offer {
    /// Every questionnaire at hand.
    pub fn all(desk: &Desk) -> Vec<Self> {
        let found = desk.library.ids().into_iter();
        let found = found.filter_map(|id| desk.find(&id).ok());
        let offer = |base: &Questionnaire| {
            let shown = desk.shown(base);
            Self {
                takes_requests: base.takes_requests(),
                foreign: Some(shown.language).filter(|one| *one != desk.language),
                id: shown.id,
                title: shown.title,
                summary: shown.summary,
                version: shown.version,
                law: shown.law,
            }
        };
        found.map(|base| offer(&base)).collect()
    }
}

/// A copy of a shipped example in the language of the window: it has no file, so it can't be written
/// over.
pub fn example(desk: &Desk, index: usize) -> Result<Wizard, Problem> {
    let unknown = || Problem::new(Class::Input, "unknown-questionnaire").with("id", "");
    let example = EXAMPLES.get(index).ok_or_else(unknown)?;
    let text = example.in_language(desk.language).as_bytes();
    let assessment = file::parse(&example.file_name(desk.language), text)?;
    Ok(Wizard::of(desk, assessment)?)
}
