//! The eight journeys that the product is for, each from its first step to its last: by the names
//! of the parts, on the real application, without a display.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use egui_kittest::kittest::{NodeT, Queryable};
use lopdf::Document;
use repurpose::assessment::Value;
use repurpose::gui::Page;
use repurpose::gui::keeper::Forgetful;
use repurpose::language::Language;
use repurpose::questionnaire::Question;
use repurpose::wizard::extract;
use tempfile::TempDir;

use super::gui::{Paths, Walk};
use super::versions::{answered, desk, first, folder_with, second, write};
use crate::pdf::pages::texts;

const PASSWORD: &str = "correct horse battery staple";

#[test]
fn journey_1_from_the_first_start_to_a_letter_that_can_be_sent() {
    let (folder, mut walk) = begin();
    let file = folder.path().join("case.repurpose.ron");
    walk.start_under("fr-cnil-processor-reuse");
    walk.write("section-name", "Support tickets");
    for step in 0..walk.wizard().questionnaire().steps.len() {
        assert_eq!(walk.page(), Page::Section(step));
        walk.answer_section(step);
        walk.settle_promises();
        walk.press_key("window-continue");
    }
    assert_eq!(walk.page(), Page::Answers);
    walk.press_key("answers-open");
    assert!(walk.sees_key("answers-none-open"));
    walk.press_key("window-continue");
    assert!(walk.sees_key("result-outcome-compatible-with-safeguards"));

    walk.press_key("window-continue");
    walk.opine("common-tenor-for", "The safeguards are binding.");
    walk.authorize();
    assert!(walk.sees_key("decision-ready"));
    walk.paths.next_is(&file);
    walk.press_key("window-save");
    assert!(file.is_file() && walk.sees_key("window-saved"));

    walk.sign_letter(folder.path());
    assert_eq!(walk.page(), Page::Done);
    assert!(walk.sees_key("done-send") && walk.sees_key("done-send-letter"));
    walk.paths.next_is(&folder.path().join("certificate"));
    walk.press_key("done-save-certificate");
    assert!(folder.path().join("certificate.pem").is_file());
    walk.press_key("done-verify");
    walk.press_key("verifying-verify");
    assert!(walk.sees_key("verifying-verdict-valid"));
    assert!(walk.sees_key("verify-letter-matches"));
}

#[test]
fn journey_2_a_request_becomes_evidence_and_what_it_lacks_is_listed() {
    let (folder, mut walk) = begin();
    let request = folder.path().join("request.pdf");
    fs::write(&request, "%PDF-1.7 please").unwrap();
    walk.start_under("eu-gdpr-6-4");
    let asked = walk.question("request_text");
    walk.press_step_of(&asked);
    walk.write_in(&asked, None, "We should like to train a model.");
    walk.drop_file(&request);
    assert_eq!(walk.evidence(), ["request.pdf"]);
    assert_eq!(walk.wizard().assessment().evidence[0].questions, [asked.id]);

    let purpose = walk.question("new_purpose");
    walk.press_step_of(&purpose);
    walk.press_in(&purpose, &walk.t("section-mark-unknown"));
    walk.write("section-unknown-reason", "The request names no purpose.");
    let answer = walk.wizard().answer("new_purpose").unwrap();
    assert_eq!(answer.value, Value::Unknown);

    for (id, name) in [("controller", "Ada Care"), ("recipient", "Helpdesk Ltd")] {
        let party = walk.question(id);
        walk.press_step_of(&party);
        walk.write_in(&party, Some((&walk.t("section-party-name"), 0)), name);
    }
    walk.press_key("answers-title");
    walk.press_key("answers-unknown");
    let questions = folder.path().join("questions.pdf");
    let change = format!("{}: {}", walk.t("answers-change"), purpose.text);
    assert!(walk.sees(&change));
    walk.paths
        .next_is(&folder.path().join("case.repurpose.ron"));
    walk.press_key("window-save");
    assert!(folder.path().join("case.evidence/request.pdf").is_file());
    walk.paths.next_is(&questions);
    walk.press_key("asking-save");
    let asked = words_of(&questions);
    let start = purpose.text.split(' ').take(4).collect::<Vec<_>>();
    assert!(asked.contains(&start.join(" ")), "{asked}");
    walk.press_key("result-title");
    assert!(walk.sees_key("decision-to-answers"));
}

