//! The sender's own letterhead: what is read, what is refused, and that a letter on it can be verified
//! by those who don't have it.

mod logo;

use std::sync::Arc;

use jiff::Timestamp;
use lopdf::Document;
use proptest::prelude::*;
use repurpose::assessment::file;
use repurpose::language::Language;
use repurpose::letter::{Block, Letter, Letterhead, Logo, Stationery};
use repurpose::pdf::{self, Limits, LogoFault, Style, attachments};
use repurpose::wizard::{
    Desk, EXAMPLE_AI_TRAINING, Export, RequestsError, STATIONERY, STATIONERY_LOGO, StationeryError,
    Wizard, check, export, read_logo, read_stationery, requests_pdf, stationery_text,
};

use crate::pdf::faults;

const JPEG: &[u8] = include_bytes!("../data/logo/baseline.jpg");

const ISSUED: Timestamp = Timestamp::constant(1_795_600_800, 0);

fn wizard() -> Wizard {
    let assessment = file::parse("example.repurpose.ron", EXAMPLE_AI_TRAINING.as_bytes()).unwrap();
    Wizard::of(&Desk::shipped(Language::En), assessment).unwrap()
}

/// The questions to the recipient, of which one is open.
fn questions_on(stationery: &Stationery) -> Result<Vec<u8>, RequestsError> {
    let wizard = wizard();
    let mut assessment = wizard.assessment().clone();
    assessment.answers.remove("security");
    let questionnaire = wizard.in_language(Language::En);
    requests_pdf(
        &questionnaire,
        &assessment,
        Language::En,
        ISSUED,
        stationery,
    )
}

fn letter_on(stationery: &Stationery, language: Language) -> Vec<u8> {
    let wizard = wizard();
    let how = Export {
        language,
        draft: false,
        issued: ISSUED,
        stationery: Arc::new(stationery.clone()),
    };
    let questionnaire = wizard.in_language(language);
    export(&questionnaire, wizard.assessment(), wizard.evidence(), how).unwrap()
}

fn full() -> Stationery {
    let picture = png(600, 200, png::ColorType::Rgba, png::BitDepth::Eight);
    Stationery {
        name: "Żółta Łódź – Ναυτιλιακή Α.Ε.".into(),
        address: vec!["ul. Świętojańska 1".into(), "+48 22 000 00 00".into()],
        reference: "DPO-{year}-{number}".into(),
        colour: Some([0x7a, 0x1f, 0x2b]),
        logo: Some(read_logo(&picture).unwrap()),
    }
}

/// A picture of stripes; what is transparent in it comes last in each row.
fn png(width: u32, height: u32, colour: png::ColorType, depth: png::BitDepth) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(colour);
    encoder.set_depth(depth);
    if colour == png::ColorType::Indexed {
        encoder.set_palette(vec![200, 30, 30, 255, 255, 255]);
        encoder.set_trns(vec![255, 0]);
    }
    let bits = colour.samples() * depth as usize;
    let row = (width as usize * bits).div_ceil(8);
    let data: Vec<u8> = (0..row * height as usize)
        .map(|at| if at % row < row / 2 { 0x11 } else { 0x00 })
        .collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&data).unwrap();
    writer.finish().unwrap();
    bytes
}

/// A letter that is nothing but a head with this logo.
fn head(png: Arc<[u8]>) -> Letter {
    let logo = Logo {
        png,
        alternative: "Logo of Meridian Health".into(),
    };
    crate::pdf::letter(vec![Block::Letterhead(Letterhead {
        logo: Some(logo),
        sender: vec!["Meridian Health".into()],
        ..Letterhead::default()
    })])
}

fn headed(png: Arc<[u8]>) -> Vec<u8> {
    pdf::render(&head(png), &Style::shipped().unwrap(), &[], ISSUED).unwrap()
}

fn pixels(logo: &[u8]) -> Vec<u8> {
    let decoder = png::Decoder::new(std::io::Cursor::new(logo));
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    pixels
}

