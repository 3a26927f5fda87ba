//! What `set` changes beside answers: the title, the opinion, the decision.
//!
//! | id | value |
//! | --- | --- |
//! | `title` | text |
//! | `opinion`, `opinion.reasons`, `opinion.date` | `for`, `with_reservations`, `against`, `not_sought` |
//! | `opinion`, `decision` | nothing: it is taken back |
//! | `decision`, `decision.reasons`, `.ground`, `.resubmission`, `.date`, `.signatory`, `.capacity` | `authorize`, `refuse` |

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::de::DeserializeOwned;

use crate::assessment::{Assessment, Decision, DecisionKind, Ground, Opinion, Tenor};
use crate::wizard::{Class, Command, Problem, Wizard};

/// The command that an id beside the questions stands for; `None` when it is a question's.
pub fn command(
    wizard: &Wizard,
    id: &str,
    text: &str,
    now: Timestamp,
) -> Result<Option<Command>, Problem> {
    let (record, part) = id.split_once('.').unwrap_or((id, ""));
    Ok(match record {
        // Nothing at all takes the whole record back.
        "opinion" if part.is_empty() && text.is_empty() => Some(Command::Opinion(None)),
        "decision" if part.is_empty() && text.is_empty() => Some(Command::Decision(None)),
        "title" => Some(Command::Title(text.to_owned())),
        "opinion" => Some(Command::Opinion(Some(opinion(wizard, part, text)?))),
        "decision" => Some(Command::Decision(Some(decision(wizard, part, text, now)?))),
        _ => None,
    })
}

/// The assignments in the order in which they are carried out: how it was decided comes first, as reasons
/// argue for it.
pub fn in_order(assignments: &[String]) -> Vec<&String> {
    let says_how = |one: &&String| one.starts_with("opinion=") || one.starts_with("decision=");
    let (first, last): (Vec<_>, Vec<_>) = assignments.iter().partition(says_how);
    first.into_iter().chain(last).collect()
}

/// That reasons were taken away, as the opinion or the decision is now another.
pub fn dropped(before: &Assessment, after: &Assessment) -> Option<Problem> {
    let opinions = [before, after].map(|one| one.opinion.as_ref());
    let opinions = opinions.map(|one| one.map(|one| (one.tenor, one.reasons.as_str())));
    let decisions = [before, after].map(|one| one.decision.as_ref());
    let decisions = decisions.map(|one| one.map(|one| (one.kind, one.reasons.as_str())));
    let what = match (lost(opinions), lost(decisions)) {
        (false, false) => return None,
        (true, false) => "opinion",
        (_, true) => "decision",
    };
    Some(Problem::new(Class::Answer, "reasons-taken-away").with("what", what))
}

/// True when it says something else now, and says no more why.
fn lost<T: PartialEq>(states: [Option<(T, &str)>; 2]) -> bool {
    let [Some((before, reasons)), Some((after, now))] = states else {
        return false;
    };
    before != after && !reasons.is_empty() && now.is_empty()
}

fn opinion(wizard: &Wizard, part: &str, text: &str) -> Result<Opinion, Problem> {
    let recorded = wizard.assessment().opinion.clone();
    let mut opinion = recorded.unwrap_or(Opinion {
        tenor: Tenor::NotSought,
        reasons: String::new(),
        date: None,
    });
    match part {
        "" => opinion = opinion.turned(word(text)?),
        "reasons" => text.clone_into(&mut opinion.reasons),
        "date" => opinion.date = Some(date(text)?),
        _ => return Err(unknown(part, &["reasons", "date"])),
    }
    Ok(opinion)
}

fn decision(wizard: &Wizard, part: &str, text: &str, now: Timestamp) -> Result<Decision, Problem> {
    let recorded = wizard.assessment().decision.clone();
    let mut decision = recorded.unwrap_or_else(|| Decision {
        kind: DecisionKind::Refuse,
        reasons: String::new(),
        ground: None,
        resubmission: String::new(),
        date: now.to_zoned_datetime(TimeZone::UTC).date(),
        signatory: String::new(),
        capacity: String::new(),
    });
    match part {
        "" => decision = decision.turned(word(text)?),
        "reasons" => text.clone_into(&mut decision.reasons),
        "ground" => decision.ground = Some(word::<Ground>(text)?),
        "resubmission" => text.clone_into(&mut decision.resubmission),
        "date" => decision.date = date(text)?,
        "signatory" => text.clone_into(&mut decision.signatory),
        "capacity" => text.clone_into(&mut decision.capacity),
        _ => {
            return Err(unknown(
                part,
                &[
                    "reasons",
                    "ground",
                    "resubmission",
                    "date",
                    "signatory",
                    "capacity",
                ],
            ));
        }
    }
    Ok(decision)
}

/// A word of the file format: `authorize`, `with_reservations`, …
fn word<T: DeserializeOwned>(text: &str) -> Result<T, Problem> {
    ron::from_str(text).map_err(|_| {
        Problem::new(Class::Usage, "unknown-value")
            .with("value", text)
            .with("nearest", "none")
            .with("known", known::<T>())
    })
}

/// The words that a type knows, from the parser's own message about a word that none can be.
fn known<T: DeserializeOwned>() -> String {
    match ron::from_str::<T>("__") {
        Err(ron::error::SpannedError {
            code: ron::Error::NoSuchEnumVariant { expected, .. },
            ..
        }) => expected.join(", "),
        _ => String::new(),
    }
}

fn date(text: &str) -> Result<Date, Problem> {
    text.parse()
        .map_err(|_| Problem::new(Class::Usage, "bad-date").with("text", text))
}

fn unknown(part: &str, known: &[&str]) -> Problem {
    Problem::new(Class::Usage, "unknown-value")
        .with("value", part)
        .with("nearest", "none")
        .with("known", known.join(", "))
}
