//! Changes of what holds a document together: trailer, document information, catalog, form,
//! metadata, validation data.

use lopdf_foreign::{Dictionary, Object, ObjectId};

use super::change_kind::ChangeKind;
use super::changes::{Comparison, differing_keys};
use super::document::State;
use super::equality::same;
use super::metadata;

impl Comparison<'_> {
    /// Only size, place and the changing half of the identifier may differ.
    pub fn trailer(&mut self) {
        const BOOKKEEPING: &[&[u8]] = &[
            b"Size",
            b"Prev",
            b"XRefStm",
            b"Type",
            b"W",
            b"Index",
            b"Length",
            b"Filter",
            b"DecodeParms",
        ];
        let (old, new) = (&self.old.document.trailer, &self.new.document.trailer);
        for key in differing_keys(old, new) {
            let allowed = match key.as_slice() {
                b"ID" => permanent_id(old) == permanent_id(new),
                b"Info" => new
                    .get(b"Info")
                    .is_ok_and(|info| info.as_reference().is_ok()),
                key => BOOKKEEPING.contains(&key),
            };
            if !allowed {
                self.forbid(ChangeKind::Trailer {
                    key: String::from_utf8_lossy(&key).into_owned(),
                });
            }
        }
    }

    /// The document information may note when and by what program it was changed.
    pub fn information(&mut self) {
        const NOTES: &[&[u8]] = &[b"ModDate", b"Producer"];
        let (old_id, old) = information(self.old);
        let (Some(id), new) = information(self.new) else {
            // An entry that is gone, or no reference, is a change of the trailer.
            return;
        };
        let in_place = old_id == Some(id) && self.has_one_part(id);
        let keys = differing_keys(&old, &new);
        if keys.is_empty() && old_id == Some(id) {
            return;
        }
        let noted = keys.iter().all(|key| NOTES.contains(&key.as_slice()));
        self.unexplained.remove(&id);
        self.record(
            ChangeKind::DocumentInformation,
            noted && (in_place || self.is_new(id)),
        );
    }

    /// The catalog may gain validation data, and the form's flags may say that signatures exist.
    pub fn catalog(&mut self) {
        let (Some(id), Some(old), Some(new)) = (
            self.new.catalog_id(),
            self.old.catalog(),
            self.new.catalog(),
        ) else {
            return;
        };
        // Its entries are judged one by one.
        self.unexplained.remove(&id);
        for key in differing_keys(old, new) {
            match (key.as_slice(), new.get(&key)) {
                (b"DSS", _) => {}
                (b"AcroForm", _) if forms_are_inline(old, new) => {}
                (b"Extensions", Ok(extensions)) => {
                    self.explain_new_below(extensions);
                    self.allow(ChangeKind::FormatDeclaration);
                }
                (b"Version", Ok(Object::Name(_))) => self.allow(ChangeKind::FormatDeclaration),
                (b"Metadata", Ok(Object::Reference(id))) if self.is_new(*id) => {}
                _ => {
                    let key = String::from_utf8_lossy(&key).into_owned();
                    self.forbid(ChangeKind::Catalog { key });
                }
            }
        }
        self.form();
        self.metadata();
        self.security_store();
    }

    fn form(&mut self) {
        let (Some(old), Some(new)) = (self.old.form(), self.new.form()) else {
            return;
        };
        let keys = differing_keys(old, new);
        if keys.is_empty() {
            return;
        }
        let flags = new
            .get(b"SigFlags")
            .and_then(Object::as_i64)
            .unwrap_or_default();
        let grown = self.form_gained_fields();
        let harmless = |key: &Vec<u8>| match key.as_slice() {
            b"SigFlags" => (1..=3).contains(&flags),
            b"Fields" => grown,
            _ => false,
        };
        if keys.iter().all(harmless) {
            let reference = self
                .new
                .catalog()
                .and_then(|catalog| catalog.get(b"AcroForm").ok());
            if let Some(Ok(id)) = reference.map(Object::as_reference) {
                self.unexplained.remove(&id);
            }
            if keys.iter().any(|key| key == b"SigFlags") {
                self.allow(ChangeKind::SignatureFlags);
            }
        } else {
            self.forbid(ChangeKind::Form);
        }
    }

    /// The metadata may be rewritten, under the old number or a new one, if the title stays: it
    /// is what a window shows of them.
    fn metadata(&mut self) {
        let (Some(old), Some(new)) = (self.old.catalog(), self.new.catalog()) else {
            return;
        };
        let Ok(id) = new.get(b"Metadata").and_then(Object::as_reference) else {
            return;
        };
        if !self.unexplained.contains(&id) {
            return;
        }
        let before = old.get(b"Metadata").ok();
        let in_place = before.is_some_and(|before| before.as_reference().ok() == Some(id));
        if !in_place && !self.is_new(id) {
            return;
        }
        let after = metadata::read(self.new, &Object::Reference(id));
        let kept = before.is_none_or(|reference| {
            let before = metadata::read(self.old, reference);
            let title = |packet: &Option<String>| packet.as_deref().and_then(metadata::title);
            before.is_some() && title(&before) == title(&after)
        });
        let own = self.is_new(id) || self.has_one_part(id);
        self.unexplained.remove(&id);
        self.record(ChangeKind::Metadata, after.is_some() && kept && own);
    }

    /// Validation data (EN 319 142-1, 5.4.2): new objects below `DSS`, and that dictionary itself.
    fn security_store(&mut self) {
        const KEYS: &[&[u8]] = &[b"Type", b"VRI", b"Certs", b"OCSPs", b"CRLs"];
        let store = |state: &State<'_>| {
            state
                .catalog()
                .and_then(|catalog| catalog.get(b"DSS").ok().cloned())
        };
        let (old, new) = (store(self.old), store(self.new));
        let Some(new) = new else {
            if old.is_some() {
                self.forbid(ChangeKind::Catalog {
                    key: "DSS".to_owned(),
                });
            }
            return;
        };
        let is_store = |state: &State<'_>, object: &Object| {
            let dictionary = state.dictionary(object);
            dictionary
                .is_some_and(|found| found.iter().all(|(key, _)| KEYS.contains(&key.as_slice())))
        };
        let before = self.unexplained.len();
        if let Ok(id) = new.as_reference()
            && is_store(self.new, &new)
            && (self.is_new(id) || old.as_ref() == Some(&new) && self.has_one_part(id))
        {
            self.unexplained.remove(&id);
        }
        self.explain_store(old.as_ref(), &new);
        let inline_changed = !old.is_some_and(|old| same(&old, &new));
        if inline_changed || self.unexplained.len() < before {
            self.allow(ChangeKind::SecurityStore);
        }
    }
}