fn logo_fault(bytes: &[u8]) -> LogoFault {
    match read_logo(bytes) {
        Err(StationeryError::Logo(pdf::Error::Logo(fault))) => fault,
        other => panic!("{other:?}"),
    }
}

fn matches(document: &[u8]) -> Option<bool> {
    let desk = Desk::shipped(Language::En);
    check(
        &desk,
        document,
        &repurpose::signature::Trust::none(),
        None,
        ISSUED,
    )
    .letter_matches
}

#[test]
fn a_letter_on_stationery_conforms() {
    assert_eq!(faults(&letter_on(&full(), Language::De)), [""; 0]);
}

#[test]
fn a_letter_on_stationery_is_verified_where_the_stationery_is_unknown() {
    assert_eq!(matches(&letter_on(&full(), Language::Fr)), Some(true));
    let lines = Stationery {
        logo: None,
        ..full()
    };
    assert_eq!(matches(&letter_on(&lines, Language::De)), Some(true));
}

#[test]
fn a_letter_that_carries_another_stationery_than_it_is_written_on_does_not_match() {
    let document = letter_on(&full(), Language::En);
    let text = stationery_text(&full());
    let other = text.replace("DPO-", "XYZ-");
    // The file inside is stored as it is when it is too short to gain by compression.
    let mut changed = Document::load_mem(&document).unwrap();
    for object in changed.objects.values_mut() {
        if let Ok(stream) = object.as_stream_mut()
            && stream
                .get_plain_content()
                .is_ok_and(|it| it == text.as_bytes())
        {
            stream.dict.remove(b"Params");
            stream.dict.remove(b"Filter");
            stream.set_content(other.clone().into_bytes());
        }
    }
    let mut bytes = Vec::new();
    changed.save_to(&mut bytes).unwrap();
    assert_eq!(matches(&bytes), Some(false));
}

#[test]
fn the_same_stationery_gives_the_same_bytes() {
    let (first, second) = (full(), full());
    assert_eq!(
        letter_on(&first, Language::En),
        letter_on(&second, Language::En)
    );
}

#[test]
fn empty_stationery_leaves_no_trace() {
    let document = letter_on(&Stationery::default(), Language::En);
    let names = attachments(&document, Limits::default()).unwrap();
    assert!(
        names
            .iter()
            .all(|one| ![STATIONERY, STATIONERY_LOGO].contains(&&*one.name))
    );
}

#[test]
fn the_letter_shows_name_address_and_reference_of_the_stationery() {
    let pages =
        crate::pdf::pages::texts(&Document::load_mem(&letter_on(&full(), Language::En)).unwrap());
    for words in [
        "Żółta Łódź – Ναυτιλιακή Α.Ε.",
        "ul. Świętojańska 1",
        "DPO-2026-DP-2026-041",
    ] {
        assert!(pages[0].contains(words), "{words} is not in {}", pages[0]);
    }
    assert!(pages[1].contains("DPO-2026-DP-2026-041"));
}

#[test]
fn a_reference_that_has_the_form_of_the_scheme_stays_as_it_is() {
    let stationery = Stationery {
        reference: "DP-{year}-{number}".into(),
        ..Stationery::default()
    };
    let document = letter_on(&stationery, Language::En);
    let pages = crate::pdf::pages::texts(&Document::load_mem(&document).unwrap());
    assert!(pages[1].contains("DP-2026-041") && !pages[1].contains("DP-2026-DP"));
}

#[test]
fn the_list_of_requests_is_written_on_it_too() {
    let document = questions_on(&full()).unwrap();
    assert_eq!(faults(&document), [""; 0]);
    let pages = crate::pdf::pages::texts(&Document::load_mem(&document).unwrap());
    assert!(pages[0].contains("Żółta Łódź"));
}

#[test]
fn stationery_reads_back_equal() {
    let text = stationery_text(&full());
    let (read, logo) = read_stationery(text.as_bytes()).unwrap();
    assert_eq!(logo.as_deref(), Some(STATIONERY_LOGO));
    assert_eq!(
        read,
        Stationery {
            logo: None,
            ..full()
        }
    );
    assert!(read_stationery(b"()").unwrap().0.is_empty());
}

