//! A questionnaire made ready for evaluation, once: names resolved, options as bits.
//!
//! Holds numbers only. The texts stay in the questionnaire, where the ledger takes them from.

use crate::assessment::Answers;
use crate::questionnaire::{Outcome, Rating};

use super::clause::Clause;
use super::given::{Given, bit};
use super::truth::Truth;

/// The value of a ladder of levels while it can't be told: beyond every level.
pub(super) const UNSETTLED: u8 = 127;

/// A questionnaire made ready for evaluation.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    pub questions: Vec<Asking>,
    /// The questions' ids in alphabetical order, with the place of each.
    pub ids: Vec<(String, usize)>,
    pub rules: Vec<Firing>,
    /// The rules that decide the outcome, in order.
    pub gates: Vec<(usize, Outcome)>,
    pub factors: Vec<Rated>,
    /// The level as it is known before each factor is rated, and after the last.
    pub stages: Vec<Stage>,
    pub verdicts: Vec<(Clause, Outcome)>,
    pub contradictions: Vec<Clause>,
}

/// A part of a plan that applies under a condition of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// The question at this place is asked.
    Question(usize),
    /// The rule at this place fires.
    Rule(usize),
}

/// A question.
#[derive(Clone, Debug)]
pub(super) struct Asking {
    pub when: Clause,
    /// What a missing answer says of every option.
    pub silent: Truth,
    /// The values of its options.
    pub offers: Vec<String>,
    /// The columns that each row needs.
    pub columns: Vec<String>,
    /// For each option the first one that no condition tells apart from it.
    pub alike: Vec<usize>,
}

/// A rule.
#[derive(Clone, Debug)]
pub(super) struct Firing {
    pub when: Clause,
    /// The questions that it names, in order, each once.
    pub names: Vec<usize>,
}

/// A factor.
#[derive(Clone, Debug)]
pub(super) struct Rated {
    pub ratings: Ladder,
    /// The rules that cap its rating.
    pub caps: Vec<(usize, Rating)>,
    /// The questions that its ratings name, in order, each once.
    pub names: Vec<usize>,
}

/// What is required of the safeguards.
#[derive(Clone, Debug)]
pub(super) struct Stage {
    pub required: Ladder,
    pub reached: Vec<Clause>,
}

/// A list of which the first that holds counts. One that is open hides all that follow.
#[derive(Clone, Debug)]
pub(super) struct Ladder {
    pub rungs: Vec<(Clause, u8)>,
    /// Its value while the first that is not false is open.
    pub open: u8,
    /// Its value when none holds.
    pub none: u8,
}

impl Asking {
    /// The chosen options in the questionnaire's order, with commas between them.
    pub fn words(&self, given: Given) -> String {
        let options = self.offers.iter().enumerate();
        let chosen = options.filter(|(place, _)| given.chosen() & bit(*place) != 0);
        let words: Vec<&str> = chosen.map(|(_, value)| value.as_str()).collect();
        words.join(",")
    }
}

impl Plan {
    /// The conditions on which the outcome depends.
    pub fn clauses(&self) -> impl Iterator<Item = &Clause> {
        let ratings = self.factors.iter().map(|factor| &factor.ratings);
        let ladders = ratings.chain(self.stages.iter().map(|stage| &stage.required));
        let questions = self.questions.iter().map(|question| &question.when);
        questions
            .chain(self.rules.iter().map(|rule| &rule.when))
            .chain(ladders.flat_map(|ladder| ladder.rungs.iter().map(|(when, _)| when)))
            .chain(self.stages.iter().flat_map(|stage| &stage.reached))
            .chain(self.verdicts.iter().map(|(when, _)| when))
    }

    /// When the part applies.
    pub fn when(&self, part: Part) -> &Clause {
        match part {
            Part::Question(place) => &self.questions[place].when,
            Part::Rule(place) => &self.rules[place].when,
        }
    }

    /// Where the question stands.
    pub fn place(&self, id: &str) -> Option<usize> {
        let found = self.ids.binary_search_by(|(one, _)| one.as_str().cmp(id));
        found.ok().map(|index| self.ids[index].1)
    }

    /// The answers, question by question. Both lists are in order, so that one walk joins them.
    pub fn read(&self, answers: &Answers) -> Vec<Given> {
        let mut given = vec![Given::Missing; self.questions.len()];
        let mut ids = self.ids.iter().peekable();
        for (id, answer) in answers {
            while ids.next_if(|(one, _)| one < id).is_some() {}
            if let Some((_, place)) = ids.next_if(|(one, _)| one == id) {
                let asking = &self.questions[*place];
                given[*place] = Given::new(&answer.value, &asking.offers, &asking.columns);
            }
        }
        given
    }
}
