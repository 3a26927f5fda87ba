//! Signing in the window: which key of several, a service that is waited for, and what is left behind.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::gui::keeper::{Forgetful, SettingsFile};
use repurpose::gui::world::Runner;
use repurpose::language::Language;
use repurpose::signature::{Body, Call, Transport};
use repurpose::wizard::Desk;

use super::gui::{InLine, Paths, Walk};
use super::signature::tsa::Service;

const SEVERAL: &str = "tests/data/signature/several.p12";

impl Walk {
    /// Takes this identity file, and opens it with the button that signs.
    fn sign_with(&mut self, file: &Path, password: &str) {
        self.press_key("signing-existing");
        self.paths.next_is(file);
        self.press(&format!(
            "{} {}",
            self.t("window-choose"),
            self.t("signing-file")
        ));
        self.write("signing-password", password);
        self.press_key("signing-sign");
    }

    /// What is said about each of the keys, by its name.
    fn keys(&self) -> Vec<(String, String)> {
        let rows = self.harness.query_all_by_role(Role::RadioButton);
        let rows = rows.filter_map(|row| {
            let node = row.accesskit_node();
            Some((node.label()?, node.description().unwrap_or_default()))
        });
        rows.filter(|(name, _)| name.ends_with(", Test")).collect()
    }
}

/// A letter that waits for its signature, `letter.pdf` in the folder.
fn ready(folder: &Path) -> Walk {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.prepare_to_sign(folder);
    walk
}

#[test]
fn of_several_keys_one_is_chosen_and_none_is_hidden() {
    let folder = tempfile::tempdir().unwrap();
    let signed = folder.path().join("signed.pdf");
    let mut walk = ready(folder.path());
    walk.sign_with(Path::new(SEVERAL), "testtest");
    assert!(!signed.exists(), "nothing is signed before a key is chosen");
    assert!(walk.sees_key("signing-lacks-key"));
    let keys = walk.keys();
    let said = |name: &str| {
        let mut found = keys.iter().filter(|key| key.0.contains(name));
        found.next().unwrap().1.clone()
    };
    assert_eq!(keys.len(), 3);
    assert!(said("Ada Able, Test").contains("Valid until"), "{keys:?}");
    assert!(said("Old Oscar").starts_with("Expired on"), "{keys:?}");
    assert!(
        said("Enzo Encrypts").starts_with("Not meant for signing"),
        "{keys:?}"
    );

    let forget = walk.t("window-forget");
    let files = walk.harness.query_all_by_label(&forget);
    let files = files.filter_map(|node| node.accesskit_node().description());
    let names = ["signing-document", "signing-file"].map(|key| walk.t(key));
    assert_eq!(files.collect::<Vec<_>>(), names, "which file is put away");

    let ada = keys.iter().find(|key| key.0.contains("Ada Able")).unwrap();
    walk.press(&ada.0);
    walk.paths.next_is(&signed);
    walk.press_key("signing-sign");
    assert!(signed.exists(), "{:?}", walk.alert());
    assert!(walk.sees_key("done-title"));
}

#[test]
fn a_key_that_may_not_sign_is_refused_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let signed = folder.path().join("signed.pdf");
    for (name, problem) in [
        ("Old Oscar", "problem-certificate-expired"),
        ("Enzo Encrypts", "problem-key-not-for-signing"),
    ] {
        let mut walk = ready(&fresh(folder.path(), name));
        walk.sign_with(Path::new(SEVERAL), "testtest");
        let key = walk.keys().into_iter().find(|key| key.0.contains(name));
        walk.press(&key.unwrap().0);
        walk.paths.next_is(&signed);
        walk.press_key("signing-sign");
        assert!(!signed.exists(), "{name}");
        let (alert, wanted) = (walk.alert().unwrap(), walk.t(problem));
        let start = wanted.split('{').next().unwrap().trim();
        assert!(alert.contains(start), "{name}: {alert}");
    }
}

fn fresh(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    fs::create_dir(&path).unwrap();
    path
}

#[test]
fn another_identity_file_forgets_the_keys_of_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = ready(folder.path());
    walk.sign_with(Path::new(SEVERAL), "testtest");
    assert_eq!(walk.keys().len(), 3);
    walk.paths.next_is(&folder.path().join("identity.p12"));
    let choose = format!("{} {}", walk.t("window-choose"), walk.t("signing-file"));
    walk.press(&choose);
    assert!(walk.keys().is_empty());
    assert!(walk.sees("Still needed: Password of the identity"));
}

/// Does the work at once, and from a moment on in threads that can be waited for.
#[derive(Clone, Default)]
struct Later(Arc<AtomicBool>, Arc<Mutex<Vec<JoinHandle<()>>>>);

impl Later {
    fn wait(&self) {
        let threads = std::mem::take(&mut *self.1.lock().unwrap());
        threads.into_iter().for_each(|one| one.join().unwrap());
    }
}

impl Runner for Later {
    fn run(&self, work: Box<dyn FnOnce() + Send>) {
        match self.0.load(Ordering::SeqCst) {
            true => self.1.lock().unwrap().push(thread::spawn(work)),
            false => InLine.run(work),
        }
    }
}

