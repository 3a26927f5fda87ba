//! Dates in fields: shown as the language writes them, and left alone while they are typed.

use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::language::Language;

use super::gui::Walk;

/// The window on the decision of the example, which is dated 24 November 2026.
fn at_decision(language: Language) -> Walk {
    let mut walk = Walk::start(language);
    walk.open_example();
    walk.press_key("decision-title");
    walk
}

/// What stands in the field for the date of the decision.
fn shown(walk: &Walk) -> String {
    let name = walk.t("decision-date");
    let mut named = walk.harness.query_all_by_label(&name);
    let value = named.find_map(|node| node.accesskit_node().value());
    value.unwrap_or_default()
}

fn dated(walk: &Walk) -> jiff::civil::Date {
    let decision = walk.wizard().assessment().decision.as_ref();
    decision.unwrap().date
}

#[test]
fn a_date_is_shown_as_the_language_writes_it() {
    for (language, written) in [
        (Language::En, "24/11/2026"),
        (Language::Fr, "24/11/2026"),
        (Language::De, "24.11.2026"),
    ] {
        assert_eq!(shown(&at_decision(language)), written, "{language}");
    }
}

#[test]
fn what_is_typed_stays_as_it_is_until_the_field_is_left() {
    let mut walk = at_decision(Language::De);
    for (typed, read) in [
        ("1.12.2026", jiff::civil::date(2026, 12, 1)),
        ("2026-12-02", jiff::civil::date(2026, 12, 2)),
    ] {
        walk.write("decision-date", typed);
        assert_eq!((shown(&walk).as_str(), dated(&walk)), (typed, read));
    }
    walk.write("decision-reasons", "The safeguards bind.");
    assert_eq!(shown(&walk), "02.12.2026");
}

#[test]
fn a_date_that_is_half_written_keeps_its_text() {
    let mut walk = at_decision(Language::De);
    walk.write("decision-date", "1.12.");
    walk.write("decision-reasons", "The safeguards bind.");
    assert_eq!(shown(&walk), "1.12.");
    assert_eq!(dated(&walk), jiff::civil::date(2026, 11, 24));
}
