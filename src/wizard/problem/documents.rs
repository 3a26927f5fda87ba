//! What keeps a document from being made or read, and a letter from being signed.

use crate::letter::Obstacle;
use crate::pdf;
use crate::wizard::document::{ExportError, ExtractError};
use crate::wizard::requests::RequestsError;
use crate::wizard::stationery::{
    LEAST_CONTRAST, LONGEST_LINE, MOST_LINES, MOST_STATIONERY_BYTES, StationeryError,
};
use crate::wizard::withdrawal::OriginalError;

use super::{Class, Problem};

impl From<pdf::Error> for Problem {
    fn from(error: pdf::Error) -> Self {
        let new = |kind| Self::new(Class::Input, kind);
        match error {
            pdf::Error::MissingGlyphs(characters) => new("missing-glyphs")
                .with("count", characters.len())
                .with("characters", named(&characters)),
            pdf::Error::TooManyPages { limit } => new("too-many-pages").with("limit", limit),
            pdf::Error::Style {
                line,
                column,
                detail,
            } => new("syntax")
                .with("detail", detail)
                .at(format!("letter.ron:{line}:{column}")),
            pdf::Error::Font => new("font"),
            pdf::Error::Logo(fault) => fault.into(),
            pdf::Error::AttachmentName(name) => new("attachment-name").with("name", name),
            pdf::Error::Unreadable => new("pdf-unreadable"),
            pdf::Error::Encrypted => new("pdf-encrypted"),
            pdf::Error::TooLarge { limit } => new("too-large").with("limit", limit),
            pdf::Error::TooManyAttachments { limit } => {
                new("too-many-attachments").with("limit", limit)
            }
            pdf::Error::DamagedAttachment(name) => new("damaged-attachment").with("name", name),
        }
    }
}

impl From<pdf::LogoFault> for Problem {
    fn from(fault: pdf::LogoFault) -> Self {
        let new = |kind| Self::new(Class::Input, kind);
        match fault {
            pdf::LogoFault::Unknown => new("logo-unknown"),
            pdf::LogoFault::Svg => new("logo-svg"),
            pdf::LogoFault::Damaged => new("logo-damaged"),
            pdf::LogoFault::TooManyPixels { limit } => {
                new("logo-too-many-pixels").with("limit", limit / 1_000_000)
            }
        }
    }
}

impl From<StationeryError> for Problem {
    fn from(error: StationeryError) -> Self {
        Self::from(&error)
    }
}

impl From<&StationeryError> for Problem {
    fn from(error: &StationeryError) -> Self {
        let new = |kind| Self::new(Class::Input, kind);
        match error {
            StationeryError::TooLarge => new("too-large").with("limit", MOST_STATIONERY_BYTES),
            StationeryError::Syntax {
                line,
                column,
                detail,
            } => new("syntax")
                .with("detail", detail.as_str())
                .at(format!("{line}:{column}")),
            StationeryError::TooLong => new("stationery-too-long")
                .with("length", LONGEST_LINE)
                .with("lines", MOST_LINES),
            StationeryError::Colour(text) => new("stationery-colour").with("text", text.as_str()),
            StationeryError::TooLight { contrast } => new("stationery-too-light")
                .with("contrast", format!("{contrast:.1}"))
                .with("least", format!("{LEAST_CONTRAST:.1}")),
            StationeryError::Reference(text) => {
                new("stationery-reference").with("text", text.as_str())
            }
            StationeryError::LogoName(name) => {
                new("stationery-logo-name").with("name", name.as_str())
            }
            StationeryError::Logo(error) => error.clone().into(),
        }
    }
}

/// So many characters of a text are named; who wrote in another script knows by then.
const NAMED: usize = 12;

/// Each character with its code point, as some can't be seen.
fn named(characters: &[char]) -> String {
    let named = |one: &char| format!("{one} U+{:04X}", u32::from(*one));
    let mut names: Vec<String> = characters.iter().take(NAMED).map(named).collect();
    if characters.len() > NAMED {
        names.push("…".to_owned());
    }
    names.join(", ")
}

