//! Signature wrapping: the signed bytes are moved away from where readers look.

use super::super::tampering::{share_signature, wrap_signature};
use lopdf_foreign::Object;

use super::*;

pub fn rows() -> Vec<Attack> {
    let row = |name: &str, expected, pdf| attack("signature wrapping (SWA)", name, expected, pdf);
    let [before, after, rest] = range();
    let mut rows = vec![
        row("signed bytes moved behind a new letter", FORGED, {
            // The second part moves to the end; the forged range leaves out everything between.
            let mut pdf = victim().to_vec();
            let (moved, filler) = (pdf[after..].to_vec(), b"\n% void\n".repeat(20));
            pdf.extend(&filler);
            let start = pdf.len();
            pdf.extend(&moved);
            let [old, new] = [[before, after, rest], [before, start, rest]].map(written);
            patched(&pdf, &old, &new)
        }),
        row(
            "a second signature dictionary over the same bytes",
            FORGED,
            updated(victim(), wrap_signature),
        ),
        row(
            "one signature in two fields",
            FORGED,
            updated(victim(), share_signature),
        ),
        row("signature dictionary written into the field", FORGED, {
            updated(victim(), |update| {
                let value = update.find(|entries| entries.has_type(b"Sig"));
                let value = update.document.get_dictionary(value).unwrap().clone();
                let field = update.field("controller");
                update.change(field, |field| field.set("V", Object::Dictionary(value)));
            })
        }),
        row("signature of another letter", BROKEN, {
            let other = updated(&letter(), |update| {
                let page = update.page();
                update.change(page, |page| page.set("Rotate", 180));
            });
            let other = signed(&other, signer(), "controller");
            let hole = |pdf: &[u8]| {
                let start = find(pdf, b"/Contents <") + 11;
                start..start + pdf[start..].iter().position(|byte| *byte == b'>').unwrap()
            };
            let mut pdf = victim().to_vec();
            pdf[hole(victim())].copy_from_slice(&other[hole(&other)]);
            pdf
        }),
    ];
    for (name, numbers) in [
        ("range longer than the file", [before, after, rest + 1]),
        ("gap a byte larger in front", [before - 1, after, rest]),
        ("gap a byte larger behind", [before, after + 1, rest - 1]),
        ("gap a byte smaller in front", [before + 1, after, rest]),
        ("gap a byte smaller behind", [before, after - 1, rest + 1]),
        ("parts that overlap", [after, before, rest]),
        ("no gap", [before, before, rest]),
        ("range beyond all numbers", [before, after, 999_999_999_999]),
    ] {
        let old = written([before, after, rest]);
        let room = format!("{old}{}", " ".repeat(12));
        let pdf = patched(victim(), &room, &written(numbers));
        rows.push(row(name, FORGED, pdf));
    }
    let old = written([before, after, rest]);
    let shorter = patched(victim(), &old, &written([before, after, rest - 1]));
    rows.push(row("range shorter than the file", BROKEN, shorter));
    rows
}

/// The numbers of the byte range behind the first.
fn range() -> [usize; 3] {
    let at = find(victim(), b"/ByteRange [0 ") + 14;
    let rest = &victim()[at..];
    let end = rest.iter().position(|byte| *byte == b']').unwrap();
    let text = std::str::from_utf8(&rest[..end]).unwrap();
    let numbers: Vec<usize> = text.split(' ').map(|one| one.parse().unwrap()).collect();
    numbers.try_into().unwrap()
}

fn written([before, after, rest]: [usize; 3]) -> String {
    format!("/ByteRange [0 {before} {after} {rest}]")
}
