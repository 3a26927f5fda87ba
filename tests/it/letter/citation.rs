//! Sources as a lawyer of the language cites them.

use repurpose::language::Language;
use repurpose::letter::cited;
use repurpose::questionnaire::shipped;
use repurpose::wizard::Desk;

/// The sources of a shipped questionnaire with these ids, in this language.
fn cite(id: &str, language: Language, sources: &[&str]) -> String {
    let base = shipped(id).unwrap().unwrap();
    let found = Desk::shipped(language).library.in_language(&base, language);
    let sources: Vec<String> = sources.iter().map(|&id| id.to_owned()).collect();
    cited(&found, &sources)
}

#[test]
fn a_german_citation_names_the_place_before_the_law_and_others_the_law_first() {
    let ids = ["gdpr-5-2", "gdpr-24", "recital-50"];
    let said = Language::ALL.map(|language| cite("eu-gdpr-6-4", language, &ids));
    let expected = [
        "GDPR, Article 5(2), Article 24, Recital 50",
        "RGPD, article 5, paragraphe 2, article 24, considérant 50",
        "Art. 5 Abs. 2, Art. 24, Erwägungsgrund 50 DSGVO",
    ];
    assert_eq!(said.map(plain), expected);
}

#[test]
fn whoever_wrote_or_decided_stands_first_in_every_language() {
    let ids = ["eprivacy-5-3", "edpb-05-2020", "cjeu-digi-2022"];
    let said = Language::ALL.map(|language| cite("eu-gdpr-6-4", language, &ids));
    let expected = [
        "Directive 2002/58/EC, Article 5(3); EDPB, Guidelines 05/2020 on consent; CJEU, C-77/21 Digi",
        "Directive 2002/58/CE, article 5, paragraphe 3 ; CEPD (EDPB), Lignes directrices 05/2020 sur le consentement ; CJUE, C-77/21 Digi",
        "Art. 5 Abs. 3 Richtlinie 2002/58/EG; EDSA, Leitlinien 05/2020 zur Einwilligung; EuGH, C-77/21, Digi",
    ];
    assert_eq!(said.map(plain), expected);
}

#[test]
fn two_decisions_of_one_court_are_not_run_together() {
    let ids = ["cjeu-digi-2022", "cjeu-norra-2023"];
    let said = cite("eu-gdpr-6-4", Language::De, &ids);
    assert_eq!(
        plain(said),
        "EuGH, C-77/21, Digi; EuGH, C-268/21, Norra Stockholm Bygg"
    );
}

/// A questionnaire without texts in German is cited as in its own language.
#[test]
fn the_order_is_that_of_the_language_of_the_citation() {
    let said = cite("uk-gdpr-8a", Language::De, &["gdpr-6-4", "gdpr-9"]);
    assert!(said.starts_with("UK GDPR, Article 8A"), "{said}");
}

/// The words with ordinary spaces.
fn plain(words: String) -> String {
    words.replace('\u{a0}', " ")
}
