//! From an assessment and its result to the document that the decision calls for.

use jiff::civil::Date;

use crate::assessment::{Assessment, Party, Value};
use crate::language::{Language, Texts, Value as Words};
use crate::questionnaire::{Field, Questionnaire};
use crate::scoring::Score;

use super::blocks::{Block, Fact, Letter, Letterhead};
use super::display::lines;
use super::matter::Matter;
use super::requirements::{DocumentKind, kind};
use super::{authorization, refusal, withdrawal};

/// The document that the assessment calls for, see [`kind`]. A draft carries a watermark. The letter
/// says which of the evidence, by name, it goes without. The same arguments give the same letter.
pub fn compose(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
    language: Language,
    draft: bool,
    absent: &[String],
) -> Letter {
    let matter = Matter {
        questionnaire,
        assessment,
        score,
        absent,
        texts: Texts::of(language),
    };
    let (title, subject, body) = match kind(assessment, score) {
        DocumentKind::Authorization => (
            "letter-authorization-title",
            "letter-authorization-subject",
            authorization::body(&matter),
        ),
        DocumentKind::Refusal => (
            "letter-refusal-title",
            "letter-refusal-subject",
            refusal::body(&matter),
        ),
        DocumentKind::Withdrawal => (
            "letter-withdrawal-title",
            "letter-withdrawal-subject",
            withdrawal::body(&matter),
        ),
    };
    let decided = assessment.decision.as_ref().map(|decision| decision.date);
    let withdrawn = assessment.withdrawal.as_ref().map(|one| one.date);
    let date = withdrawn.or(decided);
    let mut blocks = vec![letterhead(&matter, date), matter.heading(1, title)];
    blocks.push(matter.subject(subject));
    blocks.extend(body);
    letter(&matter, title, subject, draft, blocks)
}

/// Blocks as a document of the controller, under a title and subject with these keys.
pub(super) fn letter(
    matter: &Matter<'_>,
    title: &str,
    subject: &str,
    draft: bool,
    blocks: Vec<Block>,
) -> Letter {
    Letter {
        language: matter.texts.language(),
        title: matter.text(title),
        reference: matter.words(Field::Reference).unwrap_or_default(),
        author: party(matter, Field::Controller)
            .map(|party| party.name.clone())
            .unwrap_or_default(),
        subject: matter.of_parties(subject),
        watermark: draft.then(|| matter.text("letter-draft")),
        page_label: page_label(matter),
        blocks,
    }
}

/// The numbers are known only when the pages are: their places stay as they are.
fn page_label(matter: &Matter<'_>) -> String {
    let places = [("page", "{page}"), ("pages", "{pages}")];
    let places = places.map(|(name, place)| (name, Words::from(place)));
    matter.texts.with("letter-page", &places)
}

/// Sender, recipient, and the facts of a letter of this date.
pub(super) fn letterhead(matter: &Matter<'_>, date: Option<Date>) -> Block {
    let address = |field| match party(matter, field) {
        Some(party) => lines(party),
        None => vec![matter.text("letter-open")],
    };
    Block::Letterhead(Letterhead {
        sender: address(Field::Controller),
        recipient: address(Field::Recipient),
        facts: facts(matter, date),
    })
}

fn facts(matter: &Matter<'_>, date: Option<Date>) -> Vec<Fact> {
    let date = date.map(|date| matter.texts.date(date));
    let mut facts = vec![matter.stated_or_open("letter-date", &date.unwrap_or_default())];
    if let Some(reference) = matter.words(Field::Reference) {
        facts.push(matter.stated("letter-reference", reference));
    }
    let officer = party(matter, Field::ControllerDpo);
    let contact = officer.map(|party| [party.name.as_str(), party.contact.as_str()].join("\n"));
    facts.push(matter.stated_or_open("letter-dpo-contact", contact.unwrap_or_default().trim()));
    facts
}

fn party<'a>(matter: &Matter<'a>, field: Field) -> Option<&'a Party> {
    match &matter.known(field)?.1.value {
        Value::Party(party) => Some(party),
        _ => None,
    }
}
