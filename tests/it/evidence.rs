//! Evidence: kept beside the assessment, hashed, inside the document, and out of it again.

mod folder;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use lopdf::{Document, Object};
use proptest::prelude::*;
use repurpose::assessment::{
    Assessment, DOCUMENT_NAMES, Evidence, EvidenceError, EvidenceFolder, EvidenceState,
    MAX_EVIDENCE_BYTES, MAX_EVIDENCE_FILES, is_safe, safe_name,
};
use repurpose::language::Language;
use repurpose::letter::{Obstacle, Stationery, compose, markdown};
use repurpose::pdf::{Limits, Relationship, attachments};
use repurpose::scoring::score;
use repurpose::signature::Trust;
use repurpose::wizard::{
    ATTACHED_JSON, Command, Desk, EXAMPLE_AI_TRAINING, EXAMPLE_PARTNER_MARKETING, Export,
    ExportError, ExtractError, SCHEMA, Target, Wizard, check, export, extract,
};
use tempfile::TempDir;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

proptest! {
    #[test]
    fn a_safe_name_is_one_part_of_a_path_and_stays_as_it_is(
        proposed in prop_oneof![".{0,300}", "[ab. _-]{150,300}"],
    ) {
        let name = safe_name(&proposed);
        prop_assert_eq!(safe_name(&name), name.clone());
        let parts: Vec<_> = Path::new(&name).components().collect();
        prop_assert!(matches!(parts[..], [std::path::Component::Normal(_)]));
        prop_assert!(!name.contains(['/', '\\', ':']) && !name.chars().any(char::is_control));
    }
}

#[test]
fn evidence_is_inside_the_document_and_comes_out_byte_by_byte() {
    let case = Case::new();
    let mut wizard = case.open();
    let bytes: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    case.add(&mut wizard, "Scan é.pdf", &bytes, &["new_purpose"]);
    let name = wizard.assessment().evidence[0].name.clone();
    let text = "The signed request".to_owned();
    wizard.apply(Command::DescribeEvidence(name, text), NOW);
    let document = letter(&wizard, false).unwrap();

    let attached = attachments(&document, Limits::default()).unwrap();
    let scan = attached
        .iter()
        .find(|one| one.name == "Scan é.pdf")
        .unwrap();
    assert_eq!(scan.relationship, Relationship::Supplement);
    assert_eq!(scan.description, "The signed request");
    assert_eq!(scan.media_type, "application/pdf");
    assert_eq!(scan.modified, Some(NOW));
    assert_eq!(scan.bytes, bytes);

    let found = extract(&document).unwrap();
    let elsewhere = case.at("elsewhere.repurpose.ron");
    let folder = EvidenceFolder::beside(&elsewhere);
    folder
        .restore(&found.assessment.evidence, &found.evidence)
        .unwrap();
    assert_eq!(fs::read(folder.path().join("Scan é.pdf")).unwrap(), bytes);

    fs::remove_dir_all(case.at("case.evidence")).unwrap();
    let checked = check(&desk(), &document, &Trust::none(), None, NOW);
    assert_eq!(checked.letter_matches, Some(true), "the document suffices");
    let reopened = Wizard::of_document(&desk(), found).unwrap();
    assert_eq!(letter(&reopened, false).unwrap(), document);
}

