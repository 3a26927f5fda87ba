//! The test itself: rules, then ratings, then levels, then the verdict.
//!
//! Everything that decides stands in the questionnaire; this file only says in which order it
//! is read, and writes down what it read.

use crate::assessment::{Answers, Value};
use crate::questionnaire::{
    Condition, Effect, Factor, Level, Outcome, Question, Questionnaire, Rating, Rule,
};

use super::facts::Facts;
use super::result::{
    FactorScore, FiredRule, FoundContradiction, ImposedCondition, Reason, Score, is_positive,
};
use super::truth::Truth;

/// What the answers mean under the questionnaire. The same answers give the same score.
pub fn score(questionnaire: &Questionnaire, answers: &Answers) -> Score {
    let mut facts = Facts::new(questionnaire, answers);
    let rules = fire(&mut facts);
    let factors = rate(&mut facts, &rules);
    let (missing, unknown) = gaps(&facts);
    let decision = decide(&facts, &rules);
    let open = !missing.is_empty() || !unknown.is_empty();
    let outcome = if open && is_positive(decision.outcome) {
        Outcome::Undecided
    } else {
        decision.outcome
    };
    Score {
        complete: missing.is_empty(),
        left_out: answers
            .keys()
            .filter(|id| facts.asked(id) == Truth::False)
            .cloned()
            .collect(),
        missing,
        unknown,
        outcome,
        provisional: decision.outcome,
        decided_by: decision.by,
        because: decision.because,
        sources: decision.sources,
        required_level: facts.required.map(str::to_owned),
        reached_level: reached(&facts).map(|level| level.id.clone()),
        conditions: conditions(&facts, &rules, answers),
        contradictions: contradictions(&facts),
        rules,
        factors,
    }
}

/// Fires the rules in order; a later rule may speak of an earlier one.
fn fire(facts: &mut Facts<'_>) -> Vec<FiredRule> {
    let mut fired = Vec::new();
    for rule in facts.questionnaire.rules() {
        let holds = facts.holds(&rule.when);
        facts.fired.insert(&rule.id, holds);
        if holds == Truth::True {
            fired.push(record(facts, rule));
        }
    }
    fired
}

fn record(facts: &Facts<'_>, rule: &Rule) -> FiredRule {
    FiredRule {
        rule: rule.id.clone(),
        title: rule.title.clone(),
        effects: rule.effects.clone(),
        because: rule.because.clone(),
        source: rule.sources.clone(),
        overridable: rule.overridable,
        answers: read(facts, &rule.when),
    }
}

/// The answers that a condition read.
fn read(facts: &Facts<'_>, condition: &Condition) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    for id in condition.questions() {
        let Some((question, value)) = facts.questionnaire.question(id).zip(facts.value(id)) else {
            continue;
        };
        if reasons.iter().all(|reason| reason.question != id) {
            reasons.push(reason(question, value.options().to_vec(), None));
        }
    }
    reasons
}

fn reason(question: &Question, answer: Vec<String>, effect: Option<Rating>) -> Reason {
    Reason {
        question: question.id.clone(),
        answer,
        effect,
        source: question.sources.clone(),
    }
}

/// Rates the factors in order. The level is settled as soon as the ratings that call for it
/// are, so that the safeguards, rated last, can be measured against it.
fn rate(facts: &mut Facts<'_>, rules: &[FiredRule]) -> Vec<FactorScore> {
    let method = &facts.questionnaire.method;
    let mut scores = Vec::new();
    for factor in &method.factors {
        (facts.required, facts.sufficient) = level(facts);
        let score = rate_one(facts, factor, rules);
        facts.ratings.insert(&factor.id, score.rating);
        scores.push(score);
    }
    (facts.required, facts.sufficient) = level(facts);
    scores
}

fn rate_one(facts: &Facts<'_>, factor: &Factor, rules: &[FiredRule]) -> FactorScore {
    // An open rule before the first that holds may still take its place: the rating is not
    // established then.
    let first = factor
        .ratings
        .iter()
        .find(|rule| facts.holds(&rule.when) != Truth::False);
    let settled = first.filter(|rule| facts.holds(&rule.when) == Truth::True);
    let rating = settled.map_or(Rating::NotEstablished, |rule| rule.rating);
    let cap = rules
        .iter()
        .filter_map(|rule| Some((cap(rule, &factor.id)?, rule)))
        .min_by_key(|(cap, _)| *cap);
    let capped = cap.filter(|(cap, _)| *cap < rating);
    let rating = capped.map_or(rating, |(cap, _)| cap);
    let missing = factor
        .ratings
        .iter()
        .flat_map(|rule| facts.missing(&rule.when));
    FactorScore {
        id: factor.id.clone(),
        rating,
        score: factor.scale.get(&rating).copied().unwrap_or_default(),
        scale: factor.scale.values().copied().max().unwrap_or_default(),
        because: match capped {
            Some((_, rule)) => rule.because.clone(),
            None => settled.map(|rule| rule.because.clone()).unwrap_or_default(),
        },
        capped_by: capped.map(|(_, rule)| rule.rule.clone()),
        reasons: indications(facts, &factor.id),
        missing: if settled.is_some() {
            Default::default()
        } else {
            missing.collect()
        },
    }
}

fn cap(rule: &FiredRule, factor: &str) -> Option<Rating> {
    rule.effects.iter().find_map(|effect| match effect {
        Effect::Cap(capped, rating) if capped == factor => Some(*rating),
        _ => None,
    })
}

