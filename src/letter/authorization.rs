//! The written authorization: one determined processing, its limits, and on what it rests.

use crate::questionnaire::{Effect, Field, Outcome};

use super::blocks::{Block, Fact, Text, Tone};
use super::matter::Matter;
use super::{
    annex_answers, annex_evidence, annex_factors, annex_notice, annex_sources, conditions, signing,
};

/// Everything below the letter's title.
pub(super) fn body(matter: &Matter<'_>) -> Vec<Block> {
    let parts = [
        operative,
        parties,
        original,
        new_processing,
        data,
        conditions::section,
        information,
        retention,
        security,
        term,
        signing::basis,
        closing,
        annex_factors::with_reasons,
        annex_answers::annex,
        annex_evidence::annex,
        annex_sources::annex,
        annex_notice::annex,
    ];
    parts.iter().flat_map(|part| part(matter)).collect()
}

/// What is authorized, and what that does not mean.
fn operative(matter: &Matter<'_>) -> Vec<Block> {
    vec![
        Block::Callout {
            tone: Tone::Positive,
            text: Text::plain(matter.of_parties("letter-authorization-operative")),
        },
        matter.clause("letter-one-processing-lead", "letter-one-processing"),
        matter.clause("letter-no-basis-lead", "letter-no-basis"),
        matter.clause("letter-no-claim-lead", "letter-no-claim"),
    ]
}

fn parties(matter: &Matter<'_>) -> Vec<Block> {
    vec![
        matter.heading(2, "letter-section-parties"),
        Block::Facts(matter.facts(&[
            ("letter-controller", Field::Controller),
            ("letter-controller-dpo", Field::ControllerDpo),
            ("letter-recipient", Field::Recipient),
            ("letter-recipient-dpo", Field::RecipientDpo),
            ("letter-contract", Field::Contract),
            ("letter-sub-processors", Field::SubProcessors),
            ("letter-acknowledged", Field::ControllerAcknowledged),
        ])),
        matter.paragraph("letter-roles"),
        matter.paragraph("letter-precedence"),
    ]
}

fn original(matter: &Matter<'_>) -> Vec<Block> {
    let mut facts = matter.facts(&[
        ("letter-original-purpose", Field::OriginalPurpose),
        ("letter-original-basis", Field::OriginalBasis),
    ]);
    facts.extend(consent(matter));
    facts.extend(matter.fact("letter-law", Field::CollectionBasis));
    vec![
        matter.heading(2, "letter-section-original"),
        Block::Facts(facts),
        matter.paragraph(gate(matter)),
    ]
}

/// Why the test was open, or why it was not needed.
fn gate(matter: &Matter<'_>) -> &'static str {
    match matter.score.outcome {
        Outcome::TestNotApplicable => "letter-test-not-needed",
        Outcome::NeedsConsentOrLaw | Outcome::Undecided => "letter-test-to-establish",
        _ => "letter-test-open",
    }
}

/// No field of its own asks for consent: a rule closes the test where the data rest on it, so
/// the rules that did not fire say that they don't. Where the test was not needed, no rule had
/// reason to look, and nothing is stated.
fn consent(matter: &Matter<'_>) -> Option<Fact> {
    let score = matter.score;
    let closed = Effect::Decide(Outcome::NeedsConsentOrLaw);
    let closing = score
        .rules
        .iter()
        .find(|rule| rule.effects.contains(&closed));
    match closing {
        Some(rule) => Some(matter.stated("letter-consent", rule.because.clone())),
        None if score.outcome == Outcome::TestNotApplicable => None,
        None if score.complete => {
            Some(matter.stated("letter-consent", matter.text("letter-consent-none")))
        }
        None => Some(matter.stated_or_open("letter-consent", "")),
    }
}

fn new_processing(matter: &Matter<'_>) -> Vec<Block> {
    vec![
        matter.heading(2, "letter-section-new"),
        Block::Facts(matter.facts(&[
            ("letter-new-purpose", Field::NewPurpose),
            ("letter-recipient-basis", Field::RecipientBasis),
            ("letter-techniques", Field::Techniques),
            ("letter-extraction", Field::Extraction),
        ])),
        matter.paragraph("letter-purpose-limits"),
    ]
}

fn data(matter: &Matter<'_>) -> Vec<Block> {
    let mut blocks = vec![matter.heading(2, "letter-section-data")];
    blocks.extend(matter.listed("letter-data-categories", Field::DataCategories));
    blocks.push(Block::Facts(matter.facts(&[
        ("letter-persons", Field::Persons),
        ("letter-special-ground", Field::SpecialGround),
        ("letter-minimisation", Field::Minimisation),
    ])));
    blocks.push(matter.paragraph("letter-data-limits"));
    blocks
}

fn information(matter: &Matter<'_>) -> Vec<Block> {
    let objection = matter.fact("letter-objection-route", Field::ObjectionRoute);
    let objecting = objection.is_some();
    let mut facts = matter.facts(&[
        ("letter-informs-who", Field::InformsWho),
        ("letter-informs-how", Field::InformsHow),
        ("letter-informs-when", Field::InformsWhen),
    ]);
    facts.push(annex_notice::reference(matter));
    facts.extend(matter.fact("letter-rights-contact", Field::RightsContact));
    facts.extend(objection);
    facts.extend(matter.fact("letter-objection-handling", Field::ObjectionHandling));
    let mut blocks = vec![
        matter.heading(2, "letter-section-information"),
        matter.paragraph("letter-information-duty"),
        Block::Facts(facts),
    ];
    if objecting {
        blocks.push(matter.paragraph("letter-objection-duty"));
    }
    blocks
}

fn retention(matter: &Matter<'_>) -> Vec<Block> {
    let mut blocks = vec![
        matter.heading(2, "letter-section-retention"),
        Block::Facts(matter.facts(&[
            ("letter-retention", Field::Retention),
            ("letter-transfers", Field::Transfers),
        ])),
    ];
    blocks.extend(matter.listed("letter-recipients", Field::Recipients));
    blocks.push(matter.paragraph("letter-recipients-limits"));
    blocks
}

fn security(matter: &Matter<'_>) -> Vec<Block> {
    vec![
        matter.heading(2, "letter-section-security"),
        Block::Facts(matter.facts(&[
            ("letter-security", Field::Security),
            ("letter-impact-assessment", Field::ImpactAssessment),
            ("letter-audit", Field::Audit),
        ])),
        matter.paragraph("letter-breach"),
    ]
}

fn term(matter: &Matter<'_>) -> Vec<Block> {
    vec![
        matter.heading(2, "letter-section-term"),
        Block::Facts(matter.facts(&[
            ("letter-start-condition", Field::StartCondition),
            ("letter-start", Field::Start),
            ("letter-expiry", Field::Expiry),
            ("letter-review", Field::Review),
            ("letter-withdrawal", Field::Withdrawal),
        ])),
        matter.paragraph("letter-change"),
        matter.paragraph("letter-end"),
    ]
}

fn closing(matter: &Matter<'_>) -> Vec<Block> {
    let annexes = match matter.words(Field::NoticeText) {
        Some(_) => "letter-annexes-notice",
        None => "letter-annexes",
    };
    let mut blocks = vec![matter.paragraph(annexes)];
    blocks.extend(signing::places_of_authorization(matter));
    blocks
}
