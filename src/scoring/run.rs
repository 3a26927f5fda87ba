//! One evaluation of a plan. Nothing is worked out before it is asked for, and nothing twice:
//! an outcome that the first gate decides costs no rating.

use crate::questionnaire::{Outcome, Rating};

use super::clause::Clause;
use super::given::{Atom, Bits, Given, bit};
use super::plan::{Ladder, Plan, UNSETTLED};
use super::result::is_positive;
use super::truth::Truth;

/// A plan and answers, with what is known of them so far.
pub(super) struct Run<'a> {
    pub plan: &'a Plan,
    pub given: Vec<Given>,
    asked: Vec<Option<Truth>>,
    fired: Vec<Option<Truth>>,
    ratings: Vec<Option<u8>>,
    required: Vec<Option<u8>>,
}

/// What decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decider {
    /// The rule at this place.
    Gate(usize),
    /// The verdict at this place.
    Verdict(usize),
}

impl<'a> Run<'a> {
    /// Nothing is known yet.
    pub fn new(plan: &'a Plan, given: Vec<Given>) -> Self {
        Self {
            plan,
            given,
            asked: vec![None; plan.questions.len()],
            fired: vec![None; plan.rules.len()],
            ratings: vec![None; plan.factors.len()],
            required: vec![None; plan.stages.len()],
        }
    }

    /// Another answer: what was known is known no more. Gives back the answer before.
    pub fn give(&mut self, question: usize, given: Given) -> Given {
        self.asked.fill(None);
        self.fired.fill(None);
        self.ratings.fill(None);
        self.required.fill(None);
        std::mem::replace(&mut self.given[question], given)
    }

    /// Gates first: they are never averaged away. Then the first verdict that holds.
    pub fn decide(&mut self) -> (Outcome, Option<Decider>) {
        let plan = self.plan;
        for (rule, outcome) in &plan.gates {
            if self.fired(*rule) == Truth::True {
                return (*outcome, Some(Decider::Gate(*rule)));
            }
        }
        let mut open = false;
        for (place, (when, outcome)) in plan.verdicts.iter().enumerate() {
            match self.truth(when) {
                // A verdict in favour has to wait for those before it that may still hold.
                Truth::True if open && is_positive(*outcome) => break,
                Truth::True => return (*outcome, Some(Decider::Verdict(place))),
                Truth::Open => open = true,
                Truth::False => {}
            }
        }
        (Outcome::Undecided, None)
    }

    /// Whether the clause holds.
    pub fn truth(&mut self, clause: &'a Clause) -> Truth {
        match clause {
            Clause::Fixed(truth) => *truth,
            Clause::About(question, atom) => self.about(*question, *atom),
            Clause::AtLeast(wanted, parts) => self.at_least(*wanted, parts),
            Clause::Not(part) => !self.truth(part),
            Clause::Rated(factor, ratings) => match self.rating(*factor) {
                rating if has(*ratings, rating) => Truth::True,
                rating if rating == Rating::NotEstablished as u8 => Truth::Open,
                _ => Truth::False,
            },
            Clause::Tally(wanted, counts) => (self.tally(counts) >= *wanted).into(),
            Clause::Fired(rule) => self.fired(*rule),
            Clause::Sufficient(stage) => self.sufficient(*stage),
            Clause::Required(stage, levels) => match self.required(*stage) {
                UNSETTLED => Truth::Open,
                level => has(*levels, level).into(),
            },
        }
    }

    /// Whether the question is asked; open while that depends on a missing answer.
    pub fn asked(&mut self, question: usize) -> Truth {
        if let Some(asked) = self.asked[question] {
            return asked;
        }
        let plan = self.plan;
        let asked = self.truth(&plan.questions[question].when);
        self.asked[question] = Some(asked);
        asked
    }

    /// Whether the rule fires.
    pub fn fired(&mut self, rule: usize) -> Truth {
        if let Some(fired) = self.fired[rule] {
            return fired;
        }
        let plan = self.plan;
        let fired = self.truth(&plan.rules[rule].when);
        self.fired[rule] = Some(fired);
        fired
    }

