//! Which single answers could be others.

use crate::questionnaire::{Kind, Question, Questionnaire};

use super::given::{Given, bit};
use super::run::Run;
use super::truth::Truth;

/// The value under which a safeguard will be in place before the start.
const ADOPTED: &str = "before_start";
/// The value under which it is in place already.
const IN_PLACE: &str = "in_place";

/// Another answer to a question.
#[derive(Clone, Copy, Debug)]
pub(super) struct Move {
    pub question: usize,
    pub to: Given,
    /// The first option like the one that changes, and whether it is chosen then.
    kind: Option<(usize, bool)>,
    /// True for the one that stands for all that no condition tells apart from it.
    pub stands: bool,
    /// True for a safeguard that is not binding yet, adopted before the start.
    pub adopts: bool,
}

/// Every other answer to every closed question that is answered, or asked and not answered.
/// Lists change by one option.
pub(super) fn moves(questionnaire: &Questionnaire, run: &mut Run<'_>) -> Vec<Move> {
    let mut moves = Vec::new();
    for (place, question) in questionnaire.questions().enumerate() {
        let given = run.given[place];
        if given == Given::Missing && run.asked(place) == Truth::False {
            continue;
        }
        let asking = &run.plan.questions[place];
        let others = others(question.kind, asking.offers.len(), given);
        let moved = others.into_iter().map(|(option, to)| Move {
            question: place,
            to,
            kind: option.map(|option| (asking.alike[option], to.chosen() & bit(option) != 0)),
            stands: true,
            adopts: adopts(question, &asking.offers, given, to),
        });
        let first = moves.len();
        moves.extend(moved);
        elect(&mut moves[first..]);
    }
    moves
}

/// The option that changes, and the answer then, in the order of the options.
pub(super) fn others(kind: Kind, options: usize, given: Given) -> Vec<(Option<usize>, Given)> {
    let chosen = given.chosen();
    let options = 0..options;
    match kind {
        Kind::OneOf | Kind::YesNo => options
            .filter(|option| chosen & bit(*option) == 0)
            .map(|option| (Some(option), Given::Known(bit(option))))
            .collect(),
        Kind::SeveralOf => {
            // None of the options is an answer too.
            let none = (!given.is_known()).then_some((None, Given::Known(0)));
            let toggled = |option| (Some(option), Given::Known(chosen ^ bit(option)));
            none.into_iter().chain(options.map(toggled)).collect()
        }
        _ => Vec::new(),
    }
}

fn adopts(question: &Question, offers: &[String], given: Given, to: Given) -> bool {
    let says = |given: Given, value: &str| {
        let place = offers.iter().position(|one| one == value);
        place.is_some_and(|place| given.chosen() & bit(place) != 0)
    };
    question.is_safeguard() && says(to, ADOPTED) && !says(given, IN_PLACE) && !says(given, ADOPTED)
}

/// One move of a question stands for each kind; an adoption rather than another.
fn elect(moves: &mut [Move]) {
    for index in 0..moves.len() {
        let this = (moves[index].kind, (!moves[index].adopts, index));
        let outdoes = |(place, other): (usize, &Move)| {
            this.0.is_some() && other.kind == this.0 && (!other.adopts, place) < this.1
        };
        moves[index].stands = !moves.iter().enumerate().any(outdoes);
    }
}
