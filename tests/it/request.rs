//! The recipient's request: it states facts, is signed, and begins an assessment in which what was
//! stated stays told from what the controller finds. Hostile ones, each with what becomes of it.

mod marks;
mod taking_in;

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

fn marked(text: &str, id: &str) -> String {
    let head = format!("id: \"{id}\",");
    assert!(text.contains(&head), "{id}");
    text.replacen(&head, &format!("{head} recipient_states: true,"), 1)
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