impl Comparison<'_> {
    /// The parts of the store: its lists and entries may be objects of their own, which grow in
    /// place as long as the signed state refers to them as parts of its store, and nowhere else.
    fn explain_store(&mut self, before: Option<&Object>, store: &Object) {
        self.explain_new_below(store);
        let (old, new) = (self.old, self.new);
        let signed = before.map(|store| parts(old, store)).unwrap_or_default();
        for part in parts(new, store) {
            self.explain_new_below(part);
            let Ok(id) = part.as_reference() else {
                continue;
            };
            let is_list = |object: &Object| object.as_array().is_ok() || object.as_dict().is_ok();
            let Some(content) = new.document.objects.get(&id).filter(|found| is_list(found)) else {
                continue;
            };
            if signed.contains(&part) && self.has_one_part(id) {
                self.unexplained.remove(&id);
                self.explain_new_below(content);
            }
        }
    }
}

/// The lists of a store, and its entries for signatures, which lie one step deeper.
fn parts<'s>(state: &'s State<'_>, store: &'s Object) -> Vec<&'s Object> {
    let store = state.dictionary(store);
    let entries = store.and_then(|store| state.dictionary(store.get(b"VRI").ok()?));
    let both = store.into_iter().chain(entries);
    both.flat_map(|one| one.iter().map(|entry| entry.1))
        .collect()
}

/// The form stays in the catalog; under its own number the entry does not differ.
fn forms_are_inline(old: &Dictionary, new: &Dictionary) -> bool {
    let inline = |catalog: &Dictionary| {
        catalog
            .get(b"AcroForm")
            .is_ok_and(|form| form.as_dict().is_ok())
    };
    inline(old) && inline(new)
}

/// The half of the file's identifier that stays (ISO 32000-1, 14.4).
fn permanent_id(trailer: &Dictionary) -> Option<&[u8]> {
    trailer
        .get(b"ID")
        .ok()?
        .as_array()
        .ok()?
        .first()?
        .as_str()
        .ok()
}

/// Number and entries of the document information.
fn information(state: &State<'_>) -> (Option<ObjectId>, Dictionary) {
    let reference = state.document.trailer.get(b"Info").ok();
    let entries = reference
        .and_then(|reference| state.dictionary(reference))
        .cloned();
    (
        reference.and_then(|found| found.as_reference().ok()),
        entries.unwrap_or_default(),
    )
}
