//! What is still to be asked of the recipient, as a document or as text.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::assessment::Assessment;
use crate::language::Language;
use crate::letter::{Letter, markdown, requests};
use crate::pdf;
use crate::questionnaire::Questionnaire;
use crate::scoring::score;

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
) -> Result<Vec<u8>, pdf::Error> {
    let letter = list(questionnaire, assessment, language, issued);
    pdf::render(&letter, &pdf::Style::shipped()?, &[], issued)
}

/// The list as Markdown, e.g. for an e-mail.
pub fn requests_markdown(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    language: Language,
    issued: Timestamp,
) -> String {
    markdown(&list(questionnaire, assessment, language, issued))
}

fn list(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    language: Language,
    issued: Timestamp,
) -> Letter {
    let score = score(questionnaire, &assessment.answers);
    let date = issued.to_zoned_datetime(TimeZone::UTC).date();
    requests(questionnaire, assessment, &score, language, date)
}
