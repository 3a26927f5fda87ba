//! Every error as a problem with a remedy: one exhaustive match for each room's errors.
//!
//! A problem carries kind, values and place; the sentences stand in `problems.ftl` under
//! `problem-<kind>` and `remedy-<kind>`, in every language.

use std::path::Path;

use jiff::Timestamp;

use crate::assessment::file::{self, Warning};
use crate::assessment::lock::Other;
use crate::assessment::{EvidenceError, SaveError};
use crate::language::{Texts, Value};
use crate::letter::Obstacle;
use crate::pdf;
use crate::questionnaire::{self, ErrorKind};
use crate::signature::{self, Reason, TimestampFault, TransportError};

use super::document::{ExportError, ExtractError};
use super::fork::ForkError;
use super::session::Error as SessionError;
use super::signing::SignError;
use super::stationery::{
    LEAST_CONTRAST, LONGEST_LINE, MOST_LINES, MOST_STATIONERY_BYTES, StationeryError,
};
use super::token::{TokenError, TriesLeft};
use super::values::Mismatch;
use super::withdrawal::OriginalError;

/// What went wrong, for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The key of its sentences.
    pub kind: &'static str,
    /// What the sentences name.
    pub values: Vec<(&'static str, Given)>,
    /// Where it is: a file, with line and column where there are any.
    pub place: Option<String>,
    /// Whose turn it is.
    pub class: Class,
}

/// What stands for a variable of a problem's sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// Words, or the name of a case that the sentence distinguishes.
    Text(String),
    /// A number; the sentence may decline by it.
    Number(i64),
}

/// What kind of answer a problem is to whoever called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Done, and the answer is no.
    Answer,
    /// Wrong usage.
    Usage,
    /// An input can't be read or is refused.
    Input,
    /// An output can't be written, or no window can be opened.
    Output,
}

impl Problem {
    /// A problem without values or place.
    pub fn new(class: Class, kind: &'static str) -> Self {
        Self {
            kind,
            values: Vec::new(),
            place: None,
            class,
        }
    }

    /// The same with a value for its sentences.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Given>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The same at a place.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// A file that can't be read.
    pub fn unreadable(path: &Path, cause: &std::io::Error) -> Self {
        Self::new(Class::Input, "read-failed")
            .with("cause", cause.to_string())
            .at(path.display().to_string())
    }

    /// A file that can't be written.
    pub fn unwritable(path: &Path, cause: &std::io::Error) -> Self {
        Self::new(Class::Output, "write-failed")
            .with("cause", cause.to_string())
            .at(path.display().to_string())
    }

    /// A file that somebody else has open.
    pub fn locked(other: &Other) -> Self {
        let said = |text: Option<&str>| {
            let text = text.filter(|text| !text.trim().is_empty());
            or_none(text.map(str::to_owned))
        };
        let holder = other.holder.as_ref();
        Self::new(Class::Output, "locked")
            .with("user", said(holder.map(|it| it.user.as_str())))
            .with("machine", said(holder.map(|it| it.machine.as_str())))
            .with("since", or_none(holder.map(|it| minute(it.since))))
            .with("seen", or_none(other.seen.map(minute)))
    }

    /// What is wrong.
    pub fn sentence(&self, texts: &Texts) -> String {
        self.say(texts, "problem")
    }

    /// What to do.
    pub fn remedy(&self, texts: &Texts) -> String {
        self.say(texts, "remedy")
    }

