//! Fields that a signature locks (ISO 32000-1, 12.8.2.4, FieldMDP): what a signer's field says is
//! locked by signing it must not be filled later.

use lopdf_foreign::{Dictionary, Object, ObjectId};

use super::document::State;

/// Which fields are locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lock {
    action: Action,
    fields: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Action {
    All,
    Include,
    Exclude,
}

impl Lock {
    /// Reads a field's `Lock`, or the parameters of a FieldMDP transform, which look the same. What
    /// can't be read locks everything.
    fn read(state: &State<'_>, entries: &Dictionary) -> Self {
        let everything = Self {
            action: Action::All,
            fields: Vec::new(),
        };
        let action = match entries.get(b"Action").and_then(Object::as_name) {
            Ok(b"Include") => Action::Include,
            Ok(b"Exclude") => Action::Exclude,
            _ => return everything,
        };
        let list = entries.get(b"Fields");
        let list = list.and_then(|list| state.document.dereference(list));
        let Ok(list) = list.and_then(|(_, list)| list.as_array()) else {
            return everything;
        };
        let text = |name: &Object| lopdf_foreign::decode_text_string(name).ok();
        let names: Option<Vec<String>> = list.iter().map(text).collect();
        names.map_or(everything, |fields| Self { action, fields })
    }

    /// What signing this field locks.
    pub fn of_field(state: &State<'_>, field: &Dictionary) -> Option<Self> {
        let lock = field.get(b"Lock").ok()?;
        let entries = state.dictionary(lock).cloned().unwrap_or_default();
        Some(Self::read(state, &entries))
    }

    /// True for a field that may not be filled any more; a name stands for all below it.
    pub fn covers(&self, field: &str) -> bool {
        let named = self.fields.iter().any(|name| {
            field == name
                || field
                    .strip_prefix(name)
                    .is_some_and(|rest| rest.starts_with('.'))
        });
        match self.action {
            Action::All => true,
            Action::Include => named,
            Action::Exclude => !named,
        }
    }

    /// The signature reference that says so.
    pub fn reference(&self, catalog: ObjectId) -> Vec<u8> {
        let action = match self.action {
            Action::All => "All",
            Action::Include => "Include",
            Action::Exclude => "Exclude",
        };
        let fields: Vec<String> = self
            .fields
            .iter()
            .map(|name| super::draft::text_string(name))
            .collect();
        let fields = match self.action {
            Action::All => String::new(),
            Action::Include | Action::Exclude => format!(" /Fields [{}]", fields.join(" ")),
        };
        let (number, generation) = catalog;
        format!(
            "<< /Type /SigRef /TransformMethod /FieldMDP /Data {number} {generation} R \
             /TransformParams << /Type /TransformParams /V /1.2 /Action /{action}{fields} >> >>"
        )
        .into_bytes()
    }
}

/// What the signatures of a state lock.
pub(super) fn locks(state: &State<'_>) -> Vec<Lock> {
    let mut found = Vec::new();
    for field in state.signature_fields() {
        let Some((_, signature)) = state.value(&field) else {
            continue;
        };
        let references = signature.get(b"Reference");
        let references = references.and_then(|list| state.document.dereference(list));
        let references = references.and_then(|(_, list)| list.as_array());
        for reference in references.into_iter().flatten() {
            let Some(reference) = state.dictionary(reference) else {
                continue;
            };
            let method = reference.get(b"TransformMethod").and_then(Object::as_name);
            if method.is_ok_and(|method| method == b"FieldMDP") {
                let parameters = reference.get(b"TransformParams").ok();
                let parameters = parameters.and_then(|found| state.dictionary(found));
                let parameters = parameters.cloned().unwrap_or_default();
                found.push(Lock::read(state, &parameters));
            }
        }
    }
    found
}
