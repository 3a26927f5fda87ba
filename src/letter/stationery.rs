//! What an organisation puts on each of its letters, whatever they are about.

use std::sync::Arc;

/// The sender's own letterhead. What is empty leaves the letter as it is without: with the name, the
/// address and the reference that the assessment gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stationery {
    /// The name of the organisation.
    pub name: String,
    /// Its address, and how it is reached, a line each.
    pub address: Vec<String>,
    /// How the organisation writes its references, e.g. `DPO-{year}-{number}`.
    pub reference: String,
    /// The organisation's colour: red, green, blue.
    pub colour: Option<[u8; 3]>,
    /// The logo, a PNG of nothing but pixels.
    pub logo: Option<Arc<[u8]>>,
}

/// The place of the year in which the letter is written.
const YEAR: &str = "{year}";

/// The place of the number that the assessment gives as its reference.
pub const NUMBER: &str = "{number}";

impl Stationery {
    /// True when nothing is set.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The sender's lines, the name first, out of those that the assessment gives.
    pub(super) fn sender(&self, given: Vec<String>) -> Vec<String> {
        let mut given = given.into_iter();
        let given_name = given.next().unwrap_or_default();
        let mut lines = vec![if self.name.is_empty() {
            given_name
        } else {
            self.name.clone()
        }];
        if self.address.is_empty() {
            lines.extend(given);
        } else {
            lines.extend(self.address.iter().cloned());
        }
        lines
    }

    /// A reference as the organisation writes it, out of the one that the assessment gives. One that
    /// is written in this way already stays as it is.
    ///
    /// The number comes from the assessment, and is not counted here: two exports of one assessment
    /// have one reference, and two people who start one at the same time can't be given the same.
    pub(super) fn reference(&self, given: &str, year: Option<i16>) -> String {
        let scheme = &self.reference;
        let start = scheme.find('{').unwrap_or(scheme.len());
        let fixed = &scheme[..start];
        let is_written = !fixed.is_empty() && given.starts_with(fixed);
        if is_written || !scheme.contains(NUMBER) {
            return given.to_owned();
        }
        let year = year.map_or_else(|| "…".to_owned(), |year| year.to_string());
        scheme.replace(YEAR, &year).replace(NUMBER, given)
    }
}
