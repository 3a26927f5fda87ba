//! The order of a register's rows.

use std::cmp::Ordering;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::assessment::Head;

use super::register::Entry;

/// By what the rows of a register are put in order. What is equal stays in the order of the files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sorting {
    /// By the files, folder by folder.
    #[default]
    File,
    /// By what they are called, without regard to capitals and accents.
    Title,
    /// By the controllers, and by the recipients of each; last what names none.
    Parties,
    /// What can't be read, then how far they have come.
    State,
    /// The earliest review first, and last what is not to be reviewed.
    Review,
}

impl Sorting {
    /// Which of two entries comes first.
    pub fn compare<'a>(self, a: &'a Entry, b: &'a Entry) -> Ordering {
        // What has none comes last.
        let parties = |entry: &'a Entry| {
            let named = entry.collated.parties.as_ref();
            (named.is_none(), named)
        };
        let review = |entry: &Entry| (entry.review().is_none(), entry.review());
        match self {
            Self::File => Ordering::Equal,
            Self::Title => a.collated.title.cmp(&b.collated.title),
            Self::Parties => parties(a).cmp(&parties(b)),
            Self::State => a.state().cmp(&b.state()),
            Self::Review => review(a).cmp(&review(b)),
        }
    }
}

/// What rows are put in order by, prepared where they are read: a window orders thousands anew with
/// every letter that is typed.
#[derive(Clone, Debug)]
pub(super) struct Collated {
    title: String,
    parties: Option<[String; 2]>,
}

impl Collated {
    /// Of an entry that is called so.
    pub fn of(title: &str, head: Option<&Head>) -> Self {
        let parties = head.map(|head| [&head.summary.controller, &head.summary.recipient]);
        let named = parties.filter(|parties| parties.iter().any(|name| !name.is_empty()));
        Self {
            title: collate(title),
            parties: named.map(|parties| parties.map(|name| collate(name))),
        }
    }
}

/// Without capitals and accents: “Étude” stands beside “etude”, as in a dictionary.
fn collate(text: &str) -> String {
    let plain = text.nfd().filter(|letter| !is_combining_mark(*letter));
    plain.collect::<String>().to_lowercase()
}
