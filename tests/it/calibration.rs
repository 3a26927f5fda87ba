//! Published decisions, encoded beside the questionnaires, against what the questionnaires say.
//! `cargo test calibration -- --nocapture` prints the table.

use repurpose::questionnaire::{File, Outcome, parse, shipped};
use repurpose::scoring::score;
use serde::Deserialize;

use crate::scoring::answers;

/// A published case: what is known of it, what its source found, and what a faithful assessment
/// may reach.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    dead_code,
    reason = "the source and the facts are there for whoever reads the file"
)]
struct Case {
    id: String,
    source: String,
    facts: String,
    answers: std::collections::BTreeMap<String, String>,
    published: Outcome,
    acceptable: Vec<Outcome>,
    #[serde(default)]
    rules: Vec<String>,
    #[serde(default)]
    note: String,
}

/// What came out.
struct Line {
    questionnaire: &'static str,
    case: Case,
    outcome: Outcome,
    fired: Vec<String>,
}

const FILES: [(&str, &str); 3] = [
    (
        "eu-gdpr-6-4",
        include_str!("../../questionnaires/eu-gdpr-6-4/cases.ron"),
    ),
    (
        "eu-2018-1725-6",
        include_str!("../../questionnaires/eu-2018-1725-6/cases.ron"),
    ),
    (
        "uk-gdpr-8a",
        include_str!("../../questionnaires/uk-gdpr-8a/cases.ron"),
    ),
];

#[test]
fn calibration_agrees_with_published_cases_and_never_lets_an_incompatible_one_through() {
    let lines: Vec<Line> = FILES
        .into_iter()
        .flat_map(|(id, text)| run(id, text))
        .collect();
    assert_eq!(lines.len(), 34);
    for line in &lines {
        println!(
            "{:9} {:16} {:32} published {:28} ours {}",
            if line.agrees() { "agrees" } else { "DISAGREES" },
            line.questionnaire,
            line.case.id,
            line.case.published.name(),
            line.outcome.name(),
        );
    }
    let agreed = lines.iter().filter(|line| line.agrees()).count();
    println!("{agreed} of {} agree", lines.len());
    assert!(agreed >= 31, "{agreed}");
    for line in &lines {
        let positive = matches!(
            line.outcome,
            Outcome::Compatible | Outcome::CompatibleWithSafeguards
        );
        let published = line.case.published == Outcome::Incompatible;
        assert!(!(published && positive), "{}", line.case.id);
        for rule in &line.case.rules {
            assert!(line.fired.contains(rule), "{}: {rule}", line.case.id);
        }
    }
}

impl Line {
    fn agrees(&self) -> bool {
        self.case.acceptable.contains(&self.outcome)
    }
}

fn run(id: &'static str, text: &str) -> Vec<Line> {
    let questionnaire = shipped(id).unwrap().unwrap();
    let file = File {
        name: id,
        bytes: text.as_bytes(),
    };
    let cases: Vec<Case> = parse(file).unwrap();
    let line = |case: Case| {
        let score = score(&questionnaire, &answers(&questionnaire, &case.answers));
        Line {
            questionnaire: id,
            outcome: score.provisional,
            fired: score.rules.into_iter().map(|rule| rule.rule).collect(),
            case,
        }
    };
    cases.into_iter().map(line).collect()
}
