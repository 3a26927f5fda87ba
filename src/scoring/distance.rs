//! How far answers are from what is wanted: nought when it is so, and about as many answers away
//! as the number says. A search that follows it downhill finds answers that bring it about.

use std::collections::{BTreeMap, BTreeSet};

use super::clause::Clause;
use super::given::{Atom, Bits, bit};
use super::goal::Goal;
use super::plan::{Ladder, Part, UNSETTLED};
use super::run::{Run, has};
use super::truth::Truth;

/// Farther than any answers can be, and so little that no sum of it overflows.
pub(super) const FAR: u32 = 1 << 12;

/// Measures distances, and notes the questions that they depend on.
pub(super) struct Distance<'r, 'a> {
    pub run: &'r mut Run<'a>,
    pub depends_on: BTreeSet<usize>,
    /// What was measured already, so that no chain of rules or questions is walked twice.
    known: BTreeMap<(Part, Goal), u32>,
    ratings: Vec<Option<Table>>,
    required: Vec<Option<Table>>,
}

/// Distances to values.
type Table = BTreeMap<u8, u32>;

impl<'r, 'a> Distance<'r, 'a> {
    /// Nothing is measured yet.
    pub fn new(run: &'r mut Run<'a>) -> Self {
        Self {
            depends_on: BTreeSet::new(),
            known: BTreeMap::new(),
            ratings: vec![None; run.plan.factors.len()],
            required: vec![None; run.plan.stages.len()],
            run,
        }
    }

    /// The distance to all of them at once.
    pub fn all(&mut self, clauses: impl Iterator<Item = &'a Clause>, goal: Goal) -> u32 {
        clauses
            .map(|clause| self.of(clause, goal))
            .sum::<u32>()
            .min(FAR)
    }

    /// The distance to the bound.
    pub fn of(&mut self, clause: &'a Clause, goal: Goal) -> u32 {
        match clause {
            Clause::Fixed(truth) if goal.met(*truth) => 0,
            Clause::Fixed(_) => FAR,
            Clause::About(question, atom) => self.about(*question, *atom, goal),
            Clause::AtLeast(wanted, parts) => self.parts(*wanted, parts, goal),
            Clause::Not(part) => self.of(part, goal.opposite()),
            Clause::Rated(factor, ratings) => {
                let open = self.run.plan.factors[*factor].ratings.open;
                nearest(&self.rating(*factor), goal.allows(*ratings, open))
            }
            Clause::Tally(wanted, counts) => self.tally(*wanted, counts, goal),
            Clause::Fired(rule) => self.part(Part::Rule(*rule), goal),
            Clause::Sufficient(stage) => self.sufficient(*stage, goal),
            Clause::Required(stage, levels) => {
                let allowed = goal.allows(levels & !bit(UNSETTLED.into()), UNSETTLED);
                nearest(&self.required(*stage), allowed)
            }
        }
        .min(FAR)
    }

    /// The same for when a question is asked or a rule fires.
    pub fn part(&mut self, part: Part, goal: Goal) -> u32 {
        if let Some(distance) = self.known.get(&(part, goal)) {
            return *distance;
        }
        let distance = self.of(self.run.plan.when(part), goal);
        self.known.insert((part, goal), distance);
        distance
    }

    fn about(&mut self, question: usize, atom: Atom, goal: Goal) -> u32 {
        self.depends_on.insert(question);
        let says = u32::from(!goal.met(self.run.says(question, atom)));
        let asked = match atom {
            Atom::Says(_) => goal,
            _ => goal.either_way(),
        };
        let asked = self.part(Part::Question(question), asked);
        if goal.is_affirmative() {
            says + asked
        } else {
            says.min(asked)
        }
    }

    /// The nearest parts, as many as suffice.
    fn parts(&mut self, wanted: usize, parts: &'a [Clause], goal: Goal) -> u32 {
        let needed = goal.needed(wanted, parts.len());
        let mut distances: Vec<u32> = parts.iter().map(|part| self.of(part, goal)).collect();
        if needed > distances.len() {
            return FAR;
        }
        distances.sort_unstable();
        distances.iter().take(needed).sum()
    }

    fn tally(&mut self, wanted: u32, counts: &[(usize, Bits)], goal: Goal) -> u32 {
        self.depends_on
            .extend(counts.iter().map(|(question, _)| *question));
        let found = self.run.tally(counts);
        if goal.is_affirmative() {
            wanted.saturating_sub(found)
        } else {
            (found + 1).saturating_sub(wanted)
        }
    }

    /// The distance to each rating: by a rung, or by a cap from above it; no stronger cap fires.
    fn rating(&mut self, factor: usize) -> Table {
        if let Some(table) = &self.ratings[factor] {
            return table.clone();
        }
        let rated = &self.run.plan.factors[factor];
        let uncapped = self.ladder(&rated.ratings);
        let mut table = uncapped.clone();
        for (rule, cap) in &rated.caps {
            let (when, cap) = (&self.run.plan.rules[*rule].when, *cap as u8);
            let (fires, fires_not) = (self.of(when, Goal::True), self.of(when, Goal::NotTrue));
            let above = uncapped.range(cap..).map(|(_, distance)| *distance).min();
            for (rating, distance) in &mut table {
                if *rating > cap {
                    *distance += fires_not;
                }
            }
            let capped = table.entry(cap).or_insert(FAR);
            *capped = (*capped).min(above.unwrap_or(FAR) + fires);
        }
        self.ratings[factor] = Some(table.clone());
        table
    }

    fn required(&mut self, stage: usize) -> Table {
        if let Some(table) = &self.required[stage] {
            return table.clone();
        }
        let table = self.ladder(&self.run.plan.stages[stage].required);
        self.required[stage] = Some(table.clone());
        table
    }

    /// The distance to each value of a ladder: a rung holds, and none before it.
    fn ladder(&mut self, ladder: &'a Ladder) -> Table {
        let (mut below, mut table) = (0, Table::new());
        let mut offer = |value: u8, distance: u32| {
            let nearest = table.entry(value).or_insert(FAR);
            *nearest = distance.min(*nearest);
        };
        for (when, value) in &ladder.rungs {
            offer(*value, below + self.of(when, Goal::True));
            let open = self.of(when, Goal::NotFalse) + self.of(when, Goal::NotTrue);
            offer(ladder.open, below + open);
            below += self.of(when, Goal::False);
        }
        offer(ladder.none, below);
        table
    }

    /// For each level that may be required: what it takes to reach it, or to miss it.
    fn sufficient(&mut self, stage: usize, goal: Goal) -> u32 {
        let required = self.required(stage);
        let to = |level: u8| required.get(&level).copied().unwrap_or(FAR);
        let mut nearest = if goal.met(Truth::Open) {
            to(UNSETTLED)
        } else {
            FAR
        };
        let (mut all, mut any) = (0, FAR);
        for (reached, level) in self.run.plan.stages[stage].reached.iter().zip(0..) {
            let distance = self.of(reached, goal);
            (all, any) = (all + distance, any.min(distance));
            let here = if goal.is_affirmative() { all } else { any };
            nearest = nearest.min(here + to(level));
        }
        nearest
    }
}

/// The nearest of these values.
fn nearest(table: &Table, allowed: Bits) -> u32 {
    let here = table.iter().filter(|(value, _)| has(allowed, **value));
    here.map(|(_, distance)| *distance).min().unwrap_or(FAR)
}
