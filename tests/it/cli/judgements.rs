//! What `verify` answers, and with what status.

use super::*;

#[test]
fn a_changed_byte_anywhere_is_answered_with_no() {
    let folder = TempDir::new().unwrap();
    let (signed, trust) = signed(&folder);
    let good = fs::read(&signed).unwrap();
    assert_eq!(status(&run(&["verify", &signed, "--trust", &trust])), 0);
    let file = path(&folder, "changed.pdf");
    // The head, the tail, and places between, prime to any structure of the file.
    let places = [0, 1, 9, good.len() - 2]
        .into_iter()
        .chain((0..good.len()).step_by(9973));
    for at in places {
        let mut changed = good.clone();
        changed[at] ^= 1;
        fs::write(&file, changed).unwrap();
        let output = run(&["verify", &file, "--trust", &trust]);
        assert_eq!(status(&output), 1, "{at}: {}", text(&output.stdout));
    }
    fs::write(&file, [good.as_slice(), b"%more\n"].concat()).unwrap();
    assert_eq!(status(&run(&["verify", &file, "--trust", &trust])), 1);
}

#[test]
fn a_file_that_is_no_pdf_is_refused_rather_than_judged() {
    let folder = TempDir::new().unwrap();
    let file = path(&folder, "notes.txt");
    fs::write(&file, "no PDF at all").unwrap();
    assert_eq!(status(&run(&["verify", &file])), 3);
}

#[test]
fn an_unknown_signer_is_not_a_valid_answer_but_a_word_of_its_own() {
    let folder = TempDir::new().unwrap();
    let (signed, _) = signed(&folder);
    let output = run(&["verify", &signed, "--json"]);
    assert_eq!(status(&output), 1);
    let report = json(&output);
    assert_eq!(report[0]["verdict"], "valid_untrusted");
    assert_eq!(report[0]["document"]["letter_matches_assessment"], true);
    assert_eq!(report[0]["signatures"][0]["field"], "controller");
    assert_eq!(report[0]["signatures"][0]["integrity"], "intact");
}

#[test]
fn another_assessment_is_told_from_the_one_inside() {
    let folder = TempDir::new().unwrap();
    let (signed, trust) = signed(&folder);
    let output = run(&[
        "verify",
        &signed,
        "--trust",
        &trust,
        "--against",
        &example("partner-marketing"),
    ]);
    assert_eq!(status(&output), 1);
}

#[test]
fn what_differs_from_the_file_is_listed() {
    let folder = TempDir::new().unwrap();
    let (signed, trust) = signed(&folder);
    let file = path(&folder, "changed.repurpose.ron");
    let text = fs::read_to_string(example("ai-training")).unwrap();
    let at = text.find("\n    title: \"").unwrap() + 13;
    let end = at + text[at..].find('"').unwrap();
    let text = [&text[..at], "Another title", &text[end..]].concat();
    fs::write(&file, text).unwrap();
    let arguments = ["verify", &signed, "--trust", &trust, "--against", &file];
    let output = run(&arguments);
    assert_eq!(status(&output), 1);
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("\n      + Another title"), "{text}");
    let report = json(&run(&[&arguments[..], &["--json"]].concat()));
    let document = &report[0]["document"];
    assert_eq!(document["matches_given"], false);
    assert_eq!(document["differences"][0]["about"], "title");
    assert_eq!(document["differences"][0]["second"], "Another title");
}

#[test]
fn the_status_says_how_many_fields_are_signed() {
    let folder = TempDir::new().unwrap();
    let (signed, trust) = signed(&folder);
    let output = run(&["verify", &signed, "--trust", &trust]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("1 of 3 prepared fields signed."), "{text}");
    assert!(text.contains("Not signed yet: “Data protection officer of the controller”, “Recipient, future controller”"), "{text}");
    let report = json(&run(&["verify", &signed, "--json"]));
    assert_eq!(report[0]["signed_fields"], 1);
}
