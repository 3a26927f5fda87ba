//! The register's rows as they are shown, searched and handed on.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use memchr::memmem::Finder;

use crate::assessment::register::{Row, State};
use crate::assessment::{Head, register_search};
use crate::language::Texts;

use super::problem::Problem;
use super::register_sorting::Collated;
use super::register_table::state_words;
use super::signing::Role;

/// One assessment of a register.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The file.
    pub path: PathBuf,
    /// The same below the folder of the register.
    pub name: String,
    /// What its head says; the problem when it can't be read.
    pub head: Result<Head, Problem>,
    /// How many signatures stand in a document beside it, counted and not verified; `None` without
    /// a document.
    pub signatures: Option<usize>,
    /// Title, parties and name in lower case, and the answers once they were read.
    words: String,
    knows_answers: bool,
    /// What it is put in order by.
    pub(super) collated: Collated,
}

impl Entry {
    /// The row of a register of this folder.
    pub fn of(folder: &Path, row: Row) -> Self {
        let name = row.path.strip_prefix(folder).unwrap_or(&row.path);
        let name = name.display().to_string();
        let head = row.head.map_err(Problem::from);
        let mut words = name.clone();
        if let Ok(head) = &head {
            let summary = &head.summary;
            for text in [&summary.title, &summary.controller, &summary.recipient] {
                words.push('\n');
                words.push_str(text);
            }
        }
        Self {
            words: words.to_lowercase(),
            path: row.path,
            collated: Collated::of(title(&name, head.as_ref().ok()), head.as_ref().ok()),
            name,
            head,
            signatures: row.signatures,
            knows_answers: false,
        }
    }

    /// Reads the answers, so that it is found by them too.
    pub fn read_answers(&mut self) {
        if !self.knows_answers {
            self.add_answers(&register_search::answers(&self.path));
        }
    }

    /// Takes in answers that were read elsewhere.
    pub fn add_answers(&mut self, answers: &str) {
        self.knows_answers = true;
        self.words.push('\n');
        self.words.push_str(answers);
    }

    /// How far it has come; `None` when it can't be read.
    pub fn state(&self) -> Option<State> {
        self.head.as_ref().ok().map(Head::state)
    }

    /// The day of its review; `None` where nothing is authorized that could be reviewed any more.
    pub fn review(&self) -> Option<Date> {
        match self.state()? {
            State::Refused | State::Withdrawn => None,
            State::Open | State::Authorized | State::Request | State::Protected => {
                self.head.as_ref().ok()?.summary.review
            }
        }
    }

    /// How many may sign the document of such an outcome; `None` where that can't be told from it.
    pub fn places_to_sign(&self) -> Option<usize> {
        match self.state()? {
            State::Authorized => Some(Role::ALL.len()),
            State::Refused => Some(1),
            // Beside what was withdrawn lies the authorization, or the notice, or both.
            State::Withdrawn | State::Open | State::Request | State::Protected => None,
        }
    }

    /// True when it has to be reviewed by this day.
    pub fn is_due(&self, by: Date) -> bool {
        self.head.as_ref().is_ok_and(|head| head.is_due(by))
    }

    /// What it is called: its title, or its file.
    pub fn title(&self) -> &str {
        title(&self.name, self.head.as_ref().ok())
    }
}

/// What is searched for, word by word.
pub struct Search {
    words: Vec<Finder<'static>>,
    /// What each state is called, in lower case.
    states: Vec<(Option<State>, String)>,
}

impl Search {
    /// A search for all of these words; states are called as in these texts.
    pub fn of(text: &str, texts: &Texts) -> Self {
        let words = text.split_whitespace().map(str::to_lowercase);
        let states = std::iter::once(None).chain(State::ALL.map(Some));
        Self {
            words: words.map(|word| Finder::new(&word).into_owned()).collect(),
            states: states
                .map(|state| (state, state_words(state, texts).to_lowercase()))
                .collect(),
        }
    }

    /// True when nothing is searched for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// True when every word stands somewhere in the assessment, or in what its state is called.
    pub fn finds(&self, entry: &Entry) -> bool {
        let state = entry.state();
        let named = self.states.iter().find(|(one, _)| *one == state);
        let named = named.map_or("", |(_, words)| words);
        let stands = |word: &Finder<'_>| {
            let places = [entry.words.as_str(), named];
            places
                .iter()
                .any(|place| word.find(place.as_bytes()).is_some())
        };
        self.words.iter().all(stands)
    }
}

fn title<'a>(name: &'a str, head: Option<&'a Head>) -> &'a str {
    let title = head.map_or("", |head| &head.summary.title);
    if title.trim().is_empty() { name } else { title }
}
