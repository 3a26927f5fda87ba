//! What a questionnaire can come to: every witness holds, and what can't be is not found.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use repurpose::assessment::{Answer, Answers};
use repurpose::questionnaire::{
    Condition, Effect, Outcome, QuestionEntry, Questionnaire, RuleEntry, Step, ids, shipped,
};
use repurpose::scoring::{Reach, Reached, Witness, holds, reach, score};
use repurpose::wizard::value;

#[test]
fn everything_in_the_shipped_questionnaires_can_come_about() {
    for id in ids() {
        let reach = reached(id);
        let parts = [
            &reach.questions,
            &reach.rules,
            &reach.outcomes,
            &reach.levels,
            &reach.ratings,
        ];
        for reached in parts.into_iter().flatten() {
            assert!(reached.witness.is_some(), "{id}: {}", reached.id);
        }
    }
}

#[test]
fn every_witness_brings_about_what_it_is_for() {
    for id in ids() {
        let questionnaire = questionnaire(id);
        let reach = reached(id);
        for (id, answers) in witnesses(&questionnaire, &reach.outcomes) {
            assert_eq!(score(&questionnaire, &answers).provisional.name(), id);
        }
        for (id, answers) in witnesses(&questionnaire, &reach.rules) {
            let score = score(&questionnaire, &answers);
            assert!(score.rules.iter().any(|rule| rule.rule == id), "{id}");
        }
        for (id, answers) in witnesses(&questionnaire, &reach.questions) {
            let when = questionnaire.question(&id).unwrap().asked_when.as_ref();
            assert!(
                when.is_none_or(|when| holds(&questionnaire, &answers, when)),
                "{id}"
            );
        }
        for (id, answers) in witnesses(&questionnaire, &reach.levels) {
            let level = score(&questionnaire, &answers).reached_level;
            assert!(level.is_some_and(|level| level >= id), "{id}");
        }
    }
}

#[test]
fn a_witness_for_a_rating_gives_its_reason() {
    for id in ids() {
        let questionnaire = questionnaire(id);
        for (id, answers) in witnesses(&questionnaire, &reached(id).ratings) {
            let (factor, number) = id.split_once('.').unwrap();
            let factors = &questionnaire.method.factors;
            let rated = factors.iter().find(|one| one.id == factor).unwrap();
            let rung = &rated.ratings[number.parse::<usize>().unwrap() - 1];
            let score = score(&questionnaire, &answers);
            let found = score.factors.iter().find(|one| one.id == factor).unwrap();
            assert!(
                found.because == rung.because || found.capped_by.is_some(),
                "{id}"
            );
        }
    }
}

#[test]
fn no_answers_leave_the_outcome_undecided() {
    let reach = reach(&questionnaire("eu-gdpr-6-4"));
    assert_eq!(
        named(&reach.outcomes, "undecided").witness,
        Some(Witness::new())
    );
}

#[test]
fn a_contradiction_is_never_reached() {
    let mut questionnaire = questionnaire("eu-gdpr-6-4");
    contradict(&mut questionnaire);
    let reach = reach(&questionnaire);
    assert_eq!(named(&reach.questions, "terminal_data").witness, None);
    assert_eq!(named(&reach.rules, "never").witness, None);
    assert_eq!(named(&reach.outcomes, "test_not_applicable").witness, None);
    assert!(named(&reach.questions, "law_governs").witness.is_some());
    assert!(named(&reach.outcomes, "incompatible").witness.is_some());
}

/// A question asked under a contradiction; a rule about its answer, which alone would decide that
/// the test does not apply.
fn contradict(questionnaire: &mut Questionnaire) {
    let no_way = |rule: &mut RuleEntry| match rule {
        RuleEntry::Own(rule) => rule
            .effects
            .retain(|effect| *effect != Effect::Decide(Outcome::TestNotApplicable)),
        RuleEntry::Shared(_) => {}
    };
    questionnaire.rules.iter_mut().for_each(no_way);
    let mut never = questionnaire.rules().next().unwrap().clone();
    never.id = "never".to_owned();
    never.when = Condition::Is("terminal_data".to_owned(), "yes".to_owned());
    never.effects = vec![Effect::Decide(Outcome::TestNotApplicable)];
    questionnaire.rules.push(RuleEntry::Own(Box::new(never)));
    let is = |value: &str| Condition::Is("original_lawful".to_owned(), value.to_owned());
    let both = Condition::All(vec![is("yes"), is("no")]);
    questionnaire
        .steps
        .iter_mut()
        .for_each(|step| ask_only_when(step, "terminal_data", &both));
}

fn ask_only_when(step: &mut Step, id: &str, when: &Condition) {
    for entry in &mut step.questions {
        if let QuestionEntry::Own(question) = entry
            && question.id == id
        {
            question.asked_when = Some(when.clone());
        }
    }
}

fn named<'a>(reached: &'a [Reached], id: &str) -> &'a Reached {
    reached.iter().find(|one| one.id == id).unwrap()
}

/// What was reached, with its witness as answers, read as the command line reads them.
fn witnesses(questionnaire: &Questionnaire, reached: &[Reached]) -> Vec<(String, Answers)> {
    let answers = |witness: &Witness| {
        let answers = witness.iter().map(|(id, text)| {
            let question = questionnaire.question(id).unwrap();
            (id.clone(), Answer::new(value(question, text).unwrap()))
        });
        answers.collect::<Answers>()
    };
    let found = reached.iter();
    found
        .filter_map(|one| Some((one.id.clone(), answers(one.witness.as_ref()?))))
        .collect()
}

fn questionnaire(id: &str) -> Questionnaire {
    Questionnaire::clone(&shipped(id).unwrap().unwrap())
}

/// What a shipped questionnaire can come to, found once for all tests.
fn reached(id: &str) -> &'static Reach {
    static FOUND: OnceLock<BTreeMap<&'static str, Reach>> = OnceLock::new();
    let all = FOUND.get_or_init(|| ids().map(|id| (id, reach(&questionnaire(id)))).collect());
    &all[id]
}
