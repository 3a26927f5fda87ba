//! `history`: what happened to a file, and whether its history is whole.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value as Json, json};

use crate::assessment::{Assessment, ChainFault, Event, Happening, Standing};
use crate::language::{Texts, Value};

use super::arguments::History;
use super::open;
use super::terminal::{Ending, Terminal};

/// Yes when the history is whole.
pub fn run(arguments: &History, terminal: &Terminal) -> Ending {
    let wizard = open(&arguments.file, terminal)?;
    let (history, texts) = (&wizard.assessment().history, terminal.texts);
    let faults = wizard.assessment().chain_faults();
    if arguments.json {
        let events = history.iter().enumerate();
        terminal.json(&json!({
            "whole": faults.is_empty(),
            "head": wizard.assessment().head,
            "events": events.map(|(index, event)| of(index, event)).collect::<Vec<_>>(),
            "faults": faults.iter().map(fault).collect::<Vec<_>>(),
        }))?;
    } else {
        let assessment = wizard.assessment();
        let words = |(index, event)| words(index, event, assessment, texts);
        let mut lines: Vec<String> = history.iter().enumerate().map(words).collect();
        lines.extend(faults.iter().map(|fault| fault_words(*fault, texts)));
        if faults.is_empty() {
            lines.push(texts.get("history-whole"));
        }
        terminal.print(&lines.join("\n"))?;
    }
    Ok(faults.is_empty())
}

fn of(index: usize, event: &Event) -> Json {
    json!({
        "number": index + 1,
        "at": event.at.to_string(),
        "who": event.who,
        "what": event.what,
        "questions": event.questions,
        "document": event.document,
        "state": event.state,
        "previous": event.previous,
        "hash": event.hash(),
    })
}

fn fault(fault: &ChainFault) -> Json {
    match fault {
        ChainFault::Broken(number) => json!({ "kind": "broken", "event": number }),
        ChainFault::Head => json!({ "kind": "head" }),
        ChainFault::State => json!({ "kind": "state" }),
    }
}

fn words(index: usize, event: &Event, assessment: &Assessment, texts: &Texts) -> String {
    let key = match &event.what {
        Happening::Other(_) => "history-other".to_owned(),
        known => format!("history-{}", known.word().replace('_', "-")),
    };
    let what = texts.with(&key, &[("word", Value::Text(event.what.word()))]);
    let who = match event.who.as_str() {
        "" => texts.get("history-nobody"),
        name => name.to_owned(),
    };
    let mut line = format!("{}  {who}  {what}", time(event.at, texts));
    for id in &event.questions {
        line.push_str("\n    ");
        line.push_str(id);
        if let Some(became) = became(id, index, assessment, texts) {
            line.push_str(&format!(" ({became})"));
        }
    }
    line
}

/// What the event made of the recipient's statement. Only the last event about a question tells it
/// by what the answer is now; of those before nobody wrote down what they changed it to.
fn became(id: &str, index: usize, assessment: &Assessment, texts: &Texts) -> Option<String> {
    let request = assessment.request.as_ref()?;
    assessment.statement(id)?;
    let (event, later) = assessment.history.get(index..)?.split_first()?;
    if event.what == Happening::Imported {
        return Some(texts.get("request-marked"));
    }
    let key = match assessment.standing(id)? {
        _ if later
            .iter()
            .any(|event| event.questions.iter().any(|one| one == id)) =>
        {
            return None;
        }
        Standing::Unconfirmed => return None,
        Standing::Confirmed => "history-confirmed",
        Standing::Changed => "history-changed",
        Standing::Dropped => "history-dropped",
    };
    Some(texts.with(key, &[("by", Value::Text(&request.by))]))
}

fn fault_words(fault: ChainFault, texts: &Texts) -> String {
    match fault {
        ChainFault::Broken(number) => {
            texts.with("history-broken-event", &[("number", number.into())])
        }
        ChainFault::Head => texts.get("history-broken-head"),
        ChainFault::State => texts.get("history-broken-state"),
    }
}

fn time(at: Timestamp, texts: &Texts) -> String {
    let utc = at.to_zoned_datetime(TimeZone::UTC);
    let day = texts.date(utc.date());
    format!("{day} {:02}:{:02} UTC", utc.hour(), utc.minute())
}
