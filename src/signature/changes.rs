//! What changed between two states of a document, and whether a signer allowed it.
//!
//! Every object that differs must find an allowed reason, or it counts as a change. Allowed are
//! filling a prepared signature field, with an appearance of its own, the store of validation
//! data (DSS), and what other signing programs note and no page shows: date and producer in the
//! document information, metadata that keep the title, the declared version and extensions.
//! Objects are compared by what they say, so that rewriting one without changing it is no change.

use std::collections::{BTreeMap, BTreeSet};

use lopdf_foreign::xref::XrefEntry;
use lopdf_foreign::{Dictionary, Object, ObjectId};

use super::change_kind::{self, ChangeKind, Modification};
use super::document::State;
use super::equality::same;

/// How far references are followed.
const MAX_REACHED: usize = 100_000;

/// Everything that differs between `old` and the later state `new`.
pub(super) fn compare(old: &State<'_>, new: &State<'_>) -> Vec<Modification> {
    let mut comparison = Comparison {
        old,
        new,
        references: references(old),
        unexplained: differing_objects(old, new),
        modifications: Vec::new(),
    };
    comparison.trailer();
    comparison.information();
    comparison.catalog();
    comparison.filled_fields();
    comparison.added_fields();
    comparison.file_structure();
    comparison.remaining();
    comparison.modifications
}

/// Two states under comparison; whatever stays unexplained is a change that nobody allowed.
pub(super) struct Comparison<'c> {
    pub old: &'c State<'c>,
    pub new: &'c State<'c>,
    pub unexplained: BTreeSet<ObjectId>,
    /// How often the old state refers to each object, whether it is there or not.
    references: BTreeMap<ObjectId, usize>,
    modifications: Vec<Modification>,
}

impl Comparison<'_> {
    pub fn record(&mut self, kind: ChangeKind, allowed: bool) {
        self.modifications.push(Modification { kind, allowed });
    }

    pub fn allow(&mut self, kind: ChangeKind) {
        self.record(kind, true);
    }

    pub fn forbid(&mut self, kind: ChangeKind) {
        self.record(kind, false);
    }

    /// True when nothing in the old state has or awaits this number: a reference that led nowhere
    /// when it was signed must not come to life later.
    pub fn is_new(&self, id: ObjectId) -> bool {
        let mut same_number = self
            .old
            .document
            .objects
            .range((id.0, 0)..=(id.0, u16::MAX));
        same_number.next().is_none() && !self.references.contains_key(&id)
    }

    /// True when the old state refers to this object once, so that it plays no second part.
    pub fn has_one_part(&self, id: ObjectId) -> bool {
        self.references.get(&id) == Some(&1)
    }

    /// New objects that are reached from `object` have a reason; changed old ones have not.
    pub fn explain_new_below(&mut self, object: &Object) {
        let mut seen = BTreeSet::new();
        let mut open = vec![object];
        let new = self.new;
        while let Some(object) = open.pop() {
            match object {
                Object::Reference(id)
                    if self.is_new(*id) && seen.len() < MAX_REACHED && seen.insert(*id) =>
                {
                    self.unexplained.remove(id);
                    open.extend(new.document.objects.get(id));
                }
                composite => open.extend(children(composite)),
            }
        }
    }

    /// New cross-reference and object streams hold the file together and show nothing.
    fn file_structure(&mut self) {
        let structure = |id: &ObjectId| {
            let stream = self
                .new
                .document
                .objects
                .get(id)
                .and_then(|found| found.as_stream().ok());
            let bookkeeping = |kind: &[u8]| kind == b"XRef" || kind == b"ObjStm";
            self.is_new(*id)
                && stream.is_some_and(|found| found.dict.get_type().is_ok_and(bookkeeping))
        };
        let explained: Vec<_> = self.unexplained.iter().copied().filter(structure).collect();
        for id in explained {
            self.unexplained.remove(&id);
        }
    }

    fn remaining(&mut self) {
        let pages = |state: &State<'_>| state.document.page_iter().count();
        let (before, after) = (pages(self.old), pages(self.new));
        if before != after {
            self.forbid(ChangeKind::PageCount { before, after });
        }
        for id in std::mem::take(&mut self.unexplained) {
            self.forbid(change_kind::classify(self.old, self.new, id));
        }
    }
}

