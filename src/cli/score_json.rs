//! The result as JSON.

use serde_json::{Value, json};

use crate::questionnaire::Rating;
use crate::scoring::{nearest_worse, what_if};
use crate::wizard::Wizard;

/// The whole result; the changes that would move it only when asked for.
pub fn of(wizard: &Wizard, with_changes: bool) -> Value {
    let (questionnaire, score) = (wizard.questionnaire(), wizard.score());
    let answers = &wizard.assessment().answers;
    let changes = with_changes.then(|| what_if(questionnaire, answers));
    let rules: Vec<Value> = score
        .rules
        .iter()
        .map(|rule| json!({"rule": rule.rule, "title": rule.title, "effect": rule.effects, "because": rule.because, "source": rule.source, "overridable": rule.overridable, "answers": rule.answers}))
        .collect();
    let gates: Vec<&Value> = score
        .rules
        .iter()
        .zip(&rules)
        .filter(|(rule, _)| rule.is_gate())
        .map(|(_, json)| json)
        .collect();
    let reference = &wizard.assessment().questionnaire;
    json!({
        "questionnaire": {"id": reference.id, "version": reference.version, "hash": reference.hash},
        "complete": score.complete,
        "missing": score.missing,
        "unknown": score.unknown,
        "left_out": score.left_out,
        "outcome": score.outcome,
        "provisional": score.provisional,
        "decided_by": score.decided_by,
        "because": score.because,
        "source": score.sources,
        "margin": nearest_worse(questionnaire, answers),
        "favouring": score.favouring(),
        "gates": gates,
        "rules": rules,
        "factors": score.factors.iter().map(factor).collect::<Vec<_>>(),
        "required_level": score.required_level,
        "reached_level": score.reached_level,
        "conditions": score.conditions,
        "contradictions": score.contradictions,
        "what_if": changes.unwrap_or_default(),
    })
}

fn factor(factor: &crate::scoring::FactorScore) -> Value {
    let established = factor.rating != Rating::NotEstablished;
    json!({
        "id": factor.id, "rating": factor.rating, "score": established.then_some(factor.score), "scale": factor.scale,
        "because": factor.because, "capped_by": factor.capped_by, "reasons": factor.reasons, "missing": factor.missing,
    })
}
