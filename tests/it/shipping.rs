//! What is installed beside the program: manual, completions, licences, and the desktop's files. Each
//! says the same as the program.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use repurpose::wizard::crates_by_licence;
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_repurpose");
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn every_command_has_a_manual_page_with_all_its_options() {
    let folder = TempDir::new().unwrap();
    answer(&["man", "--out", folder.path().to_str().unwrap()]);
    for Known { command, options } in known() {
        let name = format!(
            "{}.1",
            [&["repurpose".to_owned()], &command[..]].concat().join("-")
        );
        let page = fs::read_to_string(folder.path().join(&name));
        let page = page.unwrap_or_else(|error| panic!("{name}: {error}"));
        for option in options {
            let written = option.replace('-', "\\-");
            assert!(page.contains(&written), "{option} in {name}");
        }
    }
    let pages = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(pages, known().len());
}

#[test]
fn the_completions_of_every_shell_name_every_command_and_option() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = answer(&["completions", shell]);
        for Known { command, options } in known() {
            if let Some(name) = command.last() {
                assert!(script.contains(name.as_str()), "{command:?} in {shell}");
            }
            for option in options {
                let written = if shell == "fish" {
                    format!("-l {}", option.trim_start_matches('-'))
                } else {
                    option.clone()
                };
                assert!(script.contains(&written), "{option} in {shell}");
            }
        }
    }
}

/// Made anew by `assets/package/licences.py > assets/licences.md` when a dependency has changed.
#[test]
fn the_licences_name_every_package_of_the_lock_and_no_other() {
    let text = answer(&["licences"]);
    let rows = text.lines().filter_map(|row| row.strip_prefix("| "));
    let crates = rows.filter_map(|row| row.split(" | ").next());
    let crates = crates.filter(|name| name.ends_with(|end: char| end.is_ascii_alphanumeric()));
    let named: BTreeSet<String> = crates
        .filter(|name| name.split_once(' ').is_some_and(|(_, it)| is_version(it)))
        .map(str::to_owned)
        .collect();
    assert_eq!(named, locked());
}

#[test]
fn the_window_lists_every_crate_of_the_program_under_its_licence() {
    let text = answer(&["licences"]);
    let inside = text
        .split("## ")
        .find(|it| it.starts_with("In the program"));
    let rows = inside.unwrap().lines().filter(|row| row.starts_with("| "));
    // Above the rows stand the head of the table and its line.
    let (listed, mut grouped) = (rows.count() - 2, 0);
    for (licence, crates) in crates_by_licence() {
        for one in crates.split(", ") {
            assert!(
                text.contains(&format!("\n| {one} | {licence} |\n")),
                "{one}"
            );
            grouped += 1;
        }
    }
    assert_eq!(grouped, listed);
    assert!(text.contains(&format!("\n{listed} crates of Rust")));
}

#[test]
fn the_desktop_files_agree_with_each_other_and_with_the_program() {
    let read =
        |name: &str| fs::read_to_string(Path::new(ROOT).join("assets/desktop").join(name)).unwrap();
    let entry = read("repurpose.desktop");
    let (mime, info) = (read("repurpose.mime.xml"), read("repurpose.metainfo.xml"));
    let kind = "application/x-repurpose-assessment";
    assert!(mime.contains(&format!("type=\"{kind}\"")));
    assert!(mime.contains("pattern=\"*.repurpose.ron\""));
    let version = format!("<release version=\"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(info.contains(&version), "{version}");
    let of_entry = entry
        .lines()
        .find_map(|line| line.strip_prefix("MimeType="));
    for one in of_entry.unwrap().split_terminator(';') {
        let provided = format!("<mediatype>{one}</mediatype>");
        assert!(info.contains(&provided), "{provided}");
    }
    for language in ["fr", "de"] {
        for key in ["GenericName", "Comment", "Keywords"] {
            assert!(entry.contains(&format!("\n{key}[{language}]=")));
        }
        assert!(mime.contains(&format!("xml:lang=\"{language}\"")));
        assert!(info.contains(&format!("<summary xml:lang=\"{language}\">")));
    }
}

/// The name and version of every package in `Cargo.lock` that is not our own.
fn locked() -> BTreeSet<String> {
    let lock = fs::read_to_string(Path::new(ROOT).join("Cargo.lock")).unwrap();
    let packages = lock.split("[[package]]").skip(1);
    let field = |package: &str, name: &str| {
        let start = format!("{name} = \"");
        let line = package.lines().find_map(|line| line.strip_prefix(&start));
        line.unwrap().trim_end_matches('"').to_owned()
    };
    packages
        .map(|package| (field(package, "name"), field(package, "version")))
        .filter(|(name, _)| name != "repurpose")
        .map(|(name, version)| format!("{name} {version}"))
        .collect()
}

fn is_version(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit()) && text.matches('.').count() >= 2
}

/// A command by the words that call it, none for the program itself, and its long options.
struct Known {
    command: Vec<String>,
    options: Vec<String>,
}

/// Every command, out of the help of each; asked for once.
fn known() -> &'static [Known] {
    static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
        let mut waiting = vec![Vec::new()];
        let mut known = Vec::new();
        while let Some(command) = waiting.pop() {
            let help = help(&command);
            let below = below(&help).into_iter();
            waiting.extend(below.map(|name| [command.clone(), vec![name]].concat()));
            let options = options(&help);
            known.push(Known { command, options });
        }
        assert!(known.len() > 20);
        known
    });
    &KNOWN
}

/// The commands that a help lists.
fn below(help: &str) -> Vec<String> {
    let list = help.split("Commands:\n").nth(1).unwrap_or_default();
    let list = list.lines().take_while(|line| !line.is_empty());
    let names = list.filter_map(|line| line.strip_prefix("  "));
    let names = names.filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    names
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect()
}

/// The long options that a help lists.
fn options(help: &str) -> Vec<String> {
    let starts = help.lines().map(str::trim_start);
    let starts = starts.filter(|line| line.starts_with('-'));
    let words = starts.filter_map(|line| line.split_whitespace().find(|it| it.starts_with("--")));
    words
        .map(|word| word.trim_end_matches(',').to_owned())
        .collect()
}

fn help(command: &[String]) -> String {
    let mut words: Vec<&str> = command.iter().map(String::as_str).collect();
    words.push("--help");
    answer(&words)
}

fn answer(arguments: &[&str]) -> String {
    let output = Command::new(PROGRAM)
        .args(arguments)
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}
