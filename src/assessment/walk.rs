//! The files below a folder, in order, within bounds. Links are not followed, so that a walk ends
//! and stays below.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Deeper than any filing plan; it bounds what a folder inside itself could cost.
const MAX_DEPTH: usize = 16;

/// More entries than a folder of assessments has; whoever names `/` gets an answer in time.
const MAX_ENTRIES: usize = 200_000;

/// Every file below the folder, each folder in the order of its names. A folder below that can't
/// be read is left out.
///
/// # Errors
/// When the folder itself can't be read.
pub(super) fn files_below(folder: &Path) -> io::Result<impl Iterator<Item = PathBuf>> {
    let mut walk = Walk {
        ahead: Vec::new(),
        left: MAX_ENTRIES,
    };
    walk.enter(folder, 0)?;
    Ok(walk)
}

struct Walk {
    /// What is still to be looked at, the next one last.
    ahead: Vec<(PathBuf, bool, usize)>,
    left: usize,
}

impl Walk {
    fn enter(&mut self, folder: &Path, depth: usize) -> io::Result<()> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(folder)?.take(self.left) {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_file() || kind.is_dir() && depth < MAX_DEPTH {
                entries.push((entry.path(), kind.is_dir(), depth + 1));
            }
        }
        self.left -= entries.len();
        entries.sort_by(|a, b| b.0.cmp(&a.0));
        self.ahead.extend(entries);
        Ok(())
    }
}

impl Iterator for Walk {
    type Item = PathBuf;

    fn next(&mut self) -> Option<PathBuf> {
        loop {
            let (path, is_folder, depth) = self.ahead.pop()?;
            if !is_folder {
                return Some(path);
            }
            // A folder that can't be read holds nothing that could be found.
            let _ = self.enter(&path, depth);
        }
    }
}
