//! Annex E, the last, as not every letter has one: the text that the persons concerned receive.

use crate::questionnaire::Field;

use super::blocks::{Block, Fact, Text};
use super::matter::Matter;

/// The annex on a page of its own, when there is a text.
pub(super) fn annex(matter: &Matter<'_>) -> Vec<Block> {
    let Some(notice) = matter.words(Field::NoticeText) else {
        return Vec::new();
    };
    vec![
        Block::NewPage,
        matter.heading(2, "letter-annex-notice"),
        matter.paragraph("letter-annex-notice-intro"),
        Block::Paragraph(Text::plain(notice)),
    ]
}

/// Where the text stands; open as long as there is none.
pub(super) fn reference(matter: &Matter<'_>) -> Fact {
    let text = matter.words(Field::NoticeText);
    let there = text.map(|_| matter.text("letter-notice-annexed"));
    matter.stated_or_open("letter-notice", &there.unwrap_or_default())
}
