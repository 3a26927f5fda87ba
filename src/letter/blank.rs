//! The blank printout of a questionnaire: every question with every branch, to be filled in by
//! hand or read before the work begins; and a page that says what makes an assessment fail.

use crate::language::{Language, Texts, Value as Words};
use crate::questionnaire::{Effect, Kind, Outcome, Question, Questionnaire, Rule};

use super::blocks::{Block, Choices, Fact, Letter, Style, Text};
use super::citation::cited;
use super::names::outcome_key;
use super::reading::reading;

/// A line to write on.
const LINE: &str = "……………………………………………………………………";

/// The blank printout. The questionnaire is already in the language that is asked for.
pub fn blank(questionnaire: &Questionnaire, language: Language) -> Letter {
    let form = Form {
        questionnaire,
        texts: Texts::of(language),
    };
    let places = [("page", "{page}"), ("pages", "{pages}")];
    let places = places.map(|(name, place)| (name, Words::from(place)));
    Letter {
        language,
        title: questionnaire.title.clone(),
        reference: form.version(),
        author: String::new(),
        subject: questionnaire.summary.clone(),
        watermark: None,
        page_label: form.texts.with("letter-page", &places),
        blocks: form.blocks(),
    }
}

struct Form<'a> {
    questionnaire: &'a Questionnaire,
    texts: &'static Texts,
}

impl Form<'_> {
    fn blocks(&self) -> Vec<Block> {
        let mut blocks = vec![
            heading(1, &self.questionnaire.title),
            Block::Paragraph(Text::plain(&self.questionnaire.summary)),
            Block::Paragraph(Text::emphasis(self.version())),
        ];
        blocks.extend(self.failing());
        for step in &self.questionnaire.steps {
            blocks.push(heading(2, &step.title));
            if !step.intro.is_empty() {
                blocks.push(Block::Paragraph(Text::plain(&step.intro)));
            }
            blocks.extend(
                step.questions()
                    .flat_map(|question| self.question(question)),
            );
        }
        blocks.extend(self.rules());
        blocks
    }

    fn version(&self) -> String {
        let version = i64::from(self.questionnaire.version);
        self.texts.with(
            "letter-blank-version",
            &[
                ("id", Words::Text(&self.questionnaire.id)),
                ("version", Words::Number(version)),
            ],
        )
    }

    /// What decides against the reuse, before anything is weighed.
    fn failing(&self) -> Vec<Block> {
        let items: Vec<Text> = self
            .questionnaire
            .rules()
            .filter_map(|rule| Some(self.knock_out(rule, closing(rule)?)))
            .collect();
        vec![
            heading(2, &self.texts.get("letter-blank-failing")),
            Block::Paragraph(Text::plain(self.texts.get("letter-blank-failing-intro"))),
            Block::List {
                numbered: false,
                items,
            },
            Block::NewPage,
        ]
    }

    fn knock_out(&self, rule: &Rule, outcome: Outcome) -> Text {
        let outcome = self.texts.get(outcome_key(outcome));
        Text::strong(format!("{} ({outcome}). ", rule.title)).then(&rule.because, Style::Plain)
    }

    /// Every rule with the condition under which it applies.
    fn rules(&self) -> Vec<Block> {
        let rules = self.questionnaire.rules().flat_map(|rule| {
            let when = reading(self.questionnaire, &rule.when, self.texts);
            [
                heading(3, &self.named(&rule.id, &rule.title)),
                Block::Paragraph(Text::plain(&rule.because)),
                Block::Paragraph(Text::emphasis(self.when("letter-blank-applies", &when))),
                Block::Paragraph(Text::emphasis(cited(self.questionnaire, &rule.sources))),
            ]
        });
        let head = heading(2, &self.texts.get("letter-blank-rules"));
        [Block::NewPage, head].into_iter().chain(rules).collect()
    }

    fn question(&self, question: &Question) -> Vec<Block> {
        let mut blocks = vec![heading(3, &question.text)];
        if let Some(condition) = &question.asked_when {
            let words = reading(self.questionnaire, condition, self.texts);
            let words = self.when("letter-blank-asked", &words);
            blocks.push(Block::Paragraph(Text::emphasis(words)));
        }
        if !question.help.is_empty() {
            blocks.push(Block::Paragraph(Text::plain(&question.help)));
        }
        blocks.push(self.answer(question));
        blocks.push(Block::Paragraph(Text::emphasis(cited(
            self.questionnaire,
            &question.sources,
        ))));
        blocks
    }

    /// Boxes to tick, or lines to write on.
    fn answer(&self, question: &Question) -> Block {
        let yes_no = ["common-yes", "common-no"].map(|key| Text::plain(self.texts.get(key)));
        let options = question.options.iter().map(|option| {
            let text = Text::plain(&option.label);
            if option.help.is_empty() {
                text
            } else {
                text.then(format!("  {}", option.help), Style::Emphasis)
            }
        });
        match question.kind {
            Kind::OneOf => self.boxes(options),
            Kind::SeveralOf => {
                let none = Text::plain(self.texts.get("common-none-chosen"));
                self.boxes(options.chain([none]))
            }
            Kind::YesNo => self.boxes(yes_no.into_iter()),
            Kind::List => Block::Facts(
                question
                    .columns
                    .iter()
                    .map(|column| line(&column.label))
                    .collect(),
            ),
            _ => Block::Paragraph(Text::plain(LINE)),
        }
    }

    fn boxes(&self, items: impl Iterator<Item = Text>) -> Block {
        Block::Choices(Choices {
            alternative: self.texts.get("letter-blank-box"),
            items: items.collect(),
        })
    }

    fn named(&self, id: &str, title: &str) -> String {
        let parts = [("id", Words::Text(id)), ("title", Words::Text(title))];
        self.texts.with("letter-named", &parts)
    }

    fn when(&self, key: &str, condition: &str) -> String {
        self.texts
            .with(key, &[("condition", Words::Text(condition))])
    }
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading {
        level,
        text: text.to_owned(),
    }
}

fn line(label: &str) -> Fact {
    Fact {
        label: label.to_owned(),
        value: Text::plain(LINE),
        open: false,
    }
}

/// The outcome that a knock-out decides; `None` for a rule that lets the reuse through.
fn closing(rule: &Rule) -> Option<Outcome> {
    rule.effects.iter().find_map(|effect| match effect {
        Effect::Decide(outcome) => matches!(
            outcome,
            Outcome::Incompatible | Outcome::NeedsConsentOrLaw | Outcome::Undecided
        )
        .then_some(*outcome),
        _ => None,
    })
}
