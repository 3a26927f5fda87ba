//! The window says what it did and what things are: what misled those who tried it once, and no more.

use std::fs;

use repurpose::gui::Page;
use repurpose::language::Language;
use repurpose::questionnaire::{Outcome, Question};
use repurpose::wizard::EXAMPLE_AI_TRAINING;

use super::gui::Walk;

#[test]
fn a_step_back_says_which_answer_it_changed() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    let (place, question) = optional(&walk);
    walk.press(&step(&walk, place));
    walk.press_in(&question, &walk.t("section-mark-unknown"));
    walk.press_key("result-title");
    for (key, said) in [("window-undo", "Undone"), ("window-redo", "Done again")] {
        walk.press_key(key);
        let told = format!("{said}: {}", question.text);
        assert!(walk.sees(&told), "{told}");
    }
}

#[test]
fn a_step_back_from_a_decision_names_the_decision() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("decision-title");
    walk.press_key("decision-refuse");
    walk.press_key("window-undo");
    let told = format!("Undone: {}", walk.t("decision-title"));
    assert!(walk.sees(&told));
}

#[test]
fn what_need_not_be_known_blocks_nothing_and_says_so() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    let (place, question) = optional(&walk);
    let before = walk.wizard().score().outcome;
    walk.press(&step(&walk, place));
    walk.press_in(&question, &walk.t("section-mark-unknown"));
    assert_eq!(walk.wizard().score().outcome, before);
    assert!(walk.sees_key("section-unknown-optional"));
    assert!(!walk.sees_key("section-unknown"));
    let text = [("question", (&question.text).into())];
    let name = walk.texts().with("section-optional", &text);
    assert!(walk.sees(&name), "it is still called optional");
}

#[test]
fn a_signed_request_is_called_a_request_when_it_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = signed_request(folder.path());
    assert_eq!(walk.page(), Page::Done);
    assert!(walk.sees_key("done-request-title") && walk.sees_key("done-request-send"));
    assert!(!walk.sees_key("done-title") && !walk.sees_key("done-send-letter"));
    walk.press_key("done-verify");
    walk.press_key("verifying-verify");
    assert!(walk.sees_key("request-take-in"));
}

#[test]
fn nothing_begins_from_a_request_that_was_altered() {
    let folder = tempfile::tempdir().unwrap();
    let (mut bytes, _) = crate::request::signed();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let file = folder.path().join("altered.pdf");
    fs::write(&file, bytes).unwrap();
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-verify");
    walk.choose("verifying-document", &file);
    walk.press_key("verifying-verify");
    assert!(walk.sees_key("verifying-verdict-invalid"));
    assert!(!walk.sees_key("request-take-in"));
}

#[test]
fn an_authorization_against_the_result_is_called_one() {
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-example-partner-marketing");
    walk.press_key("decision-title");
    assert!(!walk.sees_key("decision-departs"), "it is refused");
    walk.press_key("decision-authorize");
    assert!(walk.sees_key("decision-departs"));
}

#[test]
fn who_comes_back_to_the_register_sees_what_was_saved_meanwhile() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.repurpose.ron");
    fs::write(&file, EXAMPLE_AI_TRAINING).unwrap();
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-register");
    walk.paths.next_is(folder.path());
    walk.press_key("register-choose");
    assert!(walk.sees("Authorized (1)"));
    walk.press_key("window-home");
    let refused = EXAMPLE_AI_TRAINING.replacen("\"authorize\"", "\"refuse\"", 1);
    fs::write(&file, refused).unwrap();
    fs::copy(&file, folder.path().join("another.repurpose.ron")).unwrap();
    walk.press_key("home-register");
    assert!(walk.sees("Authorized (0)") && walk.sees("Refused (2)"));
}

#[test]
fn a_report_under_a_foreign_ending_gets_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = signed_request(folder.path());
    walk.press_key("done-verify");
    walk.press_key("verifying-verify");
    walk.paths.next_is(&folder.path().join("report.pdf"));
    walk.press_key("verifying-save-report");
    assert!(!folder.path().join("report.pdf").exists());
    assert!(folder.path().join("report.pdf.txt").is_file());
}

#[test]
fn what_is_not_decidable_tells_the_way_to_a_positive_result_not_to_a_worse_one() {
    let mut walk = Walk::start(Language::En);
    walk.start_questionnaire();
    walk.press_key("result-title");
    assert_eq!(walk.wizard().score().provisional, Outcome::Undecided);
    assert!(!walk.sees_key("result-margin-wide"));
    assert!(walk.sees_key("result-way-to-positive-none"));
}

#[test]
fn an_assessment_that_has_no_letter_yet_leads_to_it() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("signing-title");
    assert!(walk.sees_key("signing-not-exported"));
    walk.press_key("signing-export");
    assert_eq!(walk.page(), Page::Document);
}

/// The first optional question, and its place among the steps.
fn optional(walk: &Walk) -> (usize, Question) {
    let steps = walk.wizard().questionnaire().steps.iter().enumerate();
    let mut asked = steps.flat_map(|(place, step)| step.questions().map(move |one| (place, one)));
    let found = asked.find(|(_, one)| one.optional && walk.wizard().is_asked(one));
    let (place, question) = found.unwrap();
    (place, question.clone())
}

fn step(walk: &Walk, place: usize) -> String {
    walk.wizard().questionnaire().steps[place].title.clone()
}

/// The request of the tests, exported and signed in the window.
fn signed_request(folder: &std::path::Path) -> Walk {
    let mut walk = Walk::start(Language::En);
    let mut request = crate::request::request();
    let file = folder.join("request.repurpose.ron");
    let now = crate::request::now();
    let target = repurpose::wizard::Target::NewFile(&file);
    request.save(target, now).unwrap();
    walk.paths.next_is(&file);
    walk.press_key("home-open");
    walk.sign_letter(folder);
    walk
}
