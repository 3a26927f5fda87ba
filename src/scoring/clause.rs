//! Conditions whose names are resolved: everything they speak of is a number.
//!
//! What a condition can see depends on where it stands: a rule sees the rules before it, a
//! rating the factors before it. Resolving settles that too, so that a clause means the same
//! wherever and whenever it is evaluated.

use std::collections::BTreeMap;

use crate::questionnaire::{Condition, Questionnaire, Rating};

use super::given::{Atom, Bits, bit, bits, offers};
use super::truth::Truth;

/// A condition whose names are resolved.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Clause {
    /// Settled by its place already.
    Fixed(Truth),
    /// The question is asked, and this is said of its answer.
    About(usize, Atom),
    /// So many of them hold. All of them, and any of them, are its two ends.
    AtLeast(usize, Box<[Clause]>),
    /// It does not hold.
    Not(Box<Clause>),
    /// The factor's rating is one of these.
    Rated(usize, Bits),
    /// The given answers include at least so many of these options of these questions.
    Tally(u32, Box<[(usize, Bits)]>),
    /// The rule fires.
    Fired(usize),
    /// The safeguards reach the level that is required at this stage.
    Sufficient(usize),
    /// The level that is required at this stage is one of these.
    Required(usize, Bits),
}

/// How much stands before a condition: so many questions, rules and factors; and the stage at
/// which the required level is read, if one has been settled.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope {
    pub questions: usize,
    pub rules: usize,
    pub factors: usize,
    pub stage: Option<usize>,
}

impl Scope {
    /// All answers, and nothing that follows from them.
    pub const ANSWERS: Self = Self::before(usize::MAX);

    /// The answers to the questions before this one.
    pub const fn before(question: usize) -> Self {
        Self {
            questions: question,
            rules: 0,
            factors: 0,
            stage: None,
        }
    }
}

impl Clause {
    /// Shows the options of questions that it tells from others.
    pub fn options(&self, visit: &mut dyn FnMut(usize, Bits)) {
        match self {
            Self::About(question, Atom::Says(bits)) => visit(*question, *bits),
            Self::Tally(_, counts) => counts.iter().for_each(|(place, bits)| visit(*place, *bits)),
            Self::AtLeast(_, parts) => parts.iter().for_each(|part| part.options(visit)),
            Self::Not(part) => part.options(visit),
            _ => {}
        }
    }
}

/// Where each name stands.
pub(super) struct Names<'a> {
    questionnaire: &'a Questionnaire,
    questions: BTreeMap<&'a str, usize>,
    rules: BTreeMap<&'a str, usize>,
    pub offers: Vec<Vec<String>>,
}

impl<'a> Names<'a> {
    /// The names of a questionnaire.
    pub fn new(questionnaire: &'a Questionnaire) -> Self {
        let ids = questionnaire.questions().map(|one| one.id.as_str());
        let rules = questionnaire.rules().map(|one| one.id.as_str());
        Self {
            questionnaire,
            questions: ids.zip(0..).collect(),
            rules: rules.zip(0..).collect(),
            offers: questionnaire.questions().map(offers).collect(),
        }
    }