fn references(state: &State<'_>) -> BTreeMap<ObjectId, usize> {
    let mut counts = BTreeMap::new();
    let trailer = state.document.trailer.iter().map(|entry| entry.1);
    let mut open: Vec<&Object> = trailer.chain(state.document.objects.values()).collect();
    while let Some(object) = open.pop() {
        match object {
            Object::Reference(id) => *counts.entry(*id).or_default() += 1,
            Object::Stream(stream) if stream.dict.has_type(b"XRef") => {
                open.extend(beside_trailer(&stream.dict));
            }
            composite => open.extend(children(composite)),
        }
    }
    counts
}

/// The entries of a cross-reference stream's dictionary that are not the trailer's own: that every
/// section repeats where the catalog and the document information are gives them no second part.
fn beside_trailer(entries: &Dictionary) -> impl Iterator<Item = &Object> {
    let own = |key: &[u8]| key == b"Root" || key == b"Info";
    let others = entries.iter().filter(move |(key, _)| !own(key));
    others.map(|entry| entry.1)
}

/// What stands directly in an array, a dictionary or the dictionary of a stream.
fn children(object: &Object) -> Vec<&Object> {
    match object {
        Object::Array(items) => items.iter().collect(),
        Object::Dictionary(entries) => entries.iter().map(|entry| entry.1).collect(),
        Object::Stream(stream) => stream.dict.iter().map(|entry| entry.1).collect(),
        _ => Vec::new(),
    }
}

/// Objects that are not the same in both states, or that the later one fails to deliver.
fn differing_objects(old: &State<'_>, new: &State<'_>) -> BTreeSet<ObjectId> {
    let (before, after) = (&old.document.objects, &new.document.objects);
    let changed = after
        .iter()
        .filter(|(id, object)| before.get(id).is_none_or(|old| !same(old, object)));
    let gone = before.keys().filter(|id| !after.contains_key(id));
    let undelivered = new
        .document
        .reference_table
        .entries
        .iter()
        .filter_map(|(number, entry)| {
            let id = match entry {
                XrefEntry::Normal { generation, .. } => (*number, *generation),
                XrefEntry::Compressed { .. } => (*number, 0),
                XrefEntry::Free | XrefEntry::UnusableFree => return None,
            };
            let as_before = old
                .document
                .reference_table
                .get(*number)
                .is_some_and(|old| same_entry(old, entry));
            (!as_before && !after.contains_key(&id)).then_some(id)
        });
    changed
        .map(|entry| *entry.0)
        .chain(gone.copied())
        .chain(undelivered)
        .collect()
}

/// True when both say that an object stands in the same place.
pub(super) fn same_entry(a: &XrefEntry, b: &XrefEntry) -> bool {
    match (a, b) {
        (
            XrefEntry::Normal {
                offset: a,
                generation: c,
            },
            XrefEntry::Normal {
                offset: b,
                generation: d,
            },
        ) => a == b && c == d,
        (
            XrefEntry::Compressed {
                container: a,
                index: c,
            },
            XrefEntry::Compressed {
                container: b,
                index: d,
            },
        ) => a == b && c == d,
        _ => false,
    }
}

/// The keys whose values are not the same in both.
pub(super) fn differing_keys(old: &Dictionary, new: &Dictionary) -> Vec<Vec<u8>> {
    let keys: BTreeSet<_> = old.iter().chain(new.iter()).map(|entry| entry.0).collect();
    let differs = |key: &&Vec<u8>| match (old.get(key), new.get(key)) {
        (Ok(old), Ok(new)) => !same(old, new),
        _ => true,
    };
    keys.into_iter().filter(differs).cloned().collect()
}
