//! What keeps a document from being signed. Kinds and values alone; the words live with whoever
//! shows them.

use crate::assessment::{
    Assessment, Decision, DecisionKind, EvidenceState, Ground, Tenor, Withdrawal,
};
use crate::questionnaire::{Effect, Field, Outcome, Questionnaire};
use crate::scoring::Score;

use super::advice;
use super::grounds::grounds;
use super::matter::is_supplied;

/// Without these, nobody can tell who refuses or withdraws what, and to whom.
const PARTIES: [Field; 2] = [Field::Controller, Field::Recipient];

/// One thing that has to be settled before a document can be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// A demanded content of the letter is open.
    OpenField(Field),
    /// The controller has not decided.
    NoDecision,
    /// The decision does not name who decides for the controller.
    NoSignatory,
    /// A withdrawal is recorded, and no authorization.
    NothingToWithdraw,
    /// A refusal does not name its ground.
    NoGround,
    /// The result contradicts the ground of the refusal; these fit it.
    GroundAgainstResult(&'static [Ground]),
    /// Asked, required and not answered: the questions' ids.
    Incomplete(Vec<String>),
    /// Answers whose questions were reworded since, or that the recipient stated, and that nobody has
    /// confirmed: their ids.
    ToConfirm(Vec<String>),
    /// An authorization against this rule, from which no decision may depart.
    DecisionAgainstResult(String),
    /// The data protection officer's opinion is needed and not recorded.
    OpinionNeeded,
    /// The opinion is against the reuse or has reservations, and does not say why.
    OpinionReasonsNeeded,
    /// The opinion is dated after the decision, which can't have heeded it.
    OpinionAfterDecision,
    /// The decision departs from the result or from the opinion, and does not say why.
    ReasonsNeeded,
    /// This rule holds the signature back until what it is about is settled.
    Held(String),
    /// Files of the evidence that can't be found: their names.
    EvidenceMissing(Vec<String>),
    /// Files of the evidence that are no longer what was added: their names.
    EvidenceChanged(Vec<String>),
}

/// The document that an assessment calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// The written authorization.
    Authorization,
    /// The reasoned refusal.
    Refusal,
    /// The notice that an authorization is withdrawn.
    Withdrawal,
    /// The recipient's request, with what it states.
    Request,
}

/// Which document the assessment calls for: the request, where it is the recipient's; the withdrawal,
/// where one is recorded; the one decided on; else the one that the result points to.
pub fn kind(assessment: &Assessment, score: &Score) -> DocumentKind {
    if assessment.is_request() {
        return DocumentKind::Request;
    }
    if assessment.withdrawal.is_some() {
        return DocumentKind::Withdrawal;
    }
    match assessment.decision.as_ref().map(|decision| decision.kind) {
        Some(DecisionKind::Authorize) => return DocumentKind::Authorization,
        Some(DecisionKind::Refuse) => return DocumentKind::Refusal,
        None => {}
    }
    match score.provisional {
        Outcome::Incompatible | Outcome::NeedsConsentOrLaw => DocumentKind::Refusal,
        Outcome::Undecided if score.complete => DocumentKind::Refusal,
        _ => DocumentKind::Authorization,
    }
}

/// The demanded contents of an authorization that are still open. The ground for special or
/// criminal data and the route of objection are demanded only where they are asked for.
pub fn open_fields(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
) -> Vec<Field> {
    let open = |field: &Field| !is_supplied(questionnaire, assessment, score, *field);
    Field::DEMANDED.into_iter().filter(open).collect()
}

/// True for the contents of which an authorization can't lack one.
pub(super) fn is_demanded(field: Field) -> bool {
    Field::DEMANDED.contains(&field)
}

