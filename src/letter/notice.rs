//! A first draft of what the persons concerned are told, out of the answers. Somebody edits it: it
//! says in the law's order what is known, and shows what is still open.

use crate::assessment::{Assessment, Value};
use crate::language::{Language, Texts, Value as Words};
use crate::questionnaire::{Field, Questionnaire};
use crate::scoring::Score;

use super::matter::Matter;
use super::stationery::Stationery;

/// The paragraphs with what each says: the contents that GDPR Articles 13(3) and 14(1) and (2) name.
const PARAGRAPHS: [(&str, Field); 13] = [
    ("letter-draft-purpose", Field::NewPurpose),
    ("letter-draft-original", Field::OriginalPurpose),
    ("letter-draft-data", Field::DataCategories),
    ("letter-draft-persons", Field::Persons),
    ("letter-draft-controller", Field::Recipient),
    ("letter-draft-officer", Field::RecipientDpo),
    ("letter-draft-basis", Field::RecipientBasis),
    ("letter-draft-special", Field::SpecialGround),
    ("letter-draft-recipients", Field::Recipients),
    ("letter-draft-transfers", Field::Transfers),
    ("letter-draft-retention", Field::Retention),
    ("letter-draft-rights", Field::RightsContact),
    ("letter-draft-objection", Field::ObjectionRoute),
];

/// The draft as plain text, a blank line between its paragraphs.
pub fn notice(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
    language: Language,
) -> String {
    let matter = Matter {
        questionnaire,
        assessment,
        score,
        absent: &[],
        stationery: &Stationery::default(),
        texts: Texts::of(language),
    };
    let opening = std::iter::once(matter.of_parties("letter-draft-opening"));
    let said = PARAGRAPHS.iter();
    let said = said.filter_map(|(key, field)| paragraph(&matter, key, *field));
    let closing = std::iter::once(matter.of_parties("letter-draft-closing"));
    opening
        .chain(said)
        .chain(closing)
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// The categories of data by their names alone. Where they lie and how they are classed is for the
/// house and for the letter; what is special about them has a paragraph of its own.
fn categories(matter: &Matter<'_>, field: Field) -> Option<String> {
    let (question, answer) = matter.known(Field::DataCategories)?;
    let column = question.columns.first()?;
    match &answer.value {
        Value::List(rows) if field == Field::DataCategories => {
            let named = rows.iter().filter_map(|row| row.get(&column.id));
            let named: Vec<&str> = named.map(|name| name.trim()).collect();
            Some(matter.texts.joined(&named))
        }
        _ => None,
    }
}

/// What the field says; nothing where it isn't asked for.
fn paragraph(matter: &Matter<'_>, key: &str, field: Field) -> Option<String> {
    let fact = matter.fact(key, field)?;
    let several = matches!(
        matter.known(field).map(|(_, answer)| &answer.value),
        Some(Value::Several(_) | Value::List(_) | Value::Party(_))
    );
    let words = fact.value.words();
    let words = if fact.open {
        format!("[{words}]")
    } else if let Some(named) = categories(matter, field) {
        named
    } else if several {
        matter.texts.joined(&words.split('\n').collect::<Vec<_>>())
    } else {
        words
    };
    let values = [("words", Words::from(&words))];
    Some(matter.texts.with(key, &values))
}
