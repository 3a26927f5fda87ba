//! Annex A: the five factors, the rules that fired, and what follows from them.

use crate::language::Value as Words;
use crate::questionnaire::{Effect, Rating};
use crate::scoring::{FactorScore, FiredRule, Reason};

use super::blocks::{Bar, Block, Fact, Profile, Row, Style, Text};
use super::display::shown;
use super::matter::Matter;
use super::names;
use super::tables::table;

/// The steps of the scale, lowest first. What is not established stands on none of them.
const SCALE: [Rating; 4] = [
    Rating::Against,
    Rating::RatherAgainst,
    Rating::RatherFavours,
    Rating::Favours,
];

const REASON_HEADS: [(&str, u16); 3] = [
    ("letter-question", 38),
    ("letter-answer", 44),
    ("letter-speaks", 18),
];

const RULE_HEADS: [(&str, u16); 4] = [
    ("letter-rule", 22),
    ("letter-why", 30),
    ("letter-effect", 16),
    ("letter-source", 32),
];

/// The annex with the answers behind each rating and their reasons.
pub(super) fn with_reasons(matter: &Matter<'_>) -> Vec<Block> {
    let mut blocks = annex(matter, reasons);
    blocks.extend(rules(matter, |_| true));
    blocks.extend(contradictions(matter));
    blocks
}

/// The annex for a recipient who is refused: the ratings, and the rules that bear on them, without
/// the answers and what the controller makes of them for itself.
pub(super) fn without_reasons(matter: &Matter<'_>) -> Vec<Block> {
    let bears = |effect: &Effect| matches!(effect, Effect::Decide(_) | Effect::Cap(..));
    let mut blocks = annex(matter, |_, _| None);
    blocks.extend(rules(matter, |rule| rule.effects.iter().any(bears)));
    blocks
}

/// A factor's name in the questionnaire.
pub(super) fn title(matter: &Matter<'_>, id: &str) -> String {
    let mut factors = matter.questionnaire.method.factors.iter();
    let factor = factors.find(|factor| factor.id == id);
    factor.map_or_else(|| id.to_owned(), |factor| factor.title.clone())
}

