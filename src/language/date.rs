//! Calendar dates, in words, and as people type and read them in fields.

use jiff::civil::Date;

use super::catalogue::{Texts, Value};
use super::tag::Language;

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

impl Language {
    /// Reads a date as people of this language type it: `2026-11-24` anywhere, the day first with
    /// full stops in German, with slashes or full stops in the others. What could be two dates is
    /// read as the language has it; a year has four digits.
    pub fn read_date(self, text: &str) -> Option<Date> {
        let text = text.trim();
        let marks: &[char] = match self {
            Self::De => &['.'],
            Self::En | Self::Fr => &['/', '.'],
        };
        let written = || marks.iter().find_map(|mark| day_first(text, *mark));
        text.parse().ok().or_else(written)
    }

    /// Writes a date as a field shows it, so that [`Self::read_date`] reads it again: `24.11.2026` in
    /// German, `24/11/2026` in the others.
    pub fn write_date(self, date: Date) -> String {
        let mark = match self {
            Self::De => '.',
            Self::En | Self::Fr => '/',
        };
        let (day, month, year) = (date.day(), date.month(), date.year());
        if year < 0 {
            return date.to_string();
        }
        format!("{day:02}{mark}{month:02}{mark}{year:04}")
    }
}

/// Day, month and year with this mark between them.
fn day_first(text: &str, mark: char) -> Option<Date> {
    let mut parts = text.split(mark);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let number = |part: &str, most: usize| {
        let part = part.trim();
        let digits = part.bytes().all(|one| one.is_ascii_digit());
        let number = (digits && part.len() <= most).then(|| part.parse::<i16>().ok());
        number.flatten()
    };
    if parts.next().is_some() || year.trim().len() != 4 {
        return None;
    }
    let (day, month) = (number(day, 2)?, number(month, 2)?);
    let (day, month) = (i8::try_from(day).ok()?, i8::try_from(month).ok()?);
    Date::new(number(year, 4)?, month, day).ok()
}

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
