//! What is addressed to a party greets it and takes leave; what is a declaration does neither.

use super::case::*;
use super::withdrawal::withdrawal;

use jiff::civil::date;
use repurpose::assessment::DecisionKind;
use repurpose::language::{Language, Texts};
use repurpose::letter::{Block, Letter, Stationery, requests};

/// The words of the paragraphs, in their order.
fn paragraphs(letter: &Letter) -> Vec<String> {
    let words = letter.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(text) => Some(text.words()),
        _ => None,
    });
    words.collect()
}

/// The refusal and the withdrawal of a case, and its questions to the recipient.
fn letters(language: Language) -> [Letter; 3] {
    let mut case = Case::complete();
    case.assessment.answers.remove("retention");
    let asking = requests(
        &case.questionnaire,
        &case.assessment,
        &case.score(),
        language,
        date(2026, 11, 24),
        &Stationery::default(),
    );
    case.assessment.withdrawal = Some(withdrawal());
    let withdrawn = case.letter(language);
    case.assessment.withdrawal = None;
    case.decide(DecisionKind::Refuse);
    [case.letter(language), withdrawn, asking]
}

#[test]
fn a_letter_to_the_recipient_greets_below_its_subject_and_takes_leave() {
    for language in Language::ALL {
        let texts = Texts::of(language);
        for letter in letters(language) {
            let said = paragraphs(&letter);
            assert_eq!(said[0], letter.subject);
            assert_eq!(said[1], texts.get("letter-salutation"));
            let regards = texts.get("letter-regards");
            let last = said.last().unwrap();
            assert!(last.starts_with(&regards), "{language}: {last}");
        }
    }
}

#[test]
fn the_closing_formula_stands_right_above_the_places_to_sign() {
    for language in Language::ALL {
        let regards = Texts::of(language).get("letter-regards");
        let [refusal, withdrawn, asking] = letters(language);
        for letter in [refusal, withdrawn] {
            let is_place = |block: &Block| matches!(block, Block::Signatures(_));
            let place = letter.blocks.iter().position(is_place).unwrap();
            let Block::Paragraph(above) = &letter.blocks[place - 1] else {
                panic!("{language}: no formula")
            };
            assert_eq!(above.words(), regards);
        }
        // Nobody signs the questions: the name of who asks stands in its stead.
        let last = paragraphs(&asking).pop().unwrap();
        assert_eq!(last, format!("{regards}\nParty of controller"));
    }
}

#[test]
fn an_authorization_is_a_declaration_and_greets_nobody() {
    for language in Language::ALL {
        let said = paragraphs(&Case::complete().letter(language));
        for key in ["letter-salutation", "letter-regards"] {
            assert!(!said.contains(&Texts::of(language).get(key)), "{key}");
        }
    }
}
