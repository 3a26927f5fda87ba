//! What is wrong on a page is summed up above it when one goes on, each with the way to its field.

use egui_kittest::kittest::Queryable;
use repurpose::gui::Page;
use repurpose::language::{Language, Texts};
use repurpose::questionnaire::{Kind, Question};

use super::gui::Walk;

impl Walk {
    /// True when an input of this name has the focus.
    pub(super) fn writes_in(&self, name: &str) -> bool {
        let mut named = self.harness.query_all_by_label(name);
        named.any(|node| node.is_focused())
    }
}

/// The first list with a cell that has to be filled: the place of its step, its title, and itself.
fn first_list(walk: &Walk) -> (usize, String, Question) {
    let wizard = walk.harness.state().wizard().unwrap();
    let steps = wizard.questionnaire().steps.iter().enumerate();
    let lists = steps.flat_map(|(place, step)| {
        let asked = step.questions().filter(|one| wizard.is_asked(one));
        asked.map(move |one| (place, step.title.clone(), one.clone()))
    });
    let mut lists = lists.filter(|(_, _, one)| {
        one.kind == Kind::List && one.columns.iter().any(|column| column.required)
    });
    lists.next().unwrap()
}

#[test]
fn an_empty_cell_is_named_once_leads_to_its_field_and_holds_nobody() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    let (place, title, question) = first_list(&walk);
    let wizard = walk.harness.state().wizard().unwrap();
    let rows = wizard
        .answer(&question.id)
        .map_or(0, |answer| match &answer.value {
            repurpose::assessment::Value::List(rows) => rows.len(),
            _ => 0,
        });
    walk.press(&title);
    walk.press_key("section-add-row");
    walk.press_key("window-continue");
    assert_eq!(walk.harness.state().page(), Page::Section(place));
    assert!(walk.sees_key("section-halted") && walk.sees_key("section-cell-missing"));
    let column = question.columns.iter().find(|one| one.required).unwrap();
    let label = Texts::of(Language::En).with(
        "section-cell",
        &[
            ("question", (&question.text).into()),
            ("row", (rows + 1).into()),
            ("column", (&column.label).into()),
        ],
    );
    walk.press(&label);
    assert!(walk.writes_in(&column.label), "the focus is in the field");
    assert!(walk.sees_key("section-halted"), "the summary stays");
    walk.press_key("window-continue");
    assert_ne!(walk.harness.state().page(), Page::Section(place));
}

#[test]
fn a_half_written_date_of_the_decision_holds_and_is_kept() {
    let mut walk = Walk::start(Language::En);
    walk.open_example();
    walk.press_key("decision-title");
    walk.write("decision-date", "2026-13");
    for _ in 0..2 {
        walk.press_key("window-continue");
        assert_eq!(walk.harness.state().page(), Page::Decision);
        assert!(walk.sees_key("section-halted"));
    }
    walk.press_key("decision-date");
    let date = walk.t("decision-date");
    assert!(walk.writes_in(&date));
    walk.write("decision-date", "2026-11-20");
    assert!(!walk.sees_key("section-halted") && walk.writes_in(&date));
    walk.press_key("window-continue");
    assert_eq!(walk.harness.state().page(), Page::Document);
}
