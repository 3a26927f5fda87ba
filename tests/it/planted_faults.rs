//! A sound questionnaire into which one fault after the other is planted: each is found, as what
//! it is, at its very place. The place is marked with `§` in the faulty words.

use repurpose::questionnaire::{ErrorKind, File, Place, Questionnaire, load, parse, translation};

const SOUND: &str = include_str!("../data/questionnaires/vendor-audit/questionnaire.ron");
const FRENCH: &str = include_str!("../data/questionnaires/vendor-audit/text.fr.ron");

#[test]
fn without_a_fault_nothing_is_found() {
    assert!(load(file(SOUND)).is_ok());
    let (_, findings) = translation(file(FRENCH), &own().texts()).unwrap();
    assert!(findings.is_empty());
}

/// A test for each fault: its name, the sound words, the faulty ones, and what is found.
macro_rules! faults {
    ($($name:ident: $sound:literal => $faulty:literal, $kind:pat,)*) => {
        $(
            #[test]
            fn $name() {
                let (text, place) = planted(SOUND, $sound, $faulty);
                let findings = load(file(&text)).unwrap_err();
                let found = findings.iter().any(|one| one.place == place && matches!(one.kind, $kind));
                assert!(found, "wanted at {place:?}, found {findings:#?}");
            }
        )*
    };
}

faults! {
    a_missing_comma_is_a_fault: "kind: party," => "kind: party §text: \"x\",", ErrorKind::Ron(_),
    an_unclosed_text_is_a_fault: "third persons.\",\n            sources: [\"gdpr-5-1-c\"]" => "third persons.,\n            sources: [\"§gdpr-5-1-c\"]", ErrorKind::Ron(_),
    a_misspelt_field_is_a_fault: "fills: expiry" => "§fils: expiry", ErrorKind::UnknownName { nearest: Some(_), .. },
    a_misspelt_field_in_an_option_is_a_fault: "(value: \"tickets\", label:" => "(value: \"tickets\", §lable:", ErrorKind::UnknownName { nearest: Some(_), .. },
    a_misspelt_field_in_a_column_is_a_fault: "kind: date)," => "§knid: date),", ErrorKind::UnknownName { nearest: Some(_), .. },
    a_misspelt_kind_is_a_fault: "kind: several_of" => "kind: §severl_of", ErrorKind::UnknownName { nearest: Some(_), .. },
    a_misspelt_condition_is_a_fault: "when: unknown(\"audit_end\")" => "when: §unkown(\"audit_end\")", ErrorKind::UnknownName { nearest: Some(_), .. },
    a_misspelt_rating_is_a_fault: "cap(\"consequences\", rather_against)" => "cap(\"consequences\", §rather_agaisnt)", ErrorKind::UnknownName { nearest: Some(_), .. },
    a_misspelt_outcome_is_a_fault: "decide(incompatible)" => "decide(§incompatable)", ErrorKind::UnknownName { nearest: Some(_), .. },
    a_version_in_words_is_a_fault: "version: 2" => "version: §\"two\"", ErrorKind::Ron(_),
    a_question_twice_is_a_fault: "id: \"auditor\"" => "id: §\"audit_by\"", ErrorKind::Duplicate(_),
    a_rule_twice_is_a_fault: "id: \"no_end\"" => "id: §\"much_is_read\"", ErrorKind::Duplicate(_),
    a_verdict_twice_is_a_fault: "id: \"safeguards_carry\"" => "id: §\"all_favourable\"", ErrorKind::Duplicate(_),
    an_option_twice_is_a_fault: "(value: \"competitor\", label" => "(value: §\"competitor\", label: \"x\"), (value: \"competitor\", label", ErrorKind::DoubledValue { .. },
    a_dangling_question_is_a_fault: "when: unknown(\"audit_end\")" => "when: unknown(§\"audit_and\")", ErrorKind::Dangling { nearest: Some(_), .. },
    a_dangling_value_is_a_fault: "when: is(\"audit_by\", \"competitor\")" => "when: is(\"audit_by\", §\"competitors\")", ErrorKind::Dangling { nearest: Some(_), .. },
    a_dangling_rule_is_a_fault: "fired(\"persons_reported\")" => "fired(§\"person_reported\")", ErrorKind::Dangling { nearest: Some(_), .. },
    a_dangling_factor_is_a_fault: "cap(\"consequences\", rather_against)" => "cap(§\"consequence\", rather_against)", ErrorKind::Dangling { nearest: Some(_), .. },
    a_dangling_level_is_a_fault: "required([\"S1\"])" => "required([§\"S3\"])", ErrorKind::Dangling { .. },
    a_dangling_source_is_a_fault: "sources: [\"gdpr-5-1-e\"],\n                    fills" => "sources: [§\"gdpr-5-1-ee\"],\n                    fills", ErrorKind::Dangling { nearest: Some(_), .. },
    a_dangling_shared_question_is_a_fault: "Shared(\"pseudonymisation\")" => "Shared(§\"pseudonymization\")", ErrorKind::Dangling { .. },
    a_dangling_shared_rule_is_a_fault: "Shared(\"R13\")" => "Shared(§\"R31\")", ErrorKind::Dangling { .. },
    an_unknown_shared_file_is_a_fault: "\"facts\"," => "§\"fact\",", ErrorKind::UnknownShared(_),
    a_question_without_a_source_is_a_fault: "id: \"audit_standard\",\n                    kind: short_text,\n                    text: \"Against which standard is the service audited?\",\n                    sources: [\"audit-practice\"]" => "id: §\"audit_standard\",\n                    kind: short_text,\n                    text: \"Against which standard is the service audited?\",\n                    sources: []", ErrorKind::NoSource(_),
    a_choice_without_options_is_a_fault: "id: \"audit_standard\",\n                    kind: short_text" => "id: §\"audit_standard\",\n                    kind: one_of", ErrorKind::KindMismatch(_),
    a_question_that_depends_on_a_later_one_is_a_fault: "any_of(\"audit_by\", [\"independent\", \"competitor\"])" => "answered(§\"audit_end\")", ErrorKind::AskedLater { .. },
    a_rule_that_needs_ratings_is_a_fault: "id: \"no_end\",\n            title: \"Nobody knows when the audit ends\",\n            when: unknown(\"audit_end\")" => "id: §\"no_end\",\n            title: \"Nobody knows when the audit ends\",\n            when: sufficient", ErrorKind::TooEarly(_),
    a_question_without_words_is_a_fault: "id: \"auditor\",\n                    kind: party,\n                    text: \"Which organization audits?\"" => "id: §\"auditor\",\n                    kind: party,\n                    text: \" \"", ErrorKind::NoText(_),
    a_renaming_from_an_id_still_in_use_is_a_fault: "renamed_from: \"auditor_kind\"" => "renamed_from: §\"auditor\"", ErrorKind::Duplicate(_),
}

