//! What is handed on: the draft of a message and the review after the signature, the report of a
//! verification; and what the home page shows of the register.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::gui::Page;
use repurpose::gui::keeper::SettingsFile;
use repurpose::language::Language;
use repurpose::wizard::{Draft, EXAMPLE_AI_TRAINING, address_in, mail_draft};

use super::gui::{Paths, Walk};

#[test]
fn after_the_signature_a_message_a_review_and_a_report_are_written() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.sign_letter(folder.path());

    walk.paths.next_is(&at("mail"));
    walk.press_key("done-draft-mail");
    let mail = fs::read_to_string(at("mail.eml")).unwrap();
    assert!(mail.starts_with("To: legal@heliodesk.example\r\nSubject: =?utf-8?B?"));
    assert!(mail.contains("filename*=utf-8''signed.pdf\r\n"));
    assert!(mail.lines().all(|line| line.len() <= 78));
    let size = fs::metadata(at("signed.pdf")).unwrap().len() as usize;
    assert!(mail.len() > size * 4 / 3, "the letter is attached");

    walk.paths.next_is(&at("fingerprint"));
    walk.press_key("done-save-fingerprint");
    assert!(
        fs::read(at("fingerprint.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );

    walk.paths.next_is(&at("review"));
    walk.press_key("done-save-review");
    let review = fs::read_to_string(at("review.ics")).unwrap();
    assert!(review.contains("DTSTART;VALUE=DATE:20271124\r\n"));
    assert_eq!(review.matches("BEGIN:VEVENT").count(), 1);

    walk.press_key("done-verify");
    walk.press_key("verifying-verify");
    walk.paths.next_is(&at("report"));
    walk.press_key("verifying-save-report");
    let report = fs::read_to_string(at("report.txt")).unwrap();
    assert!(report.contains("signed.pdf") && report.contains("2026"));
    assert!(report.contains(&walk.t("verify-letter-matches")));
}

#[test]
fn a_draft_says_what_it_was_given_and_no_text_brings_a_line_of_its_own() {
    let document = vec![0xff; 1000];
    let draft = Draft {
        to: Some("who@example.org"),
        subject: "Prüfung der Weiterverarbeitung von Kundendaten\r\nBcc: other@example.org – 2026",
        body: "Guten Tag",
        name: "Schreiben Prüfung.pdf",
        document: &document,
    };
    let text = mail_draft(&draft);
    assert!(!text.lines().any(|line| line.starts_with("Bcc")));
    assert!(text.lines().all(|line| line.len() <= 78));
    assert!(text.contains("filename*=utf-8''Schreiben%20Pr%C3%BCfung.pdf"));
    assert_eq!(text, mail_draft(&draft), "the same bytes each time");
}

#[test]
fn an_address_is_found_in_a_contact_and_nothing_else_is() {
    for (contact, address) in [
        ("privacy@example.org", Some("privacy@example.org")),
        ("Zoe <zoe@example.org>, +33 1", Some("zoe@example.org")),
        ("mail: a.b@c.example.", Some("a.b@c.example")),
        ("+33 1 23 45", None),
        ("@example.org or who@", None),
        ("zoë@exämple.org", None),
    ] {
        assert_eq!(address_in(contact), address, "{contact}");
    }
}

/// A folder with an authorization whose review has passed.
fn overdue(folder: &Path) {
    let text = EXAMPLE_AI_TRAINING.replace("2027-11-24", "2026-10-01");
    fs::write(folder.join("case.repurpose.ron"), text).unwrap();
}

#[test]
fn the_home_page_shows_what_is_due_in_the_register_that_was_open_last() {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join("register");
    fs::create_dir(&register).unwrap();
    overdue(&register);
    let start = || {
        let file = Some(folder.path().join("settings.ron"));
        let paths = Paths::default();
        let keeper = Arc::new(SettingsFile::at(file));
        Walk::keeping(Language::En, paths.clone(), Box::new(paths), keeper)
    };
    let mut walk = start();
    assert!(!walk.sees("Due for review (1)"));
    walk.press_key("home-register");
    walk.paths.next_is(&register);
    walk.press_key("register-choose");
    assert!(walk.sees("Due for review (1)"));

    let mut walk = start();
    assert_eq!(walk.harness.state().page(), Page::Home);
    assert!(walk.sees("Due for review (1)"));
    walk.press("Support tickets for training HD-Assist");
    assert_eq!(walk.harness.state().page(), Page::Section(0));
}

#[test]
fn the_first_action_of_the_home_page_leads_to_the_questionnaires() {
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-start");
    let focused = walk.harness.query_all_by(|node| node.is_focused());
    let names: Vec<String> = focused
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    let start = format!("{}: ", walk.t("home-start-this"));
    assert!(
        names.iter().any(|name| name.starts_with(&start)),
        "{names:?}"
    );
}
