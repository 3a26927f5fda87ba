//! A letter that its assessment has left behind is not signed, and nobody is left in the belief that
//! a signature stands where it does not.

use std::path::Path;

use repurpose::gui::Page;
use repurpose::language::Language;

use super::gui::Walk;

/// The shipped case in a file of its own, with its letter exported and an identity made.
fn exported(folder: &Path) -> Walk {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.paths.next_is(&folder.join("case.repurpose.ron"));
    walk.press_key("window-save");
    walk.prepare_to_sign(folder);
    walk
}

impl Walk {
    fn change_the_reasons(&mut self, to: &str) {
        self.press_key("decision-title");
        self.write("decision-reasons", to);
    }

    fn try_to_sign(&mut self, folder: &Path) {
        self.write("signing-password", "a long password");
        self.paths.next_is(&folder.join("signed.pdf"));
        self.press_key("signing-sign");
    }
}

#[test]
fn once_something_changed_the_letter_is_no_longer_offered_and_can_not_be_signed() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = exported(folder.path());
    assert!(!walk.sees_key("signing-outdated"));
    walk.change_the_reasons("Another reason.");
    walk.press_key("document-title");
    assert!(!walk.sees_key("document-to-sign"));

    walk.press_key("signing-title");
    assert!(walk.sees_key("signing-outdated"));
    assert!(!walk.sees_key("signing-sign"), "there is nothing to press");

    walk.press_key("signing-to-document");
    walk.paths.next_is(&folder.path().join("anew.pdf"));
    walk.press_key("document-export");
    walk.press_key("document-to-sign");
    assert!(!walk.sees_key("signing-outdated"));
    walk.try_to_sign(folder.path());
    assert_eq!(walk.page(), Page::Done);
    let inside =
        repurpose::wizard::extract(&std::fs::read(folder.path().join("signed.pdf")).unwrap());
    assert!(walk.wizard().says(&inside.unwrap().assessment));
}

#[test]
fn a_change_that_was_taken_back_leaves_the_letter_as_good_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = exported(folder.path());
    walk.change_the_reasons("Another reason.");
    walk.press_key("window-undo");
    walk.press_key("document-title");
    assert!(walk.sees_key("document-to-sign"));
}

#[test]
fn an_earlier_letter_picked_from_the_disk_is_refused_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = exported(folder.path());
    walk.change_the_reasons("Another reason.");
    walk.press_key("signing-title");
    walk.press_key("window-forget");
    assert!(!walk.sees_key("signing-outdated"));
    walk.paths.next_is(&folder.path().join("letter.pdf"));
    let choose = format!("{} {}", walk.t("window-choose"), walk.t("signing-document"));
    walk.press(&choose);
    assert!(walk.sees_key("signing-outdated"));
}

#[test]
fn without_a_file_it_is_said_before_and_after_that_the_signature_is_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.prepare_to_sign(folder.path());
    assert!(walk.sees_key("signing-unsaved") && !walk.sees_key("signing-not-recorded"));
    walk.try_to_sign(folder.path());
    assert!(walk.sees_key("done-unsaved"));
    walk.paths
        .next_is(&folder.path().join("case.repurpose.ron"));
    walk.press_key("signing-save");
    assert!(!walk.sees_key("done-unsaved"));
    let saved = repurpose::assessment::file::read(&folder.path().join("case.repurpose.ron"));
    assert!(saved.unwrap().is_final());
}

#[test]
fn with_a_file_the_signature_is_kept_and_nothing_is_left_to_save() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = exported(folder.path());
    assert!(!walk.sees_key("signing-unsaved"));
    walk.try_to_sign(folder.path());
    assert_eq!(walk.page(), Page::Done);
    assert!(!walk.sees_key("done-unsaved") && !walk.sees_key("done-unrecorded"));
}