fn indications(facts: &Facts<'_>, factor: &str) -> Vec<Reason> {
    let found = facts.indications(factor);
    found
        .into_iter()
        .map(|(question, option, rating)| reason(question, vec![option.to_owned()], Some(rating)))
        .collect()
}

/// The level that the ratings call for, and whether the safeguards reach it.
fn level<'a>(facts: &Facts<'a>) -> (Option<&'a str>, Truth) {
    let method = &facts.questionnaire.method;
    let called = method
        .required_levels
        .iter()
        .find(|one| facts.holds(&one.when) != Truth::False);
    let required = match called {
        Some(one) if facts.holds(&one.when) == Truth::True => one.level.as_str(),
        Some(_) => return (None, Truth::Open),
        None => match method.levels.first() {
            Some(lowest) => lowest.id.as_str(),
            None => return (None, Truth::Open),
        },
    };
    let upto = method
        .levels
        .iter()
        .position(|level| level.id == required)
        .unwrap_or_default();
    let reaches = method
        .levels
        .iter()
        .take(upto + 1)
        .map(|level| facts.holds(&level.reached_when));
    (Some(required), Truth::all(reaches))
}

/// The highest level that is reached with every one below it.
fn reached<'a>(facts: &Facts<'a>) -> Option<&'a Level> {
    let levels = &facts.questionnaire.method.levels;
    levels
        .iter()
        .take_while(|level| facts.holds(&level.reached_when) == Truth::True)
        .last()
}

struct Decision {
    outcome: Outcome,
    by: Option<String>,
    because: String,
    sources: Vec<String>,
}

/// Gates first: they are never averaged away. Then the first verdict that holds.
fn decide(facts: &Facts<'_>, rules: &[FiredRule]) -> Decision {
    let gate = rules.iter().find_map(|rule| Some((gate(rule)?, rule)));
    if let Some((outcome, rule)) = gate {
        let (because, sources) = (rule.because.clone(), rule.source.clone());
        return Decision {
            outcome,
            by: Some(rule.rule.clone()),
            because,
            sources,
        };
    }
    let verdicts = &facts.questionnaire.method.verdicts;
    let open = verdicts
        .iter()
        .take_while(|one| facts.holds(&one.when) != Truth::True)
        .any(|one| facts.holds(&one.when) == Truth::Open);
    match verdicts
        .iter()
        .find(|one| facts.holds(&one.when) == Truth::True)
    {
        // A verdict in favour has to wait for those before it that may still hold.
        Some(one) if !(open && is_positive(one.outcome)) => Decision {
            outcome: one.outcome,
            by: Some(one.id.clone()),
            because: one.because.clone(),
            sources: one.sources.clone(),
        },
        _ => Decision {
            outcome: Outcome::Undecided,
            by: None,
            because: String::new(),
            sources: Vec::new(),
        },
    }
}

fn gate(rule: &FiredRule) -> Option<Outcome> {
    rule.effects.iter().find_map(|effect| match effect {
        Effect::Decide(outcome) => Some(*outcome),
        _ => None,
    })
}

/// Asked and required questions without an answer, and those that are not known.
fn gaps(facts: &Facts<'_>) -> (Vec<String>, Vec<String>) {
    let required = facts
        .questionnaire
        .questions()
        .filter(|question| !question.optional && facts.asked(&question.id) == Truth::True);
    let (mut missing, mut unknown) = (Vec::new(), Vec::new());
    for question in required {
        match facts.value(&question.id) {
            Some(Value::Unknown) => unknown.push(question.id.clone()),
            Some(value) if value.is_known() => {}
            _ => missing.push(question.id.clone()),
        }
    }
    (missing, unknown)
}

/// Safeguards that are binding, then what rules impose.
fn conditions(facts: &Facts<'_>, rules: &[FiredRule], answers: &Answers) -> Vec<ImposedCondition> {
    let safeguards = facts
        .questionnaire
        .questions()
        .filter(|question| question.is_safeguard());
    let mut conditions: Vec<ImposedCondition> = safeguards
        .filter_map(|question| {
            let status = facts.value(&question.id)?.options().first()?.as_str();
            let answer = answers.get(&question.id)?;
            matches!(status, "in_place" | "before_start").then(|| ImposedCondition {
                from: question.id.clone(),
                text: question.condition.clone(),
                owner: answer.owner.clone(),
                due: answer.due,
                in_place: status == "in_place",
                source: question.sources.clone(),
            })
        })
        .collect();
    conditions.extend(rules.iter().flat_map(imposed));
    conditions
}

fn imposed(rule: &FiredRule) -> impl Iterator<Item = ImposedCondition> {
    rule.effects.iter().filter_map(|effect| match effect {
        Effect::Impose(text) => Some(ImposedCondition {
            from: rule.rule.clone(),
            text: text.clone(),
            owner: String::new(),
            due: None,
            in_place: false,
            source: rule.source.clone(),
        }),
        _ => None,
    })
}

fn contradictions(facts: &Facts<'_>) -> Vec<FoundContradiction> {
    let all = &facts.questionnaire.contradictions;
    all.iter()
        .filter(|one| facts.holds(&one.when) == Truth::True)
        .map(|one| FoundContradiction {
            id: one.id.clone(),
            because: one.because.clone(),
            questions: one
                .when
                .questions()
                .into_iter()
                .map(str::to_owned)
                .collect(),
        })
        .collect()
}
