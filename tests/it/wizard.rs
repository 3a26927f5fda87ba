//! The room `wizard`: commands change state, and every step can be taken back.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use repurpose::assessment::{Happening, Value};
use repurpose::language::Language;
use repurpose::wizard::{Command, Desk, Mismatch, Target, Wizard, value};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

#[test]
fn an_answer_changes_the_result_at_once_and_undo_takes_it_back() {
    let mut wizard = start();
    let before = wizard.score().missing.len();
    wizard.apply(yes("original_lawful"), NOW);
    assert!(wizard.score().missing.len() < before);
    wizard.apply(Command::Undo, NOW);
    assert_eq!(wizard.score().missing.len(), before);
    wizard.apply(Command::Redo, NOW);
    assert!(wizard.score().missing.len() < before);
}

#[test]
fn typing_on_in_one_field_is_one_step_back() {
    let mut wizard = start();
    for text in ["S", "Su", "Support"] {
        wizard.apply(
            Command::Answer("new_purpose".to_owned(), Some(Value::Text(text.to_owned()))),
            NOW,
        );
    }
    wizard.apply(Command::Undo, NOW);
    assert!(wizard.answer("new_purpose").is_none());
    assert!(!wizard.can_undo());
}

#[test]
fn who_pauses_while_typing_takes_back_what_came_after_the_pause() {
    let mut wizard = start();
    let mut clock = NOW;
    for (text, seconds) in [("S", 0), ("Su", 1), ("Support", 1), ("Support tickets", 5)] {
        clock += SignedDuration::from_secs(seconds);
        let value = Some(Value::Text(text.to_owned()));
        wizard.apply(Command::Answer("new_purpose".to_owned(), value), clock);
    }
    wizard.apply(Command::Undo, clock);
    let answer = wizard.answer("new_purpose").unwrap();
    assert_eq!(answer.value, Value::Text("Support".to_owned()));
    wizard.apply(Command::Undo, clock);
    assert!(wizard.answer("new_purpose").is_none());
}

#[test]
fn an_answer_hidden_by_another_is_kept_and_left_out() {
    let mut wizard = start();
    let route = Value::Text("By e-mail".to_owned());
    wizard.apply(one("recipient_basis", "legitimate_interests"), NOW);
    wizard.apply(
        Command::Answer("objection_route".to_owned(), Some(route)),
        NOW,
    );
    assert!(wizard.score().left_out.is_empty());
    wizard.apply(one("recipient_basis", "contract"), NOW);
    assert_eq!(wizard.score().left_out, ["objection_route"]);
    assert!(wizard.answer("objection_route").is_some());
    wizard.apply(one("recipient_basis", "legitimate_interests"), NOW);
    assert!(wizard.score().left_out.is_empty());
}

#[test]
fn what_was_changed_is_written_down_once_a_save() {
    let mut wizard = start();
    wizard.apply(yes("original_lawful"), NOW);
    wizard.apply(yes("disclosure_basis"), NOW);
    wizard.apply(Command::Title("Tickets".to_owned()), NOW);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    wizard.save(Target::NewFile(&path), NOW).unwrap();
    let what = |wizard: &Wizard| -> Vec<Happening> {
        let history = wizard.assessment().history.iter();
        history.map(|event| event.what.clone()).collect()
    };
    let expected = [Happening::Created, Happening::Answered, Happening::Titled];
    assert_eq!(what(&wizard), expected);
    let answered = &wizard.assessment().history[1];
    assert_eq!(answered.questions, ["disclosure_basis", "original_lawful"]);
    wizard.save(Target::Own, NOW).unwrap();
    assert_eq!(what(&wizard), expected);
}

#[test]
fn a_value_that_is_not_offered_is_told_the_nearest() {
    let wizard = start();
    let question = wizard.questionnaire().question("original_basis").unwrap();
    let Err(Mismatch::Option { nearest, .. }) = value(question, "kontract") else {
        panic!("accepted")
    };
    assert_eq!(nearest.as_deref(), Some("contract"));
}

#[test]
fn nothing_is_lost_between_saving_and_opening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let mut wizard = start();
    wizard.apply(yes("original_lawful"), NOW);
    assert!(wizard.is_changed());
    wizard.save(Target::File(&path), NOW).unwrap();
    assert!(!wizard.is_changed());
    let again = Wizard::open(&desk(), &path).unwrap();
    assert_eq!(again.assessment(), wizard.assessment());
    assert_eq!(again.score(), wizard.score());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// However many commands were given, as many steps back lead to the beginning.
    #[test]
    fn going_back_all_the_way_leads_to_the_beginning(picks in proptest::collection::vec((0usize..60, any::<bool>()), 1..20)) {
        let mut wizard = start();
        let beginning = wizard.assessment().clone();
        let ids: Vec<String> = wizard.questionnaire().questions().map(|question| question.id.clone()).collect();
        for (pick, known) in picks {
            let text = if known { Value::Text("words".to_owned()) } else { Value::Unknown };
            wizard.apply(Command::Answer(ids[pick % ids.len()].clone(), Some(text)), NOW);
        }
        while wizard.can_undo() {
            wizard.apply(Command::Undo, NOW);
        }
        prop_assert_eq!(wizard.assessment(), &beginning);
    }
}

fn start() -> Wizard {
    Wizard::start(&desk(), "eu-gdpr-6-4", NOW).unwrap()
}

fn yes(id: &str) -> Command {
    one(id, "yes")
}

fn one(id: &str, value: &str) -> Command {
    Command::Answer(id.to_owned(), Some(Value::One(value.to_owned())))
}

fn desk() -> Desk {
    Desk::shipped(Language::En)
}
