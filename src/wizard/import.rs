//! A new assessment from a file that is at hand: from the recipient's request, whose statements are
//! taken over as statements and never as the controller's own findings, or from another assessment,
//! of which a copy of the answers begins a case of its own.
//!
//! A request comes from outside. Which of its answers are the recipient's to give is said by the
//! questionnaire at hand, not by the copy that the request brings along; each is taken over only as
//! an answer that the question at hand could have been given; and what is not taken over is told.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::Timestamp;

use crate::assessment::{
    Answer, Assessment, Event, Evidence, EvidenceError, EvidenceStore, Happening, Hash,
    MAX_EVIDENCE_BYTES, Request, RequestSignature, Statement, Value, file, safe_name,
};
use crate::language::Texts;
use crate::pdf::{self, Limits};
use crate::questionnaire::{Field, Questionnaire};
use crate::signature::{Report, SignatureReport, Trust, Verdict};

use super::desk::Desk;
use super::document::{ExtractError, check, extract};
use super::error::Error;
use super::remark::{Remark, of_statements};
use super::session::Wizard;
use super::signing::Role;
use super::values::is_answer_to;

/// The most characters of one statement, its reasons included: as many as the window lets write in
/// both fields.
pub const MOST_STATED: usize = 40_000;

/// What every PDF begins with.
const PDF: &[u8] = b"%PDF-";

/// A file that an assessment is begun from.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// Its name, without folders.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
    /// The files beside it that its evidence consists of, where it is no document.
    pub evidence: Option<&'a EvidenceStore>,
}

impl Origin<'_> {
    /// True for a PDF, also for one that is empty or broken: it is refused as what it is called.
    fn is_document(&self) -> bool {
        let ending = Path::new(self.name).extension();
        self.bytes.starts_with(PDF) || ending.is_some_and(|it| it.eq_ignore_ascii_case("pdf"))
    }
}

/// What was made of it.
#[derive(Debug)]
pub struct Imported {
    /// The new assessment; it has no file yet.
    pub wizard: Wizard,
    /// What the person has to know of it.
    pub remarks: Vec<Remark>,
}

/// Why nothing was made of it.
#[derive(Debug)]
pub enum ImportError {
    /// It holds no assessment.
    Extract(ExtractError),
    /// It is no assessment.
    File(file::Error),
    /// A signature in it does not hold, or it was changed after it was signed.
    NotIntact(Verdict),
    /// It is too large to be kept as evidence.
    Evidence(EvidenceError),
    /// Its questionnaire is not at hand, or takes no requests.
    Wizard(Error),
}

impl Wizard {
    /// A new assessment from a request or from another assessment.
    ///
    /// # Errors
    /// [`ImportError`].
    pub fn start_from(
        desk: &Desk,
        origin: Origin<'_>,
        trust: &Trust,
        now: Timestamp,
    ) -> Result<Imported, ImportError> {
        if !origin.is_document() {
            let inside = file::parse(origin.name, origin.bytes).map_err(ImportError::File)?;
            let evidence = origin.evidence.cloned().unwrap_or_default();
            return if inside.is_request() {
                requested(desk, origin, inside, None, now)
            } else {
                copied(desk, inside, evidence, now)
            };
        }
        let found = extract(origin.bytes).map_err(ImportError::Extract)?;
        let check = check(desk, origin.bytes, trust, None, now);
        match check.report.verdict {
            Verdict::Valid | Verdict::ValidUntrusted | Verdict::Unsigned => {}
            verdict => return Err(ImportError::NotIntact(verdict)),
        }
        if !found.assessment.is_request() {
            let evidence = EvidenceStore::carrying(found.evidence);
            return copied(desk, found.assessment, evidence, now);
        }
        let mut imported = requested(desk, origin, found.assessment, Some(&check.report), now)?;
        if check.letter_matches == Some(false) {
            imported.remarks.insert(0, Remark::PagesDiffer);
        }
        Ok(imported)
    }
}

/// The same answers, to be thought over and decided on anew.
fn copied(
    desk: &Desk,
    origin: Assessment,
    evidence: EvidenceStore,
    now: Timestamp,
) -> Result<Imported, ImportError> {
    let base = desk.base_of(&origin).map_err(ImportError::Wizard)?;
    let mut copy = Assessment {
        title: origin.title,
        answers: origin.answers,
        request: origin.request,
        evidence: origin.evidence,
        ..Assessment::started(&base, &desk.person, now)
    };
    let event = Event::new(Happening::Imported, &desk.person, now);
    let questions = copy.answers.keys().cloned().collect();
    copy.record(Event { questions, ..event });
    let mut wizard = Wizard::of(desk, copy).map_err(ImportError::Wizard)?;
    wizard.evidence = evidence;
    wizard.unsaved = true;
    let remarks = Vec::new();
    Ok(Imported { wizard, remarks })
}

/// What a request states, under the controller's own questionnaire.
fn requested(
    desk: &Desk,
    origin: Origin<'_>,
    inside: Assessment,
    report: Option<&Report>,
    now: Timestamp,
) -> Result<Imported, ImportError> {
    if origin.bytes.len() as u64 > MAX_EVIDENCE_BYTES {
        return Err(ImportError::Evidence(EvidenceError::TooLarge {
            path: origin.name.into(),
            limit: MAX_EVIDENCE_BYTES,
        }));
    }
    let base = desk.find(&inside.questionnaire.id);
    let base = base.map_err(ImportError::Wizard)?;
    if !base.takes_requests() {
        return Err(ImportError::Wizard(Error::TakesNoRequests(base.id.clone())));
    }
    let (statements, sorted) = sorted(&base, &inside);
    let signature = report.and_then(signature);
    let mut remarks: Vec<Remark> = of_signature(signature.as_ref()).into_iter().collect();
    remarks.extend(of_version(&base, &inside));
    remarks.extend(sorted);
    let request = Request {
        by: named(&base, &statements),
        issued: issued(origin.bytes),
        document: Hash::of(origin.bytes),
        signature,
        statements,
    };
    let mut wizard = begun(desk, &base, request, origin, now)?;
    wizard.unsaved = true;
    Ok(Imported { wizard, remarks })
}

