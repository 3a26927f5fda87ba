//! Whatever a letter says, its document conforms or is refused; and whatever is done to a document,
//! reading it ends.

use super::making::*;
use proptest::prelude::*;
use repurpose::letter::{Block, Fact, Letterhead, Row, Text, Tone};
use repurpose::pdf::{Error, Limits, Relationship, attachments, document_info, render};

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
