//! Where things stand on the pages: what stays together, what is repeated, and nothing outside.

use super::making::*;
use super::pages::{lines, texts};
use repurpose::letter::{Block, Column, Fact, Row, Table, Text, Tone};
use repurpose::pdf::{Limits, document_info};

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
