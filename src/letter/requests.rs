//! The list of what is still to be asked of the recipient: what it may state, and what has no
//! answer or is not known. It goes out before anything is decided, so it says nothing of the
//! answers that are there, nor of the result; and it leads to no answer: what helps the controller
//! to judge one stays in the house.

use jiff::civil::Date;

use crate::assessment::Assessment;
use crate::language::{Language, Texts};
use crate::questionnaire::{Field, Kind, Question, Questionnaire};
use crate::scoring::Score;

use super::blocks::{Block, Letter, Style, Text};
use super::compose::{self, letterhead};
use super::courtesy;
use super::matter::Matter;
use super::stationery::Stationery;

/// The list as a letter of the controller to the recipient, of this day, on the stationery.
pub fn requests(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
    language: Language,
    date: Date,
    stationery: &Stationery,
) -> Letter {
    let matter = Matter {
        questionnaire,
        assessment,
        score,
        absent: &[],
        stationery,
        texts: Texts::of(language),
    };
    let keys @ (title, subject) = ("letter-requests-title", "letter-requests-subject");
    let mut blocks = vec![head(&matter, date), matter.heading(1, title)];
    blocks.push(matter.subject(subject));
    blocks.push(courtesy::salutation(&matter));
    blocks.push(matter.paragraph("letter-requests-intro"));
    let asked = to_ask(questionnaire, score);
    let is_unknown = |question: &&Question| score.unknown.contains(&question.id);
    let (unknown, missing): (Vec<_>, Vec<_>) = asked.into_iter().partition(is_unknown);
    blocks.extend(section(
        &matter,
        matter.text("letter-requests-unknown"),
        &unknown,
    ));
    for step in &questionnaire.steps {
        let of_step = step.questions().filter(|one| missing.contains(one));
        let of_step: Vec<&Question> = of_step.collect();
        blocks.extend(section(&matter, step.title.clone(), &of_step));
    }
    blocks.push(matter.paragraph("letter-requests-closing"));
    blocks.push(courtesy::regards_by_name(&matter));
    compose::letter(&matter, keys, Some(date), false, blocks)
}

/// The letterhead, without what nobody has said yet: that is no question to the recipient.
fn head(matter: &Matter<'_>, date: Date) -> Block {
    let mut head = letterhead(matter, Some(date));
    if let Block::Letterhead(head) = &mut head {
        head.facts.retain(|fact| !fact.open);
    }
    head
}

/// What is asked of the recipient, in the questionnaire's order: what it may state, without the
/// parties, whom the letter names. A questionnaire that leaves nothing to the recipient can't tell;
/// then it is what was marked as not known.
pub fn to_ask<'a>(questionnaire: &'a Questionnaire, score: &Score) -> Vec<&'a Question> {
    let tells = questionnaire.takes_requests();
    let parties = [Some(Field::Controller), Some(Field::Recipient)];
    let is_asked = |question: &&Question| {
        let unknown = score.unknown.contains(&question.id);
        let stated = questionnaire.stated_by_recipient(&question.id).is_some();
        let open = unknown || score.missing.contains(&question.id);
        let of_recipient = if tells { stated } else { unknown };
        open && of_recipient && !parties.contains(&question.fills)
    };
    questionnaire.questions().filter(is_asked).collect()
}

/// Questions under a heading; nothing when there are none.
fn section(matter: &Matter<'_>, title: String, questions: &[&Question]) -> Vec<Block> {
    if questions.is_empty() {
        return Vec::new();
    }
    let heading = Block::Heading {
        level: 2,
        text: title,
    };
    let items = questions.iter().map(|question| item(matter, question));
    let list = Block::List {
        numbered: true,
        items: items.collect(),
    };
    vec![heading, list]
}

fn item(matter: &Matter<'_>, question: &Question) -> Text {
    let text = Text::strong(&question.text);
    let choices = choices(matter, question);
    if choices.is_empty() {
        return text;
    }
    text.then(
        format!(" ({})", matter.texts.joined(&choices)),
        Style::Plain,
    )
}

/// What can be chosen, or what each row of a list says.
fn choices(matter: &Matter<'_>, question: &Question) -> Vec<String> {
    match question.kind {
        Kind::OneOf | Kind::SeveralOf => {
            let labels = question.options.iter().map(|option| option.label.clone());
            labels.collect()
        }
        Kind::YesNo => ["common-yes", "common-no"]
            .map(|key| matter.text(key))
            .to_vec(),
        Kind::List => {
            let heads = question.columns.iter().map(|column| column.label.clone());
            heads.collect()
        }
        _ => Vec::new(),
    }
}
