//! Starts a face: the command line when there is something to do without a window, else the window.

use std::process::ExitCode;

use repurpose::cli::{self, Next};
use repurpose::wizard::Desk;

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Next::End(status) => status.into(),
        Next::Window(file, desk) => window(file, desk),
    }
}

#[cfg(feature = "gui")]
fn window(file: Option<std::path::PathBuf>, desk: Desk) -> ExitCode {
    match repurpose::gui::run(file, desk) {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => cli::no_window(&cause).into(),
    }
}

/// A program built without the window says so, and what does the same job.
#[cfg(not(feature = "gui"))]
fn window(_: Option<std::path::PathBuf>, _: Desk) -> ExitCode {
    cli::no_window("gui").into()
}
