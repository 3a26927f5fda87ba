//! The recipient's request: it states facts, is signed, and begins an assessment in which what was
//! stated stays told from what the controller finds. Hostile ones, each with what becomes of it.

use std::sync::Arc;

use jiff::Timestamp;
use repurpose::assessment::{
    Answer, Assessment, EvidenceState, EvidenceStore, Happening, Hash, Side, Standing, Value, file,
};
use repurpose::language::Language;
use repurpose::letter::{
    DocumentKind, Obstacle, Stationery, compose, kind, markdown, obstacles, statement,
};
use repurpose::pdf::{Attachment, Limits, Relationship, Style, attachments, render};
use repurpose::questionnaire::{ErrorKind, File, load};
use repurpose::signature::{Identity, SelfIssued, Trust, Verdict};
use repurpose::wizard::{
    ATTACHED, ATTACHED_JSON, Command, Desk, EXAMPLE_AI_TRAINING, Error, Export, ImportError,
    Imported, Level, MOST_STATED, Order, Origin, Remark, Role, SCHEMA, Target, Wizard, check,
    differences, export, extract, sign,
};
use tempfile::TempDir;

use crate::signature::files::rng;

const NAME: &str = "request.pdf";

/// A questionnaire of one's own.
const SOUND: &str = include_str!("../data/questionnaires/vendor-audit/questionnaire.ron");

#[test]
fn a_request_asks_the_recipients_facts_and_has_no_result() {
    let request = request();
    let ids: Vec<&str> = request
        .questionnaire()
        .questions()
        .map(|one| one.id.as_str())
        .collect();
    assert!(ids.contains(&"new_purpose") && ids.contains(&"pseudonymisation"));
    for for_the_controller in ["original_lawful", "link_kind", "consequences_risk"] {
        assert!(!ids.contains(&for_the_controller));
    }
    assert!(request.score().factors.is_empty() && request.score().rules.is_empty());
    let kind = kind(request.assessment(), request.score());
    assert_eq!(kind, DocumentKind::Request);
}

#[test]
fn opinion_decision_and_withdrawal_are_not_in_a_request() {
    let mut request = request();
    let case = example();
    for command in [
        Command::Opinion(case.opinion.clone()),
        Command::Decision(case.decision.clone()),
    ] {
        assert!(!request.allows(&command));
        request.apply(command, now());
    }
    assert!(request.assessment().opinion.is_none() && request.assessment().decision.is_none());
}

#[test]
fn a_request_says_who_asks_whom_for_what_and_may_leave_the_rest_open() {
    let desk = Desk::shipped(Language::En);
    let mut request = Wizard::start_request(&desk, &example().questionnaire.id, now()).unwrap();
    let open = |request: &Wizard| {
        obstacles(
            request.questionnaire(),
            request.assessment(),
            request.score(),
        )
    };
    assert_eq!(open(&request).len(), 3);
    for id in ["controller", "recipient", "new_purpose"] {
        let value = example().answers[id].value.clone();
        request.apply(Command::Answer(id.to_owned(), Some(value)), now());
    }
    assert_eq!(open(&request), []);
}

#[test]
fn a_request_is_read_back_as_one_and_goes_on_being_one() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("request.repurpose.ron");
    let mut request = request();
    request.save(Target::NewFile(&path), now()).unwrap();
    let again = Wizard::open(&Desk::shipped(Language::Fr), &path).unwrap();
    assert_eq!(again.assessment().side, Side::Recipient);
    assert_eq!(again.assessment().summary.decision, "request");
    assert_eq!(again.assessment().chain_faults(), []);
    let asked = |wizard: &Wizard| wizard.questionnaire().questions().count();
    assert_eq!(asked(&again), asked(&request));
    assert!(again.other_version().is_none());
}

#[test]
fn a_signed_request_begins_an_assessment_whose_answers_are_statements() {
    let (document, identity) = signed();
    let mut trust = Trust::none();
    trust.add_file(identity.certificate().to_der()).unwrap();
    let Imported { wizard, remarks } = import(&document, &trust).unwrap();
    assert_eq!(remarks, []);
    let assessment = wizard.assessment();
    assert_eq!(assessment.side, Side::Controller);
    let request = assessment.request.as_ref().unwrap();
    assert_eq!(request.document, Hash::of(&document));
    assert_eq!(request.issued, Some(now()));
    let signature = request.signature.as_ref().unwrap();
    assert!(signature.trusted && signature.signer == "Ravi Processor");
    assert_eq!(request.statements.len(), assessment.answers.len());
    for id in request.statements.keys() {
        assert_eq!(assessment.standing(id), Some(Standing::Unconfirmed), "{id}");
    }
    let (evidence, store) = (&assessment.evidence[0], wizard.evidence());
    assert_eq!(evidence.name, NAME);
    assert_eq!(evidence.questions.len(), request.statements.len());
    assert_eq!(store.states(&assessment.evidence), [EvidenceState::Present]);
    let last = assessment.history.last().unwrap();
    assert_eq!(last.what, Happening::Imported);
    assert_eq!(last.document, Some(request.document));
    assert_eq!(assessment.chain_faults(), []);
    assert!(wizard.is_changed() && assessment.decision.is_none());
}

