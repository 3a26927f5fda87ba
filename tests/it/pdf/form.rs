//! Places to sign and boxes to tick.

use super::making::*;
use super::pages::texts;
use lopdf::{Dictionary, ObjectId};
use repurpose::letter::{Letter, Text};
use repurpose::pdf::{AppearanceText, signature_appearance};

#[test]
fn each_place_to_sign_is_an_empty_field_of_its_own() {
    let document = open(&pdf(&full_letter()));
    let fields = fields(&document);
    let names: Vec<&[u8]> = fields
        .iter()
        .map(|field| field.get(b"T").unwrap().as_str().unwrap())
        .collect();
    assert_eq!(names, [b"controller".as_slice(), b"dpo", b"processor"]);
    let mut appearances: Vec<ObjectId> = Vec::new();
    for field in &fields {
        assert_eq!(field.get(b"FT").unwrap().as_name().unwrap(), b"Sig");
        assert!(!field.has(b"V"));
        let appearance = field.get(b"AP").unwrap().as_dict().unwrap();
        appearances.push(appearance.get(b"N").unwrap().as_reference().unwrap());
    }
    appearances.dedup();
    assert_eq!(appearances.len(), 3);
}

#[test]
fn a_box_to_tick_is_a_printed_field_with_words_for_those_who_cannot_see_it() {
    let items = ["Yes", "No"].map(Text::plain).to_vec();
    let document = open(&pdf(&letter(vec![choices(items)])));
    let boxes: Vec<&Dictionary> = elements(&document, b"Form").collect();
    assert_eq!(boxes.len(), 2);
    for element in boxes {
        let words = element.get(b"Alt").unwrap().as_str().unwrap();
        assert_eq!(words, b"Box to tick");
        let attributes = followed(&document, element, &["A"]);
        for (key, value) in [("O", "PrintField"), ("Role", "cb"), ("checked", "off")] {
            let found = attributes.get(key.as_bytes()).unwrap();
            assert_eq!(found.as_name().unwrap(), value.as_bytes());
        }
    }
    assert!(!document.catalog().unwrap().has(b"AcroForm"));
}

#[test]
fn a_draft_has_boxes_but_no_fields() {
    let draft = Letter {
        watermark: Some("DRAFT".into()),
        ..full_letter()
    };
    let document = open(&pdf(&draft));
    assert!(!document.catalog().unwrap().has(b"AcroForm"));
    assert!(texts(&document).iter().all(|page| page.contains("DRAFT")));
}

#[test]
fn the_appearance_of_a_signature_is_one_page_of_the_boxs_size() {
    let text = AppearanceText {
        role: "For the controller".into(),
        name: "Dr Aoife Ní Bhriain of the Very Long Name and Sons".into(),
        details: vec!["Authorisation".into(), "24 November 2026".into()],
    };
    let bytes = signature_appearance(&text, 148.5, 76.25, &style()).unwrap();
    assert_eq!(
        bytes,
        signature_appearance(&text, 148.5, 76.25, &style()).unwrap()
    );
    let document = open(&bytes);
    let pages: Vec<ObjectId> = document.page_iter().collect();
    assert_eq!(pages.len(), 1);
    let size = document
        .get_dictionary(pages[0])
        .unwrap()
        .get(b"MediaBox")
        .unwrap();
    let size: Vec<f32> = size
        .as_array()
        .unwrap()
        .iter()
        .map(|side| side.as_float().unwrap())
        .collect();
    assert_eq!(size, [0.0, 0.0, 148.5, 76.25]);
    assert!(texts(&document)[0].contains("Aoife Ní Bhriain"));
}
