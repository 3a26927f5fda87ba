//! The reasoned refusal: what was asked for, why it is refused, and what follows.

use crate::assessment::Ground;
use crate::questionnaire::{Field, Outcome, Rating};
use crate::scoring::{Change, WhatIf, what_if};

use super::annex_evidence;
use super::annex_factors;
use super::blocks::{Block, Row, Style, Text, Tone};
use super::courtesy;
use super::grounds::grounds as grounds_of;
use super::matter::Matter;
use super::names;
use super::signing;
use super::tables::table;

const FACTOR_HEADS: [(&str, u16); 3] = [
    ("letter-factor", 26),
    ("letter-rating", 16),
    ("letter-why", 58),
];

/// So many ways to turn the result are named, the smallest first.
const MOST_SETS: usize = 4;

/// What the recipient has to observe and to do.
const CONSEQUENCES: [&str; 5] = [
    "letter-refusal-prohibited",
    "letter-refusal-controllership",
    "letter-refusal-deletion",
    "letter-refusal-confirm",
    "letter-refusal-started",
];

/// Everything below the letter's title.
pub(super) fn body(matter: &Matter<'_>) -> Vec<Block> {
    let operative = Block::Callout {
        tone: Tone::Negative,
        text: Text::plain(matter.of_parties("letter-refusal-operative")),
    };
    let mut blocks = vec![courtesy::salutation(matter), operative];
    for part in [request, grounds, decisive, consequences, way_back, closing] {
        blocks.extend(part(matter));
    }
    if ground(matter) == Ground::TestFailed {
        blocks.extend(annex_factors::without_reasons(matter));
    }
    blocks.extend(annex_evidence::enclosures(matter));
    blocks
}

fn request(matter: &Matter<'_>) -> Vec<Block> {
    let asked = matter.facts(&[
        ("letter-request", Field::Request),
        ("letter-new-purpose", Field::NewPurpose),
    ]);
    let further = matter.facts(&[
        ("letter-data-categories", Field::DataCategories),
        ("letter-original-purpose", Field::OriginalPurpose),
        ("letter-contract", Field::Contract),
    ]);
    vec![
        matter.heading(2, "letter-refusal-section-request"),
        matter.paragraph("letter-refusal-request-intro"),
        // What nobody submitted is not repeated as open: a refusal may rest on just that.
        Block::Facts(
            asked
                .into_iter()
                .chain(further.into_iter().filter(|fact| !fact.open))
                .collect(),
        ),
    ]
}

/// The ground that was decided on, or the one that the result points to.
fn ground(matter: &Matter<'_>) -> Ground {
    let decided = matter.assessment.decision.as_ref();
    decided
        .and_then(|decision| decision.ground)
        .or_else(|| grounds_of(matter.score).first().copied())
        .unwrap_or(Ground::FreeDecision)
}

fn grounds(matter: &Matter<'_>) -> Vec<Block> {
    let ground = ground(matter);
    let mut blocks = vec![
        matter.heading(2, "letter-refusal-section-ground"),
        matter.paragraph(names::ground_key(ground)),
    ];
    if matches!(ground, Ground::TestFailed | Ground::TestNotOpen) {
        blocks.extend(why(matter));
    }
    if ground == Ground::InsufficientInformation {
        blocks.extend(what_is_missing(matter));
    }
    let opinion = if signing::is_against_opinion(matter) {
        Some(signing::opinion(matter))
    } else {
        signing::opinion_in_brief(matter)
    };
    let facts: Vec<_> = opinion
        .into_iter()
        .chain(signing::reasons(matter))
        .collect();
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    blocks
}

/// What decided, in the questionnaire's words, with its place in the law before the full stop.
fn why(matter: &Matter<'_>) -> Option<Block> {
    let because = matter.score.because.as_str();
    let places = matter.places(&matter.score.sources);
    let (sentence, stop) = match because.strip_suffix('.') {
        Some(sentence) => (sentence, "."),
        None => (because, ""),
    };
    let said = match places.is_empty() {
        true => Text::plain(because),
        false => Text::plain(sentence)
            .then(format!(" ({places})"), Style::Emphasis)
            .then(stop, Style::Plain),
    };
    (!because.is_empty()).then_some(Block::Paragraph(said))
}

