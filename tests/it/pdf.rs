//! The room `pdf`: what a letter's document looks like from outside, and what is read back.

mod any_letter;
mod attached;
mod form;
mod layout;
mod making;
pub mod pages;
#[cfg(feature = "gui")]
mod preview;

use lopdf::{Document, Object, ObjectId};

use making::*;
pub use making::{faults, letter, open};
use pages::texts;
use repurpose::language::Language;
use repurpose::letter::Letter;
use repurpose::pdf::{Error, Limits, Relationship, Style, document_info, render};

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let letter = full_letter();
    assert_eq!(pdf(&letter), pdf(&letter));
}

#[test]
fn another_time_gives_another_document_with_that_time() {
    let later = issued() + jiff::SignedDuration::from_hours(1);
    let document = render(&full_letter(), &style(), &[], later).unwrap();
    assert_ne!(document, pdf(&full_letter()));
    assert_eq!(
        document_info(&document, Limits::default()).unwrap().created,
        Some(later)
    );
}

#[test]
fn a_document_tells_its_language_title_author_and_pages() {
    let letter = Letter {
        language: Language::Fr,
        title: "Écrit à Αθήνα".into(),
        ..full_letter()
    };
    let info = document_info(&pdf(&letter), Limits::default()).unwrap();
    assert_eq!(info.language.as_deref(), Some("fr"));
    assert_eq!(info.title.as_deref(), Some("Écrit à Αθήνα"));
    assert_eq!(info.author.as_deref(), Some("Meridian Health"));
    assert_eq!(info.created, Some(issued()));
    assert!(info.pages >= 2);
}

#[test]
fn missing_glyphs_are_named() {
    let letter = letter(vec![paragraph("Ordinary, then 漢 and ☃ and 漢.")]);
    let refused = render(&letter, &style(), &[], issued());
    assert_eq!(refused, Err(Error::MissingGlyphs(vec!['☃', '漢'])));
}

#[test]
fn latin_greek_and_cyrillic_have_glyphs_and_come_out_as_they_went_in() {
    let words = "Łódź Åkesson Nguyễn Ţară Őrség œuvre Straße « oui\u{a0}» 5\u{202f}% — “x” ‘y’ „z“ \
                 Γιώργος Παπαδοπούλου Ώρα Юлия Воронцова Ђорђе Її Ґ Ў €\u{a0}1\u{2011}2 …";
    let page = texts(&open(&pdf(&letter(vec![paragraph(words)])))).concat();
    for word in words.split(' ') {
        assert!(page.contains(word), "{word} in {page}");
    }
}

/// One byte holds 256 codes; the fonts have letters enough for more.
#[test]
fn a_document_with_more_letters_than_a_byte_can_count_is_as_good() {
    let letters = ['!'..='~', '¡'..='ſ', 'Α'..='Ρ', 'Σ'..='ώ', 'Ѐ'..='џ'].into_iter();
    let words: Vec<String> = letters
        .flatten()
        .filter(|letter| *letter != '\u{ad}')
        .map(|letter| letter.to_string())
        .collect();
    assert!(words.len() > 400);
    let document = pdf(&letter(vec![paragraph(&words.join(" "))]));
    let page = texts(&open(&document)).concat().replace('\n', " ");
    for word in &words {
        assert!(
            page.contains(&format!("{word} ")) || page.contains(&format!(" {word}")),
            "{word}"
        );
    }
    assert_eq!(faults(&document), Vec::<String>::new());
}

#[test]
fn headings_become_bookmarks() {
    let blocks = vec![
        heading(1, "Title"),
        heading(2, "First"),
        heading(2, "Second"),
    ];
    let document = open(&pdf(&letter(blocks)));
    let outline = followed(
        &document,
        document.catalog().unwrap(),
        &["Outlines", "First"],
    );
    assert_eq!(outline.get(b"Title").unwrap().as_str().unwrap(), b"Title");
    let child = followed(&document, outline, &["First", "Next"]);
    assert_eq!(child.get(b"Title").unwrap().as_str().unwrap(), b"Second");
}

#[test]
fn a_web_address_leads_there_from_every_line_it_stands_on() {
    let address = format!("https://example.org/{}", "a/ü-".repeat(60));
    let words = format!("See ({address}), and “http://x.org”. Not http:// or https.");
    let document = open(&pdf(&letter(vec![paragraph(&words)])));
    let page = document.page_iter().next().unwrap();
    let mut found = Vec::new();
    for link in document.get_page_annotations(page).unwrap() {
        let action = link.get(b"A").unwrap().as_dict().unwrap();
        found
            .push(String::from_utf8(action.get(b"URI").unwrap().as_str().unwrap().into()).unwrap());
    }
    found.dedup();
    // The address ends where a reader would end it: a dash at its end is part of it.
    assert_eq!(
        found,
        [address.replace('ü', "%C3%BC"), "http://x.org".into()]
    );
}

#[test]
fn a_document_is_written_for_archives_and_for_everybody() {
    let files = [attachment("a.ron", b"()".to_vec(), Relationship::Source)];
    for watermark in [None, Some("DRAFT".to_owned())] {
        let letter = Letter {
            watermark,
            ..full_letter()
        };
        let document = render(&letter, &style(), &files, issued()).unwrap();
        assert_eq!(faults(&document), Vec::<String>::new());
    }
}

#[test]
fn every_content_is_reached_alike_from_page_structure_and_parent_tree() {
    let document = open(&pdf(&full_letter()));
    let root = followed(&document, document.catalog().unwrap(), &["StructTreeRoot"]);
    let tree = followed(&document, root, &["ParentTree"]);
    let numbers = tree.get(b"Nums").unwrap().as_array().unwrap();
    let mut from_parents = Vec::new();
    for (page, pair) in document.page_iter().zip(numbers.chunks(2)) {
        let parents = pair[1].as_array().unwrap();
        for (number, parent) in parents.iter().enumerate() {
            from_parents.push((page, number as i64, parent.as_reference().unwrap()));
        }
        let content = document.get_page_content(page);
        let marked = String::from_utf8_lossy(&content).matches("/MCID").count();
        assert_eq!(marked, parents.len());
    }
    let mut from_structure = Vec::new();
    walk(
        &document,
        root.get(b"K").unwrap().as_reference().unwrap(),
        &mut from_structure,
    );
    from_parents.sort_unstable();
    from_structure.sort_unstable();
    assert_eq!(from_structure, from_parents);
}

#[test]
fn a_fault_in_a_style_file_has_its_place() {
    let Err(Error::Style { line, .. }) = Style::read("(\n  page: 7,\n)") else {
        panic!("a broken style was read");
    };
    assert_eq!(line, 2);
}

/// Collects page, number and element of all content below an element.
fn walk(document: &Document, id: ObjectId, found: &mut Vec<(ObjectId, i64, ObjectId)>) {
    let element = document.get_dictionary(id).unwrap();
    let page = element.get(b"Pg").and_then(Object::as_reference).ok();
    let Ok(kids) = element.get(b"K") else { return };
    let single = [kids.clone()];
    for kid in kids.as_array().map_or(&single[..], Vec::as_slice) {
        match kid {
            Object::Integer(number) => found.push((page.unwrap(), *number, id)),
            Object::Reference(child) => walk(document, *child, found),
            Object::Dictionary(entries) if entries.has(b"MCID") => {
                let page = entries.get(b"Pg").unwrap().as_reference().unwrap();
                found.push((page, entries.get(b"MCID").unwrap().as_i64().unwrap(), id));
            }
            _ => {}
        }
    }
}
