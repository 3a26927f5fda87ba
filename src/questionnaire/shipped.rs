//! The questionnaires that are built into the program.

use super::error::Error;
use super::load::{File, load};
use super::model::Questionnaire;

/// The shipped questionnaires: id and text.
const SHIPPED: [(&str, &str); 2] = [
    (
        "eu-gdpr-6-4",
        include_str!("../../questionnaires/eu-gdpr-6-4/questionnaire.ron"),
    ),
    (
        "fr-cnil-processor-reuse",
        include_str!("../../questionnaires/fr-cnil-processor-reuse/questionnaire.ron"),
    ),
];

/// The shared files: the name that `uses` gives, and text.
const SHARED: [(&str, &str); 6] = [
    (
        "sources",
        include_str!("../../questionnaires/shared/sources.ron"),
    ),
    (
        "facts",
        include_str!("../../questionnaires/shared/facts.ron"),
    ),
    (
        "gates",
        include_str!("../../questionnaires/shared/gates.ron"),
    ),
    (
        "factors",
        include_str!("../../questionnaires/shared/factors.ron"),
    ),
    (
        "safeguards",
        include_str!("../../questionnaires/shared/safeguards.ron"),
    ),
    (
        "duties",
        include_str!("../../questionnaires/shared/duties.ron"),
    ),
];

/// The ids of the shipped questionnaires.
pub fn ids() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|(id, _)| *id)
}

/// The shipped questionnaire with this id.
///
/// # Errors
/// The linter's findings; a test shows that there are none.
pub fn shipped(id: &str) -> Option<Result<Questionnaire, Vec<Error>>> {
    let (id, text) = SHIPPED.iter().find(|(known, _)| *known == id)?;
    Some(load(File {
        name: id,
        bytes: text.as_bytes(),
    }))
}

/// The shared file with this name, with or without its folder.
pub(super) fn shared(name: &str) -> Option<&'static [u8]> {
    let name = name.strip_prefix("shared/").unwrap_or(name);
    SHARED
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, text)| text.as_bytes())
}
