//! Each law has its own wording and its own articles.

use super::case::*;

use repurpose::assessment::{Assessment, DecisionKind};
use repurpose::language::Language;
use repurpose::letter::{Stationery, compose};
use repurpose::questionnaire::shipped;

#[test]
fn a_letter_names_the_articles_of_its_own_law() {
    let foreign = |id: &str| match id {
        "uk-gdpr-8a" => ["GDPR", "Article 6(4)", "CNIL", "Member State"],
        "eu-2018-1725-6" => ["GDPR", "Article 6(4)", "CNIL", "28(3)"],
        _ => ["GDPR", "Article 6(4)", "CNIL", "Article 28"],
    };
    for id in ["uk-gdpr-8a", "eu-2018-1725-6", "kr-pipa-15-3"] {
        for kind in [DecisionKind::Authorize, DecisionKind::Refuse] {
            let clauses = clauses(id, kind, Language::En).replace('\u{a0}', " ");
            let clauses = clauses.replace("UK GDPR", "");
            for words in foreign(id) {
                assert!(!clauses.contains(words), "{id} {kind:?} says {words}");
            }
        }
    }
}

#[test]
fn every_law_words_the_same_clauses_and_no_others() {
    let letter: Vec<String> = keys_of(repurpose::language::File::Letter);
    let laws = keys_of(repurpose::language::File::Laws);
    let of = |law: &str| -> Vec<String> {
        let own = laws.iter().filter_map(|key| key.strip_prefix(law));
        own.map(str::to_owned).collect()
    };
    assert_eq!(of("uk-"), of("eui-"));
    assert_eq!(of("uk-"), of("kr-"));
    for key in of("uk-") {
        assert!(letter.contains(&key), "{key}");
    }
}

/// The letter without its annexes, under a questionnaire without answers.
fn clauses(id: &str, kind: DecisionKind, language: Language) -> String {
    let questionnaire = shipped(id).unwrap().unwrap();
    let issued = "2026-11-24T10:00:00Z".parse().unwrap();
    let mut case = Case {
        assessment: Assessment::under(&questionnaire, issued),
        questionnaire,
    };
    case.decide(kind);
    let letter = compose(
        &case.questionnaire,
        &case.assessment,
        &case.score(),
        language,
        true,
        &[],
        &Stationery::default(),
    );
    let text = repurpose::letter::markdown(&letter);
    text.split("\n## Annex")
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// The keys of a file of texts, in its order.
fn keys_of(file: repurpose::language::File) -> Vec<String> {
    let lines = file.source(Language::En).lines();
    let keys = lines.filter_map(|line| Some(line.split_once(" =")?.0));
    keys.filter(|key| !key.starts_with(['#', ' ']))
        .map(str::to_owned)
        .collect()
}
