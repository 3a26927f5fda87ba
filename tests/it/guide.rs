//! README and guide: every command in them is run, every link leads somewhere, every command of the
//! table is one of the program's.
//!
//! A block marked `console` is run line by line, as far as its lines begin with `$ `: all blocks of a
//! page in one folder, in order, and each line has to end with status 0, or with the one that stands
//! behind it as `# ends with 1`. The other lines of such a block are what the program answers, shortened.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread;

use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_repurpose");
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[cfg(unix)]
#[test]
fn every_command_of_the_pages_does_what_it_says() {
    let pages = pages();
    let texts = pages.iter().map(|page| fs::read_to_string(page).unwrap());
    let texts: Vec<String> = texts.collect();
    let with_commands = texts.iter().map(|text| commands(text));
    let with_commands: Vec<_> = pages.iter().zip(with_commands).collect();
    let desk = desk();
    thread::scope(|scope| {
        for (page, commands) in with_commands.iter().filter(|it| !it.1.is_empty()) {
            scope.spawn(|| run_page(page, commands, &desk));
        }
    });
}

#[test]
fn every_page_is_reached_from_the_readme_and_every_link_leads_somewhere() {
    let mut reached = BTreeSet::new();
    for page in pages() {
        for link in links(&fs::read_to_string(&page).unwrap()) {
            let target = page.parent().unwrap().join(&link);
            assert!(target.exists(), "{}: {link}", page.display());
            if page.ends_with("README.md") {
                reached.insert(target.canonicalize().unwrap());
            }
        }
    }
    for page in pages() {
        let page = page.canonicalize().unwrap();
        assert!(
            page.ends_with("README.md") || reached.contains(&page),
            "{} is not in the README",
            page.display()
        );
    }
}

#[test]
fn the_table_of_commands_names_what_the_program_knows() {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let rows = readme
        .lines()
        .filter(|row| row.starts_with("| `repurpose "));
    let mut rows = rows.peekable();
    assert!(rows.peek().is_some());
    for row in rows {
        let written = row.split('`').nth(1).unwrap();
        let words = written.split(|c: char| c.is_whitespace() || "[]|()\\".contains(c));
        let words: Vec<&str> = words.skip(1).collect();
        let named = words.iter().take_while(|word| is_command(word));
        let mut named: Vec<&str> = named.copied().collect();
        // Commands that share a row are written `list|relink|…`: the first of them stands for all.
        named.truncate(2);
        let help = help(&named).or_else(|| help(&named[..1]));
        let help = help.unwrap_or_else(|| panic!("{written}"));
        for option in words.iter().filter(|word| word.starts_with("--")) {
            assert!(help.contains(option), "{option} in {written}");
        }
    }
}

#[test]
fn every_limit_of_the_page_is_the_one_in_the_code() {
    let page = fs::read_to_string(Path::new(ROOT).join("assets/guide/en/limits.md")).unwrap();
    let mut compared = 0;
    for row in page.lines() {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let [_, what, most, _, place, _] = cells[..] else {
            continue;
        };
        let names: Vec<&str> = place.split('`').collect();
        if let [_, file, _, name, _] = names[..] {
            assert_eq!(amount(most), constant(file, name), "{what}");
            compared += 1;
        }
    }
    assert!(compared > 30, "{compared} rows");
}

/// An amount as the page writes it: `64 MiB`, `20 000 000`.
#[test]
fn every_fault_of_the_page_is_shown_by_tests_that_are_there() {
    let page = Path::new(ROOT).join("assets/guide/en/files.md");
    let page = fs::read_to_string(page).unwrap();
    let (_, table) = page
        .split_once("| fault | what happens | shown by |")
        .unwrap();
    let rows = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let rows: Vec<&str> = rows.collect();
    assert!(rows.len() > 20);
    let tests = sources_of_tests();
    for row in rows {
        let shown_by = row.trim_end_matches(['|', ' ']).rsplit('|').next().unwrap();
        let names: Vec<&str> = shown_by.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "{row}");
        for name in names {
            let there = match name.strip_suffix(".sh") {
                Some(_) => Path::new(ROOT).join("tests/judges").join(name).exists(),
                None => tests.contains(&format!("fn {name}(")),
            };
            assert!(there, "{name}");
        }
    }
}

/// The text of every module of these tests.
fn sources_of_tests() -> String {
    let folder = fs::read_dir(Path::new(ROOT).join("tests/it")).unwrap();
    let files = folder
        .map(|entry| entry.unwrap().path())
        .filter(|it| it.is_file());
    files.map(|it| fs::read_to_string(it).unwrap()).collect()
}

fn amount(text: &str) -> u64 {
    let (number, unit) = match text.rsplit_once(' ') {
        Some((number, "KiB")) => (number, 1 << 10),
        Some((number, "MiB")) => (number, 1 << 20),
        _ => (text, 1),
    };
    number.replace(' ', "").parse::<u64>().unwrap() * unit
}

