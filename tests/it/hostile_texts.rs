//! What nobody should write into an assessment, and somebody will: each text goes the whole way from
//! the answers to the document, and is read off its pages again, or is refused in words.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::date;
use repurpose::assessment::{
    Answer, Assessment, Decision, DecisionKind, Evidence, EvidenceStore, Opinion, Party, Tenor,
    Value, file,
};
use repurpose::language::{Language, Texts};
use repurpose::letter::Stationery;
use repurpose::pdf;
use repurpose::wizard::{
    Desk, EXAMPLE_AI_TRAINING, Export, ExportError, Problem, Wizard, export, extract, requests_pdf,
};

use sha2::{Digest, Sha256};

use crate::pdf::pages::texts;
use crate::pdf::{faults, open};

/// Texts that are shown, and what the pages say instead where they don't say the same.
#[test]
fn a_text_that_can_be_shown_is_shown() {
    let same = |text: &str| (text.to_owned(), text.to_owned());
    let as_ = |text: &str, shown: &str| (text.to_owned(), shown.to_owned());
    let rows: Vec<(&str, (String, String))> = vec![
        ("Greek", same("Ελευθερία Παπαδοπούλου-Ώρα ΐ ΰ")),
        ("Polish", same("Zażółć gęślą jaźń, Łódź")),
        ("Cyrillic", same("Ђорђе Їжак Ґалаґан Ўладзімір")),
        ("Vietnamese", same("Nguyễn Thị Ngọc Ánh")),
        (
            "letters in two parts",
            same("A\u{30a}ngstro\u{308}m o\u{328}\u{301}"),
        ),
        (
            "an override of the order",
            as_("contract\u{202e}fdp.exe\u{202c} end", "contractfdp.exe end"),
        ),
        (
            "isolates and marks",
            as_(
                "\u{2067}a\u{2069}b\u{2066}c\u{2068}d\u{200e}e\u{200f}f\u{61c}g",
                "abcdefg",
            ),
        ),
        (
            "nothing to see between letters",
            as_(
                "no\u{200b}thi\u{200d}ng\u{feff} \u{2060}he\u{ad}re",
                "nothing here",
            ),
        ),
        (
            "control characters",
            as_(
                "a\u{0}b\u{1}c\u{7}d\u{8}e\u{1b}[31mf\u{7f}g\u{9f}h",
                "abcde[31mfgh",
            ),
        ),
        (
            "a lone accent",
            same("\u{301} alone, \u{328}\u{308} in two"),
        ),
        ("accents on accents", same("z\u{301}\u{302}\u{303}\u{304}y")),
        (
            "Markdown",
            same("# *no* [link](x) | `a` <b>&amp;</b>\n---\n1. 2)"),
        ),
        (
            "the language of documents",
            same("(a) \\n <<>> endstream endobj %%EOF /MCID 0 BDC ET \\\\"),
        ),
        (
            "the language of the file",
            same("\"#), answers: {\"x\": Answer(value: one(\"y\"))} r##\"z\"## \\u{41}"),
        ),
        (
            "placeholders",
            same("{page} of {pages} { $controller } {time} {title}"),
        ),
        (
            "ends of lines",
            as_("a\r\nb\rc\u{2028}d\u{b}e\tf", "abcdef"),
        ),
        ("blanks alone", as_(" \t\u{a0}\u{2003}\u{3000}\n ", "")),
        (
            "an address without end",
            same(&format!("https://example.org/{}", "a/b-".repeat(700))),
        ),
        (
            "a name without a space",
            same(&"Donaudampfschifffahrts".repeat(20)),
        ),
    ];
    let all: Vec<&str> = rows.iter().map(|(_, (text, _))| text.as_str()).collect();
    // Each text comes to stand in several kinds of places, and in others with each turn.
    for turn in 0..3 {
        let mut assessment = example();
        let in_turn = all.iter().cycle().skip(turn * 5);
        plant(&mut assessment, in_turn.copied());
        let bytes = exported(&assessment).expect("there is a glyph for every letter");
        assert_eq!(faults(&bytes), Vec::<String>::new());
        assert!(extract(&bytes).is_ok());
        let read = without_blanks(&texts(&open(&bytes)).concat());
        for (name, (_, shown)) in &rows {
            assert!(read.contains(&without_blanks(shown)), "{name}");
        }
    }
}

