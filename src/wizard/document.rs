//! From an assessment to its document, and back from a document to its assessment.

use std::sync::Arc;

use jiff::Timestamp;

use crate::assessment::{Assessment, EvidenceStore, file};
use crate::language::{Language, Texts};
use crate::letter::{Obstacle, Stationery, compose, obstacles, obstacles_of_evidence};
use crate::pdf::{self, Attachment, Limits};
use crate::questionnaire::Questionnaire;
use crate::scoring::score;
use crate::signature::{Report, Trust, verify};

use super::attached::{ATTACHED, Enclosed, attachments};
use super::desk::Desk;
use super::difference::{Difference, differences};
use super::difference_words::{DifferenceWords, difference_words};
use super::stationery::{STATIONERY, read_logo, read_stationery, style};

/// Every signature in a PDF names the bytes it covers under this key (ISO 32000-1, 12.8.1).
const TRACE: &[u8] = b"/ByteRange";

/// What a document is made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// The language of the letter.
    pub language: Language,
    /// A draft shows what is open, carries a watermark and can't be signed.
    pub draft: bool,
    /// When it is issued; stands in the document instead of the clock.
    pub issued: Timestamp,
    /// What the letter is written on.
    pub stationery: Arc<Stationery>,
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
    /// The file inside it under this name is not the evidence that the assessment records.
    Evidence(String),
}

/// What was taken out of a document.
#[derive(Clone, Debug)]
pub struct Extracted {
    /// The assessment.
    pub assessment: Assessment,
    /// The assessment byte for byte as it was attached.
    pub bytes: Vec<u8>,
    /// The evidence byte for byte, by the names that the assessment records.
    pub evidence: Vec<(String, Vec<u8>)>,
    /// What the letter is written on; `None` when it can't be read.
    pub stationery: Option<Arc<Stationery>>,
}

/// What a document turns out to be.
#[derive(Debug)]
pub struct Check {
    /// As of when.
    pub at: Timestamp,
    /// What stands of the signatures.
    pub report: Report,
    /// True when the bytes carry the trace of a signature, even if they can't be read any more: then
    /// it is damaged, and not just another kind of file.
    pub claims_signature: bool,
    /// Whether the document holds an assessment that can be read. `None`, like all that follows,
    /// when only the signatures were asked about.
    pub embedded: Option<bool>,
    /// True when that is the recipient's request.
    pub is_request: bool,
    /// Whether the letter on the page is, byte for byte, the one that the assessment inside it
    /// gives. `None` without an assessment, or when its questionnaire is not at hand.
    pub letter_matches: Option<bool>,
    /// Whether the assessment inside is the given one, private notes apart.
    pub matches_given: Option<bool>,
    /// What the assessment inside says otherwise than the given one, which comes second.
    pub differences: Vec<Difference>,
    /// The same in the words of the desk's language.
    pub differences_in_words: Vec<DifferenceWords>,
}

impl Check {
    /// The keys of what is said of the document beside its signatures.
    pub fn about(&self) -> Vec<&'static str> {
        let chosen = |holds: bool, yes, no| if holds { yes } else { no };
        let inside = self.embedded == Some(true);
        let matches = match self.report.is_changed_since() {
            true => "verify-letter-matched",
            false => "verify-letter-matches",
        };
        let letter = self.letter_matches;
        // Where nothing is inside, there is nothing to be another.
        let given = self.matches_given.filter(|_| inside);
        let lines = [
            Some(match self.embedded {
                Some(_) => chosen(inside, "verify-embedded", "verify-not-embedded"),
                None => "verify-signatures-only",
            }),
            letter.map(|holds| chosen(holds, matches, "verify-letter-differs")),
            given.map(|holds| chosen(holds, "verify-file-matches", "verify-file-differs")),
        ];
        lines.into_iter().flatten().collect()
    }
}

/// The document that the decision calls for, with the assessment and its evidence inside it.
///
/// # Errors
/// [`ExportError::Obstacles`] lists everything that keeps it from being final.
pub fn export(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    evidence: &EvidenceStore,
    export: Export,
) -> Result<Vec<u8>, ExportError> {
    let score = score(questionnaire, &assessment.answers);
    let enclosed = Enclosed::of(assessment, evidence);
    if !export.draft {
        let mut obstacles = obstacles(questionnaire, assessment, &score);
        obstacles.extend(obstacles_of_evidence(&enclosed.states));
        if !obstacles.is_empty() {
            return Err(ExportError::Obstacles(obstacles));
        }
    }
    let public = assessment.without_private_notes();
    let letter = compose(
        questionnaire,
        &public,
        &score,
        export.language,
        export.draft,
        &enclosed.absent(),
        &export.stationery,
    );
    let attached = attachments(&public, &letter, &export.stationery, enclosed.files);
    let attached = attached.map_err(ExportError::File)?;
    let style = style(&export.stationery).map_err(ExportError::Pdf)?;
    pdf::render(&letter, &style, &attached, export.issued).map_err(ExportError::Pdf)
}

