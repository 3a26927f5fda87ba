//! The ledger's part about factors and levels.

use std::collections::BTreeSet;

use crate::questionnaire::{Factor, Rating, RatingRule, Rule};

use super::ledger::{Ledger, reason};
use super::plan::UNSETTLED;
use super::result::{FactorScore, Reason};
use super::truth::Truth;

impl<'a> Ledger<'a> {
    /// The factors, in the questionnaire's order.
    pub fn factors(&mut self) -> Vec<FactorScore> {
        let factors = self.questionnaire.method.factors.iter().enumerate();
        factors
            .map(|(place, factor)| self.factor(place, factor))
            .collect()
    }

    fn factor(&mut self, place: usize, factor: &'a Factor) -> FactorScore {
        let (_, rung) = self.run.climb(&self.run.plan.factors[place].ratings);
        let settled = rung.and_then(|rung| factor.ratings.get(rung));
        let rating = settled.map_or(Rating::NotEstablished, |rule| rule.rating);
        let cap = self.run.cap(place).filter(|(_, cap)| *cap < rating);
        let capping = cap.and_then(|(rule, _)| self.questionnaire.rules().nth(rule));
        let rating = cap.map_or(rating, |(_, cap)| cap);
        FactorScore {
            id: factor.id.clone(),
            rating,
            score: factor.scale.get(&rating).copied().unwrap_or_default(),
            scale: factor.scale.values().copied().max().unwrap_or_default(),
            because: because(capping, settled),
            capped_by: capping.map(|rule| rule.id.clone()),
            reasons: self.indications(&factor.id),
            missing: match settled {
                Some(_) => BTreeSet::new(),
                None => self.lacking(place),
            },
        }
    }

    /// The asked questions that keep a factor from being rated.
    fn lacking(&mut self, factor: usize) -> BTreeSet<String> {
        let run = &mut self.run;
        let names = run.plan.factors[factor].names.iter();
        let lacking = names
            .filter(|place| run.asked(**place) != Truth::False && !run.given[**place].is_known());
        lacking
            .map(|place| self.questions[*place].id.clone())
            .collect()
    }

    /// What the answers indicate for the factor, in order.
    fn indications(&mut self, factor: &str) -> Vec<Reason> {
        let mut found = Vec::new();
        for place in 0..self.questions.len() {
            let question = self.questions[place];
            let indicating = question.options.iter().filter_map(|option| {
                let rating = option.indicates.get(factor)?;
                Some((&option.value, *rating))
            });
            for (option, rating) in indicating {
                let value = self.value(place);
                if value.is_some_and(|value| value.options().contains(option)) {
                    found.push(reason(question, vec![option.clone()], Some(rating)));
                }
            }
        }
        found
    }

    /// The level that the ratings call for, once they are established.
    pub fn required(&mut self) -> Option<String> {
        let (levels, factors) = (
            &self.questionnaire.method.levels,
            self.run.plan.factors.len(),
        );
        let level = self.run.required(factors);
        let settled = level != UNSETTLED;
        let level = settled.then(|| levels.get(usize::from(level))).flatten()?;
        Some(level.id.clone())
    }

    /// The highest level that is reached with every one below it.
    pub fn reached(&mut self) -> Option<String> {
        let stage = self.run.plan.stages.last()?;
        let reached = stage.reached.iter();
        let count = reached
            .take_while(|when| self.run.truth(when) == Truth::True)
            .count();
        let level = self
            .questionnaire
            .method
            .levels
            .get(count.checked_sub(1)?)?;
        Some(level.id.clone())
    }
}

/// A cap's reasons outweigh the rating's own.
fn because(capping: Option<&Rule>, settled: Option<&RatingRule>) -> String {
    let capping = capping.map(|rule| &rule.because);
    let words = capping.or(settled.map(|rule| &rule.because));
    words.cloned().unwrap_or_default()
}