/// How long that takes is no part of the test, but nobody would wait for it if it took the square
/// of the length.
#[test]
fn a_text_of_any_length_is_shown_whole() {
    let rows = [
        ("no blank", "Жw".repeat(100_000), 100_000),
        ("long words", "Жwort".repeat(5_000), 5_000),
        ("words", "Жw purpose, and its end; ".repeat(2_000), 2_000),
        ("blanks", format!("Ж{}Ж", " ".repeat(30_000)), 2),
        ("what may become addresses", "httpЖ".repeat(10_000), 10_000),
        ("addresses", "http://a.example/Ж ".repeat(500), 500),
        (
            "an address",
            format!("http://a.example/{}", "Ж".repeat(50_000)),
            50_000,
        ),
        ("scripts in turn", "Жwω".repeat(10_000), 10_000),
        ("empty lines", format!("Ж{}Ж", "\n".repeat(30_000)), 2),
        ("lines", "Ж\n".repeat(2_000), 2_000),
        ("a justification of two hundred lines", lines(200), 200),
    ];
    for (name, text, count) in rows {
        let bytes = made(&text).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        let document = open(&bytes);
        let read = texts(&document).concat();
        // The purpose stands in the letter and in the annex with the answers.
        assert_eq!(read.matches('Ж').count(), 2 * count, "{name}");
        assert!(document.get_pages().len() < 1_000, "{name}");
        assert!(extract(&bytes).is_ok(), "{name}");
        if text.len() < 40_000 {
            assert_eq!(faults(&bytes), Vec::<String>::new(), "{name}");
        }
    }
}

#[test]
fn a_text_that_cannot_be_shown_is_refused_by_its_characters() {
    let rows = [
        ("Chinese", "契約", "契 約"),
        ("Arabic", "عقد", "ع ق د"),
        ("Hebrew", "חוזה", "ה ו ז ח"),
        ("an emoji of several", "👩\u{200d}💻", "👩 💻"),
        ("a filler that nobody sees", "a\u{3164}b", "U+3164"),
        ("private use", "\u{e000}", "U+E000"),
        (
            "a tower of accents",
            "z\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}y",
            "U+0301",
        ),
        ("no character", "\u{ffff}", "U+FFFF"),
    ];
    for (name, text, named) in rows {
        let error = made(text).expect_err(name);
        assert!(
            matches!(&error, ExportError::Pdf(pdf::Error::MissingGlyphs(_))),
            "{name}: {error:?}"
        );
        let problem = &Vec::<Problem>::from(error)[0];
        for language in Language::ALL {
            let sentence = problem.sentence(Texts::of(language));
            for one in named.split(' ') {
                assert!(sentence.contains(one), "{name}: {sentence}");
            }
        }
    }
}

#[test]
fn a_refusal_stays_readable_however_many_characters_are_missing() {
    let text: String = ('\u{4e00}'..='\u{9000}').collect();
    let error = made(&text).expect_err("there are no such glyphs");
    let sentence = Vec::<Problem>::from(error)[0].sentence(Texts::of(Language::En));
    assert!(sentence.chars().count() < 400, "{sentence}");
    assert!(sentence.contains("16897"), "{sentence}");
}

#[test]
fn a_letter_longer_than_any_is_refused() {
    let text = "x\n\ny\n\n".repeat(100_000);
    let error = made(&text).expect_err("nobody reads that");
    assert!(
        matches!(&error, ExportError::Pdf(pdf::Error::TooManyPages { .. })),
        "{error:?}"
    );
}

#[test]
fn forty_conditions_are_numbered_and_shown() {
    let mut assessment = example();
    let row = |n: usize| {
        let cell = |what: &str| format!("{what} {n} {}", "with words to fill the lines ".repeat(6));
        let cells = ["condition", "owner", "evidence"];
        cells.map(|id| (id.to_owned(), cell(id))).into()
    };
    set(
        &mut assessment,
        "extra_conditions",
        Value::List((1..=40).map(row).collect()),
    );
    let bytes = exported(&assessment).expect("forty conditions are none too many");
    let read = texts(&open(&bytes)).concat().replace('\n', " ");
    for n in 1..=40 {
        assert!(read.contains(&format!("condition {n} with")), "{n}");
    }
    assert_eq!(faults(&bytes), Vec::<String>::new());
}

#[test]
fn an_assessment_without_anything_optional_is_a_letter() {
    let mut assessment = example();
    for answer in assessment.answers.values_mut() {
        answer.reason.clear();
        answer.owner.clear();
        answer.due = None;
        if let Value::Party(party) = &mut answer.value {
            party.address.clear();
            party.contact.clear();
        }
    }
    assessment.opinion = None;
    let decision = assessment
        .decision
        .as_mut()
        .expect("the example is decided");
    decision.reasons.clear();
    decision.capacity.clear();
    let bytes = exported(&assessment).expect("what is demanded is there");
    assert_eq!(faults(&bytes), Vec::<String>::new());
    let draft = Export {
        draft: true,
        ..plain()
    };
    assessment.answers.clear();
    assessment.decision = None;
    let bytes =
        export_as(&assessment, &EvidenceStore::default(), draft).expect("a draft of nothing");
    assert_eq!(faults(&bytes), Vec::<String>::new());
}

