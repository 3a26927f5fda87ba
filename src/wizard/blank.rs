//! The blank printout of a questionnaire, as a document or as text.

use jiff::Timestamp;

use crate::language::Language;
use crate::letter::{blank, markdown};
use crate::pdf;
use crate::questionnaire::Questionnaire;

/// The blank form as a document. The questionnaire is already in the language.
///
/// # Errors
/// When a character has no glyph.
pub fn blank_pdf(
    questionnaire: &Questionnaire,
    language: Language,
    issued: Timestamp,
) -> Result<Vec<u8>, pdf::Error> {
    let style = pdf::Style::shipped()?;
    pdf::render(&blank(questionnaire, language), &style, &[], issued)
}

/// The blank form as Markdown.
pub fn blank_markdown(questionnaire: &Questionnaire, language: Language) -> String {
    markdown(&blank(questionnaire, language))
}
