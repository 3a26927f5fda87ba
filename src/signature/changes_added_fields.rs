//! Signatures and timestamps that were added later in fields of their own: each in a new field that no
//! page shows, hung behind the others in the form and on its page, and nothing else. Document timestamps
//! (EN 319 142-1, 5.4.3) may always come so; a signature only where nobody certified the document, as
//! whoever certifies one prepares the fields for those who sign after them.

use std::collections::BTreeSet;

use lopdf_foreign::{Dictionary, Object, ObjectId};

use super::change_kind::ChangeKind;
use super::changes::{Comparison, differing_keys};
use super::changes_fields::is_timestamp;
use super::document::Field;
use super::equality::same;
use super::{field_lock, permission};

/// What such a field may say. A description (`TU`) says no more than a name can.
const KEYS: &[&[u8]] = &[
    b"Type", b"Subtype", b"FT", b"T", b"TU", b"V", b"Rect", b"F", b"Ff", b"P",
];

impl Comparison<'_> {
    /// Finds the new fields and explains what they brought along. Nothing is explained when one new
    /// field is anything else.
    pub fn added_fields(&mut self) {
        let new = self.new;
        let fields = new.signature_fields();
        let added: Vec<_> = fields.iter().filter(|field| self.is_added(field)).collect();
        if added.is_empty() {
            return;
        }
        for field in &added {
            self.unexplained.remove(&field.id);
            if let Ok(value) = field.dictionary.get(b"V") {
                self.explain_new_below(value);
            }
            let name = field.name.clone();
            let stamped = new.value(field).is_some_and(|found| is_timestamp(found.1));
            self.allow(match stamped {
                true => ChangeKind::DocumentTimestamp { field: name },
                false => ChangeKind::SignatureAdded { field: name },
            });
        }
        let ids: BTreeSet<ObjectId> = added.iter().map(|field| field.id).collect();
        self.explain_grown_pages(&ids);
        self.explain_grown_list(self.fields_list(), &ids);
    }

    /// True when the form's list of fields only gained such fields at its end.
    pub fn form_gained_fields(&self) -> bool {
        let list = |state: &super::document::State<'_>| -> Option<Vec<Object>> {
            let fields = state.form()?.get(b"Fields").ok()?;
            let (_, fields) = state.document.dereference(fields).ok()?;
            fields.as_array().ok().cloned()
        };
        let (Some(old), Some(new)) = (list(self.old), list(self.new)) else {
            return false;
        };
        let fields = self.new.signature_fields();
        let added = fields.iter().filter(|field| self.is_added(field));
        grew_by(&old, &new, &added.map(|field| field.id).collect())
    }

    /// True for a new field of a new name that shows nothing and holds what may come so.
    fn is_added(&self, field: &Field<'_>) -> bool {
        // Few are new, and all that follows is work.
        if !self.is_new(field.id) {
            return false;
        }
        let plain = field
            .dictionary
            .iter()
            .all(|(key, _)| KEYS.contains(&key.as_slice()));
        let value = self.new.value(field).is_some_and(|(id, value)| {
            id.is_some_and(|id| self.is_new(id))
                && value.has(b"ByteRange")
                && value.has(b"Contents")
                && (is_document_timestamp(value) || self.admits_signature(field, value))
        });
        let known = self.old.signature_fields();
        let is_known = known.iter().any(|old| old.name == field.name);
        !is_known && plain && value && self.has_no_area(field)
    }

    /// True where nobody certified the document, and no signature locks the field.
    fn admits_signature(&self, field: &Field<'_>, value: &Dictionary) -> bool {
        let certified = permission::certification(self.new).is_some();
        let locks = field_lock::locks(self.old);
        let locked = locks.iter().any(|lock| lock.covers(&field.name));
        !is_timestamp(value) && !certified && !locked
    }

    /// A rectangle without area shows nothing; without a rectangle there is no box at all.
    fn has_no_area(&self, field: &Field<'_>) -> bool {
        let Ok(rectangle) = field.dictionary.get(b"Rect") else {
            return !field.dictionary.has(b"Subtype");
        };
        let rectangle = self.new.document.dereference(rectangle);
        let sides = rectangle.and_then(|(_, found)| found.as_array().cloned());
        let sides: Vec<f32> = sides
            .iter()
            .flatten()
            .filter_map(|side| side.as_float().ok())
            .collect();
        matches!(sides[..], [left, bottom, right, top] if left == right && bottom == top)
    }

    /// Pages whose list of annotations gained the boxes of these fields, and nothing else.
    fn explain_grown_pages(&mut self, ids: &BTreeSet<ObjectId>) {
        let pages: Vec<ObjectId> = self.new.document.page_iter().collect();
        for id in pages {
            let (Ok(old), Ok(new)) = (
                self.old.document.get_dictionary(id),
                self.new.document.get_dictionary(id),
            ) else {
                continue;
            };
            if let Ok(list) = new.get(b"Annots").and_then(Object::as_reference) {
                self.explain_grown_list(Some(list), ids);
            }
            let keys = differing_keys(old, new);
            let empty = Vec::new();
            let before = match old.get(b"Annots") {
                Ok(list) => list.as_array().unwrap_or(&empty),
                Err(_) => &empty,
            };
            let after = new.get(b"Annots").and_then(Object::as_array);
            let grown = after.is_ok_and(|after| grew_by(before, after, ids));
            let inline = old
                .get(b"Annots")
                .map_or(true, |list| list.as_array().is_ok());
            if keys == [b"Annots".to_vec()] && inline && grown {
                self.unexplained.remove(&id);
            }
        }
    }

    /// The number of the form's list of fields, if it is an object of its own.
    fn fields_list(&self) -> Option<ObjectId> {
        let fields = self.new.form()?.get(b"Fields").ok()?;
        fields.as_reference().ok()
    }

    fn explain_grown_list(&mut self, list: Option<ObjectId>, ids: &BTreeSet<ObjectId>) {
        let Some(id) = list.filter(|id| self.unexplained.contains(id)) else {
            return;
        };
        let array = |state: &super::document::State<'_>| {
            let found = state
                .document
                .objects
                .get(&id)
                .and_then(|one| one.as_array().ok());
            found.cloned()
        };
        let (Some(old), Some(new)) = (array(self.old), array(self.new)) else {
            return;
        };
        if self.has_one_part(id) && grew_by(&old, &new, ids) {
            self.unexplained.remove(&id);
        }
    }
}

/// True when `new` is `old` with some of these references behind it.
fn grew_by(old: &[Object], new: &[Object], ids: &BTreeSet<ObjectId>) -> bool {
    let kept = old.iter().zip(new).all(|(old, new)| same(old, new));
    let mut added = new.iter().skip(old.len());
    let ours = added.all(|one| one.as_reference().is_ok_and(|id| ids.contains(&id)));
    new.len() > old.len() && kept && ours
}

fn is_document_timestamp(value: &Dictionary) -> bool {
    let encoding = value.get(b"SubFilter").and_then(Object::as_name).ok();
    value.has_type(b"DocTimeStamp") && encoding == Some(b"ETSI.RFC3161")
}