/// Everything that keeps the document from being signed, the most basic first.
pub fn obstacles(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
) -> Vec<Obstacle> {
    if assessment.is_request() {
        return of_request(questionnaire, assessment, score);
    }
    if let Some(withdrawal) = &assessment.withdrawal {
        return of_withdrawal(questionnaire, assessment, score, withdrawal);
    }
    let mut found = Vec::from_iter(undecided(assessment));
    let kind = kind(assessment, score);
    // A refusal may leave open whether what the recipient stated is so.
    let stated = |id: &String| assessment.statement(id).is_some();
    let leaves_open = |id: &String| kind == DocumentKind::Refusal && stated(id);
    let unconfirmed = unconfirmed(assessment, score).filter(|id| !leaves_open(id));
    let unconfirmed: Vec<String> = unconfirmed.collect();
    if !unconfirmed.is_empty() {
        found.push(Obstacle::ToConfirm(unconfirmed));
    }
    match kind {
        DocumentKind::Refusal => found.extend(of_refusal(questionnaire, assessment, score)),
        _ => found.extend(of_authorization(questionnaire, assessment, score)),
    }
    found.extend(advice::obstacles(assessment));
    found
}

/// What keeps the document from being signed and is settled by the decision and the opinion alone.
pub fn obstacles_of_decision(assessment: &Assessment, score: &Score) -> Vec<Obstacle> {
    let mut found = Vec::from_iter(undecided(assessment));
    found.extend(match kind(assessment, score) {
        DocumentKind::Refusal => refusal_lacks(assessment, score),
        DocumentKind::Authorization => authorization_lacks(assessment, score),
        DocumentKind::Withdrawal | DocumentKind::Request => return Vec::new(),
    });
    found.extend(advice::obstacles(assessment));
    found
}

/// That nothing is decided, or nobody named who decides.
fn undecided(assessment: &Assessment) -> Option<Obstacle> {
    match &assessment.decision {
        None => Some(Obstacle::NoDecision),
        Some(decision) => {
            let unnamed = decision.signatory.trim().is_empty();
            unnamed.then_some(Obstacle::NoSignatory)
        }
    }
}

/// A request may leave open what its recipient does not know; it has to say who asks whom for what.
fn of_request(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
) -> Vec<Obstacle> {
    let supplied = |field| is_supplied(questionnaire, assessment, score, field);
    let needed = Questionnaire::OF_REQUEST.into_iter();
    let open = needed.filter(|field| !supplied(*field));
    let mut found: Vec<Obstacle> = open.map(Obstacle::OpenField).collect();
    let unconfirmed: Vec<String> = unconfirmed(assessment, score).collect();
    if !unconfirmed.is_empty() {
        found.push(Obstacle::ToConfirm(unconfirmed));
    }
    found
}

/// What of the evidence keeps the document from being signed: each file goes into it, whole.
pub fn obstacles_of_evidence(states: &[(String, EvidenceState)]) -> Vec<Obstacle> {
    let named = |which: &[EvidenceState]| -> Vec<String> {
        let found = states.iter().filter(|(_, state)| which.contains(state));
        found.map(|(name, _)| name.clone()).collect()
    };
    let missing = named(&[EvidenceState::Missing]);
    let changed = named(&[EvidenceState::Changed, EvidenceState::Oversized]);
    let missing = (!missing.is_empty()).then_some(Obstacle::EvidenceMissing(missing));
    let changed = (!changed.is_empty()).then_some(Obstacle::EvidenceChanged(changed));
    missing.into_iter().chain(changed).collect()
}

/// What keeps the questions to the recipient from being sent: a letter says who writes to whom.
pub fn obstacles_of_requests(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
) -> Vec<Obstacle> {
    unnamed_parties(questionnaire, assessment, score).collect()
}

/// Answers to questions that are asked, and that nobody has confirmed: reworded since, or stated by
/// the recipient.
fn unconfirmed<'a>(
    assessment: &'a Assessment,
    score: &'a Score,
) -> impl Iterator<Item = String> + 'a {
    let open = assessment.answers.iter().filter(|(_, one)| one.to_confirm);
    let ids = open.map(|(id, _)| id).filter(|id| score.is_asked(id));
    ids.cloned()
}

fn of_authorization(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
) -> Vec<Obstacle> {
    let open = open_fields(questionnaire, assessment, score);
    let mut found: Vec<Obstacle> = open.into_iter().map(Obstacle::OpenField).collect();
    if !score.missing.is_empty() {
        found.push(Obstacle::Incomplete(score.missing.clone()));
    }
    found.extend(authorization_lacks(assessment, score));
    found.extend(score.holds().map(|rule| Obstacle::Held(rule.rule.clone())));
    found
}

