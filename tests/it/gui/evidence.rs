//! Evidence is dropped on the window, seen when it is lost, and found again.

use super::*;

#[test]
fn a_file_dropped_on_a_question_becomes_its_evidence_and_can_be_taken_out() {
    let folder = tempfile::tempdir().unwrap();
    let request = folder.path().join("Request.pdf");
    std::fs::write(&request, "please").unwrap();
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.drop_file(&request);
    assert_eq!(walk.evidence(), ["Request.pdf"]);
    assert_eq!(walk.harness.state().page(), Page::Section(0));
    let wizard = walk.harness.state().wizard().unwrap();
    let first = &wizard.questionnaire().steps[0]
        .questions()
        .next()
        .unwrap()
        .id;
    assert_eq!(&wizard.assessment().evidence[0].questions[0], first);
    assert!(walk.sees("Request.pdf (6\u{a0}bytes)"));
    assert!(walk.sees_key("evidence-state-present"));

    let file = folder.path().join("case.repurpose.ron");
    walk.paths.next_is(&file);
    walk.press_key("window-save");
    let kept = folder.path().join("case.evidence").join("Request.pdf");
    assert_eq!(std::fs::read(kept).unwrap(), b"please");

    let remove = format!("{}: Request.pdf", walk.t("evidence-remove"));
    walk.press(&remove);
    assert!(walk.evidence().is_empty());
    walk.press_key("window-undo");
    assert_eq!(walk.evidence(), ["Request.pdf"]);
}

#[test]
fn lost_evidence_is_seen_bars_the_letter_and_is_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut walk = Walk::start(Language::De);
    walk.add_contract(folder.path());
    assert!(walk.sees_key("evidence-state-present"));
    walk.write("evidence-description", "Der Vertrag");
    let wizard = walk.harness.state().wizard().unwrap();
    assert_eq!(wizard.assessment().evidence[0].description, "Der Vertrag");

    std::fs::remove_file(at("case.evidence/contract.pdf")).unwrap();
    walk.press_key("document-title");
    let problem = "Eine Datei der Nachweise fehlt: contract.pdf";
    assert!(walk.sees(problem));
    walk.press_key("answers-title");
    assert!(walk.sees_key("evidence-state-missing"));
    walk.paths.next_is(folder.path());
    walk.press_key("evidence-relink");
    assert!(walk.sees_key("evidence-state-present"));
    walk.press_key("document-title");
    assert!(!walk.sees(problem));
}