/// The questions that nobody has answered so far.
fn what_is_missing(matter: &Matter<'_>) -> Vec<Block> {
    let open = matter.score.missing.iter().chain(&matter.score.unknown);
    let items: Vec<Text> = open
        .filter_map(|id| matter.questionnaire.question(id))
        .map(|question| Text::plain(&question.text))
        .collect();
    if items.is_empty() {
        return why(matter).into_iter().collect();
    }
    vec![
        matter.paragraph("letter-refusal-missing"),
        Block::List {
            numbered: false,
            items,
        },
    ]
}

/// The factors and rules that weighed against the reuse; only where the test was run and failed.
fn decisive(matter: &Matter<'_>) -> Vec<Block> {
    let score = matter.score;
    let against = |rating| matches!(rating, Rating::Against | Rating::RatherAgainst);
    let factors = score.factors.iter().filter(|one| against(one.rating));
    let rows: Vec<Row> = factors
        .map(|factor| {
            let title = annex_factors::title(matter, &factor.id);
            let rating = matter.text(names::rating_key(factor.rating));
            Row::Cells(vec![
                Text::strong(title),
                Text::plain(rating),
                Text::plain(&factor.because),
            ])
        })
        .collect();
    if ground(matter) != Ground::TestFailed || rows.is_empty() {
        return Vec::new();
    }
    vec![
        matter.heading(2, "letter-refusal-section-decisive"),
        matter.paragraph("letter-refusal-decisive-intro"),
        Block::Table(table(
            matter,
            "letter-refusal-decisive",
            &FACTOR_HEADS,
            rows,
        )),
    ]
}

fn consequences(matter: &Matter<'_>) -> Vec<Block> {
    let items = CONSEQUENCES
        .iter()
        .map(|key| Text::plain(matter.of_parties(key)));
    vec![
        matter.heading(2, "letter-refusal-section-consequences"),
        Block::List {
            numbered: true,
            items: items.collect(),
        },
    ]
}

/// What could be submitted anew, in the controller's words or in general ones.
fn way_back(matter: &Matter<'_>) -> Vec<Block> {
    let decision = matter.assessment.decision.as_ref();
    let own = decision.map_or("", |decision| decision.resubmission.trim());
    let mut blocks = vec![matter.heading(2, "letter-refusal-section-way-back")];
    if !own.is_empty() {
        blocks.push(Block::Paragraph(Text::plain(own)));
    }
    let general = match ground(matter) {
        Ground::TestNotOpen => "letter-refusal-way-back-consent",
        _ => "letter-refusal-way-back",
    };
    blocks.extend(turning(matter));
    blocks.push(matter.paragraph(general));
    blocks
}

/// The safeguards that would have turned the result; only where the test was run and failed. What
/// else would have turned it (another purpose, other data) is another processing, and for the
/// recipient to think of.
fn turning(matter: &Matter<'_>) -> Vec<Block> {
    if ground(matter) != Ground::TestFailed {
        return Vec::new();
    }
    let positive = [Outcome::Compatible, Outcome::CompatibleWithSafeguards];
    let sets = what_if(matter.questionnaire, &matter.assessment.answers);
    let sets = sets.iter().filter(|set| positive.contains(&set.outcome));
    let items = sets.filter_map(|set| safeguards(matter, set));
    let items: Vec<Text> = items.take(MOST_SETS).collect();
    if items.is_empty() {
        return Vec::new();
    }
    let numbered = false;
    vec![
        matter.paragraph("letter-refusal-turning"),
        Block::List { numbered, items },
    ]
}

/// The set as conditions; `None` when it holds anything but safeguards.
fn safeguards(matter: &Matter<'_>, set: &WhatIf) -> Option<Text> {
    let condition = |change: &Change| {
        let question = matter.questionnaire.question(&change.question)?;
        question
            .is_safeguard()
            .then_some(question.condition.as_str())
    };
    let conditions: Option<Vec<&str>> = set.changes.iter().map(condition).collect();
    Some(Text::plain(conditions?.join(" ")))
}

fn closing(matter: &Matter<'_>) -> Vec<Block> {
    let mut blocks = vec![
        matter.paragraph("letter-refusal-closing"),
        Block::Facts(vec![signing::decided(matter)]),
    ];
    blocks.extend(signing::place_of_refusal(matter));
    blocks
}
