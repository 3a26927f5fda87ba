//! Where the platform keeps what belongs to the user and to no assessment.

use std::env;
use std::path::PathBuf;

use etcetera::BaseStrategy;

/// The folder for what the register remembers: `repurpose/register` in the platform's cache
/// directory. What is in it can be deleted at any time.
pub fn register_cache() -> Option<PathBuf> {
    let places = etcetera::choose_base_strategy().ok()?;
    Some(places.cache_dir().join("repurpose").join("register"))
}

/// The folder for questionnaires of the user's own: `repurpose/questionnaires` in the platform's
/// data directory. `None` on a platform that names no home.
pub fn own_questionnaires() -> Option<PathBuf> {
    let places = etcetera::choose_base_strategy().ok()?;
    Some(places.data_dir().join("repurpose").join("questionnaires"))
}

/// Where a person keeps documents: the folder of that name at home, or home itself.
pub fn documents() -> Option<PathBuf> {
    let home = etcetera::home_dir().ok()?;
    let documents = home.join("Documents");
    Some(if documents.is_dir() { documents } else { home })
}

/// A path as one writes it, in which `~` is home.
pub fn under_home(path: &str) -> PathBuf {
    let below = match path.strip_prefix('~') {
        Some("") => Some(""),
        Some(rest) => rest.strip_prefix(std::path::is_separator),
        None => None,
    };
    match (below, etcetera::home_dir()) {
        (Some(below), Ok(home)) => home.join(below),
        _ => PathBuf::from(path),
    }
}

/// The name under which the user is logged in; empty where the system says none.
pub fn login_name() -> String {
    let names = ["USER", "LOGNAME", "USERNAME"].map(env::var);
    let mut names = names.into_iter().flatten();
    names
        .find(|name| !name.trim().is_empty())
        .unwrap_or_default()
}

/// The file of the person's settings: `repurpose/settings.ron` in the platform's configuration
/// directory. `None` on a platform that names no home.
pub fn settings_file() -> Option<PathBuf> {
    let places = etcetera::choose_base_strategy().ok()?;
    Some(places.config_dir().join("repurpose").join("settings.ron"))
}

/// The folder for what is not saved yet: `repurpose/journals` in the platform's state directory, or
/// in its data directory where it has no other for that.
pub fn journals() -> Option<PathBuf> {
    let places = etcetera::choose_base_strategy().ok()?;
    let state = places.state_dir().unwrap_or_else(|| places.data_dir());
    Some(state.join("repurpose").join("journals"))
}
