//! The window and its files: who else has them, what is not saved, how they differ. By names, on the
//! real application; the disk is real unless a test makes it fail.

mod elsewhere;
mod unsaved;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{self, Modifiers, accesskit::Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::Timestamp;
use repurpose::assessment::disk::{Disk, RealDisk};
use repurpose::assessment::lock::{Holder, machine, who_has};
use repurpose::assessment::{Happening, Kept, file};
use repurpose::gui::keeper::Forgetful;
use repurpose::gui::world::World;
use repurpose::gui::{App, Page};
use repurpose::language::{Language, Texts};
use repurpose::wizard::{Command, Desk, EXAMPLE_AI_TRAINING, Target, Wizard, recovery};
use tempfile::TempDir;

use crate::faulty_disk::{Fault, FaultyDisk};
use crate::gui::{InLine, Paths};

/// More than two seconds, in the harness's steps of a quarter.
const TWO_SECONDS: usize = 8;

/// A file, a place for journals, and a window on the file.
struct Window {
    harness: Option<Harness<'static, App>>,
    paths: Paths,
    texts: &'static Texts,
}

struct Case {
    folder: TempDir,
    path: PathBuf,
}

#[test]
fn a_file_that_somebody_else_has_open_is_shown_read_only_until_it_is_taken_over() {
    let case = Case::new();
    case.lock("elsewhere");
    let mut window = case.window();
    assert!(window.sees_key("files-read-only"));
    let told = window.all_words();
    assert!(told.contains("Zoe") && told.contains("elsewhere"), "{told}");
    window.write("section-name", "Mine");
    assert_ne!(window.wizard().assessment().title, "Mine");

    window.press_key("files-take-over");
    window.press_key("window-cancel");
    assert!(window.sees_key("files-read-only"));
    window.press_key("files-take-over");
    window.press_key("files-take-over-confirm");
    assert!(!window.sees_key("files-read-only"));
    window.write("section-name", "Mine");
    window.press_key("window-save");
    assert_eq!(file::read(&case.path).unwrap().title, "Mine");
}

#[test]
fn a_lock_that_a_crash_left_behind_here_is_not_in_the_way() {
    let case = Case::new();
    case.lock(&machine());
    let window = case.window();
    assert!(!window.sees_key("files-read-only"));
}

#[test]
fn the_lock_is_given_up_with_the_window_and_by_opening_another_file() {
    let case = Case::new();
    let mut window = case.window();
    let holder = who_has(&case.path).unwrap().holder.unwrap();
    assert_eq!(
        (holder.user.as_str(), holder.process),
        ("Ada", std::process::id())
    );
    let other = case.folder.path().join("other.repurpose.ron");
    fs::write(&other, EXAMPLE_AI_TRAINING).unwrap();
    window.paths.next_is(&other);
    window.press_key("window-home");
    window.press_key("home-open");
    assert!(who_has(&case.path).is_none());
    assert!(who_has(&other).is_some());
    window.paths.next_is(&other);
    window.press_key("window-home");
    window.press_key("home-open");
    assert!(
        !window.sees_key("files-read-only"),
        "opened again by itself"
    );
    drop(window);
    assert!(who_has(&other).is_none());
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_the_save_is_tried_again() {
    let case = Case::new();
    let before = fs::read(&case.path).unwrap();
    let full = FaultyDisk::at_call(Fault::Once(28), "write", 0);
    // The journal would meet the fault first.
    let desk = Desk {
        journals: None,
        ..case.desk(Arc::new(full))
    };
    let mut window = Window::open(desk, Some(case.path.clone()));
    window.write("section-name", "Mine");
    window.press_key("window-save");
    assert!(window.sees_key("files-not-saved"));
    assert!(
        window
            .all_words()
            .contains(&window.t("remedy-write-failed"))
    );
    assert_eq!(fs::read(&case.path).unwrap(), before);
    assert_eq!(window.wizard().assessment().title, "Mine");
    window.press_key("files-again");
    assert!(window.sees_key("window-saved"));
    assert_eq!(file::read(&case.path).unwrap().title, "Mine");
}

#[test]
fn the_export_of_a_final_letter_is_written_into_the_history_and_a_draft_is_not() {
    let last = |path: &Path| {
        let history = file::read(path).unwrap().history;
        history.last().map(|event| event.what.clone())
    };
    let case = Case::new();
    let letter = case.folder.path().join("letter.pdf");
    let mut window = case.window();
    window.write("section-name", "Mine");
    window.press_key("window-save");
    window.press_key("document-title");
    window.press_key("document-draft");
    window.paths.next_is(&letter);
    window.press_key("document-export");
    assert!(letter.exists());
    assert_ne!(last(&case.path), Some(Happening::Exported));
    window.press_key("document-final");
    window.paths.next_is(&letter);
    window.press_key("document-export");
    assert_eq!(last(&case.path), Some(Happening::Exported));
    assert!(!window.wizard().is_changed());
    let inside = repurpose::wizard::extract(&fs::read(&letter).unwrap()).unwrap();
    assert_eq!(
        inside.assessment.history,
        file::read(&case.path).unwrap().history
    );
}

#[test]
fn after_the_signature_only_a_revision_goes_on() {
    let case = Case::new();
    let mut signed = Wizard::open(&Desk::shipped(Language::En), &case.path).unwrap();
    let document = repurpose::assessment::Hash::of(b"the document");
    signed.record_signature(document, Timestamp::UNIX_EPOCH);
    signed.save(Target::Own, Timestamp::UNIX_EPOCH).unwrap();
    drop(signed);
    let mut window = case.window();
    assert!(window.sees_key("files-final"));
    window.write("section-name", "Mine");
    assert_ne!(window.wizard().assessment().title, "Mine");
    window.press_key("files-revise");
    assert!(!window.sees_key("files-final"));
    assert!(window.wizard().assessment().decision.is_none());
    assert!(window.wizard().path().is_none());
    window.write("section-name", "Mine");
    assert_eq!(window.wizard().assessment().title, "Mine");
}

impl Case {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("case.repurpose.ron");
        fs::write(&path, EXAMPLE_AI_TRAINING).unwrap();
        Self { folder, path }
    }

    fn journals(&self) -> PathBuf {
        self.folder.path().join("journals")
    }

    fn desk(&self, disk: Arc<dyn Disk>) -> Desk {
        Desk {
            disk,
            person: "Ada".to_owned(),
            journals: Some(self.journals()),
            ..Desk::shipped(Language::En)
        }
    }

    fn window(&self) -> Window {
        let desk = self.desk(Arc::new(RealDisk));
        Window::open(desk, Some(self.path.clone()))
    }

    /// A window on no file.
    fn home(&self) -> Window {
        Window::open(self.desk(Arc::new(RealDisk)), None)
    }

    /// Somebody's lock: Zoe's, by a process that is gone.
    fn lock(&self, machine: &str) {
        let mut child = std::process::Command::new("true").spawn().unwrap();
        child.wait().unwrap();
        let holder = Holder {
            user: "Zoe".to_owned(),
            machine: machine.to_owned(),
            process: child.id(),
            since: Timestamp::UNIX_EPOCH,
        };
        let path = self.folder.path().join("case.repurpose.ron.lock");
        fs::write(path, ron::to_string(&holder).unwrap()).unwrap();
    }

    /// What a program does that knows no lock.
    fn change_elsewhere(&self, title: &str) {
        let mut assessment = file::read(&self.path).unwrap();
        title.clone_into(&mut assessment.title);
        fs::write(&self.path, file::to_text(&assessment).unwrap()).unwrap();
    }

    /// What another Repurpose does that is gone by now.
    fn save_elsewhere(&self, title: &str) {
        let (desk, now) = (Desk::shipped(Language::En), Timestamp::UNIX_EPOCH);
        let mut wizard = Wizard::open(&desk, &self.path).unwrap();
        wizard.apply(Command::Title(title.to_owned()), now);
        wizard.save(Target::Own, now).unwrap();
    }

    fn crash(&self, title: &str) {
        let desk = self.desk(Arc::new(RealDisk));
        let now = Timestamp::UNIX_EPOCH;
        let mut wizard = Wizard::open_to_change(&desk, &self.path, now, false).unwrap();
        wizard.keep_journal(now);
        wizard.apply(Command::Title(title.to_owned()), now);
        wizard.journaling(now).unwrap().run().unwrap();
    }

    /// The titles in the journals, whoever writes them.
    fn journaled(&self) -> Vec<String> {
        let entries = fs::read_dir(self.journals())
            .into_iter()
            .flatten()
            .flatten();
        let paths = entries.map(|entry| entry.path());
        let journals = paths.filter(|path| path.extension().is_some_and(|it| it == "journal"));
        let read = |path: PathBuf| repurpose::assessment::Entry::read(&RealDisk, &path).unwrap();
        let title = |path| match read(path).state {
            Kept::Plain(assessment) => assessment.title,
            Kept::Protected(_) => String::new(),
        };
        journals.map(title).collect()
    }
}

impl Window {
    fn open(desk: Desk, file: Option<PathBuf>) -> Self {
        let paths = Paths::default();
        let world = World {
            picker: Box::new(paths.clone()),
            runner: Box::new(InLine),
            keeper: Arc::new(Forgetful),
            clock: || "2026-11-24T10:00:00Z".parse().unwrap(),
            register_cache: None,
        };
        let mut harness = Harness::builder()
            .with_size(egui::vec2(1280.0, 900.0))
            .with_max_steps(40)
            .build_eframe(|context| App::new(&context.egui_ctx, world, desk, file).unwrap());
        harness.run();
        Self {
            harness: Some(harness),
            paths,
            texts: Texts::of(Language::En),
        }
    }

