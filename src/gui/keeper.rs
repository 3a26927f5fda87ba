//! Where the settings are kept: in a file of the platform's configuration folder. A test keeps them
//! in memory, or not at all.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::assessment::save::Expected;
use crate::letter::Stationery;
use crate::wizard::{
    MOST_LOGO_BYTES, MOST_STATIONERY_BYTES, STATIONERY, STATIONERY_LOGO, Settings, read_logo,
    read_stationery, settings_file, stationery_text,
};

use super::world::{read_at_most, write};

/// Keeps the settings from one start to the next.
pub trait Keeper: Send + Sync {
    /// What was kept last; what was never set, where nothing was.
    fn load(&self) -> Settings;

    /// Keeps the settings with this number. Saves may overtake each other; the highest number
    /// stays.
    fn keep(&self, number: u64, settings: &Settings);

    /// What letters are written on; plain paper, where nothing was kept or it can't be read.
    fn load_stationery(&self) -> Stationery {
        Stationery::default()
    }

    /// Keeps what letters are written on, as [`Self::keep`] does the settings.
    fn keep_stationery(&self, _number: u64, _stationery: &Stationery) {}
}

/// A file of the user's own. `None` on a platform that names no home: then nothing is kept.
pub struct SettingsFile {
    path: Option<PathBuf>,
    last: Mutex<u64>,
    last_stationery: Mutex<u64>,
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
            last: Mutex::default(),
            last_stationery: Mutex::default(),
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

    fn load_stationery(&self) -> Stationery {
        let read = |path: &Path, limit: usize| read_at_most(path, limit as u64).ok();
        let path = self
            .path
            .as_ref()
            .map(|path| path.with_file_name(STATIONERY));
        let stationery = path.and_then(|path| {
            let bytes = read(&path, MOST_STATIONERY_BYTES)?;
            let (mut stationery, logo) = read_stationery(&bytes).ok()?;
            let logo = logo.and_then(|name| read(&path.with_file_name(name), MOST_LOGO_BYTES));
            stationery.logo = logo.and_then(|bytes| read_logo(&bytes).ok());
            Some(stationery)
        });
        stationery.unwrap_or_default()
    }

    /// The logo first: lines that name one always find it.
    fn keep_stationery(&self, number: u64, stationery: &Stationery) {
        let (Some(path), Ok(mut last)) = (&self.path, self.last_stationery.lock()) else {
            return;
        };
        if number <= *last {
            return;
        }
        *last = number;
        let _ = path.parent().map(fs::create_dir_all);
        let path = path.with_file_name(STATIONERY);
        if let Some(logo) = &stationery.logo {
            let path = path.with_file_name(STATIONERY_LOGO);
            if fs::read(&path).ok().as_deref() != Some(&**logo) {
                let _ = write(&path, logo, Expected::Anything);
            }
        }
        let text = stationery_text(stationery);
        let _ = write(&path, text.as_bytes(), Expected::Anything);
    }
}

impl Keeper for Forgetful {
    fn load(&self) -> Settings {
        Settings::default()
    }

    fn keep(&self, _: u64, _: &Settings) {}
}
