//! Which questions a questionnaire gives to the recipient, and what is wrong with a choice of them.

use super::*;

#[test]
fn every_shipped_questionnaire_takes_requests_that_stand_by_themselves() {
    let desk = Desk::shipped(Language::En);
    for id in desk.library.ids() {
        let whole = desk.find(&id).unwrap();
        assert!(whole.takes_requests(), "{id}");
        let part = whole.of_recipient();
        let marked = whole.questions().filter(|one| one.recipient_states).count();
        assert_eq!(
            part.questions().count(),
            marked,
            "{id}: a condition is the controller's"
        );
        assert!(
            part.questions().count() * 2 < whole.questions().count() + 20,
            "{id}"
        );
        assert_ne!(part.hash(), whole.hash());
    }
}

#[test]
fn who_states_what_is_no_part_of_a_questionnaires_hash() {
    let desk = Desk::shipped(Language::En);
    let case = example();
    let whole = desk.find(&case.questionnaire.id).unwrap();
    assert_eq!(whole.hash(), case.questionnaire.hash);
}

#[test]
fn a_marked_question_that_depends_on_the_controllers_is_a_fault() {
    let text = marked(SOUND, "sample_plan");
    let dangling = |one: &ErrorKind| matches!(one, ErrorKind::NotStated { .. });
    assert!(faults(&text).iter().any(dangling));
    let both = marked(&text, "records_used");
    assert!(load(file_of(&both)).is_ok());
}

#[test]
fn requests_that_can_t_say_what_for_are_a_fault_where_the_author_marks_questions() {
    let own = "Own(id: \"new_purpose\", kind: long_text, text: \"What for?\", \
               sources: [\"audit-practice\"], fills: new_purpose)";
    let text = SOUND.replacen("Shared(\"new_purpose\")", own, 1);
    assert!(load(file_of(&text)).is_ok_and(|one| !one.takes_requests()));
    let lacks = |one: &ErrorKind| matches!(one, ErrorKind::RequestLacks(_));
    assert!(faults(&marked(&text, "audit_standard")).iter().any(lacks));
}

fn faults(text: &str) -> Vec<ErrorKind> {
    let found = load(file_of(text)).err().unwrap_or_default();
    found.into_iter().map(|one| one.kind).collect()
}

fn file_of(text: &str) -> File<'_> {
    File {
        name: "questionnaire.ron",
        bytes: text.as_bytes(),
    }
}
