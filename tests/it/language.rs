//! The room `language`: texts by key, the gaps between languages, dates in words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use jiff::civil::date;
use repurpose::language::{File, Language, Texts, Value};

/// Each key with the variables of its text.
type Keys = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_language_has_the_same_keys_with_the_same_variables() {
    for file in File::ALL {
        let english = keys(file, Language::En);
        for language in [Language::Fr, Language::De] {
            assert_eq!(keys(file, language), english, "{file:?} in {language}");
        }
    }
}

#[test]
fn every_key_stands_in_the_file_that_its_name_says() {
    for file in File::ALL {
        for key in keys(file, Language::En).keys() {
            assert_eq!(File::of(key), file, "{key}");
        }
    }
}

#[test]
fn every_key_that_the_code_names_exists() {
    let known = all_keys();
    let unknown: Vec<String> = named_in_code()
        .into_iter()
        .filter(|key| File::of(key) != File::Screen && !key.contains('.') && !known.contains(key))
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn no_text_is_left_over_that_nothing_asks_for() {
    let (named, patterns) = (named_in_code(), patterns_in_code());
    let words = words_in_code();
    // A composed key is asked for when its variable part is a word of the code as well.
    let composed = |key: &str| {
        patterns.iter().any(|(before, after)| {
            let part = key.strip_prefix(before.as_str());
            let part = part.and_then(|part| part.strip_suffix(after.as_str()));
            part.is_some_and(|part| {
                let is_word = words.contains(&part.replace('-', "_"));
                is_word || before.is_empty() && named.contains(part)
            })
        })
    };
    // The command line's help is found by the names of its commands and arguments, and a
    // problem with its remedy by its kind.
    let helps = |key: &str| key == "help" || key.starts_with("help-");
    // A law's own wording is asked for wherever the general one is.
    let general = |key: &str| match File::of(key) {
        File::Laws => key
            .split_once('-')
            .map_or(String::new(), |(_, key)| key.to_owned()),
        _ => key.to_owned(),
    };
    let asked = |key: &String| {
        let key = general(key);
        helps(&key) || named.contains(&key) || composed(&key)
    };
    let leftover: Vec<String> = all_keys().into_iter().filter(|key| !asked(key)).collect();
    assert!(leftover.is_empty(), "{leftover:?}");
}

#[test]
fn every_key_stands_in_the_file_where_it_is_looked_for() {
    let texts = Texts::of(Language::En);
    let astray: Vec<String> = all_keys()
        .into_iter()
        .filter(|key| !texts.has(key))
        .collect();
    assert!(astray.is_empty(), "{astray:?}");
}

#[test]
fn a_key_that_nobody_wrote_is_shown_in_angle_brackets() {
    let texts = Texts::of(Language::De);
    assert_eq!(
        texts.get("letter-nobody-wrote-this"),
        "⟨letter-nobody-wrote-this⟩"
    );
    assert!(!texts.has("letter-nobody-wrote-this"));
    assert!(texts.has("letter-draft"));
}

#[test]
fn a_number_declines_its_text_and_no_mark_isolates_a_value() {
    let texts = Texts::of(Language::En);
    let say = |favouring: usize| {
        let values = [
            ("outcome", Value::from("Compatible")),
            ("favouring", Value::from(favouring)),
            ("all", Value::from(5_usize)),
        ];
        texts.with("letter-result-factors", &values)
    };
    assert_eq!(
        say(1),
        "Compatible. 1 of 5 factors favours or rather favours the reuse."
    );
    assert_eq!(
        say(4),
        "Compatible. 4 of 5 factors favour or rather favour the reuse."
    );
}

#[test]
fn dates_are_written_in_words_and_never_torn_apart() {
    let say = |language, date| Texts::of(language).date(date);
    assert_eq!(
        say(Language::En, date(2026, 11, 24)),
        "24\u{a0}November\u{a0}2026"
    );
    assert_eq!(
        say(Language::Fr, date(2026, 11, 24)),
        "24\u{a0}novembre\u{a0}2026"
    );
    assert_eq!(
        say(Language::Fr, date(2027, 1, 1)),
        "1er\u{a0}janvier\u{a0}2027"
    );
    assert_eq!(
        say(Language::De, date(2026, 3, 2)),
        "2.\u{a0}März\u{a0}2026"
    );
}

#[test]
fn dates_are_read_as_people_of_each_language_type_them() {
    use Language::{De, En, Fr};
    let november = Some(date(2026, 11, 5));
    for (language, text, read) in [
        (En, "2026-11-05", november),
        (De, " 2026-11-05 ", november),
        (De, "05.11.2026", november),
        (De, "5.11.2026", november),
        (De, "5. 11. 2026", november),
        (Fr, "05/11/2026", november),
        (Fr, "05.11.2026", november),
        (En, "05/11/2026", november),
        (En, "5.11.2026", november),
        (De, "05/11/2026", None),
        (En, "11/24/2026", None),
        (En, "05/11/26", None),
        (De, "5.11.", None),
        (De, "5.11.20261", None),
        (De, "31.02.2026", None),
        (De, "+5.11.2026", None),
        (De, "5.11.2026.", None),
        (Fr, "5/11.2026", None),
        (En, "tomorrow", None),
        (En, "", None),
    ] {
        assert_eq!(language.read_date(text), read, "{language} {text}");
    }
}

#[test]
fn a_date_in_a_field_is_read_as_it_is_written() {
    for language in Language::ALL {
        for day in [
            date(2026, 11, 5),
            date(2027, 1, 31),
            date(987, 6, 5),
            date(-4, 2, 1),
        ] {
            let written = language.write_date(day);
            assert_eq!(language.read_date(&written), Some(day), "{written}");
        }
    }
    assert_eq!(Language::De.write_date(date(2026, 3, 2)), "02.03.2026");
    assert_eq!(Language::Fr.write_date(date(2026, 3, 2)), "02/03/2026");
}

/// A typewriter's quotes and apostrophes beside a printer's look as if two people had written the page.
#[test]
fn no_text_has_the_apostrophes_and_quotes_of_a_typewriter() {
    let straight = |line: &str| {
        let letters: Vec<char> = line.chars().collect();
        let apostrophe = letters.windows(3).any(|three| {
            three[1] == '\'' && three[0].is_alphanumeric() && three[2].is_alphanumeric()
        });
        apostrophe || line.contains("\\\"")
    };
    for folder in ["assets/lang", "questionnaires"] {
        for path in files(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder)) {
            let text = fs::read_to_string(&path).unwrap();
            let spoken = text.lines().enumerate();
            let spoken = spoken.filter(|(_, line)| !line.trim_start().starts_with(['#', '/']));
            for (number, line) in spoken {
                assert!(!straight(line), "{}:{}: {line}", path.display(), number + 1);
            }
        }
    }
}

