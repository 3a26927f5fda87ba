//! On what the decision rests, and the places where it is signed.

use jiff::civil::Date;

use crate::assessment::{Decision, DecisionKind, Opinion, Tenor, Withdrawal};
use crate::language::Value as Words;
use crate::questionnaire::Field;

use super::blocks::{Block, Fact, SignaturePlace, Text};
use super::courtesy;
use super::matter::Matter;
use super::names;

/// Result, opinion and decision: three records, each with its own reasons.
pub(super) fn basis(matter: &Matter<'_>) -> Vec<Block> {
    let mut facts = vec![
        matter.stated("letter-result", result(matter)),
        opinion(matter),
    ];
    facts.push(decided(matter));
    facts.extend(reasons(matter));
    if matter.words(Field::OtherCircumstances).is_some() {
        facts.extend(matter.fact("letter-other-circumstances", Field::OtherCircumstances));
    }
    vec![
        matter.heading(2, "letter-section-basis"),
        matter.paragraph("letter-basis-intro"),
        Block::Facts(facts),
    ]
}

/// Outcome, how many factors favour it, and why.
fn result(matter: &Matter<'_>) -> String {
    let outcome = matter.text(names::outcome_key(matter.score.outcome));
    let favouring = matter.texts.with(
        "letter-result-factors",
        &[
            ("outcome", Words::from(&outcome)),
            ("favouring", Words::from(matter.score.favouring())),
            ("all", Words::from(matter.score.factors.len())),
        ],
    );
    format!("{favouring} {}", matter.score.because)
        .trim()
        .to_owned()
}

/// The opinion as a fact; open while one is needed and none is recorded.
pub(super) fn opinion(matter: &Matter<'_>) -> Fact {
    match &matter.assessment.opinion {
        Some(opinion) => matter.stated("letter-opinion", opinion_words(matter, opinion)),
        None => Fact {
            open: matter.score.needs_opinion(),
            ..matter.stated("letter-opinion", matter.text("letter-opinion-none"))
        },
    }
}

fn opinion_words(matter: &Matter<'_>, opinion: &Opinion) -> String {
    let tenor = matter.text(names::tenor_key(opinion.tenor));
    let head = match opinion.date {
        Some(date) => {
            let date = matter.texts.date(date);
            let values = [("tenor", Words::from(&tenor)), ("date", Words::from(&date))];
            matter.texts.with("letter-opinion-dated", &values)
        }
        None => tenor,
    };
    format!("{head}\n{}", opinion.reasons.trim())
        .trim()
        .to_owned()
}

/// The decision's reasons, named for what they answer.
pub(super) fn reasons(matter: &Matter<'_>) -> Option<Fact> {
    let decision = matter.assessment.decision.as_ref()?;
    let label = if is_against_opinion(matter) {
        "letter-opinion-not-followed"
    } else {
        "letter-decision-reasons"
    };
    let given = !decision.reasons.trim().is_empty();
    if given || is_against_opinion(matter) {
        Some(matter.stated_or_open(label, decision.reasons.trim()))
    } else {
        None
    }
}

/// True when the decision is not what the data protection officer advised.
pub(super) fn is_against_opinion(matter: &Matter<'_>) -> bool {
    let decision = matter.assessment.decision.as_ref();
    let opinion = matter.assessment.opinion.as_ref();
    matches!(
        (decision.map(|one| one.kind), opinion.map(|one| one.tenor)),
        (Some(DecisionKind::Authorize), Some(Tenor::Against))
            | (Some(DecisionKind::Refuse), Some(Tenor::For))
    )
}

/// The tenor and date of an opinion that was given, without its reasons: a refusal need not disclose
/// what the controller was advised.
pub(super) fn opinion_in_brief(matter: &Matter<'_>) -> Option<Fact> {
    let opinion = matter.assessment.opinion.as_ref()?;
    let brief = Opinion {
        reasons: String::new(),
        ..opinion.clone()
    };
    let was_given = opinion.tenor != Tenor::NotSought;
    was_given.then(|| matter.stated("letter-opinion", opinion_words(matter, &brief)))
}

/// What was decided, when, by whom, in what capacity.
pub(super) fn decided(matter: &Matter<'_>) -> Fact {
    let fact = when_decided(matter);
    let Some(decision) = &matter.assessment.decision else {
        return fact;
    };
    let what = matter.text(match decision.kind {
        DecisionKind::Authorize => "letter-decided-authorized",
        DecisionKind::Refuse => "letter-decided-refused",
    });
    let words = format!("{what}\n{}", fact.value.words());
    Fact {
        value: Text::plain(words),
        ..fact
    }
}