#[test]
fn journey_3_what_is_incompatible_is_understood_tried_and_refused() {
    let (folder, mut walk) = begin();
    walk.press_key("home-example-partner-marketing");
    walk.press_key("result-title");
    assert!(walk.sees_key("result-outcome-incompatible"));
    assert!(walk.sees_key("result-rules") && walk.sees_key("result-what-if"));
    let before = walk.wizard().score().outcome;
    walk.press_key("result-try");
    assert_ne!(walk.wizard().score().outcome, before, "tried");
    walk.press_key("result-try-back");
    assert_eq!(walk.wizard().score().outcome, before, "taken back");

    walk.press_key("decision-title");
    walk.press_key("decision-refuse");
    walk.press_key("decision-ground-test-failed");
    walk.write("decision-reasons", "Nobody expects these offers.");
    walk.write("decision-signatory", "A. Martin");
    assert!(walk.sees_key("decision-ready"));

    walk.press_key("document-title");
    assert!(walk.sees_key("document-refusal"));
    walk.sign_letter(folder.path());
    let letter = words_of(&folder.path().join("signed.pdf"));
    assert!(letter.contains("Nobody expects these offers."));
}

#[test]
fn journey_4_last_years_file_goes_on_under_a_newer_questionnaire() {
    let folder = folder_with(&first());
    let file = folder.path().join("case.repurpose.ron");
    drop(answered(&desk(folder.path()), &file));
    write(folder.path(), &second());
    let before = fs::read(&file).unwrap();

    let paths = Paths::default();
    let desk = desk(folder.path());
    let mut walk = Walk::at_desk(desk, paths.clone(), Box::new(paths), Arc::new(Forgetful));
    walk.paths.next_is(&file);
    walk.press_key("home-open");
    assert_eq!(walk.wizard().questionnaire().version, 1);
    assert!(walk.sees_key("section-version-remedy"));
    walk.press_key("versions-title");
    for version in [1_usize, 2] {
        assert!(walk.sees(&walk.said("versions-under", "version", version)));
    }
    for (key, count) in [
        ("versions-reworded", 2),
        ("versions-new", 1),
        ("versions-gone", 1),
    ] {
        assert!(walk.sees(&walk.said(key, "count", count)), "{key}");
    }
    assert!(walk.sees("For what?") && walk.sees("What is left out?"));
    assert!(walk.sees_key("versions-meaning"));

    walk.press(&walk.said("versions-copy", "version", 2));
    assert_eq!(walk.page(), Page::Answers);
    assert_eq!(walk.wizard().questionnaire().version, 2);
    assert!(walk.wizard().path().is_none() && walk.wizard().is_changed());
    assert!(walk.wizard().answer("link_kind").unwrap().to_confirm);
    let asked = walk.question("link_kind");
    walk.press(&format!("{}: {}", walk.t("answers-change"), asked.text));
    walk.press_key("section-confirm-button");
    assert!(!walk.wizard().answer("link_kind").unwrap().to_confirm);
    let copy = folder.path().join("copy.repurpose.ron");
    walk.paths.next_is(&copy);
    walk.press_key("window-save");
    assert!(copy.is_file());
    assert_eq!(
        fs::read(&file).unwrap(),
        before,
        "last year's file is as it was"
    );
}

#[test]
fn journey_5_three_sign_one_after_the_other() {
    let (folder, mut walk) = begin();
    walk.open_example();
    walk.sign_letter(folder.path());
    let mut signed = folder.path().join("signed.pdf");
    for (number, (role, name)) in [
        ("signing-role-dpo", "Claire Besson"),
        ("signing-role-processor", "Karim Ould"),
    ]
    .into_iter()
    .enumerate()
    {
        walk.verify(&signed);
        assert!(walk.sees_signed_of_three(number + 1));
        walk.press_key("verifying-open-inside");
        let next = folder.path().join(format!("signed-{number}.pdf"));
        walk.countersign(&signed, &next, role, name);
        signed = next;
    }
    walk.verify(&signed);
    assert!(walk.sees_signed_of_three(3));
    for key in [
        "signing-role-controller",
        "signing-role-dpo",
        "signing-role-processor",
    ] {
        assert!(walk.sees_key(key), "{key}");
    }
    assert!(!walk.sees_key("verifying-not-allowed"));
}

