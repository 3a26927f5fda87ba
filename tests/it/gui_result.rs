//! What the window says of the result, and what it offers to change it.

use egui_kittest::kittest::Queryable;
use repurpose::assessment::file;
use repurpose::language::Language;
use repurpose::letter::outcome_key;
use repurpose::questionnaire::Outcome;
use repurpose::scoring::{is_negative, what_if, worth_offering};
use repurpose::wizard::{
    Command, Desk, EXAMPLE_AI_TRAINING, EXAMPLE_PARTNER_MARKETING, Target, Wizard,
};

use super::gui::Walk;

#[test]
fn from_a_negative_result_only_better_ones_are_offered() {
    let assessment = file::parse("example", EXAMPLE_PARTNER_MARKETING.as_bytes()).unwrap();
    let wizard = Wizard::of(&Desk::shipped(Language::En), assessment).unwrap();
    let outcome = wizard.score().outcome;
    assert!(is_negative(outcome));
    let found = what_if(wizard.questionnaire(), &wizard.assessment().answers);
    let offered = worth_offering(&found, outcome);
    assert!(!offered.is_empty() && offered.len() < found.len());
    for one in offered {
        assert!(one.outcome < outcome && one.outcome != Outcome::Undecided);
    }
    let all = worth_offering(&found, Outcome::Compatible);
    assert_eq!(all.len(), found.len(), "from a positive one, both ways");
}

#[test]
fn changes_are_told_in_words_and_the_margin_by_the_case() {
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-example-partner-marketing");
    walk.press_key("result-title");
    assert!(!walk.sees_key("result-margin-wide"));
    let wizard = walk.wizard();
    let found = what_if(wizard.questionnaire(), &wizard.assessment().answers);
    let first = worth_offering(&found, wizard.score().outcome)[0].clone();
    for change in first.changes {
        assert!(!walk.sees(&change.to), "{}", change.to);
    }
    for rule in &walk.wizard().score().rules {
        let id = walk.harness.query_all_by_label_contains(&rule.rule).count();
        assert_eq!(id, 0, "{}", rule.rule);
    }
}

#[test]
fn panel_and_page_say_the_same_of_a_result_that_is_still_open() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let assessment = file::parse("e", EXAMPLE_AI_TRAINING.as_bytes()).unwrap();
    let desk = Desk::shipped(Language::En);
    let mut wizard = Wizard::of(&desk, assessment).unwrap();
    let now = "2026-11-24T10:00:00Z".parse().unwrap();
    let taken = Command::Answer("security".to_owned(), None);
    wizard.apply(taken, now);
    let score = wizard.score();
    assert_eq!(score.outcome, Outcome::Undecided);
    assert_ne!(score.provisional, Outcome::Undecided);
    let outcome = outcome_key(score.provisional);
    wizard.save(Target::NewFile(&path), now).unwrap();
    drop(wizard);
    let mut walk = Walk::start(Language::En);
    walk.paths.next_is(&path);
    walk.press_key("home-open");
    let outcome = walk.t(outcome);
    let values = [("outcome", (&outcome).into())];
    let tending = walk.texts().with("result-tending", &values);
    for page in ["answers-title", "result-title", "decision-title"] {
        walk.press_key(page);
        assert!(walk.sees(&tending), "{page}");
        assert!(!walk.sees(&outcome), "{page}");
    }
}
