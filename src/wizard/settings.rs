//! What the program remembers of the person: language, appearance, time-stamping service, files
//! worked on last. None of it belongs to an assessment, and losing it loses no work.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// So many files are remembered; more is a register, not a list of recent files.
const MOST_RECENT: usize = 8;

/// Longer than any settings that this program writes.
const MAX_BYTES: usize = 64 << 10;

/// The settings of one person on one machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the window; the environment's as long as none is chosen.
    pub language: Option<Language>,
    /// The name of the window's appearance; the desktop's when it is empty.
    pub appearance: String,
    /// How large the window's contents are, in per cent; as usual where none is chosen.
    pub zoom: Option<u16>,
    /// True when the wizard asks one question a page, not a section.
    pub one_question: bool,
    /// True once the tour was taken, or declined.
    pub toured: bool,
    /// The address of the time-stamping service used last; empty when there was none.
    pub time_service: String,
    /// The folder that was the register last.
    pub register: Option<PathBuf>,
    /// The files worked on last, the latest first.
    pub recent: Vec<PathBuf>,
}

impl Settings {
    /// Reads settings. What can't be read is as if it had never been set: the program starts, and
    /// asks again.
    pub fn parse(text: &str) -> Self {
        if text.len() > MAX_BYTES {
            return Self::default();
        }
        let mut settings: Self = ron::from_str(text).unwrap_or_default();
        settings.recent.truncate(MOST_RECENT);
        settings
    }

    /// The settings as a text that reads back equal; `None` when a path can't be written as text.
    pub fn to_text(&self) -> Option<String> {
        ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default()).ok()
    }

    /// Puts a file at the head of those worked on last.
    pub fn note(&mut self, file: &Path) {
        self.recent.retain(|one| one != file);
        self.recent.insert(0, file.to_owned());
        self.recent.truncate(MOST_RECENT);
    }
}
