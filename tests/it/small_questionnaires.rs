//! Small questionnaires by the throw of dice, for what has to hold under any questionnaire.

use std::collections::BTreeMap;

use repurpose::assessment::{Answer, Answers, Value};
use repurpose::questionnaire::{
    Choice, Condition, Effect, Factor, Kind, Level, Method, Outcome, Question, QuestionEntry,
    Questionnaire, Rating, RatingRule, RequiredLevel, Rule, RuleEntry, Step, Verdict, shipped,
};

const RATINGS: [Rating; 5] = [
    Rating::NotEstablished,
    Rating::Against,
    Rating::RatherAgainst,
    Rating::RatherFavours,
    Rating::Favours,
];

/// Dice that fall the same for the same seed (splitmix64).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below this one.
    pub fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % sides as u64) as usize
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// Some of them, at least one.
    fn some<T: Copy>(&mut self, from: &[T]) -> Vec<T> {
        let mut some: Vec<T> = from
            .iter()
            .copied()
            .filter(|_| self.below(3) == 0)
            .collect();
        if some.is_empty() {
            some.push(self.pick(from));
        }
        some
    }
}

/// A questionnaire of six questions. With `told_apart`, a rule speaks of each single option.
pub fn questionnaire(dice: &mut Dice, told_apart: bool) -> Questionnaire {
    let mut author = Author {
        dice,
        questions: Vec::new(),
        rules: 0,
        factors: 0,
    };
    for number in 0..6 {
        let question = author.question(number);
        author.questions.push(question);
    }
    let mut rules = author.rules();
    if told_apart {
        rules.extend(author.one_rule_an_option());
    }
    let factors = author.factors();
    let method = Method {
        factors,
        levels: author.levels(),
        required_levels: author.required_levels(),
        verdicts: author.verdicts(),
    };
    let step = Step {
        id: "all".to_owned(),
        title: String::new(),
        intro: String::new(),
        questions: author
            .questions
            .into_iter()
            .map(|one| QuestionEntry::Own(Box::new(one)))
            .collect(),
    };
    Questionnaire {
        steps: vec![step],
        rules: rules
            .into_iter()
            .map(|one| RuleEntry::Own(Box::new(one)))
            .collect(),
        method,
        contradictions: Vec::new(),
        ..Questionnaire::clone(&shipped("eu-gdpr-6-4").unwrap().unwrap())
    }
}

/// Answers to most of its questions.
pub fn answers(questionnaire: &Questionnaire, dice: &mut Dice) -> Answers {
    let mut answers = Answers::new();
    for question in questionnaire.questions() {
        let options = values(question);
        let value = match (dice.below(8), question.kind) {
            (0, _) => continue,
            (1, _) => Value::Unknown,
            (_, Kind::SeveralOf) => {
                Value::Several(options.into_iter().filter(|_| dice.below(2) == 0).collect())
            }
            _ => Value::One(options[dice.below(options.len())].clone()),
        };
        answers.insert(question.id.clone(), Answer::new(value));
    }
    answers
}

fn values(question: &Question) -> Vec<String> {
    match question.kind {
        Kind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        _ => question
            .options
            .iter()
            .map(|one| one.value.clone())
            .collect(),
    }
}

struct Author<'a> {
    dice: &'a mut Dice,
    questions: Vec<Question>,
    rules: usize,
    factors: usize,
}

