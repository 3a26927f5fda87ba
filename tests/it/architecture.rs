//! The house: who may know whom, held against every `use crate::` line.

use std::fs;
use std::path::{Path, PathBuf};

/// A room, and the rooms it may use. `main` starts the faces; `lib` is the map.
const MAY_USE: [(&str, &[&str]); 10] = [
    ("language", &[]),
    ("questionnaire", &["language"]),
    ("assessment", &["questionnaire", "language"]),
    ("scoring", &["questionnaire", "assessment"]),
    (
        "letter",
        &["questionnaire", "assessment", "scoring", "language"],
    ),
    ("pdf", &["letter", "language"]),
    ("signature", &[]),
    (
        "wizard",
        &[
            "language",
            "questionnaire",
            "assessment",
            "scoring",
            "letter",
            "pdf",
            "signature",
        ],
    ),
    (
        "cli",
        &[
            "language",
            "questionnaire",
            "assessment",
            "scoring",
            "letter",
            "signature",
            "wizard",
        ],
    ),
    (
        "gui",
        &[
            "language",
            "questionnaire",
            "assessment",
            "scoring",
            "letter",
            "signature",
            "wizard",
        ],
    ),
];

/// The rooms whose `mod.rs` says of every file in it what it is for.
const MAPPED: [&str; 4] = ["questionnaire", "letter", "wizard", "gui"];

#[test]
fn every_room_uses_only_the_rooms_it_may_know() {
    let mut wrong = Vec::new();
    for (room, allowed) in MAY_USE {
        for file in files(room) {
            let text = fs::read_to_string(&file).unwrap();
            for used in rooms_named_in(&text)
                .filter(|used| used != room && !allowed.contains(&used.as_str()))
            {
                wrong.push(format!("{} uses {used}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_folder_of_the_source_is_a_room_of_the_table() {
    for entry in fs::read_dir(source())
        .unwrap()
        .flatten()
        .filter(|entry| entry.path().is_dir())
    {
        let name = entry.file_name().into_string().unwrap();
        assert!(
            MAY_USE.iter().any(|(room, _)| *room == name),
            "{name} stands in no table"
        );
    }
}

#[test]
fn only_the_window_knows_its_toolkit() {
    for (room, _) in MAY_USE.iter().filter(|(room, _)| *room != "gui") {
        for file in files(room) {
            let text = fs::read_to_string(&file).unwrap();
            for toolkit in ["egui::", "eframe::", "rfd::"] {
                assert!(
                    !text.contains(toolkit),
                    "{} names {toolkit}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn printpdf_stands_in_one_file() {
    let named: Vec<PathBuf> = files("pdf")
        .into_iter()
        .filter(|file| {
            fs::read_to_string(file)
                .unwrap()
                .lines()
                .any(|line| line.starts_with("use printpdf"))
        })
        .collect();
    assert_eq!(named.len(), 1, "{named:?}");
}

#[test]
fn a_map_names_the_files_of_its_room_and_no_others() {
    for room in MAPPED {
        let text = fs::read_to_string(source().join(room).join("mod.rs")).unwrap();
        let (named, modules) = (named_on_the_map(&text), modules_of(&text));
        let stands_for = |name: &str, module: &str| match name.strip_suffix('*') {
            Some(start) => module.starts_with(start),
            None => module == name,
        };
        for module in &modules {
            let is_named = named.iter().any(|name| stands_for(name, module));
            assert!(is_named, "the map of {room} lacks {module}");
        }
        for name in &named {
            let is_there = modules.iter().any(|module| stands_for(name, module));
            assert!(is_there, "the map of {room} names {name}");
        }
    }
}

/// The names of files in the words at the head of a room; types begin with a capital.
fn named_on_the_map(text: &str) -> Vec<&str> {
    let head = text.lines().take_while(|line| line.starts_with("//!"));
    let names = head.flat_map(|line| line.split('`').skip(1).step_by(2));
    names
        .filter(|name| name.starts_with(char::is_lowercase))
        .collect()
}

fn modules_of(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod "))
        .filter_map(|line| line.strip_suffix(';'))
        .collect()
}

/// The rooms behind `crate::` in code, comments apart.
fn rooms_named_in(text: &str) -> impl Iterator<Item = String> {
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect();
    let names: Vec<String> = code
        .split("crate::")
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                .collect()
        })
        .collect();
    names.into_iter().filter(|name| !name.is_empty())
}

fn files(room: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![source().join(room)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    found
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}
