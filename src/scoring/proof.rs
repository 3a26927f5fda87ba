//! What keeps a clause within a bound: statements about single answers that together do,
//! whatever all other answers are. A clause hands its bound down to its parts: to all of them, or
//! to as many as suffice.

use std::collections::BTreeSet;

use crate::questionnaire::Rating;

use super::clause::Clause;
use super::given::{Atom, Bits, bit};
use super::goal::{Goal, Statement};
use super::plan::{Ladder, Part, UNSETTLED};
use super::run::{Run, has};
use super::truth::Truth;

/// A proof in the making.
pub(super) struct Proof<'r, 'a> {
    pub run: &'r mut Run<'a>,
    pub found: Vec<Statement>,
    /// What was proved already, so that no chain of rules or questions is walked twice.
    proved: BTreeSet<(Part, Goal)>,
}

impl<'r, 'a> Proof<'r, 'a> {
    /// Nothing is proved yet.
    pub fn new(run: &'r mut Run<'a>) -> Self {
        Self {
            run,
            found: Vec::new(),
            proved: BTreeSet::new(),
        }
    }

    /// What keeps the rule from firing, or not firing.
    pub fn fired(&mut self, rule: usize, goal: Goal) {
        self.part(Part::Rule(rule), goal);
    }

    fn part(&mut self, part: Part, goal: Goal) {
        if self.proved.insert((part, goal)) {
            self.prove(self.run.plan.when(part), goal);
        }
    }

    /// What keeps the clause within the bound, which it keeps now.
    pub fn prove(&mut self, clause: &'a Clause, goal: Goal) {
        match clause {
            Clause::Fixed(_) => {}
            Clause::About(question, atom) => self.about(*question, *atom, goal),
            Clause::AtLeast(wanted, parts) => self.parts(*wanted, parts, goal),
            Clause::Not(part) => self.prove(part, goal.opposite()),
            Clause::Rated(factor, ratings) => {
                let not_established = self.run.plan.factors[*factor].ratings.open;
                self.rating(*factor, goal.allows(*ratings, not_established));
            }
            Clause::Tally(_, counts) => self.tally(counts, goal),
            Clause::Fired(rule) => self.fired(*rule, goal),
            Clause::Sufficient(stage) => self.sufficient(*stage, goal),
            Clause::Required(stage, levels) => {
                let allowed = goal.allows(levels & !bit(UNSETTLED.into()), UNSETTLED);
                self.ladder(&self.run.plan.stages[*stage].required, allowed);
            }
        }
    }

    fn asked(&mut self, question: usize, goal: Goal) {
        self.part(Part::Question(question), goal);
    }

    /// The question is asked, and its answer says so; one of both is enough to refute it.
    fn about(&mut self, question: usize, atom: Atom, goal: Goal) {
        let asked = match atom {
            Atom::Says(_) => goal,
            _ => goal.either_way(),
        };
        let says = goal.met(self.run.says(question, atom));
        if says {
            self.state(question, atom, goal);
        }
        if goal.is_affirmative() || !says {
            self.asked(question, asked);
        }
    }

    fn state(&mut self, question: usize, atom: Atom, goal: Goal) {
        let statement = Statement {
            question,
            atom,
            goal,
            silent: self.run.plan.questions[question].silent,
        };
        if !self.found.contains(&statement) {
            self.found.push(statement);
        }
    }

    /// As many parts as suffice.
    fn parts(&mut self, wanted: usize, parts: &'a [Clause], goal: Goal) {
        let mut needed = goal.needed(wanted, parts.len());
        for part in parts {
            if needed == 0 {
                return;
            }
            if goal.met(self.run.truth(part)) {
                self.prove(part, goal);
                needed -= 1;
            }
        }
    }

    /// Affirmed by as many answers as suffice; denied while none names more options than now.
    fn tally(&mut self, counts: &[(usize, Bits)], goal: Goal) {
        for (question, bits) in counts {
            let found = self.run.count(*question, *bits);
            if goal.is_affirmative() && found > 0 {
                self.about(*question, Atom::Counts(*bits, found), goal);
            } else if !goal.is_affirmative() {
                self.about(*question, Atom::Counts(*bits, found + 1), goal);
            }
        }
    }

    /// The factor's rating is one of these: the strongest cap stays, and none that is stronger
    /// comes unless it does no harm.
    fn rating(&mut self, factor: usize, allowed: Bits) {
        let rated = &self.run.plan.factors[factor];
        let cap = self.run.cap(factor);
        if let Some((rule, _)) = cap {
            self.fired(rule, Goal::True);
        }
        let strongest = cap.map_or(u8::MAX, |(_, cap)| cap as u8);
        let uncapped = capped(allowed, strongest);
        for (rule, cap) in &rated.caps {
            let harmless = uncapped & !capped(allowed, *cap as u8) == 0;
            if (*cap as u8) < strongest && !harmless {
                self.fired(*rule, Goal::NotTrue);
            }
        }
        self.ladder(&rated.ratings, uncapped);
    }

    /// The ladder's value is one of these: no rung takes it elsewhere before the one that holds.
    fn ladder(&mut self, ladder: &'a Ladder, allowed: Bits) {
        let open = has(allowed, ladder.open);
        let values = ladder.rungs.iter().map(|(_, value)| *value);
        if open && values.chain([ladder.none]).all(|value| has(allowed, value)) {
            return;
        }
        for (when, value) in &ladder.rungs {
            let holding = has(allowed, *value);
            match self.run.truth(when) {
                Truth::False if open && holding => {}
                Truth::False if open => self.prove(when, Goal::NotTrue),
                Truth::False => self.prove(when, Goal::False),
                Truth::True if open => return self.prove(when, Goal::NotFalse),
                Truth::True => return self.prove(when, Goal::True),
                Truth::Open => {
                    self.prove(when, Goal::NotFalse);
                    if !holding {
                        self.prove(when, Goal::NotTrue);
                    }
                    return;
                }
            }
        }
    }

    /// The safeguards reach the required level or a higher one; or they miss one that is not
    /// above it.
    fn sufficient(&mut self, stage: usize, goal: Goal) {
        let stage_plan = &self.run.plan.stages[stage];
        let level = self.run.required(stage);
        let reached = stage_plan.reached.iter().take(usize::from(level) + 1);
        let open = match goal {
            Goal::NotFalse | Goal::NotTrue => bit(UNSETTLED.into()),
            Goal::True | Goal::False => 0,
        };
        let levels = if level == UNSETTLED {
            0
        } else if goal.is_affirmative() {
            reached.for_each(|when| self.prove(when, goal));
            upto(level)
        } else {
            let missed = reached
                .zip(0..)
                .find(|(when, _)| goal.met(self.run.truth(when)));
            missed.map_or(0, |(when, level)| {
                self.prove(when, goal);
                !upto(level) | bit(usize::from(level))
            })
        };
        let levels = levels & !bit(UNSETTLED.into());
        self.ladder(&stage_plan.required, levels | open);
    }
}

/// The ratings that a cap leaves, or makes, one of these.
fn capped(these: Bits, cap: u8) -> Bits {
    let kept = |rating: &u8| has(these, cap.min(*rating));
    let ratings = 0..=Rating::Favours as u8;
    ratings
        .filter(kept)
        .fold(0, |all, rating| all | bit(rating.into()))
}

/// Every level up to this one.
fn upto(level: u8) -> Bits {
    (0..=level).fold(0, |all, level| all | bit(level.into()))
}