/// The value of a constant in the source: numbers joined by `*` or `<<`.
fn constant(file: &str, name: &str) -> u64 {
    let text = fs::read_to_string(Path::new(ROOT).join("src").join(file)).unwrap();
    let start = format!("const {name}: ");
    let line = text.lines().find(|line| line.contains(&start));
    let line = line.unwrap_or_else(|| panic!("no {name} in {file}"));
    let value = line.rsplit(" = ").next().unwrap().trim_end_matches(';');
    let number = |text: &str| text.trim().replace('_', "").parse::<u64>().unwrap();
    match value.split_once("<<") {
        Some((one, by)) => number(one) << number(by),
        None => value.split('*').map(number).product(),
    }
}

/// README and the pages of the guide.
fn pages() -> Vec<PathBuf> {
    let root = Path::new(ROOT);
    let guide = fs::read_dir(root.join("assets/guide/en")).unwrap();
    let mut pages: Vec<PathBuf> = guide.map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|it| it == "md"));
    pages.push(root.join("README.md"));
    pages.sort();
    pages
}

/// Runs the commands of a page in a folder of its own.
fn run_page(page: &Path, commands: &[&str], desk: &TempDir) {
    let folder = TempDir::new().unwrap();
    let copied = bash(&folder, &format!("cp -r {}/. .", desk.path().display()));
    assert!(copied.status.success(), "{copied:?}");
    let lines: Vec<String> = commands.iter().map(|line| with_status(line)).collect();
    let output = bash(&folder, &lines.join("\n"));
    assert!(
        output.status.success(),
        "{}\n{}\n{}",
        page.display(),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The lines of the `console` blocks that are typed, without their prompt.
fn commands(page: &str) -> Vec<&str> {
    let mut inside = false;
    let mut commands = Vec::new();
    for line in page.lines() {
        if line.starts_with("```") {
            inside = !inside && line == "```console";
        } else if let (true, Some(command)) = (inside, line.strip_prefix("$ ")) {
            commands.push(command);
        }
    }
    commands
}

/// A line that fails when it does not end with the status that it says.
fn with_status(line: &str) -> String {
    let (command, status) = line.split_once("# ends with ").unwrap_or((line, "0"));
    format!("status=0; {command} || status=$?; test $status = {status}")
}

/// Where links and pictures of a page lead, as far as they stay in the repository.
fn links(page: &str) -> Vec<String> {
    let ends = page.split("](").skip(1);
    let targets = ends.filter_map(|rest| rest.split(')').next());
    let targets = targets.map(|target| target.split('#').next().unwrap_or_default());
    let own = targets.filter(|target| !target.is_empty() && !target.contains("://"));
    own.map(str::to_owned).collect()
}

/// A folder with what the pages take for granted: the shipped case with its letter, signed, as
/// `case.repurpose.ron` too, a contract, and a folder of assessments.
fn desk() -> TempDir {
    let folder = TempDir::new().unwrap();
    let made = bash(
        &folder,
        "repurpose demo made && mv made/letter-signed.pdf . && mv made/*.ron case.repurpose.ron",
    );
    assert!(made.status.success(), "{made:?}");
    let at = |name: &str| folder.path().join(name);
    fs::write(at("Contract.pdf"), "%PDF-1.7\n").unwrap();
    fs::create_dir(at("Documents")).unwrap();
    fs::create_dir(at("assessments")).unwrap();
    for name in ["ai-training", "partner-marketing"] {
        let name = format!("{name}.repurpose.ron");
        let from = Path::new(ROOT).join("assets/examples").join(&name);
        fs::copy(from, at("assessments").join(name)).unwrap();
    }
    folder
}

/// Runs lines in a folder that is also the home, with the program in the path.
fn bash(folder: &TempDir, lines: &str) -> Output {
    let programs = Path::new(PROGRAM).parent().unwrap().display();
    let path = std::env::var("PATH").unwrap_or_default();
    let mut command = Command::new("bash");
    command
        .args(["-euo", "pipefail", "-c", lines])
        .current_dir(folder.path())
        .env("PATH", format!("{programs}:{path}"))
        .env("LC_ALL", "C.UTF-8")
        .env("HOME", folder.path());
    for place in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"] {
        command.env_remove(place);
    }
    command.output().unwrap()
}

fn is_command(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase())
}

/// The help of a command; `None` when there is no such command.
fn help(command: &[&str]) -> Option<String> {
    let output = Command::new(PROGRAM)
        .args(command)
        .arg("--help")
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let usage = format!("Usage: repurpose {}", command.join(" "));
    (output.status.success() && text.contains(usage.trim())).then_some(text)
}
