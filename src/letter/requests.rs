//! The list of what is still to be asked of the recipient: every question that has no answer, or
//! that is not known, with what a good answer looks like. It goes out before anything is decided,
//! so it says nothing of the answers that are there, nor of the result.

use jiff::civil::Date;

use crate::assessment::Assessment;
use crate::language::{Language, Texts};
use crate::questionnaire::{Kind, Question, Questionnaire, Step};
use crate::scoring::Score;

use super::blocks::{Block, Letter, Style, Text};
use super::compose::{self, letterhead};
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
    let mut blocks = vec![letterhead(&matter, Some(date)), matter.heading(1, title)];
    blocks.push(matter.subject(subject));
    blocks.push(matter.paragraph("letter-requests-intro"));
    let steps = questionnaire.steps.iter();
    blocks.extend(steps.flat_map(|step| section(&matter, step)));
    blocks.push(matter.paragraph("letter-requests-closing"));
    compose::letter(&matter, keys, Some(date), false, blocks)
}

/// A step's open questions under its heading; nothing when all are answered.
fn section(matter: &Matter<'_>, step: &Step) -> Vec<Block> {
    let score = matter.score;
    let open = |question: &&Question| {
        score.missing.contains(&question.id) || score.unknown.contains(&question.id)
    };
    let questions: Vec<&Question> = step.questions().filter(open).collect();
    if questions.is_empty() {
        return Vec::new();
    }
    let heading = Block::Heading {
        level: 2,
        text: step.title.clone(),
    };
    let items = questions.into_iter().map(|question| item(matter, question));
    let list = Block::List {
        numbered: true,
        items: items.collect(),
    };
    vec![heading, list]
}

fn item(matter: &Matter<'_>, question: &Question) -> Text {
    let mut text = Text::strong(&question.text);
    if !question.help.is_empty() {
        text = text.then(format!(" {}", question.help), Style::Plain);
    }
    let choices = choices(matter, question);
    if !choices.is_empty() {
        text = text.then(format!(" ({})", choices.join("; ")), Style::Plain);
    }
    if !question.good.is_empty() {
        let example = matter.text("letter-requests-example");
        text = text.then(format!(" {example} {}", question.good), Style::Emphasis);
    }
    text
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