/// The same for faults whose place is another than that of the faulty words: the place is that of
/// the id that they belong to.
macro_rules! faults_of {
    ($($name:ident: $id:literal, $sound:literal => $faulty:literal, $kind:pat,)*) => {
        $(
            #[test]
            fn $name() {
                let marked = format!("id: \"{}\"", $id);
                let (_, place) = planted(SOUND, &marked, &marked.replacen('"', "§\"", 1));
                let (text, _) = planted(SOUND, $sound, $faulty);
                let findings = load(file(&text)).unwrap_err();
                let found = findings.iter().any(|one| one.place == place && matches!(one.kind, $kind));
                assert!(found, "wanted at {place:?}, found {findings:#?}");
            }
        )*
    };
}

faults_of! {
    a_rule_without_a_source_is_a_fault: "audit_by_competitor", "submit the request again.\",\n            sources: [\"audit-practice\"]" => "submit the request again.\",\n            sources: []", ErrorKind::NoSource(_),
    a_content_supplied_twice_is_a_fault: "audit_end", "fills: expiry" => "fills: retention", ErrorKind::FilledTwice(_),
    a_safeguard_without_its_options_is_a_fault: "random_sampling", "(value: \"announced\", label: \"Only announced\"" => "(value: \"promised\", label: \"Only announced\"", ErrorKind::NotASafeguard(_),
    a_scale_without_a_rating_is_a_fault: "link", "scale: {not_established: 0, against: 1," => "scale: {not_established: 0,", ErrorKind::NoScore { .. },
    a_retired_id_that_is_asked_again_is_a_fault: "auditor", "\"audit_budget\": ()" => "\"auditor\": ()", ErrorKind::Duplicate(_),
}

#[test]
fn a_content_that_nobody_supplies_is_a_fault_of_the_whole_file() {
    let (text, _) = planted(SOUND, "Shared(\"minimisation\"), ", "");
    let findings = load(file(&text)).unwrap_err();
    assert!(matches!(findings[0].kind, ErrorKind::Unfilled(_)));
    assert_eq!(findings[0].place, Place::START);
}

#[test]
fn a_text_that_is_not_translated_is_a_fault() {
    let (text, _) = planted(
        FRENCH,
        "\"factor.context.because.4\": \"Un audit ne surprendrait pas les personnes concernées.\",",
        "",
    );
    let (_, findings) = translation(file(&text), &own().texts()).unwrap();
    let missing = ErrorKind::MissingText("factor.context.because.4".to_owned());
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].kind, missing);
}

#[test]
fn a_text_that_translates_nothing_is_a_fault_where_it_stands() {
    let (text, place) = planted(
        FRENCH,
        "\"factor.context.because.4\"",
        "§\"factor.context.becuase.4\"",
    );
    let (_, findings) = translation(file(&text), &own().texts()).unwrap();
    let nearest = Some("factor.context.because.4".to_owned());
    let leftover = ErrorKind::LeftoverText {
        key: "factor.context.becuase.4".to_owned(),
        nearest,
    };
    let found = findings
        .iter()
        .any(|one| one.place == place && one.kind == leftover);
    assert!(found, "{findings:#?}");
}

/// The text with the faulty words in it, and the place that they mark.
fn planted(text: &str, sound: &str, faulty: &str) -> (String, Place) {
    assert!(text.contains(sound), "no {sound}");
    let marked = text.replacen(sound, faulty, 1);
    let at = marked.find('§');
    let before = &marked[..at.unwrap_or_default()];
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    (marked.replace('§', ""), Place { line, column })
}

fn file(text: &str) -> File<'_> {
    File {
        name: "vendor-audit",
        bytes: text.as_bytes(),
    }
}

/// The questionnaire as its author wrote it, without what it shares.
fn own() -> Questionnaire {
    parse(file(SOUND)).unwrap()
}
