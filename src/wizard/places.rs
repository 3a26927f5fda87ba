//! Where the platform keeps what belongs to the user and to no assessment.

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
