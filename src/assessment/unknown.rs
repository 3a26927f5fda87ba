//! Fields that this version does not know: kept as they are written, and put back by a save.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use serde::{Deserialize, Deserializer};
use serde_ignored::Path;

use crate::questionnaire::Place;

use super::parts::{self, Part};

/// How much deeper a field stands than its struct's bracket.
const INDENT: &str = "  ";

/// A field that this version does not know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnknownField {
    /// The way to it, its own name last.
    path: Vec<Step>,
    /// Its value as it is written.
    text: String,
}

/// One step of the way to a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    /// A field or key by its name.
    Name(String),
    /// An item of a list by its place, and by how its first field reads: items may move.
    Item(usize, String),
}

/// An unknown field where it was found.
pub(super) struct Found {
    pub field: UnknownField,
    pub place: Place,
}

/// What was read, and the ways to what was not understood.
pub(super) struct Noting<T> {
    pub value: T,
    ignored: Vec<Vec<Step>>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Noting<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut ignored = Vec::new();
        let note = |path: Path<'_>| ignored.push(steps(&path));
        let value = serde_ignored::deserialize(deserializer, note)?;
        Ok(Self { value, ignored })
    }
}

impl<T> Noting<T> {
    /// What was not understood, cut out of the text that was read.
    pub fn unknown(&self, text: &str) -> Vec<Found> {
        let ways = self.ignored.iter();
        let mut found: Vec<Found> = ways.filter_map(|way| cut_out(text, way)).collect();
        // The order in a text changes when it is written anew; this one does not.
        found.sort_by(|one, other| one.field.cmp(&other.field));
        found
    }

    /// The same of something else made of the value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Noting<U> {
        Noting {
            value: change(self.value),
            ignored: self.ignored,
        }
    }
}

impl UnknownField {
    /// Its name.
    pub fn name(&self) -> &str {
        match self.path.last() {
            Some(Step::Name(name)) => name,
            _ => "",
        }
    }
}

/// Puts unknown fields back where they stood, and counts them. What stood in something that is
/// gone, a removed answer, goes with it.
pub(super) fn put_back(mut text: String, unknown: &[UnknownField]) -> (String, usize) {
    let mut pieces: BTreeMap<usize, String> = BTreeMap::new();
    let mut count = 0;
    for field in unknown {
        if let Some(gap) = gap_for(&text, field) {
            let piece = pieces
                .entry(gap.start)
                .or_insert_with(|| comma(&text[..gap.start]));
            let between = match text[gap].rsplit_once('\n') {
                Some((_, indent)) => format!("\n{indent}{INDENT}"),
                None => " ".to_owned(),
            };
            count += 1;
            let _ = write!(piece, "{between}{}: {},", field.name(), field.text);
        }
    }
    // From behind, so that the places before it stay.
    for (at, piece) in pieces.into_iter().rev() {
        text.insert_str(at, &piece);
    }
    (text, count)
}

fn steps(path: &Path<'_>) -> Vec<Step> {
    let (parent, step) = match path {
        Path::Root => return Vec::new(),
        Path::Map { parent, key } => (parent, Some(Step::Name(key.clone()))),
        Path::Seq { parent, index } => (parent, Some(Step::Item(*index, String::new()))),
        Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => (parent, None),
    };
    let mut steps = steps(parent);
    steps.extend(step);
    steps
}

fn cut_out(text: &str, path: &[Step]) -> Option<Found> {
    let mut value = parts::whole(text)?;
    let mut start = value.start;
    let mut way = Vec::new();
    for step in path {
        let part = follow(text, &value, step)?;
        way.push(match step {
            Step::Item(index, _) => Step::Item(*index, first_field(text, &part.value)),
            named => named.clone(),
        });
        start = part.name.start;
        value = part.value;
    }
    Some(Found {
        field: UnknownField {
            path: way,
            text: text.get(value)?.to_owned(),
        },
        place: Place::at_byte(text.as_bytes(), start),
    })
}

/// The part that a step leads to.
fn follow(text: &str, value: &Range<usize>, step: &Step) -> Option<Part> {
    let mut parts = parts::parts(text, value)?;
    let place = match step {
        Step::Name(name) => parts.iter().position(|part| is_called(text, part, name)),
        Step::Item(index, first) => {
            let fits = |part: &Part| first.is_empty() || first_field(text, &part.value) == *first;
            let there = parts.get(*index).is_some_and(fits).then_some(*index);
            there.or_else(|| parts.iter().position(fits))
        }
    };
    place.map(|place| parts.swap_remove(place))
}

fn is_called(text: &str, part: &Part, name: &str) -> bool {
    let written = &text[part.name.clone()];
    written.trim_start_matches("r#") == name
        || ron::from_str::<String>(written).is_ok_and(|key| key == name)
}

fn first_field(text: &str, value: &Range<usize>) -> String {
    let first = parts::parts(text, value).and_then(|parts| parts.into_iter().next());
    first.map_or_else(String::new, |part| text[part.value].to_owned())
}

/// The place between the last field of the struct that a field belongs to, and its bracket.
fn gap_for(text: &str, field: &UnknownField) -> Option<Range<usize>> {
    let (_, way) = field.path.split_last()?;
    let mut value = parts::whole(text)?;
    for step in way {
        value = follow(text, &value, step)?.value;
    }
    let bracket = parts::unwrapped(text, value).end.checked_sub(1)?;
    let before = text.get(..bracket)?;
    Some(before.trim_end().len()..bracket)
}

/// What separates a new field from what stands before it.
fn comma(before: &str) -> String {
    let none_needed = before.ends_with([',', '(']);
    if none_needed { "" } else { "," }.to_owned()
}
