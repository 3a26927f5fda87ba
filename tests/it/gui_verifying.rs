//! The page that verifies: a verdict stands beside what it was found for, and nowhere else.

use std::fs;
use std::path::{Path, PathBuf};

use eframe::egui;
use egui_kittest::kittest::Queryable;
use repurpose::assessment::Hash;
use repurpose::gui::Page;
use repurpose::language::Language;
use repurpose::signature::{Certificate, Identity, SelfIssued, SignRequest, sign};

use super::gui::Walk;
use super::signature::files::{FIELDS, letter, request, rng};

/// A walk at the page, with the letter of the example signed in the folder and chosen.
fn at_signed_letter(folder: &Path) -> (Walk, PathBuf) {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.sign_letter(folder);
    let certificate = folder.join("certificate.pem");
    walk.paths.next_is(&certificate);
    walk.press_key("done-save-certificate");
    walk.press_key("done-verify");
    assert_eq!(walk.page(), Page::Verify);
    (walk, certificate)
}

impl Walk {
    fn sees_a_verdict(&self) -> bool {
        self.sees_key("verifying-save-report")
    }
}

#[test]
fn a_verdict_is_gone_once_anything_that_it_rests_on_is_another() {
    let folder = tempfile::tempdir().unwrap();
    let (mut walk, _) = at_signed_letter(folder.path());
    let file = folder.path().join("case.repurpose.ron");
    fs::write(&file, repurpose::wizard::EXAMPLE_AI_TRAINING).unwrap();
    let letter = folder.path().join("letter.pdf");
    for (purpose, path) in [
        ("verifying-against", &file),
        ("verifying-document", &letter),
    ] {
        walk.press_key("verifying-verify");
        assert!(walk.sees_a_verdict(), "{purpose}");
        walk.choose(purpose, path);
        assert!(!walk.sees_a_verdict(), "{purpose}");
    }
    walk.press_key("verifying-verify");
    assert!(walk.sees_key("verifying-verdict-unsigned"));
}

#[test]
fn a_verdict_names_the_file_and_is_not_what_one_comes_to_later() {
    let folder = tempfile::tempdir().unwrap();
    let (mut walk, _) = at_signed_letter(folder.path());
    walk.press_key("verifying-verify");
    assert!(walk.sees("Result for signed.pdf"));
    walk.press_key("window-settings");
    walk.press_key("window-back");
    assert!(
        walk.sees_a_verdict(),
        "what was looked up meanwhile is no new beginning"
    );
    walk.press_key("window-home");
    walk.press_key("home-verify");
    assert!(!walk.sees_a_verdict());
    assert!(walk.sees("signed.pdf"));
}

#[test]
fn the_focus_stays_where_it_is_when_the_verdict_above_goes() {
    let folder = tempfile::tempdir().unwrap();
    let (mut walk, _) = at_signed_letter(folder.path());
    let choose = format!(
        "{} {}",
        walk.t("window-choose"),
        walk.t("verifying-document")
    );
    walk.press_key("verifying-verify");
    assert!(walk.sees_a_verdict());
    walk.harness.get_by_label(&choose).focus();
    walk.harness.run();
    walk.paths.next_is(&folder.path().join("letter.pdf"));
    walk.key(egui::Key::Enter);
    assert!(!walk.sees_a_verdict());
    assert!(walk.harness.get_by_label(&choose).is_focused());
}

/// A signed letter of three, and a certificate file for the first two of them and the third.
fn of_three_signers(folder: &Path) -> (PathBuf, [PathBuf; 2]) {
    let time = "2026-11-24T09:00:00Z".parse().unwrap();
    let signers = ["Ada", "Ben", "Cyd"].map(|name| {
        let of = SelfIssued {
            name: name.to_owned(),
            ..SelfIssued::default()
        };
        let p12 = of.issue(time, &mut rng(), "a long password").unwrap();
        Identity::open(&p12, "a long password").unwrap()
    });
    let mut document = letter();
    for (field, signer) in FIELDS.into_iter().zip(&signers) {
        let request = SignRequest {
            time,
            ..request(field)
        };
        document = sign(&document, signer, &request, &mut rng()).unwrap();
    }
    let pem = signers.map(|signer| signer.certificate().to_pem().unwrap());
    let at = |name: &str, bytes: &[u8]| {
        fs::write(folder.join(name), bytes).unwrap();
        folder.join(name)
    };
    let two = at("two.pem", (pem[0].clone() + &pem[1]).as_bytes());
    let third = at("third.pem", pem[2].as_bytes());
    (at("signed.pdf", &document), [two, third])
}

