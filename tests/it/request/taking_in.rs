//! What is taken in from a request, and what is refused or told.

use super::*;

#[test]
fn another_assessment_begins_one_with_the_same_answers_and_nothing_decided() {
    let origin = Origin {
        name: "case.repurpose.ron",
        bytes: EXAMPLE_AI_TRAINING.as_bytes(),
        evidence: None,
    };
    let desk = Desk::shipped(Language::En);
    let imported = Wizard::start_from(&desk, origin, &Trust::none(), now()).unwrap();
    let copy = imported.wizard.assessment();
    assert_eq!(copy.answers, example().answers);
    assert!(copy.decision.is_none() && copy.opinion.is_none() && copy.request.is_none());
    let happened: Vec<&Happening> = copy.history.iter().map(|event| &event.what).collect();
    assert_eq!(happened, [&Happening::Created, &Happening::Imported]);
}

#[test]
fn a_request_that_was_changed_after_its_signature_is_not_taken_in() {
    let (document, _) = signed();
    let mut forged = document.clone();
    // The comment behind the header: nothing but the signature knows it.
    let place = forged.iter().position(|byte| *byte > 0x7f).unwrap();
    forged[place] ^= 1;
    let refused = import(&forged, &Trust::none()).unwrap_err();
    assert!(matches!(refused, ImportError::NotIntact(_)), "{refused:?}");
}

#[test]
fn an_empty_or_broken_pdf_is_refused_as_a_pdf() {
    for (name, bytes) in [("empty.pdf", &b""[..]), ("TEXT.PDF", b"dear officer")] {
        let refused = import_as(name, bytes, &Trust::none()).unwrap_err();
        assert!(matches!(refused, ImportError::Extract(_)), "{refused:?}");
    }
}

#[test]
fn pages_that_say_something_else_than_what_is_taken_over_are_told() {
    let shown = request();
    let mut said = shown.issued(now()).unwrap();
    let other = Value::Text("Something quite different.".to_owned());
    said.answers.get_mut("new_purpose").unwrap().value = other;
    let letter = compose(
        shown.questionnaire(),
        &shown.issued(now()).unwrap(),
        shown.score(),
        Language::En,
        false,
        &[],
        &Stationery::default(),
    );
    let attached = Attachment {
        name: ATTACHED.to_owned(),
        media_type: "application/x-ron".to_owned(),
        description: "Request".to_owned(),
        relationship: Relationship::Source,
        bytes: file::to_text(&said).unwrap().into_bytes(),
        modified: None,
    };
    let forged = render(&letter, &Style::shipped().unwrap(), &[attached], now()).unwrap();
    let remarks = import(&forged, &Trust::none()).unwrap().remarks;
    assert_eq!(remarks, [Remark::PagesDiffer, Remark::Unsigned]);
}

#[test]
fn a_request_that_nobody_signed_is_taken_in_and_this_is_said() {
    let imported = import(&document(), &Trust::none()).unwrap();
    assert_eq!(imported.remarks, [Remark::Unsigned]);
    let request = imported.wizard.assessment().request.clone().unwrap();
    assert_eq!(request.signature, None);
}

#[test]
fn a_signer_whom_nobody_trusts_here_is_named_as_such() {
    let (document, _) = signed();
    let remarks = import(&document, &Trust::none()).unwrap().remarks;
    assert_eq!(remarks, [Remark::NotTrusted("Ravi Processor".to_owned())]);
}

#[test]
fn what_is_not_the_recipients_to_answer_is_left_out_and_this_is_said() {
    let mut hostile = request().assessment().clone();
    let one = |value: &str| Answer::new(Value::One(value.to_owned()));
    let text = |text: String| Answer::new(Value::Text(text));
    for (id, answer) in [
        ("original_lawful", one("yes")),
        ("link_kind", one("implied")),
        ("no_such_question", one("yes")),
        ("\u{1b}[31mred", one("yes")),
        ("recipient_role", one("emperor")),
        ("new_purpose", one("yes")),
        ("retention", text("x".repeat(MOST_STATED + 1))),
    ] {
        hostile.answers.insert(id.to_owned(), answer);
    }
    let bytes = file::to_text(&hostile).unwrap().into_bytes();
    let imported = import_as("request.repurpose.ron", &bytes, &Trust::none()).unwrap();
    let of = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let expected = [
        Remark::Unsigned,
        Remark::UnknownQuestions(of(&["??31mred", "no_such_question"])),
        Remark::NotTheirs(of(&["link_kind", "original_lawful"])),
        Remark::NoAnswers(of(&["new_purpose", "recipient_role"])),
        Remark::TooLong(of(&["retention"])),
    ];
    assert_eq!(imported.remarks, expected);
    let answers = &imported.wizard.assessment().answers;
    for id in ["original_lawful", "link_kind", "new_purpose", "retention"] {
        assert!(!answers.contains_key(id), "{id}");
    }
    assert!(answers.contains_key("recipient"));
}

#[test]
fn the_marks_that_count_are_those_of_the_questionnaire_at_hand() {
    let desk = Desk::shipped(Language::En);
    let mut theirs = desk
        .find(&example().questionnaire.id)
        .unwrap()
        .as_ref()
        .clone();
    theirs.version = 7;
    for step in &mut theirs.steps {
        for entry in &mut step.questions {
            if let repurpose::questionnaire::QuestionEntry::Own(question) = entry {
                question.recipient_states = true;
            }
        }
    }
    let part = theirs.of_recipient();
    let mut hostile = Assessment::requested(&part, "", now());
    hostile.answers = example().answers;
    let bytes = file::to_text(&hostile).unwrap().into_bytes();
    let imported = import_as("r.repurpose.ron", &bytes, &Trust::none()).unwrap();
    let ours = imported.wizard.base().version;
    let other = Remark::OtherText { theirs: 7, ours };
    assert!(imported.remarks.contains(&other), "{:?}", imported.remarks);
    let assessment = imported.wizard.assessment();
    assert_eq!(assessment.questionnaire.version, ours);
    for id in assessment.answers.keys() {
        assert!(
            imported.wizard.base().stated_by_recipient(id).is_some(),
            "{id}"
        );
    }
}

#[test]
fn a_request_under_a_questionnaire_that_is_not_at_hand_is_refused() {
    let desk = Desk::shipped(Language::En);
    let mut part = desk
        .find(&example().questionnaire.id)
        .unwrap()
        .of_recipient();
    part.id = "nowhere".to_owned();
    let foreign = Assessment::requested(&part, "", now());
    let bytes = file::to_text(&foreign).unwrap().into_bytes();
    let refused = import_as("r.repurpose.ron", &bytes, &Trust::none()).unwrap_err();
    let ImportError::Wizard(Error::UnknownQuestionnaire(id)) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(id, "nowhere");
}

#[test]
fn what_is_no_request_at_all_is_refused() {
    for bytes in [b"%PDF-1.7 nothing".as_slice(), b"nothing", b""] {
        assert!(import(bytes, &Trust::none()).is_err());
    }
}