#[test]
fn journey_6_against_the_opinion_reasons_are_needed_and_both_are_printed() {
    let (folder, mut walk) = begin();
    walk.open_example();
    walk.press_key("decision-title");
    walk.opine("common-tenor-against", "The notice comes too late.");
    walk.write("decision-reasons", "");
    assert!(walk.sees_key("problem-reasons-needed"));
    assert!(!walk.sees_key("decision-ready"));
    walk.write("decision-reasons", "The notice is sent 45 days before.");
    assert!(walk.sees_key("decision-ready"));
    walk.sign_letter(folder.path());
    let letter = words_of(&folder.path().join("signed.pdf"));
    assert!(letter.contains("The notice comes too late."));
    assert!(letter.contains("The notice is sent 45 days before."));
}

#[test]
fn journey_7_a_document_that_comes_back_is_examined() {
    let (folder, mut walk) = begin();
    let at = |name: &str| folder.path().join(name);
    walk.open_example();
    walk.paths.next_is(&at("case.repurpose.ron"));
    walk.press_key("window-save");
    walk.sign_letter(folder.path());
    walk.paths.next_is(&at("certificate.pem"));
    walk.press_key("done-save-certificate");

    let mut walk = Walk::start(Language::En);
    walk.press_key("home-verify");
    walk.verify(&at("signed.pdf"));
    assert!(walk.sees_key("verifying-verdict-valid-untrusted"));
    assert!(walk.sees("Claire Besson") || walk.sees_key("verifying-not-trusted"));
    walk.choose("verifying-trust", &at("certificate.pem"));
    walk.choose("verifying-against", &at("case.repurpose.ron"));
    walk.press_key("verifying-verify");
    assert!(walk.sees_key("verifying-verdict-valid"));
    assert!(walk.sees_key("verify-file-matches"));

    fs::write(at("changed.pdf"), changed(&at("signed.pdf"))).unwrap();
    walk.verify(&at("changed.pdf"));
    assert!(
        walk.sees_key("verifying-verdict-invalid") || walk.sees_key("verifying-verdict-modified")
    );
    walk.verify(&at("signed.pdf"));
    walk.press_key("verifying-open-inside");
    assert_eq!(walk.page(), Page::Section(0));
    let inside = extract(&fs::read(at("signed.pdf")).unwrap()).unwrap();
    assert_eq!(
        walk.wizard().assessment().answers,
        inside.assessment.answers
    );
}

#[test]
fn journey_8_a_folder_tells_what_is_due_authorized_refused_and_withdrawn() {
    let folder = tempfile::tempdir().unwrap();
    let kept = |name: &str| folder.path().join(format!("{name}.repurpose.ron"));
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    let review = walk.question("review");
    walk.press_step_of(&review);
    walk.write_in(&review, None, "2026-11-20");
    walk.save_as("Due tickets", &kept("due"));
    walk.press_key("window-home");
    walk.press_key("home-example-partner-marketing");
    walk.save_as("Refused offers", &kept("refused"));
    walk.press_key("window-home");
    walk.open_example();
    walk.save_as("Withdrawn tickets", &kept("withdrawn"));
    walk.sign_letter(folder.path());
    walk.press_key("window-home");
    walk.press_key("home-continue");
    walk.press_key("decision-title");
    walk.paths.next_is(&folder.path().join("signed.pdf"));
    walk.press_key("withdrawal-begin");
    walk.write("withdrawal-reasons", "The notice was never sent.");
    walk.press_key("window-save");

    walk.press_key("window-home");
    walk.press_key("home-register");
    walk.paths.next_is(folder.path());
    walk.press_key("register-choose");
    for (title, state) in [
        ("Due tickets", "authorized"),
        ("Refused offers", "refused"),
        ("Withdrawn tickets", "withdrawn"),
    ] {
        assert!(walk.tells(title, state), "{title}: {state}");
    }
    walk.press("Due for review (1)");
    assert!(walk.sees("Due tickets") && !walk.sees("Refused offers"));
    walk.paths.next_is(&folder.path().join("reviews.ics"));
    walk.press_key("register-save-calendar");
    let calendar = fs::read_to_string(folder.path().join("reviews.ics")).unwrap();
    assert!(calendar.contains("Due tickets"));
    walk.press("Due tickets");
    assert_eq!(walk.wizard().assessment().title, "Due tickets");
}

