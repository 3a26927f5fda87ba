//! From an assessment to its document, and back from a document to its assessment.

use jiff::Timestamp;

use crate::assessment::{Assessment, file};
use crate::language::Language;
use crate::letter::{Obstacle, compose, obstacles};
use crate::pdf::{self, Attachment, Limits, Relationship};
use crate::questionnaire::Questionnaire;
use crate::scoring::score;
use crate::signature::{Report, Trust, verify};

use super::desk::Desk;

/// The name of the assessment inside a document.
pub const ATTACHED: &str = "assessment.repurpose.ron";

/// Every signature in a PDF names the bytes it covers under this key (ISO 32000-1, 12.8.1).
const TRACE: &[u8] = b"/ByteRange";

/// What a document is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Export {
    /// The language of the letter.
    pub language: Language,
    /// A draft shows what is open, carries a watermark and can't be signed.
    pub draft: bool,
    /// When it is issued; stands in the document instead of the clock.
    pub issued: Timestamp,
}

/// Why a document was not made.
#[derive(Debug)]
pub enum ExportError {
    /// What has to be settled first.
    Obstacles(Vec<Obstacle>),
    /// The letter can't be drawn.
    Pdf(pdf::Error),
    /// The assessment can't be attached.
    File(file::Error),
}

/// Why no assessment could be taken out of a document.
#[derive(Debug)]
pub enum ExtractError {
    /// The document can't be read.
    Pdf(pdf::Error),
    /// It holds no assessment.
    None,
    /// What it holds is refused.
    File(file::Error),
}

/// What a document turns out to be.
#[derive(Debug)]
pub struct Check {
    /// What stands of the signatures.
    pub report: Report,
    /// True when the bytes carry the trace of a signature, even if they can't be read any more: then
    /// it is damaged, and not just another kind of file.
    pub claims_signature: bool,
    /// True when the document holds an assessment that can be read.
    pub embedded: bool,
    /// Whether the letter on the page is, byte for byte, the one that the assessment inside it
    /// gives. `None` without an assessment, or when its questionnaire is not at hand.
    pub letter_matches: Option<bool>,
    /// Whether the assessment inside is the given one, private notes apart.
    pub matches_given: Option<bool>,
}

/// The document that the decision calls for, with the assessment inside it.
///
/// # Errors
/// [`ExportError::Obstacles`] lists everything that keeps it from being final.
pub fn export(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    export: Export,
) -> Result<Vec<u8>, ExportError> {
    let score = score(questionnaire, &assessment.answers);
    if !export.draft {
        let obstacles = obstacles(questionnaire, assessment, &score);
        if !obstacles.is_empty() {
            return Err(ExportError::Obstacles(obstacles));
        }
    }
    let public = assessment.without_private_notes();
    let text = file::to_text(&public).map_err(ExportError::File)?;
    let letter = compose(
        questionnaire,
        &public,
        &score,
        export.language,
        export.draft,
    );
    let attached = Attachment {
        name: ATTACHED.to_owned(),
        media_type: "application/x-ron".to_owned(),
        description: letter.title.clone(),
        relationship: Relationship::Source,
        bytes: text.into_bytes(),
        modified: None,
    };
    let style = pdf::Style::shipped().map_err(ExportError::Pdf)?;
    pdf::render(&letter, &style, &[attached], export.issued).map_err(ExportError::Pdf)
}

/// The assessment inside a document, byte for byte as it was attached.
///
/// # Errors
/// [`ExtractError`].
pub fn extract(document: &[u8]) -> Result<(Assessment, Vec<u8>), ExtractError> {
    let attachments = pdf::attachments(document, Limits::default()).map_err(ExtractError::Pdf)?;
    let attached = attachments.into_iter().find(|one| one.name == ATTACHED);
    let bytes = attached.ok_or(ExtractError::None)?.bytes;
    let assessment = file::parse(ATTACHED, &bytes).map_err(ExtractError::File)?;
    Ok((assessment, bytes))
}

/// The language that a document says it is in, when it is one spoken here.
pub fn language_of(document: &[u8]) -> Option<Language> {
    let info = pdf::document_info(document, Limits::default()).ok()?;
    info.language?.parse().ok()
}

/// Checks a document: its signatures, its letter against the assessment inside it, and that
/// against a given one.
pub fn check(
    desk: &Desk,
    document: &[u8],
    trust: &Trust,
    given: Option<&Assessment>,
    at: Timestamp,
) -> Check {
    let report = verify(document, trust, at);
    let inside = extract(document).ok().map(|(assessment, _)| assessment);
    Check {
        report,
        claims_signature: document.windows(TRACE.len()).any(|window| window == TRACE),
        embedded: inside.is_some(),
        letter_matches: inside
            .as_ref()
            .and_then(|inside| letter_matches(desk, document, inside)),
        matches_given: given.map(|given| inside.as_ref() == Some(&given.without_private_notes())),
    }
}

/// Makes the document anew and compares: a signature only ever appends to it.
fn letter_matches(desk: &Desk, document: &[u8], inside: &Assessment) -> Option<bool> {
    let base = desk.base_of(inside).ok()?;
    if base.hash() != inside.questionnaire.hash {
        return None;
    }
    let info = pdf::document_info(document, Limits::default()).ok()?;
    let language = info.language?.parse().ok()?;
    let questionnaire = desk.library.in_language(&base, language);
    let issued = info.created?;
    // A final document first; a draft is made whatever is open.
    let again = [false, true].map(|draft| {
        export(
            &questionnaire,
            inside,
            Export {
                language,
                draft,
                issued,
            },
        )
    });
    Some(
        again
            .into_iter()
            .flatten()
            .any(|bytes| document.starts_with(&bytes)),
    )
}
