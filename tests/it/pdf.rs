//! The room `pdf`: what a letter's document looks like from outside, and what is read back.

pub mod pages;
#[cfg(feature = "gui")]
mod preview;

use jiff::Timestamp;
use lopdf::{Dictionary, Document, IncrementalDocument, Object, ObjectId};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use proptest::prelude::*;

use pages::{lines, texts};
use repurpose::language::Language;
use repurpose::letter::{
    Bar, Block, Choices, Column, Fact, Letter, Letterhead, Profile, Row, SignaturePlace, Table,
    Text, Tone,
};
use repurpose::pdf::{
    AppearanceText, Attachment, Error, Limits, Relationship, Style, attachments, document_info,
    render, signature_appearance,
};

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
fn every_page_carries_its_label() {
    let document = open(&pdf(&letter(vec![
        paragraphs(150),
        Block::NewPage,
        heading(2, "End"),
    ])));
    let pages = texts(&document);
    let count = pages.len();
    assert!(count > 2);
    for (index, page) in pages.iter().enumerate() {
        assert!(
            page.contains(&format!("Page {} of {count}", index + 1)),
            "{page}"
        );
    }
}

#[test]
fn the_running_head_begins_on_the_second_page() {
    let pages = texts(&open(&pdf(&letter(vec![paragraphs(150)]))));
    assert!(!pages[0].contains("MHS-117"));
    assert!(pages[1..].iter().all(|page| page.contains("MHS-117")));
}

#[test]
fn a_table_repeats_its_head_on_every_page() {
    let rows = (0..140)
        .map(|n| cells(&[&format!("question {n}"), "answer"]))
        .collect();
    let pages = texts(&open(&pdf(&letter(vec![table(rows)]))));
    assert!(pages.len() >= 3, "{}", pages.len());
    assert!(pages.iter().all(|page| page.matches("Reply").count() == 1));
    let all = pages.concat();
    assert!((0..140).all(|n| all.contains(&format!("question {n}"))));
}

#[test]
fn a_row_taller_than_a_page_continues_on_the_next() {
    let words: Vec<String> = (0..2_500).map(|n| format!("w{n}")).collect();
    let pages = texts(&open(&pdf(&letter(vec![table(vec![cells(&[
        "q",
        &words.join(" "),
    ])])]))));
    let all = pages.concat();
    assert!(pages.len() >= 2);
    assert!(words.iter().all(|word| all.contains(word)));
}

#[test]
fn a_head_taller_than_a_page_is_not_repeated() {
    let head = "tall head ".repeat(2_000);
    let columns = vec![
        Column { head, share: 1 },
        Column {
            head: "Reply".into(),
            share: 1,
        },
    ];
    let rows = (0..5).map(|_| cells(&["a", "b"])).collect();
    let block = Block::Table(Table {
        caption: String::new(),
        columns,
        rows,
    });
    assert!(texts(&open(&pdf(&letter(vec![block])))).len() < 12);
}

#[test]
fn nothing_stands_outside_the_page() {
    let word = "Überlänge".repeat(200);
    let long = Text::plain(format!("see https://example.org/{word} and {word}"));
    let document = open(&pdf(&letter(vec![
        Block::Paragraph(long.clone()),
        Block::List {
            numbered: true,
            items: vec![long.clone()],
        },
        Block::Callout {
            tone: Tone::Caution,
            text: long.clone(),
        },
        Block::Facts(vec![Fact {
            label: word.clone(),
            value: long.clone(),
            open: true,
        }]),
        table(vec![
            Row::Cells(vec![long.clone(), long.clone()]),
            Row::Group(word.clone()),
        ]),
        heading(1, &word),
        signatures(&word),
    ])));
    for line in document.page_iter().flat_map(|page| lines(&document, page)) {
        assert!(line.left >= 0.0 && line.right <= 595.3, "{line:?}");
        assert!((0.0..=841.9).contains(&line.baseline), "{line:?}");
    }
}

