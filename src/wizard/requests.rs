//! What is still to be asked of the recipient, as a document or as text.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::assessment::Assessment;
use crate::language::Language;
use crate::letter::{
    Letter, Obstacle, Stationery, markdown, obstacles_of_requests, requests, to_ask,
};
use crate::pdf;
use crate::questionnaire::Questionnaire;
use crate::scoring::score;

use super::stationery::style;

/// Why there is no list.
#[derive(Debug)]
pub enum RequestsError {
    /// What has to be settled first.
    Obstacles(Vec<Obstacle>),
    /// Nothing that the recipient may state is open.
    Nothing,
    /// It can't be drawn.
    Pdf(pdf::Error),
}

/// The list as a document. Unlike a decision it carries no copy of the assessment: it leaves the
/// house before anything is decided.
///
/// # Errors
/// When there is nothing to ask, nobody to ask or nobody who asks; when a character has no glyph.
pub fn requests_pdf(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    language: Language,
    issued: Timestamp,
    stationery: &Stationery,
) -> Result<Vec<u8>, RequestsError> {
    let letter = list(questionnaire, assessment, language, issued, stationery)?;
    let style = style(stationery).map_err(RequestsError::Pdf)?;
    pdf::render(&letter, &style, &[], issued).map_err(RequestsError::Pdf)
}

/// The list as Markdown, e.g. for an e-mail.
///
/// # Errors
/// When there is nothing to ask, nobody to ask or nobody who asks.
pub fn requests_markdown(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    language: Language,
    issued: Timestamp,
    stationery: &Stationery,
) -> Result<String, RequestsError> {
    let letter = list(questionnaire, assessment, language, issued, stationery)?;
    Ok(markdown(&letter))
}

fn list(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    language: Language,
    issued: Timestamp,
    stationery: &Stationery,
) -> Result<Letter, RequestsError> {
    let score = score(questionnaire, &assessment.answers);
    if to_ask(questionnaire, &score).is_empty() {
        return Err(RequestsError::Nothing);
    }
    let obstacles = obstacles_of_requests(questionnaire, assessment, &score);
    if !obstacles.is_empty() {
        return Err(RequestsError::Obstacles(obstacles));
    }
    let date = issued.to_zoned_datetime(TimeZone::UTC).date();
    Ok(requests(
        questionnaire,
        assessment,
        &score,
        language,
        date,
        stationery,
    ))
}