#[test]
fn a_request_verifies_and_its_pages_are_what_its_statements_give() {
    let (document, _) = signed();
    let desk = Desk::shipped(Language::En);
    let check = check(&desk, &document, &Trust::none(), None, now());
    assert_eq!(check.report.verdict, Verdict::ValidUntrusted);
    assert!(check.is_request);
    assert_eq!(check.letter_matches, Some(true));
    let reason = check.report.signatures[0].claimed_reason.clone();
    assert_eq!(reason.as_deref(), Some("Statements of the recipient"));
}

#[test]
fn what_is_stated_is_no_finding_until_it_is_confirmed() {
    let mut wizard = import(&document(), &Trust::none()).unwrap().wizard;
    let case = example();
    for (id, answer) in &case.answers {
        if wizard.answer(id).is_none() {
            wizard.apply(
                Command::TakeOver(id.clone(), Some(Box::new(answer.clone()))),
                now(),
            );
        }
    }
    wizard.apply(Command::Opinion(case.opinion), now());
    wizard.apply(Command::Decision(case.decision.clone()), now());
    let unconfirmed = |wizard: &Wizard| {
        let found = obstacles(wizard.questionnaire(), wizard.assessment(), wizard.score());
        found.into_iter().find_map(|one| match one {
            Obstacle::ToConfirm(ids) => Some(ids),
            _ => None,
        })
    };
    let ids = unconfirmed(&wizard).unwrap();
    assert!(ids.contains(&"new_purpose".to_owned()));
    for id in ids {
        wizard.apply(Command::Confirm(id), now());
    }
    assert_eq!(unconfirmed(&wizard), None);
    let standing = wizard.assessment().standing("new_purpose");
    assert_eq!(standing, Some(Standing::Confirmed));
}

#[test]
fn a_refusal_may_leave_open_whether_a_statement_is_true() {
    let mut wizard = import(&document(), &Trust::none()).unwrap().wizard;
    let refused = file::parse("x", repurpose::wizard::EXAMPLE_PARTNER_MARKETING.as_bytes());
    wizard.apply(Command::Decision(refused.unwrap().decision), now());
    let found = obstacles(wizard.questionnaire(), wizard.assessment(), wizard.score());
    assert!(
        !found
            .iter()
            .any(|one| matches!(one, Obstacle::ToConfirm(_)))
    );
}

#[test]
fn an_edit_shows_what_was_stated_in_window_letter_and_differences() {
    let Imported { mut wizard, .. } = import(&document(), &Trust::none()).unwrap();
    let before = wizard.assessment().clone();
    let stated = before.statement("retention").unwrap().clone();
    let other = Value::Text("Three days and no more.".to_owned());
    wizard.apply(Command::Answer("retention".to_owned(), Some(other)), now());
    wizard.apply(Command::Answer("security".to_owned(), None), now());
    let assessment = wizard.assessment();
    assert_eq!(assessment.standing("retention"), Some(Standing::Changed));
    assert_eq!(assessment.standing("security"), Some(Standing::Dropped));
    assert_eq!(assessment.statement("retention"), Some(&stated));

    let Value::Text(text) = &stated.value else {
        panic!("a text")
    };
    let question = wizard.questionnaire().question("retention").unwrap();
    let words = statement(
        repurpose::language::Texts::of(Language::En),
        question,
        assessment,
    );
    let words = words.unwrap();
    assert!(words.contains(text.trim()) && words.contains("changed by the controller"));
    let letter = words_of(&wizard, Language::En);
    assert!(letter.contains("changed by the controller on"), "{letter}");
    assert!(letter.contains("not taken over by the controller"));
    assert!(letter.contains("not yet confirmed by the controller"));

    let found = differences(&before, assessment);
    let found = found.iter().find(|one| one.about == "retention").unwrap();
    assert!(found.stated.is_some());
}

