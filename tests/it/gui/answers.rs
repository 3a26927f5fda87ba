//! Answers are given, kept and taken back.

use super::*;

#[test]
fn an_answer_is_given_checked_and_kept_on_the_way_back() {
    let mut walk = Walk::start(Language::En);
    let found = walk.start_questionnaire();
    let (step, question) = first_choice(&found);
    walk.press(&step);
    walk.press(&question.options[0].label);
    let given = |walk: &Walk| {
        let wizard = walk.harness.state().wizard().unwrap();
        wizard
            .answer(&question.id)
            .map(|answer| answer.value.options().to_vec())
    };
    assert_eq!(given(&walk), Some(vec![question.options[0].value.clone()]));
    walk.press_key("answers-title");
    assert_eq!(walk.harness.state().page(), Page::Answers);
    let change = format!("{}: {}", walk.t("answers-change"), question.text);
    walk.press(&change);
    assert!(matches!(walk.harness.state().page(), Page::Section(_)));
    walk.press_key("window-continue");
    walk.press_key("window-back");
    assert_eq!(given(&walk), Some(vec![question.options[0].value.clone()]));
    walk.press_key("window-undo");
    assert_eq!(given(&walk), None);
    walk.press_key("window-redo");
    assert!(given(&walk).is_some());
}

#[test]
fn not_known_takes_a_reason_and_can_be_taken_back() {
    let mut walk = Walk::start(Language::En);
    let found = walk.start_questionnaire();
    let (step, question) = first_choice(&found);
    walk.press(&step);
    let first = found.steps.iter().find(|one| one.title == step).unwrap();
    let id = first.questions().next().unwrap().id.clone();
    walk.press_key("section-mark-unknown");
    walk.write("section-unknown-reason", "The processor has been asked.");
    let wizard = walk.harness.state().wizard().unwrap();
    let answer = wizard.answer(&id).unwrap();
    assert_eq!(answer.reason, "The processor has been asked.");
    assert!(!answer.value.is_known());
    walk.press_key("section-known");
    assert!(walk.harness.state().wizard().unwrap().answer(&id).is_none());
    assert!(!question.id.is_empty());
}

#[test]
fn the_keyboard_alone_starts_answers_and_goes_on() {
    let mut walk = Walk::start(Language::En);
    let id = questionnaire::ids().next().unwrap();
    let found = questionnaire::shipped(id).unwrap().unwrap();
    let start = format!("{}: {}", walk.t("home-start-this"), found.title);
    walk.tab_to(&start);
    walk.key(Key::Enter);
    assert_eq!(walk.harness.state().page(), Page::Section(0));

    let (step, question) = first_choice(&found);
    let place = found
        .steps
        .iter()
        .position(|one| one.title == step)
        .unwrap();
    for _ in 0..place {
        let next = walk.t("window-continue");
        walk.tab_to(&next);
        walk.key(Key::Enter);
    }
    assert_eq!(walk.harness.state().page(), Page::Section(place));
    walk.tab_to(&question.options[0].label);
    walk.key(Key::Space);
    let wizard = walk.harness.state().wizard().unwrap();
    assert!(wizard.answer(&question.id).is_some());
    walk.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    walk.harness.run();
    let wizard = walk.harness.state().wizard().unwrap();
    assert!(wizard.answer(&question.id).is_none());
}
