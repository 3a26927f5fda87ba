//! The page of opinion and decision: what is offered, what is kept, and what has to be settled.

use repurpose::assessment::Ground;
use repurpose::language::Language;

use super::gui::Walk;

#[test]
fn only_grounds_that_fit_the_result_are_offered_and_the_only_one_is_chosen() {
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-example-partner-marketing");
    walk.press_key("decision-title");
    walk.press_key("decision-refuse");
    let decision = walk.wizard().assessment().decision.clone().unwrap();
    assert_eq!(decision.ground, Some(Ground::TestFailed));
    assert!(walk.sees_key("decision-ground-test-failed"));
    assert!(!walk.sees_key("decision-ground-test-not-open"));
    assert!(!walk.sees_key("decision-ground-free-decision"));
}
