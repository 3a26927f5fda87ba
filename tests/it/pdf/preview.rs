//! The pages as pictures.

use std::path::Path;
use std::sync::Arc;
use std::{env, fs};

use jiff::Timestamp;
use repurpose::language::Language;
use repurpose::pdf::{Error, PageImage, Preview};
use repurpose::questionnaire::shipped;
use repurpose::wizard::{Desk, EXAMPLE_AI_TRAINING, EXAMPLES, Export, Wizard, blank_pdf, export};

#[test]
fn a_page_is_drawn_with_ink_where_its_text_stands_and_none_in_its_margins() {
    let preview = Preview::of(Arc::new(letter(EXAMPLE_AI_TRAINING, Language::En))).unwrap();
    assert!(preview.pages() > 6);
    let image = preview.draw(0, 1.0).unwrap();
    assert_eq!((image.width, image.height), (595, 841));
    let ink = |from: usize, to: usize| {
        let rows = &image.pixels[from * 4 * image.width..to * 4 * image.width];
        rows.chunks(4).filter(|pixel| pixel[0] < 128).count()
    };
    assert!(ink(300, 700) > 2000, "the text is there");
    assert_eq!(ink(0, 20), 0, "the margin is white");
}

#[test]
fn the_largest_picture_has_a_limit_and_a_page_that_is_not_there_is_refused() {
    let preview = Preview::of(Arc::new(letter(EXAMPLE_AI_TRAINING, Language::En))).unwrap();
    let image = preview.draw(0, 1000.0).unwrap();
    assert!(image.height <= 4096);
    assert_eq!(preview.draw(9999, 1.0), Err(Error::Unreadable));
    assert!(Preview::of(Arc::new(b"no PDF".to_vec())).is_err());
}

/// After a change that is meant, `APPROVE=1 cargo test approved` keeps the pictures anew.
#[test]
fn a_few_pages_look_as_they_were_approved() {
    let granted = letter(EXAMPLE_AI_TRAINING, Language::En);
    let refused = letter(EXAMPLES[1].in_language(Language::Fr), Language::Fr);
    let form = shipped("fr-cnil-processor-reuse").unwrap().unwrap();
    let form = blank_pdf(&form, Language::De, issued()).unwrap();
    for (name, document, page) in [
        ("authorization-en-1", &granted, 0),
        ("authorization-en-10", &granted, 9),
        ("refusal-fr-2", &refused, 1),
        ("blank-de-4", &form, 3),
    ] {
        let preview = Preview::of(Arc::new(document.clone())).unwrap();
        let drawn = preview.draw(page, 1.0).unwrap();
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/pages");
        let path = Path::new(folder).join(format!("{name}.png"));
        if env::var_os("APPROVE").is_some() {
            fs::write(&path, grey(&drawn)).unwrap();
        }
        let approved = pixels(&fs::read(&path).unwrap());
        assert_eq!(approved.len(), drawn.width * drawn.height, "{name}");
        let pairs = approved.iter().zip(drawn.pixels.chunks(4));
        // Rounding differs between processors; a line that moved is a hundred times more.
        let other = pairs.filter(|(approved, drawn)| approved.abs_diff(drawn[1]) > 48);
        let other = other.count();
        assert!(other < 50, "{name}: {other} pixels differ");
    }
}

/// The green of every pixel as a grey picture, which is small and shows all that is printed.
fn grey(image: &PageImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (width, height) = (image.width as u32, image.height as u32);
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::High);
    let data: Vec<u8> = image.pixels.chunks(4).map(|pixel| pixel[1]).collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&data).unwrap();
    writer.finish().unwrap();
    bytes
}

fn pixels(picture: &[u8]) -> Vec<u8> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(picture))
        .read_info()
        .unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    pixels
}

fn issued() -> Timestamp {
    "2026-11-24T10:00:00Z".parse().unwrap()
}

fn letter(example: &str, language: Language) -> Vec<u8> {
    let assessment = repurpose::assessment::file::parse("example", example.as_bytes()).unwrap();
    let wizard = Wizard::of(&Desk::shipped(language), assessment).unwrap();
    let how = Export {
        stationery: Arc::default(),
        language,
        draft: false,
        issued: issued(),
    };
    let (questionnaire, assessment) = (wizard.questionnaire(), wizard.assessment());
    export(questionnaire, assessment, wizard.evidence(), how).unwrap()
}
