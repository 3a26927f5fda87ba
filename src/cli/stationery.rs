//! The stationery that a letter is written on, from the file that is named.

use std::path::Path;
use std::sync::Arc;

use crate::letter::Stationery;
use crate::wizard::{self, MOST_LOGO_BYTES, MOST_STATIONERY_BYTES, Problem, StationeryError};

use super::disk;

/// Reads a stationery file and the logo beside it; plain paper without a file.
pub fn read(path: Option<&Path>) -> Result<Arc<Stationery>, Problem> {
    let Some(path) = path else {
        return Ok(Arc::default());
    };
    let bytes = disk::read_at_most(path, MOST_STATIONERY_BYTES as u64)?;
    let (mut stationery, logo) =
        wizard::read_stationery(&bytes).map_err(|error| at(error, path))?;
    if let Some(name) = logo {
        let path = path.with_file_name(name);
        let bytes = disk::read_at_most(&path, MOST_LOGO_BYTES as u64)?;
        stationery.logo = Some(wizard::read_logo(&bytes).map_err(|error| at(error, &path))?);
    }
    Ok(Arc::new(stationery))
}

/// The problem with its file, and with line and column where it has them.
fn at(error: StationeryError, path: &Path) -> Problem {
    let problem = Problem::from(error);
    let place = match &problem.place {
        Some(within) => format!("{}:{within}", path.display()),
        None => path.display().to_string(),
    };
    problem.at(place)
}