#[test]
fn a_letter_of_three_signers_is_valid_once_each_of_them_is_trusted() {
    let folder = tempfile::tempdir().unwrap();
    let (document, [two, third]) = of_three_signers(folder.path());
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-verify");
    walk.choose("verifying-document", &document);
    walk.choose("verifying-trust", &two);
    walk.press_key("verifying-verify");
    assert!(walk.sees_key("verifying-verdict-valid-untrusted"));
    walk.paths.next_is(&third);
    let another = walk.t("verifying-trust-another");
    walk.press(&format!("{another} {}", walk.t("verifying-trust")));
    assert!(!walk.sees_a_verdict());
    walk.press_key("verifying-verify");
    assert!(walk.sees_key("verifying-verdict-valid"));
    walk.press("Take away the certificate of Cyd");
    assert!(!walk.sees_a_verdict());
    walk.press_key("verifying-verify");
    assert!(walk.sees_key("verifying-verdict-valid-untrusted"));
}

#[test]
fn a_file_that_holds_no_certificate_is_told_when_it_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let (document, _) = of_three_signers(folder.path());
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-verify");
    walk.choose("verifying-trust", &document);
    assert!(!walk.sees_key("verifying-trust-another"));
    assert!(!walk.sees_a_verdict());
}

#[test]
fn a_file_that_is_no_pdf_is_said_to_be_none() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notes.pdf");
    fs::write(&file, "Notes, by no means a PDF.").unwrap();
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-verify");
    walk.choose("verifying-document", &file);
    walk.press_key("verifying-verify");
    assert!(walk.sees_key("verifying-verdict-unreadable"));
    let said = [
        walk.t("problem-pdf-unreadable"),
        walk.t("remedy-pdf-unreadable"),
    ];
    assert!(walk.sees(&said.join(" ")));
}

#[test]
fn what_differs_from_the_file_is_listed_in_words_and_reported_with_all_that_it_rests_on() {
    let folder = tempfile::tempdir().unwrap();
    let (mut walk, certificate) = at_signed_letter(folder.path());
    let file = folder.path().join("case.repurpose.ron");
    let text = repurpose::wizard::EXAMPLE_AI_TRAINING;
    let other = text.replacen("one(\"in_place\")", "one(\"none\")", 1);
    assert_ne!(other, text);
    fs::write(&file, &other).unwrap();
    walk.choose("verifying-against", &file);
    walk.press_key("verifying-verify");
    assert!(walk.sees_key("verify-file-differs"));
    assert!(walk.sees("In place and contractually binding"));
    assert!(!walk.sees("in_place"));
    walk.paths.next_is(&folder.path().join("report"));
    walk.press_key("verifying-save-report");
    let report = fs::read_to_string(folder.path().join("report.txt")).unwrap();
    let hash = Hash::of(&fs::read(folder.path().join("signed.pdf")).unwrap());
    let trusted = Certificate::read_all(&fs::read(&certificate).unwrap()).unwrap();
    for said in [
        hash.to_string(),
        certificate.display().to_string(),
        file.display().to_string(),
        "TOTAL-PASSED".to_owned(),
        walk.t("signing-role-dpo"),
    ] {
        assert!(report.contains(&said), "{said}: {report}");
    }
    let print = trusted[0].fingerprint();
    assert_eq!(
        report.matches(&print).count(),
        2,
        "whom to trust, and who signed"
    );
    assert!(
        report.contains("- In place and contractually binding\n"),
        "{report}"
    );
}

#[test]
fn a_letter_that_awaits_a_signature_leads_to_it_and_one_that_was_changed_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let (mut walk, _) = at_signed_letter(folder.path());
    walk.press_key("verifying-verify");
    walk.press_key("verifying-sign");
    assert_eq!(walk.page(), Page::Sign);
    assert!(walk.sees("signed.pdf"));

    let changed = folder.path().join("changed.pdf");
    let mut document = fs::read(folder.path().join("signed.pdf")).unwrap();
    document.extend(b"\n% more\n");
    fs::write(&changed, document).unwrap();
    walk.press_key("window-home");
    walk.press_key("home-verify");
    walk.choose("verifying-document", &changed);
    walk.press_key("verifying-verify");
    assert!(walk.sees_key("verifying-verdict-modified"));
    assert!(!walk.sees_key("verifying-sign"));
}