impl Author<'_> {
    fn question(&mut self, number: usize) -> Question {
        let kind = self.dice.pick(&[Kind::OneOf, Kind::YesNo, Kind::SeveralOf]);
        let safeguard = number > 3 && kind == Kind::OneOf;
        let offered: &[&str] = match kind {
            Kind::YesNo => &["yes", "no"],
            _ if safeguard => &["in_place", "before_start", "none"],
            _ => &["a", "b", "c"],
        };
        let asked_when = (number > 0 && self.dice.below(3) == 0).then(|| self.condition(1, false));
        Question {
            id: format!("q{number}"),
            kind,
            options: offered.iter().map(|value| self.choice(value)).collect(),
            asked_when,
            optional: self.dice.below(3) == 0,
            condition: if safeguard {
                "It is kept.".to_owned()
            } else {
                String::new()
            },
            ..plain_question()
        }
    }

    fn choice(&mut self, value: &str) -> Choice {
        let rating = self.dice.pick(&RATINGS);
        let factor = format!("f{}", self.dice.below(3));
        Choice {
            value: value.to_owned(),
            label: String::new(),
            help: String::new(),
            indicates: BTreeMap::from([(factor, rating)]),
        }
    }

    fn rules(&mut self) -> Vec<Rule> {
        let mut rules = Vec::new();
        for number in 0..5 {
            let effect = match self.dice.below(3) {
                0 => Effect::Cap(format!("f{}", self.dice.below(3)), self.dice.pick(&RATINGS)),
                1 => Effect::Escalate,
                _ => Effect::Decide(self.dice.pick(&Outcome::ALL)),
            };
            let when = self.condition(2, false);
            rules.push(rule(format!("r{number}"), when, effect));
            self.rules += 1;
        }
        rules
    }

    fn one_rule_an_option(&self) -> Vec<Rule> {
        let options = self.questions.iter().flat_map(|question| {
            let values = values(question).into_iter();
            values.map(|value| (question.id.clone(), value))
        });
        let rules = options.map(|(id, value)| {
            let name = format!("{id} is {value}");
            rule(name, Condition::Is(id, value), Effect::Escalate)
        });
        rules.collect()
    }

    fn factors(&mut self) -> Vec<Factor> {
        let mut factors = Vec::new();
        for number in 0..3 {
            let ratings = (0..3).map(|_| RatingRule {
                rating: self.dice.pick(&RATINGS),
                when: self.condition(2, true),
                because: String::new(),
            });
            factors.push(Factor {
                id: format!("f{number}"),
                title: String::new(),
                about: String::new(),
                sources: Vec::new(),
                scale: BTreeMap::new(),
                ratings: ratings.collect(),
            });
            self.factors += 1;
        }
        factors
    }

    fn levels(&mut self) -> Vec<Level> {
        let levels = (0..3).map(|number| Level {
            id: format!("l{number}"),
            title: String::new(),
            reached_when: self.condition(1, false),
        });
        levels.collect()
    }

    fn required_levels(&mut self) -> Vec<RequiredLevel> {
        let required = (0..2).map(|_| RequiredLevel {
            level: format!("l{}", self.dice.below(3)),
            when: self.condition(1, true),
            because: String::new(),
        });
        required.collect()
    }

    fn verdicts(&mut self) -> Vec<Verdict> {
        let verdicts = (0..5).map(|number| Verdict {
            id: format!("v{number}"),
            when: self.condition(2, true),
            outcome: self.dice.pick(&Outcome::ALL),
            because: String::new(),
            sources: Vec::new(),
        });
        verdicts.collect()
    }

    fn condition(&mut self, depth: usize, rated: bool) -> Condition {
        let parts = |this: &mut Self| {
            let count = 1 + this.dice.below(3);
            (0..count)
                .map(|_| this.condition(depth - 1, rated))
                .collect::<Vec<_>>()
        };
        let kinds = if depth == 0 { 1 } else { 6 };
        match self.dice.below(kinds) {
            1 => Condition::All(parts(self)),
            2 => Condition::Any(parts(self)),
            3 => Condition::Not(Box::new(self.condition(depth - 1, rated))),
            4 => {
                let parts = parts(self);
                Condition::AtLeast(self.dice.below(parts.len() + 1) as u32, parts)
            }
            _ if rated && self.dice.below(2) == 0 => self.result(),
            _ if self.rules > 0 && self.dice.below(5) == 0 => {
                Condition::Fired(format!("r{}", self.dice.below(self.rules)))
            }
            _ => self.answer(),
        }
    }

    fn answer(&mut self) -> Condition {
        if self.questions.is_empty() {
            return Condition::Always;
        }
        let place = self.dice.below(self.questions.len());
        let question = &self.questions[place];
        let (id, offered) = (question.id.clone(), values(question));
        let values: Vec<&String> = offered.iter().collect();
        match self.dice.below(8) {
            0 => Condition::Answered(id),
            1 => Condition::Unknown(id),
            2..5 => Condition::Is(id, self.dice.pick(&values).clone()),
            _ => Condition::AnyOf(id, self.dice.some(&values).into_iter().cloned().collect()),
        }
    }

    fn result(&mut self) -> Condition {
        let factor = format!("f{}", self.dice.below(self.factors.max(1)));
        match self.dice.below(5) {
            0 => Condition::Sufficient,
            1 => Condition::Required(vec![format!("l{}", self.dice.below(3))]),
            2 => Condition::Indicated(
                factor,
                self.dice.some(&RATINGS),
                1 + self.dice.below(3) as u32,
            ),
            _ => Condition::Rated(factor, self.dice.some(&RATINGS)),
        }
    }
}

fn rule(id: String, when: Condition, effect: Effect) -> Rule {
    Rule {
        id,
        title: String::new(),
        when,
        effects: vec![effect],
        because: String::new(),
        sources: Vec::new(),
        overridable: false,
    }
}

fn plain_question() -> Question {
    Question {
        id: String::new(),
        kind: Kind::YesNo,
        text: String::new(),
        help: String::new(),
        weak: String::new(),
        good: String::new(),
        sources: Vec::new(),
        options: Vec::new(),
        columns: Vec::new(),
        asked_when: None,
        optional: false,
        recipient_states: false,
        fills: None,
        condition: String::new(),
        renamed_from: None,
        meaning_changed: None,
    }
}
