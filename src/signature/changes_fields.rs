//! Which prepared signature fields were filled, and nothing else about them.

use lopdf_foreign::{Dictionary, Object};

use super::change_kind::ChangeKind;
use super::changes::{Comparison, differing_keys};
use super::document::Field;
use super::field_lock;
use super::permission;

/// A timestamp vouches for no signer, so that a box that looks signed must not hold one.
pub(super) fn is_timestamp(value: &Dictionary) -> bool {
    let encoding = value.get(b"SubFilter").and_then(Object::as_name);
    value.has_type(b"DocTimeStamp") || encoding.is_ok_and(|name| name == b"ETSI.RFC3161")
}

impl Comparison<'_> {
    /// Fields that were empty and are signed now.
    pub fn filled_fields(&mut self) {
        let new = self.new;
        let old_fields = self.old.signature_fields();
        let last_word = permission::certification(self.old).is_some_and(|found| found.is_final());
        let locks = field_lock::locks(self.old);
        for field in new.signature_fields() {
            let before = old_fields
                .iter()
                .find(|old| old.id == field.id && old.name == field.name);
            if before.is_some_and(|before| self.is_filled(before, &field)) {
                self.unexplained.remove(&field.id);
                for key in [b"V".as_slice(), b"AP"] {
                    if let Ok(value) = field.dictionary.get(key) {
                        self.explain_new_below(value);
                    }
                }
                let locked = locks.iter().any(|lock| lock.covers(&field.name));
                let kind = ChangeKind::FieldSigned { field: field.name };
                self.record(kind, !last_word && !locked);
            }
        }
    }

    /// True when an empty field got a signature, and nothing else but a new appearance.
    fn is_filled(&self, old: &Field<'_>, new: &Field<'_>) -> bool {
        let keys = differing_keys(old.dictionary, new.dictionary);
        let only_these = keys.iter().all(|key| key == b"V" || key == b"AP");
        let signature = self.new.value(new).is_some_and(|(id, value)| {
            id.is_some_and(|id| self.is_new(id))
                && value.has(b"ByteRange")
                && value.has(b"Contents")
                && !is_timestamp(value)
        });
        let own_appearance = !keys.iter().any(|key| key == b"AP") || self.has_own_appearance(new);
        !old.dictionary.has(b"V") && only_these && signature && own_appearance
    }

    /// The appearance is new through and through; one that other boxes share could change them.
    fn has_own_appearance(&self, field: &Field<'_>) -> bool {
        let Ok(appearance) = field.dictionary.get(b"AP") else {
            return false;
        };
        let own_dictionary = appearance.as_reference().map_or(true, |id| self.is_new(id));
        let normal = self
            .new
            .dictionary(appearance)
            .filter(|dictionary| dictionary.len() == 1);
        let normal = normal.and_then(|dictionary| dictionary.get(b"N").ok()?.as_reference().ok());
        own_dictionary && normal.is_some_and(|id| self.is_new(id))
    }
}