    fn harness(&mut self) -> &mut Harness<'static, App> {
        self.harness.as_mut().unwrap()
    }

    fn seen(&self) -> &Harness<'static, App> {
        self.harness.as_ref().unwrap()
    }

    fn wizard(&self) -> &Wizard {
        self.seen().state().wizard().unwrap()
    }

    fn page(&self) -> Page {
        self.seen().state().page()
    }

    fn t(&self, key: &str) -> String {
        self.texts.get(key)
    }

    fn sees(&self, name: &str) -> bool {
        let mut all = self.seen().query_all_by(|_| true);
        all.any(|node| {
            let node = node.accesskit_node();
            node.label().as_deref() == Some(name) || node.value().as_deref() == Some(name)
        })
    }

    fn sees_key(&self, key: &str) -> bool {
        self.sees(&self.t(key))
    }

    fn all_words(&self) -> String {
        let all = self.seen().query_all_by(|_| true);
        let words = all.filter_map(|node| {
            let node = node.accesskit_node();
            node.label().or_else(|| node.value())
        });
        words.collect::<Vec<_>>().join("\n")
    }

    /// The whole name of the button whose name contains this.
    fn named_like(&self, part: &str) -> String {
        let buttons = self.seen().query_all_by_role(Role::Button);
        let mut names = buttons.filter_map(|node| node.accesskit_node().label());
        names.find(|name| name.contains(part)).unwrap()
    }

    fn press(&mut self, name: &str) {
        self.press_of(name, false);
    }

    fn press_key(&mut self, key: &str) {
        self.press(&self.t(key));
    }

    /// Presses the one in the dialog, which comes after what is behind it.
    fn press_last(&mut self, key: &str) {
        self.press_of(&self.t(key), true);
    }

    fn press_of(&mut self, name: &str, last: bool) {
        let harness = self.harness();
        let is_button = |node: &egui_kittest::Node<'_>| {
            matches!(
                node.accesskit_node().role(),
                Role::Button | Role::RadioButton
            )
        };
        let found: Vec<_> = harness.get_all_by_label(name).filter(is_button).collect();
        let one = if last { found.last() } else { found.first() };
        one.unwrap().click_accesskit();
        drop(found);
        harness.run();
    }

    fn write(&mut self, key: &str, text: &str) {
        let name = self.t(key);
        let harness = self.harness();
        let is_field =
            |node: &egui_kittest::Node<'_>| node.accesskit_node().role() == Role::TextInput;
        harness
            .get_all_by_label(&name)
            .find(is_field)
            .unwrap()
            .focus();
        harness.run();
        harness.key_press_modifiers(Modifiers::COMMAND, egui::Key::A);
        harness.event(egui::Event::Text(text.to_owned()));
        harness.run();
    }

    fn wait(&mut self) {
        self.harness().run_steps(TWO_SECONDS);
    }
}
