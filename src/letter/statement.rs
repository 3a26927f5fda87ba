//! What the recipient stated, and what the controller made of it, in a sentence: the same on the
//! page, in the window and on the command line.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::assessment::{Assessment, Request, Standing, Statement};
use crate::language::{Texts, Value as Words};
use crate::questionnaire::Question;

use super::blocks::{Block, Text};
use super::display::shown;
use super::matter::Matter;

/// How many digits of a hash stand together.
const GROUP: usize = 8;

/// What was stated on a question, by whom and when, and what became of it; nothing where nothing
/// was stated.
pub fn statement(texts: &Texts, question: &Question, assessment: &Assessment) -> Option<String> {
    let request = assessment.request.as_ref()?;
    let stated = request.statements.get(&question.id)?;
    let key = match assessment.standing(&question.id)? {
        Standing::Unconfirmed => "request-unconfirmed",
        Standing::Confirmed => "request-confirmed",
        Standing::Changed => "request-changed",
        Standing::Dropped => "request-dropped",
    };
    let (by, stated) = (by(texts, request), words(texts, question, stated));
    let answer = assessment.answers.get(&question.id);
    let changed = answer.and_then(|answer| answer.changed);
    let changed = changed.map_or_else(|| texts.get("common-unknown"), |at| day(texts, at));
    let values = [
        ("by", Words::from(&by)),
        ("stated", Words::from(&stated)),
        ("changed", Words::from(&changed)),
    ];
    Some(texts.with(key, &values))
}

/// The same for a row of a letter.
pub(super) fn of(matter: &Matter<'_>, question: &Question) -> Option<String> {
    statement(matter.texts, question, matter.assessment)
}

/// Where the statements come from, and who signed for them; nothing without a request.
pub(super) fn annexed(matter: &Matter<'_>) -> Option<Block> {
    let request = matter.assessment.request.as_ref()?;
    let text = statements_origin(matter.texts, request);
    Some(Block::Paragraph(Text::plain(text)))
}

/// Where a request's statements come from, and who signed for them, with the certificate's
/// fingerprint and whether it was trusted.
pub fn statements_origin(texts: &Texts, request: &Request) -> String {
    let (by, signature) = (by(texts, request), signature(texts, request));
    let hash = grouped(&request.document.to_string());
    let values = [
        ("by", Words::from(&by)),
        ("hash", Words::from(&hash)),
        ("signature", Words::from(&signature)),
    ];
    texts.with("request-annexed", &values)
}

fn signature(texts: &Texts, request: &Request) -> String {
    let Some(signature) = &request.signature else {
        return texts.get("request-unsigned");
    };
    let key = match signature.trusted {
        true => "request-signed",
        false => "request-signed-untrusted",
    };
    let certificate = grouped(&signature.certificate.to_string());
    let values = [
        ("signer", Words::from(&signature.signer)),
        ("certificate", Words::from(&certificate)),
    ];
    texts.with(key, &values)
}

/// Who stated it, with the day of the request where it is known.
fn by(texts: &Texts, request: &Request) -> String {
    let name = match request.by.trim() {
        "" => texts.get("request-recipient"),
        name => name.to_owned(),
    };
    let Some(issued) = request.issued else {
        return name;
    };
    let date = day(texts, issued);
    let values = [("by", Words::from(&name)), ("date", Words::from(&date))];
    texts.with("request-dated", &values)
}

/// An answer with its reasons, as it was stated.
fn words(texts: &Texts, question: &Question, stated: &Statement) -> String {
    let value = shown(question, &stated.value, texts);
    match stated.reason.trim() {
        "" => value,
        reason => format!("{value}\n{reason}"),
    }
}

fn day(texts: &Texts, at: Timestamp) -> String {
    texts.date(at.to_zoned_datetime(TimeZone::UTC).date())
}

/// A hash in groups of digits, which can be read aloud and compared.
fn grouped(hash: &str) -> String {
    let digits: Vec<char> = hash.chars().collect();
    let groups = digits.chunks(GROUP).map(|group| group.iter().collect());
    groups.collect::<Vec<String>>().join(" ")
}
