//! The result in words, on one screen: the outcome, what decided, the five factors, the rules,
//! the conditions, and what would change it.

use crate::language::{Texts, Value};
use crate::questionnaire::{Outcome, Rating};
use crate::scoring::{
    Change, FactorScore, Score, WhatIf, is_positive, lacks_positive, nearest_worse, what_if,
    worth_offering,
};
use crate::wizard::Wizard;

/// How many changes and gaps fit on the screen; `--json` has them all.
const MOST: usize = 8;

/// The result in words.
pub fn of(wizard: &Wizard, with_changes: bool, texts: &Texts) -> String {
    let score = wizard.score();
    let mut lines = vec![headline(wizard, texts)];
    lines.extend(because(score, texts));
    lines.push(String::new());
    let factors = score.factors.iter();
    lines.extend(factors.map(|factor| bar(wizard, factor, texts)));
    let rules = score.rules.iter();
    let rules = rules.map(|rule| format!("{}  {}", rule.rule, rule.because));
    section(&mut lines, texts.get("score-rules"), rules);
    section(&mut lines, texts.get("score-conditions"), conditions(score));
    let contradictions = score.contradictions.iter().map(|one| one.because.clone());
    section(
        &mut lines,
        texts.get("score-contradictions"),
        contradictions,
    );
    let open = score.missing.iter().chain(&score.unknown);
    let open = open.take(MOST).cloned();
    section(&mut lines, texts.get("score-missing"), open);
    if with_changes {
        let changes = what_if(wizard.questionnaire(), &wizard.assessment().answers);
        let offered = worth_offering(&changes, score.provisional).into_iter();
        let offered = offered.take(MOST).map(|one| what_if_line(one, texts));
        section(&mut lines, texts.get("score-what-if"), offered);
    }
    lines.join("\n")
}

/// Why the result is so; nothing where no rule says.
fn because(score: &Score, texts: &Texts) -> Option<String> {
    let because = &score.because;
    let said = match score.outcome == score.provisional {
        true => because.clone(),
        // What is missing may change it: the head says that nothing is decided.
        false => texts.with("score-so-far", &[("because", Value::Text(because))]),
    };
    (!because.is_empty()).then_some(said)
}

/// The conditions by their numbers. Only an authorization has any: a refusal is bound to nothing.
fn conditions(score: &Score) -> impl Iterator<Item = String> {
    let granted = is_positive(score.provisional);
    let conditions = score.conditions.iter().filter(move |_| granted).enumerate();
    conditions.map(|(index, one)| format!("{}. {}", index + 1, one.text))
}

/// The name of an outcome in words.
pub fn outcome(outcome: Outcome, texts: &Texts) -> String {
    texts.get(&format!(
        "common-outcome-{}",
        outcome.name().replace('_', "-")
    ))
}

fn headline(wizard: &Wizard, texts: &Texts) -> String {
    let score = wizard.score();
    let margin = nearest_worse(wizard.questionnaire(), &wizard.assessment().answers);
    // From a result that is not positive, the way to a worse one is of no interest.
    let margin = if lacks_positive(score.provisional) {
        Value::Text("negative")
    } else {
        Value::Number(margin.unwrap_or_default() as i64)
    };
    let open = score.missing.len() + score.unknown.len();
    texts.with(
        "score-headline",
        &[
            ("outcome", Value::Text(&outcome(score.outcome, texts))),
            ("favouring", Value::Number(score.favouring() as i64)),
            ("factors", Value::Number(score.factors.len() as i64)),
            ("margin", margin),
            ("open", Value::Number(open as i64)),
        ],
    )
}

/// A factor's rating in words, with its place on the scale.
fn bar(wizard: &Wizard, factor: &FactorScore, texts: &Texts) -> String {
    let title = wizard
        .questionnaire()
        .method
        .factors
        .iter()
        .find(|one| one.id == factor.id);
    let title = title.map_or(factor.id.as_str(), |one| one.title.as_str());
    let filled = "█".repeat(usize::from(factor.score));
    let empty = "░".repeat(usize::from(factor.scale.saturating_sub(factor.score)));
    let why = if factor.because.is_empty() {
        factor
            .missing
            .iter()
            .cloned()
            .collect::<Vec<_>>()
            .join(", ")
    } else {
        factor.because.clone()
    };
    format!(
        "{filled}{empty}  {title}: {}\n      {why}",
        rating(factor.rating, texts)
    )
}

/// The name of a rating in words.
pub fn rating(rating: Rating, texts: &Texts) -> String {
    texts.get(match rating {
        Rating::Favours => "common-rating-favours",
        Rating::RatherFavours => "common-rating-rather-favours",
        Rating::RatherAgainst => "common-rating-rather-against",
        Rating::Against => "common-rating-against",
        Rating::NotEstablished => "common-rating-not-established",
    })
}

fn what_if_line(change: &WhatIf, texts: &Texts) -> String {
    let each = |one: &Change| format!("{}={}", one.question, one.to);
    let changes: Vec<String> = change.changes.iter().map(each).collect();
    let opens = change.opens.join(", ");
    let opens = texts.with("score-what-if-opens", &[("questions", Value::Text(&opens))]);
    let end = match (change.outcome, change.opens.is_empty()) {
        (to, true) => outcome(to, texts),
        (Outcome::Undecided, false) => opens,
        (to, false) => format!("{}; {opens}", outcome(to, texts)),
    };
    format!("{}  →  {end}", changes.join(" + "))
}

/// A heading with its lines; nothing when there are none.
fn section(lines: &mut Vec<String>, heading: String, items: impl Iterator<Item = String>) {
    let mut items = items.map(|item| format!("  {item}")).peekable();
    if items.peek().is_some() {
        lines.push(format!("\n{heading}"));
        lines.extend(items);
    }
}
