//! What `set` does to opinion and decision, and what `export` then makes of them.

use super::*;

/// A copy of the authorized example.
fn authorized(folder: &TempDir) -> String {
    let file = path(folder, "case.repurpose.ron");
    fs::copy(example("ai-training"), &file).unwrap();
    file
}

fn set(file: &str, assignments: &[&str]) -> Output {
    let output = run(&[&["set", file], assignments].concat());
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    output
}

#[test]
fn the_reasons_of_an_authorization_do_not_argue_for_the_refusal() {
    let folder = TempDir::new().unwrap();
    let file = authorized(&folder);
    set(&file, &["decision.reasons=The benefit is plain."]);
    let told = set(&file, &["decision=refuse"]);
    assert!(text(&told.stderr).contains("decision.reasons="));
    assert!(!fs::read_to_string(&file).unwrap().contains("The benefit"));
}

#[test]
fn reasons_that_come_with_another_decision_are_its_own_in_any_order() {
    let folder = TempDir::new().unwrap();
    let file = authorized(&folder);
    let told = set(&file, &["decision.reasons=We may.", "decision=refuse"]);
    assert!(text(&told.stderr).is_empty());
    assert!(fs::read_to_string(&file).unwrap().contains("We may."));
}

#[test]
fn an_opinion_that_was_not_sought_says_nothing_of_another() {
    let folder = TempDir::new().unwrap();
    let file = authorized(&folder);
    set(&file, &["opinion=against", "opinion.reasons=Too risky."]);
    let told = set(&file, &["opinion=not_sought"]);
    assert!(text(&told.stderr).contains("opinion.reasons="));
    assert!(!fs::read_to_string(&file).unwrap().contains("Too risky."));
}

#[test]
fn nobody_is_told_of_a_reuse_that_is_refused_and_a_draft_says_that_it_is_one() {
    let folder = TempDir::new().unwrap();
    let refused = run(&["notice", &example("partner-marketing")]);
    assert_eq!(status(&refused), 1, "{}", text(&refused.stdout));
    assert!(text(&refused.stdout).is_empty());
    let authorized = run(&["notice", &example("ai-training"), "--lang", "en"]);
    assert!(!text(&authorized.stdout).contains("DRAFT"));
    let open = path(&folder, "open.repurpose.ron");
    let new = run(&["new", "--questionnaire", "eu-gdpr-6-4", "--out", &open]);
    assert_eq!(status(&new), 0);
    let draft = run(&["notice", &open, "--lang", "en"]);
    assert!(text(&draft.stdout).starts_with("[DRAFT"));
}