type Reasons = fn(&Matter<'_>, &FactorScore) -> Option<Block>;

/// Exactly which text of the questionnaire was answered.
fn basis(matter: &Matter<'_>) -> Block {
    let reference = &matter.assessment.questionnaire;
    let values = [
        ("title", Words::from(&matter.questionnaire.title)),
        ("id", Words::from(&reference.id)),
        ("version", Words::Number(i64::from(reference.version))),
        ("hash", Words::from(&reference.hash)),
    ];
    let words = matter.texts.with("letter-questionnaire", &values);
    Block::Paragraph(Text::emphasis(words))
}

fn annex(matter: &Matter<'_>, reasons: Reasons) -> Vec<Block> {
    let mut blocks = vec![
        Block::NewPage,
        matter.heading(2, "letter-annex-test"),
        matter.paragraph("letter-annex-test-intro"),
        basis(matter),
        Block::Profile(profile(matter)),
        Block::Facts(verdict(matter)),
    ];
    for factor in &matter.score.factors {
        blocks.extend(rated(matter, factor));
        blocks.extend(reasons(matter, factor));
    }
    blocks
}

fn profile(matter: &Matter<'_>) -> Profile {
    let factors = &matter.score.factors;
    let bars: Vec<Bar> = factors.iter().map(|factor| bar(matter, factor)).collect();
    let told: Vec<String> = bars
        .iter()
        .map(|bar| matter.texts.labelled(&bar.label, &bar.rating))
        .collect();
    let told = matter.texts.joined(&told);
    let values = [("factors", Words::from(&told))];
    Profile {
        alternative: matter.texts.with("letter-profile", &values),
        scale: SCALE
            .map(|step| matter.text(names::rating_key(step)))
            .to_vec(),
        bars,
    }
}

fn bar(matter: &Matter<'_>, factor: &FactorScore) -> Bar {
    let step = SCALE.iter().position(|step| *step == factor.rating);
    Bar {
        label: title(matter, &factor.id),
        rating: matter.text(names::rating_key(factor.rating)),
        step: step.and_then(|index| u8::try_from(index + 1).ok()),
    }
}

/// The outcome, why, on what source, and the level of safeguards.
fn verdict(matter: &Matter<'_>) -> Vec<Fact> {
    let score = matter.score;
    let outcome = matter.text(names::outcome_key(score.outcome));
    let mut facts = vec![matter.stated("letter-outcome", outcome)];
    if !score.because.is_empty() {
        facts.push(matter.stated("letter-why", score.because.clone()));
        facts.push(matter.stated("letter-source", matter.places(&score.sources)));
    }
    if let Some(level) = &score.required_level {
        facts.push(matter.stated("letter-level-required", level_words(matter, level)));
    }
    if let Some(level) = &score.reached_level {
        facts.push(matter.stated("letter-level-reached", level_words(matter, level)));
    }
    facts
}

fn level_words(matter: &Matter<'_>, id: &str) -> String {
    let mut levels = matter.questionnaire.method.levels.iter();
    let level = levels.find(|level| level.id == id);
    let named = |title: &str| {
        let parts = [("id", Words::Text(id)), ("title", Words::Text(title))];
        matter.texts.with("letter-named", &parts)
    };
    level.map_or_else(|| id.to_owned(), |level| named(&level.title))
}

/// A factor's name, its rating, why, and the words of the statute.
fn rated(matter: &Matter<'_>, factor: &FactorScore) -> Vec<Block> {
    let mut factors = matter.questionnaire.method.factors.iter();
    let asked = factors.find(|one| one.id == factor.id);
    let rating = matter.text(names::rating_key(factor.rating));
    let mut why = Text::strong(format!("{rating}."));
    if !factor.because.is_empty() {
        why = why.then(format!(" {}", factor.because), Style::Plain);
    }
    if let Some(rule) = &factor.capped_by {
        let values = [("rule", Words::from(rule))];
        let capped = matter.texts.with("letter-capped", &values);
        why = why.then(format!(" {capped}"), Style::Plain);
    }
    let mut blocks = vec![Block::Heading {
        level: 3,
        text: title(matter, &factor.id),
    }];
    blocks.extend(asked.map(|one| Block::Paragraph(Text::emphasis(&one.about))));
    blocks.push(Block::Paragraph(why));
    blocks
}

/// What each answer indicates for the factor.
fn reasons(matter: &Matter<'_>, factor: &FactorScore) -> Option<Block> {
    let rows: Vec<Row> = factor
        .reasons
        .iter()
        .filter_map(|reason| row(matter, reason))
        .collect();
    (!rows.is_empty())
        .then(|| Block::Table(table(matter, "letter-factor-reasons", &REASON_HEADS, rows)))
}

fn row(matter: &Matter<'_>, reason: &Reason) -> Option<Row> {
    let question = matter.questionnaire.question(&reason.question)?;
    let answer = matter.assessment.answers.get(&reason.question)?;
    let mut said = Text::plain(shown(question, &answer.value, matter.texts));
    if !answer.reason.trim().is_empty() {
        said = said.then(format!("\n{}", answer.reason.trim()), Style::Emphasis);
    }
    let speaks = reason
        .effect
        .map(|rating| matter.text(names::rating_key(rating)));
    Some(Row::Cells(vec![
        Text::plain(&question.text),
        said,
        Text::plain(speaks.unwrap_or_default()),
    ]))
}

/// The rules that fired, with their effects and sources.
fn rules(matter: &Matter<'_>, shown: impl Fn(&FiredRule) -> bool) -> Vec<Block> {
    let heading = matter.heading(3, "letter-rules");
    let fired = matter.score.rules.iter().filter(|rule| shown(rule));
    let rows = fired.map(|rule| {
        let name = Text::strong(&rule.title);
        Row::Cells(vec![
            name.then(format!("\n{}", rule.rule), Style::Emphasis),
            Text::plain(&rule.because),
            Text::plain(effects(matter, rule)),
            Text::plain(matter.places(&rule.source)),
        ])
    });
    let rows: Vec<Row> = rows.collect();
    if rows.is_empty() {
        return vec![heading, matter.paragraph("letter-rules-none")];
    }
    let table = table(matter, "letter-rules-fired", &RULE_HEADS, rows);
    vec![heading, Block::Table(table)]
}

fn effects(matter: &Matter<'_>, rule: &FiredRule) -> String {
    let effects = rule
        .effects
        .iter()
        .map(|effect| effect_words(matter, effect));
    effects.collect::<Vec<_>>().join("\n")
}

fn effect_words(matter: &Matter<'_>, effect: &Effect) -> String {
    match effect {
        Effect::Decide(outcome) => {
            let outcome = matter.text(names::outcome_key(*outcome));
            let values = [("outcome", Words::from(&outcome))];
            matter.texts.with("letter-effect-decides", &values)
        }
        Effect::Cap(factor, rating) => {
            let (factor, rating) = (
                title(matter, factor),
                matter.text(names::rating_key(*rating)),
            );
            let values = [
                ("factor", Words::from(&factor)),
                ("rating", Words::from(&rating)),
            ];
            matter.texts.with("letter-effect-caps", &values)
        }
        Effect::Escalate => matter.text("letter-effect-escalates"),
        Effect::Impose(_) => matter.text("letter-effect-imposes"),
        Effect::Hold => matter.text("letter-effect-holds"),
    }
}

/// What does not fit together in the answers, where something does not.
fn contradictions(matter: &Matter<'_>) -> Vec<Block> {
    let found = &matter.score.contradictions;
    if found.is_empty() {
        return Vec::new();
    }
    vec![
        matter.heading(3, "letter-contradictions"),
        Block::List {
            numbered: false,
            items: found.iter().map(|one| Text::plain(&one.because)).collect(),
        },
    ]
}
