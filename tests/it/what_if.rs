//! What would change the outcome: the search against trying everything out.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use repurpose::assessment::{Answer, Answers, Value, file};
use repurpose::questionnaire::{Kind, Outcome, Questionnaire, shipped};
use repurpose::scoring::{Change, Test, WhatIf, margin, nearest_worse, what_if};
use repurpose::wizard::{EXAMPLE_AI_TRAINING, EXAMPLE_PARTNER_MARKETING, value as typed};

use crate::scoring::worked_example;
use crate::small_questionnaires::{Dice, answers, questionnaire};

/// Changes by question, and the outcome they bring about.
type Found = BTreeMap<BTreeMap<String, String>, Outcome>;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Where conditions tell all options apart, the search finds exactly the smallest sets.
    #[test]
    fn the_search_finds_every_smallest_set_and_no_other(seed: u64) {
        let mut dice = Dice::new(seed);
        let questionnaire = questionnaire(&mut dice, true);
        let answers = answers(&questionnaire, &mut dice);
        let test = Test::new(&questionnaire);
        let found = test.what_if(&answers);
        let tried = Trial::new(&questionnaire, &test, &answers);
        prop_assert_eq!(by_question(&found), tried.smallest());
        let worse = tried.smallest().into_iter().filter(|(_, to)| *to > tried.now);
        let nearest = worse.map(|(set, _)| set.len()).min();
        prop_assert_eq!(margin(&found, tried.now), nearest);
        prop_assert_eq!(nearest_worse(&questionnaire, &answers), nearest);
    }

    /// Where some options mean the same, one of them stands for all in sets.
    #[test]
    fn an_option_stands_for_those_that_mean_the_same(seed: u64) {
        let mut dice = Dice::new(seed);
        let questionnaire = questionnaire(&mut dice, false);
        let answers = answers(&questionnaire, &mut dice);
        let test = Test::new(&questionnaire);
        let found = by_question(&test.what_if(&answers));
        let smallest = Trial::new(&questionnaire, &test, &answers).smallest();
        for (set, outcome) in &found {
            prop_assert_eq!(smallest.get(set), Some(outcome));
        }
        for (set, outcome) in &smallest {
            let questions: Vec<&String> = set.keys().collect();
            let stands = found.iter().any(|(other, to)| {
                other.keys().eq(questions.iter().copied()) && to == outcome && (set.len() > 1 || other == set)
            });
            prop_assert!(stands, "{set:?}");
        }
    }
}

#[test]
fn safeguards_that_can_be_adopted_come_first() {
    let questionnaire = shipped("eu-gdpr-6-4").unwrap().unwrap();
    let mut answers = worked_example("eu-gdpr-6-4");
    for id in ["pseudonymisation", "aggregation_or_anonymisation", "notice"] {
        answers.insert(id.to_owned(), Answer::new(Value::One("none".to_owned())));
    }
    let found = what_if(&questionnaire, &answers);
    let adopted = ["pseudonymisation", "notice"].map(|id| Change {
        question: id.to_owned(),
        to: "before_start".to_owned(),
    });
    assert_eq!(found[0].changes, adopted);
    assert_eq!(found[0].outcome, Outcome::CompatibleWithSafeguards);
    assert!(found[0].adopts && found.iter().any(|one| !one.adopts));
}

#[test]
fn changes_typed_on_the_command_line_lead_where_they_say() {
    let assessment = file::parse("example", EXAMPLE_AI_TRAINING.as_bytes()).unwrap();
    let questionnaire = shipped(&assessment.questionnaire.id).unwrap().unwrap();
    let test = Test::new(&questionnaire);
    for one in test.what_if(&assessment.answers) {
        let answers = with_changes(&questionnaire, &assessment.answers, &one);
        assert_eq!(test.provisional(&answers), one.outcome, "{:?}", one.changes);
    }
}

#[test]
fn a_change_names_the_questions_that_it_opens() {
    let mut opening = 0;
    for example in [EXAMPLE_AI_TRAINING, EXAMPLE_PARTNER_MARKETING] {
        let assessment = file::parse("example", example.as_bytes()).unwrap();
        let questionnaire = shipped(&assessment.questionnaire.id).unwrap().unwrap();
        let test = Test::new(&questionnaire);
        let lacks = |answers: &Answers| test.score(answers).missing;
        let before = lacks(&assessment.answers);
        for one in test.what_if(&assessment.answers) {
            let mut lacking = lacks(&with_changes(&questionnaire, &assessment.answers, &one));
            lacking.retain(|id| !before.contains(id));
            assert_eq!(one.opens, lacking, "{:?}", one.changes);
            opening += usize::from(!lacking.is_empty());
        }
    }
    assert!(opening > 0, "the examples have such a change");
}