#[test]
fn a_letter_without_blocks_is_a_page() {
    let info = document_info(&pdf(&letter(Vec::new())), Limits::default()).unwrap();
    assert_eq!(info.pages, 1);
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
fn what_introduces_a_list_stays_with_it() {
    for lines in 30..60 {
        let list = Block::List {
            numbered: false,
            items: vec![Text::plain("None is sold.")],
        };
        let blocks = vec![paragraphs(lines), paragraph("These limits apply:"), list];
        for page in texts(&open(&pdf(&letter(blocks)))) {
            let (said, begun) = (page.contains("limits apply"), page.contains("None is sold"));
            assert_eq!(said, begun, "{lines}");
        }
    }
}

#[test]
fn a_few_choices_stay_with_each_other_and_with_their_question() {
    for lines in 30..60 {
        let few = choices(vec![Text::plain("Yes, all"), Text::plain("None of it")]);
        let blocks = vec![paragraphs(lines), paragraph("Was it collected?"), few];
        for page in texts(&open(&pdf(&letter(blocks)))) {
            let seen = ["Was it collected", "Yes, all", "None of it"].map(|one| page.contains(one));
            assert!(seen == [true; 3] || seen == [false; 3], "{lines}: {seen:?}");
        }
    }
}

#[test]
fn places_to_sign_are_never_alone_on_a_page() {
    for lines in 30..60 {
        let blocks = vec![
            paragraphs(lines),
            paragraph("Last words."),
            signatures("Ann"),
        ];
        for page in texts(&open(&pdf(&letter(blocks)))) {
            assert!(
                !page.contains("Role") || page.contains("Last words."),
                "{lines}"
            );
        }
    }
}

#[test]
fn attachments_come_out_byte_by_byte() {
    let files = [
        attachment(
            "assessment.ron",
            b"(a: 1)".repeat(500),
            Relationship::Source,
        ),
        attachment(
            "Bewertung für Αθήνα.bin",
            (0..=255).collect(),
            Relationship::Data,
        ),
        attachment("empty.txt", Vec::new(), Relationship::Supplement),
    ];
    let document = render(&full_letter(), &style(), &files, issued()).unwrap();
    let mut expected = files.to_vec();
    expected.sort_by(|a, b| a.name.cmp(&b.name));
    assert_eq!(attachments(&document, Limits::default()).unwrap(), expected);
}

#[test]
fn attachments_come_out_of_a_document_that_was_appended_to() {
    let file = attachment("a.txt", b"abc".to_vec(), Relationship::Data);
    let document = render(
        &full_letter(),
        &style(),
        std::slice::from_ref(&file),
        issued(),
    )
    .unwrap();
    let mut update = IncrementalDocument::create_from(document.clone(), open(&document));
    let information = update
        .get_prev_documents()
        .trailer
        .get(b"Info")
        .unwrap()
        .clone();
    let information = information.as_reference().unwrap();
    update
        .opt_clone_object_to_new_document(information)
        .unwrap();
    let changed = update.new_document.get_dictionary_mut(information).unwrap();
    changed.set("Title", Object::string_literal("Changed"));
    let mut appended = Vec::new();
    update.save_to(&mut appended).unwrap();
    assert!(appended.starts_with(&document));
    let info = document_info(&appended, Limits::default()).unwrap();
    assert_eq!(info.title.as_deref(), Some("Changed"));
    assert_eq!(attachments(&appended, Limits::default()), Ok(vec![file]));
}

#[test]
fn two_attachments_of_one_name_are_refused() {
    let file = attachment("a.txt", b"x".to_vec(), Relationship::Data);
    let refused = render(&full_letter(), &style(), &[file.clone(), file], issued());
    assert_eq!(refused, Err(Error::AttachmentName("a.txt".into())));
}

#[test]
fn an_attachment_larger_than_allowed_is_refused_before_it_is_unpacked() {
    let bomb = attachment("bomb", vec![0; 4_000_000], Relationship::Data);
    let document = render(&letter(Vec::new()), &style(), &[bomb], issued()).unwrap();
    assert!(document.len() < 100_000);
    let limits = Limits {
        total: 1_000_000,
        ..Limits::default()
    };
    assert_eq!(
        attachments(&document, limits),
        Err(Error::TooLarge { limit: 1_000_000 })
    );
    let limits = Limits {
        files: 0,
        ..Limits::default()
    };
    assert_eq!(
        attachments(&document, limits),
        Err(Error::TooManyAttachments { limit: 0 })
    );
    let limits = Limits {
        document: 1_000,
        ..Limits::default()
    };
    assert_eq!(
        attachments(&document, limits),
        Err(Error::TooLarge { limit: 1_000 })
    );
}

#[test]
fn an_attachment_that_differs_from_its_checksum_is_damaged() {
    let file = attachment("a.txt", b"plain words".to_vec(), Relationship::Data);
    let mut document = render(&letter(Vec::new()), &style(), &[file], issued()).unwrap();
    let place = document
        .windows(11)
        .position(|bytes| bytes == b"plain words")
        .unwrap();
    document[place] = b'P';
    let damaged = attachments(&document, Limits::default());
    assert_eq!(damaged, Err(Error::DamagedAttachment("a.txt".into())));
}

#[test]
fn what_is_no_pdf_is_unreadable() {
    assert_eq!(attachments(b"", Limits::default()), Err(Error::Unreadable));
    assert_eq!(
        attachments(b"%PDF-1.7 and nothing", Limits::default()),
        Err(Error::Unreadable)
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

#[test]
fn a_fault_in_a_style_file_has_its_place() {
    let Err(Error::Style { line, .. }) = Style::read("(\n  page: 7,\n)") else {
        panic!("a broken style was read");
    };
    assert_eq!(line, 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_text_gives_a_conforming_document_or_names_its_missing_glyphs(blocks in prop::collection::vec(any_block(), 0..6)) {
        match render(&letter(blocks), &style(), &[], issued()) {
            Ok(bytes) => prop_assert_eq!(faults(&bytes), Vec::<String>::new()),
            Err(Error::MissingGlyphs(missing)) => prop_assert!(!missing.is_empty()),
            Err(other) => prop_assert!(false, "{other}"),
        }
    }

    #[test]
    fn a_damaged_document_never_panics(
        at in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let file = attachment("a.txt", b"abc".repeat(50), Relationship::Data);
        let mut bytes = render(&letter(Vec::new()), &style(), &[file], issued()).unwrap();
        for (index, byte) in at {
            let place = index.index(bytes.len());
            bytes[place] = byte;
        }
        if let Some(index) = cut {
            bytes.truncate(index.index(bytes.len()));
        }
        let _ = attachments(&bytes, Limits::default());
        let _ = document_info(&bytes, Limits::default());
    }
}

/// Words in the scripts that the fonts have, with signs that trouble layout.
fn any_words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Zäöüßéèœ0-9 .,;:()/\\-]{0,400}",
        "[α-ωА-я \\n\\t\u{ad}\u{a0}\u{202f}\u{301}\u{308}’-]{0,200}",
        "[a-z]{0,300}",
        "\\PC{0,40}",
    ]
}

fn any_block() -> impl Strategy<Value = Block> {
    let text = || any_words().prop_map(Text::plain);
    let texts = move || prop::collection::vec(any_words().prop_map(Text::strong), 0..5);
    prop_oneof![
        text().prop_map(Block::Paragraph),
        (0..9_u8, any_words()).prop_map(|(level, text)| Block::Heading { level, text }),
        text().prop_map(|text| Block::Callout {
            tone: Tone::Neutral,
            text
        }),
        (any::<bool>(), texts()).prop_map(|(numbered, items)| Block::List { numbered, items }),
        texts().prop_map(choices),
        texts().prop_map(|cells| table(vec![Row::Cells(cells)])),
        (any_words(), any_words()).prop_map(|(label, name)| Block::Letterhead(Letterhead {
            logo: None,
            sender: vec![name.clone(), label.clone()],
            recipient: vec![name],
            facts: vec![Fact {
                label,
                value: Text::plain("x"),
                open: true
            }],
        })),
        any_words().prop_map(|name| signatures(&name)),
        any_words().prop_map(|words| profile(&words)),
        Just(Block::NewPage),
    ]
}

fn full_letter() -> Letter {
    letter(vec![
        Block::Letterhead(Letterhead {
            logo: None,
            sender: vec!["Meridian Health".into(), "14 Quay Street".into()],
            recipient: vec!["Νεφέλη Α.Ε.".into(), "Μαρούσι".into()],
            facts: vec![Fact {
                label: "Date".into(),
                value: Text::plain("today"),
                open: false,
            }],
        }),
        heading(1, "Authorisation"),
        paragraphs(3),
        Block::Callout {
            tone: Tone::Positive,
            text: Text::strong("Authorised. "),
        },
        Block::Facts(vec![Fact {
            label: "Basis".into(),
            value: Text::plain("open"),
            open: true,
        }]),
        Block::List {
            numbered: true,
            items: vec![Text::plain("one"), Text::plain("two")],
        },
        choices(vec![Text::plain("Yes"), Text::plain("No")]),
        paragraph("Object at https://example.org/object, please."),
        signatures("Ann"),
        Block::NewPage,
        heading(2, "Annex"),
        profile("rather favours"),
        table(
            (0..60)
                .map(|n| cells(&[&format!("q {n}"), "a\u{a0}b"]))
                .collect(),
        ),
        table(vec![Row::Group("Group".into()), cells(&["only one"])]),
    ])
}

pub fn letter(blocks: Vec<Block>) -> Letter {
    Letter {
        language: Language::En,
        title: "Authorisation".into(),
        reference: "MHS-117".into(),
        author: "Meridian Health".into(),
        subject: "Reuse <of> {data}".into(),
        watermark: None,
        page_label: "Page {page} of {pages}".into(),
        blocks,
    }
}

fn choices(items: Vec<Text>) -> Block {
    Block::Choices(Choices {
        alternative: "Box to tick".into(),
        items,
    })
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading {
        level,
        text: text.into(),
    }
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(Text::plain(words))
}

/// This many short lines.
fn paragraphs(lines: usize) -> Block {
    paragraph(&vec!["A line."; lines].join("\n"))
}

fn cells(words: &[&str]) -> Row {
    Row::Cells(words.iter().map(|words| Text::plain(*words)).collect())
}

fn table(rows: Vec<Row>) -> Block {
    let column = |head: &str, share| Column {
        head: head.into(),
        share,
    };
    let columns = vec![column("Question", 2), column("Reply", 3)];
    Block::Table(Table {
        caption: "All answers".into(),
        columns,
        rows,
    })
}

fn profile(rating: &str) -> Block {
    Block::Profile(Profile {
        alternative: "Link: rather favours.".into(),
        scale: vec!["against".into(), "favours".into()],
        bars: vec![
            Bar {
                label: "Link".into(),
                rating: rating.into(),
                step: Some(2),
            },
            Bar {
                label: "Context".into(),
                rating: "not established".into(),
                step: None,
            },
        ],
    })
}

fn signatures(name: &str) -> Block {
    let place = |field: &str| SignaturePlace {
        field: field.into(),
        role: "Role".into(),
        name: name.into(),
        description: format!("Signature of the {field}"),
    };
    Block::Signatures(["controller", "dpo", "processor"].map(place).to_vec())
}

fn attachment(name: &str, bytes: Vec<u8>, relationship: Relationship) -> Attachment {
    Attachment {
        name: name.into(),
        media_type: "application/octet-stream".into(),
        description: format!("The file {name}"),
        relationship,
        bytes,
        modified: Some(issued()),
    }
}

fn style() -> Style {
    Style::shipped().unwrap()
}

fn issued() -> Timestamp {
    "2026-11-24T09:30:00Z".parse().unwrap()
}

fn pdf(letter: &Letter) -> Vec<u8> {
    render(letter, &style(), &[], issued()).unwrap()
}

pub fn open(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
}

/// What keeps a document from conforming to PDF/A-3a and PDF/UA-1.
pub fn faults(document: &[u8]) -> Vec<String> {
    let profiles = [ValidationProfile::PdfA3a, ValidationProfile::PdfUa1];
    let faults = |profile| {
        let options = ValidationOptions::default().profile(profile);
        validate_pdf_bytes(document, &options).unwrap().failures
    };
    profiles
        .into_iter()
        .flat_map(faults)
        .map(|fault| format!("{fault:?}"))
        .collect()
}

/// The dictionary behind a chain of keys.
fn followed<'d>(document: &'d Document, from: &'d Dictionary, keys: &[&str]) -> &'d Dictionary {
    keys.iter().fold(from, |from, key| {
        let value = from.get(key.as_bytes()).unwrap();
        document.dereference(value).unwrap().1.as_dict().unwrap()
    })
}

/// The elements of the structure with this type.
fn elements<'d>(document: &'d Document, kind: &'d [u8]) -> impl Iterator<Item = &'d Dictionary> {
    let all = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok());
    let is = move |one: &&Dictionary| one.get(b"S").and_then(Object::as_name).ok() == Some(kind);
    all.filter(|one| one.has(b"P")).filter(is)
}

fn fields(document: &Document) -> Vec<&Dictionary> {
    let form = followed(document, document.catalog().unwrap(), &["AcroForm"]);
    assert_eq!(form.get(b"SigFlags").unwrap().as_i64().unwrap(), 3);
    let fields = form.get(b"Fields").unwrap().as_array().unwrap();
    let field = |id: &Object| document.get_dictionary(id.as_reference().unwrap()).unwrap();
    fields.iter().map(field).collect()
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
