//! What the window says of the result, and what it offers to change it.

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use repurpose::assessment::file;
use repurpose::language::Language;
use repurpose::letter::outcome_key;
use repurpose::questionnaire::Outcome;
use repurpose::scoring::{WhatIf, is_negative, what_if, worth_offering};
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

/// The result of an example that is complete, with all that would change it.
fn all_changes(example: &str) -> Walk {
    let mut walk = Walk::start(Language::En);
    walk.press_key(example);
    walk.press_key("result-title");
    let wizard = walk.wizard();
    let found = what_if(wizard.questionnaire(), &wizard.assessment().answers);
    let count = worth_offering(&found, wizard.score().outcome).len();
    let count = [("count", count.into())];
    walk.press(&walk.texts().with("result-what-if-all", &count));
    walk
}

#[test]
fn a_change_that_opens_a_question_says_so_and_not_that_nothing_is_established() {
    let walk = all_changes("home-example-ai-training");
    let wizard = walk.wizard();
    let found = what_if(wizard.questionnaire(), &wizard.assessment().answers);
    let undecided = found.iter().filter(|one| one.outcome == Outcome::Undecided);
    let mut open = undecided.filter(|one| !one.opens.is_empty());
    let open = open.next().unwrap();
    let count = [("count", open.opens.len().into())];
    assert!(walk.sees(&walk.texts().with("result-what-if-opens", &count)));
    for id in &open.opens {
        assert!(walk.sees(&wizard.questionnaire().question(id).unwrap().text));
    }
    // What answers leave open without another question is not established, and stays so.
    let named = walk.t("common-outcome-undecided");
    let leads = |one: &&WhatIf| one.outcome == Outcome::Undecided && one.opens.is_empty();
    let shown = walk.harness.query_all_by_label(&named).count();
    assert_eq!(shown, found.iter().filter(leads).count());
}

#[test]
fn safeguards_are_said_to_come_first_only_where_they_do() {
    for (example, text) in [
        ("home-example-ai-training", EXAMPLE_AI_TRAINING),
        ("home-example-partner-marketing", EXAMPLE_PARTNER_MARKETING),
    ] {
        let mut walk = Walk::start(Language::En);
        walk.press_key(example);
        walk.press_key("result-title");
        let assessment = file::parse("example", text.as_bytes()).unwrap();
        let wizard = Wizard::of(&Desk::shipped(Language::En), assessment).unwrap();
        let found = what_if(wizard.questionnaire(), &wizard.assessment().answers);
        let first = worth_offering(&found, wizard.score().outcome)[0];
        assert_eq!(walk.sees_key("result-what-if-safeguards"), first.adopts);
    }
}

#[test]
fn what_is_there_several_times_says_what_each_is_about() {
    let walk = all_changes("home-example-ai-training");
    let about = |key: &str| -> Vec<String> {
        let name = walk.t(key);
        let buttons = walk.harness.query_all_by_role(Role::Button);
        let buttons = buttons.map(|node| node.accesskit_node());
        let buttons = buttons.filter(|node| node.label().as_deref() == Some(&name));
        buttons.filter_map(|node| node.description()).collect()
    };
    for (key, least) in [("result-answers-behind", 5), ("result-try", 6)] {
        let mut told = about(key);
        assert!(told.len() >= least, "{key}: {told:?}");
        told.sort();
        told.dedup_by(|one, other| one == other);
        assert_eq!(
            told.len(),
            about(key).len(),
            "{key}: one sounds like another"
        );
    }
}
