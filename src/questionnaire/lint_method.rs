//! What an author may have overlooked in rules, factors, levels and verdicts.

use super::error::Kind;
use super::lint::Linter;
use super::{Effect, Factor, Rating, Rule};

/// The ratings that a factor's scale has a score for.
const RATINGS: [(Rating, &str); 5] = [
    (Rating::NotEstablished, "not_established"),
    (Rating::Against, "against"),
    (Rating::RatherAgainst, "rather_against"),
    (Rating::RatherFavours, "rather_favours"),
    (Rating::Favours, "favours"),
];

/// Rules, and contradictions among answers.
pub(super) fn rules(linter: &mut Linter<'_>) {
    let questionnaire = linter.questionnaire;
    for rule in questionnaire.rules() {
        linter.sources(&rule.id, &rule.sources);
        linter.condition(&rule.id, &rule.when, false);
        if rule.because.trim().is_empty() {
            linter.report_on(&rule.id, Kind::NoText(rule.id.clone()));
        }
        capped_factors(linter, rule);
    }
    for contradiction in &questionnaire.contradictions {
        linter.condition(&contradiction.id, &contradiction.when, false);
    }
}

/// Factors, levels and verdicts.
pub(super) fn method(linter: &mut Linter<'_>) {
    let method = &linter.questionnaire.method;
    for (name, empty) in [
        ("factors", method.factors.is_empty()),
        ("levels", method.levels.is_empty()),
        ("verdicts", method.verdicts.is_empty()),
    ] {
        if empty {
            linter.report(linter.texts.start(), Kind::Empty(name));
        }
    }
    for factor in &method.factors {
        self::factor(linter, factor);
    }
    for level in &method.levels {
        linter.condition(&level.id, &level.reached_when, false);
    }
    for required in &method.required_levels {
        linter.level("", &required.level);
        linter.condition(&required.level, &required.when, true);
    }
    for verdict in &method.verdicts {
        linter.sources(&verdict.id, &verdict.sources);
        linter.condition(&verdict.id, &verdict.when, true);
    }
}

fn factor(linter: &mut Linter<'_>, factor: &Factor) {
    linter.sources(&factor.id, &factor.sources);
    for (rating, name) in RATINGS {
        if !factor.scale.contains_key(&rating) {
            let kind = Kind::NoScore {
                factor: factor.id.clone(),
                rating: name.to_owned(),
            };
            linter.report_on(&factor.id, kind);
        }
    }
    for rating in &factor.ratings {
        linter.condition(&factor.id, &rating.when, true);
    }
}

fn capped_factors(linter: &mut Linter<'_>, rule: &Rule) {
    for effect in &rule.effects {
        if let Effect::Cap(factor, _) = effect {
            linter.factor(&rule.id, factor);
        }
    }
}
