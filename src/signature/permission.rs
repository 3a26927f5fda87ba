//! Certification: what the first signer allows to happen to the document later (ISO 32000-1,
//! 12.8.2.2, DocMDP).

use lopdf_foreign::{Dictionary, Object, ObjectId};

use super::document::State;

/// The reference of a certifying signature: P = 2, forms may be filled and signed.
pub(super) const CERTIFYING_REFERENCE: &[u8] = b"<< /Type /SigRef /TransformMethod \
    /DocMDP /TransformParams << /Type /TransformParams /P 2 /V /1.2 >> >>";

/// A document's certification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Certification {
    /// The certifying signature.
    pub signature: ObjectId,
    /// 1 nothing, 2 filling and signing, 3 annotations as well.
    pub level: i64,
}

impl Certification {
    pub fn is_final(self) -> bool {
        self.level == 1
    }
}

/// What the catalog says; a certification that can't be read counts as final.
pub(super) fn certification(state: &State<'_>) -> Option<Certification> {
    let permissions = state.dictionary(state.catalog()?.get(b"Perms").ok()?)?;
    let reference = permissions.get(b"DocMDP").ok()?;
    let unreadable = Certification {
        signature: (0, 0),
        level: 1,
    };
    let Ok(signature) = reference.as_reference() else {
        return Some(unreadable);
    };
    let level = state
        .dictionary(reference)
        .and_then(|value| level(state, value));
    Some(level.map_or(unreadable, |level| Certification { signature, level }))
}

/// The DocMDP level in a signature dictionary; 2 when it is left out.
fn level(state: &State<'_>, signature: &Dictionary) -> Option<i64> {
    let references = signature.get(b"Reference").ok()?;
    let references = state
        .document
        .dereference(references)
        .ok()?
        .1
        .as_array()
        .ok()?;
    let mut dictionaries = references.iter().filter_map(|item| state.dictionary(item));
    let reference = dictionaries.find(|reference| {
        let method = reference.get(b"TransformMethod").and_then(Object::as_name);
        method.is_ok_and(|method| method == b"DocMDP")
    })?;
    let Ok(parameters) = reference.get(b"TransformParams") else {
        return Some(2);
    };
    let level = state
        .dictionary(parameters)?
        .get(b"P")
        .and_then(Object::as_i64)
        .unwrap_or(2);
    (1..=3).contains(&level).then_some(level)
}
