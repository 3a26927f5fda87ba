//! A row that is empty or lacks a cell is no answer yet.

use std::collections::BTreeMap;

use super::case::*;

use repurpose::assessment::Value;
use repurpose::letter::Obstacle;
use repurpose::questionnaire::{Field, Kind, Question, Questionnaire};

fn lists(questionnaire: &Questionnaire) -> Vec<Question> {
    let lists = questionnaire
        .questions()
        .filter(|one| one.kind == Kind::List);
    lists.cloned().collect()
}

/// What keeps the letter from being signed once this is the last row of the list.
fn obstacles_with(question: &Question, row: BTreeMap<String, String>) -> Vec<Obstacle> {
    let mut case = Case::complete();
    let rows = vec![list_row(question), row];
    case.answer(&question.id, Value::List(rows));
    assert!(!case.score().complete, "{}", question.id);
    case.obstacles()
}

#[test]
fn an_empty_row_leaves_its_question_open_wherever_it_stands() {
    for question in lists(&Case::complete().questionnaire) {
        let open = Obstacle::Incomplete(vec![question.id.clone()]);
        let found = obstacles_with(&question, BTreeMap::new());
        assert!(found.contains(&open), "{}: {found:?}", question.id);
    }
}

#[test]
fn a_row_without_a_cell_that_it_needs_leaves_its_question_open() {
    for question in lists(&Case::complete().questionnaire) {
        for column in question.required_columns() {
            let mut row = list_row(&question);
            row.insert(column.clone(), "  ".to_owned());
            let open = Obstacle::Incomplete(vec![question.id.clone()]);
            let found = obstacles_with(&question, row);
            assert!(found.contains(&open), "{} {column}", question.id);
        }
    }
}

#[test]
fn none_of_the_groups_of_persons_supplies_nothing_to_the_letter() {
    let mut case = Case::complete();
    case.answer("persons", Value::Several(Vec::new()));
    let open = Obstacle::OpenField(Field::Persons);
    assert!(case.obstacles().contains(&open), "{:?}", case.obstacles());
}

#[test]
fn a_list_of_one_empty_row_supplies_nothing_to_the_letter() {
    let mut case = Case::complete();
    let id = case
        .questionnaire
        .filling(Field::Recipients)
        .unwrap()
        .id
        .clone();
    case.answer(&id, Value::List(vec![BTreeMap::new()]));
    let open = Obstacle::OpenField(Field::Recipients);
    assert!(case.obstacles().contains(&open));
}
