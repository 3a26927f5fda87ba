//! What an assessment can be started from: the questionnaires at hand, and the shipped examples.

use crate::assessment::file;
use crate::questionnaire::{Law, Questionnaire};
use crate::wizard::{self, Class, Desk, Problem, Wizard};

/// How many examples there are.
pub const EXAMPLES: usize = 2;

/// The examples: a file name for messages, and the text.
const SHIPPED: [(&str, &str); EXAMPLES] = [
    ("ai-training.repurpose.ron", wizard::EXAMPLE_AI_TRAINING),
    (
        "partner-marketing.repurpose.ron",
        wizard::EXAMPLE_PARTNER_MARKETING,
    ),
];

/// A questionnaire to start with, in the language of the window.
pub struct Offer {
    pub id: String,
    pub title: String,
    pub summary: String,
    pub version: u32,
    pub law: Law,
    pub takes_requests: bool,
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

/// A copy of a shipped example: it has no file, so it can't be written over.
pub fn example(desk: &Desk, index: usize) -> Result<Wizard, Problem> {
    let unknown = || Problem::new(Class::Input, "unknown-questionnaire").with("id", "");
    let (name, text) = SHIPPED.get(index).ok_or_else(unknown)?;
    let assessment = file::parse(name, text.as_bytes())?;
    Ok(Wizard::of(desk, assessment)?)
}
