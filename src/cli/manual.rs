//! `completions`, `man` and `licences`: what is installed beside the program, out of the command
//! line's own definition, and whose work is in it.

use std::io;
use std::path::Path;

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::wizard::{LICENCES, Problem};

use super::terminal::{Ending, Terminal};
use super::{arguments, disk, one};

/// The completions for a shell.
pub fn completions(shell: Shell, terminal: &Terminal) -> Ending {
    let mut command = arguments::command(terminal.texts);
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, name, &mut script);
    terminal.print(&String::from_utf8_lossy(&script))?;
    Ok(true)
}

/// A manual page for every command, written into a folder.
pub fn pages(folder: &Path, terminal: &Terminal) -> Ending {
    std::fs::create_dir_all(folder).map_err(|cause| one(Problem::unwritable(folder, &cause)))?;
    let mut command = arguments::command(terminal.texts);
    // Gives the commands below another their whole names.
    command.build();
    write_pages(&command, folder)?;
    Ok(true)
}

/// Whose work is in the program.
pub fn licences(terminal: &Terminal) -> Ending {
    terminal.print(LICENCES)?;
    Ok(true)
}

fn write_pages(command: &Command, folder: &Path) -> Result<(), Vec<Problem>> {
    let page = Man::new(command.clone()).source(concat!("repurpose ", env!("CARGO_PKG_VERSION")));
    let path = folder.join(page.get_filename());
    let text = rendered(&page).map_err(|cause| one(Problem::unwritable(&path, &cause)))?;
    disk::write(&path, &text).map_err(one)?;
    command
        .get_subcommands()
        .try_for_each(|one| write_pages(one, folder))
}

fn rendered(page: &Man) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    page.render(&mut text)?;
    Ok(text)
}
