//! What a questionnaire can come to: for each question, rule, outcome, level and rating, answers
//! that bring it about.
//!
//! Found by going downhill: one answer after the other is changed as long as that comes nearer
//! the target, from no answers first, then from answers at random. "None found" is no proof that
//! there are none, but the shipped questionnaires leave nothing unfound.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::questionnaire::{Kind, Outcome, Question, Questionnaire};

use super::change::others;
use super::compile::plan;
use super::distance::{Distance, FAR};
use super::given::Given;
use super::plan::Plan;
use super::run::Run;
use super::target::Target;

/// So many times are distances measured for one target, and for all together.
const MOST_FOR_ONE: usize = 40_000;
const MOST: usize = 2_000_000;

/// Where the random starts begin: the same every time.
const SEED: u64 = 0x5eed;

/// Answers as texts, by question id, as they are typed on the command line.
pub type Witness = BTreeMap<String, String>;

/// What a questionnaire can come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reach {
    /// The questions that can be asked.
    pub questions: Vec<Reached>,
    /// The rules that can fire.
    pub rules: Vec<Reached>,
    /// All outcomes, by the names that they have in files.
    pub outcomes: Vec<Reached>,
    /// The levels of safeguards.
    pub levels: Vec<Reached>,
    /// The rules that rate factors, counted from one: `link.1`.
    pub ratings: Vec<Reached>,
}

/// Something that answers may bring about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reached {
    /// Its id.
    pub id: String,
    /// Answers that bring it about; none when none were found.
    pub witness: Option<Witness>,
}

/// Looks for answers that bring about each part of the questionnaire.
pub fn reach(questionnaire: &Questionnaire) -> Reach {
    let plan = plan(questionnaire);
    let mut explorer = Explorer::new(questionnaire, &plan);
    let method = &questionnaire.method;
    let questions = questionnaire.questions().zip(0..);
    let rules = questionnaire.rules().zip(0..);
    let levels = method.levels.iter().zip(0..);
    let ratings = method.factors.iter().zip(0..).flat_map(|(factor, place)| {
        let rungs = 0..factor.ratings.len();
        rungs.map(move |rung| {
            (
                format!("{}.{}", factor.id, rung + 1),
                Target::Rates(place, rung),
            )
        })
    });
    Reach {
        outcomes: explorer.all(Outcome::ALL.map(|one| (one.name().to_owned(), Target::Ends(one)))),
        ratings: explorer.all(ratings),
        levels: explorer.all(levels.map(|(one, at)| (one.id.clone(), Target::Reaches(at)))),
        rules: explorer.all(rules.map(|(one, at)| (one.id.clone(), Target::Fires(at)))),
        questions: explorer.all(questions.map(|(one, at)| (one.id.clone(), Target::Asked(at)))),
    }
}

struct Explorer<'a> {
    questions: Vec<&'a Question>,
    run: Run<'a>,
    /// What is left of [`MOST`].
    left: usize,
    random: u64,
}

impl<'a> Explorer<'a> {
    fn new(questionnaire: &'a Questionnaire, plan: &'a Plan) -> Self {
        Self {
            questions: questionnaire.questions().collect(),
            run: Run::new(plan, vec![Given::Missing; plan.questions.len()]),
            left: MOST,
            random: SEED,
        }
    }

    fn all(&mut self, targets: impl IntoIterator<Item = (String, Target)>) -> Vec<Reached> {
        let reached = targets.into_iter().map(|(id, target)| Reached {
            id,
            witness: self.find(target).then(|| self.witness(target)),
        });
        reached.collect()
    }

    /// Leaves the run with answers that reach the target, if it finds some.
    fn find(&mut self, target: Target) -> bool {
        let stop = self.left.saturating_sub(MOST_FOR_ONE);
        self.start(|_, _| Given::Missing);
        let questions = self.depends_on(target);
        while !self.descend(target, &questions, stop) {
            if self.left <= stop || questions.is_empty() {
                return false;
            }
            self.start(|this, question| this.any(question));
        }
        true
    }

    /// Changes one answer after the other as long as that comes nearer. True at the target.
    fn descend(&mut self, target: Target, questions: &BTreeSet<usize>, stop: usize) -> bool {
        let mut nearest = self.distance(target);
        let mut before = FAR + 1;
        while 0 < nearest && nearest < before && self.left > stop {
            before = nearest;
            for question in questions {
                for given in self.candidates(*question) {
                    let old = self.run.give(*question, given);
                    let distance = self.distance(target);
                    if distance <= nearest {
                        nearest = distance;
                    } else {
                        self.run.give(*question, old);
                    }
                }
            }
        }
        nearest == 0
    }

    fn distance(&mut self, target: Target) -> u32 {
        self.left = self.left.saturating_sub(1);
        self.measure(target).0
    }

    fn depends_on(&mut self, target: Target) -> BTreeSet<usize> {
        self.measure(target).1
    }

    fn measure(&mut self, target: Target) -> (u32, BTreeSet<usize>) {
        let mut distance = Distance::new(&mut self.run);
        (distance.to(target), distance.depends_on)
    }

    fn start(&mut self, given: impl Fn(&mut Self, usize) -> Given) {
        for question in 0..self.questions.len() {
            let given = given(self, question);
            self.run.give(question, given);
        }
    }

    /// Any answer, by a generator of the kind that only has to look random (splitmix64).
    fn any(&mut self, question: usize) -> Given {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.random;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let candidates = self.candidates(question);
        let place = (mixed ^ (mixed >> 31)) % (candidates.len() as u64);
        candidates[place as usize]
    }

    /// The other answers that the question could have; there always are some.
    fn candidates(&self, question: usize) -> Vec<Given> {
        let asking = &self.run.plan.questions[question];
        let kind = self.questions[question].kind;
        let mut candidates = vec![Given::Missing, Given::Unknown];
        let closed = others(kind, asking.offers.len(), self.run.given[question]);
        let told_apart = closed
            .into_iter()
            .filter(|(option, _)| option.is_none_or(|option| asking.alike[option] == option));
        candidates.extend(told_apart.map(|(_, given)| given));
        if !matches!(kind, Kind::OneOf | Kind::YesNo | Kind::SeveralOf) {
            candidates.push(Given::Known(0));
        }
        candidates
    }

    /// The answers that the target needs; all others are taken back.
    fn witness(&mut self, target: Target) -> Witness {
        for question in 0..self.questions.len() {
            let given = self.run.give(question, Given::Missing);
            if given != Given::Missing && self.distance(target) > 0 {
                self.run.give(question, given);
            }
        }
        let given = self.run.given.iter().enumerate();
        let answered = given.filter(|(_, given)| **given != Given::Missing);
        let text = |(place, given): (usize, &Given)| {
            let question = self.questions[place];
            (question.id.clone(), self.text(place, question, *given))
        };
        answered.map(text).collect()
    }

    fn text(&self, place: usize, question: &Question, given: Given) -> String {
        match question.kind {
            _ if given == Given::Unknown => "unknown".to_owned(),
            Kind::OneOf | Kind::YesNo | Kind::SeveralOf => {
                self.run.plan.questions[place].words(given)
            }
            Kind::Date => "2000-01-01".to_owned(),
            Kind::List => {
                let column = question.columns.first().map(|column| column.id.as_str());
                format!("{}=x", column.unwrap_or_default())
            }
            Kind::ShortText | Kind::LongText | Kind::Party => "x".to_owned(),
        }
    }
}