#[test]
fn a_request_travels_with_the_letter_of_the_controller() {
    let (document, _) = signed();
    let wizard = import(&document, &Trust::none()).unwrap().wizard;
    let letter = drawn(&wizard, true);
    let inside = extract(&letter).unwrap();
    assert_eq!(inside.assessment.request, wizard.assessment().request);
    assert_eq!(inside.evidence, [(NAME.to_owned(), document)]);
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("case.repurpose.ron");
    let mut wizard = wizard;
    wizard.save(Target::NewFile(&path), now()).unwrap();
    let saved = file::read(&path).unwrap();
    assert_eq!(saved.request, wizard.assessment().request);
    assert!(EvidenceStore::beside(&path).states(&saved.evidence) == [EvidenceState::Present]);
}

#[test]
fn the_copies_for_machines_of_request_and_assessment_follow_the_schema() {
    let mut compiler = boon::Compiler::new();
    let schema = serde_json::from_str(SCHEMA).unwrap();
    compiler.add_resource("schema.json", schema).unwrap();
    let mut schemas = boon::Schemas::new();
    let index = compiler.compile("schema.json", &mut schemas).unwrap();
    let (document, _) = signed();
    let wizard = import(&document, &Trust::none()).unwrap().wizard;
    for document in [document, drawn(&wizard, true)] {
        let attached = attachments(&document, Limits::default()).unwrap();
        let mut attached = attached.into_iter();
        let copy = attached.find(|one| one.name == ATTACHED_JSON).unwrap();
        let copy = serde_json::from_slice(&copy.bytes).unwrap();
        if let Err(error) = schemas.validate(&copy, index) {
            panic!("{error:#}");
        }
    }
}

#[test]
fn private_notes_of_the_processor_stay_with_it() {
    let mut request = request();
    let note = "Never tell them".to_owned();
    request.apply(Command::Note("retention".to_owned(), note.clone()), now());
    let inside = extract(&drawn(&request, false)).unwrap();
    assert!(!String::from_utf8(inside.bytes).unwrap().contains(&note));
}

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

fn marked(text: &str, id: &str) -> String {
    let head = format!("id: \"{id}\",");
    assert!(text.contains(&head), "{id}");
    text.replacen(&head, &format!("{head} recipient_states: true,"), 1)
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

/// When everything happens.
pub fn now() -> Timestamp {
    "2026-11-24T10:00:00Z".parse().unwrap()
}

fn example() -> Assessment {
    file::parse("example", EXAMPLE_AI_TRAINING.as_bytes()).unwrap()
}

/// A request with what the shipped case says of the recipient's facts.
pub fn request() -> Wizard {
    let desk = Desk::shipped(Language::En);
    let case = example();
    let mut request = Wizard::start_request(&desk, &case.questionnaire.id, now()).unwrap();
    let questions = request.questionnaire().clone();
    for question in questions.questions() {
        let Some(answer) = case.answers.get(&question.id) else {
            continue;
        };
        let (id, value) = (question.id.clone(), answer.value.clone());
        request.apply(Command::Answer(id.clone(), Some(value)), now());
        request.apply(Command::Reason(id, answer.reason.clone()), now());
    }
    request
}

/// The request as a document that nobody has signed.
pub fn document() -> Vec<u8> {
    drawn(&request(), false)
}

/// The same, signed by the processor.
pub fn signed() -> (Vec<u8>, Identity) {
    let wish = SelfIssued {
        name: "Ravi Processor".to_owned(),
        ..SelfIssued::default()
    };
    let p12 = wish.issue(now(), &mut rng(), "long enough").unwrap();
    let identity = Identity::open(&p12, "long enough").unwrap();
    let order = Order {
        role: Role::Processor,
        language: Language::En,
        now: now(),
        level: Level::B,
        service: None,
        known: None,
    };
    let signed = sign(&document(), &identity, &order, &mut rng()).unwrap();
    (signed, identity)
}

fn drawn(wizard: &Wizard, draft: bool) -> Vec<u8> {
    let order = Export {
        language: Language::En,
        draft,
        issued: now(),
        stationery: Arc::new(Stationery::default()),
    };
    let assessment = wizard.issued(now()).unwrap();
    let questionnaire = wizard.in_language(Language::En);
    export(&questionnaire, &assessment, wizard.evidence(), order).unwrap()
}

fn import(document: &[u8], trust: &Trust) -> Result<Imported, ImportError> {
    import_as(NAME, document, trust)
}

fn import_as(name: &str, bytes: &[u8], trust: &Trust) -> Result<Imported, ImportError> {
    let origin = Origin {
        name,
        bytes,
        evidence: None,
    };
    Wizard::start_from(&Desk::shipped(Language::En), origin, trust, now())
}

fn words_of(wizard: &Wizard, language: Language) -> String {
    let mut assessment = wizard.assessment().clone();
    assessment.decision = example().decision;
    let letter = compose(
        wizard.questionnaire(),
        &assessment,
        wizard.score(),
        language,
        true,
        &[],
        &Stationery::default(),
    );
    markdown(&letter)
}
