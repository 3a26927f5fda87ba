//! A folder of assessments: read in the background, searched while it is read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use egui::Context;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::assessment::register::State;
use crate::assessment::{register, register_search};
use crate::language::{Language, Texts};
use crate::wizard::{Entry, Problem, Search, Sorting};

use super::world::World;

/// So many rows are handed on at once: the first ones soon, the others without a repaint each.
const BATCH: usize = 100;

/// So many rows are drawn at first, and more with every wish for more.
pub const SHOWN: usize = 200;

/// A folder with what was found in it so far.
pub struct Shelf {
    /// The folder.
    pub folder: PathBuf,
    /// Its assessments.
    pub entries: Vec<Entry>,
    /// Why the folder can't be read.
    pub problem: Option<Problem>,
    /// True once every row is there.
    pub complete: bool,
    /// What is searched for.
    pub search: String,
    /// Which of them are shown.
    pub wanted: Wanted,
    /// By what they are put in order.
    pub sorting: Sorting,
    /// Whether that order is turned.
    pub reversed: bool,
    /// How many rows are shown at most.
    pub most: usize,
    /// Whether the rows are of an earlier reading.
    stale: bool,
    found: Found,
    /// How many there are of each kind, as of which day.
    counted: Option<(Date, Counts)>,
    receiver: Receiver<Part>,
    cancelled: Arc<AtomicBool>,
}

/// Which assessments of a folder are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All.
    All,
    /// Those that are due for review.
    Due,
    /// Those that have come so far; with `None` those that can't be read.
    In(Option<State>),
}

/// How many assessments there are of each kind.
#[derive(Default)]
pub struct Counts {
    due: usize,
    all: usize,
    of: BTreeMap<Option<State>, usize>,
}

impl Counts {
    /// How many are shown.
    pub fn of(&self, wanted: Wanted) -> usize {
        match wanted {
            Wanted::All => self.all,
            Wanted::Due => self.due,
            Wanted::In(state) => self.of.get(&state).copied().unwrap_or_default(),
        }
    }
}

/// What was found, and for which search among which rows.
#[derive(Default)]
struct Found {
    asked: Option<Asked>,
    places: Vec<usize>,
}

#[derive(PartialEq)]
struct Asked {
    search: String,
    wanted: Wanted,
    sorting: Sorting,
    reversed: bool,
    today: Date,
    language: Language,
    entries: usize,
}

/// A part of what is read.
enum Part {
    Rows(Vec<Entry>),
    /// The answers of the entry at this place.
    Answers(usize, String),
    Failed(Problem),
    /// Every row was handed on; the answers follow.
    Complete,
}

impl Shelf {
    /// Begins to read a folder.
    pub fn open(ctx: &Context, world: &World, folder: PathBuf) -> Self {
        let (receiver, cancelled) = begin(ctx, world, &folder);
        Self {
            folder,
            entries: Vec::new(),
            problem: None,
            complete: false,
            search: String::new(),
            wanted: Wanted::All,
            sorting: Sorting::default(),
            reversed: false,
            most: SHOWN,
            stale: false,
            found: Found::default(),
            counted: None,
            receiver,
            cancelled,
        }
    }

    /// Begins to read the folder once more; what was read stays until something else is there.
    pub fn again(&mut self, ctx: &Context, world: &World) {
        self.cancelled.store(true, Ordering::Relaxed);
        (self.receiver, self.cancelled) = begin(ctx, world, &self.folder);
        self.complete = false;
        self.stale = true;
    }

    /// Takes in what was read since the last frame.
    pub fn drain(&mut self) {
        while let Ok(part) = self.receiver.try_recv() {
            if std::mem::take(&mut self.stale) {
                self.entries.clear();
                self.problem = None;
                self.found.asked = None;
                self.counted = None;
            }
            match part {
                Part::Rows(rows) => {
                    self.entries.extend(rows);
                    self.found.asked = None;
                    self.counted = None;
                }
                Part::Answers(place, words) => {
                    // By its answers only what is searched for is found.
                    if !self.search.is_empty() {
                        self.found.asked = None;
                    }
                    if let Some(entry) = self.entries.get_mut(place) {
                        entry.add_answers(&words);
                    }
                }
                Part::Failed(problem) => self.problem = Some(problem),
                Part::Complete => self.complete = true,
            }
        }
    }

