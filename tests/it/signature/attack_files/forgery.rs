//! Universal signature forgery: the signature loses what it is checked by.

use super::*;

pub fn rows() -> Vec<Attack> {
    let row = |name: &str, expected, pdf| attack("signature forgery (USF)", name, expected, pdf);
    let range = entry("/ByteRange [", ']');
    let contents = entry("/Contents <", '>');
    let mut rows = Vec::new();
    for (name, written) in [
        ("ByteRange missing", ""),
        ("ByteRange null", "/ByteRange null"),
        ("ByteRange empty", "/ByteRange []"),
        ("ByteRange of zeros", "/ByteRange [0 0 0 0]"),
        ("ByteRange negative", "/ByteRange [0 -1 -1 -1]"),
        ("ByteRange of one number", "/ByteRange [0]"),
        ("ByteRange a number", "/ByteRange 0"),
        ("ByteRange of names", "/ByteRange [/a /b /c /d]"),
        ("ByteRange of nulls", "/ByteRange [null null]"),
    ] {
        rows.push(row(name, FORGED, patched(victim(), &range, written)));
    }
    for (name, written) in [
        ("Contents missing", ""),
        ("Contents null", "/Contents null"),
        ("Contents empty", "/Contents <>"),
        ("Contents zero", "/Contents <00>"),
        ("Contents a name", "/Contents /none"),
        ("Contents of zeros", "/Contents <00000000000000000000>"),
    ] {
        rows.push(row(name, FORGED, patched(victim(), &contents, written)));
    }
    rows.push(row("changed letter under an emptied signature", FORGED, {
        let changed = patched(victim(), "is authorized", "is refused");
        patched(&patched(&changed, &range, ""), &contents, "")
    }));
    rows.push(row(
        "SubFilter unknown",
        Expected(Verdict::Unreadable, Some(SubIndication::Generic)),
        {
            patched(
                victim(),
                "/SubFilter /ETSI.CAdES.detached",
                "/SubFilter /none",
            )
        },
    ));
    rows.push(row(
        "changed letter",
        BROKEN,
        patched(victim(), "is authorized", "is refused"),
    ));
    rows.push(row(
        "changed date of signing",
        BROKEN,
        patched(victim(), "D:2026", "D:2025"),
    ));
    rows.push(row("changed name of the signer", BROKEN, {
        patched(victim(), "/ContactInfo (dpo@", "/ContactInfo (dp0@")
    }));
    rows
}

/// The entry as it stands in the file.
fn entry(start: &str, end: char) -> String {
    let at = find(victim(), start.as_bytes());
    let rest = victim()[at..].iter().map(|byte| char::from(*byte));
    let mut text: String = rest.take_while(|found| *found != end).collect();
    text.push(end);
    text
}