fn all_keys() -> BTreeSet<String> {
    let keys = File::ALL
        .into_iter()
        .flat_map(|file| keys(file, Language::En));
    keys.map(|(key, _)| key).collect()
}

/// The keys of one file; it fails on what Fluent can't read.
fn keys(file: File, language: Language) -> Keys {
    let resource = parse(file.source(language))
        .unwrap_or_else(|(_, errors)| panic!("{file:?} in {language}: {errors:?}"));
    let mut keys = Keys::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let name = message.id.name;
        let mut add = |key: String, pattern: &Pattern<&str>| {
            let mut variables = BTreeSet::new();
            collect(pattern, &mut variables);
            assert!(keys.insert(key, variables).is_none(), "{name} stands twice");
        };
        if let Some(value) = &message.value {
            add(name.to_owned(), value);
        }
        for attribute in &message.attributes {
            add(format!("{name}.{}", attribute.id.name), &attribute.value);
        }
    }
    keys
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    collect(&variant.value, variables);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            variables.insert(id.name.to_owned());
        }
    }
}

/// What stands before and behind the variable part of every composed key in `src`.
fn patterns_in_code() -> BTreeSet<(String, String)> {
    let is_key = |text: &str| text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let mut patterns = BTreeSet::from([
        ("problem-".to_owned(), String::new()),
        ("remedy-".to_owned(), String::new()),
    ]);
    for literal in literals_in_code() {
        let Some((before, rest)) = literal.split_once('{') else {
            continue;
        };
        let Some((_, after)) = rest.split_once('}') else {
            continue;
        };
        let composes = before.ends_with('-') || before.is_empty() && after.starts_with('-');
        if composes && is_key(before) && is_key(after) {
            patterns.insert((before.to_owned(), after.to_owned()));
        }
    }
    patterns
}

/// Every text literal in `src` that is a word or words with hyphens or underscores, with underscores.
fn words_in_code() -> BTreeSet<String> {
    let literals = literals_in_code().into_iter();
    literals.map(|literal| literal.replace('-', "_")).collect()
}

fn literals_in_code() -> Vec<String> {
    let mut found = Vec::new();
    for path in sources(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let code = fs::read_to_string(path).unwrap();
        found.extend(code.split('"').map(str::to_owned));
    }
    found
}

/// Every text literal in `src` that looks like a key: lower-case words with hyphens.
fn named_in_code() -> BTreeSet<String> {
    let is_key = |text: &&str| {
        text.contains('-')
            && text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c))
    };
    let literals = literals_in_code().into_iter();
    literals.filter(|text| is_key(&text.as_str())).collect()
}

fn files(folder: PathBuf) -> Vec<PathBuf> {
    let inside = fs::read_dir(folder).unwrap();
    let paths = inside.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                files(path)
            } else {
                vec![path]
            }
        })
        .collect()
}

fn sources(folder: PathBuf) -> Vec<PathBuf> {
    let mut found = files(folder);
    found.retain(|path| path.extension().is_some_and(|ending| ending == "rs"));
    found
}
