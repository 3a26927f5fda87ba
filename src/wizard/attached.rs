//! The files that a document carries: the assessment as it is saved, a copy of it for machines with
//! the schema of that copy, and the evidence.

use serde::Serialize;

use crate::assessment::{Assessment, DOCUMENT_NAMES, EvidenceState, EvidenceStore, file};
use crate::letter::{Letter, Stationery};
use crate::pdf::{Attachment, Relationship};

use super::stationery::{STATIONERY, STATIONERY_LOGO, stationery_text};

/// The name of the assessment inside a document.
pub const ATTACHED: &str = DOCUMENT_NAMES[0];

/// The name of its copy for machines.
pub const ATTACHED_JSON: &str = DOCUMENT_NAMES[1];

/// The name of the schema of that copy.
pub const ATTACHED_SCHEMA: &str = DOCUMENT_NAMES[2];

/// The schema of the copy (JSON Schema, draft 2020-12).
pub const SCHEMA: &str = include_str!("../../assets/schema/assessment.schema.json");

const RON: &str = "application/x-ron";
const JSON: &str = "application/json";

/// The evidence of an assessment as far as it is at hand.
pub(super) struct Enclosed {
    /// What became of each file, with its name.
    pub states: Vec<(String, EvidenceState)>,
    /// The files that are present, ready to be attached.
    pub files: Vec<Attachment>,
}

impl Enclosed {
    pub fn of(assessment: &Assessment, store: &EvidenceStore) -> Self {
        let (mut states, mut files) = (Vec::new(), Vec::new());
        for evidence in &assessment.evidence {
            let state = match store.read(evidence) {
                Ok(bytes) => {
                    files.push(Attachment {
                        name: evidence.name.clone(),
                        media_type: media_type(&evidence.name).to_owned(),
                        description: evidence.description.clone(),
                        relationship: Relationship::Supplement,
                        bytes,
                        modified: Some(evidence.added),
                    });
                    EvidenceState::Present
                }
                Err(state) => state,
            };
            states.push((evidence.name.clone(), state));
        }
        Self { states, files }
    }

    /// The names of what can't be enclosed.
    pub fn absent(&self) -> Vec<String> {
        let absent = self
            .states
            .iter()
            .filter(|(_, state)| *state != EvidenceState::Present);
        absent.map(|(name, _)| name.clone()).collect()
    }
}

/// Everything that goes into the document beside its pages; of the stationery, only what is set.
///
/// # Errors
/// [`file::Error::NotReadable`] when the assessment would not read back the same.
pub(super) fn attachments(
    public: &Assessment,
    letter: &Letter,
    stationery: &Stationery,
    evidence: Vec<Attachment>,
) -> Result<Vec<Attachment>, file::Error> {
    let own = |name: &str, media_type: &str, relationship, text: Vec<u8>| Attachment {
        name: name.to_owned(),
        media_type: media_type.to_owned(),
        description: letter.title.clone(),
        relationship,
        bytes: text,
        modified: None,
    };
    let (ron, json) = (file::to_text(public)?, json(public)?);
    let (schema, supplement) = (SCHEMA.to_owned(), Relationship::Supplement);
    let mut attached = vec![
        own(ATTACHED, RON, Relationship::Source, ron.into_bytes()),
        own(ATTACHED_JSON, JSON, Relationship::Data, json.into_bytes()),
        own(
            ATTACHED_SCHEMA,
            "application/schema+json",
            supplement,
            schema.into_bytes(),
        ),
    ];
    if !stationery.is_empty() {
        let text = stationery_text(stationery).into_bytes();
        attached.push(own(STATIONERY, RON, Relationship::Source, text));
    }
    if let Some(logo) = &stationery.logo {
        let source = Relationship::Source;
        attached.push(own(STATIONERY_LOGO, "image/png", source, logo.to_vec()));
    }
    attached.extend(evidence);
    Ok(attached)
}

/// The assessment for machines. The questionnaire's copy is left out: it stands in the file
/// beside, and its hash here.
fn json(public: &Assessment) -> Result<String, file::Error> {
    #[derive(Serialize)]
    struct Whole<'a> {
        #[serde(rename = "$schema")]
        schema: &'static str,
        format: u32,
        program: &'static str,
        assessment: &'a Assessment,
    }
    let lean = Assessment {
        copy: None,
        ..public.clone()
    };
    let whole = Whole {
        schema: ATTACHED_SCHEMA,
        format: file::FORMAT,
        program: env!("CARGO_PKG_VERSION"),
        assessment: &lean,
    };
    serde_json::to_string_pretty(&whole).map_err(|_| file::Error::NotReadable)
}

/// The media type that a name's ending stands for.
fn media_type(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "pdf" => "application/pdf",
        "txt" | "md" | "log" => "text/plain",
        "csv" => "text/csv",
        "html" | "htm" => "text/html",
        "json" => "application/json",
        "xml" => "application/xml",
        "eml" => "message/rfc822",
        "msg" => "application/vnd.ms-outlook",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "tif" | "tiff" => "image/tiff",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}
