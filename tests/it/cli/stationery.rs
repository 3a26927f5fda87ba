//! `export --stationery`.

use std::fs;

use repurpose::pdf::{Attachment, Limits, attachments};

use super::{example, json, path, run, status, text};

#[test]
fn a_letter_on_a_letterhead_is_verified_without_it() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| path(&folder, name);
    let logo = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/logo/baseline.jpg");
    fs::copy(logo, at("our logo.jpg")).unwrap();
    let lines = "(name: \"Agora\", colour: \"1A7042\", logo: \"our logo.jpg\")";
    fs::write(at("head.ron"), lines).unwrap();
    fs::copy(example("ai-training"), at("case.repurpose.ron")).unwrap();
    let (case, letter) = (at("case.repurpose.ron"), at("letter.pdf"));
    let done = run(&[
        "export",
        &case,
        "--out",
        &letter,
        "--stationery",
        &at("head.ron"),
    ]);
    assert_eq!(status(&done), 0, "{}", text(&done.stderr));
    fs::remove_file(at("head.ron")).unwrap();
    fs::remove_file(at("our logo.jpg")).unwrap();
    let verified = json(&run(&["verify", &letter, "--json"]));
    assert_eq!(verified[0]["document"]["letter_matches_assessment"], true);
    let inside = attachments(&fs::read(&letter).unwrap(), Limits::default()).unwrap();
    assert!(inside.iter().any(|one| one.name == "repurpose-logo.png"));
    let tells = |one: &Attachment| String::from_utf8_lossy(&one.bytes).contains("our logo");
    assert!(
        !inside.iter().any(tells),
        "the name of the file stays at home"
    );
}

#[test]
fn what_is_wrong_with_a_letterhead_is_told_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| path(&folder, name);
    fs::write(at("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>").unwrap();
    for (lines, place) in [
        ("(\n  nmae: \"Agora\")", "head.ron:2:3"),
        ("(colour: \"FFFFFF\")", "head.ron"),
        ("(logo: \"../logo.png\")", "head.ron"),
        ("(logo: \"logo.svg\")", "logo.svg"),
        ("(logo: \"none.png\")", "none.png"),
    ] {
        fs::write(at("head.ron"), lines).unwrap();
        let case = example("ai-training");
        let head = at("head.ron");
        let done = run(&[
            "export",
            &case,
            "--out",
            &at("x.pdf"),
            "--stationery",
            &head,
        ]);
        assert_eq!(status(&done), 3, "{lines}");
        let said = text(&done.stderr);
        assert!(said.contains(place), "{lines}: {said}");
    }
    assert!(!folder.path().join("x.pdf").exists());
}