#[test]
fn a_fault_in_a_stationery_file_is_named() {
    let refused = |text: &str| read_stationery(text.as_bytes()).unwrap_err();
    let long = format!("(name: {:?})", "x".repeat(201));
    let lines = format!("(address: {:?})", vec!["x"; 9]);
    assert!(matches!(refused(&long), StationeryError::TooLong));
    assert!(matches!(refused(&lines), StationeryError::TooLong));
    assert!(matches!(
        refused("(\n name: 1)"),
        StationeryError::Syntax { line: 2, .. }
    ));
    assert!(matches!(
        refused("(nmae: \"\")"),
        StationeryError::Syntax { .. }
    ));
    assert!(matches!(
        refused("(colour: \"blue\")"),
        StationeryError::Colour(_)
    ));
    assert!(matches!(
        refused("(colour: \"+12345\")"),
        StationeryError::Colour(_)
    ));
    assert!(matches!(
        refused("(reference: \"DPO\")"),
        StationeryError::Reference(_)
    ));
    for name in [
        "/etc/passwd",
        "../logo.png",
        "a/b.png",
        "..",
        "c:\\logo.png",
    ] {
        let text = format!("(logo: {name:?})");
        assert!(
            matches!(refused(&text), StationeryError::LogoName(_)),
            "{name}"
        );
    }
    let large = format!("(name: \"\"){}", " ".repeat(20_000));
    assert!(matches!(refused(&large), StationeryError::TooLarge));
}

#[test]
fn a_colour_has_to_be_readable_on_white() {
    // #767676 is the lightest grey that WCAG lets pass, #777777 the darkest that it doesn't.
    assert!(read_stationery(b"(colour: \"#767676\")").is_ok());
    let refused = read_stationery(b"(colour: \"777777\")").unwrap_err();
    assert!(
        matches!(refused, StationeryError::TooLight { contrast } if (4.4..4.5).contains(&contrast))
    );
}

#[test]
fn a_letterhead_as_long_as_can_be_is_still_a_letter() {
    let stationery = Stationery {
        name: "Ω".repeat(200),
        address: vec!["long line".repeat(20); 8],
        ..full()
    };
    let text = stationery_text(&stationery);
    assert!(read_stationery(text.as_bytes()).is_ok());
    let document = letter_on(&stationery, Language::En);
    assert_eq!(faults(&document), [""; 0]);
    assert_eq!(matches(&document), Some(true));
}

#[test]
fn a_name_in_letters_that_the_fonts_lack_is_refused() {
    let stationery = Stationery {
        name: "東京都".into(),
        ..Stationery::default()
    };
    let refused = questions_on(&stationery);
    let missing = |error| matches!(error, RequestsError::Pdf(pdf::Error::MissingGlyphs(_)));
    assert!(refused.is_err_and(missing));
}

/// The checksum of PNG.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 * (sum & 1))
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn a_cut_or_changed_picture_is_a_logo_or_refused(at in 0_usize..100_000, with in any::<u8>(), cut in any::<bool>()) {
        for mut bytes in [png(30, 20, png::ColorType::Rgba, png::BitDepth::Eight), JPEG.to_vec()] {
            let at = at % bytes.len();
            if cut {
                bytes.truncate(at);
                prop_assert!(read_logo(&bytes).is_err());
            } else {
                bytes[at] = with;
                if let Ok(logo) = read_logo(&bytes) {
                    prop_assert_eq!(read_logo(&logo).unwrap(), logo);
                }
            }
        }
    }

    #[test]
    fn any_stationery_file_is_read_or_refused(text in "\\PC{0,200}") {
        if let Ok((stationery, _)) = read_stationery(text.as_bytes()) {
            prop_assert_eq!(read_stationery(stationery_text(&stationery).as_bytes()).unwrap().0, stationery);
        }
    }
}
