//! The page of opinion and decision: what is offered, what is kept, and what has to be settled.

use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::assessment::{Ground, Tenor};
use repurpose::gui::Page;
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

#[test]
fn reasons_do_not_go_on_with_the_opposite_decision_and_undo_brings_them_back() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("decision-title");
    walk.write("decision-reasons", "The benefit is plain.");
    walk.press_key("decision-refuse");
    let reasons = |walk: &Walk| walk.wizard().assessment().decision.clone().unwrap().reasons;
    assert_eq!(reasons(&walk), "");
    walk.press_key("window-undo");
    assert_eq!(reasons(&walk), "The benefit is plain.");
}

#[test]
fn an_opinion_that_was_not_sought_can_say_why_and_keeps_nothing_else() {
    let mut walk = Walk::start(Language::En);
    walk.press_key("home-example-partner-marketing");
    walk.press_key("decision-title");
    walk.press_key("common-tenor-against");
    walk.write("decision-opinion-reasons", "Too risky.");
    walk.press_key("common-tenor-not-sought");
    let opinion = |walk: &Walk| walk.wizard().assessment().opinion.clone().unwrap();
    assert_eq!(opinion(&walk).reasons, "");
    walk.write(
        "decision-opinion-why-not-sought",
        "No officer is designated.",
    );
    assert_eq!(opinion(&walk).tenor, Tenor::NotSought);
    assert_eq!(opinion(&walk).reasons, "No officer is designated.");
}

#[test]
fn what_is_missing_is_said_at_the_field_and_in_the_words_of_the_window() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("decision-title");
    walk.press_key("common-tenor-against");
    walk.write("decision-reasons", "");
    let places = |walk: &Walk, key: &str| {
        let words = walk.t(key);
        walk.harness.query_all_by_label(&words).count()
    };
    for kind in ["opinion-reasons-needed", "reasons-needed"] {
        let sentence = format!("problem-{kind}");
        // The callout has its first line as its name, too.
        assert_eq!(places(&walk, &sentence), 3, "{kind}: callout and field");
        assert!(walk.sees_key(&format!("window-remedy-{kind}")));
    }
    walk.write("decision-opinion-reasons", "Too risky.");
    walk.write("decision-reasons", "The board accepts the risk.");
    assert!(walk.sees_key("decision-ready"));
}

#[test]
fn a_date_is_taken_as_it_is_typed() {
    let mut walk = Walk::start(Language::De);
    walk.open_example();
    walk.press_key("decision-title");
    walk.write("decision-date", "17.11.2026");
    let decision = walk.wizard().assessment().decision.clone().unwrap();
    assert_eq!(decision.date, jiff::civil::date(2026, 11, 17));
    assert!(walk.sees_key("decision-ready"));
}

#[test]
fn a_date_that_is_none_holds_the_letter_and_leads_back_to_its_field() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("decision-title");
    walk.write("decision-date", "17 November");
    assert!(!walk.sees_key("decision-ready"));
    walk.press_key("document-title");
    assert!(walk.sees_key("section-halted"));
    let export = walk.t("document-export");
    let button = walk.harness.get_by_label(&export);
    assert!(button.accesskit_node().is_disabled());
    walk.press_key("decision-date");
    assert_eq!(walk.page(), Page::Decision);
    walk.write("decision-date", "17/11/2026");
    walk.press_key("document-title");
    assert!(!walk.sees_key("section-halted"));
}
