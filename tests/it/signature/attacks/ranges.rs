//! Byte ranges that leave out what they should hold.

use super::super::files::{Update, letter, signed, signer, victim};
use super::super::tampering::{share_signature, wrap_signature};
use super::report;
use repurpose::signature::{Reason, Verdict};

#[test]
fn byte_ranges_that_break_the_rules_are_refused() {
    let pdf = victim();
    let start = pdf
        .windows(10)
        .position(|ten| ten == b"/ByteRange")
        .unwrap()
        + 11;
    let slot = pdf[start..].iter().position(|byte| *byte == b'\n').unwrap();
    let text = std::str::from_utf8(&pdf[start..start + slot])
        .unwrap()
        .trim();
    let numbers: Vec<usize> = text
        .trim_matches(['[', ']'])
        .split(' ')
        .map(|number| number.parse().unwrap())
        .collect();
    let [_, before, after, rest] = numbers[..] else {
        panic!("{text}")
    };
    let forged = [
        format!("[1 {} {after} {rest}]", before - 1),
        format!("[0 {before} {after} {}]", rest + 1),
        format!("[0 {before} {after} {}]", rest - 1),
        format!("[0 {} {after} {rest}]", before - 1),
        format!("[0 {} {after} {rest}]", before + 1),
        format!("[0 {before} {} {}]", after + 1, rest - 1),
        format!("[0 {before} {} {}]", after - 1, rest + 1),
        format!("[0 {before} {after}]"),
        format!("[0 {before} {after} -{rest}]"),
        format!("[0 {before} {after} {rest}.0]"),
        format!("[0 {before} {before} {rest}]"),
        format!("[0 {before} {after} 9999999999]"),
        "[0 0 0 0]".to_owned(),
        "[]".to_owned(),
    ];
    for range in forged {
        let mut pdf = pdf.to_vec();
        pdf[start..start + slot].fill(b' ');
        pdf[start..start + range.len()].copy_from_slice(range.as_bytes());
        let report = report(&pdf);
        assert_eq!(report.verdict, Verdict::Invalid, "{range}");
        let expected = [
            Reason::ByteRangeMalformed,
            Reason::ByteRangeGap,
            Reason::SignedPartIncomplete,
            Reason::DocumentChanged,
        ];
        assert!(
            expected.contains(&report.signatures[0].reasons[0]),
            "{range}: {report:?}"
        );
    }
}

#[test]
fn a_wrapped_signature_is_refused() {
    let mut update = Update::of(victim());
    wrap_signature(&mut update);
    let report = report(&update.write());
    assert_eq!(report.verdict, Verdict::Invalid);
    assert_eq!(report.signatures[0].reasons, [Reason::ByteRangeGap]);
}

#[test]
fn fields_that_share_a_signature_are_refused() {
    let mut update = Update::of(victim());
    share_signature(&mut update);
    let report = report(&update.write());
    assert_eq!(report.verdict, Verdict::Invalid);
    assert_eq!(report.signatures[0].reasons[0], Reason::ValueShared);
}

#[test]
fn the_signature_of_another_document_is_refused() {
    let mut other = Update::of(&letter());
    let page = other.page();
    other.change(page, |page| page.set("Rotate", 180));
    let other = signed(&other.write(), signer(), "controller");
    let hole = |pdf: &[u8]| {
        let start = pdf
            .windows(11)
            .position(|found| found == b"/Contents <")
            .unwrap()
            + 11;
        start..start + pdf[start..].iter().position(|byte| *byte == b'>').unwrap()
    };
    let mut pdf = victim().to_vec();
    pdf[hole(victim())].copy_from_slice(&other[hole(&other)]);
    let report = report(&pdf);
    assert_eq!(report.verdict, Verdict::Invalid);
    assert_eq!(report.signatures[0].reasons, [Reason::DocumentChanged]);
}

#[test]
fn an_earlier_state_cut_out_of_the_file_is_what_it_was() {
    let both = signed(victim(), signer(), "dpo");
    assert_eq!(report(&both[..victim().len()]).verdict, Verdict::Valid);
    assert_eq!(report(&both[..letter().len()]).verdict, Verdict::Unsigned);
}
