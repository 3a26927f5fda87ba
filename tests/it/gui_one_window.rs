//! A second start hands its file to the first window, and nothing keeps a window from being opened.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;

use repurpose::gui::instance::{Ear, Start, start};
use tempfile::TempDir;

/// A folder that is the user's alone, with a place in it.
fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
    let place = folder.path().join("window.socket");
    (folder, place)
}

fn first(place: &Path) -> Ear {
    match start(place, None) {
        Start::First(Some(ear)) => ear,
        Start::First(None) => panic!("it does not listen"),
        Start::Handed => panic!("nobody listens yet"),
    }
}

#[test]
fn a_second_start_hands_its_file_to_the_first() {
    let (folder, place) = place();
    let (sender, heard) = channel();
    first(&place).listen(move |file| sender.send(file).unwrap());
    let file = folder.path().join("Prüfung.repurpose.ron");
    assert!(matches!(start(&place, Some(&file)), Start::Handed));
    assert_eq!(heard.recv().unwrap(), Some(file));
    assert!(matches!(start(&place, None), Start::Handed));
    assert_eq!(heard.recv().unwrap(), None);
}

#[test]
fn a_place_that_a_crash_left_behind_is_taken() {
    let (_folder, place) = place();
    drop(first(&place));
    assert!(place.exists());
    let (sender, heard) = channel();
    first(&place).listen(move |file| sender.send(file).unwrap());
    assert!(matches!(start(&place, None), Start::Handed));
    assert_eq!(heard.recv().unwrap(), None);
}

#[test]
fn a_window_that_does_not_answer_is_not_waited_for() {
    let (_folder, place) = place();
    let _deaf = UnixListener::bind(&place).unwrap();
    assert!(matches!(start(&place, None), Start::First(None)));
    assert!(place.exists(), "its place is left to it");
}

#[test]
fn where_others_could_listen_every_start_is_a_window_of_its_own() {
    let (folder, place) = place();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    assert!(matches!(start(&place, None), Start::First(None)));
    assert!(!place.exists());
    let missing = folder.path().join("none").join("window.socket");
    assert!(matches!(start(&missing, None), Start::First(None)));
}
