//! What an author may have overlooked in the questions: kinds, options, order, what they supply.

use std::collections::{BTreeMap, BTreeSet};

use super::error::{Kind, Thing};
use super::lint::Linter;
use super::{Field, Kind as AnswerKind, Question};

/// More than any question that can still be read; scoring keeps the options of one as bits.
const MOST_OPTIONS: usize = 128;

/// How far a safeguard is: these values are what scoring and letter know it by.
const SAFEGUARD: [&str; 4] = ["in_place", "before_start", "announced", "none"];

/// Each question by itself, and in the order in which they are asked.
pub(super) fn questions(linter: &mut Linter<'_>) {
    let questionnaire = linter.questionnaire;
    let mut asked = BTreeSet::new();
    for question in questionnaire.questions() {
        question_alone(linter, question);
        if let Some(condition) = &question.asked_when {
            linter.condition(&question.id, condition, false);
            for id in condition.questions() {
                // A dangling id is a finding already.
                if !asked.contains(id) && questionnaire.question(id).is_some() {
                    let kind = Kind::AskedLater {
                        owner: question.id.clone(),
                        question: id.to_owned(),
                    };
                    let place = linter.texts.within(&question.id, id);
                    linter.report(place, kind);
                }
            }
        }
        asked.insert(question.id.as_str());
    }
    for (id, term) in &questionnaire.glossary {
        linter.known_sources(id, &term.sources);
    }
}

/// What the letter needs is supplied, and by one question each.
pub(super) fn fields(linter: &mut Linter<'_>) {
    let questionnaire = linter.questionnaire;
    for field in Field::DEMANDED {
        if questionnaire.filling(field).is_none() {
            let kind = Kind::Unfilled(field.name().to_owned());
            linter.report(linter.texts.start(), kind);
        }
    }
    let mut filled = BTreeMap::new();
    for question in questionnaire.questions() {
        let Some(field) = question.fills else {
            continue;
        };
        if let Some(other) = filled.insert(field, &question.id) {
            // The author can mend what stands in the own file, not what is shared.
            let own = [&question.id, other].map(|id| linter.texts.of_id(id));
            let place = own.iter().find(|(file, _)| *file == linter.texts.start().0);
            let kind = Kind::FilledTwice(field.name().to_owned());
            linter.report(*place.unwrap_or(&own[0]), kind);
        }
    }
}

/// An id is never reused: what earlier versions asked must not be asked again as something else.
pub(super) fn history(linter: &mut Linter<'_>) {
    let questionnaire = linter.questionnaire;
    let known: Vec<&str> = questionnaire
        .questions()
        .map(|one| one.id.as_str())
        .collect();
    for (id, retired) in &questionnaire.retired {
        if known.contains(&id.as_str()) {
            linter.report_on(id, Kind::Duplicate(id.clone()));
        }
        if let Some(other) = &retired.replaced_by {
            linter.dangling(Thing::Question, id, other, &known);
        }
    }
    let renamed = questionnaire.questions().filter_map(|question| {
        let earlier = question.renamed_from.as_deref()?;
        known.contains(&earlier).then_some((question, earlier))
    });
    for (question, earlier) in renamed {
        let place = linter.texts.within(&question.id, earlier);
        linter.report(place, Kind::Duplicate(earlier.to_owned()));
    }
}

fn question_alone(linter: &mut Linter<'_>, question: &Question) {
    let id = &question.id;
    linter.sources(id, &question.sources);
    if question.text.trim().is_empty() {
        linter.report_on(id, Kind::NoText(id.clone()));
    }
    if !fits(question) {
        linter.report_on(id, Kind::KindMismatch(id.clone()));
    }
    if question.is_safeguard() && !offers_safeguard(question) {
        linter.report_on(id, Kind::NotASafeguard(id.clone()));
    }
    let mut seen = BTreeSet::new();
    for option in &question.options {
        if !seen.insert(&option.value) {
            let kind = Kind::DoubledValue {
                question: id.clone(),
                value: option.value.clone(),
            };
            linter.report(linter.texts.within(id, &option.value), kind);
        }
        for factor in option.indicates.keys() {
            linter.factor(id, factor);
        }
    }
}

/// Options belong to choices, columns to lists; and there are not too many.
fn fits(question: &Question) -> bool {
    let choices = matches!(question.kind, AnswerKind::OneOf | AnswerKind::SeveralOf);
    let options = match question.kind {
        AnswerKind::YesNo => {
            let mut values = question.options.iter().map(|option| option.value.as_str());
            values.all(|value| matches!(value, "yes" | "no"))
        }
        _ => choices != question.options.is_empty(),
    };
    let few = question.options.len() <= MOST_OPTIONS;
    few && options && (question.kind == AnswerKind::List) != question.columns.is_empty()
}

fn offers_safeguard(question: &Question) -> bool {
    let values: Vec<&str> = question
        .options
        .iter()
        .map(|one| one.value.as_str())
        .collect();
    question.kind == AnswerKind::OneOf && SAFEGUARD.iter().all(|value| values.contains(value))
}
