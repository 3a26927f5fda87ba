//! The ledger: what was worked out, in the questionnaire's words.

use std::collections::BTreeSet;

use crate::assessment::{Answers, Value};
use crate::questionnaire::{Effect, Outcome, Question, Questionnaire, Rating, Rule};

use super::given::Given;
use super::plan::Plan;
use super::result::{FiredRule, FoundContradiction, ImposedCondition, Reason, Score, is_positive};
use super::run::{Decider, Run};
use super::truth::Truth;

/// The whole result.
pub(super) fn score(questionnaire: &Questionnaire, plan: &Plan, answers: &Answers) -> Score {
    let mut ledger = Ledger {
        questionnaire,
        answers,
        questions: questionnaire.questions().collect(),
        run: Run::new(plan, plan.read(answers)),
    };
    let (provisional, decider) = ledger.run.decide();
    let (missing, unknown) = ledger.gaps();
    let open = !missing.is_empty() || !unknown.is_empty();
    let undecided = open && is_positive(provisional);
    let rules = ledger.rules();
    let (decided_by, because, sources) = ledger.decision(decider);
    Score {
        complete: missing.is_empty(),
        asked: ledger.asked(),
        left_out: ledger.left_out(),
        missing,
        unknown,
        outcome: if undecided {
            Outcome::Undecided
        } else {
            provisional
        },
        provisional,
        decided_by,
        because,
        sources,
        factors: ledger.factors(),
        required_level: ledger.required(),
        reached_level: ledger.reached(),
        conditions: ledger.conditions(&rules),
        contradictions: ledger.contradictions(),
        rules,
    }
}

/// A run, and the texts that go with it.
pub(super) struct Ledger<'a> {
    pub questionnaire: &'a Questionnaire,
    pub questions: Vec<&'a Question>,
    pub run: Run<'a>,
    answers: &'a Answers,
}

impl<'a> Ledger<'a> {
    fn asked(&mut self) -> BTreeSet<String> {
        let (questions, run) = (&self.questions, &mut self.run);
        let asked = questions
            .iter()
            .enumerate()
            .filter(|(place, _)| run.asked(*place) == Truth::True);
        asked.map(|(_, question)| question.id.clone()).collect()
    }

    /// Asked and required questions without an answer, and those that are not known. A row that was
    /// begun has to be completed, required or not: it is not dropped in silence.
    fn gaps(&mut self) -> (Vec<String>, Vec<String>) {
        let (mut missing, mut unknown) = (Vec::new(), Vec::new());
        for (place, question) in self.questions.iter().enumerate() {
            let begun = self.answers.get(&question.id);
            let begun = begun.is_some_and(|answer| answer.value.has_rows());
            if question.optional && !begun || self.run.asked(place) != Truth::True {
                continue;
            }
            match self.run.given[place] {
                Given::Known(_) => {}
                Given::Unknown => unknown.push(question.id.clone()),
                Given::Missing | Given::Blank => missing.push(question.id.clone()),
            }
        }
        (missing, unknown)
    }

    /// Answered, but not asked.
    fn left_out(&mut self) -> Vec<String> {
        let run = &mut self.run;
        let not_asked = |id: &&String| match run.plan.place(id) {
            Some(place) => run.asked(place) == Truth::False,
            None => true,
        };
        self.answers.keys().filter(not_asked).cloned().collect()
    }

    fn decision(&self, decider: Option<Decider>) -> (Option<String>, String, Vec<String>) {
        let found = match decider {
            Some(Decider::Gate(place)) => {
                let rule = self.questionnaire.rules().nth(place);
                rule.map(|rule| (&rule.id, &rule.because, &rule.sources))
            }
            Some(Decider::Verdict(place)) => {
                let verdict = self.questionnaire.method.verdicts.get(place);
                verdict.map(|one| (&one.id, &one.because, &one.sources))
            }
            None => None,
        };
        found.map_or_else(Default::default, |(id, because, sources)| {
            (Some(id.clone()), because.clone(), sources.clone())
        })
    }

    /// The rules that fired.
    fn rules(&mut self) -> Vec<FiredRule> {
        let rules = self.questionnaire.rules().enumerate();
        let fired = rules.filter_map(|(place, rule)| {
            let fires = self.run.fired(place) == Truth::True;
            fires.then(|| self.fired(place, rule))
        });
        fired.collect()
    }

    fn fired(&mut self, place: usize, rule: &Rule) -> FiredRule {
        FiredRule {
            rule: rule.id.clone(),
            title: rule.title.clone(),
            effects: rule.effects.clone(),
            because: rule.because.clone(),
            source: rule.sources.clone(),
            overridable: rule.overridable,
            answers: self.read(&self.run.plan.rules[place].names),
        }
    }

    /// The answers that a condition read.
    fn read(&mut self, names: &[usize]) -> Vec<Reason> {
        let reasons = names.iter().filter_map(|place| {
            let value = self.value(*place)?;
            let options = value.options().to_vec();
            Some(reason(self.questions[*place], options, None))
        });
        reasons.collect()
    }

    /// The answer's value, when the question is asked and answered.
    pub fn value(&mut self, place: usize) -> Option<&'a Value> {
        let answer = self.answers.get(&self.questions[place].id)?;
        (self.run.asked(place) != Truth::False).then_some(&answer.value)
    }

    /// Safeguards that are binding, then what rules impose.
    fn conditions(&mut self, rules: &[FiredRule]) -> Vec<ImposedCondition> {
        let mut conditions = Vec::new();
        for place in 0..self.questions.len() {
            if self.questions[place].is_safeguard() {
                conditions.extend(self.binding(place));
            }
        }
        conditions.extend(rules.iter().flat_map(imposed));
        conditions
    }

    fn binding(&mut self, place: usize) -> Option<ImposedCondition> {
        let question = self.questions[place];
        let status = self.value(place)?.options().first()?.as_str();
        let answer = self.answers.get(&question.id)?;
        matches!(status, "in_place" | "before_start").then(|| ImposedCondition {
            from: question.id.clone(),
            text: question.condition.clone(),
            owner: answer.owner.clone(),
            due: answer.due,
            in_place: status == "in_place",
            source: question.sources.clone(),
        })
    }

    fn contradictions(&mut self) -> Vec<FoundContradiction> {
        let all = self.questionnaire.contradictions.iter();
        let found = all
            .zip(&self.run.plan.contradictions)
            .filter(|(_, when)| self.run.truth(when) == Truth::True);
        let found = found.map(|(one, _)| FoundContradiction {
            id: one.id.clone(),
            because: one.because.clone(),
            questions: one
                .when
                .questions()
                .into_iter()
                .map(str::to_owned)
                .collect(),
        });
        found.collect()
    }
}

/// A line of the ledger.
pub(super) fn reason(question: &Question, answer: Vec<String>, effect: Option<Rating>) -> Reason {
    Reason {
        question: question.id.clone(),
        answer,
        effect,
        source: question.sources.clone(),
    }
}

fn imposed(rule: &FiredRule) -> impl Iterator<Item = ImposedCondition> {
    rule.effects.iter().filter_map(|effect| match effect {
        Effect::Impose(text) => Some(ImposedCondition {
            from: rule.rule.clone(),
            text: text.clone(),
            owner: String::new(),
            due: None,
            in_place: false,
            source: rule.source.clone(),
        }),
        _ => None,
    })
}
