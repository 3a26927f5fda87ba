//! The states that a file went through: one for each signature, and the file as it came. Each
//! state must build on the one before, and nothing may hang behind the last.

use std::collections::{BTreeMap, BTreeSet};

use super::appended;
use super::change_kind::{ChangeKind, Modification};
use super::changes;
use super::document::{Field, State};
use super::facts::Facts;
use super::syntax;

/// The most signed states that are compared.
const MAX_STATES: usize = 100;

/// How many earlier states are searched for signatures that were removed.
const MAX_SEARCHED: usize = 50;

/// What stands in clear in every signature: one inside a packed object could not say where it is
/// (ISO 32000-1, 7.5.7 and 12.8.1).
const BYTE_RANGE: &[u8] = b"/ByteRange";

/// The signed fields, and where in the file their signatures stand.
fn signed_values(state: &State<'_>) -> BTreeMap<String, Option<usize>> {
    let fields = state.signature_fields().into_iter();
    let signed = fields.filter(|field| field.dictionary.has(b"V"));
    let place = |field: Field<'_>| {
        let value = state.value(&field).and_then(|(id, _)| state.offset(id?));
        (field.name, value)
    };
    signed.map(place).collect()
}

/// The signed states by where they end, and what changed on the way to the next.
pub(super) struct Revisions<'w, 'a> {
    whole: &'w State<'a>,
    earlier: BTreeMap<usize, State<'a>>,
    steps: Vec<Step>,
}

struct Step {
    start: usize,
    modifications: Vec<Modification>,
}

impl<'w, 'a> Revisions<'w, 'a> {
    pub fn read(whole: &'w State<'a>, facts: &[Facts]) -> Self {
        let ends = ends(facts)
            .into_iter()
            .filter(|end| *end < whole.bytes.len());
        let mut earlier = BTreeMap::new();
        for end in ends.take(MAX_STATES) {
            let bytes = whole.bytes.get(..end).unwrap_or_default();
            if let Ok(state) = State::read_strictly(bytes) {
                earlier.insert(end, state);
            }
        }
        let steps = steps(&earlier, whole);
        Self {
            whole,
            earlier,
            steps,
        }
    }

    /// The state that ends here, if it is in order.
    pub fn ending_at(&self, end: usize) -> Option<&State<'a>> {
        if end == self.whole.bytes.len() {
            return Some(self.whole).filter(|whole| whole.is_in_order());
        }
        self.earlier.get(&end)
    }

    /// The names of fields that were signed in an earlier state and do not hold that signature any
    /// more.
    pub fn removed_signatures(&self) -> Vec<String> {
        let now = signed_values(self.whole);
        let mut removed = BTreeSet::new();
        let mut at = self.whole.startxref;
        for _ in 0..MAX_SEARCHED {
            let section = at.and_then(|at| syntax::section(self.whole.bytes, at));
            let Some(previous) = section.and_then(|section| section.previous) else {
                break;
            };
            let bytes = syntax::up_to_end_after(self.whole.bytes, previous);
            let values = bytes.map(|bytes| self.signed_values_up_to(bytes));
            let gone = values.into_iter().flatten();
            let gone = gone.filter(|(name, place)| now.get(name) != Some(place));
            removed.extend(gone.map(|(name, _)| name));
            at = Some(previous);
        }
        removed.into_iter().collect()
    }

    /// The signed fields of an earlier state. None where no byte range is: nobody has signed it, and
    /// reading its objects would double the time that the verification of most files takes.
    fn signed_values_up_to(&self, bytes: &'a [u8]) -> BTreeMap<String, Option<usize>> {
        if memchr::memmem::find(bytes, BYTE_RANGE).is_none() {
            return BTreeMap::new();
        }
        match self.earlier.get(&bytes.len()) {
            Some(known) => signed_values(known),
            None => State::read_strictly(bytes)
                .map(|state| signed_values(&state))
                .unwrap_or_default(),
        }
    }

    /// Everything that changed after the state that ends here.
    pub fn changes_after(&self, end: usize) -> Vec<Modification> {
        let later = self.steps.iter().filter(|step| step.start >= end);
        later
            .flat_map(|step| step.modifications.iter().cloned())
            .collect()
    }
}

fn ends(facts: &[Facts]) -> Vec<usize> {
    let ranges = facts
        .iter()
        .filter_map(|facts| facts.byte_range.as_ref().ok());
    let mut ends: Vec<usize> = ranges.map(|range| range.end).collect();
    ends.sort_unstable();
    ends.dedup();
    ends
}

fn steps(earlier: &BTreeMap<usize, State<'_>>, whole: &State<'_>) -> Vec<Step> {
    let states: Vec<&State<'_>> = earlier.values().chain([whole]).collect();
    let pairs = states.iter().zip(states.iter().skip(1));
    pairs
        .map(|(old, new)| Step {
            start: old.bytes.len(),
            modifications: step(old, new),
        })
        .collect()
}

fn step(old: &State<'_>, new: &State<'_>) -> Vec<Modification> {
    let mut modifications = changes::compare(old, new);
    if !appended::is_proper(old, new) {
        let bytes = new.bytes.len() - old.bytes.len();
        modifications.push(Modification {
            kind: ChangeKind::TrailingBytes { bytes },
            allowed: false,
        });
    }
    modifications
}