    /// The factor's rating as a number, after caps.
    pub fn rating(&mut self, factor: usize) -> u8 {
        if let Some(rating) = self.ratings[factor] {
            return rating;
        }
        let plan = self.plan;
        let (rating, _) = self.climb(&plan.factors[factor].ratings);
        let cap = self.cap(factor).map(|(_, cap)| cap as u8);
        let rating = cap.map_or(rating, |cap| cap.min(rating));
        self.ratings[factor] = Some(rating);
        rating
    }

    /// The strongest cap of the factor among the rules that fire, and the first rule with it.
    pub fn cap(&mut self, factor: usize) -> Option<(usize, Rating)> {
        let plan = self.plan;
        let caps = plan.factors[factor].caps.iter();
        caps.filter(|(rule, _)| self.fired(*rule) == Truth::True)
            .min_by_key(|(_, cap)| *cap)
            .copied()
    }

    /// A ladder's value, and the rung that gives it when one holds.
    pub fn climb(&mut self, ladder: &'a Ladder) -> (u8, Option<usize>) {
        for (place, (when, value)) in ladder.rungs.iter().enumerate() {
            match self.truth(when) {
                Truth::True => return (*value, Some(place)),
                Truth::Open => return (ladder.open, None),
                Truth::False => {}
            }
        }
        (ladder.none, None)
    }

    /// The level that is required at this stage, or [`UNSETTLED`].
    pub fn required(&mut self, stage: usize) -> u8 {
        if let Some(level) = self.required[stage] {
            return level;
        }
        let plan = self.plan;
        let (level, _) = self.climb(&plan.stages[stage].required);
        self.required[stage] = Some(level);
        level
    }

    /// How many of these options the given answers include.
    pub fn tally(&mut self, counts: &[(usize, Bits)]) -> u32 {
        let found = |(question, bits): &(usize, Bits)| self.count(*question, *bits);
        counts.iter().map(found).sum()
    }

    /// How many of these options the answer includes, if its question is asked.
    pub fn count(&mut self, question: usize, bits: Bits) -> u32 {
        let found = (self.given[question].chosen() & bits).count_ones();
        if found > 0 && self.asked(question) == Truth::False {
            return 0;
        }
        found
    }

    /// Whether the answer itself says so.
    pub fn says(&self, question: usize, atom: Atom) -> Truth {
        atom.truth(self.given[question], self.plan.questions[question].silent)
    }

    /// A question that is not asked makes every statement about its answer false.
    fn about(&mut self, question: usize, atom: Atom) -> Truth {
        match (self.says(question, atom), atom) {
            (Truth::False, _) => Truth::False,
            (says, Atom::Says(_)) => says.min(self.asked(question)),
            (says, _) if self.asked(question) != Truth::False => says,
            _ => Truth::False,
        }
    }

    /// True once enough parts are, false once they can't be any more.
    fn at_least(&mut self, wanted: usize, parts: &'a [Clause]) -> Truth {
        let (mut sure, mut possible) = (0, parts.len());
        for part in parts {
            if sure >= wanted || possible < wanted {
                break;
            }
            let truth = self.truth(part);
            sure += usize::from(truth == Truth::True);
            possible -= usize::from(truth == Truth::False);
        }
        Truth::between(sure >= wanted, possible >= wanted)
    }

    fn sufficient(&mut self, stage: usize) -> Truth {
        let plan = self.plan;
        let level = self.required(stage);
        if level == UNSETTLED {
            return Truth::Open;
        }
        let upto = plan.stages[stage]
            .reached
            .iter()
            .take(usize::from(level) + 1);
        upto.map(|reached| self.truth(reached))
            .min()
            .unwrap_or(Truth::True)
    }
}

/// True when the set has this member.
pub(super) fn has(set: Bits, member: u8) -> bool {
    set & bit(member.into()) != 0
}
