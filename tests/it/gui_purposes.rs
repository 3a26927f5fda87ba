//! The two purposes side by side, and texts that do not fit.

use egui_kittest::kittest::Queryable;
use repurpose::language::{Language, Texts};
use repurpose::wizard::added_words;

use super::gui::Walk;

fn added(first: &str, second: &str) -> Vec<String> {
    let parts = added_words(first, second);
    let whole: String = parts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(whole, second, "nothing is lost");
    let added = parts.into_iter().filter(|part| part.added);
    added.map(|part| part.text.trim().to_owned()).collect()
}

#[test]
fn words_that_the_first_text_lacks_are_marked_whatever_their_case_and_order() {
    let first = "Answering support tickets of customers.";
    assert_eq!(added(first, "Customers: support, answering"), [""; 0]);
    assert_eq!(
        added(first, "Training a model with support tickets, for sale"),
        ["Training a model with", "for sale"]
    );
    assert_eq!(added("", "new – text"), ["new – text"]);
    assert_eq!(added(first, ""), [""; 0]);
}

#[test]
fn the_result_shows_both_purposes_and_says_what_is_added() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("result-title");
    assert!(walk.sees_key("result-purpose-original") && walk.sees_key("result-purpose-new"));
    let nodes = walk.harness.query_all_by(|node| {
        let about = node.description();
        about.is_some_and(|about| about.starts_with("Added: "))
    });
    assert_eq!(nodes.count(), 1);
}

#[test]
fn a_text_that_does_not_fit_is_told_of() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("decision-title");
    let full = Texts::of(Language::En).with("window-text-full", &[("limit", 20_000_usize.into())]);
    assert!(!walk.sees(&full));
    walk.write("decision-reasons", &"word ".repeat(5_000));
    assert!(walk.sees(&full));
}
