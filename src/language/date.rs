//! Calendar dates in words.

use jiff::civil::Date;

use super::catalogue::{Texts, Value};

/// The months' names, January first.
const MONTHS: [&str; 12] = [
    "common-month-1",
    "common-month-2",
    "common-month-3",
    "common-month-4",
    "common-month-5",
    "common-month-6",
    "common-month-7",
    "common-month-8",
    "common-month-9",
    "common-month-10",
    "common-month-11",
    "common-month-12",
];

impl Texts {
    /// The date as a letter writes it: `24 November 2026`, `1er décembre 2026`, held together by
    /// no-break spaces.
    pub fn date(&self, date: Date) -> String {
        // A date's month is 1 to 12, so it always finds its name.
        let month = usize::try_from(date.month() - 1)
            .ok()
            .and_then(|index| MONTHS.get(index))
            .map(|key| self.get(key))
            .unwrap_or_default();
        let year = date.year().to_string();
        self.with(
            "common-date",
            &[
                ("day", Value::from(i64::from(date.day()))),
                ("month", Value::from(month.as_str())),
                ("year", Value::from(year.as_str())),
            ],
        )
    }
}