    /// The condition as it is understood at its place.
    pub fn resolve(&self, condition: &Condition, scope: Scope) -> Clause {
        let parts = |parts: &[Condition]| {
            let clauses = parts.iter().map(|part| self.resolve(part, scope));
            clauses.collect::<Box<[Clause]>>()
        };
        match condition {
            Condition::Always => Clause::Fixed(Truth::True),
            Condition::All(all) => Clause::AtLeast(all.len(), parts(all)),
            Condition::Any(any) => Clause::AtLeast(1, parts(any)),
            Condition::AtLeast(wanted, any) => Clause::AtLeast(*wanted as usize, parts(any)),
            Condition::Not(part) => Clause::Not(Box::new(self.resolve(part, scope))),
            Condition::Is(..)
            | Condition::AnyOf(..)
            | Condition::Answered(_)
            | Condition::Unknown(_) => self.about(condition, scope),
            Condition::Rated(factor, ratings) => match self.factor(factor) {
                Some(factor) if factor < scope.factors => Clause::Rated(factor, set(ratings)),
                _ => Clause::Fixed(Truth::Open),
            },
            Condition::Indicated(factor, ratings, wanted) => {
                Clause::Tally(*wanted, self.tally(factor, ratings, scope))
            }
            Condition::Fired(rule) => match self.rules.get(rule.as_str()) {
                Some(rule) if *rule < scope.rules => Clause::Fired(*rule),
                _ => Clause::Fixed(Truth::False),
            },
            Condition::Sufficient => scope
                .stage
                .map_or(Clause::Fixed(Truth::Open), Clause::Sufficient),
            Condition::Required(levels) => match scope.stage {
                Some(stage) => Clause::Required(stage, self.levels(levels)),
                None => Clause::Fixed(Truth::Open),
            },
        }
    }

    /// The ids of the questions, with the place of each.
    pub fn ids(&self) -> impl Iterator<Item = (String, usize)> {
        let questions = self.questions.iter();
        questions.map(|(id, place)| ((*id).to_owned(), *place))
    }

    /// The questions that conditions name, in order, each once.
    pub fn of<'c>(&self, conditions: impl IntoIterator<Item = &'c Condition>) -> Vec<usize> {
        let ids = conditions.into_iter().flat_map(Condition::questions);
        let mut found = Vec::new();
        for place in ids.filter_map(|id| self.questions.get(id)) {
            if !found.contains(place) {
                found.push(*place);
            }
        }
        found
    }

    /// Where the level stands; an unknown one, which the linter refuses, counts as the lowest.
    pub fn level(&self, id: &str) -> usize {
        let levels = &self.questionnaire.method.levels;
        let place = levels.iter().position(|level| level.id == id);
        place.unwrap_or_default()
    }

    /// The options that indicate one of these ratings for the factor, question by question.
    fn tally(&self, factor: &str, ratings: &[Rating], scope: Scope) -> Box<[(usize, Bits)]> {
        let questions = self.questionnaire.questions().enumerate();
        let counts = questions.take(scope.questions).map(|(place, question)| {
            let indicating = question.options.iter().filter(|option| {
                let rating = option.indicates.get(factor);
                rating.is_some_and(|rating| ratings.contains(rating))
            });
            let values: Vec<String> = indicating.map(|option| option.value.clone()).collect();
            (place, bits(&values, &self.offers[place]))
        });
        counts.filter(|(_, bits)| *bits != 0).collect()
    }

    /// A statement about an answer; about one that does not stand before it, it is false.
    fn about(&self, condition: &Condition, scope: Scope) -> Clause {
        let id = condition.question().unwrap_or_default();
        let place = self.questions.get(id).copied();
        let Some(place) = place.filter(|place| *place < scope.questions) else {
            return Clause::Fixed(Truth::False);
        };
        let atom = match condition {
            Condition::Answered(_) => Atom::Answered,
            Condition::Unknown(_) => Atom::Unknown,
            _ => Atom::Says(bits(condition.values(), &self.offers[place])),
        };
        Clause::About(place, atom)
    }

    fn factor(&self, id: &str) -> Option<usize> {
        let factors = &self.questionnaire.method.factors;
        factors.iter().position(|factor| factor.id == id)
    }

    fn levels(&self, ids: &[String]) -> Bits {
        let places = ids.iter().map(|id| self.level(id));
        places.map(bit).fold(0, |all, one| all | one)
    }
}

/// Ratings as bits.
pub(super) fn set(ratings: &[Rating]) -> Bits {
    let places = ratings.iter().map(|rating| *rating as usize);
    places.map(bit).fold(0, |all, one| all | one)
}
