//! Attack files: one row for each thing that is done to a signed letter, with what has to be said of
//! it. The classes are those of the literature: universal signature forgery, incremental saving,
//! signature wrapping (Mladenov et al. 2019), shadow attacks (Mainka et al. 2021), attacks on
//! certified documents (Rohlmann et al. 2021), and what readers of PDF see differently.
//!
//! `tests/judges/attacks.sh` has the files written to a folder and asks other programs about them.

mod appearances;
mod certification;
mod contents;
mod controls;
mod forgery;
mod saving;
mod shadow;
mod structure;
mod tail;
mod wrapping;

use repurpose::signature::{SubIndication, Verdict, verify};

use super::files::{Update, data, identity, letter, now, signed, signer, trusting, victim};

/// One file.
struct Attack {
    class: &'static str,
    name: String,
    expected: Expected,
    pdf: Vec<u8>,
}

/// The verdict on the file, and the sub-indication of its first signature.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Expected(Verdict, Option<SubIndication>);

/// What was signed is intact, and something was changed later.
const MODIFIED: Expected = Expected(Verdict::Modified, Some(SubIndication::FormatFailure));
/// The signature is none, or is not where it has to be.
const FORGED: Expected = Expected(Verdict::Invalid, Some(SubIndication::FormatFailure));
/// What was signed was changed.
const BROKEN: Expected = Expected(Verdict::Invalid, Some(SubIndication::HashFailure));
/// Signatures are gone with the form that held them.
const STRIPPED: Expected = Expected(Verdict::Modified, None);
const UNSIGNED: Expected = Expected(Verdict::Unsigned, None);
const UNREADABLE: Expected = Expected(Verdict::Unreadable, None);
const VALID: Expected = Expected(Verdict::Valid, None);

fn attack(
    class: &'static str,
    name: impl Into<String>,
    expected: Expected,
    pdf: Vec<u8>,
) -> Attack {
    Attack {
        class,
        name: name.into(),
        expected,
        pdf,
    }
}

/// A later state of a file, as an honest program would write it.
fn updated(pdf: &[u8], change: impl FnOnce(&mut Update)) -> Vec<u8> {
    let mut update = Update::of(pdf);
    change(&mut update);
    update.write()
}

/// The same with cross-reference streams.
fn victim_with_streams() -> Vec<u8> {
    signed(&data("letter-xref-stream.pdf"), signer(), "controller")
}

/// A letter that whoever wrote it laid a trap in before the controller signed it.
fn trapped(trap: impl FnOnce(&mut Update)) -> Vec<u8> {
    signed(&updated(&letter(), trap), signer(), "controller")
}

/// Replaces the first occurrence by something of the same length.
fn patched(pdf: &[u8], from: &str, to: &str) -> Vec<u8> {
    assert!(to.len() <= from.len(), "{to} is longer than {from}");
    let at = find(pdf, from.as_bytes());
    let mut patched = pdf.to_vec();
    patched[at..at + from.len()].fill(b' ');
    patched[at..at + to.len()].copy_from_slice(to.as_bytes());
    patched
}

fn find(pdf: &[u8], text: &[u8]) -> usize {
    let mut places = pdf.windows(text.len());
    places.position(|found| found == text).unwrap()
}

fn all() -> Vec<Attack> {
    let classes = [
        controls::rows(),
        forgery::rows(),
        saving::rows(),
        wrapping::rows(),
        shadow::rows(),
        certification::rows(),
        appearances::rows(),
        contents::rows(),
        structure::rows(),
    ];
    classes.into_iter().flatten().collect()
}

#[test]
fn every_attack_file_gets_its_verdict() {
    let trust = trusting(&[signer()]);
    let mut wrong = Vec::new();
    for attack in all() {
        let report = verify(&attack.pdf, &trust, now());
        let sub_indication = report.signatures.first().and_then(|one| one.sub_indication);
        let found = Expected(report.verdict, sub_indication);
        if found != attack.expected {
            wrong.push(format!(
                "{} / {}: {found:?}, not {:?}",
                attack.class, attack.name, attack.expected
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Writes the files, the certificate to be trusted, and a list of them, into the folder that the
/// variable `ATTACK_FILES` names.
#[test]
#[ignore = "writes files for tests/judges/attacks.sh"]
fn attack_files_are_written() {
    let folder = std::path::PathBuf::from(std::env::var_os("ATTACK_FILES").unwrap());
    std::fs::create_dir_all(&folder).unwrap();
    let pem = signer().certificate().to_pem().unwrap();
    std::fs::write(folder.join("trust.pem"), pem).unwrap();
    let mut list = String::new();
    for (number, attack) in all().into_iter().enumerate() {
        let file = format!("{number:03}.pdf");
        std::fs::write(folder.join(&file), &attack.pdf).unwrap();
        let verdict = attack.expected.0.name();
        list += &format!("{}\t{}\t{file}\t{verdict}\n", attack.class, attack.name);
    }
    std::fs::write(folder.join("list.tsv"), list).unwrap();
}