/// What an authorization lacks in itself: one against the result takes an opinion and reasons.
fn authorization_lacks(assessment: &Assessment, score: &Score) -> Vec<Obstacle> {
    let barriers = barriers(score).map(Obstacle::DecisionAgainstResult);
    let mut found: Vec<Obstacle> = barriers.collect();
    if opinion_is_needed(score) && opinion(assessment).is_none() {
        found.push(Obstacle::OpinionNeeded);
    }
    if departs(score) || opinion(assessment) == Some(Tenor::Against) {
        found.extend(reasons_needed(assessment));
    }
    found
}

/// A refusal is always open to the controller; it has to say what is refused, to whom and why.
fn of_refusal(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
) -> Vec<Obstacle> {
    let supplied = |field| is_supplied(questionnaire, assessment, score, field);
    let mut found: Vec<Obstacle> = unnamed_parties(questionnaire, assessment, score).collect();
    if !supplied(Field::Request) && !supplied(Field::NewPurpose) {
        found.push(Obstacle::OpenField(Field::Request));
    }
    found.extend(refusal_lacks(assessment, score));
    found
}

/// What a refusal lacks in itself: a ground that fits, and reasons where the opinion was for the reuse.
fn refusal_lacks(assessment: &Assessment, score: &Score) -> Vec<Obstacle> {
    let mut found = Vec::from_iter(unfit_ground(assessment, score));
    if opinion(assessment) == Some(Tenor::For) {
        found.extend(reasons_needed(assessment));
    }
    found
}

/// A withdrawal is always open to the controller, where there is an authorization to withdraw.
fn of_withdrawal(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
    withdrawal: &Withdrawal,
) -> Vec<Obstacle> {
    let mut found: Vec<Obstacle> = unnamed_parties(questionnaire, assessment, score).collect();
    let decided = assessment.decision.as_ref().map(|decision| decision.kind);
    if decided != Some(DecisionKind::Authorize) {
        found.push(Obstacle::NothingToWithdraw);
    }
    if withdrawal.signatory.trim().is_empty() {
        found.push(Obstacle::NoSignatory);
    }
    found
}

fn unnamed_parties(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
) -> impl Iterator<Item = Obstacle> {
    let open = |field: &Field| !is_supplied(questionnaire, assessment, score, *field);
    PARTIES.into_iter().filter(open).map(Obstacle::OpenField)
}

/// The rules that decided against the reuse and that no decision may leave behind.
fn barriers(score: &Score) -> impl Iterator<Item = String> {
    let stops = |effect: &Effect| {
        matches!(
            effect,
            Effect::Decide(Outcome::Incompatible | Outcome::NeedsConsentOrLaw | Outcome::Undecided)
        )
    };
    score
        .rules
        .iter()
        .filter(move |rule| !rule.overridable && rule.effects.iter().any(stops))
        .map(|rule| rule.rule.clone())
}

/// A rule calls for the opinion, or the decision is more lenient than the result.
fn opinion_is_needed(score: &Score) -> bool {
    score.needs_opinion() || departs(score) && score.outcome != Outcome::TestNotApplicable
}

/// True when an authorization is not what the result says; as long as answers are missing there
/// is no result to depart from.
fn departs(score: &Score) -> bool {
    score.complete && !score.is_positive()
}

/// The tenor of the opinion, where one was given.
fn opinion(assessment: &Assessment) -> Option<Tenor> {
    advice::given(assessment).map(|opinion| opinion.tenor)
}

/// What is wrong with the ground of a decision to refuse.
fn unfit_ground(assessment: &Assessment, score: &Score) -> Option<Obstacle> {
    let fitting = grounds(score);
    match assessment.decision.as_ref()?.ground {
        None => Some(Obstacle::NoGround),
        Some(ground) if fitting.contains(&ground) => None,
        Some(_) => Some(Obstacle::GroundAgainstResult(fitting)),
    }
}

fn reasons_needed(assessment: &Assessment) -> Option<Obstacle> {
    let given = |decision: &Decision| !decision.reasons.trim().is_empty();
    let decision = assessment.decision.as_ref()?;
    (!given(decision)).then_some(Obstacle::ReasonsNeeded)
}
