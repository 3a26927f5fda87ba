//! What is still to be asked of the recipient, as a document or as text.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::assessment::Assessment;
use crate::language::Language;
use crate::letter::{Letter, Stationery, markdown, requests};
use crate::pdf;
use crate::questionnaire::Questionnaire;
use crate::scoring::score;

use super::stationery::style;

/// The list as a document. Unlike a decision it carries no copy of the assessment: it leaves the
/// house before anything is decided.
///
/// # Errors
/// When a character has no glyph.
pub fn requests_pdf(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    language: Language,
    issued: Timestamp,
    stationery: &Stationery,
) -> Result<Vec<u8>, pdf::Error> {
    let letter = list(questionnaire, assessment, language, issued, stationery);
    pdf::render(&letter, &style(stationery)?, &[], issued)
}

/// The list as Markdown, e.g. for an e-mail.
pub fn requests_markdown(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    language: Language,
    issued: Timestamp,
    stationery: &Stationery,
) -> String {
    let letter = list(questionnaire, assessment, language, issued, stationery);
    markdown(&letter)
}

fn list(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    language: Language,
    issued: Timestamp,
    stationery: &Stationery,
) -> Letter {
    let score = score(questionnaire, &assessment.answers);
    let date = issued.to_zoned_datetime(TimeZone::UTC).date();
    requests(
        questionnaire,
        assessment,
        &score,
        language,
        date,
        stationery,
    )
}