#[test]
fn a_document_with_evidence_conforms_to_the_standards_for_archives_and_access() {
    let case = Case::new();
    let mut wizard = case.open();
    case.add(
        &mut wizard,
        "Scan (1) é.pdf",
        b"%PDF-1.4 of whatever kind",
        &["new_purpose"],
    );
    let document = letter(&wizard, false).unwrap();
    let faults = super::pdf::faults(&document);
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn an_assessment_out_of_a_document_saves_its_evidence_with_it() {
    let case = Case::new();
    let mut wizard = case.open();
    case.add(&mut wizard, "a.txt", b"a", &[]);
    let found = extract(&letter(&wizard, false).unwrap()).unwrap();
    let mut reopened = Wizard::of_document(&desk(), found).unwrap();
    fs::write(case.at("b.txt"), "b").unwrap();
    case.take(&mut reopened, &case.at("b.txt"), &[]);
    reopened
        .save(Target::File(&case.at("new.repurpose.ron")), NOW)
        .unwrap();
    assert_eq!(
        fs::read(case.at("new.evidence").join("a.txt")).unwrap(),
        b"a"
    );
    assert_eq!(
        fs::read(case.at("new.evidence").join("b.txt")).unwrap(),
        b"b"
    );
}

#[test]
fn missing_and_changed_evidence_bars_the_final_letter_and_is_noted_in_a_draft() {
    let case = Case::new();
    let mut wizard = case.open();
    case.add(&mut wizard, "gone.txt", b"gone", &[]);
    case.add(&mut wizard, "changed.txt", b"changed", &[]);
    fs::remove_file(case.kept("gone.txt")).unwrap();
    fs::write(case.kept("changed.txt"), "other").unwrap();
    let Err(ExportError::Obstacles(obstacles)) = letter(&wizard, false) else {
        panic!("a final letter without its evidence")
    };
    let expected = [
        Obstacle::EvidenceMissing(vec!["gone.txt".to_owned()]),
        Obstacle::EvidenceChanged(vec!["changed.txt".to_owned()]),
    ];
    assert_eq!(obstacles, expected);
    let draft = letter(&wizard, true).unwrap();
    assert!(extract(&draft).unwrap().evidence.is_empty());
    let checked = check(&desk(), &draft, &Trust::none(), None, NOW);
    assert_eq!(checked.letter_matches, Some(true));
}

#[test]
fn the_annex_numbers_the_evidence_and_answers_and_conditions_refer_to_it() {
    let case = Case::new();
    let mut wizard = case.open();
    case.add(&mut wizard, "a.txt", b"a", &["new_purpose"]);
    case.add(
        &mut wizard,
        "b.txt",
        b"b",
        &["new_purpose", "pseudonymisation"],
    );
    let absent = ["a.txt".to_owned()];
    let text = words(&wizard, &absent, Language::En);
    let hash = &wizard.assessment().evidence[1].sha256;
    for expected in [
        "Annex\u{a0}C. Evidence",
        "Evidence: Annex\u{a0}C, nos.\u{a0}1, 2",
        "| Annex\u{a0}C, no.\u{a0}2",
        &hash[..8],
        &hash[56..],
        "1\u{a0}byte",
        "Not enclosed",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    let places = ["A", "B", "C", "D", "E"]
        .map(|annex| text.find(&format!("## Annex\u{a0}{annex}.")).unwrap());
    assert!(places.is_sorted());
}

#[test]
fn a_letter_without_evidence_says_so() {
    let case = Case::new();
    let text = words(&case.open(), &[], Language::De);
    assert!(text.contains("Es sind keine Nachweise beigefügt."));
}

#[test]
fn a_document_with_other_evidence_than_it_records_is_refused() {
    let case = Case::new();
    let mut wizard = case.open();
    case.add(&mut wizard, "a.bin", &[7; 300], &[]);
    let document = letter(&wizard, false).unwrap();
    let mut opened = Document::load_mem(&document).unwrap();
    let is_ours = |object: &Object| match object {
        Object::Stream(stream) => {
            let mut copy = stream.clone();
            let _ = copy.decompress();
            copy.content == [7; 300]
        }
        _ => false,
    };
    let mut streams = opened.objects.values_mut().filter(|object| is_ours(object));
    let stream = streams.next().unwrap().as_stream_mut().unwrap();
    stream.set_plain_content(vec![8; 300]);
    stream.dict.remove(b"Params");
    let mut forged = Vec::new();
    opened.save_to(&mut forged).unwrap();
    let refused = extract(&forged);
    assert!(matches!(refused, Err(ExtractError::Evidence(name)) if name == "a.bin"));
}

#[test]
fn no_private_note_and_no_local_path_is_in_any_stream_of_the_document() {
    let case = Case::new();
    let mut wizard = case.open();
    let ids: Vec<String> = wizard.assessment().answers.keys().cloned().collect();
    for id in ids {
        wizard.apply(Command::Note(id, "UNTER-UNS-GESAGT".to_owned()), NOW);
    }
    let hidden = case.at("Geheimer Ordner");
    fs::create_dir(&hidden).unwrap();
    fs::write(hidden.join("a.txt"), "content").unwrap();
    case.take(&mut wizard, &hidden.join("a.txt"), &[]);
    wizard.save(Target::Own, NOW).unwrap();
    let document = letter(&wizard, false).unwrap();
    let base = case.folder.path().file_name().unwrap().to_str().unwrap();
    for forbidden in [
        "UNTER-UNS",
        "Geheimer Ordner",
        base,
        "case.repurpose",
        "case.evidence",
    ] {
        assert!(!is_anywhere(&document, forbidden), "{forbidden}");
    }
    for found in ["content", "a.txt", "new_purpose"] {
        assert!(is_anywhere(&document, found), "the search finds {found}");
    }
}

#[test]
fn the_copy_for_machines_follows_its_schema() {
    let mut compiler = boon::Compiler::new();
    let schema: serde_json::Value = serde_json::from_str(SCHEMA).unwrap();
    compiler.add_resource("schema.json", schema).unwrap();
    let mut schemas = boon::Schemas::new();
    let index = compiler.compile("schema.json", &mut schemas).unwrap();
    for example in [EXAMPLE_AI_TRAINING, EXAMPLE_PARTNER_MARKETING] {
        let case = Case::of(example);
        let mut wizard = case.open();
        case.add(&mut wizard, "a.txt", b"a", &["new_purpose"]);
        wizard.apply(Command::RemoveEvidence("none".to_owned()), NOW);
        let document = letter(&wizard, false).unwrap();
        let attached = attachments(&document, Limits::default()).unwrap();
        let json = attached
            .iter()
            .find(|one| one.name == ATTACHED_JSON)
            .unwrap();
        assert_eq!(json.relationship, Relationship::Data);
        let mut copy: serde_json::Value = serde_json::from_slice(&json.bytes).unwrap();
        if let Err(error) = schemas.validate(&copy, index) {
            panic!("{error:#}");
        }
        let saved = serde_json::to_value(wizard.assessment().without_private_notes()).unwrap();
        assert_eq!(copy["assessment"]["answers"], saved["answers"]);
        copy["assessment"]["answers"]["x"] = serde_json::json!({ "value": { "one": 1 } });
        assert!(
            schemas.validate(&copy, index).is_err(),
            "the schema refuses"
        );
    }
}

/// True when the text is anywhere in the document: as it is, or in what a stream decompresses to,
/// in UTF-8, Latin-1 or UTF-16.
fn is_anywhere(document: &[u8], text: &str) -> bool {
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let holds = |bytes: &[u8]| {
        [text.as_bytes(), &utf16]
            .iter()
            .any(|sought| bytes.windows(sought.len()).any(|window| window == *sought))
    };
    let opened = Document::load_mem(document).unwrap();
    let streams = opened
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok());
    let in_streams = streams.map(|stream| {
        let plain = stream.decompressed_content();
        plain.unwrap_or_else(|_| stream.content.clone())
    });
    // Dictionaries and strings, which the file keeps in compressed streams of objects.
    let in_objects = opened.objects.values().map(|object| match object {
        Object::Stream(stream) => format!("{:?}", stream.dict).into_bytes(),
        other => strings(other),
    });
    let mut all = in_streams.chain(in_objects);
    holds(document) || all.any(|bytes| holds(&bytes))
}

/// Every string within an object, one behind the other.
fn strings(object: &Object) -> Vec<u8> {
    match object {
        Object::String(bytes, _) | Object::Name(bytes) => [bytes.as_slice(), b"\n"].concat(),
        Object::Array(items) => items.iter().flat_map(strings).collect(),
        Object::Dictionary(entries) => entries.iter().flat_map(|(_, one)| strings(one)).collect(),
        _ => Vec::new(),
    }
}

/// An example that is ready to be issued, in a folder of its own.
struct Case {
    folder: TempDir,
    file: PathBuf,
}

impl Case {
    fn new() -> Self {
        Self::of(EXAMPLE_AI_TRAINING)
    }

    fn of(example: &str) -> Self {
        let folder = TempDir::with_prefix("lokaler-ordner").unwrap();
        let file = folder.path().join("case.repurpose.ron");
        fs::write(&file, example).unwrap();
        Self { folder, file }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn kept(&self, name: &str) -> PathBuf {
        self.at("case.evidence").join(name)
    }

    fn open(&self) -> Wizard {
        Wizard::open(&desk(), &self.file).unwrap()
    }

    fn add(&self, wizard: &mut Wizard, name: &str, content: &[u8], questions: &[&str]) {
        let inbox = self.at("inbox");
        fs::create_dir_all(&inbox).unwrap();
        fs::write(inbox.join(name), content).unwrap();
        self.take(wizard, &inbox.join(name), questions);
    }

    fn take(&self, wizard: &mut Wizard, path: &Path, questions: &[&str]) {
        let questions: Vec<String> = questions.iter().map(|id| (*id).to_owned()).collect();
        let recorded = &wizard.assessment().evidence;
        let added = wizard.evidence().add(path, (&questions, ""), recorded, NOW);
        wizard.record_evidence(added.unwrap(), NOW);
    }
}

fn desk() -> Desk {
    Desk::shipped(Language::En)
}

fn letter(wizard: &Wizard, draft: bool) -> Result<Vec<u8>, ExportError> {
    let options = Export {
        stationery: Arc::default(),
        language: Language::En,
        draft,
        issued: NOW,
    };
    let questionnaire = wizard.in_language(Language::En);
    export(
        &questionnaire,
        wizard.assessment(),
        wizard.evidence(),
        options,
    )
}

fn words(wizard: &Wizard, absent: &[String], language: Language) -> String {
    let questionnaire = wizard.in_language(language);
    let assessment: &Assessment = wizard.assessment();
    let score = score(&questionnaire, &assessment.answers);
    let letter = compose(
        &questionnaire,
        assessment,
        &score,
        language,
        true,
        absent,
        &Stationery::default(),
    );
    markdown(&letter)
}