    /// The places of the entries that are looked for.
    pub fn found(&mut self, today: Date, texts: &Texts) -> &[usize] {
        let asked = Asked {
            search: self.search.clone(),
            wanted: self.wanted,
            sorting: self.sorting,
            reversed: self.reversed,
            today,
            language: texts.language(),
            entries: self.entries.len(),
        };
        if self.found.asked.as_ref() != Some(&asked) {
            self.found.places = self.find(today, texts);
            self.found.asked = Some(asked);
        }
        &self.found.places
    }

    fn find(&self, today: Date, texts: &Texts) -> Vec<usize> {
        let search = Search::of(&self.search, texts);
        let found = self.entries.iter().enumerate();
        let found = found.filter(|(_, one)| self.wanted.takes(one, today) && search.finds(one));
        let mut found: Vec<(usize, &Entry)> = found.collect();
        // They lie in the order of the files already.
        if self.sorting != Sorting::File {
            found.sort_by(|(_, a), (_, b)| self.sorting.compare(a, b));
        }
        if self.reversed {
            found.reverse();
        }
        found.into_iter().map(|(place, _)| place).collect()
    }

    /// What is due, the longest first.
    pub fn entries_due(&self, today: Date) -> Vec<&Entry> {
        let mut due: Vec<&Entry> = self
            .entries
            .iter()
            .filter(|one| one.is_due(today))
            .collect();
        due.sort_by(|a, b| Sorting::Review.compare(a, b));
        due
    }

    /// How many there are of each kind.
    pub fn counts(&mut self, today: Date) -> &Counts {
        let known = self.counted.take().filter(|(day, _)| *day == today);
        let (_, counts) = known.unwrap_or_else(|| (today, self.count(today)));
        &self.counted.insert((today, counts)).1
    }

    fn count(&self, today: Date) -> Counts {
        let mut counts = Counts::default();
        for entry in &self.entries {
            counts.all += 1;
            counts.due += usize::from(entry.is_due(today));
            *counts.of.entry(entry.state()).or_default() += 1;
        }
        counts
    }
}

impl Wanted {
    fn takes(self, entry: &Entry, today: Date) -> bool {
        match self {
            Self::All => true,
            Self::Due => entry.is_due(today),
            Self::In(state) => entry.state() == state,
        }
    }
}

impl Drop for Shelf {
    fn drop(&mut self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }
}

/// Begins to read a folder; gives what will be read, and what ends it before its time.
fn begin(ctx: &Context, world: &World, folder: &Path) -> (Receiver<Part>, Arc<AtomicBool>) {
    let (sender, receiver) = channel();
    let cancelled = Arc::new(AtomicBool::new(false));
    let reader = Reader {
        sender,
        cancelled: Arc::clone(&cancelled),
        ctx: ctx.clone(),
    };
    let (place, now) = (folder.to_owned(), (world.clock)());
    let cache = world.register_cache.clone();
    let read = move || reader.read(&place, cache.as_deref(), now);
    world.runner.run(Box::new(read));
    (receiver, cancelled)
}

/// Reads a folder away from the window.
struct Reader {
    sender: Sender<Part>,
    cancelled: Arc<AtomicBool>,
    ctx: Context,
}

impl Reader {
    fn read(&self, folder: &Path, cache: Option<&Path>, now: Timestamp) {
        let mut paths = Vec::new();
        let mut batch = Vec::new();
        let walked = register::list(folder, cache, now, |row| {
            let entry = Entry::of(folder, row);
            paths.push(entry.path.clone());
            batch.push(entry);
            if batch.len() >= BATCH {
                self.hand_on(Part::Rows(std::mem::take(&mut batch)));
            }
            !self.is_over()
        });
        self.hand_on(Part::Rows(batch));
        if let Err(cause) = walked {
            self.hand_on(Part::Failed(Problem::unreadable(folder, &cause)));
        }
        self.hand_on(Part::Complete);
        self.read_answers(&paths);
    }

    fn read_answers(&self, paths: &[PathBuf]) {
        for (place, path) in paths.iter().enumerate() {
            if self.is_over() {
                return;
            }
            let part = Part::Answers(place, register_search::answers(path));
            // Nobody waits for a single one: the window is woken now and then.
            if place % BATCH == 0 || place + 1 == paths.len() {
                self.hand_on(part);
            } else {
                let _ = self.sender.send(part);
            }
        }
    }

    fn hand_on(&self, part: Part) {
        if self.sender.send(part).is_ok() {
            self.ctx.request_repaint();
        }
    }

    fn is_over(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}