/// The assessment that a request begins: each statement is an answer that is to be confirmed, and
/// the request itself is the evidence of them all.
fn begun(
    desk: &Desk,
    base: &Questionnaire,
    request: Request,
    origin: Origin<'_>,
    now: Timestamp,
) -> Result<Wizard, ImportError> {
    let mut new = Assessment::started(base, &desk.person, now);
    new.answers = request
        .statements
        .iter()
        .map(|(id, stated)| (id.clone(), answer(stated, now)))
        .collect();
    let questions: Vec<String> = request.statements.keys().cloned().collect();
    let name = safe_name(origin.name);
    new.evidence.push(Evidence {
        name: name.clone(),
        size: origin.bytes.len() as u64,
        sha256: request.document.to_string(),
        added: now,
        questions: questions.clone(),
        description: Texts::of(desk.language).get("request-evidence"),
    });
    let event = Event::new(Happening::Imported, &desk.person, now);
    let document = Some(request.document);
    new.request = Some(request);
    new.record(Event {
        questions,
        document,
        ..event
    });
    let mut wizard = Wizard::of(desk, new).map_err(ImportError::Wizard)?;
    wizard.evidence = EvidenceStore::carrying([(name, origin.bytes.to_vec())]);
    Ok(wizard)
}

fn answer(stated: &Statement, now: Timestamp) -> Answer {
    Answer {
        reason: stated.reason.clone(),
        to_confirm: true,
        changed: Some(now),
        ..Answer::new(stated.value.clone())
    }
}

/// What of a request is taken over as stated, and remarks on what is not.
fn sorted(base: &Questionnaire, inside: &Assessment) -> (BTreeMap<String, Statement>, Vec<Remark>) {
    let mut statements = BTreeMap::new();
    let (mut unknown, mut theirs) = (BTreeSet::new(), BTreeSet::new());
    let (mut unfit, mut long) = (BTreeSet::new(), BTreeSet::new());
    for (id, answer) in &inside.answers {
        let left_out = match base.stated_by_recipient(id) {
            None if base.question(id).is_none() => &mut unknown,
            None => &mut theirs,
            Some(question) if !is_answer_to(question, &answer.value) => &mut unfit,
            Some(_) if length(answer) > MOST_STATED => &mut long,
            Some(_) => {
                let stated = Statement {
                    value: answer.value.clone(),
                    reason: answer.reason.clone(),
                };
                statements.insert(id.clone(), stated);
                continue;
            }
        };
        left_out.insert(id.as_str());
    }
    (statements, of_statements(&unknown, &theirs, &unfit, &long))
}

/// The characters of an answer and of its reasons.
fn length(answer: &Answer) -> usize {
    let of = |text: &String| text.chars().count();
    let value = match &answer.value {
        Value::Text(text) | Value::One(text) => of(text),
        Value::Several(values) => values.iter().map(of).sum(),
        Value::Party(party) => {
            let address: usize = party.address.iter().map(of).sum();
            of(&party.name) + address + of(&party.contact)
        }
        Value::List(rows) => rows.iter().flat_map(BTreeMap::values).map(of).sum(),
        Value::Unknown | Value::Date(_) => 0,
    };
    value + of(&answer.reason)
}

/// Who states: the recipient by its name, or nobody who is named.
fn named(base: &Questionnaire, statements: &BTreeMap<String, Statement>) -> String {
    let question = base.filling(Field::Recipient);
    let stated = question.and_then(|question| statements.get(&question.id));
    match stated.map(|stated| &stated.value) {
        Some(Value::Party(party)) => party.name.trim().to_owned(),
        _ => String::new(),
    }
}

/// The signature in the recipient's field; every other says nothing of who states.
fn signature(report: &Report) -> Option<RequestSignature> {
    let field = Role::Processor.field();
    let mut signatures = report.signatures.iter();
    let found: &SignatureReport = signatures.find(|one| one.field == field)?;
    let certificate = found.certificate.as_ref()?;
    Some(RequestSignature {
        signer: certificate.common_name(),
        certificate: certificate.fingerprint_sha256().into(),
        time: found.timestamp_time.or(found.signing_time),
        trusted: found.certificate_trusted,
    })
}

fn of_signature(signature: Option<&RequestSignature>) -> Option<Remark> {
    match signature {
        None => Some(Remark::Unsigned),
        Some(one) if !one.trusted => Some(Remark::NotTrusted(one.signer.clone())),
        Some(_) => None,
    }
}

/// A request under another text of the questionnaire, whose words may be others.
fn of_version(base: &Questionnaire, inside: &Assessment) -> Option<Remark> {
    let theirs = &inside.questionnaire;
    (base.of_recipient().hash() != theirs.hash).then_some(Remark::OtherText {
        theirs: theirs.version,
        ours: base.version,
    })
}

fn issued(bytes: &[u8]) -> Option<Timestamp> {
    let info = pdf::document_info(bytes, Limits::default());
    info.ok()?.created
}
