//! From a questionnaire to its plan.

use crate::questionnaire::{Condition, Effect, Factor, Kind, Outcome, Questionnaire, Rating};

use super::clause::{Clause, Names, Scope};
use super::given::{Bits, bit};
use super::plan::{Asking, Firing, Ladder, Plan, Rated, Stage, UNSETTLED};
use super::truth::Truth;

/// The plan of a questionnaire.
pub(super) fn plan(questionnaire: &Questionnaire) -> Plan {
    let names = Names::new(questionnaire);
    let asking = asking(questionnaire, &names);
    let compiler = Compiler {
        questionnaire,
        names: &names,
    };
    let mut plan = Plan {
        rules: compiler.rules(),
        gates: gates(questionnaire).collect(),
        factors: compiler.factors(),
        stages: compiler.stages(),
        verdicts: compiler.verdicts(),
        contradictions: compiler.contradictions(),
        ..asking
    };
    tell_apart(&mut plan);
    plan
}

/// Notes which options no condition tells apart.
fn tell_apart(plan: &mut Plan) {
    let mut named: Vec<Vec<Bits>> = vec![Vec::new(); plan.questions.len()];
    for clause in plan.clauses() {
        clause.options(&mut |question, bits| named[question].push(bits));
    }
    for (question, named) in plan.questions.iter_mut().zip(named) {
        let like = |one: usize, other: usize| {
            let both = |bits: &Bits| (bits & bit(one) == 0) == (bits & bit(other) == 0);
            named.iter().all(both)
        };
        let first = |option| (0..option).find(|one| like(*one, option)).unwrap_or(option);
        question.alike = (0..question.offers.len()).map(first).collect();
    }
}

/// The part of a plan that knows what is asked, and nothing of what the answers mean.
pub(super) fn asking(questionnaire: &Questionnaire, names: &Names<'_>) -> Plan {
    let questions = questionnaire.questions().enumerate();
    let questions = questions.map(|(place, question)| {
        let list = question.optional && question.kind == Kind::SeveralOf;
        let when = question.asked_when.as_ref();
        Asking {
            // A question may depend on an earlier one only; what a shared question names and
            // this questionnaire asks later counts as not asked.
            when: when.map_or(Clause::Fixed(Truth::True), |when| {
                names.resolve(when, Scope::before(place))
            }),
            // An optional list of circumstances that nobody touched names none.
            silent: if list { Truth::False } else { Truth::Open },
            offers: names.offers[place].clone(),
            columns: question.required_columns(),
            alike: Vec::new(),
        }
    });
    let mut ids: Vec<(String, usize)> = names.ids().collect();
    ids.sort_unstable();
    Plan {
        questions: questions.collect(),
        ids,
        ..Plan::default()
    }
}

struct Compiler<'a> {
    questionnaire: &'a Questionnaire,
    names: &'a Names<'a>,
}

impl Compiler<'_> {
    /// A later rule may speak of an earlier one.
    fn rules(&self) -> Vec<Firing> {
        let rules = self.questionnaire.rules().enumerate();
        let firing = |(place, rule): (usize, &crate::questionnaire::Rule)| Firing {
            when: self.resolve(&rule.when, place, 0, None),
            names: self.names.of([&rule.when]),
        };
        rules.map(firing).collect()
    }

    fn factors(&self) -> Vec<Rated> {
        let factors = self.questionnaire.method.factors.iter().enumerate();
        let rated = |(place, factor): (usize, &Factor)| Rated {
            ratings: self.ratings(place, factor),
            caps: caps(self.questionnaire, &factor.id).collect(),
            names: self.names.of(factor.ratings.iter().map(|rule| &rule.when)),
        };
        factors.map(rated).collect()
    }

    fn ratings(&self, place: usize, factor: &Factor) -> Ladder {
        let rung = |rule: &crate::questionnaire::RatingRule| {
            let when = self.after_rules(&rule.when, place, Some(place));
            (when, rule.rating as u8)
        };
        Ladder {
            rungs: factor.ratings.iter().map(rung).collect(),
            open: Rating::NotEstablished as u8,
            none: Rating::NotEstablished as u8,
        }
    }

    /// The level is settled as soon as the ratings that call for it are, so that the safeguards,
    /// rated last, can be measured against it.
    fn stages(&self) -> Vec<Stage> {
        let method = &self.questionnaire.method;
        let stage = |rated: usize| {
            let resolve = |when| self.after_rules(when, rated, rated.checked_sub(1));
            let calls = method.required_levels.iter();
            let rungs = calls.map(|call| (resolve(&call.when), self.level(&call.level)));
            let levels = method.levels.iter();
            Stage {
                required: Ladder {
                    rungs: rungs.collect(),
                    open: UNSETTLED,
                    none: if method.levels.is_empty() {
                        UNSETTLED
                    } else {
                        0
                    },
                },
                reached: levels.map(|level| resolve(&level.reached_when)).collect(),
            }
        };
        (0..=method.factors.len()).map(stage).collect()
    }

    fn verdicts(&self) -> Vec<(Clause, Outcome)> {
        let verdicts = self.questionnaire.method.verdicts.iter();
        let verdict =
            |one: &crate::questionnaire::Verdict| (self.at_the_end(&one.when), one.outcome);
        verdicts.map(verdict).collect()
    }

    fn contradictions(&self) -> Vec<Clause> {
        let all = self.questionnaire.contradictions.iter();
        all.map(|one| self.at_the_end(&one.when)).collect()
    }

    /// More levels than a set has bits count as the last that it has: no real list comes near.
    fn level(&self, id: &str) -> u8 {
        let place = u8::try_from(self.names.level(id)).unwrap_or(UNSETTLED);
        place.min(UNSETTLED - 1)
    }

    fn at_the_end(&self, condition: &Condition) -> Clause {
        let factors = self.questionnaire.method.factors.len();
        self.after_rules(condition, factors, Some(factors))
    }

    fn after_rules(&self, condition: &Condition, factors: usize, stage: Option<usize>) -> Clause {
        self.resolve(condition, usize::MAX, factors, stage)
    }

    fn resolve(
        &self,
        condition: &Condition,
        rules: usize,
        factors: usize,
        stage: Option<usize>,
    ) -> Clause {
        let scope = Scope {
            rules,
            factors,
            stage,
            ..Scope::ANSWERS
        };
        self.names.resolve(condition, scope)
    }
}

fn gates(questionnaire: &Questionnaire) -> impl Iterator<Item = (usize, Outcome)> {
    let rules = questionnaire.rules().enumerate();
    rules.filter_map(|(place, rule)| {
        let decides = rule.effects.iter().find_map(|effect| match effect {
            Effect::Decide(outcome) => Some(*outcome),
            _ => None,
        });
        Some((place, decides?))
    })
}

fn caps(questionnaire: &Questionnaire, factor: &str) -> impl Iterator<Item = (usize, Rating)> {
    let rules = questionnaire.rules().enumerate();
    rules.filter_map(move |(place, rule)| {
        let cap = rule.effects.iter().find_map(|effect| match effect {
            Effect::Cap(capped, rating) if capped == factor => Some(*rating),
            _ => None,
        });
        Some((place, cap?))
    })
}