#[test]
fn evidence_comes_out_under_its_name_and_description() {
    let mut assessment = example();
    let names = [
        "Ελλάδα Łódź Київ.pdf",
        &format!("{}.pdf", "ä".repeat(88)),
        "(a) <<b>> %%EOF.txt",
        "a'b&c;d=e#f.txt",
    ];
    let files: Vec<(String, Vec<u8>)> = names
        .iter()
        .map(|name| ((*name).to_owned(), name.repeat(3).into_bytes()))
        .collect();
    assessment.evidence = files
        .iter()
        .map(|(name, bytes)| Evidence {
            name: name.clone(),
            size: bytes.len() as u64,
            sha256: hash(bytes),
            added: ISSUED,
            questions: vec!["security".into(), "no such question".into()],
            description: format!("\u{202e}what {name} is\u{0} {}", "long ".repeat(2_000)),
        })
        .collect();
    let store = EvidenceStore::carrying(files.clone());
    let bytes = export_as(&assessment, &store, plain()).expect("evidence of any name");
    assert_eq!(faults(&bytes), Vec::<String>::new());
    assert_eq!(
        extract(&bytes).expect("an own document").evidence.len(),
        files.len()
    );
    let read = without_blanks(&texts(&open(&bytes)).concat());
    for name in names {
        assert!(read.contains(&without_blanks(name)), "{name}");
    }
}

#[test]
fn no_kind_of_document_is_broken_by_what_is_written_into_it() {
    let text = "\u{202e}(Ω) <<Ł>> \\ %%EOF\u{0} {page}\u{200b}\n\n\n# `x` http://a.example/b)";
    let shown = without_blanks("(Ω) <<Ł>> \\ %%EOF {page}# `x` http://a.example/b)");
    let mut refused = example();
    plant(&mut refused, std::iter::repeat(text));
    let decision = refused.decision.as_mut().expect("the example is decided");
    decision.kind = DecisionKind::Refuse;
    decision.ground = Some(repurpose::assessment::Ground::FreeDecision);
    let mut asking = refused.clone();
    asking.answers.remove("retention");
    let desk = Desk::shipped(Language::De);
    let questionnaire = Wizard::of(&desk, asking.clone()).expect("it is shipped");
    let questionnaire = questionnaire.questionnaire();
    let documents = [
        exported(&refused).expect("a refusal"),
        requests_pdf(
            questionnaire,
            &asking,
            Language::De,
            ISSUED,
            &Stationery::default(),
        )
        .expect("a list"),
    ];
    for bytes in documents {
        assert_eq!(faults(&bytes), Vec::<String>::new());
        let read = without_blanks(&texts(&open(&bytes)).concat());
        assert!(read.contains(&shown), "{read}");
    }
}

/// A final document on plain paper.
fn plain() -> Export {
    Export {
        language: Language::En,
        draft: false,
        issued: ISSUED,
        stationery: Arc::default(),
    }
}

const ISSUED: Timestamp = Timestamp::UNIX_EPOCH;

fn example() -> Assessment {
    file::parse("example", EXAMPLE_AI_TRAINING.as_bytes()).expect("a shipped example reads")
}

/// The example with the text as the original purpose, as a document.
fn made(text: &str) -> Result<Vec<u8>, ExportError> {
    let mut assessment = example();
    let value = Value::Text(text.to_owned());
    set(&mut assessment, "original_purpose", value);
    exported(&assessment)
}

fn exported(assessment: &Assessment) -> Result<Vec<u8>, ExportError> {
    export_as(assessment, &EvidenceStore::default(), plain())
}

fn export_as(
    assessment: &Assessment,
    evidence: &EvidenceStore,
    export_: Export,
) -> Result<Vec<u8>, ExportError> {
    let desk = Desk::shipped(export_.language);
    let wizard = Wizard::of(&desk, assessment.clone()).expect("its questionnaire is shipped");
    export(
        wizard.questionnaire(),
        wizard.assessment(),
        evidence,
        export_,
    )
}

fn set(assessment: &mut Assessment, id: &str, value: Value) {
    assessment.answers.insert(id.to_owned(), Answer::new(value));
}

/// Puts the texts wherever somebody can write, one after the other.
fn plant<'t>(assessment: &mut Assessment, mut texts: impl Iterator<Item = &'t str>) {
    let mut planted = || format!("{}.", texts.next().unwrap_or_default());
    for answer in assessment.answers.values_mut() {
        answer.reason = planted();
        answer.owner = planted();
        match &mut answer.value {
            Value::Text(words) => *words = planted(),
            Value::Party(party) => {
                *party = Party {
                    name: planted(),
                    address: vec![planted(), planted()],
                    contact: planted(),
                }
            }
            Value::List(rows) => {
                for (id, cell) in rows.iter_mut().flatten() {
                    if !["sensitivity", "due"].contains(&id.as_str()) {
                        *cell = planted();
                    }
                }
            }
            _ => {}
        }
    }
    assessment.title = planted();
    assessment.opinion = Some(Opinion {
        tenor: Tenor::For,
        reasons: planted(),
        date: Some(date(2026, 11, 20)),
    });
    if let Some(decision) = &mut assessment.decision {
        *decision = Decision {
            reasons: planted(),
            resubmission: planted(),
            signatory: planted(),
            capacity: planted(),
            ..decision.clone()
        };
    }
}

fn lines(count: usize) -> String {
    let line =
        |n: usize| format!("Ж line {n} of a justification that somebody copied from elsewhere.\n");
    (1..=count).map(line).collect()
}

fn hash(bytes: &[u8]) -> String {
    let digits = Sha256::digest(bytes);
    digits.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn without_blanks(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