fn begin() -> (TempDir, Walk) {
    (tempfile::tempdir().unwrap(), Walk::start(Language::En))
}

/// What a document says, in one line.
fn words_of(path: &Path) -> String {
    let document = Document::load(path).unwrap();
    texts(&document).concat().replace('\n', " ")
}

/// The document with a digit of its letter changed, where it is signed.
fn changed(path: &Path) -> Vec<u8> {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 3;
    bytes[middle] ^= 1;
    bytes
}

impl Walk {
    fn question(&self, id: &str) -> Question {
        let found = self.wizard().questionnaire().question(id);
        found.unwrap().clone()
    }

    fn press_step_of(&mut self, question: &Question) {
        let mut steps = self.wizard().questionnaire().steps.iter();
        let step = steps.find(|step| step.questions().any(|one| one.id == question.id));
        let title = step.unwrap().title.clone();
        self.press(&title);
    }

    /// Says of every safeguard on this page that is still to come who answers for it, and by when.
    fn settle_promises(&mut self) {
        for (key, text) in [
            ("section-owner", "Heliodesk, head of model team"),
            ("section-due", "2027-01-24"),
        ] {
            self.write_into_each(&self.t(key), text);
        }
    }

    /// Gives a title and saves under another name.
    fn save_as(&mut self, title: &str, path: &Path) {
        let first = self.wizard().questionnaire().steps[0].title.clone();
        self.press(&first);
        self.write("section-name", title);
        self.paths.next_is(path);
        self.press_key("window-save-as");
        assert!(path.is_file());
    }

    fn said(&self, key: &str, name: &str, number: usize) -> String {
        self.texts().with(key, &[(name, number.into())])
    }

    /// True when the row of this title says this.
    fn tells(&self, title: &str, words: &str) -> bool {
        let mut rows = self.harness.query_all_by_label(title);
        rows.any(|row| {
            let about = row.accesskit_node().description();
            about.is_some_and(|about| about.contains(words))
        })
    }

    fn opine(&mut self, tenor: &str, reasons: &str) {
        self.press_key(tenor);
        self.write("decision-opinion-reasons", reasons);
    }

    fn authorize(&mut self) {
        self.press_key("decision-authorize");
        self.write("decision-reasons", "The test is passed.");
        self.write("decision-signatory", "Hélène Verlaine");
        self.write("decision-capacity", "Managing director");
    }

    /// Picks a file where the page asks for one.
    pub(super) fn choose(&mut self, key: &str, path: &Path) {
        self.paths.next_is(path);
        let name = format!("{} {}", self.t("window-choose"), self.t(key));
        self.press(&name);
    }

    /// Verifies a document, from the page that does it or from home.
    fn verify(&mut self, path: &Path) {
        if self.page() != Page::Verify {
            self.press_key("window-home");
            self.press_key("home-verify");
        }
        self.choose("verifying-document", path);
        self.press_key("verifying-verify");
    }

    fn sees_signed_of_three(&self, signed: usize) -> bool {
        let values = [("signed", signed.into()), ("all", 3_usize.into())];
        self.sees(&self.texts().with("verify-signed-of", &values))
    }

    /// Signs what others have signed, with an identity of its own.
    fn countersign(&mut self, document: &Path, to: &Path, role: &str, name: &str) {
        self.press_key("signing-title");
        self.choose("signing-document", document);
        self.press_key("signing-new");
        self.write("signing-name", name);
        self.write("signing-new-password", PASSWORD);
        self.write("signing-again", PASSWORD);
        self.paths.next_is(&to.with_extension("p12"));
        self.press_key("signing-make");
        self.write("signing-password", PASSWORD);
        self.press_key(role);
        self.paths.next_is(to);
        self.press_key("signing-sign");
        assert!(to.is_file(), "{name} signed");
    }
}
