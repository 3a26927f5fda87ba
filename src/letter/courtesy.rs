//! How a letter greets the party that it is addressed to, and how it takes leave. The authorization
//! and the recipient's request do neither: they are declarations, which speak of both parties.

use crate::questionnaire::Field;

use super::blocks::{Block, Text};
use super::matter::Matter;

/// The greeting, below what the letter is about.
pub(super) fn salutation(matter: &Matter<'_>) -> Block {
    matter.paragraph("letter-salutation")
}

/// The closing formula, right above the places to sign.
pub(super) fn regards(matter: &Matter<'_>) -> Block {
    matter.paragraph("letter-regards")
}

/// The closing formula of a letter that nobody signs, with the name of who writes.
pub(super) fn regards_by_name(matter: &Matter<'_>) -> Block {
    let (regards, name) = (
        matter.text("letter-regards"),
        matter.name(Field::Controller),
    );
    Block::Paragraph(Text::plain(format!("{regards}\n{name}")))
}
