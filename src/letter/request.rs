//! The recipient's request: what it asks for and what it states. It decides nothing, and says so.

use crate::questionnaire::Field;

use super::blocks::{Block, Text, Tone};
use super::matter::Matter;
use super::{annex_answers, annex_evidence, signing};

/// Everything below the letter's title.
pub(super) fn body(matter: &Matter<'_>) -> Vec<Block> {
    let parts = [operative, asked, statements, evidence, declaration];
    parts.iter().flat_map(|part| part(matter)).collect()
}

/// Who asks whom, and for what decision.
fn operative(matter: &Matter<'_>) -> Vec<Block> {
    vec![Block::Callout {
        tone: Tone::Neutral,
        text: Text::plain(matter.of_parties("letter-request-operative")),
    }]
}

/// The one processing, before all that is stated of it.
fn asked(matter: &Matter<'_>) -> Vec<Block> {
    let mut facts = matter.facts(&[("letter-new-purpose", Field::NewPurpose)]);
    // Good practice, and no gap of the request where the recipient holds the data without one.
    let contract = matter.fact("letter-contract", Field::Contract);
    facts.extend(contract.filter(|fact| !fact.open));
    vec![
        matter.heading(2, "letter-request-section-asked"),
        Block::Facts(facts),
    ]
}

fn statements(matter: &Matter<'_>) -> Vec<Block> {
    vec![
        matter.heading(2, "letter-request-section-statements"),
        matter.paragraph("letter-request-statements-intro"),
        annex_answers::answers(matter),
    ]
}

fn evidence(matter: &Matter<'_>) -> Vec<Block> {
    annex_evidence::enclosures(matter)
}

fn declaration(matter: &Matter<'_>) -> Vec<Block> {
    let mut blocks = vec![
        matter.heading(2, "letter-request-section-declaration"),
        matter.paragraph("letter-request-declaration"),
    ];
    blocks.extend(signing::place_of_request(matter));
    blocks
}