/// The assessment inside a document, and the evidence that came with it. What a draft went without
/// is missing here too.
///
/// # Errors
/// [`ExtractError`].
pub fn extract(document: &[u8]) -> Result<Extracted, ExtractError> {
    let attachments = pdf::attachments(document, Limits::default()).map_err(ExtractError::Pdf)?;
    let (own, others): (Vec<_>, Vec<_>) = attachments
        .into_iter()
        .partition(|one| one.name == ATTACHED);
    let bytes = own.into_iter().next().ok_or(ExtractError::None)?.bytes;
    let assessment = file::parse(ATTACHED, &bytes).map_err(ExtractError::File)?;
    let stationery = stationery_of(&others).map(Arc::new);
    let evidence = evidence_of(&assessment, others)?;
    Ok(Extracted {
        stationery,
        assessment,
        bytes,
        evidence,
    })
}

/// What the letter is written on: plain paper, where the document carries nothing of the kind.
fn stationery_of(attached: &[Attachment]) -> Option<Stationery> {
    let find = |name: &str| attached.iter().find(|one| one.name == name);
    let Some(file) = find(STATIONERY) else {
        return Some(Stationery::default());
    };
    let (mut stationery, logo) = read_stationery(&file.bytes).ok()?;
    if let Some(name) = logo {
        stationery.logo = Some(read_logo(&find(&name)?.bytes).ok()?);
    }
    Some(stationery)
}

/// The attached files that the assessment records, each checked against its hash.
fn evidence_of(
    assessment: &Assessment,
    attached: Vec<Attachment>,
) -> Result<Vec<(String, Vec<u8>)>, ExtractError> {
    let mut evidence = Vec::new();
    for file in attached {
        let record = assessment.evidence.iter().find(|one| one.name == file.name);
        match record {
            Some(record) if record.is(&file.bytes) => evidence.push((file.name, file.bytes)),
            Some(_) => return Err(ExtractError::Evidence(file.name)),
            // The copies for machines, or what somebody else attached: nothing of the assessment.
            None => {}
        }
    }
    Ok(evidence)
}

/// The language that a document says it is in, when it is one spoken here.
pub fn language_of(document: &[u8]) -> Option<Language> {
    let info = pdf::document_info(document, Limits::default()).ok()?;
    info.language?.parse().ok()
}

/// The title that a document gives itself.
pub fn title_of(document: &[u8]) -> Option<String> {
    let info = pdf::document_info(document, Limits::default()).ok()?;
    info.title.filter(|title| !title.trim().is_empty())
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
    let inside = extract(document).ok();
    let found = inside.as_ref().map(|inside| &inside.assessment);
    let given = given.map(Assessment::without_private_notes);
    let matches_given = given
        .as_ref()
        .map(|given| found.is_some_and(|found| found.says_the_same(given)));
    let signatures = check_signatures(document, trust, at);
    let vouched_for = signatures.report.is_vouched_for();
    let both = found.zip(given.as_ref());
    let differences = both.map(|(found, given)| differences(found, given));
    let in_words = both.and_then(|(found, given)| {
        let questionnaire = desk.shown(&*desk.base_of(given).ok()?);
        let texts = Texts::of(desk.language);
        Some(difference_words(texts, &questionnaire, found, given))
    });
    Check {
        differences_in_words: in_words.unwrap_or_default(),
        embedded: Some(inside.is_some()),
        is_request: inside.as_ref().is_some_and(|it| it.assessment.is_request()),
        matches_given,
        differences: differences.unwrap_or_default(),
        letter_matches: inside
            .and_then(|inside| letter_matches(desk, document, vouched_for, inside)),
        ..signatures
    }
}

/// Checks the signatures of a document and nothing else: neither what is inside it nor its letter.
pub fn check_signatures(document: &[u8], trust: &Trust, at: Timestamp) -> Check {
    Check {
        at,
        report: verify(document, trust, at),
        claims_signature: memchr::memmem::find(document, TRACE).is_some(),
        embedded: None,
        is_request: false,
        letter_matches: None,
        matches_given: None,
        differences: Vec::new(),
        differences_in_words: Vec::new(),
    }
}

/// Makes the document anew and compares: a signature only ever appends to it, and what is appended
/// where nobody `vouched_for` it makes another letter. One around a file of an earlier format can't be
/// made any more.
fn letter_matches(
    desk: &Desk,
    document: &[u8],
    vouched_for: bool,
    inside: Extracted,
) -> Option<bool> {
    if file::format_of(&inside.bytes) != Some(file::FORMAT) {
        return None;
    }
    let assessment = inside.assessment;
    let base = desk.base_of(&assessment).ok()?;
    if !desk.is_very_text(&base, &assessment) {
        return None;
    }
    // The evidence that the letter was made with is the one that it carries.
    let evidence = EvidenceStore::carrying(inside.evidence);
    let Some(stationery) = inside.stationery else {
        return Some(false);
    };
    let info = pdf::document_info(document, Limits::default()).ok()?;
    let language = info.language?.parse().ok()?;
    let questionnaire = desk.library.in_language(&base, language);
    let issued = info.created?;
    // A final document first; a draft, which is made whatever is open, only where that is another.
    let again = |draft| {
        export(
            &questionnaire,
            &assessment,
            &evidence,
            Export {
                language,
                draft,
                issued,
                stationery: Arc::clone(&stationery),
            },
        )
    };
    let mut made = [false, true]
        .into_iter()
        .filter_map(|draft| again(draft).ok());
    Some(made.any(|bytes| match vouched_for {
        true => document.starts_with(&bytes),
        false => document == bytes,
    }))
}
