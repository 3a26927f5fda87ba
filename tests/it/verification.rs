//! What is said of a document that was verified: by the command line, the window and the report.

use std::path::Path;

use repurpose::language::{Language, Texts};
use repurpose::signature::{ChangeKind, Modification, Trust, Verdict};
use repurpose::wizard::{Check, Desk, change_words, check, check_words};

use super::request;

fn verified(document: &[u8], trust: &Trust) -> Check {
    let desk = Desk::shipped(Language::En);
    check(&desk, document, trust, None, request::now())
}

fn words(check: &Check) -> String {
    check_words(Path::new("letter.pdf"), check, Texts::of(Language::En))
}

fn text(key: &str) -> String {
    Texts::of(Language::En).get(key)
}

/// A signed request, and whom to trust for it.
fn signed() -> (Vec<u8>, Trust) {
    let (document, identity) = request::signed();
    let mut trust = Trust::none();
    trust.add(identity.certificate().clone());
    (document, trust)
}

#[test]
fn trust_in_a_signature_that_does_not_hold_is_said_not_to_be_examined() {
    let (mut document, trust) = signed();
    // In the comment behind the header, which no reader reads.
    let place = document.iter().position(|byte| *byte > 0x7f).unwrap();
    document[place] ^= 1;
    let check = verified(&document, &trust);
    assert_eq!(check.report.verdict, Verdict::Invalid);
    let words = words(&check);
    assert!(words.contains(&text("verify-not-examined")), "{words}");
    for key in ["verify-not-trusted", "verify-revocation-unknown"] {
        assert!(!words.contains(&text(key)), "{words}");
    }
}

#[test]
fn a_letter_that_was_changed_since_is_said_to_have_been_the_one_when_it_was_signed() {
    let (mut document, trust) = signed();
    assert!(words(&verified(&document, &trust)).contains(&text("verify-letter-matches")));
    document.extend(b"\n% more\n");
    let check = verified(&document, &trust);
    assert_eq!(check.report.verdict, Verdict::Modified);
    let words = words(&check);
    assert!(words.contains(&text("verify-letter-matched")), "{words}");
    assert!(!words.contains(&text("verify-letter-matches")), "{words}");
}

#[test]
fn what_is_appended_to_a_letter_that_nobody_signed_makes_another_letter() {
    let mut document = request::document();
    assert_eq!(
        verified(&document, &Trust::none()).letter_matches,
        Some(true)
    );
    document.extend(b"\n% more\n");
    let check = verified(&document, &Trust::none());
    assert_eq!(check.report.verdict, Verdict::Unsigned);
    assert_eq!(check.letter_matches, Some(false));
}

#[test]
fn what_holds_no_assessment_is_not_also_said_to_hold_another_one() {
    let desk = Desk::shipped(Language::En);
    let given = request::request().assessment().clone();
    let at = request::now();
    let check = check(&desk, b"no PDF", &Trust::none(), Some(&given), at);
    assert_eq!(check.matches_given, Some(false));
    let words = words(&check);
    assert!(words.contains(&text("verify-not-embedded")), "{words}");
    assert!(!words.contains(&text("verify-file-differs")), "{words}");
}

#[test]
fn what_sounds_the_same_is_said_once_and_each_field_by_its_role() {
    let allowed = |kind| Modification {
        kind,
        allowed: true,
    };
    let signed = |field: &str| {
        allowed(ChangeKind::FieldSigned {
            field: field.to_owned(),
        })
    };
    let changes = [
        signed("dpo"),
        allowed(ChangeKind::FormatDeclaration),
        signed("processor"),
        allowed(ChangeKind::FormatDeclaration),
    ];
    let said = change_words(&changes, Texts::of(Language::En));
    let said: Vec<_> = said.iter().map(|(_, words)| words.as_str()).collect();
    assert_eq!(
        said,
        [
            "Another field was signed: Data protection officer of the controller",
            "The declared format was changed.",
            "Another field was signed: Recipient, future controller",
        ]
    );
}