impl From<ExtractError> for Problem {
    fn from(error: ExtractError) -> Self {
        match error {
            ExtractError::Pdf(error) => error.into(),
            ExtractError::None => Self::new(Class::Input, "no-assessment-inside"),
            ExtractError::File(error) => error.into(),
            ExtractError::Evidence(name) => {
                Self::new(Class::Input, "evidence-differs").with("name", name)
            }
        }
    }
}

impl From<OriginalError> for Problem {
    fn from(error: OriginalError) -> Self {
        let new = |kind| Self::new(Class::Answer, kind);
        match error {
            OriginalError::Extract(error) => error.into(),
            OriginalError::NotIntact(verdict) => {
                new("original-not-intact").with("verdict", verdict.name())
            }
            OriginalError::NotAnAuthorization => new("original-no-authorization"),
            OriginalError::AnotherDecision => new("original-of-another-decision"),
        }
    }
}

impl From<ExportError> for Vec<Problem> {
    fn from(error: ExportError) -> Self {
        match error {
            ExportError::Obstacles(obstacles) => obstacles.into_iter().map(Problem::from).collect(),
            ExportError::Pdf(error) => vec![error.into()],
            ExportError::File(error) => vec![error.into()],
        }
    }
}

impl From<RequestsError> for Vec<Problem> {
    fn from(error: RequestsError) -> Self {
        match error {
            RequestsError::Obstacles(obstacles) => obstacles.into_iter().map(of_requests).collect(),
            RequestsError::Nothing => vec![Problem::new(Class::Answer, "nothing-to-ask")],
            RequestsError::Pdf(error) => vec![error.into()],
        }
    }
}

/// The questions need their parties alone, and have no draft.
fn of_requests(obstacle: Obstacle) -> Problem {
    match obstacle {
        Obstacle::OpenField(field) => {
            Problem::new(Class::Answer, "unnamed-party").with("field", field.name())
        }
        other => other.into(),
    }
}

impl From<Obstacle> for Problem {
    fn from(obstacle: Obstacle) -> Self {
        let new = |kind| Self::new(Class::Answer, kind);
        match obstacle {
            Obstacle::OpenField(field) => new("open-field").with("field", field.name()),
            Obstacle::NoDecision => new("no-decision"),
            Obstacle::NoSignatory => new("no-signatory"),
            Obstacle::NothingToWithdraw => new("nothing-to-withdraw"),
            Obstacle::NoGround => new("no-ground"),
            Obstacle::GroundAgainstResult(fitting) => {
                let names: Vec<&str> = fitting.iter().map(|ground| ground.name()).collect();
                new("ground-against-result").with("fitting", names.join(", "))
            }
            Obstacle::Incomplete(ids) => new("incomplete")
                .with("count", ids.len())
                .with("ids", ids.join(", ")),
            Obstacle::ToConfirm(ids) => new("to-confirm")
                .with("count", ids.len())
                .with("ids", ids.join(", ")),
            Obstacle::DecisionAgainstResult(rule) => {
                new("decision-against-result").with("rule", rule)
            }
            Obstacle::OpinionNeeded => new("opinion-needed"),
            Obstacle::OpinionReasonsNeeded => new("opinion-reasons-needed"),
            Obstacle::OpinionAfterDecision => new("opinion-after-decision"),
            Obstacle::ReasonsNeeded => new("reasons-needed"),
            Obstacle::Held(rule) => new("held").with("rule", rule),
            Obstacle::EvidenceMissing(names) => new("evidence-missing")
                .with("count", names.len())
                .with("names", names.join(", ")),
            Obstacle::EvidenceChanged(names) => new("evidence-changed")
                .with("count", names.len())
                .with("names", names.join(", ")),
        }
    }
}
