//! Letters to draw, their parts, and what is asked of a document when it is drawn.

use jiff::Timestamp;
use lopdf::{Dictionary, Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use repurpose::language::Language;
use repurpose::letter::{
    Bar, Block, Choices, Column, Fact, Letter, Letterhead, Profile, Row, SignaturePlace, Table,
    Text, Tone,
};
use repurpose::pdf::{Attachment, Relationship, Style, render};

pub fn full_letter() -> Letter {
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

pub fn choices(items: Vec<Text>) -> Block {
    Block::Choices(Choices {
        alternative: "Box to tick".into(),
        items,
    })
}

pub fn heading(level: u8, text: &str) -> Block {
    Block::Heading {
        level,
        text: text.into(),
    }
}

pub fn paragraph(words: &str) -> Block {
    Block::Paragraph(Text::plain(words))
}

/// This many short lines.
pub fn paragraphs(lines: usize) -> Block {
    paragraph(&vec!["A line."; lines].join("\n"))
}

pub fn cells(words: &[&str]) -> Row {
    Row::Cells(words.iter().map(|words| Text::plain(*words)).collect())
}

pub fn table(rows: Vec<Row>) -> Block {
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

pub fn profile(rating: &str) -> Block {
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

pub fn signatures(name: &str) -> Block {
    let place = |field: &str| SignaturePlace {
        field: field.into(),
        role: "Role".into(),
        name: name.into(),
        description: format!("Signature of the {field}"),
    };
    Block::Signatures(["controller", "dpo", "processor"].map(place).to_vec())
}

pub fn attachment(name: &str, bytes: Vec<u8>, relationship: Relationship) -> Attachment {
    Attachment {
        name: name.into(),
        media_type: "application/octet-stream".into(),
        description: format!("The file {name}"),
        relationship,
        bytes,
        modified: Some(issued()),
    }
}

pub fn style() -> Style {
    Style::shipped().unwrap()
}

pub fn issued() -> Timestamp {
    "2026-11-24T09:30:00Z".parse().unwrap()
}

pub fn pdf(letter: &Letter) -> Vec<u8> {
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
pub fn followed<'d>(document: &'d Document, from: &'d Dictionary, keys: &[&str]) -> &'d Dictionary {
    keys.iter().fold(from, |from, key| {
        let value = from.get(key.as_bytes()).unwrap();
        document.dereference(value).unwrap().1.as_dict().unwrap()
    })
}

/// The elements of the structure with this type.
pub fn elements<'d>(
    document: &'d Document,
    kind: &'d [u8],
) -> impl Iterator<Item = &'d Dictionary> {
    let all = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok());
    let is = move |one: &&Dictionary| one.get(b"S").and_then(Object::as_name).ok() == Some(kind);
    all.filter(|one| one.has(b"P")).filter(is)
}

pub fn fields(document: &Document) -> Vec<&Dictionary> {
    let form = followed(document, document.catalog().unwrap(), &["AcroForm"]);
    assert_eq!(form.get(b"SigFlags").unwrap().as_i64().unwrap(), 3);
    let fields = form.get(b"Fields").unwrap().as_array().unwrap();
    let field = |id: &Object| document.get_dictionary(id.as_reference().unwrap()).unwrap();
    fields.iter().map(field).collect()
}
