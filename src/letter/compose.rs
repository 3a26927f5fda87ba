//! From an assessment and its result to the document that the decision calls for.

use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::assessment::{Assessment, Happening, Party, Value};
use crate::language::{Language, Texts, Value as Words};
use crate::questionnaire::{Field, Questionnaire};
use crate::scoring::Score;

use super::blocks::{Block, Fact, Letter, Letterhead, Logo};
use super::display::lines;
use super::matter::Matter;
use super::requirements::{DocumentKind, kind};
use super::stationery::Stationery;
use super::{authorization, refusal, request, withdrawal};

/// The document that the assessment calls for, see [`kind`]. A draft carries a watermark. The letter
/// says which of the evidence, by name, it goes without, and is written on the stationery. The same
/// arguments give the same letter.
pub fn compose(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
    language: Language,
    draft: bool,
    absent: &[String],
    stationery: &Stationery,
) -> Letter {
    let matter = Matter {
        questionnaire,
        assessment,
        score,
        absent,
        stationery,
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
        DocumentKind::Request => (
            "letter-request-title",
            "letter-request-subject",
            request::body(&matter),
        ),
    };
    let date = date(assessment);
    let mut blocks = vec![letterhead(&matter, date), matter.heading(1, title)];
    blocks.push(matter.subject(subject));
    blocks.extend(body);
    letter(&matter, (title, subject), date, draft, blocks)
}

/// The date of the letter, once it has one: that of the withdrawal or the decision. A request, on
/// which nobody decides, is dated by its export.
fn date(assessment: &Assessment) -> Option<Date> {
    if assessment.is_request() {
        let last = assessment.history.last();
        let exported = last.filter(|event| event.what == Happening::Exported);
        return exported.map(|event| event.at.to_zoned_datetime(TimeZone::UTC).date());
    }
    let decided = assessment.decision.as_ref().map(|decision| decision.date);
    let withdrawn = assessment.withdrawal.as_ref().map(|one| one.date);
    withdrawn.or(decided)
}

/// Blocks as a document of its author, under a title and subject with these keys, of this date.
pub(super) fn letter(
    matter: &Matter<'_>,
    (title, subject): (&str, &str),
    date: Option<Date>,
    draft: bool,
    blocks: Vec<Block>,
) -> Letter {
    Letter {
        language: matter.texts.language(),
        title: matter.text(title),
        reference: reference(matter, date).unwrap_or_default(),
        author: party(matter, parties(matter)[0])
            .map(|party| party.name.clone())
            .unwrap_or_default(),
        subject: matter.of_parties(subject),
        watermark: draft.then(|| matter.text("letter-draft")),
        page_label: page_label(matter),
        blocks,
    }
}

/// Who writes, and to whom: a request goes the other way.
fn parties(matter: &Matter<'_>) -> [Field; 2] {
    if matter.assessment.is_request() {
        [Field::Recipient, Field::Controller]
    } else {
        [Field::Controller, Field::Recipient]
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
    let [from, to] = parties(matter);
    let sender = matter.stationery.sender(address(from));
    let alternative = || {
        let name = sender.first().map_or("", String::as_str);
        let values = [("name", Words::from(name))];
        matter.texts.with("letter-logo", &values)
    };
    let logo = matter.stationery.logo.as_ref().map(|png| Logo {
        png: Arc::clone(png),
        alternative: alternative(),
    });
    Block::Letterhead(Letterhead {
        logo,
        sender,
        recipient: address(to),
        facts: facts(matter, date),
    })
}

/// The controller's reference, in the way in which it writes them.
fn reference(matter: &Matter<'_>, date: Option<Date>) -> Option<String> {
    let given = matter.words(Field::Reference)?;
    let year = date.map(Date::year);
    Some(matter.stationery.reference(&given, year))
}

fn facts(matter: &Matter<'_>, date: Option<Date>) -> Vec<Fact> {
    let reference = reference(matter, date);
    let date = date.map(|date| matter.texts.date(date));
    let mut facts = vec![matter.stated_or_open("letter-date", &date.unwrap_or_default())];
    if let Some(reference) = reference {
        facts.push(matter.stated("letter-reference", reference));
    }
    let is_request = matter.assessment.is_request();
    let officer = match is_request {
        true => party(matter, Field::RecipientDpo),
        false => party(matter, Field::ControllerDpo),
    };
    // A request names a contact where its author has one; a decision can't go without.
    if is_request && officer.is_none() {
        return facts;
    }
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
