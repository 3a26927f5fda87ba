//! What a questionnaire can come to, and how far answers are from it.

use crate::questionnaire::Outcome;

use super::distance::{Distance, FAR};
use super::goal::Goal;
use super::plan::Part;
use super::result::is_positive;

/// What can be reached.
#[derive(Clone, Copy, Debug)]
pub(super) enum Target {
    /// The question is asked.
    Asked(usize),
    /// The rule fires.
    Fires(usize),
    /// The answers point to this outcome.
    Ends(Outcome),
    /// The safeguards reach this level.
    Reaches(usize),
    /// The factor is rated by this rung of its ladder, caps apart.
    Rates(usize, usize),
}

impl Distance<'_, '_> {
    /// The distance to the target.
    pub fn to(&mut self, target: Target) -> u32 {
        let plan = self.run.plan;
        match target {
            Target::Asked(question) => self.part(Part::Question(question), Goal::True),
            Target::Fires(rule) => self.part(Part::Rule(rule), Goal::True),
            Target::Ends(outcome) => self.outcome(outcome),
            Target::Reaches(level) => {
                let reached = plan.stages.last().map(|stage| stage.reached.as_slice());
                self.all(
                    reached.unwrap_or_default().iter().take(level + 1),
                    Goal::True,
                )
            }
            Target::Rates(factor, rung) => {
                let rungs = &plan.factors[factor].ratings.rungs;
                let before = rungs.iter().take(rung).map(|(when, _)| when);
                self.all(before, Goal::False) + self.of(&rungs[rung].0, Goal::True)
            }
        }
        .min(FAR)
    }

    /// A gate that decides so, and none otherwise before it; or no gate, and such a verdict.
    fn outcome(&mut self, wanted: Outcome) -> u32 {
        let plan = self.run.plan;
        let (mut before, mut nearest) = (0, FAR);
        let gates = plan.gates.iter();
        let gates = gates.map(|(rule, outcome)| (&plan.rules[*rule].when, outcome));
        let verdicts = plan.verdicts.iter().map(|(when, outcome)| (when, outcome));
        for (place, (when, outcome)) in gates.chain(verdicts).enumerate() {
            if *outcome == wanted {
                nearest = nearest.min(before + self.of(when, Goal::True));
            }
            // A verdict in favour has to wait for open ones before it.
            let waits = is_positive(wanted) && place >= plan.gates.len();
            if *outcome != wanted || waits {
                let goal = if waits { Goal::False } else { Goal::NotTrue };
                before += self.of(when, goal);
            }
        }
        match wanted {
            Outcome::Undecided => nearest.min(before),
            _ => nearest,
        }
    }
}