/// A service that says when it was asked, and answers once it is told to.
struct Slow {
    address: String,
    asked: Receiver<()>,
    answers: Sender<()>,
}

impl Slow {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let (says, asked) = channel();
        let (answers, waits) = channel::<()>();
        thread::spawn(move || {
            let (stream, _) = listener.accept().unwrap();
            let request = body_of(&stream);
            says.send(()).unwrap();
            if waits.recv().is_ok() {
                answer(&stream, &request);
            }
        });
        Self {
            address,
            asked,
            answers,
        }
    }
}

/// The body of an HTTP request, as long as its head says.
fn body_of(mut stream: &TcpStream) -> Vec<u8> {
    let mut read = Vec::new();
    let mut part = [0; 1024];
    loop {
        let count = stream.read(&mut part).unwrap();
        read.extend_from_slice(&part[..count]);
        let end = read.windows(4).position(|found| found == b"\r\n\r\n");
        let Some(end) = end.map(|at| at + 4) else {
            continue;
        };
        let head = String::from_utf8_lossy(&read[..end]).to_lowercase();
        let length = head.split("content-length:").nth(1).unwrap();
        let length: usize = length.lines().next().unwrap().trim().parse().unwrap();
        if read.len() >= end + length {
            return read.split_off(end);
        }
    }
}

fn answer(mut stream: &TcpStream, request: &[u8]) {
    let body = Body {
        media_type: "application/timestamp-query",
        bytes: request,
    };
    let call = Call {
        address: "",
        body: Some(body),
        limit: usize::MAX,
    };
    let reply = Service::at("2026-11-24T10:00:05Z").exchange(&call).unwrap();
    let length = reply.len();
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&reply).unwrap();
}

/// Signs with a timestamp up to the moment at which the service was asked.
fn up_to_the_service(folder: &Path, later: &Later, slow: &Slow) -> Walk {
    let paths = Paths::default();
    let picker = Box::new(paths.clone());
    let desk = Desk::shipped(Language::En);
    let mut walk = Walk::working(
        desk,
        paths,
        picker,
        Arc::new(Forgetful),
        Box::new(later.clone()),
    );
    walk.open_example();
    walk.prepare_to_sign(folder);
    walk.press_key("signing-level-t");
    walk.write("signing-service", &slow.address);
    walk.write("signing-password", "a long password");
    walk.paths.next_is(&folder.join("signed.pdf"));
    later.0.store(true, Ordering::SeqCst);
    let sign = walk.t("signing-sign");
    walk.harness
        .get_by_role_and_label(Role::Button, &sign)
        .click_accesskit();
    // Opening the identity takes its rounds; what is waited for is bounded all the same.
    for _ in 0..6000 {
        walk.harness.step();
        if slow.asked.recv_timeout(Duration::from_millis(20)).is_ok() {
            return walk;
        }
    }
    panic!("the service was never asked: {:?}", walk.alert());
}

#[test]
fn a_service_that_is_waited_for_can_be_given_up_and_then_nothing_is_written() {
    for gives_up in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let (later, slow) = (Later::default(), Slow::start());
        let mut walk = up_to_the_service(folder.path(), &later, &slow);
        assert!(walk.sees_key("window-job-sign"));
        if gives_up {
            let cancel = walk.t("window-cancel");
            walk.harness
                .get_by_role_and_label(Role::Button, &cancel)
                .click_accesskit();
            walk.harness.step();
            walk.harness.step();
            assert!(!walk.sees_key("window-job-sign"), "at once");
        }
        slow.answers.send(()).unwrap();
        later.wait();
        walk.harness.step();
        walk.harness.step();
        let written = folder.path().join("signed.pdf").exists();
        assert_eq!(written, !gives_up, "{:?}", walk.alert());
        assert_eq!(walk.alert(), None);
    }
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let below = entries.flat_map(|entry| match entry.path() {
        path if path.is_dir() => files(&path),
        path => vec![path],
    });
    below.collect()
}

#[test]
fn after_signing_no_file_that_is_left_holds_the_password() {
    let folder = tempfile::tempdir().unwrap();
    let (state, work) = (fresh(folder.path(), "state"), fresh(folder.path(), "work"));
    let paths = Paths::default();
    let mut desk = Desk::shipped(Language::En);
    desk.journals = Some(state.join("journals"));
    let keeper = SettingsFile::at(Some(state.join("settings.ron")));
    let picker = Box::new(paths.clone());
    let mut walk = Walk::working(desk, paths, picker, Arc::new(keeper), Box::new(InLine));
    walk.open_example();
    walk.sign_letter(&work);
    assert!(work.join("signed.pdf").exists(), "{:?}", walk.alert());
    drop(walk);
    let left = files(folder.path());
    assert!(left.len() >= 3, "{left:?}");
    for file in left {
        let bytes = fs::read(&file).unwrap();
        let utf16: Vec<u8> = "a long password"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        for spelling in [b"a long password".to_vec(), utf16] {
            let held = bytes.windows(spelling.len()).any(|found| found == spelling);
            assert!(!held, "{}", file.display());
        }
    }
}
