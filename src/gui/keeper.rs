//! Where the settings are kept: in a file of the platform's configuration folder. A test keeps them
//! in memory, or not at all.

use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

use crate::assessment::save::Expected;
use crate::wizard::{Settings, settings_file};

use super::world::write;

/// Keeps the settings from one start to the next.
pub trait Keeper: Send + Sync {
    /// What was kept last; what was never set, where nothing was.
    fn load(&self) -> Settings;

    /// Keeps the settings with this number. Saves may overtake each other; the highest number
    /// stays.
    fn keep(&self, number: u64, settings: &Settings);
}

/// A file of the user's own. `None` on a platform that names no home: then nothing is kept.
pub struct SettingsFile {
    path: Option<PathBuf>,
    last: Mutex<u64>,
}

/// Keeps nothing.
pub struct Forgetful;

impl SettingsFile {
    /// The file at its usual place.
    pub fn usual() -> Self {
        Self::at(settings_file())
    }

    /// A file at another place.
    pub fn at(path: Option<PathBuf>) -> Self {
        Self {
            path,
            last: Mutex::new(0),
        }
    }
}

impl Keeper for SettingsFile {
    fn load(&self) -> Settings {
        let text = self
            .path
            .as_ref()
            .and_then(|path| fs::read_to_string(path).ok());
        text.map_or_else(Settings::default, |text| Settings::parse(&text))
    }

    /// Settings that can't be written are not worth a message: the work goes on without them.
    fn keep(&self, number: u64, settings: &Settings) {
        let (Some(path), Some(text), Ok(mut last)) =
            (&self.path, settings.to_text(), self.last.lock())
        else {
            return;
        };
        if number > *last {
            *last = number;
            let _ = path.parent().map(fs::create_dir_all);
            let _ = write(path, text.as_bytes(), Expected::Anything);
        }
    }
}

impl Keeper for Forgetful {
    fn load(&self) -> Settings {
        Settings::default()
    }

    fn keep(&self, _: u64, _: &Settings) {}
}
