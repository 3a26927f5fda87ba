//! The pages as pictures.

use std::sync::Arc;

use repurpose::language::Language;
use repurpose::pdf::{Error, Preview};
use repurpose::wizard::{Desk, EXAMPLE_AI_TRAINING, Export, Wizard, export};

#[test]
fn a_page_is_drawn_with_ink_where_its_text_stands_and_none_in_its_margins() {
    let preview = Preview::of(Arc::new(letter())).unwrap();
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
    let preview = Preview::of(Arc::new(letter())).unwrap();
    let image = preview.draw(0, 1000.0).unwrap();
    assert!(image.height <= 4096);
    assert_eq!(preview.draw(9999, 1.0), Err(Error::Unreadable));
    assert!(Preview::of(Arc::new(b"no PDF".to_vec())).is_err());
}

fn letter() -> Vec<u8> {
    let assessment =
        repurpose::assessment::file::parse("example", EXAMPLE_AI_TRAINING.as_bytes()).unwrap();
    let wizard = Wizard::of(&Desk::shipped(Language::En), assessment).unwrap();
    let how = Export {
        stationery: Arc::default(),
        language: Language::En,
        draft: false,
        issued: "2026-11-24T10:00:00Z".parse().unwrap(),
    };
    let (questionnaire, assessment) = (wizard.questionnaire(), wizard.assessment());
    export(questionnaire, assessment, wizard.evidence(), how).unwrap()
}