/// The answers once they are changed so.
fn with_changes(questionnaire: &Questionnaire, answers: &Answers, what_if: &WhatIf) -> Answers {
    let mut answers = answers.clone();
    for Change { question, to } in &what_if.changes {
        let asked = questionnaire.question(question).unwrap();
        let value = typed(asked, to).unwrap();
        answers.insert(question.clone(), Answer::new(value));
    }
    answers
}

/// Everything that could be answered otherwise, tried out.
struct Trial<'a> {
    questionnaire: &'a Questionnaire,
    test: &'a Test,
    answers: &'a Answers,
    now: Outcome,
}

impl<'a> Trial<'a> {
    fn new(questionnaire: &'a Questionnaire, test: &'a Test, answers: &'a Answers) -> Self {
        Self {
            questionnaire,
            test,
            answers,
            now: test.score(answers).provisional,
        }
    }

    /// Every set of up to three changes that moves the outcome and contains no smaller one.
    fn smallest(&self) -> Found {
        let changes = self.changes();
        let mut found = Found::new();
        let mut sets = vec![BTreeMap::new()];
        for _ in 0..3 {
            let wider: BTreeSet<BTreeMap<String, String>> = sets
                .iter()
                .flat_map(|set| changes.iter().filter_map(|one| with(set, one)))
                .collect();
            for set in &wider {
                let contains = |smaller: &BTreeMap<String, String>| {
                    smaller.len() < set.len()
                        && smaller.iter().all(|(id, to)| set.get(id) == Some(to))
                };
                let outcome = self.outcome(set);
                if outcome != self.now && !found.keys().any(contains) {
                    found.insert(set.clone(), outcome);
                }
            }
            sets = wider.into_iter().collect();
        }
        found
    }

    fn outcome(&self, set: &BTreeMap<String, String>) -> Outcome {
        let mut answers = self.answers.clone();
        for (id, text) in set {
            let kind = self.questionnaire.question(id).unwrap().kind;
            answers.insert(id.clone(), Answer::new(value(kind, text)));
        }
        self.test.score(&answers).provisional
    }

    /// Every other answer to a question that is answered or asked.
    fn changes(&self) -> Vec<(String, String)> {
        let questions = self.questionnaire.questions();
        let open = questions.filter(|question| {
            let id = &question.id;
            let mut answers = self.answers.clone();
            answers.insert(id.clone(), Answer::new(Value::Unknown));
            self.answers.contains_key(id) || !self.test.score(&answers).left_out.contains(id)
        });
        let others = open.flat_map(|question| {
            let given = self.answers.get(&question.id).map(|answer| &answer.value);
            let options: Vec<String> = match question.kind {
                Kind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
                _ => question
                    .options
                    .iter()
                    .map(|one| one.value.clone())
                    .collect(),
            };
            let texts = match question.kind {
                Kind::SeveralOf => toggled(&options, given),
                _ => options
                    .into_iter()
                    .filter(|one| given.is_none_or(|given| !given.options().contains(one)))
                    .collect(),
            };
            texts.into_iter().map(|text| (question.id.clone(), text))
        });
        others.collect()
    }
}

fn toggled(options: &[String], given: Option<&Value>) -> Vec<String> {
    let known = given.filter(|value| value.is_known());
    let chosen: &[String] = known.map_or(&[], |value| value.options());
    let toggle = |option: &String| {
        let words = options
            .iter()
            .filter(|one| chosen.contains(one) != (*one == option));
        words.cloned().collect::<Vec<_>>().join(",")
    };
    let none = known.is_none().then(String::new);
    none.into_iter().chain(options.iter().map(toggle)).collect()
}

fn with(
    set: &BTreeMap<String, String>,
    one: &(String, String),
) -> Option<BTreeMap<String, String>> {
    let mut wider = set.clone();
    wider
        .insert(one.0.clone(), one.1.clone())
        .is_none()
        .then_some(wider)
}

fn value(kind: Kind, text: &str) -> Value {
    let words = text.split(',').filter(|word| !word.is_empty());
    match kind {
        Kind::SeveralOf => Value::Several(words.map(str::to_owned).collect()),
        _ => Value::One(text.to_owned()),
    }
}

fn by_question(found: &[WhatIf]) -> Found {
    let set = |one: &WhatIf| {
        let changes = one.changes.iter();
        changes
            .map(|change| (change.question.clone(), change.to.clone()))
            .collect()
    };
    found.iter().map(|one| (set(one), one.outcome)).collect()
}