    fn say(&self, texts: &Texts, prefix: &str) -> String {
        let values: Vec<(&str, Value<'_>)> = self
            .values
            .iter()
            .map(|(name, value)| (*name, value.into()))
            .collect();
        texts.with(&format!("{prefix}-{}", self.kind), &values)
    }
}

impl From<ForkError> for Problem {
    fn from(error: ForkError) -> Self {
        match error {
            ForkError::Taken(id) => Self::new(Class::Usage, "duplicate-id").with("id", id),
            ForkError::NoId(id) => Self::new(Class::Usage, "no-id").with("id", id),
        }
    }
}

impl From<questionnaire::Error> for Problem {
    fn from(error: questionnaire::Error) -> Self {
        let place = format!("{}:{}:{}", error.file, error.place.line, error.place.column);
        let new = |kind| Self::new(Class::Input, kind);
        let problem = match error.kind {
            ErrorKind::TooLarge { limit } => new("too-large").with("limit", limit),
            ErrorKind::NotUtf8 => new("not-utf8"),
            ErrorKind::TooDeep => new("too-deep"),
            ErrorKind::Unreadable(cause) => new("read-failed").with("cause", cause),
            ErrorKind::UnknownName { name, nearest } => new("unknown-name")
                .with("name", name)
                .with("nearest", or_none(nearest)),
            ErrorKind::Ron(detail) => new("syntax").with("detail", detail),
            ErrorKind::UnknownShared(name) => new("unknown-shared").with("name", name),
            ErrorKind::Duplicate(id) => new("duplicate-id").with("id", id),
            ErrorKind::Dangling { what, id, nearest } => new("dangling-id")
                .with("what", what.name())
                .with("id", id)
                .with("nearest", or_none(nearest)),
            ErrorKind::NoSource(id) => new("no-source").with("id", id),
            ErrorKind::KindMismatch(id) => new("kind-mismatch").with("id", id),
            ErrorKind::TooEarly(id) => new("too-early").with("id", id),
            ErrorKind::Empty(what) => new("empty-list").with("what", what),
            ErrorKind::Unfilled(field) => new("unfilled").with("field", field),
            ErrorKind::FilledTwice(field) => new("filled-twice").with("field", field),
            ErrorKind::AskedLater { owner, question } => new("asked-later")
                .with("owner", owner)
                .with("question", question),
            ErrorKind::DoubledValue { question, value } => new("doubled-value")
                .with("question", question)
                .with("value", value),
            ErrorKind::NoScore { factor, rating } => new("no-score")
                .with("factor", factor)
                .with("rating", rating),
            ErrorKind::NotASafeguard(id) => new("not-a-safeguard").with("id", id),
            ErrorKind::NotStated { owner, question } => new("not-stated")
                .with("owner", owner)
                .with("question", question),
            ErrorKind::RequestLacks(field) => new("lacks-for-requests").with("field", field),
            ErrorKind::NoText(id) => new("no-text").with("id", id),
            ErrorKind::MissingText(key) => new("missing-text").with("key", key),
            ErrorKind::LeftoverText { key, nearest } => new("leftover-text")
                .with("key", key)
                .with("nearest", or_none(nearest)),
            ErrorKind::Unreachable { what, id } => {
                new("unreachable").with("what", what.name()).with("id", id)
            }
        };
        problem.at(place)
    }
}

impl From<file::Error> for Problem {
    fn from(error: file::Error) -> Self {
        match error {
            file::Error::Read { path, cause } => Self::unreadable(&path, &cause),
            file::Error::NotAFile { path, nature } => Self::new(Class::Input, "not-a-file")
                .with("nature", nature.name())
                .at(path.display().to_string()),
            file::Error::Save(error) => error.into(),
            file::Error::Content(error) => error.into(),
            file::Error::Newer {
                name,
                format,
                program,
            } => Self::new(Class::Input, "newer-format")
                .with("format", format)
                .with("program", program)
                .at(name),
            file::Error::Protected { name, fault } => Self::new(Class::Input, "protected")
                .with("fault", fault.name())
                .at(name),
            file::Error::NotReadable => Self::new(Class::Output, "does-not-read-back"),
        }
    }
}

impl From<Warning> for Problem {
    fn from(warning: Warning) -> Self {
        let new = |kind| Self::new(Class::Input, kind);
        match warning {
            Warning::Newer {
                name,
                format,
                program,
            } => new("newer-read-only")
                .with("format", format)
                .with("program", program)
                .at(name),
            Warning::UnknownField {
                name,
                place,
                field,
                nearest,
            } => new("unknown-field")
                .with("field", field)
                .with("nearest", or_none(nearest))
                .at(format!("{name}:{}:{}", place.line, place.column)),
            Warning::ConflictCopy(copy) => new("conflict-copy")
                .with("service", copy.service.name())
                .at(copy.path.display().to_string()),
        }
    }
}

impl From<SaveError> for Problem {
    fn from(error: SaveError) -> Self {
        let new = |kind, path: &Path| Self::new(Class::Output, kind).at(path.display().to_string());
        match error {
            SaveError::Refused { path, cause } => Self::unwritable(&path, &cause),
            SaveError::ReadOnly(path) => new("read-only-file", &path),
            SaveError::Changed(path) => new("changed-meanwhile", &path),
            SaveError::Exists(path) => new("exists", &path),
            SaveError::NotAFile { path, nature } => {
                new("not-a-file", &path).with("nature", nature.name())
            }
            SaveError::NotConfirmed { path, cause, .. } => {
                new("not-confirmed", &path).with("cause", cause.to_string())
            }
        }
    }
}

impl From<SessionError> for Problem {
    fn from(error: SessionError) -> Self {
        match error {
            SessionError::UnknownQuestionnaire(id) => {
                Self::new(Class::Input, "unknown-questionnaire").with("id", id)
            }
            SessionError::Questionnaire(errors) => errors.into_iter().next().map_or_else(
                || Self::new(Class::Input, "unknown-questionnaire").with("id", ""),
                Self::from,
            ),
            SessionError::File(error) => error.into(),
            SessionError::ChangedCopy(place) => Self {
                place,
                ..Self::new(Class::Input, "changed-copy")
            },
            SessionError::Evidence(error) => error.into(),
            SessionError::Locked(other) => Self::locked(&other),
            SessionError::Final => Self::new(Class::Usage, "final"),
            SessionError::NotInRequest => Self::new(Class::Usage, "not-in-request"),
            SessionError::TakesNoRequests(id) => {
                Self::new(Class::Usage, "takes-no-requests").with("id", id)
            }
            SessionError::NoPath => Self::new(Class::Usage, "no-path"),
        }
    }
}

impl From<EvidenceError> for Problem {
    fn from(error: EvidenceError) -> Self {
        let at = |class, kind, path: std::path::PathBuf| {
            Self::new(class, kind).at(path.display().to_string())
        };
        let new = |kind| Self::new(Class::Input, kind);
        match error {
            EvidenceError::Read { path, cause } => Self::unreadable(&path, &cause),
            EvidenceError::Write { path, cause } => Self::unwritable(&path, &cause),
            EvidenceError::NotAFile(path) => at(Class::Input, "evidence-no-file", path),
            EvidenceError::NotAFolder(path) => at(Class::Output, "evidence-folder", path),
            EvidenceError::TooLarge { path, limit } => {
                at(Class::Input, "evidence-too-large", path).with("limit", limit >> 20)
            }
            EvidenceError::TooMuch { limit } => new("evidence-too-much").with("limit", limit >> 20),
            EvidenceError::TooMany { limit } => new("evidence-too-many").with("limit", limit),
            EvidenceError::NameTaken(path) => at(Class::Output, "evidence-name-taken", path),
        }
    }
}

impl From<Mismatch> for Problem {
    fn from(mismatch: Mismatch) -> Self {
        match mismatch {
            Mismatch::Option {
                value,
                nearest,
                known,
            } => Self::new(Class::Usage, "unknown-value")
                .with("value", value)
                .with("nearest", or_none(nearest))
                .with("known", known.join(", ")),
            Mismatch::Date(text) => Self::new(Class::Usage, "bad-date").with("text", text),
            Mismatch::Column { part, known } => Self::new(Class::Usage, "bad-column")
                .with("part", part)
                .with("known", known.join(", ")),
        }
    }
}

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

impl From<SignError> for Problem {
    fn from(error: SignError) -> Self {
        match error {
            SignError::Signature(error) => error.into(),
            SignError::Appearance(error) => error.into(),
            SignError::NoService => Self::new(Class::Usage, "no-timestamp-service"),
        }
    }
}

impl From<TokenError> for Problem {
    fn from(error: TokenError) -> Self {
        let new = |kind| Self::new(Class::Input, kind);
        match error {
            TokenError::Module => new("token-module"),
            TokenError::NoToken { found } => new("no-token").with("found", or_none_of(&found)),
            TokenError::WrongPin { left } => new("wrong-pin").with(
                "left",
                match left {
                    TriesLeft::One => "one",
                    TriesLeft::Few => "few",
                    TriesLeft::Unknown => "unknown",
                },
            ),
            TokenError::Locked => new("token-locked"),
            TokenError::NoKey { found } => new("no-token-key").with("found", or_none_of(&found)),
            TokenError::NoCertificate => new("no-token-certificate"),
            TokenError::Failed { cause } => new("token-failed").with("cause", cause),
            TokenError::Signature(error) => error.into(),
        }
    }
}

impl From<signature::Error> for Problem {
    fn from(error: signature::Error) -> Self {
        use signature::Error as Kind;
        let new = |kind| Self::new(Class::Input, kind);
        match error {
            Kind::WrongPassword => new("wrong-password"),
            Kind::DamagedIdentity => new("damaged-identity"),
            Kind::NoPrivateKey => new("no-private-key"),
            Kind::NoCertificate => new("no-certificate"),
            Kind::UnsupportedAlgorithm { identifier } => {
                new("unsupported-algorithm").with("identifier", identifier)
            }
            Kind::TooManyIterations { limit } => new("too-many-iterations").with("limit", limit),
            Kind::NameMissing => new("name-missing"),
            Kind::NameTooLong { limit, .. } => new("name-too-long").with("limit", limit),
            Kind::InvalidEmail => new("invalid-email"),
            Kind::UnreadableCertificate => new("unreadable-certificate"),
            Kind::CertificateNotYetValid { from } => {
                new("certificate-not-yet-valid").with("from", from.to_string())
            }
            Kind::CertificateExpired { until } => {
                new("certificate-expired").with("until", until.to_string())
            }
            Kind::KeyNotForSigning => new("key-not-for-signing"),
            Kind::KeyFailed => new("key-failed"),
            Kind::TooLarge { limit } => new("too-large").with("limit", limit),
            Kind::TooManySignatures { limit } => new("too-many-signatures").with("limit", limit),
            Kind::UnreadablePdf => new("pdf-unreadable"),
            Kind::EncryptedPdf => new("pdf-encrypted"),
            Kind::NoSuchField { name } => new("no-such-field").with("field", name),
            Kind::AlreadySigned { name } => new("already-signed").with("field", name),
            Kind::FieldLocked { name } => new("field-locked").with("field", name),
            Kind::DocumentIsFinal => new("document-is-final"),
            Kind::UnreadableEvidence => new("unreadable-evidence"),
            Kind::ValidationData {
                certificate,
                addresses,
            } => new("no-validation-data")
                .with("certificate", certificate)
                .with("addresses", or_none_of(&addresses)),
            Kind::Revoked { certificate, since } => new("revoked")
                .with("certificate", certificate)
                .with("since", since.to_string()),
            Kind::UnusableAppearance => new("unusable-appearance"),
            Kind::Timestamp { address, fault } => timestamp(fault).with("address", address),
        }
    }
}

/// Why there is no timestamp; nothing was signed then.
fn timestamp(fault: TimestampFault) -> Problem {
    let new = |kind| Problem::new(Class::Input, kind);
    let unusable = |what: &str| new("timestamp-unusable").with("what", what);
    match fault {
        TimestampFault::Transport(TransportError::Address) => new("timestamp-address"),
        TimestampFault::Transport(TransportError::Unreachable { cause }) => {
            new("timestamp-unreachable").with("cause", cause)
        }
        TimestampFault::Transport(TransportError::TimedOut) => new("timestamp-timed-out"),
        TimestampFault::Transport(TransportError::Status { code }) => {
            new("timestamp-status").with("code", code.to_string())
        }
        TimestampFault::Transport(TransportError::TooLarge) => unusable("size"),
        TimestampFault::Unreadable => unusable("form"),
        TimestampFault::Refused { failure, text } => new("timestamp-refused")
            .with("failure", failure_name(failure))
            .with(
                "text",
                if text.is_empty() {
                    "none".to_owned()
                } else {
                    text
                },
            ),
        TimestampFault::Nonce => unusable("nonce"),
        TimestampFault::Policy => unusable("policy"),
        TimestampFault::Unsound(Reason::TimestampPurpose) => unusable("purpose"),
        TimestampFault::Unsound(Reason::TimestampOfOther) => unusable("hash"),
        TimestampFault::Unsound(_) => unusable("signature"),
        TimestampFault::TooLarge { .. } => unusable("size"),
    }
}

/// PKIFailureInfo (RFC 3161, 2.4.2) as cases that the sentence distinguishes.
fn failure_name(bit: Option<u8>) -> &'static str {
    match bit {
        Some(0) => "algorithm",
        Some(2 | 5) => "request",
        Some(14) => "clock",
        Some(15) => "policy",
        Some(25) => "system",
        _ => "other",
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

impl From<Obstacle> for Problem {
    fn from(obstacle: Obstacle) -> Self {
        let new = |kind| Self::new(Class::Answer, kind);
        match obstacle {
            Obstacle::OpenField(field) => new("open-field").with("field", field.name()),
            Obstacle::NoDecision => new("no-decision"),
            Obstacle::NoSignatory => new("no-signatory"),
            Obstacle::NothingToWithdraw => new("nothing-to-withdraw"),
            Obstacle::NoGround => new("no-ground"),
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

impl From<String> for Given {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Given {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u64> for Given {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Given {
    fn from(number: usize) -> Self {
        Self::from(number as u64)
    }
}

impl From<u32> for Given {
    fn from(number: u32) -> Self {
        Self::from(u64::from(number))
    }
}

impl<'a> From<&'a Given> for Value<'a> {
    fn from(given: &'a Given) -> Self {
        match given {
            Given::Text(text) => Self::Text(text),
            Given::Number(number) => Self::Number(*number),
        }
    }
}

/// Several names in one sentence, or the case `none`.
fn or_none_of(names: &[String]) -> String {
    or_none((!names.is_empty()).then(|| names.join(", ")))
}

/// A time as the problems name it.
fn minute(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// Texts distinguish a missing name by the case `none`.
fn or_none(name: Option<String>) -> String {
    name.unwrap_or_else(|| "none".to_owned())
}