/// When it was decided, by whom, in what capacity.
pub(super) fn when_decided(matter: &Matter<'_>) -> Fact {
    let Some(decision) = &matter.assessment.decision else {
        return matter.stated_or_open("letter-decided", "");
    };
    declared(matter, "letter-decided", decision.date, signatory(decision))
}

/// When the withdrawal was declared, by whom, in what capacity.
pub(super) fn withdrawn(matter: &Matter<'_>, withdrawal: &Withdrawal) -> Fact {
    let signatory = named(&withdrawal.signatory, &withdrawal.capacity);
    let label = "letter-withdrawal-declared";
    declared(matter, label, withdrawal.date, signatory)
}

fn declared(matter: &Matter<'_>, label: &str, date: Date, signatory: Option<String>) -> Fact {
    let open = signatory.is_none();
    let date = matter.texts.date(date);
    let signatory = signatory.unwrap_or_else(|| matter.text("letter-open"));
    let values = [
        ("date", Words::from(&date)),
        ("signatory", Words::from(&signatory)),
    ];
    let words = matter.texts.with("letter-decided-by", &values);
    Fact {
        open,
        ..matter.stated(label, words)
    }
}

/// The places of controller, data protection officer and recipient. The recipient's field is
/// called `processor` whatever its role, so that it never changes its name.
pub(super) fn places_of_authorization(matter: &Matter<'_>) -> Vec<Block> {
    let officer = matter.known(Field::ControllerDpo).is_some();
    let officer = officer.then(|| matter.name(Field::ControllerDpo));
    vec![
        matter.heading(2, "letter-section-signatures"),
        matter.paragraph("letter-signatures-intro"),
        Block::Signatures(vec![
            controller(matter),
            SignaturePlace {
                field: "dpo".to_owned(),
                role: matter.text("letter-sign-dpo"),
                name: officer.unwrap_or_default(),
                description: matter.text("letter-sign-dpo-description"),
            },
            recipient(matter),
        ]),
    ]
}

/// The places of the controller, and of the recipient to confirm its receipt.
pub(super) fn places_of_withdrawal(matter: &Matter<'_>, withdrawal: &Withdrawal) -> Vec<Block> {
    let name = named(&withdrawal.signatory, &withdrawal.capacity);
    vec![
        matter.heading(2, "letter-section-signatures"),
        matter.paragraph("letter-withdrawal-signatures-intro"),
        courtesy::regards(matter),
        Block::Signatures(vec![
            SignaturePlace {
                name: name.unwrap_or_default(),
                ..controller(matter)
            },
            recipient(matter),
        ]),
    ]
}

/// The place of the controller alone.
pub(super) fn place_of_refusal(matter: &Matter<'_>) -> Vec<Block> {
    vec![
        courtesy::regards(matter),
        Block::Signatures(vec![controller(matter)]),
    ]
}

/// The place of the recipient alone, under what it states.
pub(super) fn place_of_request(matter: &Matter<'_>) -> Vec<Block> {
    let place = SignaturePlace {
        description: matter.text("letter-request-description"),
        ..recipient(matter)
    };
    vec![Block::Signatures(vec![place])]
}

fn controller(matter: &Matter<'_>) -> SignaturePlace {
    let decision = matter.assessment.decision.as_ref();
    SignaturePlace {
        field: "controller".to_owned(),
        role: matter.text("letter-sign-controller"),
        name: decision.and_then(signatory).unwrap_or_default(),
        description: matter.text("letter-sign-controller-description"),
    }
}

fn recipient(matter: &Matter<'_>) -> SignaturePlace {
    SignaturePlace {
        field: "processor".to_owned(),
        role: matter.text("letter-sign-recipient"),
        name: matter.name(Field::Recipient),
        description: matter.text("letter-sign-recipient-description"),
    }
}

fn signatory(decision: &Decision) -> Option<String> {
    named(&decision.signatory, &decision.capacity)
}

/// A name with its capacity; `None` without either.
fn named(name: &str, capacity: &str) -> Option<String> {
    let parts = [name.trim(), capacity.trim()];
    let words: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    (!words.is_empty()).then(|| words.join(", "))
}
