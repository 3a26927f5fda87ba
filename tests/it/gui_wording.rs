//! The window speaks as a window does: no options of commands, no numbers of the system.

use std::path::Path;

use repurpose::language::{Language, Texts};
use repurpose::wizard::{Class, Problem};

use super::gui::Walk;

#[test]
fn what_to_do_names_no_option_of_a_command_where_there_is_a_window() {
    for language in Language::ALL {
        let texts = Texts::of(language);
        for kind in [
            "no-such-field",
            "no-timestamp-service",
            "unreadable-certificate",
            "final",
            "evidence-missing",
            "evidence-changed",
            "unknown-questionnaire",
        ] {
            let problem = Problem::new(Class::Input, kind).with("field", "dpo");
            let (there, here) = (problem.remedy(texts), problem.remedy_in_window(texts));
            let of_command = ["--", "`", "evidence relink", "questionnaire list"];
            let names = |words: &str| of_command.iter().any(|part| words.contains(part));
            assert!(names(&there), "{there}");
            assert!(!names(&here), "{here}");
        }
        let problem = Problem::new(Class::Input, "wrong-password");
        assert_eq!(problem.remedy_in_window(texts), problem.remedy(texts));
    }
}

#[cfg(unix)]
#[test]
fn what_the_disk_says_is_told_in_words() {
    let path = Path::new("gone.pdf");
    for (code, words) in [
        (2, "it is not there"),
        (13, "you may not"),
        (5, "nput/output"),
    ] {
        let cause = std::io::Error::from_raw_os_error(code);
        let problem = Problem::unreadable(path, &cause);
        let sentence = problem.sentence(Texts::of(Language::En));
        assert!(sentence.contains(words), "{sentence}");
        assert!(!sentence.contains("os error"), "{sentence}");
    }
}

#[test]
fn what_is_kept_is_named_and_only_what_can_be_made_again_is_called_deletable() {
    let mut walk = Walk::start(Language::En);
    walk.press_key("window-settings");
    walk.press_key("about-title");
    for place in [
        "about-keeps-settings",
        "letterhead-title",
        "files-journals",
        "about-keeps-register",
        "about-keeps-questionnaires",
    ] {
        assert!(walk.sees_key(place), "{place}");
    }
    assert!(walk.t("about-keeps-hint").contains("Only the settings"));
}

#[test]
fn the_page_of_the_document_says_that_evidence_travels_inside_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("document-title");
    let one =
        Texts::of(Language::En).with("document-leaves-evidence", &[("files", 1_usize.into())]);
    assert!(!walk.sees(&one));
    let mut walk = Walk::start(Language::En);
    walk.add_contract(folder.path());
    walk.press_key("document-title");
    assert!(walk.sees(&one));
}
